import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Size } from 'cdk8s';
import * as kplus from 'cdk8s-plus-30';
import { parse } from 'yaml';
import {
  ArgoCd,
  Bundle,
  Cluster,
  type ClusterKind,
  Fleet,
  FleetApp,
  FleetComponent,
  Hub,
  Registration,
  type RenderTarget,
  Tier,
  VaryBy,
} from '../../src';

const root = mkdtempSync(join(tmpdir(), 'cohorts-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const [dev, prod] = [new Tier('dev'), new Tier('prod')];

/** Everything of cdk8s-plus-30 whose names or selectors come from construct paths. */
class Everything extends FleetComponent {
  public override renderAt({ chart, tier }: RenderTarget): void {
    const container = { image: 'nginx:1.29', portNumber: 8080 };
    const web = new kplus.Deployment(chart, 'web', { replicas: tier === prod ? 3 : 1, containers: [container] });
    const api = new kplus.Deployment(chart, 'api', { containers: [container] });
    web.exposeViaService({ ports: [{ port: 80, targetPort: 8080 }] });
    web.connections.allowTo(api);
    const service = new kplus.Service(chart, 'headless', { ports: [{ port: 80 }], clusterIP: 'None' });
    new kplus.StatefulSet(chart, 'store', { service, containers: [container] });
    const account = new kplus.ServiceAccount(chart, 'account');
    const role = new kplus.Role(chart, 'role');
    role.allowRead(kplus.ApiResource.PODS);
    role.bind(account);
    const note = new kplus.ConfigMap(chart, 'note', { data: { tier: tier.name } });
    new kplus.Pod(chart, 'pod', { containers: [container], serviceAccount: account });
    account.permissions?.toString();
    const claim = new kplus.PersistentVolumeClaim(chart, 'claim', {
      accessModes: [kplus.PersistentVolumeAccessMode.READ_WRITE_ONCE],
      storage: Size.gibibytes(1),
    });
    expect([note.name, claim.name]).toEqual(['note', 'claim']);
    const reader = new kplus.ClusterRole(chart, 'reader', { aggregationLabels: { 'acme.io/reader': 'true' } });
    const all = new kplus.ClusterRole(chart, 'all');
    all.combine(reader);
  }
}

/** The tree of a fleet whose second cluster is in the given tier. */
function synthesised(name: string, tier: Tier): string {
  const outdir = join(root, name);
  const app = new FleetApp({ outdir });
  const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: [dev, prod] });
  new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/fleet.git' });
  new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2' });
  const add = (id: string, clusterTier: Tier) => {
    const registration = Registration.exec({ server: `https://${id}.acme.io`, command: 'token' });
    new Cluster(fleet, id, { tier: clusterTier, region: 'eu', kubernetesVersion: '1.36.2', registration });
  };
  add('a', dev);
  add('b', tier);
  new Everything(fleet, 'everything', { namespace: 'apps', varyBy: [VaryBy.tier()] });
  app.synth();
  return outdir;
}

interface PlanFile {
  readonly applications: { readonly name: string; readonly directory: string }[];
  readonly directories: { readonly path: string; readonly objects: { readonly file: string }[] }[];
}

/** What cluster b gets: file name to object. */
function objectsOfB(outdir: string): Map<string, any> {
  const plan: PlanFile = JSON.parse(readFileSync(join(outdir, 'plan/plan.json'), 'utf8'));
  const { directory } = plan.applications.find(({ name }) => name === 'b.everything')!;
  const { objects } = plan.directories.find(({ path }) => path === directory)!;
  return new Map(objects.map(({ file }) => [file, parse(readFileSync(join(outdir, directory, file), 'utf8'))]));
}

describe('a cluster that moves to another cohort', () => {
  const before = objectsOfB(synthesised('before', dev));
  const after = objectsOfB(synthesised('after', prod));

  test('keeps the name of every object', () => {
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(before.size).toBeGreaterThanOrEqual(13);
  });

  test('keeps every selector, label and reference: only what was meant to differ does', () => {
    const changed = [...before].filter(([file, object]) => JSON.stringify(object) !== JSON.stringify(after.get(file)));
    expect(changed.map(([file]) => file)).toEqual(['configmap.apps.note.yaml', 'deployment.apps.web.yaml']);
    const specs = [before, after].map((objects) => objects.get('deployment.apps.web.yaml').spec);
    expect(specs.map(({ replicas }) => replicas)).toEqual([1, 3]);
    expect(specs[0].selector).toEqual(specs[1].selector);
    expect(specs[0].template).toEqual(specs[1].template);
  });

  test('sees network policies, bindings and combined roles among the objects, so that the comparison means something', () => {
    const kinds = new Set([...before.values()].map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['NetworkPolicy', 'RoleBinding', 'StatefulSet', 'ClusterRole']));
    const combined = before.get('clusterrole.all.yaml');
    expect(combined.aggregationRule.clusterRoleSelectors).toHaveLength(1);
  });

  test('has cluster-scoped objects without the namespace that the chart gives all others', () => {
    expect(before.get('clusterrole.reader.yaml').metadata.namespace).toBeUndefined();
    expect(before.get('role.apps.role.yaml').metadata.namespace).toBe('apps');
  });
});

test('components of a shared bundle have scopes of their own, so that equal ids do not clash', () => {
  class Note extends FleetComponent {
    public override renderAt({ chart }: RenderTarget): void {
      new kplus.ConfigMap(chart, 'note', { data: { from: this.node.id } });
    }
  }
  const app = new FleetApp({ outdir: join(root, 'shared') });
  const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: [dev] });
  new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/fleet.git' });
  new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2' });
  const registration = Registration.exec({ server: 'https://a.acme.io', command: 'token' });
  new Cluster(fleet, 'a', { tier: dev, region: 'eu', kubernetesVersion: '1.36.2', registration });
  const bundle = new Bundle(fleet, 'shared', { namespace: 'apps' });
  new Note(fleet, 'one', { bundle });
  new Note(fleet, 'two', { bundle });
  new kplus.ConfigMap(bundle.chart, 'note', { data: { from: 'chart' } });
  app.synth();
  const plan: PlanFile = JSON.parse(readFileSync(join(root, 'shared/plan/plan.json'), 'utf8'));
  const directory = plan.directories.find(({ path }) => path === 'fleet/shared/all')!;
  expect(directory.objects.map(({ file }) => file)).toEqual([
    'configmap.apps.note.yaml',
    'configmap.apps.one-note.yaml',
    'configmap.apps.two-note.yaml',
  ]);
});

test('cluster-scoped kinds of the platform are read off the objects', () => {
  const project = parse(
    readFileSync(join(root, 'before/hub/root/appproject.argoproj.io.argocd.platform.yaml'), 'utf8'),
  );
  const kinds: ClusterKind[] = project.spec.clusterResourceWhitelist;
  expect(kinds).toEqual([
    { group: '', kind: 'Namespace' },
    { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole' },
  ]);
});
