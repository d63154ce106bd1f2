import type { PackedKind, PackedSchema, PackedSchemas } from '../../../imports/packed';
import { committedBefore, schemaReport } from '../../../tools/imports/report';
import { readSchemas } from '../../../tools/imports/schema-files';

const TEXT: PackedSchema = { type: 'string' };

function release(
  kinds: Record<string, PackedKind>,
  defs: PackedSchemas['defs'] = {},
  version = 'v1.0.0',
): PackedSchemas {
  return { upstream: 'widgets', version, kinds, defs };
}

function widget(spec: PackedSchema, facts: Partial<PackedKind> = {}): Record<string, PackedKind> {
  const schema: PackedSchema = { type: 'object', properties: { spec } };
  return { 'acme.io/v1/Widget': { scope: 'Namespaced', schema, ...facts } };
}

function object(properties: Record<string, PackedSchema>, required: readonly string[] = []): PackedSchema {
  return { type: 'object', properties, required };
}

const plain = widget(object({ size: TEXT }));
const [v1] = Object.values(plain);

describe('schemaReport says', () => {
  test('nothing of two releases that are alike', () => {
    expect(schemaReport(release(plain), release(plain, {}, 'v1.1.0'))).toEqual([]);
  });

  test('which kinds are new and which are gone', () => {
    const before = release({ ...plain, 'acme.io/v1/Gadget': v1 });
    const after = release({ ...plain, 'acme.io/v1/Gizmo': v1, 'v1/Thing': v1 });
    expect(schemaReport(before, after)).toEqual([
      'kind new: acme.io/v1/Gizmo',
      'kind new: v1/Thing',
      'kind removed: acme.io/v1/Gadget',
    ]);
  });

  test('a kind of another group is another kind', () => {
    expect(schemaReport(release(plain), release({ ...plain, 'other.io/v1/Widget': v1 }))).toEqual([
      'kind new: other.io/v1/Widget',
    ]);
  });

  test('which versions are new, gone, or listed and no longer served', () => {
    const before = release({ 'acme.io/v1alpha1/Widget': v1, 'acme.io/v1beta1/Widget': v1, ...plain });
    const after = release({
      ...plain,
      'acme.io/v1beta1/Widget': { scope: 'Namespaced', served: false },
      'acme.io/v2/Widget': v1,
    });
    expect(schemaReport(before, after)).toEqual([
      'version new: acme.io/v2/Widget',
      'version no longer served: acme.io/v1alpha1/Widget',
      'version no longer served: acme.io/v1beta1/Widget',
    ]);
  });

  test('a kind is gone when its last version is no longer served', () => {
    const after = release({ 'acme.io/v1/Widget': { scope: 'Namespaced', served: false } });
    expect(schemaReport(release(plain), after)).toEqual(['kind removed: acme.io/v1/Widget']);
  });

  test('which versions are deprecated that were not', () => {
    const deprecated = widget(object({ size: TEXT }), { deprecated: true });
    expect(schemaReport(release(plain), release(deprecated))).toEqual(['newly deprecated: acme.io/v1/Widget']);
    expect(schemaReport(release(deprecated), release(deprecated))).toEqual([]);
  });

  test('which fields are new and which are gone, and nothing of their parts', () => {
    const before = widget(object({ size: TEXT, old: object({ part: TEXT }) }));
    const after = widget(object({ size: TEXT, shape: object({ corners: TEXT }, ['corners']) }));
    expect(schemaReport(release(before), release(after))).toEqual([
      'field added: acme.io/v1/Widget spec.shape',
      'field removed: acme.io/v1/Widget spec.old',
    ]);
  });

  test('that parts of a field are no longer judged, though the API server still takes them', () => {
    const before = widget(object({ size: object({ width: TEXT }) }));
    const after = widget(object({ size: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } }));
    expect(schemaReport(release(before), release(after))).toEqual([
      'field no longer judged: acme.io/v1/Widget spec.size.width',
    ]);
    expect(schemaReport(release(after), release(before))).toEqual(['field added: acme.io/v1/Widget spec.size.width']);
  });

  test('fields of elements and of values of maps', () => {
    const nested = (fields: Record<string, PackedSchema>) =>
      widget(
        object({
          list: { type: 'array', items: object(fields) },
          map: { type: 'object', additionalProperties: object(fields) },
        }),
      );
    const before = release(nested({ name: TEXT }));
    expect(schemaReport(before, release(nested({ name: TEXT, port: TEXT })))).toEqual([
      'field added: acme.io/v1/Widget spec.list[].port',
      'field added: acme.io/v1/Widget spec.map{}.port',
    ]);
  });

  test('that a field has to be given: one that was there, and a new one', () => {
    const after = widget(object({ size: TEXT, shape: TEXT }, ['size', 'shape']));
    expect(schemaReport(release(plain), release(after))).toEqual([
      'field added, required: acme.io/v1/Widget spec.shape',
      'newly required: acme.io/v1/Widget spec.size',
    ]);
  });

  test('nothing of a field that is required and filled in by the API server', () => {
    const after = widget(object({ size: { type: 'string', default: 's' } }, ['size']));
    expect(schemaReport(release(plain), release(after))).toEqual([]);
  });

  test('what changed behind a reference, and nothing of a schema that is shared in another way', () => {
    const referring = widget({ $ref: 'Spec' });
    const inline = release(plain);
    const shared = release(referring, { Spec: object({ size: TEXT }) });
    expect(schemaReport(inline, shared)).toEqual([]);
    const more = release(referring, { Spec: object({ size: TEXT, colour: TEXT }) });
    expect(schemaReport(shared, more)).toEqual(['field added: acme.io/v1/Widget spec.colour']);
  });

  test('a field of a type that contains itself once', () => {
    const tree = (fields: Record<string, PackedSchema>) =>
      release(widget({ $ref: 'Tree' }), { Tree: object({ ...fields, left: { $ref: 'Tree' } }) });
    expect(schemaReport(tree({}), tree({ leaf: TEXT }))).toEqual(['field added: acme.io/v1/Widget spec.leaf']);
  });
});

describe('schemaReport of what is committed', () => {
  test('reads two releases of one upstream, there and back', () => {
    const [older, newer] = ['v1.18.2', 'v1.19.1'].map((version) => readSchemas('kyverno', version));
    const count = (lines: readonly string[], what: string) => lines.filter((line) => line.startsWith(what)).length;
    const [there, back] = [schemaReport(older, newer), schemaReport(newer, older)];
    expect(count(there, 'newly deprecated')).toBeGreaterThan(0);
    expect(count(there, 'field added')).toBeGreaterThan(10);
    expect(count(there, 'field added')).toBe(count(back, 'field removed') + count(back, 'field no longer judged'));
    expect(count(there, 'field removed') + count(there, 'field no longer judged')).toBe(count(back, 'field added'));
    expect(count(there, 'kind new')).toBe(count(back, 'kind removed'));
  });

  test('reads built-in kinds, whose types contain themselves', () => {
    const [older, newer] = ['v1.34.4', 'v1.35.4'].map((version) => readSchemas('kubernetes', version));
    expect(schemaReport(older, newer)).toEqual(
      expect.arrayContaining([
        'kind new: storagemigration.k8s.io/v1beta1/StorageVersionMigration',
        'field added: v1/Pod spec.workloadRef',
      ]),
    );
  });
});

describe('committedBefore', () => {
  const committed = ['v1.14.3', 'v1.15.0', 'v1.9.0'].map((version) => release({}, {}, version));

  test.each([
    ['v1.16.0', 'v1.15.0'],
    ['v1.14.9', 'v1.14.3'],
    ['v1.15.0', 'v1.15.0'],
    ['v1.10.0', 'v1.9.0'],
    ['v1.8.0', 'v1.9.0'],
  ])('compares %s with %s', (version, expected) => {
    expect(committedBefore(version, committed)?.version).toBe(expected);
  });

  test('has nothing for the first version of an upstream', () => {
    expect(committedBefore('v1.0.0', [])).toBeUndefined();
  });
});
