import { fieldAt, listOf } from './loose';
import { nodeClassesOf } from './node-classes';
import type { NodeRule } from './rule';

/** V-NP-12: only the first tier may follow what upstream publishes; in the others nodes would change without a commit. */
export const latestImage: NodeRule = ({ renderings, fleet }) => {
  const first = fleet.tiers[0]?.name;
  const tiersOf = new Map(
    renderings.flatMap(({ objects, cohort }) =>
      objects.map(({ manifest }) => [manifest, cohort._members.map((one) => one.tier?.name)] as const),
    ),
  );
  return nodeClassesOf(renderings, 'EC2NodeClass').flatMap(({ manifest, origin }) => {
    const later = [...new Set(tiersOf.get(manifest))].filter((tier) => tier !== undefined && tier !== first);
    const aliases = listOf(fieldAt(manifest.spec, 'amiSelectorTerms')).map(({ alias }) => `${alias}`);
    if (later.length === 0) return [];
    return aliases
      .filter((alias) => alias.endsWith('@latest') && !alias.startsWith('windows'))
      .map((alias) => ({
        code: 'FL2013',
        path: origin,
        problem: `image '${alias}' changes by itself in tier ${later.map((tier) => `'${tier}'`).join(', ')}`,
        value: alias,
        limit: `tier '${first}'`,
        remedy: 'give a version, by AmiReleases or amiAlias',
      }));
  });
};
