import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCheck } from '../../src/cli/run-check';

const folder = mkdtempSync(join(tmpdir(), 'run-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function run(...args: string[]): { code: number; out: string; err: string } {
  const written = { out: '', err: '' };
  const code = runCheck(args, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  });
  return { code, ...written };
}

const right = write('right.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n');
const wrong = write('wrong.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {port: 80}\n');
const shop = write('shop.yaml', 'apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: a}\nspec: {size: big}\n');
const crd = write(
  'crd.yaml',
  'kind: CustomResourceDefinition\nspec: {group: example.com, names: {kind: Shop}, versions: [{name: v1, schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {size: {type: integer}}}}}}}]}\n',
);

it('exits with 0 if all is right', () => {
  expect(run(right)).toEqual({ code: 0, out: '', err: 'right: 1 object in 1 file, 0 findings\n' });
});

it('prints one finding a line, and exits with 1', () => {
  const { code, out, err } = run(right, wrong);
  expect(code).toBe(1);
  expect(out).toBe(`FL8003 ${wrong}:1 ConfigMap/a#data.port: '80' is an integer, not a string; quote it: "80"\n`);
  expect(err).toBe('refused: 2 objects in 2 files, 1 finding\n');
});

it('prints findings as data', () => {
  const { code, out } = run('--json', wrong);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual([
    {
      file: wrong,
      document: 1,
      path: 'data.port',
      code: 'FL8003',
      severity: 'error',
      message: `'80' is an integer, not a string; quote it: "80"`,
      value: '80',
      limit: 'string',
    },
  ]);
  expect(JSON.parse(run('--json', right).out)).toEqual([]);
});

it('prints whole files as data, too', () => {
  const broken = write('broken.yaml', 'a: [1\n');
  const [finding] = JSON.parse(run('--json', broken).out);
  expect(finding).toMatchObject({ file: broken, document: 1, code: 'FL8041', severity: 'error' });
  expect(finding.path).toMatch(/^broken.yaml:\d+:\d+$|broken.yaml:\d+:\d+$/);
});

it('judges by definitions that are given', () => {
  expect(run(shop).err).toBe(
    'no schema, so only names and labels were judged: example.com/v1/Shop\nright: 1 object in 1 file, 0 findings\n',
  );
  expect(run(shop, '--crd', crd).code).toBe(1);
});

it('takes versions, also after an equals sign', () => {
  expect(run(right, '--kubernetes', '1.36', '--kubernetes=v1.35.2', '--installed', 'karpenter=1.14').code).toBe(0);
});

it.each([
  [[], 'no file or folder was given'],
  [['--made-up'], "there is no option '--made-up'"],
  [['a.yaml', '--kubernetes'], "option '--kubernetes' has no value"],
  [['a.yaml', '--kubernetes', 'new'], 'FL1002'],
  [['a.yaml', '--installed', 'karpenter'], "'karpenter' is no system and version"],
  [['a.yaml', '--crd', 'none.yaml'], 'FL8030'],
])('refuses %j, and prints how it is used', (args, problem) => {
  const { code, out, err } = run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(problem);
  expect(err).toContain('usage: cdk8s-fleet check');
});

it('prints how it is used', () => {
  const { code, out } = run('--help');
  expect(code).toBe(0);
  expect(out).toContain('usage: cdk8s-fleet check');
});
