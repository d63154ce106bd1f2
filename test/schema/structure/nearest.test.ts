import fc from 'fast-check';
import { editDistance, nearest } from '../../../src/schema/structure/nearest';

it.each([
  ['replica', ['replicas', 'revision'], 'replicas'],
  ['allowPrivilegedEscalation', ['allowPrivilegeEscalation', 'privileged'], 'allowPrivilegeEscalation'],
  ['Spec', ['spec', 'status'], 'spec'],
  ['lables', ['labels', 'tables'], 'labels'],
  ['image', ['ports', 'env'], undefined],
  ['a', [], undefined],
])('%s among %j means %s', (name, known, meant) => {
  expect(nearest(name, known)).toBe(meant);
});

it('counts a swap of neighbours as one slip', () => {
  expect(editDistance('lables', 'labels')).toBe(1);
  expect(editDistance('', 'abc')).toBe(3);
});

it('is nothing for equal words, and the same in both directions', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      expect(editDistance(one, one)).toBe(0);
      expect(editDistance(one, other)).toBe(editDistance(other, one));
      expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});
