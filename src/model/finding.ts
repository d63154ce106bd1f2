/** How much a finding weighs. */
export enum Severity {
  /** Synth stops, and nothing is written. */
  ERROR = 'error',
  /** Synth goes on; the finding is printed and noted in `plan/fleet.json`. */
  WARNING = 'warning',
}

/** What a finding says. */
export interface FindingProps {
  /** Stable code, `FL` and four digits; `docs/findings.md` explains every one. */
  readonly code: string;
  /** Where: the path of a construct, or of a written file. */
  readonly path: string;
  /** What is wrong, with names and values in single quotes; lower case, no full stop. */
  readonly problem: string;
  /** What to do about it, in the imperative; lower case, no full stop. */
  readonly remedy: string;
  /**
   * The offending value, as given.
   * @default - the problem is not about one value
   */
  readonly value?: string;
  /**
   * The bound that the value breaks.
   * @default - there is no bound
   */
  readonly limit?: string;
  /**
   * How much it weighs.
   * @default Severity.ERROR
   */
  readonly severity?: Severity;
  /**
   * Whether `Fleet.acceptFinding` may accept it.
   * @default true
   */
  readonly acceptable?: boolean;
}

/**
 * A problem of the fleet: coded, located, and with the way out.
 *
 * Its text is one line, `<code> <path>: <problem>; <remedy>`, and enough by itself, since it is all that reaches Python and Go.
 */
export class Finding {
  /** Stable code. */
  public readonly code: string;
  /** Where. */
  public readonly path: string;
  /** What is wrong. */
  public readonly problem: string;
  /** What to do. */
  public readonly remedy: string;
  /** The offending value, if the problem is about one. */
  public readonly value: string | undefined;
  /** The bound that the value breaks, if there is one. */
  public readonly limit: string | undefined;
  /** How much it weighs. */
  public readonly severity: Severity;
  /** Whether it can be accepted with a reason. */
  public readonly acceptable: boolean;

  constructor(props: FindingProps) {
    this.code = props.code;
    this.path = props.path;
    this.problem = props.problem;
    this.remedy = props.remedy;
    this.value = props.value;
    this.limit = props.limit;
    this.severity = props.severity ?? Severity.ERROR;
    this.acceptable = props.acceptable ?? true;
  }

  /** The finding as one line of text. */
  public toString(): string {
    return `${this.code} ${this.path}: ${this.problem}; ${this.remedy}`;
  }

  /**
   * The finding as plain data; absent fields are left out.
   * @internal
   */
  public _toData(): Record<string, string> {
    const { code, path, problem, remedy, value, limit, severity } = this;
    const data = { code, severity, path, problem, remedy, value, limit };
    return Object.fromEntries(
      Object.entries(data).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
  }
}

/** Errors first, then by code, path and text, without repetition; the order in which findings are printed and written. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding) => (finding.severity === Severity.ERROR ? '0' : '1') + finding.toString();
  const byRank = new Map(findings.map((finding) => [rank(finding), finding]));
  return [...byRank.keys()].sort().map((key) => byRank.get(key)!);
}
