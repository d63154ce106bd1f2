import { Finding } from '../../model/finding';
import type { SchemaJudge } from '../judge';
import { decodeYaml } from '../yaml-bytes';
import { type YamlDocument, type YamlProblem, yamlDocuments } from '../yaml-documents';
import { asWritten } from './as-written';
import type { CheckFinding } from './check-finding';
import type { ReadFile } from './file-walk';
import { nameOf, objectsOf } from './list-items';
import { oneLine } from './one-line';

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

  constructor(private readonly judge: SchemaJudge) {}

  /** Judges all objects of a file. */
  public checkFile({ file, bytes, problem }: ReadFile): void {
    const place = { file, document: 0, object: '' };
    if (problem) this.note(unreadable(file, problem), place);
    else this.guarded(place, () => this.checkBytes(file, bytes));
  }

  private checkBytes(file: string, bytes: Buffer): void {
    this.report.files++;
    const text = decodeYaml(bytes);
    if (typeof text !== 'string') this.note(unparsable(text, 0), { file, document: 0, object: '' });
    else for (const document of yamlDocuments(text)) this.checkDocument(file, document);
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
    const texts = { object: oneLine(place.object), path: oneLine(path), message: oneLine(`${problem}; ${remedy}`) };
    const bounds = { ...(value !== undefined && { value }), ...(limit !== undefined && { limit }) };
    const { file, document } = place;
    this.report.findings.push({ file, document, ...texts, code, severity, ...bounds });
  }
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
