import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

function runWith(stdin: string, ...args: string[]): { code: number; out: string; err: string } {
  const written = { out: '', err: '' };
  const code = runCheck(args, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    stdin: () => Buffer.from(stdin),
  });
  return { code, ...written };
}

const run = (...args: string[]) => runWith('', ...args);

const note = (data: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n${data}`;
const right = write('right.yaml', note(''));
const wrong = write('wrong.yaml', note('data: {port: 80}\n'));
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
      object: 'ConfigMap/a',
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

it('keeps file and path apart, whatever the file is called', () => {
  const odd = write('o#dd\n.yaml', note('data: {port: 80}\n'));
  expect(JSON.parse(run('--json', odd).out)).toMatchObject([{ file: odd, path: 'data.port' }]);
  const { out } = run(odd);
  expect(out.trim().split('\n')).toHaveLength(1);
  expect(out).toContain('/o#dd\\n.yaml:1 ConfigMap/a#data.port: ');
});

it('prints whole files and texts that are no YAML with their places', () => {
  const broken = write('broken.yaml', 'a: [1\n');
  expect(JSON.parse(run('--json', broken).out)).toMatchObject([
    {
      file: broken,
      document: 1,
      object: '',
      path: expect.stringMatching(/^\d+:\d+$/),
      code: 'FL8041',
      severity: 'error',
    },
  ]);
  expect(run(broken).out).toMatch(/^FL8041 \S+\/broken.yaml:\d+:\d+: document 1 is no YAML: .*; mend the text\n$/);
  const gone = join(folder, 'gone.yaml');
  expect(run(gone).out).toBe(`FL8040 ${gone}: '${gone}' does not exist; give a file or a folder\n`);
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

it('reads the standard input for a dash', () => {
  const { code, out } = runWith(note('data: {port: 80}\n'), '-');
  expect([code, out.split('#')[0]]).toEqual([1, 'FL8003 -:1 ConfigMap/a']);
  expect(runWith(note(''), right, '-').err).toContain('2 objects in 2 files');
});

it('tells a standard input that cannot be read', () => {
  const printed: string[] = [];
  const stdin = () => {
    throw Object.assign(new Error('EISDIR: illegal operation'), { code: 'EISDIR' });
  };
  expect(runCheck(['-', right], { out: (text) => void printed.push(text), err: () => undefined, stdin })).toBe(1);
  expect(printed).toEqual(["FL8040 -: '-' cannot be read (EISDIR); give a file or a folder\n"]);
});

it('takes what follows two dashes for files', () => {
  expect(run('--json', '--', '--help').out).toContain("'--help' does not exist");
  expect(run(right, '--').code).toBe(0);
});

it.each([
  [[], 'no file or folder was given'],
  [['--'], 'no file or folder was given'],
  [['--made-up'], "there is no option '--made-up'"],
  [['-x', 'a.yaml'], "there is no option '-x'"],
  [['a.yaml', '--json=false'], "option '--json' takes no value"],
  [['a.yaml', '--help=no'], "option '--help' takes no value"],
  [['a.yaml', '--kubernetes'], "option '--kubernetes' has no value"],
  [['a.yaml', '--kubernetes='], "option '--kubernetes' has no value"],
  [['a.yaml', '--crd', '--json'], "option '--crd' has no value"],
  [['a.yaml', '--installed', 'karpenter'], "'karpenter' is no system and version"],
  [['a.yaml', '--crd', 'none.yaml'], 'FL8030'],
  [['a.yaml', '--kubernetes', 'new'], 'FL1002'],
  [['a.yaml', '--installed', 'karpentr=1.15'], 'FL8043'],
  [['a.yaml', '--installed', 'karpenter=foo'], 'FL8043'],
])('refuses %j, and prints how it is used', (args, problem) => {
  const { code, out, err } = run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(problem);
  expect(err).toContain('usage: cdk8s-fleet check');
});

it.each([['--help'], ['-h'], ['a.yaml', '-h']])('prints how it is used: %j', (...args) => {
  const { code, out } = run(...args);
  expect(code).toBe(0);
  expect(out).toContain('usage: cdk8s-fleet check');
});

it('exits with 0 for warnings alone', () => {
  const old = write('old.yaml', 'apiVersion: apps/v1beta1\nkind: Deployment\nmetadata: {name: a}\n');
  const { code, out, err } = run(old);
  expect([code, out.slice(0, 6), err]).toEqual([0, 'FL8042', 'right: 1 object in 1 file, 1 finding\n']);
});

it('says by which version it judges if it does not know the one that is asked for', () => {
  const { code, err } = run(right, '--kubernetes', '1.99');
  expect(code).toBe(0);
  expect(err.split('\n')[0]).toBe('there are no schemas of kubernetes 1.99, so those of 1.37 judge');
});

it('judges by the definitions among the files', () => {
  const { code, err } = runWith(
    'apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: a}\nspec: {size: big}\n',
    '-',
    crd,
  );
  expect(code).toBe(1);
  expect(err).not.toContain('no schema');
});

it('prints what its page of the documentation shows', () => {
  const type = (apiVersion: string, kind: string, more = '') =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: web, namespace: shop}\n${more}---\n`;
  const text =
    type('v1', 'ConfigMap') + type('v1', 'ConfigMap', 'data: {port: 014}\n') + type('apps/v1beta1', 'Deployment');
  write('web.yaml', text);
  const page = readFileSync(join(__dirname, '../../docs/check.md'), 'utf8');
  const { out, err } = run(folder, '--kubernetes', '1.36');
  const told = `${out}${err}`.split('\n').filter((line) => line.includes('web.yaml'));
  expect(told).toHaveLength(2);
  for (const line of told) expect(page).toContain(line.replace(folder, 'manifests'));
  const [{ file, ...finding }] = JSON.parse(run(join(folder, 'web.yaml'), '--json').out);
  const shown = /```json\n(.*?)```/s.exec(page)![1]!;
  expect(JSON.parse(shown)).toEqual([{ file: file.replace(folder, 'manifests'), ...finding }]);
});
