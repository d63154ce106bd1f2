import { SchemaJudge } from '../judge';
import type { Schema } from '../schema';
import { type CheckReport, CheckRun } from './check-run';
import { schemasAmong } from './definitions';
import type { ReadFile } from './file-walk';
import { readDocuments } from './read-documents';
import { type CheckedVersions, checkedVersions } from './versions';

/** What a checker judges for. */
export interface CheckerOptions {
  readonly kubernetesVersions: readonly string[];
  readonly installed: Readonly<Record<string, string>>;
  readonly schemas: readonly Schema[];
}

/** Judges files, each time by the definitions among them besides those that are known. */
export class Checker {
  private readonly versions: CheckedVersions;
  private readonly schemas: readonly Schema[];
  private readonly judge: SchemaJudge;
  private readonly unknownKinds = new Set<string>();

  constructor({ kubernetesVersions, installed, schemas }: CheckerOptions) {
    this.versions = checkedVersions(kubernetesVersions, installed);
    this.schemas = schemas;
    this.judge = this.judgeWith([]);
  }

  /** Versions that others stand in for, and kinds that were met and that no schema describes. */
  public get notes(): string[] {
    const unknown = [...this.unknownKinds].sort().join(', ');
    const kinds = unknown ? [`no schema, so only names and labels were judged: ${unknown}`] : [];
    return [...this.versions.notes, ...kinds];
  }

  /** Judges all objects of files. */
  public check(files: readonly ReadFile[]): CheckReport {
    const read = files.map(readDocuments);
    const own = schemasAmong(read.flatMap(({ documents }) => documents.map(({ value }) => value)));
    const run = new CheckRun(own.length > 0 ? this.judgeWith(own) : this.judge);
    for (const file of read) run.checkFile(file);
    for (const kind of run.unknownKinds) this.unknownKinds.add(kind);
    return run.report;
  }

  /** What the user names wins over what lies beside the objects. */
  private judgeWith(own: readonly Schema[]): SchemaJudge {
    return new SchemaJudge({ ...this.versions, extra: [...own, ...this.schemas] });
  }
}
