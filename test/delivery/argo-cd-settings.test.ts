import { parse } from 'yaml';
import {
  ArgoCdSettings,
  ArgoCdVersion,
  Bundle,
  ClusterSelector,
  HealthCheck,
  HelmBundle,
  type IgnoreDifference,
  Team,
} from '../../src';
import { hasBundledHealth } from '../../src/delivery/bundled-health';
import { asExpected, exampleOf } from '../fleets/finding-case';
import { minimalFleet } from '../fleets/minimal-fleet';
import { outcomeOf, readOutput, thrownBy } from '../fleets/outcome';

const HEALTH = 'resource.customizations.health.';

/** The chart's values, as the chart reads them. */
const valuesOf = (settings: ArgoCdSettings) =>
  settings.asChartValues() as {
    configs: { cm: Record<string, string>; params: Record<string, string>; rbac: Record<string, string> };
    controller: { replicas: number; env?: { name: string }[] };
  };
const configOf = (settings: ArgoCdSettings): Record<string, string> => valuesOf(settings).configs.cm;
const healthOf = (settings: ArgoCdSettings): string[] =>
  Object.keys(configOf(settings))
    .filter((key) => key.startsWith(HEALTH))
    .map((key) => key.slice(HEALTH.length));

describe('what Argo CD judges by itself', () => {
  it.each([
    ['apps', 'Deployment', true, true],
    ['', 'Service', true, true],
    ['', 'ConfigMap', false, false],
    ['pkg.crossplane.io', 'Provider', true, true],
    ['crossplane.io', 'Provider', false, false],
    ['karpenter.sh', 'NodePool', true, true],
    ['kyverno.io', 'ClusterPolicy', false, true],
    ['gateway.envoyproxy.io', 'SecurityPolicy', false, true],
    ['kro.run', 'Anything', false, true],
    ['kueue.x-k8s.io', 'ClusterQueue', false, false],
    ['cilium.io', 'CiliumNetworkPolicy', false, false],
    ['argoproj.io', 'ApplicationSet', true, true],
    ['argoproj.io', 'Application', false, false],
    ['controlplane_cluster.x-k8s.io', 'AWSManagedControlPlane', false, false],
  ])('is read from its sources: %s/%s', (group, kind, on35, on36) => {
    expect(hasBundledHealth(group, kind, ArgoCdVersion.V3_5)).toBe(on35);
    expect(hasBundledHealth(group, kind, ArgoCdVersion.V3_6)).toBe(on36);
  });
});

describe('the settings of Argo CD', () => {
  it('let ApplicationSets keep their own policy, and compare on the server', () => {
    expect(valuesOf(new ArgoCdSettings()).configs.params).toMatchObject({
      'applicationsetcontroller.enable.policy.override': 'true',
      'applicationsetcontroller.enable.progressive.syncs': 'false',
      'controller.diff.server.side': 'true',
    });
    expect(configOf(new ArgoCdSettings())).toMatchObject({
      'application.resourceTrackingMethod': 'annotation',
      'application.sync.impersonation.enabled': 'false',
      'timeout.reconciliation': '120s',
      'timeout.reconciliation.jitter': '60s',
    });
  });

  it('tell this Argo CD from others on the same clusters, on request', () => {
    expect(configOf(new ArgoCdSettings({ installationId: 'hub-eu' })).installationID).toBe('hub-eu');
    expect(configOf(new ArgoCdSettings())).not.toHaveProperty('installationID');
  });

  it('judge kinds that the version does not, and never one that it does', () => {
    const on35 = healthOf(new ArgoCdSettings({ version: ArgoCdVersion.V3_5 }));
    const on36 = healthOf(new ArgoCdSettings({ version: ArgoCdVersion.V3_6 }));
    expect(on35).toContain('kyverno.io_ClusterPolicy');
    expect(on36).not.toContain('kyverno.io_ClusterPolicy');
    expect(on36).toContain('kueue.x-k8s.io_ClusterQueue');
    expect(on35).toEqual(expect.arrayContaining(on36));
    for (const key of on36) {
      const [group, kind] = key.split('_') as [string, string];
      expect(hasBundledHealth(group, kind, ArgoCdVersion.V3_6)).toBe(false);
    }
    expect([...on35, ...on36]).not.toContain('argoproj.io_Application');
  });

  it('judge kinds of the user, whose check wins over one of the library', () => {
    const own = HealthCheck.condition({ group: 'infra.acme.io', kind: 'Network', conditions: ['Ready'] });
    const queue = HealthCheck.present({ group: 'kueue.x-k8s.io', kind: 'ClusterQueue' });
    const config = configOf(new ArgoCdSettings({ healthChecks: [own, queue] }));
    expect(config[`${HEALTH}infra.acme.io_Network`]).toContain('{ "Ready" }');
    expect(config[`${HEALTH}kueue.x-k8s.io_ClusterQueue`]).toBe('return { status = "Healthy", message = "exists" }\n');
    const core = HealthCheck.present({ group: '', kind: 'ConfigMap' });
    expect(configOf(new ArgoCdSettings({ healthChecks: [core] }))[`${HEALTH}ConfigMap`]).toBeDefined();
  });

  it.each([
    [
      'FL6139 HealthCheck: a health check of Application makes the root wait for itself, so that no later commit arrives; leave it out',
      () => HealthCheck.present({ group: 'argoproj.io', kind: 'Application' }),
    ],
    [
      "FL6139 ArgoCdSettings: a health check of 'karpenter.sh/NodePool' overrides the one that Argo CD 3.6 has; leave it out",
      () => new ArgoCdSettings({ healthChecks: [HealthCheck.present({ group: 'karpenter.sh', kind: 'NodePool' })] }),
    ],
    [
      "FL6143 ArgoCdSettings: applications '0' is no whole number from 1 on; give clusters times bundles, with room to grow",
      () => new ArgoCdSettings({ applications: 0 }),
    ],
  ])('refuse at once: %s', (text, made) => {
    expect(thrownBy(made)).toBe(text);
  });

  it.each([
    ['FL6139', () => HealthCheck.present({ group: 'argoproj.io', kind: 'Application' })],
    ['FL6143', () => new ArgoCdSettings({ applications: 0 })],
  ])('show in the docs what yields %s', (code, made) => {
    expect(exampleOf(code)).toBe(thrownBy(made));
  });

  it('leave to autoscalers and rollouts what they own', () => {
    const ignored = (kind: string) =>
      parse(configOf(new ArgoCdSettings())[`resource.customizations.ignoreDifferences.${kind}`]!);
    expect(ignored('apps_Deployment').managedFieldsManagers).toContain('kube-controller-manager');
    expect(ignored('Service').jqPathExpressions).toEqual(['.spec.selector."rollouts-pod-template-hash"']);
    expect(ignored('gateway.networking.k8s.io_HTTPRoute').jqPathExpressions[0]).toContain('in-progress');
  });

  it.each([
    [1, { shards: 1, status: '20', operation: '10', qps: '50' }],
    [400, { shards: 1, status: '20', operation: '10', qps: '50' }],
    [1_000, { shards: 1, status: '50', operation: '25', qps: '150' }],
    [1_001, { shards: 2, status: '26', operation: '13', qps: '150' }],
    [25_000, { shards: 25, status: '50', operation: '25', qps: '150' }],
  ])('size Argo CD for %i Applications', (applications, { shards, status, operation, qps }) => {
    const { configs, controller } = valuesOf(new ArgoCdSettings({ applications }));
    expect(controller.replicas).toBe(shards);
    expect(configs.params).toMatchObject({
      'controller.status.processors': status,
      'controller.operation.processors': operation,
      'controller.k8s.client.qps': qps,
    });
    expect(configs.cm['timeout.reconciliation']).toBe(applications < 1_000 ? '120s' : '300s');
    const names = (controller.env ?? []).map(({ name }) => name);
    expect(names.includes('ARGOCD_GRPC_MAX_SIZE_MB')).toBe(applications > 3_000);
  });

  it('give each team its own Applications, and nobody anything else', () => {
    const teams = [
      new Team('shop', { groups: ['shop-devs', 'CN=shop,OU="eu"'] }),
      new Team('pay', { groups: ['pay-devs'] }),
      new Team('idle'),
    ];
    const { rbac } = valuesOf(new ArgoCdSettings({ teams, adminGroups: ['platform'] })).configs;
    expect(rbac['policy.default']).toBe('');
    expect(rbac.scopes).toBe('[groups]');
    expect(rbac['policy.csv']!.split('\n')).toEqual([
      'g, platform, role:admin',
      'p, role:team-pay, applications, get, pay/*, allow',
      'p, role:team-pay, applications, sync, pay/*, allow',
      'p, role:team-pay, logs, get, pay/*, allow',
      'p, role:team-pay, projects, get, pay, allow',
      'g, pay-devs, role:team-pay',
      'p, role:team-shop, applications, get, shop/*, allow',
      'p, role:team-shop, applications, sync, shop/*, allow',
      'p, role:team-shop, logs, get, shop/*, allow',
      'p, role:team-shop, projects, get, shop, allow',
      'g, "CN=shop,OU=""eu""", role:team-shop',
      'g, shop-devs, role:team-shop',
      '',
    ]);
  });

  it('are values of a chart on the hub', () => {
    const settings = new ArgoCdSettings({ applications: 4_000 });
    const made = minimalFleet({ argoCd: { settings } });
    new HelmBundle(made.fleet, 'argo-cd', {
      chartName: 'argo-cd',
      repoUrl: 'https://argoproj.github.io/argo-helm',
      version: '10.1.1',
      namespace: 'argocd',
      clusters: ClusterSelector.hub(),
      values: settings.asChartValues(),
    });
    expect(outcomeOf(made.app).findings).toEqual([]);
    const { spec } = parse(readOutput(made.app, 'hub/root/application.argoproj.io.argocd.hub.argo-cd.yaml'));
    expect(spec.source.helm.valuesObject).toEqual(settings.asChartValues());
  });

  it('are ConfigMaps on request', () => {
    const settings = new ArgoCdSettings();
    const made = minimalFleet({ argoCd: { settings } });
    const bundle = new Bundle(made.fleet, 'settings', { namespace: 'argocd', clusters: ClusterSelector.hub() });
    settings.writeConfigMaps(bundle.chart);
    expect(outcomeOf(made.app).findings).toEqual([]);
    const read = (name: string) => parse(readOutput(made.app, `hub/settings/configmap.argocd.${name}.yaml`));
    expect(read('argocd-cm').data).toEqual(configOf(settings));
    expect(read('argocd-rbac-cm').data).toEqual(valuesOf(settings).configs.rbac);
    expect(read('argocd-cmd-params-cm').metadata.labels['app.kubernetes.io/part-of']).toBe('argocd');
  });
});

describe('differences that a bundle ignores', () => {
  const ignoring = (ignoreDifferences: IgnoreDifference[], clusters = ClusterSelector.all()) =>
    minimalFleet({ notes: { ignoreDifferences, clusters } });

  it('are written to its Applications, without empty fields', () => {
    const replicas = { group: 'apps', kind: 'Deployment', jsonPointers: ['/spec/replicas'], jqPathExpressions: [] };
    const made = ignoring([replicas], ClusterSelector.all().union(ClusterSelector.hub()));
    expect(outcomeOf(made.app).findings).toEqual([]);
    const expected = [{ group: 'apps', kind: 'Deployment', jsonPointers: ['/spec/replicas'] }];
    const set = parse(readOutput(made.app, 'hub/root/applicationset.argoproj.io.argocd.notes.yaml'));
    const application = parse(readOutput(made.app, 'hub/root/application.argoproj.io.argocd.hub.notes.yaml'));
    expect(set.spec.template.spec.ignoreDifferences).toEqual(expected);
    expect(application.spec.ignoreDifferences).toEqual(expected);
  });

  it('keep the braces of an expression from the templates of an ApplicationSet', () => {
    const made = ignoring([{ kind: 'ConfigMap', jqPathExpressions: ['.data | {{a: 1}}'] }]);
    expect(outcomeOf(made.app).findings).toEqual([]);
    const set = parse(readOutput(made.app, 'hub/root/applicationset.argoproj.io.argocd.notes.yaml'));
    expect(set.spec.template.spec.ignoreDifferences[0].jqPathExpressions).toEqual(['.data | {{"{{"}}a: 1}}']);
  });

  it('are refused where they name no field', () => {
    const [finding] = asExpected(outcomeOf(ignoring([{ group: 'apps', kind: 'Deployment' }]).app).findings);
    expect(finding!.text).toBe(exampleOf('FL1052'));
    expect(finding!.text).toContain('ignoreDifferences of Deployment names no field');
  });
});
