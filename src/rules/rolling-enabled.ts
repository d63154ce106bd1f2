import type { Rule } from './rule';

/** A rollout is known to Argo CD only where progressive syncs are on; else it would sync nothing at all. */
export const rollingEnabled: Rule = ({ placements, argoCd }) =>
  placements
    .filter(({ bundle }) => bundle.rollout && argoCd.settings && !argoCd.settings.progressiveSyncs)
    .map(({ bundle }) => ({
      code: 'FL6147',
      path: bundle.node.path,
      problem: 'has a rollout, and progressiveSyncs of ArgoCdSettings is off',
      remedy: 'give progressiveSyncs: true, or leave the rollout out',
    }));
