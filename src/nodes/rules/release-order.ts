import { promotionProblems } from '../release/release-file';
import { fileNameOf, releasesOf } from '../release/releases-of';
import type { NodeRule } from './rule';

/** V-NP-12: images travel along the tiers, each long enough in one before the next takes it, and never back without a reason. */
export const releaseOrder: NodeRule = ({ fleet }) => {
  const tiers = fleet.tiers.map((tier) => tier.name);
  return releasesOf(fleet).flatMap(({ path, releases }) =>
    promotionProblems(releases._file, tiers).map((problem) => ({
      code: 'FL2050',
      path,
      problem: `${fileNameOf(releases.source)}: ${problem}`,
      value: fileNameOf(releases.source),
      remedy: 'correct promoted of the release, or give it a rollback with the reason',
    })),
  );
};
