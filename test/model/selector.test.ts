import { lowerBox, restrict } from '../../src/model/label-selector';
import { ClusterSelector } from '../../src/model/selector';
import { Team } from '../../src/model/team';
import { Tier } from '../../src/model/tier';
import { refusalOf } from './refusals';

const domain = { domain: 'fleet.acme.io', fleet: 'acme' };
const [dev, prod] = [new Tier('dev'), new Tier('prod')];
const alive = { key: 'fleet.acme.io/lifecycle', operator: 'NotIn', values: ['retired'] };
const cluster = { 'fleet.acme.io/fleet': 'acme', 'fleet.acme.io/role': 'cluster' };

const lowered = (selector: ClusterSelector) => selector._boxes(domain).map(lowerBox);

describe('a simple selector', () => {
  test.each([
    ['fleet.acme.io/tier', 'prod', ClusterSelector.tier(prod)],
    ['fleet.acme.io/cluster', 'lab', ClusterSelector.named('lab')],
    ['fleet.acme.io/region', 'eu', ClusterSelector.region('eu')],
    ['fleet.acme.io/provider', 'aws', ClusterSelector.provider('aws')],
    ['fleet.acme.io/team', 'shop', ClusterSelector.team(new Team('shop'))],
    ['acme.io/zone', 'x', ClusterSelector.labelIn('acme.io/zone', 'x')],
    ['zone', '', ClusterSelector.labelIn('zone', '')],
  ])('asks for %s=%j', (key, value, selector) => {
    expect(lowered(selector)).toEqual([{ matchLabels: { ...cluster, [key]: value }, matchExpressions: [alive] }]);
  });

  test('takes every cluster, or the hub, never both', () => {
    expect(lowered(ClusterSelector.all())).toEqual([{ matchLabels: cluster, matchExpressions: [alive] }]);
    expect(lowered(ClusterSelector.hub())).toEqual([
      { matchLabels: { ...cluster, 'fleet.acme.io/role': 'hub' }, matchExpressions: [alive] },
    ]);
    expect(lowered(ClusterSelector.all().intersect(ClusterSelector.hub()))).toEqual([]);
  });

  test.each([
    [ClusterSelector.labelIn('zone', 'y', 'x'), { key: 'zone', operator: 'In', values: ['x', 'y'] }],
    [ClusterSelector.labelNotIn('zone', 'x'), { key: 'zone', operator: 'NotIn', values: ['x'] }],
    [ClusterSelector.labelExists('zone'), { key: 'zone', operator: 'Exists' }],
    [ClusterSelector.labelAbsent('zone'), { key: 'zone', operator: 'DoesNotExist' }],
  ])('lowers what is no single value to an expression (%#)', (selector, expression) => {
    expect(lowered(selector)).toEqual([{ matchLabels: cluster, matchExpressions: [alive, expression] }]);
  });

  test('matches clusters without the label if it excludes values, as Kubernetes does', () => {
    expect(ClusterSelector.labelNotIn('zone', 'x')._matches(cluster, domain)).toBe(true);
    expect(ClusterSelector.labelNotIn('zone', 'x')._matches({ ...cluster, zone: 'x' }, domain)).toBe(false);
  });
});

describe('a combined selector', () => {
  test('reads a label of the fleet by its key as the label itself', () => {
    const byKey = ClusterSelector.labelIn('fleet.acme.io/tier', 'dev', 'prod');
    expect(lowered(ClusterSelector.tier(dev).union(ClusterSelector.tier(prod)))).toEqual(lowered(byKey));
    expect(lowered(byKey.minus(ClusterSelector.tier(dev)))).toEqual(lowered(ClusterSelector.tier(prod)));
  });

  test('lowers a union over two labels to two selectors that cannot match one cluster', () => {
    expect(lowered(ClusterSelector.region('eu').union(ClusterSelector.tier(dev)))).toEqual([
      { matchLabels: { ...cluster, 'fleet.acme.io/region': 'eu' }, matchExpressions: [alive] },
      {
        matchLabels: { ...cluster, 'fleet.acme.io/tier': 'dev' },
        matchExpressions: [alive, { key: 'fleet.acme.io/region', operator: 'NotIn', values: ['eu'] }],
      },
    ]);
  });

  test('lowers a value or no label at all to two selectors, since Kubernetes has no requirement for it', () => {
    expect(lowered(ClusterSelector.labelIn('zone', 'x').union(ClusterSelector.labelAbsent('zone')))).toEqual([
      { matchLabels: { ...cluster, zone: 'x' }, matchExpressions: [alive] },
      { matchLabels: cluster, matchExpressions: [alive, { key: 'zone', operator: 'DoesNotExist' }] },
    ]);
  });

  test('lowers any label but one value to one selector of two expressions', () => {
    expect(lowered(ClusterSelector.labelExists('zone').minus(ClusterSelector.labelIn('zone', 'x')))).toEqual([
      {
        matchLabels: cluster,
        matchExpressions: [
          alive,
          { key: 'zone', operator: 'Exists' },
          { key: 'zone', operator: 'NotIn', values: ['x'] },
        ],
      },
    ]);
  });

  test('of clusters and the hub is one selector', () => {
    const role = { key: 'fleet.acme.io/role', operator: 'In', values: ['cluster', 'hub'] };
    expect(lowered(ClusterSelector.all().union(ClusterSelector.hub()))).toEqual([
      { matchLabels: { 'fleet.acme.io/fleet': 'acme' }, matchExpressions: [alive, role] },
    ]);
  });

  test('stays small where its clusters are many', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `c${index}`);
    const union = names.map((name) => ClusterSelector.named(name)).reduce((all, selector) => all.union(selector));
    expect(lowered(union)).toEqual(lowered(ClusterSelector.named(...names)));
    expect(lowered(ClusterSelector.all().minus(union))).toHaveLength(1);
  });

  test('knows the names and the keys that it was given, each once', () => {
    const selector = ClusterSelector.named('b', 'a')
      .union(ClusterSelector.named('b'))
      .minus(ClusterSelector.labelExists('zone').intersect(ClusterSelector.tier(dev)));
    expect(selector._names()).toEqual(['a', 'b']);
    expect(selector._labelKeys()).toEqual(['zone']);
    expect(selector._labelKeys(domain)).toEqual(['fleet.acme.io/cluster', 'fleet.acme.io/tier', 'zone']);
  });
});

describe('a cohort', () => {
  test('is cut out of a selector by a value, or by its absence', () => {
    const boxes = ClusterSelector.all()._boxes(domain);
    expect(restrict(boxes, 'zone', 'x').map(lowerBox)).toEqual(lowered(ClusterSelector.labelIn('zone', 'x')));
    expect(restrict(boxes, 'zone', undefined).map(lowerBox)).toEqual(lowered(ClusterSelector.labelAbsent('zone')));
  });

  test('that no cluster could be in has no box', () => {
    expect(restrict(ClusterSelector.labelNotIn('zone', 'x')._boxes(domain), 'zone', 'x')).toEqual([]);
    expect(restrict(ClusterSelector.labelExists('zone')._boxes(domain), 'zone', undefined)).toEqual([]);
  });
});

describe('a selector', () => {
  const pair = (index: number) =>
    ClusterSelector.labelIn('a', `v${index}`).intersect(ClusterSelector.labelIn('b', `v${index}`));
  const pairs = (count: number) =>
    Array.from({ length: count }, (_, index) => pair(index)).reduce((all, one) => all.union(one));

  test('may need 64 label selectors', () => {
    expect(pairs(64)._boxes(domain)).toHaveLength(64);
  });

  test('refuses to become more than 64 label selectors', () => {
    expect(refusalOf(() => pairs(65)._boxes(domain))).toMatchObject({ code: 'FL1008', limit: '64' });
  });

  test('refuses early what would take for ever', () => {
    const selector = Array.from({ length: 24 }, (_, index) => index)
      .map((index) => ClusterSelector.labelExists(`a${index}`).intersect(ClusterSelector.labelExists(`b${index}`)))
      .reduce((all, one) => all.union(one));
    expect(refusalOf(() => selector._boxes(domain))).toMatchObject({ code: 'FL1008' });
  });

  test.each(['', 'two words', 'Example.com/zone', 'a/b/c'])('refuses the label key %j', (key) => {
    for (const call of [
      () => ClusterSelector.labelIn(key, 'x'),
      () => ClusterSelector.labelNotIn(key, 'x'),
      () => ClusterSelector.labelExists(key),
      () => ClusterSelector.labelAbsent(key),
    ]) {
      expect(refusalOf(call)).toMatchObject({ code: 'FL1004', value: key });
    }
  });

  test.each(['two words', '-x', 'x'.repeat(64)])('refuses the label value %j', (value) => {
    for (const call of [
      () => ClusterSelector.labelIn('zone', 'x', value),
      () => ClusterSelector.labelNotIn('zone', value),
      () => ClusterSelector.region(value),
      () => ClusterSelector.provider(value),
    ]) {
      expect(refusalOf(call)).toMatchObject({ code: 'FL1005', value, ...(value.length > 63 && { limit: '63' }) });
    }
  });

  test.each([
    ['named', () => ClusterSelector.named()],
    ['region', () => ClusterSelector.region()],
    ['provider', () => ClusterSelector.provider()],
    ['labelIn', () => ClusterSelector.labelIn('zone')],
    ['labelNotIn', () => ClusterSelector.labelNotIn('zone')],
  ])('refuses %s() without a value', (method, call) => {
    expect(refusalOf(call)).toMatchObject({ code: 'FL1006', path: `ClusterSelector.${method}` });
  });
});
