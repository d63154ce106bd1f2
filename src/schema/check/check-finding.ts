import type { Severity } from '../../model/finding';

/** What is wrong with a manifest, and where. */
export interface CheckFinding {
  /** The file, as it was given, or as it lies below a folder that was given. */
  readonly file: string;
  /** Position of the document in the file, from 1; 0 if it is about the whole file. */
  readonly document: number;
  /** Kind, namespace and name of the object, such as 'ConfigMap/shop/web'; empty if there is no object to speak of. */
  readonly object: string;
  /** Where in the object: 'spec.replicas'. Line and column, '12:3', in a text that cannot be read; empty if it is about the whole. */
  readonly path: string;
  /** Stable code; `docs/findings.md` explains every one. */
  readonly code: string;
  /** How much it weighs. */
  readonly severity: Severity;
  /** What is wrong, and what to do about it, on one line. */
  readonly message: string;
  /**
   * The offending value, as it is written.
   * @default - the finding is not about one value
   */
  readonly value?: string;
  /**
   * The bound that the value breaks.
   * @default - there is no bound
   */
  readonly limit?: string;
}
