import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Finding, Severity } from '../model/finding';
import { SchemaJudge } from '../schema/judge';
import type { Schema } from '../schema/schema';
import { type YamlDocument, yamlDocuments } from '../schema/yaml-documents';

/** What manifests are checked for. */
export interface CheckOptions {
  /**
   * Versions of Kubernetes that they must be right for.
   * @default - the newest one that is known
   */
  readonly kubernetesVersions?: readonly string[];
  /**
   * Version of each system that is installed, by its name.
   * @default - the newest version that is known
   */
  readonly installed?: Readonly<Record<string, string>>;
  /**
   * Schemas of kinds beyond those that the library brings along.
   * @default - none
   */
  readonly schemas?: readonly Schema[];
}

/** A finding of a document of a file. */
export interface CheckedFinding {
  readonly file: string;
  /** Position of the document in the file, from 1; 0 if it is about the whole file. */
  readonly document: number;
  readonly finding: Finding;
}

/** What a check came to. */
export interface CheckReport {
  readonly findings: readonly CheckedFinding[];
  /** How many files and objects were looked at. */
  readonly files: number;
  readonly objects: number;
  /** Kinds, as `apiVersion/Kind`, of which only the metadata could be judged. */
  readonly unknownKinds: readonly string[];
  /** Whether anything weighs as an error. */
  readonly isRefused: boolean;
}

/** Judges manifests that were written elsewhere: files, and all YAML and JSON files below folders. */
export function check(paths: readonly string[], options: CheckOptions = {}): CheckReport {
  const run = new CheckRun(options);
  for (const path of paths) run.checkPath(path);
  return run.report();
}

class CheckRun {
  private readonly judge: SchemaJudge;
  private readonly findings: CheckedFinding[] = [];
  private files = 0;
  private objects = 0;

  constructor({ kubernetesVersions = [], installed, schemas }: CheckOptions) {
    this.judge = new SchemaJudge({ kubernetesVersions, installed, extra: schemas });
  }

  public report(): CheckReport {
    const isRefused = this.findings.some(({ finding }) => finding.severity === Severity.ERROR);
    const { findings, files, objects } = this;
    return { findings, files, objects, unknownKinds: this.judge.unknownKinds(), isRefused };
  }

  public checkPath(path: string): void {
    const entry = statSync(path, { throwIfNoEntry: false });
    if (!entry) this.note(path, unreadable(path, 'does not exist'));
    else if (entry.isDirectory()) this.checkFolder(path);
    else this.checkFile(path);
  }

  private checkFolder(folder: string): void {
    for (const name of readdirSync(folder).sort()) {
      const child = join(folder, name);
      const isFolder = statSync(child, { throwIfNoEntry: false })?.isDirectory();
      if (isFolder || (/\.(ya?ml|json)$/.test(name) && !isData(child))) this.checkPath(child);
    }
  }

  private checkFile(file: string): void {
    this.files++;
    const text = readText(file);
    if (text === undefined) this.note(file, unreadable(file, 'cannot be read'));
    else for (const document of yamlDocuments(text)) this.checkDocument(file, document);
  }

  private checkDocument(file: string, { number, value, problem }: YamlDocument): void {
    if (problem) this.note(file, unparsable(file, problem), number);
    else this.checkObjects(file, { number, value });
  }

  private checkObjects(file: string, { number, value }: Pick<YamlDocument, 'number' | 'value'>): void {
    for (const object of objectsOf(value)) {
      this.objects++;
      const where = `${file}:${number} ${nameOf(object)}`;
      for (const finding of this.judge.judge(object, where)) this.note(file, finding, number);
    }
  }

  private note(file: string, finding: Finding, document: number = 0): void {
    this.findings.push({ file, document, finding });
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // the caller says so, and goes on with the other files
  }
}

/** Whether a JSON file, met in a folder, is no manifest at all, such as the plan beside a fleet's manifests. */
function isData(file: string): boolean {
  if (!file.endsWith('.json')) return false;
  try {
    const value: unknown = JSON.parse(readText(file) ?? '');
    return typeof value === 'object' && value !== null && !('apiVersion' in value) && !('kind' in value);
  } catch {
    return false; // looked at as a manifest, it is told what is wrong with it
  }
}

/** The objects of a document: a list of objects counts as its items. */
function objectsOf(value: unknown): readonly unknown[] {
  const { kind, items } = value as { kind?: unknown; items?: unknown };
  const isList = typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items);
  return isList ? items : [value];
}

function nameOf(object: unknown): string {
  const { kind, metadata } = (object ?? {}) as { kind?: unknown; metadata?: { name?: unknown; namespace?: unknown } };
  const path = [kind, metadata?.namespace, metadata?.name].filter((part) => typeof part === 'string' && part !== '');
  return path.length > 0 ? path.join('/') : 'object';
}

function unreadable(file: string, problem: string): Finding {
  return new Finding({
    code: 'FL8040',
    path: file,
    problem: `'${file}' ${problem}`,
    remedy: 'give a file or a folder',
  });
}

function unparsable(file: string, { text, line, column }: NonNullable<YamlDocument['problem']>): Finding {
  const path = `${file}:${line}:${column}`;
  const message = text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
  return new Finding({ code: 'FL8041', path, problem: `it is no YAML: ${message}`, remedy: 'mend the text' });
}
