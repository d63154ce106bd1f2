import { list, type Mapping, mapping, texts } from './documents';
import { IN_CLUSTER_SERVER, type Registration } from './registration';

/** The cluster that an Application's destination resolves to. */
export interface DestinationCluster {
  readonly name: string;
  readonly server: string;
}

/** One Application as the hub would hold it. */
export interface ExpandedApplication {
  readonly name: string;
  /** The ApplicationSet that makes it; absent where the Application itself was emitted. */
  readonly set?: string;
  readonly cluster: DestinationCluster;
  readonly project: string;
  /** Every source, whole. */
  readonly sources: readonly Mapping[];
  /** The path of every source that has one. */
  readonly paths: readonly string[];
  readonly namespace?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly finalizers: readonly string[];
  readonly syncPolicy: Mapping;
  /** The whole spec. */
  readonly spec: Mapping;
}

/** Reads an Application, emitted or rendered, once its cluster is known. */
export function readApplication(manifest: Mapping, cluster: DestinationCluster, set?: string): ExpandedApplication {
  const metadata = mapping(manifest.metadata, 'metadata');
  const spec = mapping(manifest.spec, 'spec');
  const sources = [spec.source, ...list(spec.sources, 'sources')].filter((source) => source !== undefined);
  const whole = sources.map((source) => mapping(source, 'source'));
  return {
    name: String(metadata.name ?? ''),
    set,
    cluster,
    project: String(spec.project || 'default'),
    sources: whole,
    paths: whole.flatMap(({ path }) => (path ? [String(path)] : [])),
    namespace: mapping(spec.destination, 'destination').namespace as string | undefined,
    labels: texts(metadata.labels, 'labels'),
    annotations: texts(metadata.annotations, 'annotations'),
    finalizers: list(metadata.finalizers, 'finalizers').map(String),
    syncPolicy: mapping(spec.syncPolicy, 'syncPolicy'),
    spec,
  };
}

/** The cluster that a destination names, or nothing where the hub would call the destination invalid. */
export function resolveCluster(
  destination: Mapping,
  registrations: readonly Registration[],
): DestinationCluster | undefined {
  const { name, server } = destination;
  if (name && server) return undefined;
  const trimmed = String(server ?? '').replace(/\/$/, '');
  const found = registrations.filter((known) =>
    name ? known.name === name : server && known.server.replace(/\/$/, '') === trimmed,
  );
  if (found.length === 1) return { name: found[0].name, server: found[0].server };
  const isHub = name ? name === 'in-cluster' : trimmed === IN_CLUSTER_SERVER;
  return found.length === 0 && isHub ? { name: 'in-cluster', server: IN_CLUSTER_SERVER } : undefined;
}
