import { groupOf } from '../../../src/model/kubernetes-object';
import { scanText } from '../../../src/rules/credential-text';
import { type Mapping, mapping, parseObjects } from '../../expander/documents';
import { clusterScopedKinds } from '../core/cluster-scoped';
import type { Release } from './releases';

/** What of a rendered release would not be delivered, or should not be written; each with the line that mends it. */
export function problemsOf(release: Release, rendered: string): string[] {
  const objects = parseObjects(rendered, release.application);
  const keys = scanText(rendered).filter(({ isLoose }) => !isLoose);
  return [
    ...undeclaredKinds(release, objects),
    ...release.refused(foreignNamespaces(objects)).map((refused) => `${release.application}: refused ${refused}`),
    ...objects.filter(holdsSecret).map((object) => `${release.application}: a Secret with data, '${nameOf(object)}'`),
    ...keys.map(({ what }) => `${release.application}: ${what}`),
  ];
}

function holdsSecret({ kind, data, stringData }: Mapping): boolean {
  return (
    kind === 'Secret' && Object.keys({ ...mapping(data, 'data'), ...mapping(stringData, 'stringData') }).length > 0
  );
}

function undeclaredKinds({ application, bundle, clusterKinds }: Release, objects: readonly Mapping[]): string[] {
  const clusterScoped = new Set([...clusterScopedKinds(), ...objects.flatMap(definedForClusters)]);
  const rendered = new Set(objects.map((object) => kindOf(object)));
  return [...rendered]
    .filter((kind) => clusterScoped.has(kind) && !clusterKinds.includes(kind))
    .sort()
    .map((kind) => {
      const [group, name] = kind.split('/');
      const line = `{ group: '${group}', kind: '${name}' },`;
      return `${application}: cluster-scoped '${kind}' is not declared; add to clusterKinds of '${bundle}': ${line}`;
    });
}

/** The kind that a chart's own CRD defines without a namespace. */
function definedForClusters({ kind, spec }: Mapping): string[] {
  if (kind !== 'CustomResourceDefinition') return [];
  const { group, scope, names } = mapping(spec, 'spec');
  return scope === 'Cluster' ? [`${String(group)}/${String(mapping(names, 'names').kind)}`] : [];
}

function foreignNamespaces(objects: readonly Mapping[]): string[] {
  const named = objects.map(({ metadata }) => mapping(metadata, 'metadata').namespace);
  return [...new Set(named.filter((namespace) => typeof namespace === 'string'))].sort();
}

const nameOf = ({ metadata }: Mapping) => String(mapping(metadata, 'metadata').name);

const kindOf = ({ apiVersion, kind }: Mapping) => `${groupOf(String(apiVersion))}/${String(kind)}`;
