import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { check } from '../../src/cli/check';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const note = (name: string, more = '') =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: shop}\n${more}`;

it('finds nothing wrong with right manifests', () => {
  const file = write('right.yaml', `${note('a')}---\n${note('b', 'data: {x: y z}\n')}`);
  expect(check([file])).toEqual({ findings: [], files: 1, objects: 2, unknownKinds: [], isRefused: false });
});

it('says which document of which file is wrong, and where in it', () => {
  const file = write('wrong.yaml', `${note('a')}---\n${note('b', 'data: {port: 80}\n')}`);
  const { findings, isRefused } = check([file]);
  expect(isRefused).toBe(true);
  expect(findings.map(({ document, finding }) => [document, finding.toString()])).toEqual([
    [2, `FL8003 ${file}:2 ConfigMap/shop/b#data.port: '80' is an integer, not a string; quote it: "80"`],
  ]);
});

it('reads folders to the bottom, YAML and JSON alike, and nothing else', () => {
  write('tree/a.yaml', note('a'));
  write('tree/b/c.yml', note('c', 'dat: {}\n'));
  write(
    'tree/b/d.json',
    JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'd' }, binaryDat: {} }),
  );
  write('tree/b/README.md', 'not: [yaml');
  const { findings, files } = check([join(folder, 'tree')]);
  expect(files).toBe(3);
  expect(findings.map(({ file, finding }) => [file.slice(folder.length), finding.code])).toEqual([
    ['/tree/b/c.yml', 'FL8001'],
    ['/tree/b/d.json', 'FL8001'],
  ]);
});

it('passes over JSON in a folder that is no manifest, but not when it is named', () => {
  const plan = write('mixed/plan.json', '{"applications":[]}');
  write('mixed/half.json', '{"kind":"Pod"}');
  write('mixed/broken.json', '{');
  const found = check([join(folder, 'mixed')]).findings.map(({ file, finding }) => [basename(file), finding.code]);
  expect(found).toEqual([
    ['broken.json', 'FL8041'],
    ['half.json', 'FL8015'],
  ]);
  expect(check([plan]).findings.map(({ finding }) => finding.code)).toEqual(['FL8015']);
});

it('finds nothing wrong with an output of the library', () => {
  expect(check([join(__dirname, '../../examples/first-fleet/dist')]).findings.map(String)).toEqual([]);
});

it('says where a file is no YAML, and goes on with the others', () => {
  const broken = write('broken.yaml', `${note('a')}---\na: [1, 2\nb: 3\n`);
  const wrong = write('later.yaml', note('B'));
  const { findings, objects } = check([broken, wrong]);
  expect(objects).toBe(2);
  expect(findings.map(({ finding }) => finding.code)).toEqual(['FL8041', 'FL8011']);
  expect(findings[0].finding.path).toMatch(/broken\.yaml:\d+:\d+$/);
});

it('says which file is not there, and goes on with the others', () => {
  const { findings, objects } = check([join(folder, 'none.yaml'), write('there.yaml', note('a'))]);
  expect(findings.map(({ finding }) => finding.code)).toEqual(['FL8040']);
  expect(objects).toBe(1);
});

it('judges the items of a list', () => {
  const items = ['a', 'B'].map((name) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } }));
  const file = write('list.json', JSON.stringify({ apiVersion: 'v1', kind: 'List', items }));
  const { findings, objects } = check([file]);
  expect(objects).toBe(2);
  expect(findings.map(({ finding }) => finding.path)).toEqual([`${file}:1 ConfigMap/B#metadata.name`]);
});

it('judges for the versions that are given', () => {
  const file = write(
    'service.yaml',
    'apiVersion: v1\nkind: Service\nmetadata: {name: 1st}\nspec: {ports: [{port: 80}]}\n',
  );
  expect(check([file], { kubernetesVersions: ['1.37'] }).findings).toEqual([]);
  expect(check([file], { kubernetesVersions: ['1.35'] }).findings).toHaveLength(1);
});

it('refuses a document that is no object', () => {
  expect(check([write('text.yaml', 'just text\n')]).findings.map(({ finding }) => finding.code)).toEqual(['FL8015']);
});

it('lists the kinds that it does not know', () => {
  const file = write('unknown.yaml', 'apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: a}\n');
  expect(check([file])).toMatchObject({ unknownKinds: ['example.com/v1/Shop'], isRefused: false });
});
