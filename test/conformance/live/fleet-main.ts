import {
  Bundle,
  Cluster,
  ClusterFact,
  type Fleet,
  FleetApp,
  HelmBundle,
  Layer,
  Lifecycle,
  Manifest,
  Registration,
  Retirement,
} from 'cdk8s-fleet';
import { describeFleet, type Surroundings } from '../../../examples/first-fleet/fleet';
import { SCENARIO, type Scenario } from './scenario';

// The first example's fleet where its clusters are processes on loopback, and a few bundles more, one for each thing that is shown.

const scenario = JSON.parse(process.env[SCENARIO] ?? '') as Scenario;
const known = new Map(scenario.clusters.map((cluster) => [cluster.name, cluster]));
const EXAMPLES_OWN = ['lab', 'prod-eu', 'prod-us'];

const surroundings: Surroundings = {
  repoUrl: scenario.repoUrl,
  path: 'dist',
  registrationOf: (name) => {
    const { server, caData } = known.get(name)!;
    return Registration.exec({ server, caData, command: 'fleet-token', args: [name] });
  },
};

function addFurtherClusters(fleet: Fleet): void {
  const tiers = new Map(fleet.tiers.map((tier) => [tier.name, tier]));
  for (const { name, tier, region } of scenario.clusters.filter(({ name }) => !EXAMPLES_OWN.includes(name))) {
    new Cluster(fleet, name, {
      tier: tiers.get(tier)!,
      region,
      kubernetesVersion: '1.36.2',
      annotations: { 'acme.io/dns-zone': `${name}.acme.io` },
      registration: surroundings.registrationOf(name),
      lifecycle: scenario.retired.includes(name) ? Lifecycle.RETIRED : Lifecycle.ACTIVE,
    });
  }
}

function configMap(bundle: Bundle, name: string, data: Record<string, string>, options = ''): Manifest {
  const annotations = options === '' ? undefined : { 'argocd.argoproj.io/sync-options': options };
  return new Manifest(bundle.chart, name, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, annotations },
    data,
  });
}

function addText(fleet: Fleet): void {
  const namespaces = scenario.passing === 'forgotten' ? [] : ['passing'];
  const bundle = new Bundle(fleet, 'text', { namespace: 'live', namespaces });
  configMap(bundle, 'text', { text: scenario.text });
}

function addThings(fleet: Fleet): void {
  const bundle = new Bundle(fleet, 'things', { namespace: 'things' });
  for (const [name, options] of Object.entries(scenario.things)) configMap(bundle, name, { name }, options);
}

function addOrdered(fleet: Fleet): void {
  const bundle = new Bundle(fleet, 'ordered', { namespace: 'ordered' });
  const last = configMap(bundle, 'a-last', {});
  last.node.addDependency(configMap(bundle, 'z-first', {}));
}

function addFacts(fleet: Fleet): void {
  new HelmBundle(fleet, 'facts', {
    repoUrl: scenario.chartUrl,
    chartName: 'facts',
    version: '1.0.0',
    namespace: 'live',
    values: {
      cluster: ClusterFact.clusterName(),
      zone: ClusterFact.annotation('acme.io/dns-zone'),
      foreign: '{{ $labels.instance }} "quoted" \\ back',
      replicas: 3,
    },
  });
}

function addWidget(fleet: Fleet): void {
  const group = 'conformance.example.com';
  if (scenario.hasWidget) {
    const bundle = new Bundle(fleet, 'widget', { namespace: 'widgets' });
    new Manifest(bundle.chart, 'one', {
      apiVersion: `${group}/v1`,
      kind: 'Widget',
      metadata: { name: 'one' },
      spec: { size: 1 },
    });
  }
  if (!scenario.hasWidgetDefinition) return;
  const definitions = new Bundle(fleet, 'widget-definition', { layer: Layer.CRDS });
  const schema = { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } };
  new Manifest(definitions.chart, 'crd', {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `widgets.${group}` },
    spec: {
      group,
      scope: 'Namespaced',
      names: { kind: 'Widget', plural: 'widgets', singular: 'widget', listKind: 'WidgetList' },
      versions: [{ name: 'v1', served: true, storage: true, schema }],
    },
  });
}

function addPassing(fleet: Fleet): void {
  if (scenario.passing !== 'active' && scenario.passing !== 'retired') return;
  const lifecycle = scenario.passing === 'retired' ? Lifecycle.RETIRED : Lifecycle.ACTIVE;
  const bundle = new Bundle(fleet, 'passing', { namespace: 'passing', lifecycle, retire: Retirement.DELETE });
  configMap(bundle, 'passing', {});
}

const app = new FleetApp();
const fleet = describeFleet(app, surroundings);
addFurtherClusters(fleet);
addText(fleet);
addThings(fleet);
addOrdered(fleet);
addFacts(fleet);
addWidget(fleet);
addPassing(fleet);
for (const name of scenario.abandoned) {
  fleet.acceptFinding({ code: 'FL6204', path: `acme/clusters/${name}`, reason: 'what it loses is what is shown here' });
}
app.synth();
