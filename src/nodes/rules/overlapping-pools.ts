import { emptyKeys, meetRequirementSets } from '../requirements/requirement-set';
import { clustersText } from './cluster-view';
import { refusing } from './placement';
import type { NodeRule } from './rule';
import type { SeenPool } from './seen-pool';

/** V-NP-10: of two pools that would do, a weight says which is asked; with equal weights it is chance. */
export const overlappingPools: NodeRule = (input) =>
  input.views.flatMap(({ members, pools }) =>
    pools.flatMap((pool, index) =>
      pools
        .slice(index + 1)
        .filter((other) => overlaps(pool, other))
        .map((other) => ({
          code: 'FL2010',
          path: other.origin,
          problem: `takes the same Pods as '${pool.name}' on ${clustersText(members)}, with the same weight ${pool.weight}`,
          value: `${pool.weight}`,
          remedy: 'give one of them another weight, or requirements or taints that tell them apart',
        })),
    ),
  );

function overlaps(one: SeenPool, other: SeenPool): boolean {
  if (one.weight !== other.weight || one.isStatic || other.isStatic || one.name === other.name) return false;
  const [a, b] = [one, other].map(
    ({ taints }) => new Set(refusing(taints).map(({ key, effect }) => `${key}:${effect}`)),
  );
  const isBelow = (x: Set<string>, y: Set<string>) => [...x].every((taint) => y.has(taint));
  if (!isBelow(a!, b!) && !isBelow(b!, a!)) return false;
  const empty = emptyKeys(meetRequirementSets(one.labels, other.labels));
  return empty.every((key) => key === 'karpenter.sh/nodepool');
}
