import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { yamlDocuments } from '../../src/schema/yaml-documents';

/** What sigs.k8s.io/yaml v1.6.0, the reader of Kubernetes' tools, makes of a text: recorded from YAMLToJSON. */
interface GoReading {
  readonly yaml: string;
  readonly json?: string;
  readonly error?: string;
}

const readings = JSON.parse(readFileSync(join(__dirname, 'readings', 'go-yaml.json'), 'utf8')) as readonly GoReading[];

function read(text: string): unknown {
  const [document] = yamlDocuments(text);
  expect(document?.problem).toBeUndefined();
  return document?.value ?? null;
}

function problemOf(text: string): [number | undefined, number | undefined, number | undefined, string | undefined] {
  const wrong = yamlDocuments(text).find(({ problem }) => problem);
  return [wrong?.number, wrong?.problem?.line, wrong?.problem?.column, wrong?.problem?.text];
}

describe('a text is read as Go reads it', () => {
  const right = readings.filter(({ json }) => json !== undefined);
  const wrong = readings.filter(({ error }) => error !== undefined);

  it.each(right.map(({ yaml, json }) => [yaml, json!]))('%j is %s', (yaml, json) => {
    expect(read(yaml)).toEqual(JSON.parse(json));
  });

  it.each(wrong.map(({ yaml, error }) => [yaml, error!]))('%j is refused: %s', (yaml) => {
    expect(problemOf(yaml)).toEqual([1, expect.any(Number), expect.any(Number), expect.any(String)]);
  });

  it('in hundreds of cases', () => {
    expect(right.length).toBeGreaterThan(150);
    expect(wrong.length).toBeGreaterThan(40);
  });
});

it('leaves out empty documents, and keeps counting', () => {
  const documents = yamlDocuments('---\n---\na: 1\n---\n# nothing\n---\nb: 2\n');
  expect(documents.map(({ number, value }) => [number, value])).toEqual([
    [2, { a: 1 }],
    [4, { b: 2 }],
  ]);
});

it('says where a text is no YAML, and reads the other documents', () => {
  const [right, wrong] = yamlDocuments('a: 1\n---\nb: [1, 2\nc: 3\n');
  expect(right!.value).toEqual({ a: 1 });
  expect(wrong!.number).toBe(2);
  expect(wrong!.problem?.line).toBeGreaterThanOrEqual(3);
});

it('refuses a key that comes twice, also under two spellings', () => {
  expect(problemOf('a: 1\nb: 2\na: 3\n')).toEqual([1, 3, 1, "map keys must be unique, and 'a' comes twice"]);
  expect(problemOf('12: 1\n014: 3\n')).toEqual([1, 2, 1, "map keys must be unique, and '12' comes twice"]);
});

it.each([
  ['a: 1\n---\nb: 1\nc: *none', [2, 4, 4, "there is no anchor 'none' before the alias '*none'"]],
  ['a: 1\n---\nb: *later\nc: &later 1', [2, 3, 4, "there is no anchor 'later' before the alias '*later'"]],
  ['b: &b 1\nc: {x: 1,\n  <<: *b}', [1, 3, 7, 'what is merged must be a map, or a list of maps']],
  ['b: &b [1]\n\nc: {<<: [{x: 1}, *b]}', [1, 3, 18, 'what is merged must be a map, or a list of maps']],
  ['a: &m\n  b:\n    - *m', [1, 3, 7, "the value of the anchor 'm' contains itself"]],
  ['a:\n  b:\n    {c: 1}: 2', [1, 3, 5, 'a key must be a text, and this one is a map or a list']],
  ['a: &k [1]\nb:\n  *k : 2', [1, 3, 3, 'a key must be a text, and this one is a map or a list']],
  ['a: 1\n~: 2', [1, 2, 1, 'a key must be a text, and this one is null']],
  ['a: 1\nb: c\u0007', [1, 2, 5, 'it has a control character, which must be escaped']],
  ['a: 1\n---\nb: !!int x', [2, 3, 10, "'x' is no !!int"]],
])('says of %j where it is wrong, and in which document', (text, problem) => {
  expect(problemOf(text)).toEqual(problem);
});

it('refuses aliases that make a small text a large object, and says where', () => {
  const names = 'abcdefgh'.split('');
  const bomb = names.map((name, index) =>
    index === 0 ? 'a: &a [x,x,x,x,x,x,x,x,x]' : `${name}: &${name} [${Array(9).fill(`*${names[index - 1]}`)}]`,
  );
  const started = Date.now();
  expect(problemOf(bomb.join('\n'))).toEqual([
    1,
    expect.any(Number),
    expect.any(Number),
    expect.stringMatching(/large/),
  ]);
  expect(problemOf(bomb.join('\n'))[1]).toBeGreaterThan(3);
  expect(Date.now() - started).toBeLessThan(5_000);
  const shared = `a: &a {x: 1}\nb: [${Array(500).fill('*a')}]`;
  expect((read(shared) as { b: unknown[] }).b).toHaveLength(500);
});

it('tells a text that is nested too deeply to be read', () => {
  expect(problemOf('['.repeat(100_000))).toEqual([1, 1, expect.any(Number), expect.any(String)]);
});

it('keeps fields that are named like those of every object', () => {
  const value = read('{__proto__: {a: 1}, constructor: 2}') as object;
  expect(Object.entries(value)).toEqual([
    ['__proto__', { a: 1 }],
    ['constructor', 2],
  ]);
});

it('knows how plain scalars are written', () => {
  const [{ value, written }] = yamlDocuments('a: 014\nb: ["1e3", 1e3]\nc: yes') as [
    ReturnType<typeof yamlDocuments>[0],
  ];
  const object = value as { b: unknown[] };
  expect([...written.get(object)!]).toEqual([
    ['a', '014'],
    ['c', 'yes'],
  ]);
  expect([...written.get(object.b)!]).toEqual([[1, '1e3']]);
});

it('prints no warning of its own', () => {
  const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  yamlDocuments('{a: {[x]: 1}}\n---\n!foo b: !bar c\n');
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});
