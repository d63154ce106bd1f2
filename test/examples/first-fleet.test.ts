import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  addCluster,
  addClusters,
  addExternalDns,
  addHub,
  addNotes,
  addWeb,
  describeFleet,
  type Surroundings,
} from '../../examples/first-fleet/fleet';
import { Fleet, FleetApp, Registration, Team, Tier } from '../../src';

jest.mock('cdk8s-fleet', () => jest.requireActual('../../src'), { virtual: true });

const golden = join(__dirname, '../../examples/first-fleet/dist');
const outdir = mkdtempSync(join(tmpdir(), 'first-fleet-'));
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

const surroundings: Surroundings = {
  repoUrl: 'https://git.acme.io/platform/fleet.git',
  path: 'examples/first-fleet/dist',
  registrationOf: (name) =>
    Registration.aws({
      server: `https://${name}.eks.acme.io`,
      clusterName: name,
      roleArn: 'arn:aws:iam::111122223333:role/argocd',
    }),
};

/** Everything below a folder, by path. */
function treeOf(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(dir.length + 1), readFileSync(path, 'utf8')]));
}

function synthesised(name: string, describe: (app: FleetApp) => void): Record<string, string> {
  const app = new FleetApp({ outdir: join(outdir, name) });
  describe(app);
  app.synth();
  return treeOf(join(outdir, name));
}

test('the committed output is what the code writes', () => {
  expect(synthesised('golden', (app) => describeFleet(app, surroundings))).toEqual(treeOf(golden));
});

test('a second run over the written output changes no byte', () => {
  const name = 'twice';
  cpSync(golden, join(outdir, name), { recursive: true });
  expect(synthesised(name, (app) => describeFleet(app, surroundings))).toEqual(treeOf(golden));
});

test('the order of independent statements changes nothing', () => {
  const steps = [
    addNotes,
    addExternalDns,
    addWeb,
    (fleet: Fleet) => addClusters(fleet, surroundings),
    (fleet: Fleet) => addHub(fleet, surroundings),
  ];
  for (const [turn] of steps.entries()) {
    const turned = [...steps.slice(turn), ...steps.slice(0, turn)];
    const tree = synthesised(`turned-${turn}`, (app) => {
      const described = describeFleet(new FleetApp({ outdir: join(outdir, 'unused') }), surroundings);
      const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: described.tiers, teams: described.teams });
      for (const step of turned) step(fleet);
    });
    expect(tree).toEqual(treeOf(golden));
  }
});

test('a further cluster adds its registration and touches nothing else but the plan', () => {
  const before = treeOf(golden);
  const after = synthesised('further', (app) => {
    const fleet = describeFleet(app, surroundings);
    const [, prod] = fleet.tiers;
    addCluster(fleet, 'prod-ap', { tier: prod!, region: 'ap-south-1', podCidr: '10.4.0.0/16', surroundings });
  });
  const changed = Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]);
  expect(changed.sort()).toEqual([
    'hub/registrations/secret.argocd.cluster-prod-ap.yaml',
    'plan/fleet.json',
    'plan/plan.json',
  ]);
});

test('the fleet is a function of its surroundings', () => {
  const elsewhere = synthesised('elsewhere', (app) =>
    describeFleet(app, {
      repoUrl: 'http://127.0.0.1:8080/fleet.git',
      path: 'dist',
      registrationOf: (name) => Registration.exec({ server: `https://127.0.0.1:6443/${name}`, command: 'token' }),
    }),
  );
  expect(Object.keys(elsewhere)).toEqual(Object.keys(treeOf(golden)));
  expect(elsewhere['hub/root/application.argoproj.io.argocd.fleet-root.yaml']).toContain('path: dist/hub/root');
});

test('tiers and teams are told apart by identity, not by name', () => {
  expect(new Tier('dev')).not.toBe(new Tier('dev'));
  expect(new Team('shop')).not.toBe(new Team('shop'));
});
