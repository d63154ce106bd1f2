import * as fc from 'fast-check';
import {
  intersectKeySets,
  isEmptyKeySet,
  KEY_ABSENT,
  KEY_EXISTS,
  type KeySet,
  keyIn,
  keyNotIn,
  keySetHas,
  requirementsOf,
  splitKeySet,
} from '../../src/model/key-set';

const values = fc.subarray(['', 'a', 'b', 'c']);
const sets: fc.Arbitrary<KeySet> = fc.record({
  operator: fc.constantFrom('in', 'notIn'),
  values,
  absent: fc.boolean(),
});

/** 'z' stands for all values that no set mentions. */
const universe = [undefined, '', 'a', 'b', 'c', 'z'];
const members = (set: KeySet) => universe.filter((value) => keySetHas(set, value));

describe('a set of label values', () => {
  test('holds what its maker says', () => {
    expect(members(keyIn(['b', 'a', 'b']))).toEqual(['a', 'b']);
    expect(members(keyNotIn(['a']))).toEqual([undefined, '', 'b', 'c', 'z']);
    expect(members(KEY_EXISTS)).toEqual(['', 'a', 'b', 'c', 'z']);
    expect(members(KEY_ABSENT)).toEqual([undefined]);
  });

  test('intersects as sets do', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const both = intersectKeySets(a, b);
        expect(members(both)).toEqual(members(a).filter((value) => keySetHas(b, value)));
        expect(isEmptyKeySet(both)).toBe(members(both).length === 0);
      }),
      { numRuns: 400 },
    );
  });

  test('splits into disjoint parts that Kubernetes can express', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const parts = splitKeySet(set);
        expect(universe.filter((value) => parts.filter((part) => keySetHas(part, value)).length === 1)).toEqual(
          members(set),
        );
        expect(parts.some((part) => part.operator === 'in' && part.absent && part.values.length > 0)).toBe(false);
      }),
    );
  });

  test.each([
    [keyIn(['b', 'a']), [{ key: 'k', operator: 'In', values: ['a', 'b'] }]],
    [keyNotIn(['a']), [{ key: 'k', operator: 'NotIn', values: ['a'] }]],
    [KEY_EXISTS, [{ key: 'k', operator: 'Exists' }]],
    [KEY_ABSENT, [{ key: 'k', operator: 'DoesNotExist' }]],
    [
      { ...keyNotIn(['a']), absent: false },
      [
        { key: 'k', operator: 'Exists' },
        { key: 'k', operator: 'NotIn', values: ['a'] },
      ],
    ],
    [keyNotIn([]), []],
  ])('%j becomes %j', (set, requirements) => {
    expect(requirementsOf('k', set)).toEqual(requirements);
  });
});
