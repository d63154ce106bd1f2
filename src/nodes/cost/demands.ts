import type { FindingProps } from '../../model/finding';
import type { NodeDemand } from './node-demand';

/** A pool on a cluster, as demands name it. */
export interface DemandPlace {
  readonly pool: string;
  readonly cluster: string;
  readonly tier: string | undefined;
  readonly workloadClass: string | undefined;
}

/** What is declared of one pool on one cluster. */
export interface Demand {
  /** Undefined where nobody says. */
  readonly vcpus: number | undefined;
  /** Undefined where nobody says. */
  readonly gpus: number | undefined;
  readonly hoursPerWeek: number;
  readonly rightSizing: number;
  readonly consolidation: number;
  readonly spotShare: number;
  readonly arm64Share: number;
}

/** How long a pool that is never scaled to zero runs in a week. */
export const WEEK_HOURS = 168;

const SILENT: Demand = {
  vcpus: undefined,
  gpus: undefined,
  hoursPerWeek: WEEK_HOURS,
  rightSizing: 0,
  consolidation: 0,
  spotShare: 0,
  arm64Share: 0,
};

const MOST: Readonly<Record<keyof Demand, number>> = {
  vcpus: Infinity,
  gpus: Infinity,
  hoursPerWeek: WEEK_HOURS,
  rightSizing: 1,
  consolidation: 1,
  spotShare: 1,
  arm64Share: 1,
};

const FIELDS = Object.keys(MOST) as (keyof Demand)[];

/** Whether a demand speaks of a pool on a cluster. */
export function speaksOf({ pool, workloadClass, tier, cluster }: NodeDemand, place: DemandPlace): boolean {
  return (
    (pool === undefined || pool.poolName === place.pool) &&
    (workloadClass === undefined || workloadClass.name === place.workloadClass) &&
    (tier === undefined || tier.name === place.tier) &&
    (cluster === undefined || cluster.memberName === place.cluster)
  );
}

/** All that is said of a pool on a cluster; the last word on each field counts. */
export function demandAt(demands: readonly NodeDemand[], place: DemandPlace): Demand {
  const said = demands.filter((one) => speaksOf(one, place));
  const words = FIELDS.map((field) => {
    const last = said
      .map((one) => one[field])
      .filter((value) => value !== undefined)
      .pop();
    return [field, last ?? SILENT[field]];
  });
  return Object.fromEntries(words);
}

/** Numbers of demands that are none of their kind. */
export function demandFindings(demands: readonly NodeDemand[], path: string): FindingProps[] {
  return demands.flatMap((demand, index) =>
    FIELDS.flatMap((field) => {
      const value = demand[field];
      const most = MOST[field];
      if (value === undefined || (value >= 0 && value <= most && Number.isFinite(value))) return [];
      const limit = most === Infinity ? 'at least 0' : `0 to ${most}`;
      const problem = `${field} of demands[${index}] is '${value}', and must be ${limit}`;
      return [{ code: 'FL2063', path, problem, value: `${value}`, limit, remedy: `give a number, ${limit}` }];
    }),
  );
}
