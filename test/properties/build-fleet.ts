import * as kplus from 'cdk8s-plus-30';
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
  Lifecycle,
  Manifest,
  Provider,
  Registration,
  type RenderTarget,
  Team,
  Tier,
  VaryBy,
} from '../../src';
import type { BundleSpec, ClusterSpec, FleetSpec, SelectorSpec } from './fleet-spec';

/** Writes a Deployment whose selector cdk8s-plus-30 derives from its path, and the values it may read. */
class Web extends FleetComponent {
  public override renderAt(target: RenderTarget): void {
    new kplus.Deployment(target.chart, `${target.bundleName}-web`, {
      containers: [{ image: 'nginx:1.29', portNumber: 8080 }],
    });
    const data = { cohort: target.cohortName };
    new Manifest(target.chart, `${target.bundleName}-note`, { apiVersion: 'v1', kind: 'ConfigMap', data });
  }
}

/** Makes the statements of a fleet, each of which can run in any order. */
export function statementsOf(spec: FleetSpec, fleet: Fleet): (() => void)[] {
  const bundles = new Map<number, Bundle>();
  const bundleAt = (index: number): Bundle => {
    const known = bundles.get(index);
    if (known) return known;
    const made = addBundle(spec.bundles[index]!, { fleet, spec, bundleAt });
    bundles.set(index, made);
    return made;
  };
  return [
    () => new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/fleet.git' }),
    () => new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2' }),
    ...spec.clusters.map((cluster) => () => addCluster(cluster, fleet)),
    ...spec.bundles.map((_, index) => () => void bundleAt(index)),
  ];
}

export function fleetOf(spec: FleetSpec, app: FleetApp): Fleet {
  const tiers = spec.tiers.map((name) => new Tier(name));
  const teams = spec.teams.map(({ name, namespaces }) => new Team(name, { namespaces: [...namespaces] }));
  return new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers, teams });
}

/** Synthesises a fleet; the codes of its errors, none if it was written. */
export function synthesise(
  spec: FleetSpec,
  outdir: string,
  arrange = (statements: (() => void)[]) => statements,
): string[] {
  const app = new FleetApp({ outdir });
  for (const statement of arrange(statementsOf(spec, fleetOf(spec, app)))) statement();
  try {
    app.synth();
    return [];
  } catch (error) {
    const codes = app.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    if (codes.length === 0) throw error;
    return codes;
  }
}

function addCluster(spec: ClusterSpec, fleet: Fleet): void {
  new Cluster(fleet, spec.name, {
    tier: fleet.tiers[spec.tier]!,
    region: spec.region,
    kubernetesVersion: '1.36.2',
    registration: Registration.exec({ server: `https://${spec.name}.acme.io`, command: 'token' }),
    labels: spec.labels,
    annotations: spec.annotations,
    lifecycle: spec.retired ? Lifecycle.RETIRED : Lifecycle.ACTIVE,
    ...(spec.provider !== undefined && { provider: Provider.of(spec.provider) }),
    ...(spec.team !== undefined && { team: fleet.teams[spec.team]! }),
  });
}

interface Surroundings {
  readonly fleet: Fleet;
  readonly spec: FleetSpec;
  readonly bundleAt: (index: number) => Bundle;
}

function addBundle(spec: BundleSpec, around: Surroundings): Bundle {
  const { fleet } = around;
  const props = {
    clusters: selectorOf(spec.clusters, around.spec, fleet),
    namespace: spec.namespace,
    requires: spec.requires.map(around.bundleAt),
    ...(spec.team !== undefined && { team: fleet.teams[spec.team]! }),
  };
  const varyBy = spec.varyBy.map((by) => (typeof by === 'string' ? VaryBy[by]() : VaryBy.label(by.label)));
  if (spec.kind === 'component') return new Web(fleet, spec.name, { ...props, varyBy }).bundle;
  if (spec.kind === 'shared') {
    const bundle = new Bundle(fleet, spec.name, { ...props, varyBy });
    new Web(fleet, `${spec.name}-one`, { bundle });
    new Web(fleet, `${spec.name}-two`, { bundle });
    return bundle;
  }
  if (spec.kind === 'helm') {
    return new HelmBundle(fleet, spec.name, {
      ...props,
      repoUrl: 'https://charts.acme.io',
      chartName: 'chart',
      version: '1.2.3',
      byTier: spec.varyBy.includes('tier')
        ? [{ tier: fleet.tiers[0]!, version: '1.3.0', values: { deep: { more: '{{ x }}{' } } }]
        : [],
      values: {
        name: ClusterFact.clusterName(),
        text: ClusterFact.format('{{}-{{ }}', ClusterFact.server()),
        list: ['{{', ClusterFact.server().asNumber()],
        deep: { 'odd.key, {{x}}': 1 },
      },
    });
  }
  const bundle = new Bundle(fleet, spec.name, props);
  new Manifest(bundle.chart, `${spec.name}-note`, { apiVersion: 'v1', kind: 'ConfigMap', data: { from: spec.name } });
  return bundle;
}

function selectorOf(selector: SelectorSpec, spec: FleetSpec, fleet: Fleet): ClusterSelector {
  switch (selector.op) {
    case 'all':
      return ClusterSelector.all();
    case 'hub':
      return ClusterSelector.hub();
    case 'tier':
      return ClusterSelector.tier(fleet.tiers[selector.index]!);
    case 'team':
      return ClusterSelector.team(fleet.teams[selector.index]!);
    case 'named':
      return ClusterSelector.named(...selector.indices.map((index) => spec.clusters[index]!.name));
    case 'region':
      return ClusterSelector.region(...selector.values);
    case 'provider':
      return ClusterSelector.provider(...selector.values);
    case 'labelIn':
      return ClusterSelector.labelIn(selector.key, ...selector.values);
    case 'labelNotIn':
      return ClusterSelector.labelNotIn(selector.key, ...selector.values);
    case 'labelExists':
      return ClusterSelector.labelExists(selector.key);
    case 'labelAbsent':
      return ClusterSelector.labelAbsent(selector.key);
    default:
      return selectorOf(selector.left, spec, fleet)[selector.op](selectorOf(selector.right, spec, fleet));
  }
}
