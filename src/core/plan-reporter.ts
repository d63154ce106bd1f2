import type { FindingProps } from '../model/finding';
import type { MemberRecord } from '../model/member-record';
import type { Rendering } from './rendering';

/** The fleet as an area reports on it: all that is written, whoever made it. */
export interface RenderedFleet {
  readonly members: readonly MemberRecord[];
  readonly renderings: readonly Rendering[];
}

/** What an area says of a whole fleet. */
export interface PlanReport {
  /** Files of the folder `plan/` by name: text as it is, data as JSON with one element of each list a line. */
  readonly files: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;
  readonly findings: readonly FindingProps[];
}

/** A construct that reports on its fleet, once everything is rendered and nothing of it is wrong. */
export interface PlanReporter {
  /** @internal */
  readonly _report: (fleet: RenderedFleet) => PlanReport;
  /**
   * What is to be said of the way from the former output, whose files of `plan/` are read by name; undefined for one that is not there.
   * @internal
   */
  readonly _compare?: (fleet: RenderedFleet, former: (file: string) => unknown) => readonly FindingProps[];
}
