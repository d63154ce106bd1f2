import { applyAcceptances } from '../core/acceptances';
import type { FindingAcceptance } from '../core/fleet';
import type { WrittenFleet, WrittenPlan } from '../delivery/written-plan';
import { Finding, type FindingProps, Severity } from '../model/finding';
import type { RuleInput } from '../rules/rule';
import { TRANSITIONS } from '../rules/transitions';
import { PlanView } from '../rules/transitions/plan-view';
import { removalsBetween } from '../rules/transitions/removal';
import { isTransitionCode, type TransitionInput } from '../rules/transitions/transition';
import type { PreviousReading } from './previous-plan';

/** What a run is compared with, and how much it may remove. */
export interface TransitionSettings {
  readonly previous: PreviousReading;
  readonly deletionBudget: number;
  /** Files of the former `plan/`, as data; undefined for one that is not there. */
  readonly former: (file: string) => unknown;
}

/** What is about to be written. */
export interface NextPlan {
  readonly fleet: WrittenFleet;
  readonly plan: WrittenPlan;
}

/**
 * What is wrong with the way from the former output to this one, without what the fleet accepts of it.
 *
 * Nothing of it is written, since the output is a function of the code alone.
 */
export function judgeTransitions(input: RuleInput, next: NextPlan, settings: TransitionSettings): Finding[] {
  const { previous } = settings;
  const found = [...(previous.finding ? [previous.finding] : []), ...foundBetween(input, next, settings)];
  const judged = applyAcceptances(
    found.map((props) => new Finding(props)),
    input.fleet._acceptances.filter(({ code }) => isTransitionCode(code)),
  );
  const isComparable = previous.isGiven && previous.plan !== undefined;
  return [...judged.open, ...(isComparable ? judged.idle.map((one) => overdue(input, one)) : [])];
}

function foundBetween(input: RuleInput, described: NextPlan, settings: TransitionSettings) {
  const { previous, deletionBudget, former } = settings;
  const { plan } = previous;
  // what could not be rendered would look like something that was removed
  if (!plan || input.own.length === 0 || input.renderings.some(({ complete }) => !complete)) return [];
  const next = new PlanView(described.fleet, described.plan);
  const transition: TransitionInput = { ...input, next, removals: removalsBetween(plan, next), deletionBudget };
  return [
    ...Object.values(TRANSITIONS).flatMap((rule): FindingProps[] => [...rule(plan, transition)]),
    ...input.fleet._reporters.flatMap((one) => one._compare?.(input, former) ?? []),
  ];
}

/** Told only against a plan that the user named: what the last run left has every transition of this branch behind it. */
function overdue({ fleet }: RuleInput, { code, path }: FindingAcceptance): Finding {
  return new Finding({
    code: 'FL6217',
    path: fleet.node.path,
    problem: `acceptance of ${code} at '${path}' bears nothing, since its transition is over or never was`,
    value: path,
    remedy: 'remove it, or the next transition of this kind there goes unseen',
    severity: Severity.WARNING,
  });
}
