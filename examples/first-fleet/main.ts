import {
  ArgoCd,
  Bundle,
  Cluster,
  ClusterFact,
  ClusterSelector,
  Fleet,
  FleetApp,
  FleetComponent,
  HelmBundle,
  Hub,
  Provider,
  Registration,
  type RenderTarget,
  Team,
  Tier,
  VaryBy,
} from 'cdk8s-fleet';
import * as kplus from 'cdk8s-plus-30';

// 1. who is there: two rollout stages, a team, a hub and three clusters that exist already
const dev = new Tier('dev');
const prod = new Tier('prod');
const shop = new Team('shop', { namespaces: ['shop'], groups: ['acme:shop'] });

const app = new FleetApp();
const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: [dev, prod], teams: [shop] });
new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/platform/fleet.git', path: 'examples/first-fleet/dist' });
new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2' });

function eks(name: string, tier: Tier, region: string, podCidr: string) {
  return new Cluster(fleet, name, {
    tier,
    region,
    provider: Provider.AWS,
    kubernetesVersion: '1.36.2',
    podCidrs: [podCidr],
    annotations: { 'acme.io/dns-zone': `${name}.acme.io` },
    registration: Registration.aws({
      server: `https://${name}.eks.acme.io`,
      clusterName: name,
      roleArn: 'arn:aws:iam::111122223333:role/argocd',
    }),
  });
}
eks('lab', dev, 'eu-central-1', '10.1.0.0/16');
eks('prod-eu', prod, 'eu-central-1', '10.2.0.0/16');
eks('prod-us', prod, 'us-east-1', '10.3.0.0/16');

// 2. a component of our own: written once, rendered once a tier
class Web extends FleetComponent {
  public override renderAt(target: RenderTarget) {
    const deployment = new kplus.Deployment(target.chart, 'web', {
      replicas: target.tier === prod ? 3 : 1,
      containers: [{ name: 'web', image: 'nginx:1.29', portNumber: 8080 }],
    });
    deployment.exposeViaService({ ports: [{ port: 80, targetPort: 8080 }] });
  }
}
new Web(fleet, 'web', { team: shop, namespace: 'shop', varyBy: [VaryBy.tier()] });

// 3. a chart of others, newer in dev, with what each cluster fills in for itself
new HelmBundle(fleet, 'external-dns', {
  repoUrl: 'https://kubernetes-sigs.github.io/external-dns/',
  chartName: 'external-dns',
  version: '1.19.0',
  byTier: [{ tier: dev, version: '1.20.0' }],
  namespace: 'external-dns',
  clusterKinds: [
    { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole' },
    { group: 'rbac.authorization.k8s.io', kind: 'ClusterRoleBinding' },
  ],
  values: {
    provider: { name: 'aws' },
    policy: 'sync',
    txtOwnerId: ClusterFact.clusterName(),
    domainFilters: [ClusterFact.annotation('acme.io/dns-zone')],
    extraArgs: [ClusterFact.format('--aws-zone-match-parent={}', ClusterFact.region())],
  },
});

// 4. a plain bundle: the same bytes for all its clusters, any construct of cdk8s
const notes = new Bundle(fleet, 'notes', { team: shop, namespace: 'shop', clusters: ClusterSelector.named('lab') });
new kplus.ConfigMap(notes.chart, 'note', { data: { hello: 'lab' } });

app.synth();
