import { HelmBundle } from '../core/helm-bundle';
import type { Rule } from './rule';

const EXACT = /^v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;

/** A chart is pinned: a range would change clusters without a commit. */
export const chartVersion: Rule = ({ placements }) =>
  placements.flatMap(({ bundle }) => {
    if (!(bundle instanceof HelmBundle)) return [];
    const versions = new Set([
      bundle.version,
      ...bundle._byTier.flatMap((tier) => (tier.version === undefined ? [] : [tier.version])),
    ]);
    return [...versions]
      .filter((version) => !EXACT.test(version))
      .map((version) => ({
        code: 'FL6118',
        path: bundle.node.path,
        problem: `chart version '${version}' is not exact`,
        value: version,
        limit: 'MAJOR.MINOR.PATCH',
        remedy: 'give one full version, such as 1.19.0',
      }));
  });
