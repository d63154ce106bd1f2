import type { Rule } from './rule';

/** S1: a bundle reaches somebody. */
export const selectorMatches: Rule = ({ placements }) =>
  placements
    .filter(({ bundle, cohorts }) => cohorts.length === 0 && !bundle._isFoundation)
    .map(({ bundle }) => ({
      code: 'FL6120',
      path: bundle.node.path,
      problem: `clusters of bundle '${bundle.bundleName}' match no member of the fleet`,
      value: bundle.bundleName,
      remedy: 'widen the selector, check labels and spelling, or remove the bundle',
    }));
