import { join } from 'node:path';
import { Duration, Size } from 'cdk8s';
import {
  AmiReleases,
  Architecture,
  ArgoCd,
  Cluster,
  ClusterFact,
  ClusterSelector,
  Cni,
  Fleet,
  FleetCost,
  FleetNodePool,
  Hub,
  KarpenterController,
  MaintenanceWindow,
  NodeClass,
  PriceBook,
  Provider,
  type Registration,
  SpotMode,
  Tier,
  Weekday,
  WorkloadClass,
} from 'cdk8s-fleet';
import type { Construct } from 'constructs';

/** What differs between the places where this fleet is written for. */
export interface Surroundings {
  readonly repoUrl: string;
  readonly path: string;
  readonly registrationOf: (cluster: string) => Registration;
}

const dev = new Tier('dev');
const prod = new Tier('prod');

/** The clusters, by their names. */
export interface Clusters {
  readonly sim: Cluster;
  readonly eks: Cluster;
  readonly aks: Cluster;
}

/** The whole fleet. */
export function describeFleet(app: Construct, surroundings: Surroundings): Fleet {
  const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: [dev, prod] });
  new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2' });
  new ArgoCd(fleet, 'argocd', { repoUrl: surroundings.repoUrl, path: surroundings.path });
  const clusters = addClusters(fleet, surroundings);
  addKarpenter(fleet);
  const pools = addPools(fleet, clusters);
  addCost(fleet, pools);
  return fleet;
}

/** One cluster that is simulated, one on EKS, one on AKS. */
export function addClusters(fleet: Fleet, { registrationOf }: Surroundings): Clusters {
  const cluster = (name: string, tier: Tier, provider: Provider, region: string, more: object = {}) =>
    new Cluster(fleet, name, {
      tier,
      provider,
      region,
      kubernetesVersion: '1.36.2',
      registration: registrationOf(name),
      ...more,
    });
  return {
    sim: cluster('sim', dev, Provider.KWOK, 'sim', { installed: { karpenter: '1.15' } }),
    eks: cluster('eks-us', prod, Provider.AWS, 'us-east-1', { cni: Cni.CILIUM }),
    aks: cluster('aks-us', prod, Provider.AZURE, 'eastus'),
  };
}

/** Karpenter where machines are real: definitions first, both charts in one version. */
export function addKarpenter(fleet: Fleet): void {
  new KarpenterController(fleet, 'karpenter', {
    version: '1.15.1',
    role: ClusterFact.format('arn:aws:iam::111122223333:role/karpenter-{}', ClusterFact.clusterName()),
    interruptionQueue: ClusterFact.format('karpenter-{}', ClusterFact.clusterName()),
  });
  new KarpenterController(fleet, 'karpenter-azure', { version: '1.14.2', provider: Provider.AZURE });
}

/** Images of AWS on their way through the tiers; Azure moves its own, and simulated machines have none. */
const releases = AmiReleases.fromFile(join(__dirname, 'releases.json'));

/** What machines are made from, wherever they run; a tag changes with care, since it replaces every node. */
const machines = [
  NodeClass.ec2({
    role: ClusterFact.format('nodes-{}', ClusterFact.clusterName()),
    releases,
    volumeSize: Size.gibibytes(80),
  }),
  NodeClass.aks({ imageFamily: 'AzureLinux' }),
  NodeClass.kwok(),
];

/** When nodes may be replaced, on a clock that everybody knows. */
const night = new MaintenanceWindow({
  days: [Weekday.TUESDAY, Weekday.THURSDAY],
  start: '01:00',
  end: '05:00',
  timeZone: 'America/New_York',
});

/** The pools, by what they are for. */
export interface Pools {
  readonly general: FleetNodePool;
  readonly batch: FleetNodePool;
  readonly inference: FleetNodePool;
}

export function addPools(fleet: Fleet, { aks }: Clusters): Pools {
  const general = new FleetNodePool(fleet, 'general', {
    workloadClass: WorkloadClass.GENERAL,
    nodeClasses: machines,
    architectures: [Architecture.AMD64, Architecture.ARM64],
    spot: SpotMode.PREFER,
    limits: { cpu: 400, memory: Size.tebibytes(2), nodes: 60 },
    asOf: releases.asOf,
    byTier: [
      // what is served to customers stays off the spot market, and moves by night alone
      { tier: prod, spot: SpotMode.NEVER, windows: [night], expireAfter: Duration.days(21) },
    ],
    byCluster: [
      {
        cluster: aks,
        limits: { cpu: 120 },
        // the only exception: this cluster may empty nodes sooner than the class says, until it has moved
        consolidateAfter: Duration.minutes(8),
        exceptions: [
          { field: 'consolidateAfter', reason: 'moves to eks-us, and shrinks meanwhile', until: '2026-12-31' },
        ],
      },
    ],
  });
  const batch = new FleetNodePool(fleet, 'batch', {
    workloadClass: WorkloadClass.SPOT_TOLERANT,
    nodeClasses: machines,
    limits: { cpu: 800 },
    byTier: [{ tier: dev, limits: { cpu: 64 } }],
  });
  const inference = new FleetNodePool(fleet, 'inference', {
    workloadClass: WorkloadClass.GPU_INFERENCE,
    nodeClasses: machines,
    accelerators: ['l4'],
    clusters: ClusterSelector.provider(Provider.AWS.name, Provider.KWOK.name),
    limits: { gpus: 8, nodes: 8 },
  });
  return { general, batch, inference };
}

/** What a month costs, and what the choices above save of it: a fifth at least. */
export function addCost(fleet: Fleet, { general, batch, inference }: Pools): void {
  new FleetCost(fleet, 'cost', {
    prices: PriceBook.fromFile(join(__dirname, 'prices.json')),
    demands: [
      { pool: general, vcpus: 160, arm64Share: 0.5, rightSizing: 0.1 },
      { pool: general, tier: dev, vcpus: 40, spotShare: 0.7, hoursPerWeek: 60 },
      { pool: batch, vcpus: 120 },
      { pool: batch, tier: dev, vcpus: 16 },
      { pool: inference, vcpus: 16 },
    ],
    targetSaving: 0.2,
  });
}
