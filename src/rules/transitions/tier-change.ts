import type { PlanView } from './plan-view';

/** A tier that is gone, although clusters of the code were in it. */
export interface LostTier {
  readonly tier: string;
  /** The clusters that were in it and are still in use. */
  readonly clusters: readonly string[];
  /** The tiers that they are in now. */
  readonly now: readonly string[];
  /** Whether one new tier has taken them all. */
  readonly isRenamed: boolean;
}

/** Every tier that left the list while it was in use. */
export function lostTiers(previous: PlanView, next: PlanView): LostTier[] {
  return previous.fleet.tiers
    .filter((tier) => !next.fleet.tiers.includes(tier))
    .map((tier) => lostTier(tier, previous, next))
    .filter(({ clusters }) => clusters.length > 0);
}

function lostTier(tier: string, previous: PlanView, next: PlanView): LostTier {
  const clusters = [...previous.members.values()]
    .filter((member) => previous.labelOf(member, 'tier') === tier)
    .map(({ name }) => name)
    .filter((name) => previous.isInUse(name) && next.isInUse(name));
  const now = [...new Set(clusters.map((name) => next.labelOf(next.members.get(name)!, 'tier')!))].sort();
  return { tier, clusters, now, isRenamed: now.length === 1 && !previous.fleet.tiers.includes(now[0]!) };
}
