import type { ExpandedApplication } from './application';
import { list, type Mapping, mapping } from './documents';
import { globMatches } from './glob';

/** What a project is asked about an object: where it goes, and whether it lives in a namespace at all. */
export interface PlacedObject {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** The object's own namespace or else its Application's; absent for a kind of the whole cluster. */
  readonly namespace?: string;
}

/** Whether an AppProject lets an Application and all of these objects through. */
export function admits(project: Mapping, application: ExpandedApplication, objects: readonly PlacedObject[]): boolean {
  return refusals(project, application, objects).length === 0;
}

/** What an AppProject refuses of an Application: sources, destination, objects; each named. */
export function refusals(
  project: Mapping,
  application: ExpandedApplication,
  objects: readonly PlacedObject[],
): string[] {
  const spec = mapping(project.spec, 'AppProject.spec');
  const urls = application.sources.map((source) => String(source.repoURL));
  const several = list(application.spec.sources, 'sources').length > 0;
  const isRefused = (object: PlacedObject) => !admitsObject(spec, application, object);
  return [
    ...application.sources.filter((source) => !isWhole(source, several)).map(() => 'source that lacks something'),
    ...urls.filter((url) => !admitsRepository(spec, url)).map((url) => `source ${url}`),
    ...(admitsDestination(spec, application, application.namespace ?? '')
      ? []
      : [`destination ${application.namespace}`]),
    ...objects
      .filter(isRefused)
      .map(({ group, kind, namespace, name }) => `object ${group}/${kind} ${namespace ?? ''}/${name}`),
  ];
}

function isWhole({ repoURL, path, chart, ref, targetRevision }: Mapping, several: boolean): boolean {
  return Boolean(repoURL && (path || chart || (several && ref)) && !(chart && !targetRevision));
}

function admitsRepository(spec: Mapping, url: string): boolean {
  const patterns = list(spec.sourceRepos, 'sourceRepos').map(String);
  return patterns.some((pattern) => pattern === '*' || globMatches(normalizeUrl(pattern), normalizeUrl(url), '/'));
}

function admitsDestination(spec: Mapping, { cluster }: ExpandedApplication, namespace: string): boolean {
  const destinations = list(spec.destinations, 'destinations').map((item) => mapping(item, 'destinations'));
  const matches = (pattern: unknown, value: string) => globMatches(String(pattern ?? ''), value);
  return destinations.some((item) => {
    // whichever way the Application addresses its cluster, the cluster has both
    const byName = cluster.name !== '' && matches(item.name, cluster.name);
    const byServer = cluster.server !== '' && matches(item.server, cluster.server);
    return (byName || byServer) && matches(item.namespace, namespace);
  });
}

function admitsObject(spec: Mapping, application: ExpandedApplication, object: PlacedObject): boolean {
  if (object.namespace === undefined)
    return listsKind(spec.clusterResourceWhitelist, object) && !isListed(spec.clusterResourceBlacklist, object);
  const kinds = spec.namespaceResourceWhitelist;
  const isKindAdmitted =
    (kinds === undefined || listsKind(kinds, object)) && !isListed(spec.namespaceResourceBlacklist, object);
  return isKindAdmitted && admitsDestination(spec, application, object.namespace);
}

const isListed = listsKind;

function listsKind(entries: unknown, { group, kind, name }: PlacedObject): boolean {
  return list(entries, 'resources')
    .map((entry) => mapping(entry, 'resources'))
    .some(
      (entry) =>
        globMatches(String(entry.kind ?? ''), kind, '/') &&
        globMatches(String(entry.group ?? ''), group, '/') &&
        (!entry.name || globMatches(String(entry.name), name, '/')),
    );
}

function normalizeUrl(url: string): string {
  const lower = url.trim().toLowerCase();
  // an OCI registry has none either, but Argo CD reads a colon or an at sign as those of an SSH address
  if (!/:\/\/|^[a-z0-9.-]+\/[^:@]*$/.test(lower))
    throw new Error(`not supported: repository '${url}' without a scheme`);
  return lower.replace(/\.git$/, '');
}
