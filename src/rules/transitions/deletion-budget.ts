import { identityOf } from './plan-view';
import { survives } from './removal';
import { counted, type Tally, tallyOf } from './tally';
import type { TransitionRule } from './transition';

/** Bundles that a finding tells of one by one. */
const TOLD_BUNDLES = 5;

/** One synth takes off clusters only as much as was thought of. */
export const deletionBudget: TransitionRule = function* (_, { fleet, removals, deletionBudget: limit }) {
  const byBundle = new Map<string, Tally>();
  for (const { application, fate, gone } of removals) {
    for (const object of gone.filter((one) => !survives(one, fate))) {
      tallyOf(byBundle, application.bundle).add(application.cluster, identityOf(object));
    }
  }
  const total = [...byBundle.values()].reduce((sum, tally) => sum + tally.total, 0);
  if (total <= limit) return;
  const largest = [...byBundle].sort(([a, one], [b, two]) => two.total - one.total || (a < b ? -1 : 1));
  const texts = largest
    .slice(0, TOLD_BUNDLES)
    .map(([name, tally]) => `'${name}' ${tally.total} on ${tally.clustersText}: ${tally.objectsText}`);
  const more = largest.length > TOLD_BUNDLES ? `, and ${counted(largest.length - TOLD_BUNDLES, 'more bundle')}` : '';
  yield {
    code: 'FL6210',
    path: fleet.node.path,
    problem: `${counted(total, 'object')} would be deleted, more than the deletion budget of ${limit}: ${texts.join(', ')}${more}`,
    value: `${total}`,
    limit: `${limit}`,
    remedy:
      'check that every one is meant to go, then accept this with a reason, remove them in several commits, or raise deletionBudget of the FleetApp',
  };
};
