import fc from 'fast-check';
import type { SchemaNode } from '../../../src/schema/structure/schema-node';
import { codes, judged, withField } from '../judged';

const TABLE: readonly [SchemaNode, unknown, unknown, string][] = [
  [{ type: 'string', enum: ['a', 'b'] }, 'b', 'c', 'FL8004'],
  [{ type: 'integer', enum: [1, 2] }, 2, 3, 'FL8004'],
  [{ type: 'object', enum: [{ a: 1 }], additionalProperties: true }, { a: 1 }, { a: 2 }, 'FL8004'],
  [{ type: 'integer', minimum: 1 }, 1, 0, 'FL8005'],
  [{ type: 'integer', minimum: 1, exclusiveMinimum: true }, 2, 1, 'FL8005'],
  [{ type: 'integer', maximum: 9 }, 9, 10, 'FL8005'],
  [{ type: 'number', maximum: 1, exclusiveMaximum: true }, 0.99, 1, 'FL8005'],
  [{ type: 'integer', multipleOf: 5 }, 15, 12, 'FL8005'],
  [{ type: 'number', multipleOf: 0.1 }, 0.3, 0.25, 'FL8005'],
  [{ type: 'string', minLength: 2 }, 'ab', 'a', 'FL8005'],
  [{ type: 'string', maxLength: 2 }, 'ab', 'abc', 'FL8005'],
  [{ type: 'string', pattern: '^a+$' }, 'aa', 'ab', 'FL8006'],
  [{ type: 'array', minItems: 1 }, [1], [], 'FL8005'],
  [{ type: 'array', maxItems: 1 }, [1], [1, 2], 'FL8005'],
  [{ type: 'object', additionalProperties: true, minProperties: 1 }, { a: 1 }, {}, 'FL8005'],
  [{ type: 'object', additionalProperties: true, maxProperties: 1 }, { a: 1 }, { a: 1, b: 2 }, 'FL8005'],
  [{ type: 'integer', format: 'int32' }, 2 ** 31 - 1, 2 ** 31, 'FL8007'],
  [{ type: 'integer', format: 'int32' }, -(2 ** 31), -(2 ** 31) - 1, 'FL8007'],
];

it.each(TABLE)('%j takes %j and refuses %j', (x, right, wrong, code) => {
  expect(codes(withField(x), { x: right })).toEqual([]);
  expect(codes(withField(x), { x: wrong })).toEqual([code]);
});

it('says what was given, what is allowed and what to do', () => {
  expect(judged(withField({ type: 'integer', maximum: 65535 }), { x: 70000 })).toEqual([
    "FL8005 x: '70000' is above 65535; give at most 65535",
  ]);
  expect(judged(withField({ type: 'number', minimum: 0, exclusiveMinimum: true }), { x: 0 })).toEqual([
    "FL8005 x: '0' is not more than 0; give more than 0",
  ]);
  expect(judged(withField({ type: 'array', minItems: 1 }), { x: [] })).toEqual([
    'FL8005 x: has 0 items, fewer than 1; give at least 1 item',
  ]);
  expect(judged(withField({ type: 'string', enum: ['Always', 'Never'] }), { x: 'always' })).toEqual([
    "FL8004 x: 'always' is not one of 'Always', 'Never'; give one of them",
  ]);
});

it('counts characters as code points, not as halves of them', () => {
  expect(codes(withField({ type: 'string', maxLength: 2 }), { x: '😀😀' })).toEqual([]);
  expect(codes(withField({ type: 'string', minLength: 3 }), { x: '😀😀' })).toEqual(['FL8005']);
});

it('counts fields after defaults are filled in, also for a null', () => {
  const fields = { a: { type: 'string' }, b: { type: 'string', default: 'b' } };
  expect(codes(withField({ type: 'object', properties: fields, maxProperties: 1 }), { x: { a: 'a' } })).toEqual([
    'FL8005',
  ]);
  expect(codes(withField({ type: 'object', properties: fields, minProperties: 2 }), { x: { b: null } })).toEqual([
    'FL8005',
  ]);
});

it('agrees with arithmetic on every bound', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.integer(), (minimum, maximum, x) => {
      const isRight = x >= minimum && x <= maximum;
      expect(codes(withField({ type: 'integer', minimum, maximum }), { x }).length === 0).toBe(isRight);
    }),
  );
});
