import type { PackedSchema } from '../../../imports/packed';
import { factsText, isRequired, type Naming, typeText } from '../../../tools/imports/type-text';

const naming: Naming = { object: () => 'Thing', reference: (name) => name };
const ITEM: PackedSchema = { type: 'object', properties: { a: { type: 'string' } } };

describe('typeText', () => {
  test.each<[string, PackedSchema, string]>([
    ['text', { type: 'string' }, 'string'],
    ['an integer', { type: 'integer', format: 'int32' }, 'number'],
    ['a number', { type: 'number' }, 'number'],
    ['an enumeration', { type: 'string', enum: ["it's", '', 'b\\c'] }, "'it\\'s' | '' | 'b\\\\c'"],
    ['an enumeration of numbers', { type: 'integer', enum: [301, 302, 301] }, '301 | 302'],
    ['int-or-string', { 'x-kubernetes-int-or-string': true }, 'number | string'],
    ['a quantity', { format: 'quantity' }, 'number | string'],
    ['a list', { type: 'array', items: { type: 'string' } }, 'readonly string[]'],
    [
      'a list of alternatives',
      { type: 'array', items: { enum: ['a', 'b'], type: 'string' } },
      "readonly ('a' | 'b')[]",
    ],
    ['a map', { type: 'object', additionalProperties: ITEM }, '{ [key: string]: Thing }'],
    ['an object', ITEM, 'Thing'],
    ['an open object', { type: 'object', 'x-kubernetes-preserve-unknown-fields': true }, '{ [key: string]: unknown }'],
    ['an object without fields', { type: 'object' }, 'Record<string, never>'],
    ['anything', { 'x-kubernetes-preserve-unknown-fields': true }, 'unknown'],
    ['a nullable list', { type: 'array', items: ITEM, nullable: true }, 'readonly Thing[] | null'],
    ['a reference', { $ref: 'PodSpec' }, 'PodSpec'],
  ])('writes %s', (_, node, expected) => {
    expect(typeText(node, naming)).toBe(expected);
  });
});

describe('isRequired', () => {
  test('lets a required field with a default be left out', () => {
    const node: PackedSchema = {
      required: ['a', 'b'],
      properties: { a: { type: 'string' }, b: { type: 'string', default: '' }, c: { type: 'string' } },
    };
    expect(['a', 'b', 'c'].map((field) => isRequired(node, field))).toEqual([true, false, false]);
  });
});

describe('factsText', () => {
  test('says defaults, bounds, format and pattern', () => {
    const node: PackedSchema = {
      type: 'string',
      default: 'x',
      minLength: 1,
      maxLength: 63,
      format: 'cidr',
      pattern: '^[a-z]+$',
    };
    expect(factsText(node)).toBe('default "x"; cidr; length 1..63; pattern ^[a-z]+$');
    expect(factsText({ type: 'integer', minimum: 1, format: 'int32' })).toBe('at least 1');
    expect(
      factsText({
        type: 'array',
        maxItems: 5,
        'x-kubernetes-list-type': 'map',
        'x-kubernetes-list-map-keys': ['port', 'protocol'],
      }),
    ).toBe('items at most 5; one for each port + protocol');
  });

  test('says nothing where there is nothing to say', () => {
    expect(factsText({ type: 'string' })).toBe('');
  });

  test('cannot end the comment that it is written into', () => {
    expect(factsText({ type: 'string', pattern: '^.*/$' })).not.toContain('*/');
  });
});
