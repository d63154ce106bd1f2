import { canonicalJson, normaliseNode, normaliseRoot, OPEN_OBJECT } from '../../../tools/imports/normalise';

describe('normaliseNode', () => {
  test('drops prose, but keeps fields that are called like it', () => {
    const node = normaliseNode({
      description: 'what it is',
      title: 'T',
      type: 'object',
      properties: {
        description: { type: 'string', description: 'text' },
        title: { type: 'string' },
        default: { type: 'string', description: 'd' },
      },
    });
    expect(node).toEqual({
      type: 'object',
      properties: { default: { type: 'string' }, description: { type: 'string' }, title: { type: 'string' } },
    });
  });

  test('never looks into defaults and enumerations', () => {
    const node = normaliseNode({ type: 'object', default: { description: 'kept' }, enum: [{ title: 'kept' }] });
    expect(node).toEqual({ type: 'object', default: { description: 'kept' }, enum: [{ title: 'kept' }] });
  });

  test('drops prose in elements, map values and branches', () => {
    const node = normaliseNode({
      type: 'object',
      additionalProperties: { type: 'array', items: { type: 'string', description: 'x' } },
      anyOf: [{ required: ['b', 'a'], description: 'x' }],
      not: { description: 'x', required: ['c'] },
    });
    expect(node).toEqual({
      type: 'object',
      additionalProperties: { type: 'array', items: { type: 'string' } },
      anyOf: [{ required: ['a', 'b'] }],
      not: { required: ['c'] },
    });
  });

  test('leaves out the branches that int-or-string implies, and no others', () => {
    const plain = { anyOf: [{ type: 'integer' }, { type: 'string' }], 'x-kubernetes-int-or-string': true };
    expect(normaliseNode(plain)).toEqual({ 'x-kubernetes-int-or-string': true });
    const bounded = {
      anyOf: [{ type: 'integer', minimum: 1 }, { type: 'string' }],
      'x-kubernetes-int-or-string': true,
    };
    expect(normaliseNode(bounded)).toEqual(bounded);
    const unmarked = { anyOf: [{ type: 'integer' }, { type: 'string' }] };
    expect(normaliseNode(unmarked)).toEqual(unmarked);
  });

  test('adds the type that upstream forgot beside nullable', () => {
    expect(normaliseNode({ nullable: true, properties: {} }).type).toBe('object');
    expect(normaliseNode({ nullable: true, items: { type: 'string' } }).type).toBe('array');
    expect(normaliseNode({ nullable: true, 'x-kubernetes-int-or-string': true }).type).toBeUndefined();
  });

  test('refuses a nullable node whose type cannot be told', () => {
    expect(() => normaliseNode({ nullable: true, enum: ['a'] })).toThrow('a nullable node without a type');
  });

  test('keeps patterns, rules and list keywords as upstream wrote them', () => {
    const node = {
      type: 'array',
      items: { type: 'string', pattern: '(?i)^\\PC*$' },
      'x-kubernetes-list-type': 'set',
      'x-kubernetes-validations': [{ message: 'a rule has a message', rule: "self.all(x, x != '')" }],
    };
    expect(normaliseNode(node)).toEqual(node);
  });
});

describe('normaliseRoot', () => {
  const text = { type: 'string' };
  const root = {
    type: 'object',
    properties: {
      apiVersion: text,
      kind: text,
      metadata: { type: 'object' },
      status: { type: 'object', properties: { ready: { type: 'boolean' } } },
    },
  };

  test('leaves out what every object has and opens the status', () => {
    expect(normaliseRoot(root).properties).toEqual({ status: OPEN_OBJECT });
  });

  test('keeps what upstream constrains', () => {
    const metadata = { type: 'object', properties: { name: { type: 'string', maxLength: 63 } } };
    const kind = { type: 'string', enum: ['Metadata'] };
    expect(normaliseRoot({ ...root, properties: { ...root.properties, metadata, kind } }).properties).toMatchObject({
      metadata,
      kind,
    });
  });

  test.each([
    ['a rule reads it', { 'x-kubernetes-validations': [{ rule: '!has(self.status) || self.status.ready' }] }, []],
    ['it is required', { required: ['status'] }, []],
    ['objects are selected by it', {}, [{ jsonPath: '.status.ready' }]],
  ])('keeps the status where %s', (_, more, selectable) => {
    const kept = normaliseRoot({ ...root, ...more }, selectable);
    expect(kept.properties?.status.properties).toEqual({ ready: { type: 'boolean' } });
  });
});

test('canonical JSON depends on the value alone', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe(canonicalJson({ a: null, b: [{ c: 2, d: 1 }] }));
});
