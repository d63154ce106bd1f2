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

/** Objects of about 2 KB, of kinds whose schemas have rules in CEL, patterns, and lists that are maps. */
const KINDS: readonly ((name: string, seed: string) => Record<string, any>)[] = [nodePool, networkPolicy, policy];

function nodePool(name: string, seed: string): Record<string, any> {
  const zones = ['a', 'b', 'c'].map((zone) => `eu-central-1${zone}`);
  const families = ['m6i', 'm7i', 'm7g', 'm8g', 'c6i', 'c7i', 'c7g', 'c8g', 'r6i', 'r7i', 'r7g', 'r8g'];
  const requirement = (key: string, ...values: string[]) => ({ key, operator: 'In', values });
  return {
    apiVersion: 'karpenter.sh/v1',
    kind: 'NodePool',
    metadata: { name, labels: { 'acme.io/seed': seed } },
    spec: {
      weight: 40,
      limits: { cpu: '4000', memory: '16000Gi', 'nvidia.com/gpu': '0' },
      disruption: {
        consolidationPolicy: 'WhenEmptyOrUnderutilized',
        consolidateAfter: '10m',
        budgets: [
          { nodes: '10%' },
          { nodes: '0', schedule: '0 7 * * 1-5', duration: '11h', reasons: ['Drifted', 'Underutilized'] },
        ],
      },
      template: {
        metadata: {
          labels: { 'acme.io/pool': seed, 'acme.io/class': 'general' },
          annotations: { 'acme.io/owner': seed },
        },
        spec: {
          expireAfter: '720h',
          terminationGracePeriod: '4h',
          nodeClassRef: { group: 'karpenter.k8s.aws', kind: 'EC2NodeClass', name: 'general' },
          startupTaints: [{ key: 'node.cilium.io/agent-not-ready', value: 'true', effect: 'NoExecute' }],
          taints: [{ key: 'acme.io/dedicated', value: 'general', effect: 'NoSchedule' }],
          requirements: [
            requirement('kubernetes.io/arch', 'amd64', 'arm64'),
            requirement('kubernetes.io/os', 'linux'),
            requirement('karpenter.sh/capacity-type', 'on-demand', 'spot'),
            requirement('topology.kubernetes.io/zone', ...zones),
            requirement('karpenter.k8s.aws/instance-family', ...families),
            { key: 'karpenter.k8s.aws/instance-generation', operator: 'Gt', values: ['5'] },
          ],
        },
      },
    },
  };
}

function networkPolicy(name: string, seed: string): Record<string, any> {
  const port = (number: number) => ({ ports: [{ port: `${number}`, protocol: 'TCP' }] });
  const peer = (app: string) => ({
    matchLabels: { 'k8s:io.kubernetes.pod.namespace': app, 'app.kubernetes.io/name': `${app}-api` },
  });
  const rule = (index: number) => ({
    fromEndpoints: [peer(`shop-${index}`), peer(`pay-${index}`)],
    toPorts: [port(8080 + index), port(9090 + index)],
  });
  return {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumNetworkPolicy',
    metadata: { name, labels: { 'acme.io/seed': seed } },
    spec: {
      description: `who may call the services of ${seed}`,
      endpointSelector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
      ingress: Array.from({ length: 4 }, (_, index) => rule(index)),
      egress: [{ toFQDNs: [{ matchName: 'api.acme.io' }], toPorts: [port(443)] }],
    },
  };
}

function policy(name: string, seed: string): Record<string, any> {
  const rule = (index: number) => ({
    name: `rule-${index}`,
    match: { any: [{ resources: { kinds: ['Pod', 'Deployment'], namespaces: [`${seed}-${index}`, 'kube-system'] } }] },
    validate: {
      failureAction: 'Enforce',
      message: `refused by rule ${index}: say why in an annotation`,
      pattern: { spec: { containers: [{ image: `registry.acme.io/${seed}/*` }] } },
    },
  });
  return {
    apiVersion: 'kyverno.io/v1',
    kind: 'ClusterPolicy',
    metadata: { name, labels: { 'acme.io/seed': seed } },
    spec: { background: true, rules: Array.from({ length: 5 }, (_, index) => rule(index)) },
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
    for (let index = 0; index < 17; index++) {
      // cluster-scoped ones must differ between the bundles of a cluster
      const name = `${target.bundleName}-${index}`;
      new Manifest(target.chart, `object-${index}`, KINDS[index % KINDS.length]!(name, seed));
    }
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
