import { join } from 'node:path';
import {
  ArgoCd,
  Cluster,
  type ClusterProps,
  Fleet,
  FleetApp,
  FleetNodePool,
  type FleetNodePoolProps,
  Hub,
  NodeClass,
  Provider,
  Registration,
  Tier,
} from '../../../src';
import type { Mapping } from '../../expander/documents';
import { readOutput } from '../core/output';
import { quietSynth } from './quiet-synth';

/** Name of the cluster with simulated nodes. */
export const SIMULATED = 'sim';

/** A fleet of one cluster with simulated nodes. */
export interface SimulatedFleet {
  readonly app: FleetApp;
  readonly fleet: Fleet;
  readonly cluster: Cluster;
}

/** The fleet, without a pool yet; its output goes below a folder. */
export function simulatedFleet(folder: string, props: Partial<ClusterProps> = {}, previous?: string): SimulatedFleet {
  const dev = new Tier('dev');
  const app = new FleetApp({ outdir: join(folder, 'dist'), ...(previous && { previous }) });
  const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: [dev, new Tier('prod')] });
  new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/fleet.git' });
  new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2' });
  const cluster = new Cluster(fleet, SIMULATED, {
    tier: dev,
    region: 'eu-central-1',
    kubernetesVersion: '1.36.2',
    provider: Provider.KWOK,
    installed: { karpenter: '1.15' },
    registration: Registration.aws({ server: 'https://sim.acme.io', clusterName: SIMULATED }),
    ...props,
  });
  return { app, fleet, cluster };
}

/** A pool of simulated nodes. */
export function simulatedPool({ fleet }: SimulatedFleet, id: string, props: Omit<FleetNodePoolProps, 'nodeClasses'>) {
  return new FleetNodePool(fleet, id, { nodeClasses: [NodeClass.kwok()], ...props });
}

/** What a fleet delivers to its simulated cluster; a finding that is an error fails. */
export function objectsOf({ app }: SimulatedFleet): Mapping[] {
  const errors = quietSynth(app).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map((one) => one.toString()).join('\n'));
  return deliveredTo(app.outdir, SIMULATED);
}

/** Every object of an output that is delivered to a cluster. */
export function deliveredTo(output: string, cluster: string): Mapping[] {
  const { expansion, directories, prefix } = readOutput(output);
  const paths = new Set(
    expansion.applications
      .filter((application) => application.cluster.name === cluster)
      .flatMap((application) => application.paths.map((path) => path.slice(prefix.length + 1))),
  );
  return directories
    .filter(({ path }) => paths.has(path))
    .flatMap(({ documents, namespace }) => documents.map(({ object }) => withNamespace(object, namespace)));
}

function withNamespace(object: Mapping, namespace: string | undefined): Mapping {
  const metadata = object.metadata as Mapping;
  const isCluster = /Class$|NodePool$|^Namespace$|^Cluster/.test(String(object.kind));
  if (isCluster || namespace === undefined || metadata.namespace !== undefined) return object;
  return { ...object, metadata: { ...metadata, namespace } };
}
