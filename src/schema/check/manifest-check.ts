import type { Schema } from '../schema';
import type { CheckFinding } from './check-finding';
import type { CheckReport } from './check-run';
import type { Checker } from './checker';
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

/**
 * Judges manifests that were written elsewhere, as synth judges those of a fleet.
 *
 * CustomResourceDefinitions among the manifests describe the objects that are judged together with them.
 */
export class ManifestCheck {
  private readonly checker: Checker;

  constructor(props: ManifestCheckProps = {}) {
    const { kubernetesVersions = [], installed = {}, schemas = [] } = props;
    const { Checker } = require('./checker') as typeof import('./checker'); // rules load when they run
    this.checker = new Checker({ kubernetesVersions, installed, schemas });
  }

  /** Judges files, and all YAML and JSON files below folders; what cannot be read is a finding, too. */
  public checkFiles(paths: string[]): CheckFinding[] {
    return this._check(paths.flatMap(filesAt)).findings;
  }

  /** Judges the documents of a text; findings name the file that is given. */
  public checkText(text: string, file: string = 'text'): CheckFinding[] {
    return this._check([{ file, bytes: Buffer.from(text), problem: '' }]).findings;
  }

  /** What the findings do not say, in lines: versions that are judged by the nearest known ones, and kinds that no schema describes. */
  public get notes(): string[] {
    return this.checker.notes;
  }

  /**
   * Judges files that are read.
   * @internal
   */
  public _check(files: readonly ReadFile[]): CheckReport {
    return this.checker.check(files);
  }
}
