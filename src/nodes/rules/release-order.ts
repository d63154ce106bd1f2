import { FleetNodePool } from '../fleet-node-pool';
import { promotionProblems } from '../release/release-file';
import type { NodeRule } from './rule';

/** V-NP-12: images travel along the tiers, each long enough in one before the next takes it, and never back without a reason. */
export const releaseOrder: NodeRule = ({ fleet }) => {
  const tiers = fleet.tiers.map((tier) => tier.name);
  return poolsWithReleases(fleet._components).flatMap(({ path, releases }) =>
    promotionProblems(releases._file, tiers).map((problem) => ({
      code: 'FL2050',
      path,
      problem: `${releases.source}: ${problem}`,
      value: releases.source,
      remedy: 'correct promoted of the release, or give it a rollback with the reason',
    })),
  );
};

/** Every file of releases that a pool runs. */
export function poolsWithReleases(components: readonly unknown[]) {
  return components
    .filter((one): one is FleetNodePool => one instanceof FleetNodePool)
    .flatMap((pool) => pool._releases.map((releases) => ({ path: pool.node.path, releases })));
}
