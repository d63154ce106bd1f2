import {
  ArgoCd,
  Bundle,
  Cluster,
  ClusterFact,
  Fleet,
  HelmBundle,
  Hub,
  Manifest,
  Provider,
  Registration,
  Team,
  Tier,
} from 'cdk8s-fleet';
import type { Construct } from 'constructs';

/** What comes from another framework: known after its deployment, tokens until then. */
export interface Infrastructure {
  readonly vpcId: string;
  readonly vpcCidr: string;
  readonly webRoleArn: string;
  readonly imagesBucket: string;
}

/** A hub, a cluster in the VPC, and what the shop runs there. */
export function describeFleet(app: Construct, infrastructure: Infrastructure): Fleet {
  const prod = new Tier('prod');
  const shop = new Team('shop', { namespaces: ['shop'] });
  const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: [prod], teams: [shop] });
  new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/platform/fleet.git' });
  new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2' });
  addCluster(fleet, prod, infrastructure);
  addWeb(fleet, shop, infrastructure);
  addImages(fleet, shop, infrastructure);
  return fleet;
}

/** The network of the cluster is the VPC: its CIDR is the nodes', and its id a fact that charts may use. */
function addCluster(fleet: Fleet, tier: Tier, { vpcId, vpcCidr }: Infrastructure): void {
  new Cluster(fleet, 'prod-eu', {
    tier,
    region: 'eu-central-1',
    provider: Provider.AWS,
    kubernetesVersion: '1.36.2',
    nodeCidrs: [vpcCidr],
    annotations: { 'acme.io/vpc-id': vpcId },
    registration: Registration.aws({ server: 'https://prod-eu.eks.acme.io', clusterName: 'prod-eu' }),
  });
}

/** A service account that acts as a role, and a network policy that lets the VPC in. */
function addWeb(fleet: Fleet, team: Team, { webRoleArn, vpcCidr }: Infrastructure): void {
  const web = new Bundle(fleet, 'web', { team, namespace: 'shop' });
  new Manifest(web.chart, 'account', {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'web', annotations: { 'eks.amazonaws.com/role-arn': webRoleArn } },
  });
  new Manifest(web.chart, 'from-vpc', {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'from-vpc' },
    spec: {
      podSelector: { matchLabels: { app: 'web' } },
      policyTypes: ['Ingress'],
      ingress: [{ from: [{ ipBlock: { cidr: vpcCidr } }], ports: [{ protocol: 'TCP', port: 8080 }] }],
    },
  });
}

/** A chart that reads a bucket; a token stands for a whole value, next to what each cluster fills in. */
function addImages(fleet: Fleet, team: Team, { imagesBucket }: Infrastructure): void {
  new HelmBundle(fleet, 'images', {
    team,
    namespace: 'shop',
    repoUrl: 'https://charts.acme.io',
    chartName: 'images',
    version: '2.4.1',
    values: {
      storage: { bucket: imagesBucket, region: ClusterFact.region() },
      vpcId: ClusterFact.annotation('acme.io/vpc-id'),
    },
  });
}
