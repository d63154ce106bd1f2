import { Finding, type FindingProps, sortFindings } from './finding';

/**
 * The one error that this library throws: its text is all its findings.
 *
 * Kept out of index.ts, since jsii cannot export a class that extends Error; other languages see the text.
 */
export class FindingError extends Error {
  /** What is wrong, in the order of its text. */
  public readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[], headline?: string) {
    const lines = sortFindings(findings).map((finding) => finding.toString());
    super(headline ? [headline, ...lines.map((line) => `  ${line}`)].join('\n') : lines.join('\n'));
    this.name = 'FindingError';
    this.findings = findings;
    this.stack = `${this.name}: ${this.message}`; // a user's mistake is read, not debugged
    printPlainly(this);
  }
}

/** Throws at once what a single call can know to be wrong. */
export function fail(props: FindingProps): never {
  throw new FindingError([new Finding(props)]);
}

/**
 * Prints the bare text if nobody catches the error: Node would put the library's source line above it.
 * The listener lives until the current turn of the event loop ends, so it never outlives a caught error.
 */
function printPlainly(error: FindingError): void {
  if (process.listenerCount('uncaughtException') > 0) return;
  const listener = (thrown: unknown) => {
    const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    process.stderr.write(`${thrown === error ? error.message : text}\n`);
    process.exit(1);
  };
  process.once('uncaughtException', listener);
  setImmediate(() => process.removeListener('uncaughtException', listener)).unref();
}
