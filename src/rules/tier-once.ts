import { HelmBundle } from '../core/helm-bundle';
import { repeated } from './repeated';
import type { Rule } from './rule';

/** S2: a cluster matches one variant of a bundle: a tier is named once. */
export const tierOnce: Rule = ({ placements }) =>
  placements.flatMap(({ bundle }) => {
    if (!(bundle instanceof HelmBundle)) return [];
    return repeated(bundle._byTier, ({ tier }) => tier.name).map(({ key }) => ({
      code: 'FL6119',
      path: bundle.node.path,
      problem: `byTier names tier '${key}' more than once`,
      value: key,
      remedy: 'put version and values of a tier into one entry',
    }));
  });
