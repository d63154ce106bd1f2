import type { SchemaJudge } from '../judge';
import type { Schema } from '../schema';
import type { CheckFinding } from './check-finding';
import { type CheckReport, CheckRun } from './check-run';
import { filesAt, type ReadFile } from './file-walk';

/** What manifests must be right for. */
export interface ManifestCheckProps {
  /**
   * Versions of Kubernetes, such as '1.36'.
   * @default - the newest one that is known
   */
  readonly kubernetesVersions?: string[];
  /**
   * Systems that are installed and their versions, such as `{ karpenter: '1.15' }`.
   * @default - the newest version that is known of each
   */
  readonly installed?: Record<string, string>;
  /**
   * Schemas of kinds beyond those that the library brings along.
   * @default - none
   */
  readonly schemas?: Schema[];
}

/** Judges manifests that were written elsewhere, as synth judges those of a fleet. */
export class ManifestCheck {
  private readonly judge: SchemaJudge;

  constructor(props: ManifestCheckProps = {}) {
    const { kubernetesVersions = [], installed, schemas } = props;
    const { SchemaJudge } = require('../judge') as typeof import('../judge'); // rules load when they run
    this.judge = new SchemaJudge({ kubernetesVersions, installed, extra: schemas });
  }

  /** Judges files, and all YAML and JSON files below folders; what cannot be read is a finding, too. */
  public checkFiles(paths: string[]): CheckFinding[] {
    return this._check(paths.flatMap(filesAt)).findings;
  }

  /** Judges the documents of a text; findings name the file that is given. */
  public checkText(text: string, file: string = 'text'): CheckFinding[] {
    return this._check([{ file, bytes: Buffer.from(text), problem: '' }]).findings;
  }

  /** What the findings do not say: kinds that were met and that no schema describes. */
  public get notes(): string[] {
    const unknown = this.judge.unknownKinds();
    return unknown.length > 0 ? [`no schema, so only names and labels were judged: ${unknown.join(', ')}`] : [];
  }

  /**
   * Judges files that are read.
   * @internal
   */
  public _check(files: readonly ReadFile[]): CheckReport {
    const run = new CheckRun(this.judge);
    for (const file of files) run.checkFile(file);
    return run.report;
  }
}
