import { HelmBundle } from '../core/helm-bundle';
import type { BundlePlacement } from '../delivery/delivery-context';
import { type FindingProps, Severity } from '../model/finding';
import type { Tier } from '../model/tier';
import { compareVersions } from '../model/version-order';
import type { Rule } from './rule';

interface TierVersion {
  readonly tier: Tier;
  readonly version: string;
}

/**
 * R3: the version of a chart never rises along the fleet's tiers, so that what reaches a tier has run in the one before. Values
 * have no order and are not compared.
 */
export const tierOrder: Rule = ({ placements, fleet }) =>
  placements.flatMap((placement) => {
    const { bundle } = placement;
    if (!(bundle instanceof HelmBundle)) return [];
    const ahead = risesOf(versionsOf(bundle, placement, fleet.tiers));
    return ahead.map(([before, after]) => findingOf(bundle, before, after));
  });

/** The versions of the tiers that the bundle has clusters in, in the order of the rollout. */
function versionsOf(bundle: HelmBundle, { cohorts }: BundlePlacement, tiers: readonly Tier[]): TierVersion[] {
  const present = new Set(cohorts.flatMap((cohort) => cohort._members.map(({ tier }) => tier)));
  return tiers
    .filter((tier) => present.has(tier))
    .map((tier) => ({ tier, version: bundle._releaseAt(tier).version }))
    .filter(({ version }) => /^v?\d+\.\d+\.\d+([-+]|$)/.test(version)); // any other is a finding of its own
}

/** Each tier that is ahead of one before it, with the oldest of those. */
function risesOf(versions: readonly TierVersion[]): [TierVersion, TierVersion][] {
  return versions.flatMap((after, index) => {
    const older = versions.slice(0, index).filter((one) => compareVersions(one.version, after.version) < 0);
    const [before] = older.sort((a, b) => compareVersions(a.version, b.version));
    return before ? [[before, after] as [TierVersion, TierVersion]] : [];
  });
}

function findingOf(bundle: HelmBundle, before: TierVersion, after: TierVersion): FindingProps {
  const path = bundle.node.path;
  const ahead = `tier '${after.tier.name}' has version '${after.version}', and '${before.tier.name}' before it '${before.version}'`;
  const override = bundle._promotionOverrides.find(({ tier }) => tier === after.tier);
  if (override) {
    const problem = `${ahead}, borne until ${override.until}: ${override.reason}`;
    const remedy = 'bring the tiers before it up, and remove the override';
    return { code: 'FL6149', path, problem, value: after.version, remedy, severity: Severity.WARNING };
  }
  const remedy = `promote it in '${before.tier.name}' first, or give a promotionOverride with reason and date`;
  return { code: 'FL6148', path, problem: ahead, value: after.version, limit: before.version, remedy };
}
