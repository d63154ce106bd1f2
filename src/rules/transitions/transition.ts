import type { FindingProps } from '../../model/finding';
import type { RuleInput } from '../rule';
import type { PlanView } from './plan-view';
import type { Removal } from './removal';

/** The plan that was written before. */
export type PreviousPlan = PlanView;

/** What is about to be written, as a rule over two outputs looks at it. */
export interface TransitionInput extends RuleInput {
  /** The new plan, in the same form as the former one. */
  readonly next: PlanView;
  /** What the new plan takes off clusters. */
  readonly removals: readonly Removal[];
  /** How many objects may go, over all clusters. */
  readonly deletionBudget: number;
}

/** A rule over what changes between two outputs: pure, with one code. */
export type TransitionRule = (previous: PreviousPlan, input: TransitionInput) => Iterable<FindingProps>;

/** Whether a code is one of a transition, which is over once it is made. */
export function isTransitionCode(code: string): boolean {
  return /^FL(62[01]|207)\d$/.test(code);
}

/** Path of a bundle, which may have left the code. */
export function bundlePath({ fleet }: RuleInput, name: string): string {
  return fleet._bundles.find((bundle) => bundle.bundleName === name)?.node.path ?? `${fleet.node.path}/bundles/${name}`;
}
