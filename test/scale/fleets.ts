import * as kplus from 'cdk8s-plus-30';
import {
  ArgoCd,
  Cluster,
  ClusterFact,
  Fleet,
  type FleetApp,
  FleetComponent,
  HelmBundle,
  Hub,
  Manifest,
  Registration,
  type RenderTarget,
  Tier,
  VaryBy,
} from '../../src';

/** The fleets of the benchmark: (B) many bundles with few cohorts, (P) much that is each cluster's own. */
export type FleetName = 'B' | 'P';

/** An object of about 2 KB, as a node pool or a policy is. */
function policy(name: string, seed: string): Record<string, any> {
  const rule = (index: number) => ({
    name: `rule-${index}`,
    match: { resources: { kinds: ['Pod', 'Deployment'], namespaces: [`${seed}-${index}`, 'kube-system'] } },
    validate: {
      message: `refused by rule ${index}: say why in an annotation`,
      pattern: { spec: { containers: [{ image: `registry.acme.io/${seed}/*` }] } },
    },
  });
  return {
    apiVersion: 'policies.acme.io/v1',
    kind: 'Policy',
    metadata: { name, labels: { 'acme.io/seed': seed } },
    spec: { background: true, failureAction: 'Enforce', rules: Array.from({ length: 5 }, (_, index) => rule(index)) },
  };
}

/** Twenty objects for each target, three of them by cdk8s-plus-30. */
class Objects extends FleetComponent {
  public override renderAt(target: RenderTarget): void {
    const seed = `${target.bundleName}-${target.cohortName}`;
    const web = new kplus.Deployment(target.chart, 'web', {
      replicas: 2,
      containers: [{ image: 'nginx:1.29', portNumber: 8080 }],
    });
    web.exposeViaService({ ports: [{ port: 80, targetPort: 8080 }] });
    new kplus.ConfigMap(target.chart, 'settings', {
      data: { 'settings.yaml': `seed: ${seed}\nlevel: info\n`.repeat(20) },
    });
    for (let index = 0; index < 17; index++)
      new Manifest(target.chart, `policy-${index}`, policy(`policy-${index}`, seed));
  }
}

const TIERS = ['dev', 'test', 'stage', 'prod'].map((name) => new Tier(name));

/** Describes one of the fleets. */
export function describe(name: FleetName, app: FleetApp, clusters: number): void {
  const fleet = new Fleet(app, 'bench', { domain: 'fleet.acme.io', tiers: TIERS });
  new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/fleet.git' });
  new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2' });
  for (let index = 0; index < clusters; index++) {
    const id = `cluster-${String(index).padStart(5, '0')}`;
    const registration = Registration.aws({ server: `https://${id}.eks.acme.io`, clusterName: id });
    new Cluster(fleet, id, {
      tier: TIERS[index % 4]!,
      region: `region-${index % 7}`,
      kubernetesVersion: '1.36.2',
      registration,
    });
  }
  if (name === 'P') {
    new Objects(fleet, 'own', { namespace: 'own', varyBy: [VaryBy.cluster()] });
    return;
  }
  for (let index = 0; index < 9; index++)
    new Objects(fleet, `bundle-${index}`, { namespace: `bundle-${index}`, varyBy: [VaryBy.tier()] });
  new HelmBundle(fleet, 'chart', {
    repoUrl: 'https://charts.acme.io',
    chartName: 'chart',
    version: '1.0.0',
    byTier: [{ tier: TIERS[0]!, version: '1.1.0' }],
    namespace: 'chart',
    values: { cluster: ClusterFact.clusterName(), region: ClusterFact.region() },
  });
}
