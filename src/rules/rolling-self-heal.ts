import type { Rule } from './rule';

/** R2: Argo CD has no self-heal together with RollingSync; asking for both would promise what is not there. */
export const rollingSelfHeal: Rule = ({ placements }) =>
  placements
    .filter(({ bundle }) => bundle.rollout && bundle.selfHeal)
    .map(({ bundle }) => ({
      code: 'FL6144',
      path: bundle.node.path,
      problem: 'selfHeal is asked for together with a rollout, during which Argo CD has none',
      remedy: 'leave out one of them',
    }));
