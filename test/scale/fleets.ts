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
const KINDS: readonly ((name: string, seed: string) => Record<string, any>)[] = [route, networkPolicy, policy];

function route(name: string, seed: string): Record<string, any> {
  const rule = (index: number) => ({
    name: `rule-${index}`,
    matches: [
      { path: { type: 'PathPrefix', value: `/${seed}/v${index}` }, method: 'GET' },
      { headers: [{ name: 'x-acme-canary', value: 'always' }], path: { type: 'Exact', value: `/${seed}/canary` } },
    ],
    filters: [
      {
        type: 'RequestHeaderModifier',
        requestHeaderModifier: { set: [{ name: 'x-acme-route', value: seed }], remove: ['x-debug'] },
      },
    ],
    backendRefs: [
      { name: 'web', port: 8080, weight: 90 },
      { name: 'web-canary', port: 8080, weight: 10 },
    ],
    timeouts: { request: '10s', backendRequest: '2s' },
  });
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name, labels: { 'acme.io/seed': seed } },
    spec: {
      parentRefs: [{ name: 'public', namespace: 'gateways', sectionName: 'https' }],
      hostnames: [`${name}.acme.io`],
      rules: Array.from({ length: 4 }, (_, index) => rule(index)),
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
