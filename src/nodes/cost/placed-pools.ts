import type { RenderedFleet } from '../../core/plan-reporter';
import type { MemberRecord } from '../../model/member-record';
import { isNodePool, type SeenPool, seenPool } from '../rules/seen-pool';
import type { DemandPlace } from './demands';

/** A pool on one of its clusters. */
export interface PlacedPool {
  readonly pool: SeenPool;
  readonly member: MemberRecord;
  readonly place: DemandPlace;
}

/** Every NodePool on every cluster that gets it, whoever wrote it, by cluster and pool. */
export function placedPools({ renderings }: RenderedFleet, domain: string): PlacedPool[] {
  const placed = renderings.flatMap(({ cohort, objects }) =>
    objects
      .filter(isNodePool)
      .map(seenPool)
      .flatMap((pool) => cohort._members.map((member) => ({ pool, member, place: placeOf(pool, member, domain) }))),
  );
  const key = ({ place }: PlacedPool) => `${place.cluster}\0${place.pool}`;
  return placed.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function placeOf(pool: SeenPool, member: MemberRecord, domain: string): DemandPlace {
  const classes = pool.labels.get(`${domain}/workload-class`)?.values;
  return {
    pool: pool.name,
    cluster: member.name,
    tier: member.tier?.name,
    workloadClass: classes?.length === 1 ? classes[0] : undefined,
  };
}
