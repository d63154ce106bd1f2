import * as kplus from 'cdk8s-plus-30';
import {
  ArgoCd,
  ArgoCdSettings,
  Bundle,
  type BundleProps,
  Cluster,
  ClusterFact,
  ClusterSelector,
  Fleet,
  FleetApp,
  FleetComponent,
  type FleetComponentProps,
  HelmBundle,
  Hub,
  type Layer,
  Lifecycle,
  Manifest,
  Provider,
  Registration,
  type RenderTarget,
  type Retirement,
  Rollout,
  Team,
  Tier,
  VaryBy,
} from '../../src';
import { FindingError } from '../../src/model/finding-error';
import type { BundleSpec, ClusterSpec, FleetSpec, SelectorSpec } from './fleet-spec';

/** Writes a Deployment whose selector cdk8s-plus-30 derives from its path, and the values it may read. */
class Web extends FleetComponent {
  public constructor(
    scope: Fleet,
    id: string,
    private readonly props: WebProps,
  ) {
    super(scope, id, props);
  }

  public override renderAt(target: RenderTarget): void {
    const { port, quantity, cidr } = this.props.spec;
    const deployment = new kplus.Deployment(target.chart, `${target.bundleName}-web`, {
      containers: [{ image: 'nginx:1.29', portNumber: port ?? 8080 }],
    });
    if (port !== undefined) deployment.exposeViaService({ ports: [{ port }] });
    if (quantity !== undefined) new Manifest(target.chart, `${target.bundleName}-quota`, quotaOf(quantity));
    if (cidr !== undefined) new Manifest(target.chart, `${target.bundleName}-rule`, policyOf(cidr));
    const data = { cohort: target.cohortName };
    new Manifest(target.chart, `${target.bundleName}-note`, { apiVersion: 'v1', kind: 'ConfigMap', data });
  }
}

interface WebProps extends FleetComponentProps {
  readonly spec: BundleSpec;
}

const quotaOf = (quantity: string) => ({
  apiVersion: 'v1',
  kind: 'ResourceQuota',
  spec: { hard: { 'requests.cpu': quantity } },
});

const policyOf = (cidr: string) => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  spec: { podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr } }] }] },
});

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
    () => addArgoCd(spec, fleet),
    () => addHub(spec, fleet),
    ...spec.clusters.map((cluster) => () => addCluster(cluster, fleet)),
    ...spec.bundles.map((_, index) => () => void bundleAt(index)),
  ];
}

export function fleetOf(spec: FleetSpec, app: FleetApp): Fleet {
  const tiers = spec.tiers.map((name) => new Tier(name));
  const teams = spec.teams.map(
    ({ name, namespaces, groups = [], clusterKinds = [], repositories = [] }) =>
      new Team(name, {
        namespaces: [...namespaces],
        groups: [...groups],
        clusterKinds: clusterKinds.map((kind) => ({ group: 'rbac.authorization.k8s.io', kind })),
        repositories: [...repositories],
      }),
  );
  return new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers, teams });
}

/** Synthesises a fleet; the codes of its errors, none if it was written. */
export function synthesise(
  spec: FleetSpec,
  outdir: string,
  arrange = (statements: (() => void)[]) => statements,
): string[] {
  const app = new FleetApp({ outdir });
  try {
    for (const statement of arrange(statementsOf(spec, fleetOf(spec, app)))) statement();
    app.synth();
    return [];
  } catch (error) {
    if (!(error instanceof FindingError)) throw error;
    return error.findings.map(({ code }) => code);
  }
}

/** The bundle that holds the settings of Argo CD. */
export const SETTINGS_BUNDLE = 'argocd-settings';

function addArgoCd({ settings }: FleetSpec, fleet: Fleet): void {
  const repoUrl = 'https://git.acme.io/fleet.git';
  if (settings === undefined) {
    new ArgoCd(fleet, 'argocd', { repoUrl });
    return;
  }
  const known = new ArgoCdSettings({ teams: fleet.teams, progressiveSyncs: settings === 'progressive' });
  new ArgoCd(fleet, 'argocd', { repoUrl, settings: known });
  const bundle = new Bundle(fleet, SETTINGS_BUNDLE, { clusters: ClusterSelector.hub(), namespace: 'argocd' });
  known.writeConfigMaps(bundle.chart);
}

function addHub({ hubRegion, hubRegistration }: FleetSpec, fleet: Fleet): void {
  new Hub(fleet, 'hub', {
    kubernetesVersion: '1.37.1',
    ...(hubRegion !== undefined && { region: hubRegion }),
    ...(hubRegistration === 'externalSecret' && { registration: registrationOf('hub', hubRegistration) }),
  });
}

function registrationOf(name: string, mode: ClusterSpec['registration']): Registration {
  const server = name === 'hub' ? 'https://kubernetes.default.svc' : `https://${name}.acme.io`;
  switch (mode) {
    case 'aws':
      return Registration.aws({
        server,
        clusterName: name,
        roleArn: 'arn:aws:iam::123456789012:role/hub',
        profile: 'a',
      });
    case 'externalSecret':
      return Registration.externalSecret({ server, store: 'vault', key: `fleet/${name}`, caProperty: 'ca' });
    case 'managed':
      return Registration.managed({ server });
    default:
      return Registration.exec({ server, command: 'token' });
  }
}

function addCluster(spec: ClusterSpec, fleet: Fleet): void {
  new Cluster(fleet, spec.name, {
    tier: fleet.tiers[spec.tier]!,
    region: spec.region,
    kubernetesVersion: '1.37.1',
    registration: registrationOf(spec.name, spec.registration),
    ...(spec.podCidr !== undefined && { podCidrs: [spec.podCidr] }),
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
    ...travelOf(spec, fleet),
    ...(spec.team !== undefined && { team: fleet.teams[spec.team]! }),
  };
  const varyBy = spec.varyBy.map((by) => (typeof by === 'string' ? VaryBy[by]() : VaryBy.label(by.label)));
  if (spec.kind === 'component') return new Web(fleet, spec.name, { ...props, varyBy, spec }).bundle;
  if (spec.kind === 'shared') {
    const bundle = new Bundle(fleet, spec.name, { ...props, varyBy });
    new Web(fleet, `${spec.name}-one`, { bundle, spec });
    new Web(fleet, `${spec.name}-two`, {
      bundle,
      spec: { ...spec, port: undefined, quantity: undefined, cidr: undefined },
    });
    return bundle;
  }
  if (spec.kind === 'helm') {
    return new HelmBundle(fleet, spec.name, {
      ...props,
      repoUrl: 'https://charts.acme.io',
      chartName: 'chart',
      skipCrds: spec.skipCrds ?? false,
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

/** How a bundle comes, changes and goes. */
function travelOf(spec: BundleSpec, fleet: Fleet): BundleProps {
  const { lifecycle = 'active', layer, selfHeal, isRolledOut, ignoresDifferences } = spec;
  const steps = fleet.tiers.map((tier, index) => ({
    tiers: [tier],
    ...[{}, { maxUpdate: '25%' }, { maxUpdate: '1' }][index],
  }));
  return {
    ...(lifecycle !== 'active' && { lifecycle: Lifecycle.RETIRED, retire: lifecycle as Retirement }),
    ...(layer !== undefined && { layer: layer as Layer }),
    ...(selfHeal !== undefined && { selfHeal }),
    ...(isRolledOut && { rollout: Rollout.rollingSync({ steps }) }),
    ...(ignoresDifferences && { ignoreDifferences: IGNORED }),
  };
}

const IGNORED = [
  { group: 'apps', kind: 'Deployment', name: 'web', namespace: 'apps', jsonPointers: ['/spec/replicas'] },
  { kind: 'Service', jqPathExpressions: ['.spec.selector."{{x}}"'], managedFieldsManagers: ['argo-rollouts'] },
];

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
