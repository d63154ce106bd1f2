import {
  ArgoCd,
  Bundle,
  Cluster,
  ClusterFact,
  ClusterSelector,
  Fleet,
  FleetComponent,
  HelmBundle,
  Hub,
  Provider,
  type Registration,
  type RenderTarget,
  Team,
  Tier,
  VaryBy,
} from 'cdk8s-fleet';
import * as kplus from 'cdk8s-plus-30';
import type { Construct } from 'constructs';

/** What differs between the places where this fleet is written for: its repository, and how its clusters are reached. */
export interface Surroundings {
  readonly repoUrl: string;
  readonly path: string;
  readonly registrationOf: (cluster: string) => Registration;
}

const dev = new Tier('dev');
const prod = new Tier('prod');
const shop = new Team('shop', { namespaces: ['shop'], groups: ['acme:shop'] });

/** The whole fleet; the order of these statements does not matter. */
export function describeFleet(app: Construct, surroundings: Surroundings): Fleet {
  const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: [dev, prod], teams: [shop] });
  addHub(fleet, surroundings);
  addClusters(fleet, surroundings);
  addWeb(fleet);
  addExternalDns(fleet);
  addNotes(fleet);
  return fleet;
}

/** The cluster that runs Argo CD, and where Argo CD finds what is written here. */
export function addHub(fleet: Fleet, { repoUrl, path }: Surroundings): void {
  new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2' });
  new ArgoCd(fleet, 'argocd', { repoUrl, path });
}

/** Three clusters that exist already, in two tiers. */
export function addClusters(fleet: Fleet, surroundings: Surroundings): void {
  addCluster(fleet, 'lab', { tier: dev, region: 'eu-central-1', podCidr: '10.1.0.0/16', surroundings });
  addCluster(fleet, 'prod-eu', { tier: prod, region: 'eu-central-1', podCidr: '10.2.0.0/16', surroundings });
  addCluster(fleet, 'prod-us', { tier: prod, region: 'us-east-1', podCidr: '10.3.0.0/16', surroundings });
}

interface ClusterOptions {
  readonly tier: Tier;
  readonly region: string;
  readonly podCidr: string;
  readonly surroundings: Surroundings;
}

export function addCluster(fleet: Fleet, name: string, options: ClusterOptions): Cluster {
  return new Cluster(fleet, name, {
    tier: options.tier,
    region: options.region,
    provider: Provider.AWS,
    kubernetesVersion: '1.36.2',
    podCidrs: [options.podCidr],
    annotations: { 'acme.io/dns-zone': `${name}.acme.io` },
    registration: options.surroundings.registrationOf(name),
  });
}

/** A component of our own: written once, rendered once a tier. */
class Web extends FleetComponent {
  public override renderAt(target: RenderTarget) {
    const deployment = new kplus.Deployment(target.chart, 'web', {
      replicas: target.tier === prod ? 3 : 1,
      containers: [{ name: 'web', image: 'nginx:1.29', portNumber: 8080 }],
    });
    deployment.exposeViaService({ ports: [{ port: 80, targetPort: 8080 }] });
  }
}

export function addWeb(fleet: Fleet): void {
  new Web(fleet, 'web', { team: shop, namespace: 'shop', varyBy: [VaryBy.tier()] });
}

/** A chart of others, newer in dev, with what each cluster fills in for itself. */
export function addExternalDns(fleet: Fleet): void {
  new HelmBundle(fleet, 'external-dns', {
    repoUrl: 'https://kubernetes-sigs.github.io/external-dns/',
    chartName: 'external-dns',
    version: '1.19.0',
    byTier: [{ tier: dev, version: '1.20.0' }],
    namespace: 'external-dns',
    clusterKinds: [
      { group: 'apiextensions.k8s.io', kind: 'CustomResourceDefinition' },
      { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole' },
      { group: 'rbac.authorization.k8s.io', kind: 'ClusterRoleBinding' },
    ],
    values: {
      provider: { name: 'aws' },
      policy: 'sync',
      txtOwnerId: ClusterFact.clusterName(),
      domainFilters: [ClusterFact.annotation('acme.io/dns-zone')],
      txtPrefix: ClusterFact.format('{}-', ClusterFact.region()),
      env: [{ name: 'AWS_REGION', value: ClusterFact.region() }],
    },
  });
}

/** A plain bundle: the same bytes for all its clusters, any construct of cdk8s. */
export function addNotes(fleet: Fleet): void {
  const notes = new Bundle(fleet, 'notes', {
    team: shop,
    namespace: 'shop',
    clusters: ClusterSelector.named('lab'),
  });
  new kplus.ConfigMap(notes.chart, 'note', { data: { hello: 'lab' } });
}
