import { Dialect } from '../../../src/schema/structure/shape';
import { codes, judged, withField } from '../judged';

const OPEN = { 'x-kubernetes-preserve-unknown-fields': true };

describe('types', () => {
  it.each([
    ['string', 'a', 1],
    ['integer', 3, 1.5],
    ['integer', 3, '3'],
    ['integer', 2 ** 53, 2 ** 63],
    ['number', 1.5, '1.5'],
    ['boolean', true, 'true'],
    ['array', [], {}],
    ['object', {}, []],
    ['object', {}, 'text'],
    ['string', '', false],
  ])('%s takes %j and refuses %j', (type, right, wrong) => {
    expect(codes(withField({ type }), { x: right })).toEqual([]);
    expect(codes(withField({ type }), { x: wrong })).toEqual(['FL8003']);
  });

  it('tells how to write the right type', () => {
    expect(judged(withField({ type: 'integer' }), { x: '80' })).toEqual([
      "FL8003 x: '80' is a string, not an integer; write it without quotes: 80",
    ]);
    expect(judged(withField({ type: 'string' }), { x: true })).toEqual([
      `FL8003 x: 'true' is a boolean, not a string; quote it: "true"`,
    ]);
  });

  it('takes integers and strings, and nothing else, for int-or-string', () => {
    const schema = withField({ 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }] });
    for (const x of [80, 'http', '50%', 0]) expect(codes(schema, { x })).toEqual([]);
    for (const x of [1.5, true, [], {}]) expect(codes(schema, { x })).toEqual(['FL8003']);
  });

  it('takes numbers and texts for quantities, and refuses what is none', () => {
    const schema = withField({ format: 'quantity' });
    for (const x of ['500m', 2, '1.5Gi', 0.5]) expect(codes(schema, { x })).toEqual([]);
    expect(codes(schema, { x: '5 GB' })).toEqual(['FL8007']);
    expect(codes(schema, { x: [] })).toEqual(['FL8003']);
  });

  it('says nothing of what has no type', () => {
    for (const x of [1, 'a', [], { any: 'thing' }, true]) expect(codes(withField({}), { x })).toEqual([]);
  });

  it('passes over values that another library resolves later', () => {
    expect(codes(withField({ type: 'integer' }), { x: '#{Token[TOKEN.1]}' })).toEqual([]);
    expect(codes(withField({ type: 'string', pattern: '^a$' }), { x: '#{Token[TOKEN.1]}' })).toEqual([]);
  });
});

describe('unknown fields', () => {
  it('refuses one with its path and the nearest known name', () => {
    const schema = withField({ type: 'array', items: { type: 'object', properties: { limits: OPEN, weight: OPEN } } });
    expect(judged(schema, { x: [{ limits: {} }, { limit: {} }] })).toEqual([
      "FL8001 x[1].limit: unknown field 'limit'; write 'limits'",
    ]);
  });

  it('names all known fields if none is near', () => {
    expect(judged(withField({}), { zebra: 1 })).toEqual([
      "FL8001 zebra: unknown field 'zebra'; remove it, or use one of 'x'",
    ]);
  });

  it('refuses any field of an object that has none', () => {
    expect(codes(withField({ type: 'object' }), { x: { a: 1 } })).toEqual(['FL8001']);
  });

  it('takes any field where unknown fields are preserved, and still judges known ones', () => {
    const schema = withField({ type: 'object', properties: { a: { type: 'string' } }, ...OPEN });
    expect(codes(schema, { x: { b: 1, a: 'text' } })).toEqual([]);
    expect(codes(schema, { x: { b: 1, a: 1 } })).toEqual(['FL8003']);
  });

  it('takes any key of a map, and judges its values', () => {
    const schema = withField({ type: 'object', additionalProperties: { type: 'integer' } });
    expect(codes(schema, { x: { any: 1, other: 2 } })).toEqual([]);
    expect(judged(schema, { x: { 'a.b/c': 'one' } })).toEqual([
      "FL8003 x[a.b/c]: 'one' is a string, not an integer; give an integer",
    ]);
    expect(codes(withField({ type: 'object', additionalProperties: true }), { x: { any: [] } })).toEqual([]);
  });

  it('leaves apiVersion, kind, metadata and an undescribed status to others, at the top only', () => {
    const object = { apiVersion: 'a/v1', kind: 'A', metadata: { name: 'a' }, status: {} };
    expect(codes(withField(withField({})), object)).toEqual([]);
    expect(codes(withField(withField({})), { x: object })).toEqual(Array(4).fill('FL8001'));
  });

  it('ignores fields that are undefined', () => {
    expect(codes(withField({ type: 'string' }), { x: undefined, y: undefined })).toEqual([]);
  });
});

describe('required fields', () => {
  it('refuses their absence', () => {
    expect(judged(withField({ type: 'string' }, { required: ['x'] }), {})).toEqual([
      "FL8002 x: required field 'x' is missing; set 'x'",
    ]);
  });

  it('counts a default as given, as the API server fills it in first', () => {
    expect(codes(withField({ type: 'string', default: 'a' }, { required: ['x'] }), {})).toEqual([]);
  });

  it('counts a null as given where null may be, and where a default takes its place', () => {
    expect(codes(withField({ type: 'string', nullable: true }, { required: ['x'] }), { x: null })).toEqual([]);
    expect(codes(withField({ type: 'string', default: 'a' }, { required: ['x'] }), { x: null })).toEqual([]);
  });

  it("counts a null as missing in Kubernetes' own kinds, as Go reads nothing from it", () => {
    const own = new Dialect({}, true);
    expect(codes(withField({ type: 'string' }, { required: ['x'] }), { x: null }, own)).toEqual(['FL8002']);
    expect(codes(withField({ type: 'string' }), { x: null }, own)).toEqual([]);
  });
});

describe('null', () => {
  it('is no value of a field that may not be null, as server-side apply does not drop it', () => {
    expect(judged(withField({ type: 'string' }), { x: null })).toEqual([
      "FL8003 x: 'null' is null, not a string; leave it out, or give a string",
    ]);
    expect(codes(withField({ 'x-kubernetes-int-or-string': true }), { x: null })).toEqual(['FL8003']);
    expect(codes(withField({ 'x-kubernetes-preserve-unknown-fields': true }), { x: null })).toEqual([]);
  });

  it('is no item of a list, unless it may be', () => {
    expect(codes(withField({ type: 'array', items: { type: 'string' } }), { x: [null] })).toEqual(['FL8003']);
    expect(codes(withField({ type: 'array', items: { type: 'string', nullable: true } }), { x: [null] })).toEqual([]);
  });

  it('is held to an enum even where it may be', () => {
    expect(codes(withField({ type: 'string', nullable: true, enum: ['a'] }), { x: null })).toEqual(['FL8004']);
    expect(codes(withField({ type: 'string', nullable: true, enum: ['a', null] }), { x: null })).toEqual([]);
  });
});

describe('objects within objects', () => {
  const schema = withField({ type: 'object', 'x-kubernetes-embedded-resource': true, ...OPEN });

  it('takes one with its type', () => {
    expect(codes(schema, { x: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: {} } })).toEqual(
      [],
    );
  });

  it.each([[{}], [{ kind: 'A' }], [{ apiVersion: 'a/b/c', kind: 'A' }], [{ apiVersion: 'v1', kind: '1A' }]])(
    'refuses %j, which lacks a type or has none',
    (x) => {
      expect(codes(schema, { x }).length).toBeGreaterThan(0);
    },
  );
});

describe('references', () => {
  it('follows one into the definitions, also where they lead back to themselves', () => {
    const tree = {
      type: 'object',
      properties: { name: { type: 'string' }, children: { type: 'array', items: { $ref: 'tree' } } },
    };
    const dialect = new Dialect({ tree });
    expect(
      codes(withField({ $ref: 'tree' }), { x: { name: 'a', children: [{ children: [{ name: 'b' }] }] } }, dialect),
    ).toEqual([]);
    expect(judged(withField({ $ref: 'tree' }), { x: { children: [{ children: [{ nam: 'b' }] }] } }, dialect)).toEqual([
      "FL8001 x.children[0].children[0].nam: unknown field 'nam'; write 'name'",
    ]);
  });

  it('keeps apart files that share nodes but not definitions', () => {
    const node = withField({ $ref: 'one' });
    expect(codes(node, { x: 1 }, new Dialect({ one: { type: 'integer' } }))).toEqual([]);
    expect(codes(node, { x: 1 }, new Dialect({ one: { type: 'string' } }))).toEqual(['FL8003']);
  });
});
