import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, Chart } from 'cdk8s';
import { ArgoCd, Bundle, Cluster, Fleet, FleetApp, Hub, Manifest, Registration, Schema, Tier } from '../../src';

const root = mkdtempSync(join(tmpdir(), 'schema-judges-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const dev = new Tier('dev');

/** The codes and paths of what is wrong with a fleet that delivers some objects. */
function judged(
  name: string,
  add: (bundle: Bundle, app: FleetApp) => void,
  options: { schemas?: Schema[]; schemaJudge?: boolean } = {},
) {
  const app = new FleetApp({ outdir: join(root, name), ...options });
  const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: [dev] });
  new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/fleet.git' });
  new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2' });
  const registration = Registration.exec({ server: 'https://a.acme.io', command: 'token' });
  new Cluster(fleet, 'a', { tier: dev, region: 'eu', kubernetesVersion: '1.36.2', registration });
  add(new Bundle(fleet, 'notes', { namespace: 'notes' }), app);
  try {
    app.synth();
  } catch (error) {
    if (app.findings.length === 0) throw error;
  }
  return app.findings.filter(({ code }) => code.startsWith('FL8')).map((finding) => finding.toString());
}

const pool = (spec: Record<string, any>) => ({
  apiVersion: 'karpenter.sh/v1',
  kind: 'NodePool',
  metadata: { name: 'general' },
  spec,
});
const template = (requirements: unknown[]) => ({
  spec: { nodeClassRef: { group: 'karpenter.kwok.sh', kind: 'KWOKNodeClass', name: 'default' }, requirements },
});
const zones = (...values: string[]) => ({ key: 'topology.kubernetes.io/zone', operator: 'In', values });

const zone = { apiVersion: 'acme.io/v1', kind: 'Zone', spec: { name: 'a' } };
const zoneCrd = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'zones.acme.io' },
  spec: {
    group: 'acme.io',
    scope: 'Cluster',
    names: { kind: 'Zone', listKind: 'ZoneList', plural: 'zones', singular: 'zone' },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: 'object',
            properties: { spec: { type: 'object', properties: { name: { type: 'integer' } } } },
          },
        },
      },
    ],
  },
};

describe('every object is held against the schema of its kind', () => {
  test('a good one passes, and its kind decides whether it has a namespace', () => {
    const { spec } = template([zones('a')]);
    const complete = { spec: { ...spec, terminationGracePeriod: '1h' } };
    const classOfIt = {
      apiVersion: 'karpenter.kwok.sh/v1alpha1',
      kind: 'KWOKNodeClass',
      metadata: { name: 'default' },
      spec: {},
    };
    expect(
      judged('good', ({ chart }) => {
        new Manifest(chart, 'class', classOfIt);
        new Manifest(chart, 'pool', pool({ template: complete }));
      }),
    ).toEqual([]);
    expect(readFileSync(join(root, 'good/fleet/notes/all/nodepool.karpenter.sh.general.yaml'), 'utf8')).not.toContain(
      'namespace',
    );
  });

  test('refuses a misspelt field, and names the one that was meant', () => {
    const [first] = judged(
      'misspelt',
      ({ chart }) => new Manifest(chart, 'pool', pool({ template: template([zones('a')]), limit: { cpu: '1' } })),
    );
    expect(first).toMatch(/^FL8001 acme\/bundles\/notes\/pool.*limit.*limits/);
  });

  test('refuses what only a CEL rule of the schema refuses', () => {
    const findings = judged(
      'cel',
      ({ chart }) => new Manifest(chart, 'pool', pool({ template: template([{ key: 'a/b', operator: 'In' }]) })),
    );
    expect(findings.join('\n')).toContain("operator 'In'");
  });

  test('objects of cdk8s itself and charts outside bundles are judged too', () => {
    const findings = judged('loose', ({ chart }, app) => {
      new Manifest(chart, 'note', { apiVersion: 'v1', kind: 'ConfigMap', data: {} });
      new ApiObject(new Chart(app, 'loose'), 'bad', { apiVersion: 'v1', kind: 'ConfigMap', dat: {} } as never);
    });
    expect(findings.map((text) => text.slice(0, 16))).toEqual(['FL8001 loose/bad']);
  });

  test('kinds that the fleet itself defines are judged by its own definition', () => {
    const findings = judged('own', ({ chart }) => {
      new Manifest(chart, 'zones', zoneCrd);
      new Manifest(chart, 'zone', zone);
    });
    expect(findings).toEqual([expect.stringMatching(/^FL80\d\d acme\/bundles\/notes\/zone.*name/)]);
  });

  test('kinds that nobody describes pass, with one note in the plan', () => {
    expect(judged('unknown', ({ chart }) => new Manifest(chart, 'zone', zone))).toEqual([]);
    const plan = JSON.parse(readFileSync(join(root, 'unknown/plan/fleet.json'), 'utf8'));
    expect(plan.kindsWithoutSchema).toEqual(['acme.io/v1/Zone']);
  });

  test("the user's schemas are used", () => {
    const schemas = [Schema.fromCrdText(JSON.stringify(zoneCrd))];
    expect(judged('user', ({ chart }) => new Manifest(chart, 'zone', zone), { schemas })).toHaveLength(1);
  });

  test('it can be switched off', () => {
    const bad = { apiVersion: 'v1', kind: 'ConfigMap', dat: {} };
    expect(judged('off', ({ chart }) => new Manifest(chart, 'note', bad), { schemaJudge: false })).toEqual([]);
    expect(judged('on', ({ chart }) => new Manifest(chart, 'note', bad))).toHaveLength(1);
  });

  test('switched off, it still tells which kinds are cluster-scoped', () => {
    const policy = { apiVersion: 'kyverno.io/v1', kind: 'ClusterPolicy', spec: { rules: [] } };
    expect(judged('scope', ({ chart }) => new Manifest(chart, 'policy', policy), { schemaJudge: false })).toEqual([]);
    const projects = readFileSync(join(root, 'scope/hub/root/appproject.argoproj.io.argocd.platform.yaml'), 'utf8');
    expect(projects).toContain('kind: ClusterPolicy');
  });
});
