import { Finding } from '../../model/finding';
import type { SchemaJudge } from '../judge';
import { packedSchemas } from '../packed';
import type { YamlDocument, YamlProblem } from '../yaml-documents';
import { asWritten } from './as-written';
import type { CheckFinding } from './check-finding';
import { nameOf, objectsOf } from './list-items';
import { oneLine } from './one-line';
import type { DocumentsOfFile } from './read-documents';
import { type TypeOfObject, unknownKind } from './unknown-kind';

/** What a check came to. */
export interface CheckReport {
  readonly findings: CheckFinding[];
  /** How many files were read, and how many objects were judged. */
  readonly files: number;
  readonly objects: number;
}

/** Where a finding is. */
interface Place {
  readonly file: string;
  readonly document: number;
  readonly object: string;
}

/** One check of files by one judge. */
export class CheckRun {
  /** What it came to so far. */
  public readonly report = { findings: [] as CheckFinding[], files: 0, objects: 0 };
  /** The kinds that were met, that no schema describes, and that nothing can be said of. */
  public readonly unknownKinds = new Set<string>();

  constructor(private readonly judge: SchemaJudge) {}

  /** Judges all objects of a file. */
  public checkFile({ file, problem, textProblem, documents }: DocumentsOfFile): void {
    const place = { file, document: 0, object: '' };
    if (problem) {
      this.note(unreadable(file, problem), place);
      return;
    }
    this.report.files++;
    if (textProblem) this.note(unparsable(textProblem, 0), place);
    for (const document of documents) this.guarded(place, () => this.checkDocument(file, document));
  }

  private checkDocument(file: string, document: YamlDocument): void {
    const { number, value, problem } = document;
    if (problem) {
      this.note(unparsable(problem, number), { file, document: number, object: '' });
      return;
    }
    for (const object of objectsOf(value)) {
      const place = { file, document: number, object: nameOf(object) };
      this.report.objects++;
      this.guarded(place, () => this.checkObject(object, document, place));
    }
  }

  private checkObject(object: unknown, { written }: YamlDocument, place: Place): void {
    for (const finding of this.judge.judge(object, '')) {
      const here = new Finding({ ...finding, path: finding.path.replace(/^#/, '') });
      this.note(asWritten(here, object, written), place);
    }
    if (isTyped(object) && !this.isKnown(object)) this.checkUnknown(object, place);
  }

  private checkUnknown(type: TypeOfObject, place: Place): void {
    const finding = unknownKind(type);
    if (finding) this.note(finding, place);
    else this.unknownKinds.add(`${type.apiVersion}/${type.kind}`);
  }

  private isKnown({ apiVersion, kind }: TypeOfObject): boolean {
    return Object.hasOwn(packedSchemas().index().kinds, `${apiVersion}/${kind}`) || this.judge.knows(apiVersion, kind);
  }

  /** What nobody foresaw is told of the place where it came up, and keeps nothing else from being judged. */
  private guarded(place: Place, check: () => void): void {
    try {
      check();
    } catch (error) {
      this.note(unreadable(place.file, `cannot be judged: ${(error as Error).message}`), place);
    }
  }

  private note({ code, severity, path, problem, remedy, value, limit }: Finding, place: Place): void {
    const { file, document } = place;
    const where = { file, document, object: oneLine(place.object), path: oneLine(path) };
    const bounds = { ...(value !== undefined && { value }), ...(limit !== undefined && { limit }) };
    this.report.findings.push({ ...where, code, severity, message: oneLine(`${problem}; ${remedy}`), ...bounds });
  }
}

/** Whether an object names its kind; one that does not is refused for that. */
function isTyped(object: unknown): object is TypeOfObject {
  const { apiVersion, kind } = (object ?? {}) as Partial<TypeOfObject>;
  return [apiVersion, kind].every((text) => typeof text === 'string' && text !== '');
}

function unreadable(file: string, problem: string): Finding {
  return new Finding({ code: 'FL8040', path: '', problem: `'${file}' ${problem}`, remedy: 'give a file or a folder' });
}

function unparsable({ text, line, column }: YamlProblem, document: number): Finding {
  const message = text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '').replaceAll('; ', ', ');
  const what = document > 0 ? `document ${document}` : 'it';
  const problem = `${what} is no YAML: ${message}`;
  return new Finding({ code: 'FL8041', path: `${line}:${column}`, problem, remedy: 'mend the text' });
}
