import { counted, told } from './tally';
import { lostTiers } from './tier-change';
import type { TransitionRule } from './transition';

/** A tier that changes its name moves all its clusters at once, to directories and labels that nothing else knows yet. */
export const tierRenamed: TransitionRule = (previous, { fleet, next }) =>
  lostTiers(previous, next)
    .filter(({ isRenamed }) => isRenamed)
    .map(({ tier, clusters, now: [name] }) => ({
      code: 'FL6206',
      path: fleet.node.path,
      problem: `tier '${tier}' was renamed to '${name}', so ${counted(clusters.length, 'cluster')} (${told(clusters)}) would change label and directories at once`,
      value: tier,
      remedy: `keep '${tier}' and add '${name}' beside it, commit, move the clusters in later commits, and remove '${tier}' when it is empty`,
    }));
