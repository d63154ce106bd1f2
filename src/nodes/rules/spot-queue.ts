import { Severity } from '../../model/finding';
import { valueSetHas } from '../requirements/value-set';
import { CAPACITY_TYPE } from '../vocabulary';
import { clustersText } from './cluster-view';
import { karpenterValues } from './karpenter-values';
import { fieldAt } from './loose';
import type { NodeRule } from './rule';
import type { SeenPool } from './seen-pool';

/** V-NP-11: whoever uses spot nodes is told before they are taken back. */
export const spotQueue: NodeRule = (input) =>
  input.views.flatMap(({ members, pools }) => {
    const deaf = members.filter((one) => {
      const values = karpenterValues(input.fleet, one);
      return values && !fieldAt(values, 'settings', 'interruptionQueue');
    });
    if (deaf.length === 0) return [];
    return pools.filter(isSpotOfAws).map((pool) => ({
      code: 'FL2011',
      path: pool.origin,
      problem: `makes spot nodes on ${clustersText(deaf)}, where Karpenter has no interruptionQueue to be told before they go`,
      severity: Severity.WARNING,
      remedy: 'give interruptionQueue to the KarpenterController',
    }));
  });

/** Whether a pool may make spot nodes; with no word on it, it makes none. */
export function usesSpot(pool: SeenPool): boolean {
  const set = pool.labels.get(CAPACITY_TYPE);
  return set !== undefined && valueSetHas(set, 'spot');
}

const isSpotOfAws = (pool: SeenPool) => pool.nodeClass.group === 'karpenter.k8s.aws' && usesSpot(pool);
