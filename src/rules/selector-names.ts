import type { Rule } from './rule';

/** S1: a selector names clusters that exist. */
export const selectorNames: Rule = ({ placements, members }) => {
  const names = new Set(members.filter(({ role }) => role === 'cluster').map(({ name }) => name));
  return placements.flatMap(({ bundle }) =>
    bundle.clusters
      ._names()
      .filter((name) => !names.has(name))
      .map((name) => ({
        code: 'FL6121',
        path: bundle.node.path,
        problem: `selector names '${name}', which is no cluster of the fleet`,
        value: name,
        limit: [...names].slice(0, 10).join(', '),
        remedy: 'check the spelling, or select by tier or label',
      })),
  );
};
