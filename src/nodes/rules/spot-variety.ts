import { Severity } from '../../model/finding';
import { INSTANCE_TYPE } from '../vocabulary';
import { clustersText } from './cluster-view';
import { hasFeature } from './karpenter-values';
import type { NodeRule } from './rule';
import { usesSpot } from './spot-queue';

/** Types that Karpenter wants to choose from before it replaces a spot node by another one. */
const ENOUGH = 15;

/** V-NP-11: spot nodes are replaced by cheaper ones only where there is something to choose from. */
export const spotVariety: NodeRule = (input) =>
  input.views.flatMap(({ members, pools }) => {
    const eager = members.filter((one) => hasFeature(input.fleet, one, 'spotToSpotConsolidation'));
    if (eager.length === 0) return [];
    return pools.filter(usesSpot).flatMap((pool) => {
      const types = pool.labels.get(INSTANCE_TYPE);
      if (!types || types.complement || types.values.length >= ENOUGH) return [];
      return [
        {
          code: 'FL2012',
          path: pool.origin,
          problem: `has ${types.values.length} instance types, too few for spotToSpotConsolidation on ${clustersText(eager)} to do anything`,
          value: `${types.values.length}`,
          limit: `${ENOUGH}`,
          severity: Severity.WARNING,
          remedy: `allow at least ${ENOUGH}, by families or sizes`,
        },
      ];
    });
  });
