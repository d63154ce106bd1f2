import * as fc from 'fast-check';
import {
  emptyKeys,
  meetRequirementSets,
  requirementList,
  requirementSetOf,
} from '../../../src/nodes/requirements/requirement-set';
import {
  ANY_VALUE,
  isEmptyValueSet,
  isWithin,
  meetValueSets,
  type RequirementData,
  requirementsFor,
  type ValueSet,
  valueSetHas,
  valueSetOf,
  valueSetText,
} from '../../../src/nodes/requirements/value-set';

/** Every value that a test asks about: numbers around all bounds, words, and no label at all. */
const ASKED = [...Array.from({ length: 12 }, (_, number) => `${number}`), 'a', 'b', 'c', 'd', undefined];

const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', '1', '3', '5', '7'), { minLength: 1, maxLength: 4 });
const bound = fc.nat({ max: 8 }).map((number) => [`${number}`]);
const requirement: fc.Arbitrary<RequirementData> = fc.oneof(
  values.map((list) => ({ key: 'k', operator: 'In' as const, values: list })),
  values.map((list) => ({ key: 'k', operator: 'NotIn' as const, values: list })),
  fc.constant({ key: 'k', operator: 'Exists' as const }),
  fc.constant({ key: 'k', operator: 'DoesNotExist' as const }),
  bound.map((list) => ({ key: 'k', operator: 'Gt' as const, values: list })),
  bound.map((list) => ({ key: 'k', operator: 'Lt' as const, values: list })),
  bound.map((list) => ({ key: 'k', operator: 'Gte' as const, values: list })),
  bound.map((list) => ({ key: 'k', operator: 'Lte' as const, values: list })),
);
const sets = fc
  .array(requirement, { maxLength: 3 })
  .map((list) => list.map(valueSetOf).reduce(meetValueSets, ANY_VALUE));

/** What a requirement says, by Kubernetes' words alone. */
function allows({ operator, values: list = [] }: RequirementData, value: string | undefined): boolean {
  const number = value !== undefined && /^\d+$/.test(value) ? Number(value) : Number.NaN;
  const limit = Number(list[0]);
  switch (operator) {
    case 'In':
      return value !== undefined && list.includes(value);
    case 'NotIn':
      return value === undefined || !list.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    case 'Gt':
      return number > limit;
    case 'Lt':
      return number < limit;
    case 'Gte':
      return number >= limit;
    case 'Lte':
      return number <= limit;
  }
}

const membersOf = (set: ValueSet) => ASKED.filter((value) => valueSetHas(set, value));

describe('sets of values', () => {
  it('hold what their requirement allows', () => {
    fc.assert(
      fc.property(requirement, (one) => {
        expect(membersOf(valueSetOf(one))).toEqual(ASKED.filter((value) => allows(one, value)));
      }),
    );
  });

  it('meet in what both hold', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const both = membersOf(a).filter((value) => valueSetHas(b, value));
        expect(membersOf(meetValueSets(a, b))).toEqual(both);
        expect(membersOf(meetValueSets(b, a))).toEqual(both);
      }),
    );
  });

  it('are empty exactly where they hold nothing', () => {
    fc.assert(fc.property(sets, (set) => expect(isEmptyValueSet(set)).toBe(membersOf(set).length === 0)));
  });

  it('lie within others exactly where those hold all of theirs', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        expect(isWithin(a, b)).toBe(membersOf(a).every((value) => valueSetHas(b, value)));
      }),
    );
  });

  it('are written as requirements that mean the same', () => {
    fc.assert(
      fc.property(sets, (set) => {
        fc.pre(!isEmptyValueSet(set));
        const written = requirementsFor('k', set).map(valueSetOf).reduce(meetValueSets, ANY_VALUE);
        expect(membersOf(written)).toEqual(membersOf(set));
      }),
    );
  });

  it('keep the greater of two minima of different values', () => {
    const [a, b] = [3, 7].map((minValues) => valueSetOf({ key: 'k', operator: 'Exists', minValues }));
    expect(requirementsFor('k', meetValueSets(a!, b!))).toEqual([{ key: 'k', operator: 'Exists', minValues: 7 }]);
  });

  it('say that a label is there where only a minimum of values is asked for', () => {
    expect(requirementsFor('k', { ...ANY_VALUE, minValues: 5 })).toEqual([
      { key: 'k', operator: 'Exists', minValues: 5 },
    ]);
  });

  it.each([
    [[{ key: 'k', operator: 'In', values: ['b', 'a'] }], 'k In [a, b]'],
    [[{ key: 'k', operator: 'Gt', values: ['4'] }], 'k Gte 5'],
    [
      [
        { key: 'k', operator: 'Lt', values: ['9'] },
        { key: 'k', operator: 'NotIn', values: ['7'] },
      ],
      'k Lte 8 and NotIn [7]',
    ],
    [[{ key: 'k', operator: 'DoesNotExist' }], 'k DoesNotExist'],
    [[], 'k anything'],
  ] as [RequirementData[], string][])('of %j are told as %p', (list, text) => {
    expect(valueSetText('k', list.map(valueSetOf).reduce(meetValueSets, ANY_VALUE))).toBe(text);
  });
});

describe('sets of requirements', () => {
  it('take together what is said of one key, under its present name', () => {
    const set = requirementSetOf([
      { key: 'beta.kubernetes.io/arch', operator: 'In', values: ['amd64', 'arm64'] },
      { key: 'kubernetes.io/arch', operator: 'NotIn', values: ['amd64'] },
    ]);
    expect(requirementList(set)).toEqual([{ key: 'kubernetes.io/arch', operator: 'In', values: ['arm64'] }]);
  });

  it('name the keys of which no value is left', () => {
    const low = requirementSetOf([{ key: 'cpu', operator: 'Lt', values: ['4'] }]);
    const high = requirementSetOf([
      { key: 'cpu', operator: 'Gt', values: ['8'] },
      { key: 'zone', operator: 'In', values: ['a'] },
    ]);
    expect(emptyKeys(low)).toEqual([]);
    expect(emptyKeys(meetRequirementSets(low, high))).toEqual(['cpu']);
  });

  it('keep keys that only one of two speaks of', () => {
    const one = requirementSetOf([{ key: 'a', operator: 'Exists' }]);
    const other = requirementSetOf([{ key: 'b', operator: 'Exists' }]);
    expect([...meetRequirementSets(one, other).keys()].sort()).toEqual(['a', 'b']);
  });
});
