import type { ClusterSpec, FleetSpec, SelectorSpec } from './fleet-spec';

/** The members that a selector means, told from the description alone. */
export function selectedNames(selector: SelectorSpec, spec: FleetSpec): Set<string> {
  const members = ['hub', ...spec.clusters.filter(({ retired }) => !retired).map(({ name }) => name)];
  const byName = new Map(spec.clusters.map((cluster) => [cluster.name, cluster]));
  return new Set(members.filter((name) => means(selector, byName.get(name), spec)));
}

function means(selector: SelectorSpec, cluster: ClusterSpec | undefined, spec: FleetSpec): boolean {
  if (selector.op === 'union') return means(selector.left, cluster, spec) || means(selector.right, cluster, spec);
  if (selector.op === 'intersect') return means(selector.left, cluster, spec) && means(selector.right, cluster, spec);
  if (selector.op === 'minus') return means(selector.left, cluster, spec) && !means(selector.right, cluster, spec);
  if (!cluster) return selector.op === 'hub';
  return selector.op !== 'hub' && leafMeans(selector, cluster, spec);
}

function leafMeans(selector: SelectorSpec, cluster: ClusterSpec, spec: FleetSpec): boolean {
  switch (selector.op) {
    case 'tier':
      return cluster.tier === selector.index;
    case 'team':
      return cluster.team === selector.index;
    case 'named':
      return selector.indices.some((index) => spec.clusters[index]!.name === cluster.name);
    case 'region':
      return selector.values.includes(cluster.region);
    case 'provider':
      return cluster.provider !== undefined && selector.values.includes(cluster.provider);
    case 'labelIn':
      return selector.key in cluster.labels && selector.values.includes(cluster.labels[selector.key]!);
    case 'labelNotIn':
      return !(selector.key in cluster.labels) || !selector.values.includes(cluster.labels[selector.key]!);
    case 'labelExists':
      return selector.key in cluster.labels;
    case 'labelAbsent':
      return !(selector.key in cluster.labels);
    default:
      return true;
  }
}
