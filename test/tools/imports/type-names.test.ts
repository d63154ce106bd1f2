import type { PackedSchema } from '../../../imports/packed';
import { nameShapes, recordNames } from '../../../tools/imports/type-names';
import { Shapes } from '../../../tools/imports/type-shapes';

const text: PackedSchema = { type: 'string' };

function object(properties: Record<string, PackedSchema>): PackedSchema {
  return { type: 'object', properties };
}

function names(kinds: Record<string, PackedSchema>, recorded = {}, wellKnown = new Map<string, ReadonlySet<string>>()) {
  const shapes = new Shapes();
  for (const [kind, schema] of Object.entries(kinds)) shapes.add(schema, [kind]);
  return recordNames(nameShapes(shapes.list(), recorded, wellKnown));
}

describe('nameShapes', () => {
  test('names a type after its kind and the end of its path', () => {
    const pool = object({
      spec: object({ template: object({ spec: object({ a: text }) }), limits: object({ b: text }) }),
    });
    expect(names({ Pool: pool })).toEqual({
      Pool: 'Pool',
      PoolLimits: 'Pool/spec/limits',
      PoolSpec: 'Pool/spec',
      PoolTemplate: 'Pool/spec/template',
      PoolTemplateSpec: 'Pool/spec/template/spec',
    });
  });

  test('leaves the kind out of types that several kinds share', () => {
    const budget = object({ nodes: text });
    const kinds = { A: object({ budget, x: text }), B: object({ budget, y: text }) };
    expect(Object.keys(names(kinds))).toEqual(['A', 'B', 'Budget']);
  });

  test('makes one type of objects that differ in nothing that TypeScript sees', () => {
    const a = object({ name: { type: 'string', maxLength: 1 } });
    const b = object({ name: { type: 'string', pattern: '^a' } });
    expect(Object.keys(names({ K: object({ first: a, second: b }) }))).toEqual(['K', 'KFirst']);
  });

  test('takes the name of the well-known type with the same fields', () => {
    const selector = object({ matchLabels: text, matchExpressions: text });
    const known = new Map([['LabelSelector', new Set(['matchLabels', 'matchExpressions'])]]);
    expect(names({ K: object({ podSelector: selector }) }, {}, known)).toHaveProperty('LabelSelector', 'K/podSelector');
  });

  test('does not guess between two well-known types with the same fields', () => {
    const reference = object({ key: text, name: text });
    const known = new Map([
      ['ConfigMapKeySelector', new Set(['key', 'name'])],
      ['SecretKeySelector', new Set(['key', 'name'])],
    ]);
    expect(names({ K: object({ from: reference }) }, {}, known)).toHaveProperty('KFrom');
  });

  test('keeps a recorded name when a new type would have taken it', () => {
    const before = { K: object({ spec: object({ z: object({ rule: object({ a: text }) }) }) }) };
    const recorded = names(before);
    expect(recorded).toHaveProperty('KRule', 'K/spec/z/rule');
    const after = {
      K: object({
        spec: object({ a: object({ rule: object({ b: text }) }), z: object({ rule: object({ a: text, c: text }) }) }),
      }),
    };
    expect(names(after, recorded)).toMatchObject({ KRule: 'K/spec/z/rule', KARule: 'K/spec/a/rule' });
    expect(names(after)).toMatchObject({ KRule: 'K/spec/a/rule' });
  });

  test('gives every type a name of its own', () => {
    const kinds = {
      K: object({
        a: object({ a: text, b: object({ a: object({ c: text }) }) }),
        b: object({ a: object({ d: text }), b: object({ a: object({ e: text }) }) }),
      }),
    };
    const given = Object.values(names(kinds));
    expect(new Set(given).size).toBe(given.length);
    expect(given).toHaveLength(8);
  });
});
