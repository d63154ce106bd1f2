import { HelmBundle } from '../core/helm-bundle';
import type { BundlePlacement } from '../delivery/delivery-context';
import { type FindingProps, Severity } from '../model/finding';
import type { Tier } from '../model/tier';
import { compareVersions } from '../model/version-order';
import { releaseVersions } from './release-versions';
import type { Rule } from './rule';

/** One version that a tier has. */
interface TierVersion {
  readonly tier: Tier;
  readonly version: string;
}

/** A version that rises between two tiers. */
interface Rise {
  /** Empty for the chart's own version, else the path of a value. */
  readonly what: string;
  readonly before: TierVersion;
  readonly after: TierVersion;
}

/**
 * R3: neither the version of a chart nor a version among its values rises along the fleet's tiers, so that what reaches a tier has
 * run in the one before. Other values have no order.
 */
export const tierOrder: Rule = ({ placements, fleet }) =>
  placements.flatMap((placement) => {
    const { bundle } = placement;
    if (!(bundle instanceof HelmBundle)) return [];
    return risesOf(bundle, tiersOf(placement, fleet.tiers)).map((rise) => findingOf(bundle, rise));
  });

/** The tiers that the bundle has clusters in, in the order of the rollout. */
function tiersOf({ cohorts }: BundlePlacement, tiers: readonly Tier[]): Tier[] {
  const present = new Set(cohorts.flatMap((cohort) => cohort._members.map(({ tier }) => tier)));
  return tiers.filter((tier) => present.has(tier));
}

/** Every version of a tier that is ahead of one before it, with the oldest of those. */
function risesOf(bundle: HelmBundle, tiers: readonly Tier[]): Rise[] {
  const before = new Map<string, TierVersion>();
  return tiers.flatMap((tier) =>
    [...releaseVersions(bundle._releaseAt(tier))].flatMap(([key, { what, version }]) => {
      const oldest = before.get(key);
      const after = { tier, version };
      if (!oldest || compareVersions(version, oldest.version) < 0) before.set(key, after);
      return oldest && compareVersions(oldest.version, version) < 0 ? [{ what, before: oldest, after }] : [];
    }),
  );
}

function findingOf(bundle: HelmBundle, { what, before, after }: Rise): FindingProps {
  const path = bundle.node.path;
  const place = what === '' ? '' : ` at '${what}'`;
  const ahead = `tier '${after.tier.name}' has version '${after.version}'${place}, and '${before.tier.name}' before it '${before.version}'`;
  const override = bundle._promotionOverrides.find(({ tier }) => tier === after.tier);
  if (override) {
    const problem = `${ahead}, borne until ${override.until}: ${override.reason}`;
    const remedy = 'bring the tiers before it up, and remove the override';
    return { code: 'FL6149', path, problem, value: after.version, remedy, severity: Severity.WARNING };
  }
  const remedy = `promote it in '${before.tier.name}' first, or give a promotionOverride with reason and date`;
  return { code: 'FL6148', path, problem: ahead, value: after.version, limit: before.version, remedy };
}
