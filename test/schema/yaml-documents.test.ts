import { yamlDocuments } from '../../src/schema/yaml-documents';

function read(text: string): unknown {
  return yamlDocuments(text)[0].value;
}

it('reads plain words as YAML 1.1 does, which is what Kubernetes reads', () => {
  expect(read('{a: yes, b: off, c: "yes", d: 0644, e: ~, f: 1_000, g: 1e3, h: 0x1f}')).toEqual({
    a: true,
    b: false,
    c: 'yes',
    d: 420,
    e: null,
    f: 1000,
    g: 1000,
    h: 31,
  });
});

it('leaves dates and times as texts, as Go does', () => {
  expect(read('{a: 2026-01-31, b: 12:30:00, c: 2026-01-31T12:00:00Z}')).toEqual({
    a: '2026-01-31',
    b: '12:30:00',
    c: '2026-01-31T12:00:00Z',
  });
});

it('follows anchors and merge keys', () => {
  expect(read('base: &b {x: 1}\nmore: {<<: *b, z: 2}')).toEqual({ base: { x: 1 }, more: { x: 1, z: 2 } });
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
  expect(right.value).toEqual({ a: 1 });
  expect(wrong.problem).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
  expect(wrong.problem?.line).toBeGreaterThanOrEqual(3);
});

it('refuses a key that comes twice', () => {
  expect(yamlDocuments('a: 1\nb: 2\na: 3\n')[0].problem).toMatchObject({ line: 3, column: 1 });
});
