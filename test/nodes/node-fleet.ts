import { Cluster, ClusterFact, type ClusterProps, ClusterSelector, Provider } from '../../src';
import { FleetNodePool, type FleetNodePoolProps } from '../../src/nodes/fleet-node-pool';
import { NodeClass } from '../../src/nodes/node-class';
import { WorkloadClass } from '../../src/nodes/workload-class';
import { clusterProps, type MinimalFleet, type MinimalFleetChanges, minimalFleet } from '../fleets/minimal-fleet';

/** The minimal fleet on machines of AWS, with Karpenter on both clusters. */
export interface NodeFleet extends MinimalFleet {
  /** Adds a cluster of another provider to tier dev. */
  readonly addCluster: (name: string, props: Partial<ClusterProps>) => Cluster;
}

const KARPENTER = { karpenter: '1.15' };

/** Machines of AWS as a test has them. */
export const EC2 = NodeClass.ec2({
  role: ClusterFact.format('nodes-{}', ClusterFact.clusterName()),
  amiAlias: 'al2023@v20261110',
});

/** Machines that depend on no cluster. */
export const KWOK = NodeClass.kwok();

/** A fleet whose clusters run Karpenter. */
export function nodeFleet(changes: MinimalFleetChanges = {}): NodeFleet {
  const aws = { provider: Provider.AWS, installed: KARPENTER };
  const made = minimalFleet({ ...changes, lab: { ...aws, ...changes.lab }, live: { ...aws, ...changes.live } });
  const addCluster = (name: string, props: Partial<ClusterProps>) =>
    new Cluster(made.fleet, name, { ...clusterProps(name, made.dev), installed: KARPENTER, ...props });
  return { ...made, addCluster };
}

/** A general pool on all clusters, unless something else is said. */
export function poolOf(
  { fleet }: NodeFleet,
  props: Partial<FleetNodePoolProps> = {},
  id: string = 'general',
): FleetNodePool {
  return new FleetNodePool(fleet, id, {
    workloadClass: WorkloadClass.GENERAL,
    nodeClasses: [EC2, KWOK, NodeClass.aks()],
    limits: { cpu: 100 },
    clusters: ClusterSelector.all(),
    ...props,
  });
}

/** A fleet of one pool. */
export function poolFleet(
  props: Partial<FleetNodePoolProps> | ((made: NodeFleet) => Partial<FleetNodePoolProps>) = {},
): NodeFleet {
  const made = nodeFleet();
  poolOf(made, typeof props === 'function' ? props(made) : props);
  return made;
}
