import type { SchemaNode } from '../../../src/schema/structure/schema-node';
import { codes, judged, withField } from '../judged';

const both: SchemaNode = { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } } };
const oneOf = withField({ ...both, oneOf: [{ required: ['a'] }, { required: ['b'] }] });

describe('oneOf', () => {
  it('takes exactly one', () => {
    expect(codes(oneOf, { x: { a: '' } })).toEqual([]);
    expect(judged(oneOf, { x: { a: '', b: '' } })).toEqual([
      "FL8009 x: 'a' and 'b' exclude one another; keep one of them",
    ]);
    expect(judged(oneOf, { x: {} })).toEqual([
      "FL8009 x: it meets none of its alternatives: required field 'a' is missing, or required field 'b' is missing; meet exactly one of them",
    ]);
  });

  it('looks at defaults, which are filled in before', () => {
    const kind: SchemaNode = { type: 'string', default: 'IP' };
    const schema = withField({
      type: 'object',
      properties: { kind, value: { type: 'string' } },
      oneOf: [
        { properties: { kind: { enum: ['IP'] }, value: { anyOf: [{ format: 'ipv4' }, { format: 'ipv6' }] } } },
        { properties: { kind: { not: { enum: ['IP'] } } } },
      ],
    });
    expect(codes(schema, { x: { value: '10.0.0.1' } })).toEqual([]);
    expect(codes(schema, { x: { value: 'fd00::1' } })).toEqual([]);
    expect(codes(schema, { x: { value: 'example.com' } })).toEqual(['FL8009']);
    expect(codes(schema, { x: { kind: 'Name', value: 'example.com' } })).toEqual([]);
  });
});

describe('anyOf', () => {
  const schema = withField({ ...both, anyOf: [{ required: ['a'] }, { required: ['b'] }] });

  it('takes one or more, and no fewer', () => {
    expect(codes(schema, { x: { a: '', b: '' } })).toEqual([]);
    expect(codes(schema, { x: { b: '' } })).toEqual([]);
    expect(codes(schema, { x: {} })).toEqual(['FL8009']);
  });

  it('adds to int-or-string what is more than its two types', () => {
    const port = withField({
      'x-kubernetes-int-or-string': true,
      anyOf: [{ type: 'integer', maximum: 9 }, { type: 'string' }],
    });
    expect(codes(port, { x: 10 })).toEqual(['FL8009']);
    expect(codes(port, { x: 9 })).toEqual([]);
  });
});

describe('allOf', () => {
  it('finds all that is wrong, where it is', () => {
    const schema = withField({ ...both, allOf: [{ required: ['a'] }, { properties: { b: { minLength: 2 } } }] });
    expect(judged(schema, { x: { b: 'b' } })).toEqual([
      "FL8002 x.a: required field 'a' is missing; set 'a'",
      "FL8005 x.b: 'b' has 1 character, fewer than 2; give at least 2 characters",
    ]);
  });
});

describe('not', () => {
  it('refuses what is excluded', () => {
    const schema = withField({ ...both, not: { required: ['a', 'b'] } });
    expect(codes(schema, { x: { a: '' } })).toEqual([]);
    expect(judged(schema, { x: { a: '', b: '' } })).toEqual([
      "FL8009 x: 'a' and 'b' must not be set together; remove what is too much",
    ]);
  });
});

it('says nothing of fields that an alternative does not name', () => {
  expect(codes(oneOf, { x: { a: '' } })).toEqual([]);
  expect(codes(withField({ ...both, anyOf: [{ properties: { a: { minLength: 0 } } }] }), { x: { b: '' } })).toEqual([]);
});
