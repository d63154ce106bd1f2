import { counted, told } from './tally';
import { lostTiers } from './tier-change';
import type { TransitionRule } from './transition';

/** A tier is removed when no cluster is in it. */
export const tierRemoved: TransitionRule = (previous, { fleet, next }) =>
  lostTiers(previous, next)
    .filter(({ isRenamed }) => !isRenamed)
    .map(({ tier, clusters, now }) => ({
      code: 'FL6207',
      path: fleet.node.path,
      problem: `tier '${tier}' was removed while ${counted(clusters.length, 'cluster')} (${told(clusters)}) used it, which would pass to ${told(now)} at once`,
      value: tier,
      remedy: `keep '${tier}', move its clusters in commits of their own, and remove it when it is empty`,
    }));
