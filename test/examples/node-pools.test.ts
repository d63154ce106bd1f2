import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeFleet } from '../../examples/node-pools/fleet';
import { FleetApp, Registration } from '../../src';

jest.mock('cdk8s-fleet', () => jest.requireActual('../../src'), { virtual: true });

const golden = join(__dirname, '../../examples/node-pools/dist');
const outdir = mkdtempSync(join(tmpdir(), 'node-pools-'));
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

/** Everything below a folder, by path. */
function treeOf(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(dir.length + 1), readFileSync(path, 'utf8')]));
}

function synthesised(name: string): FleetApp {
  const app = new FleetApp({ outdir: join(outdir, name), previous: '' });
  describeFleet(app, {
    repoUrl: 'https://git.acme.io/platform/fleet.git',
    path: 'examples/node-pools/dist',
    registrationOf: (cluster) => Registration.exec({ server: `https://${cluster}.acme.io`, command: 'cluster-token' }),
  });
  app.synth();
  return app;
}

test('the committed output is what the code writes, without a warning', () => {
  const app = synthesised('golden');
  expect(app.findings).toEqual([]);
  expect(treeOf(app.outdir)).toEqual(treeOf(golden));
});

test('the pools of each cloud are made of its own machines', () => {
  const kinds = Object.keys(treeOf(golden))
    .filter((file) => /^fleet\/general\/.*nodeclass/.test(file))
    .map((file) => file.split('/')[3]!.split('.')[0]);
  expect(kinds.sort()).toEqual(['aksnodeclass', 'ec2nodeclass', 'kwoknodeclass']);
});

test('the one exception is noted where it holds, and nowhere else', () => {
  const noted = Object.entries(treeOf(golden)).filter(([, text]) => text.includes('fleet.acme.io/exceptions'));
  expect(noted.map(([file]) => file)).toEqual(['fleet/general/eastus/nodepool.karpenter.sh.general.yaml']);
});

test('the target of savings is met', () => {
  const { saving, targetSaving } = JSON.parse(treeOf(golden)['plan/cost.json']!);
  expect(saving).toBeGreaterThan(targetSaving);
  expect(targetSaving).toBe(0.2);
});
