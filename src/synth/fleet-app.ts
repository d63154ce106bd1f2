import { performance } from 'node:perf_hooks';
import { App, type IResolver } from 'cdk8s';
import { findingPath, openRun, reportFinding } from '../core/finding-log';
import { type Finding, Severity } from '../model/finding';
import { FindingError } from '../model/finding-error';
import type { Schema } from '../schema/schema';
import { formerFiles, readPrevious } from './previous-plan';
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
  /**
   * Path of a former `plan/` folder, which this output is judged against: the target branch's, in CI. It never changes what is
   * written. An empty text judges no transition.
   * @default - `plan` in the output folder, as the last run left it; a first run is judged against nothing
   */
  readonly previous?: string;
  /**
   * Schemas of kinds that the library does not know; those that the fleet's own bundles define need no mention.
   * @default - none
   */
  readonly schemas?: Schema[];
  /**
   * Whether every object is held against the schema of its kind.
   * @default true
   */
  readonly schemaJudge?: boolean;
  /**
   * How many objects one run may delete without an acceptance, each counted on every cluster that it is deleted from.
   * @default 100
   */
  readonly deletionBudget?: number;
}

/** One object from a hundred clusters, or a bundle of twenty from five: more than that is worth a look. */
const DELETION_BUDGET = 100;

/**
 * The app of one fleet: `synth` renders, judges and writes it, or throws one error with all findings and writes nothing.
 */
export class FleetApp extends App {
  private readonly log: Finding[] = [];
  private readonly format: FindingsFormat;
  private readonly previous: string | undefined;
  private readonly deletionBudget: number;
  private readonly schemas: readonly Schema[];
  private readonly schemaJudge: boolean;
  private last: Finding[] = [];

  constructor(props: FleetAppProps = {}) {
    super({
      ...(props.outdir !== undefined && { outdir: props.outdir }),
      ...(props.resolvers && { resolvers: [...props.resolvers] }),
    });
    this.format = props.findingsFormat ?? FindingsFormat.TEXT;
    this.previous = props.previous;
    this.schemas = [...(props.schemas ?? [])];
    this.schemaJudge = props.schemaJudge ?? true;
    this.deletionBudget = props.deletionBudget ?? DELETION_BUDGET;
    openRun(this, { log: this.log, resolvers: [...(props.resolvers ?? [])] });
    this.checkBudget();
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
    const previous = readPrevious(this.previous, this.outdir);
    const { synthesize } = require('./pipeline') as typeof import('./pipeline'); // rules and judges load when they run
    const result = synthesize(this, this.log, {
      transitions: {
        previous,
        deletionBudget: this.deletionBudget,
        former: formerFiles(this.previous, this.outdir),
      },
      schemas: this.schemas,
      schemaJudge: this.schemaJudge,
    });
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

  private checkBudget(): void {
    if (Number.isSafeInteger(this.deletionBudget) && this.deletionBudget >= 0) return;
    reportFinding(this, {
      code: 'FL6218',
      path: findingPath(this),
      problem: `deletionBudget '${this.deletionBudget}' is no whole number from 0 on`,
      value: `${this.deletionBudget}`,
      limit: '0',
      remedy: 'give a count of objects, such as 100',
      acceptable: false,
    });
  }

  private errorOf(findings: readonly Finding[]): FindingError {
    const errors = findings.filter((finding) => finding.severity === Severity.ERROR);
    const headline = `${errors.length} ${errors.length === 1 ? 'finding' : 'findings'}, nothing was written to '${this.outdir}'`;
    const error = new FindingError(errors, headline);
    if (this.format === FindingsFormat.JSON) {
      const data = findings.map((finding) => finding._toData());
      error.message = JSON.stringify(data, undefined, 2);
      error.name = ''; // it would stand before the text in Python and Go, where no program could read that
    }
    return error;
  }
}
