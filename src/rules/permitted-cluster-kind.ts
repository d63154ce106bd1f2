import type { ClusterKind } from '../model/cluster-kind';
import { groupOf } from '../model/kubernetes-object';
import type { Rule, RuleInput } from './rule';

/** D2: a team creates only the cluster-scoped kinds that it was given; the platform any. */
export const permittedClusterKind: Rule = (input) =>
  input.placements.flatMap(({ bundle }) => {
    const { team } = bundle;
    if (!team) return [];
    const granted = new Set(team.clusterKinds.map(text));
    const limit = [...granted].sort().join(', ') || 'none';
    return [...kindsOf(input, bundle.bundleName)]
      .filter(([kind]) => !granted.has(kind))
      .map(([kind, origin]) => ({
        code: 'FL6114',
        path: origin,
        problem: `team '${team.name}' may not create cluster-scoped '${kind}' (granted: ${limit})`,
        value: kind,
        limit,
        remedy: 'grant it in clusterKinds of the Team, or deliver it by a bundle of the platform',
      }));
  });

/** Cluster-scoped kinds of a bundle, each with where it comes from first. */
function kindsOf({ renderings, placements, isClusterScoped }: RuleInput, name: string): Map<string, string> {
  const rendered = renderings
    .filter(({ bundle }) => bundle.bundleName === name)
    .flatMap(({ objects }) => objects)
    .filter(({ manifest }) => isClusterScoped(manifest))
    .map(
      ({ manifest, origin }) => [text({ group: groupOf(manifest.apiVersion), kind: manifest.kind }), origin] as const,
    );
  const declared = placements
    .filter(({ bundle }) => bundle.bundleName === name)
    .flatMap(({ bundle }) => bundle._clusterKinds.map((kind) => [text(kind), bundle.node.path] as const));
  return new Map([...rendered, ...declared].reverse());
}

const text = ({ group, kind }: ClusterKind) => (group === '' ? kind : `${group}/${kind}`);
