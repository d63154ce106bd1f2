import { performance } from 'node:perf_hooks';
import { App, type IResolver } from 'cdk8s';
import { openRun } from '../core/finding-log';
import { type Finding, Severity } from '../model/finding';
import { FindingError } from '../model/finding-error';
import { synthesize } from './pipeline';
import { summaryLine } from './summary';
import { recover, writeTree } from './write-tree';

/** How findings are put into the text of the error that `synth` throws. */
export enum FindingsFormat {
  /** One line each, for people. */
  TEXT = 'text',
  /** A JSON array, for programs. */
  JSON = 'json',
}

/** How a fleet is synthesised. */
export interface FleetAppProps {
  /**
   * Folder that is written.
   * @default - the environment variable `CDK8S_OUTDIR`, else `dist`
   */
  readonly outdir?: string;
  /**
   * Resolvers of tokens of other frameworks, such as `AwsCdkResolver`.
   * @default - none
   */
  readonly resolvers?: IResolver[];
  /**
   * How findings are put into the text of the error.
   * @default FindingsFormat.TEXT
   */
  readonly findingsFormat?: FindingsFormat;
}

/**
 * The app of one fleet: `synth` renders, judges and writes it, or throws one error with all findings and writes nothing.
 */
export class FleetApp extends App {
  private readonly log: Finding[] = [];
  private readonly format: FindingsFormat;
  private last: Finding[] = [];

  constructor(props: FleetAppProps = {}) {
    super({
      ...(props.outdir !== undefined && { outdir: props.outdir }),
      ...(props.resolvers && { resolvers: [...props.resolvers] }),
    });
    this.format = props.findingsFormat ?? FindingsFormat.TEXT;
    openRun(this, { log: this.log, resolvers: [...(props.resolvers ?? [])] });
  }

  /** Findings of the last `synth`, errors first; accepted ones are left out. */
  public get findings(): Finding[] {
    return [...this.last];
  }

  /**
   * Writes the output, whole or not at all.
   *
   * @throws one error whose text is all findings, if one of them is an error
   */
  public override synth(): void {
    const start = performance.now();
    recover(this.outdir);
    const result = synthesize(this, this.log);
    this.last = result.findings;
    const warnings = result.findings.filter((finding) => finding.severity === Severity.WARNING);
    for (const warning of warnings) process.stderr.write(`warning: ${warning.toString()}\n`);
    if (!result.output) throw this.errorOf(result.findings);
    const report = writeTree(this.outdir, result.output.files);
    const { written, removed } = report;
    const figures = {
      ...result.output.figures,
      written,
      removed,
      warnings: warnings.length,
      milliseconds: performance.now() - start,
    };
    if (process.stderr.isTTY) process.stderr.write(summaryLine(figures, this.outdir));
  }

  private errorOf(findings: readonly Finding[]): FindingError {
    const errors = findings.filter((finding) => finding.severity === Severity.ERROR);
    const headline = `${errors.length} ${errors.length === 1 ? 'finding' : 'findings'}, nothing was written to '${this.outdir}'`;
    const error = new FindingError(errors, headline);
    if (this.format === FindingsFormat.JSON)
      error.message = JSON.stringify(
        findings.map((finding) => finding._toData()),
        undefined,
        2,
      );
    return error;
  }
}
