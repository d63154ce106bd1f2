import fc from 'fast-check';
import { Dialect } from '../../../src/schema/structure/shape';
import { codes, judged, withField } from '../judged';

const ports = withField({
  type: 'array',
  'x-kubernetes-list-type': 'map',
  'x-kubernetes-list-map-keys': ['port', 'protocol'],
  items: {
    type: 'object',
    properties: { port: { type: 'integer' }, protocol: { type: 'string', default: 'TCP' }, name: { type: 'string' } },
  },
});

describe('maps', () => {
  it('refuses a key that comes twice', () => {
    const x = [{ port: 80, protocol: 'UDP' }, { port: 80 }, { port: 80, protocol: 'UDP', name: 'other' }];
    expect(judged(ports, { x })).toEqual([
      "FL8008 x[2]: port '80' and protocol 'UDP' is already entry 0 of this list; keep one of them",
    ]);
  });

  it('counts a default as the value of a key', () => {
    expect(codes(ports, { x: [{ port: 80 }, { port: 80, protocol: 'TCP' }] })).toEqual(['FL8008']);
    expect(codes(ports, { x: [{ port: 80 }, { port: 80, protocol: 'UDP' }] })).toEqual([]);
  });

  it('counts entries without keys as equal', () => {
    expect(
      codes(ports, {
        x: [
          { name: 'a', protocol: 'UDP' },
          { name: 'b', protocol: 'UDP' },
        ],
      }),
    ).toEqual(['FL8008']);
  });

  it("refuses what comes twice in Kubernetes' own kinds too, as server-side apply does", () => {
    expect(codes(ports, { x: [{ port: 80 }, { port: 80 }] }, new Dialect({}, true))).toEqual(['FL8008']);
  });

  it("refuses a null among the entries of Kubernetes' own kinds, which has no key", () => {
    expect(judged(ports, { x: [{ port: 80 }, null] }, new Dialect({}, true))).toEqual([
      "FL8003 x[1]: 'null' is null, not an object; leave it out, or give an object",
    ]);
    const names = withField({ type: 'array', 'x-kubernetes-list-type': 'set', items: { type: 'string' } });
    expect(codes(names, { x: [null] }, new Dialect({}, true))).toEqual(['FL8003']);
    expect(
      codes(withField({ type: 'array', items: { type: 'string' } }), { x: [null] }, new Dialect({}, true)),
    ).toEqual([]);
  });
});

describe('sets', () => {
  const set = withField({ type: 'array', 'x-kubernetes-list-type': 'set', items: {} });

  it('refuses an entry that comes twice, whatever the order of its fields', () => {
    expect(codes(set, { x: ['a', 'b', 'a'] })).toEqual(['FL8008']);
    expect(
      codes(set, {
        x: [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      }),
    ).toEqual(['FL8008']);
    expect(codes(set, { x: [1, '1'] })).toEqual([]);
  });

  it('means the same as uniqueItems', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (x) => {
        const isUnique = new Set(x).size === x.length;
        for (const schema of [set, withField({ type: 'array', uniqueItems: true, items: {} })]) {
          expect(codes(schema, { x }).length === 0).toBe(isUnique);
        }
      }),
    );
  });
});

it('lets entries of other lists come twice', () => {
  expect(codes(withField({ type: 'array', 'x-kubernetes-list-type': 'atomic', items: {} }), { x: [1, 1] })).toEqual([]);
});
