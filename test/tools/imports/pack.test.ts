import fc from 'fast-check';
import type { PackedSchema, PackedSchemas } from '../../../imports/packed';
import type { Crd } from '../../../tools/imports/crds';
import { normaliseNode } from '../../../tools/imports/normalise';
import { merged, packCrds, unfold } from '../../../tools/imports/pack';

function crd(kind: string, schemas: Readonly<Record<string, PackedSchema>>, served = true): Crd {
  return {
    group: 'example.com',
    scope: 'Cluster',
    names: { kind, plural: `${kind.toLowerCase()}s` },
    versions: Object.entries(schemas).map(([name, schema], index) => ({ name, served, storage: index === 0, schema })),
  };
}

const SELECTOR: PackedSchema = {
  type: 'object',
  properties: {
    matchLabels: { type: 'object', additionalProperties: { type: 'string' } },
    key: { type: 'string', minLength: 1 },
  },
};

function object(properties: Record<string, PackedSchema>): PackedSchema {
  return { type: 'object', properties };
}

/** Schemas of a few shapes, so that equal parts are met often. */
const schemas: fc.Arbitrary<PackedSchema> = fc
  .letrec<{ node: PackedSchema }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<PackedSchema>(
        { type: 'string', pattern: '^a+$' },
        { type: 'integer', minimum: 1, format: 'int32' },
        SELECTOR,
      ),
      fc
        .dictionary(fc.constantFrom('spec', 'name', 'items', 'properties', '$ref'), tie('node'), { maxKeys: 3 })
        .map(object),
      tie('node').map((items): PackedSchema => ({ type: 'array', items })),
      tie('node').map((additionalProperties): PackedSchema => ({ type: 'object', additionalProperties })),
      tie('node').map((branch): PackedSchema => ({ type: 'object', anyOf: [branch, { required: ['name'] }] })),
    ),
  }))
  .node.map(normaliseNode);

describe('packCrds', () => {
  test('shares what occurs twice under the name of its field', () => {
    const [file] = packCrds({ name: 'up' }, [
      {
        version: 'v1.0.0',
        crds: [crd('Widget', { v1: object({ podSelector: SELECTOR, other: object({ podSelector: SELECTOR }) }) })],
      },
    ]);
    expect(file.defs).toEqual({ PodSelector: SELECTOR });
    expect(file.kinds['example.com/v1/Widget']?.schema?.properties?.podSelector).toEqual({ $ref: 'PodSelector' });
  });

  test('gives two definitions that would share a name different ones', () => {
    const other = { ...SELECTOR, required: ['key'] };
    const first = object({ a: object({ selector: SELECTOR }), b: object({ selector: SELECTOR, x: SELECTOR }) });
    const second = object({ c: object({ selector: other }), d: object({ selector: other, y: SELECTOR }) });
    const crds = [crd('Widget', { v1: object({ first, second }) })];
    const [file] = packCrds({ name: 'up' }, [{ version: 'v1.0.0', crds }]);
    expect(file.defs).toEqual({ CSelector: other, Selector: SELECTOR });
  });

  test('marks versions that are not served and leaves their schema out', () => {
    const [file] = packCrds({ name: 'up' }, [{ version: 'v1.0.0', crds: [crd('Old', { v1alpha1: SELECTOR }, false)] }]);
    expect(file.kinds).toEqual({ 'example.com/v1alpha1/Old': { scope: 'Cluster', served: false } });
  });

  test('writes an older release as what it differs in', () => {
    const newer = { version: 'v1.1.0', crds: [crd('Same', { v1: SELECTOR }), crd('New', { v1: SELECTOR })] };
    const older = { version: 'v1.0.0', crds: [crd('Same', { v1: SELECTOR }), crd('Gone', { v1: object({}) })] };
    const [, difference] = packCrds({ name: 'up' }, [newer, older]);
    expect(difference.extends).toBe('up@v1.1.0');
    expect(Object.keys(difference.kinds)).toEqual(['example.com/v1/Gone', 'example.com/v1/New']);
    expect(difference.kinds['example.com/v1/New']).toBeNull();
  });

  test('loses nothing: every release unfolds to exactly what went in', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(schemas, schemas), { minLength: 1, maxLength: 3 }), (releases) => {
        const input = releases.map(([first, second], index) => ({
          version: `v1.${9 - index}.0`,
          crds: [crd('First', { v1: first, v1beta1: second }), crd('Second', { v1: second })],
        }));
        const packed = packCrds({ name: 'up' }, input);
        for (const [index, { crds }] of input.entries()) {
          const file = index === 0 ? packed[0] : merged(packed[index], packed[0]);
          expect(unfoldAll(file)).toEqual(
            Object.fromEntries(
              crds.flatMap(({ names, versions }) =>
                versions.map(({ name, schema }) => [`example.com/${name}/${names.kind}`, schema]),
              ),
            ),
          );
        }
      }),
    );
  });

  test('has the same bytes each time and a reference stands alone', () => {
    fc.assert(
      fc.property(schemas, schemas, (first, second) => {
        const release = { version: 'v1.0.0', crds: [crd('First', { v1: first }), crd('Second', { v1: second })] };
        const text = JSON.stringify(packCrds({ name: 'up' }, [release]));
        expect(JSON.stringify(packCrds({ name: 'up' }, [structuredClone(release)]))).toBe(text);
        expect(text).not.toMatch(/"\$ref":"[^"]*",/);
      }),
    );
  });
});

function unfoldAll({ kinds, defs }: PackedSchemas) {
  return Object.fromEntries(Object.entries(kinds).map(([key, kind]) => [key, unfold(kind?.schema ?? {}, defs)]));
}
