/** A fleet with a mistake of every origin; prints the text in which they arrive, as JSON if the argument says so. */
import {
  ArgoCd,
  Bundle,
  Cidr,
  Cluster,
  ClusterFact,
  ClusterSelector,
  FindingsFormat,
  Fleet,
  FleetApp,
  FleetComponent,
  HelmBundle,
  Hub,
  Manifest,
  Registration,
  type RenderTarget,
  Tier,
  VaryBy,
} from 'cdk8s-fleet';

const dev = new Tier('dev');
const prod = new Tier('prod');

/** Reads what differs among the clusters of its one cohort. */
class Greedy extends FleetComponent {
  public override renderAt(target: RenderTarget) {
    new Manifest(target.chart, 'tier', configMap({ tier: target.tier.name }));
  }
}

/** Reads it too, and does not take the error for an answer. */
class Stubborn extends FleetComponent {
  public override renderAt(target: RenderTarget) {
    let region = 'unknown';
    try {
      region = target.region;
    } catch {
      // goes on
    }
    new Manifest(target.chart, 'region', configMap({ region }));
  }
}

/** Has a fault of its own, in one of two tiers. */
class Failing extends FleetComponent {
  public override renderAt(target: RenderTarget) {
    if (target.tier === prod) throw new Error(`no image for “${target.tier.name}”\nask the owner: é`);
    new Manifest(target.chart, 'image', configMap({ image: 'nginx' }));
  }
}

/** Gives a value type what it refuses. */
class Misreading extends FleetComponent {
  public override renderAt(target: RenderTarget) {
    new Manifest(target.chart, 'range', configMap({ range: Cidr.parse('10.0.0.0/99').text }));
  }
}

/** Uses a fact where no cluster can fill it in. */
class Factual extends FleetComponent {
  public override renderAt(target: RenderTarget) {
    new Manifest(target.chart, 'fact', configMap({ cluster: ClusterFact.clusterName() }));
  }
}

function configMap(data: Record<string, unknown>) {
  return { apiVersion: 'v1', kind: 'ConfigMap', data };
}

function describeFleet(app: FleetApp): void {
  const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: [dev, prod] });
  new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2' });
  new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/platform/fleet.git', revision: 'main' });
  addCluster(fleet, 'lab', { tier: dev, region: 'eu-central-1', podCidr: '10.0.0.0/99' });
  addCluster(fleet, 'prod-eu', { tier: prod, region: 'eu-west-1', podCidr: '10.2.0.0/16' });
  new Greedy(fleet, 'greedy', { namespace: 'shop' });
  new Stubborn(fleet, 'stubborn', { namespace: 'shop' });
  new Failing(fleet, 'failing', { namespace: 'shop', varyBy: [VaryBy.tier()] });
  new Misreading(fleet, 'misreading', { namespace: 'shop' });
  new Factual(fleet, 'factual', { namespace: 'shop' });
  new FleetComponent(fleet, 'silent', { namespace: 'shop' });
  new Bundle(fleet, 'nowhere', { namespace: 'shop', clusters: ClusterSelector.named('no-such-cluster') });
  new HelmBundle(fleet, 'keda', {
    chartName: 'keda',
    repoUrl: 'https://kedacore.github.io/charts',
    version: '2.x',
    namespace: 'keda',
    values: { podLabels: { zone: ClusterFact.label('acme.io/zone') } },
  });
}

interface ClusterOptions {
  readonly tier: Tier;
  readonly region: string;
  readonly podCidr: string;
}

function addCluster(fleet: Fleet, name: string, { tier, region, podCidr }: ClusterOptions): void {
  new Cluster(fleet, name, {
    tier,
    region,
    kubernetesVersion: '1.36.2',
    podCidrs: [podCidr],
    labels: { größe: 'klein' },
    registration: Registration.aws({ server: `https://${name}.eks.acme.io`, clusterName: name }),
  });
}

const isJson = process.argv.includes('json');
const app = new FleetApp({ findingsFormat: isJson ? FindingsFormat.JSON : FindingsFormat.TEXT });
describeFleet(app);
try {
  app.synth();
} catch (error) {
  console.log(String(error));
}
