import { ClusterFact, type FactReading } from '../core/cluster-fact';
import { HelmBundle } from '../core/helm-bundle';
import type { MemberRecord } from '../model/member-record';
import type { Rule } from './rule';

/** Annotations that Argo CD 3.6 hides from templates. */
const HIDDEN =
  /^(argocd\.argoproj\.io\/(refresh|hydrate|tracking-id|installation-id)|kubectl\.kubernetes\.io\/last-applied-configuration)/;

/** S3: every cluster carries, and is not empty of, what a fact reads; one that does not would stop the whole set. */
export const factsCarried: Rule = ({ placements, fleet }) =>
  placements.flatMap(({ bundle, cohorts }) => {
    if (!(bundle instanceof HelmBundle)) return [];
    const readings = new Map(
      [bundle._values, ...bundle._byTier.map((tier) => tier.values)]
        .flatMap((values) => factsOf(values))
        .flatMap((fact) => fact._readings(fleet.domain))
        .map((one) => [`${one.source} '${one.key}'`, one]),
    );
    const members = cohorts.flatMap((cohort) => cohort._members);
    return [...readings].flatMap(([what, reading]) => {
      const without = members.filter((member) => !carriedValue(member, reading)).map((member) => `'${member.name}'`);
      if (without.length === 0) return [];
      const shown =
        without.length > 5 ? `${without.slice(0, 5).join(', ')} and ${without.length - 5} more` : without.join(', ');
      const problem = `a fact reads ${what}, which ${shown} ${without.length === 1 ? 'does' : 'do'} not carry`;
      return [
        {
          code: 'FL6116',
          path: bundle.node.path,
          problem,
          value: reading.key,
          remedy: `give these clusters the ${reading.source}, or narrow the bundle's clusters`,
        },
      ];
    });
  });

function factsOf(value: unknown): ClusterFact[] {
  if (value instanceof ClusterFact) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(factsOf);
}

function carriedValue(member: MemberRecord, { source, key }: FactReading): string | undefined {
  if (source === 'name') return member.name;
  // a registration has an address, whoever writes it; the hub's is written out
  if (source === 'server') return member.role === 'cluster' ? 'registered' : member.server;
  if (source === 'label') return member.labels[key];
  return HIDDEN.test(key) ? undefined : member.annotations[key];
}
