import * as fc from 'fast-check';
import { intersectKeySets, isEmptyKeySet, splitKeySet } from '../../src/model/key-set';
import { boxMatches, type LabelBox, type LoweredSelector, lowerBox, restrict } from '../../src/model/label-selector';
import { ClusterSelector } from '../../src/model/selector';
import { Team } from '../../src/model/team';
import { Tier } from '../../src/model/tier';

const domain = { domain: 'f.io', fleet: 'acme' };
const runs = { numRuns: 300 };

type Labels = Record<string, string>;

/** Every label that a selector may read, with values that it may name and one ('other') that it never does. */
const vocabulary: Record<string, string[]> = {
  'f.io/fleet': ['acme', 'other'],
  'f.io/role': ['cluster', 'hub', 'other'],
  'f.io/lifecycle': ['active', 'retired'],
  'f.io/cluster': ['a', 'b', 'other'],
  'f.io/tier': ['dev', 'prod', 'other'],
  'f.io/team': ['shop', 'other'],
  'f.io/region': ['eu', 'us', 'other'],
  'f.io/provider': ['aws', 'other'],
  zone: ['', 'x', 'y', 'other'],
  constructor: ['x', 'other'],
};

const labelSets: fc.Arbitrary<Labels> = fc
  .record(
    Object.fromEntries(
      Object.entries(vocabulary).map(([key, values]) => [
        key,
        fc.option(fc.constantFrom(...values), { nil: undefined }),
      ]),
    ),
  )
  .map((labels) =>
    Object.fromEntries(Object.entries(labels).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  );

/** Mostly members of the fleet, so that the interesting half of the selectors is reached. */
const memberLabels = fc
  .tuple(labelSets, fc.constantFrom<Labels>({}, { 'f.io/fleet': 'acme', 'f.io/lifecycle': 'active' }))
  .chain(([labels, member]) =>
    fc.constantFrom({ ...labels, ...member }, ...Array(3).fill({ ...labels, ...member, 'f.io/role': 'cluster' })),
  );

const members = fc.array(memberLabels, { minLength: 8, maxLength: 8 });

/** Few, so that the leaves of one tree often meet on a label. */
const keys = fc.constantFrom('f.io/tier', 'f.io/role', 'zone', 'zone', 'constructor');
const some = (...values: string[]) => fc.subarray(values, { minLength: 1 });
const keyed = keys.chain((key) =>
  fc.tuple(fc.constant(key), some(...vocabulary[key].filter((value) => value !== 'other'))),
);

const leaves: fc.Arbitrary<ClusterSelector> = fc.oneof(
  fc.constant(ClusterSelector.all()),
  fc.constant(ClusterSelector.hub()),
  fc.constantFrom('dev', 'prod').map((name) => ClusterSelector.tier(new Tier(name))),
  fc.constant(ClusterSelector.team(new Team('shop'))),
  some('a', 'b').map((names) => ClusterSelector.named(...names)),
  some('eu', 'us').map((names) => ClusterSelector.region(...names)),
  fc.constant(ClusterSelector.provider('aws')),
  keyed.map(([key, values]) => ClusterSelector.labelIn(key, ...values)),
  keyed.map(([key, values]) => ClusterSelector.labelNotIn(key, ...values)),
  keys.map((key) => ClusterSelector.labelExists(key)),
  keys.map((key) => ClusterSelector.labelAbsent(key)),
  keyed.map(([key, values]) => ClusterSelector.labelIn(key, ...values).union(ClusterSelector.labelAbsent(key))),
);

const operators = fc.constantFrom('union', 'union', 'intersect', 'minus');
const selectors: fc.Arbitrary<ClusterSelector> = fc.letrec<{ tree: ClusterSelector }>((tie) => ({
  tree: fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaves, {
    weight: 3,
    arbitrary: fc.tuple(operators, tie('tree'), tie('tree')).map(([operator, a, b]) => a[operator](b)),
  }),
})).tree;

/** Kubernetes' reading of a label selector, written from its documentation and sharing nothing with what is tested. */
function kubernetesMatches({ matchLabels = {}, matchExpressions = [] }: LoweredSelector, labels: Labels): boolean {
  const map = new Map(Object.entries(labels));
  return (
    Object.entries(matchLabels).every(([key, value]) => map.get(key) === value) &&
    matchExpressions.every(({ key, operator, values }) => {
      if (operator === 'Exists' || operator === 'DoesNotExist') {
        return values === undefined && map.has(key) === (operator === 'Exists');
      }
      if (values === undefined || values.length === 0)
        throw new Error(`the API server refuses ${operator} without values`);
      const value = map.get(key);
      const isListed = value !== undefined && values.includes(value);
      return operator === 'In' ? isListed : !isListed;
    })
  );
}

const areDisjoint = (a: LabelBox, b: LabelBox) =>
  [...a].some(([key, set]) => {
    const other = b.get(key);
    return other !== undefined && isEmptyKeySet(intersectKeySets(set, other));
  });

const lowered = (selector: ClusterSelector) => selector._boxes(domain).map(lowerBox);

describe('any selector', () => {
  test('matches a member exactly if one of its boxes, and only one, does', () => {
    fc.assert(
      fc.property(selectors, members, (selector, candidates) => {
        const boxes = selector._boxes(domain);
        const matching = candidates.map((labels) => boxes.filter((box) => boxMatches(box, labels)).length);
        expect(matching).toEqual(candidates.map((labels) => (selector._matches(labels, domain) ? 1 : 0)));
      }),
      runs,
    );
  });

  test('is lowered to Kubernetes selectors that match the same members', () => {
    fc.assert(
      fc.property(selectors, members, (selector, candidates) => {
        const boxes = lowered(selector);
        const matching = candidates.map((labels) => boxes.filter((box) => kubernetesMatches(box, labels)).length);
        expect(matching).toEqual(candidates.map((labels) => (selector._matches(labels, domain) ? 1 : 0)));
      }),
      runs,
    );
  });

  test('has pairwise disjoint boxes, none of them empty or beyond one Kubernetes selector', () => {
    fc.assert(
      fc.property(selectors, (selector) => {
        const boxes = selector._boxes(domain);
        for (const [index, box] of boxes.entries()) {
          expect([...box.values()].some((set) => isEmptyKeySet(set) || splitKeySet(set).length > 1)).toBe(false);
          expect(boxes.slice(index + 1).every((other) => areDisjoint(box, other))).toBe(true);
        }
      }),
      runs,
    );
  });

  test('never matches another fleet, a retired member, or anything without a role', () => {
    const foreign: Labels[] = [{ 'f.io/fleet': 'other' }, { 'f.io/lifecycle': 'retired' }, { 'f.io/role': 'other' }];
    fc.assert(
      fc.property(selectors, memberLabels, fc.constantFrom(...foreign), (selector, labels, foreignLabels) => {
        for (const candidate of lowered(selector)) {
          expect(kubernetesMatches(candidate, { ...labels, ...foreignLabels })).toBe(false);
          expect(candidate.matchLabels?.['f.io/fleet']).toBe('acme');
        }
      }),
      runs,
    );
  });

  test('lowers to the same text however it is written', () => {
    fc.assert(
      fc.property(selectors, selectors, selectors, (a, b, c) => {
        const same = (left: ClusterSelector, right: ClusterSelector) =>
          expect(JSON.stringify(lowered(left))).toBe(JSON.stringify(lowered(right)));
        same(a.union(b), b.union(a));
        same(a.intersect(b), b.intersect(a));
        same(a.union(b).union(c), a.union(b.union(c)));
        same(a.intersect(b.union(c)), a.intersect(b).union(a.intersect(c)));
        same(a.minus(b.union(c)), a.minus(b).minus(c));
        same(a.minus(b).union(a.intersect(b)), a);
        same(a.union(a), a);
        same(a.intersect(a), a);
      }),
      { numRuns: 100 },
    );
  });

  test('minus itself is nothing', () => {
    fc.assert(fc.property(selectors, (selector) => expect(selector.minus(selector)._boxes(domain)).toEqual([])));
  });
});

describe('boxes that are cut down to a value of a label', () => {
  const cuts = fc
    .constantFrom(...Object.keys(vocabulary))
    .chain((key) => fc.tuple(fc.constant(key), fc.option(fc.constantFrom(...vocabulary[key]), { nil: undefined })));

  test('match what they matched and has that value, and lower to the same', () => {
    fc.assert(
      fc.property(selectors, cuts, members, (selector, [key, value], candidates) => {
        const boxes = restrict(selector._boxes(domain), key, value);
        const has = (labels: Labels) => new Map(Object.entries(labels)).get(key) === value;
        const kept = candidates.map((labels) => (selector._matches(labels, domain) && has(labels) ? 1 : 0));
        const selectorsOfBoxes = boxes.map(lowerBox);
        expect(candidates.map((labels) => boxes.filter((box) => boxMatches(box, labels)).length)).toEqual(kept);
        expect(
          candidates.map((labels) => selectorsOfBoxes.filter((box) => kubernetesMatches(box, labels)).length),
        ).toEqual(kept);
      }),
      runs,
    );
  });
});
