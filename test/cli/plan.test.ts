import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';

const root = mkdtempSync(join(tmpdir(), 'plan-command-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const application = (cluster: string, bundle: string, wave: number, more: object) => ({
  name: `${cluster}.${bundle}`,
  cluster,
  bundle,
  project: 'platform',
  wave,
  ...more,
});

/** An output folder with a plan of the given text. */
function written(name: string, text: string): string {
  const dir = join(root, name);
  mkdirSync(join(dir, 'plan'), { recursive: true });
  writeFileSync(join(dir, 'plan/plan.json'), text);
  return dir;
}

const chart = { repoUrl: 'https://charts.acme.io', name: 'dns', version: '1.2.3' };
const dist = written(
  'dist',
  JSON.stringify({
    applications: [
      application('lab', 'web', 3, { namespace: 'shop', directory: 'fleet/web/dev' }),
      application('lab', 'dns', 10, { chart }),
      application('hub', 'root', 0, { directory: 'hub/root' }),
    ],
  }),
);

/** What a command prints, and its status. */
function run(...args: string[]): { status: number; out: string; err: string } {
  const printed = { out: '', err: '' };
  const spy = (stream: 'stdout' | 'stderr', into: 'out' | 'err') =>
    jest.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[into] += text;
      return true;
    });
  const spies = [spy('stdout', 'out'), spy('stderr', 'err')];
  try {
    return { status: main(args), ...printed, out: printed.out, err: printed.err };
  } finally {
    for (const one of spies) one.mockRestore();
  }
}

describe('cdk8s-fleet plan', () => {
  test('shows what reaches whom, by cluster and wave', () => {
    const { status, out } = run('plan', dist);
    expect(status).toBe(0);
    expect(out).toBe(
      [
        'CLUSTER  BUNDLE  PROJECT   WAVE  NAMESPACE  FROM',
        'hub      root    platform  0                hub/root',
        'lab      web     platform  3     shop       fleet/web/dev',
        'lab      dns     platform  10               chart dns 1.2.3 of https://charts.acme.io',
        '',
      ].join('\n'),
    );
  });

  test('narrows to one cluster, or to who receives a bundle', () => {
    expect(run('plan', dist, '--cluster', 'hub').out.split('\n')).toHaveLength(3);
    expect(JSON.parse(run('plan', dist, '--bundle', 'web', '--json').out)).toEqual([
      expect.objectContaining({ name: 'lab.web', directory: 'fleet/web/dev' }),
    ]);
  });

  test.each([
    ['a folder without a plan', [join(root, 'nowhere')], 'FL9040'],
    ['a plan that is cut', [written('cut', '{"applications": [')], 'FL9041'],
    ['a cluster that the plan does not have', [dist, '--cluster', 'lba'], 'FL9042'],
  ])('refuses %s', (_, args, code) => {
    const { status, err, out } = run('plan', ...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`^${code} .*\n$`));
  });

  test('names the clusters that it knows', () => {
    expect(run('plan', dist, '--cluster', 'lba').err).toBe(
      "FL9042 --cluster lba: the plan has no cluster 'lba'; choose one of: hub, lab\n",
    );
  });
});

describe('cdk8s-fleet', () => {
  test('says how it is used', () => {
    expect(run()).toMatchObject({ status: 0, err: expect.stringContaining('usage: cdk8s-fleet COMMAND') });
    expect(run('constructor').status).toBe(2);
  });

  test('refuses unknown options without a stack', () => {
    const { status, err } = run('plan', '--colour');
    expect(status).toBe(2);
    expect(err).toContain('--colour');
    expect(err).not.toContain('    at ');
  });
});
