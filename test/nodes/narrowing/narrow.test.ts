import * as fc from 'fast-check';
import { MaintenanceWindow, Weekday } from '../../../src/nodes/disruption/maintenance-window';
import { openLength } from '../../../src/nodes/disruption/window-budgets';
import { type PoolLayer, SILENT } from '../../../src/nodes/narrowing/layer';
import { narrow } from '../../../src/nodes/narrowing/narrow';
import { secondsOf, spanTextOfSeconds } from '../../../src/nodes/narrowing/seconds';
import { requirementList } from '../../../src/nodes/requirements/requirement-set';
import { isWithin, type RequirementData } from '../../../src/nodes/requirements/value-set';

const layer = (name: string, said: Partial<PoolLayer>): PoolLayer => ({ ...SILENT, layer: name, ...said });

/** The pool says one thing, the tier another one. */
const two = (pool: Partial<PoolLayer>, tier: Partial<PoolLayer>) =>
  narrow([layer('the pool', pool), layer("tier 'prod'", tier)]);

const isIn = (key: string, ...values: string[]): RequirementData => ({ key, operator: 'In', values });
const atLeast = (key: string, value: string): RequirementData => ({ key, operator: 'Gte', values: [value] });

const excepting = (field: string) => ({ exceptions: [{ field, reason: 'a launch', until: '2026-12-31' }] });

describe('layers of a pool', () => {
  it('add what the layers above do not speak of', () => {
    const { requirements, limits, labels, taints, problems } = two(
      { requirements: [isIn('zone', 'a', 'b')], limits: { cpu: '100' }, labels: { team: 'shop' } },
      {
        requirements: [isIn('arch', 'arm64')],
        limits: { memory: '1Ti' },
        labels: { stage: 'x' },
        taints: [{ key: 'gpu', effect: 'NoSchedule' }],
      },
    );
    expect(requirementList(requirements)).toEqual([isIn('arch', 'arm64'), isIn('zone', 'a', 'b')]);
    expect(limits).toEqual({ cpu: '100', memory: '1Ti' });
    expect(labels).toEqual({ stage: 'x', team: 'shop' });
    expect(taints).toEqual([{ key: 'gpu', effect: 'NoSchedule' }]);
    expect(problems).toEqual([]);
  });

  it('take away from what the layers above allow', () => {
    const { requirements, limits, problems, ...rest } = two(
      {
        requirements: [isIn('zone', 'a', 'b'), atLeast('cpu', '4')],
        limits: { cpu: '100' },
        consolidateAfter: 600,
        consolidationPolicy: 'Balanced',
        expireAfter: 3600,
        terminationGracePeriod: Infinity,
      },
      {
        requirements: [{ key: 'zone', operator: 'NotIn', values: ['b'] }, atLeast('cpu', '8')],
        limits: { cpu: '99500m' },
        consolidateAfter: Infinity,
        consolidationPolicy: 'WhenEmpty',
        expireAfter: 600,
        terminationGracePeriod: 60,
      },
    );
    expect(requirementList(requirements)).toEqual([atLeast('cpu', '8'), isIn('zone', 'a')]);
    expect(limits).toEqual({ cpu: '99500m' });
    expect(problems).toEqual([]);
    expect(rest).toMatchObject({
      consolidateAfter: Infinity,
      consolidationPolicy: 'WhenEmpty',
      expireAfter: 600,
      terminationGracePeriod: 60,
    });
  });

  const said = (name: string, text: string) => ({ layer: name, text });

  it.each([
    [
      'a value that the pool does not have',
      { requirements: [isIn('zone', 'a', 'b')] },
      { requirements: [isIn('zone', 'b', 'c')] },
      ['wider', 'requirements.zone', 'zone In [a, b]', 'zone In [b, c]'],
    ],
    [
      'a bound below the one of the pool',
      { requirements: [atLeast('cpu', '8')] },
      { requirements: [atLeast('cpu', '4')] },
      ['wider', 'requirements.cpu', 'cpu Gte 8', 'cpu Gte 4'],
    ],
    [
      'nothing that the pool has',
      { requirements: [isIn('zone', 'a')] },
      { requirements: [isIn('zone', 'c')] },
      ['empty', 'requirements.zone', 'zone In [a]', 'zone In [c]'],
    ],
    [
      'no number between bounds',
      { requirements: [atLeast('cpu', '8')] },
      { requirements: [{ key: 'cpu', operator: 'Lt', values: ['8'] } as RequirementData] },
      ['empty', 'requirements.cpu', 'cpu Gte 8', 'cpu Lte 7'],
    ],
    [
      'a higher limit in another unit',
      { limits: { cpu: '1' } },
      { limits: { cpu: '1001m' } },
      ['wider', 'limits.cpu', '1', '1001m'],
    ],
    [
      'another value of a label',
      { labels: { team: 'a' } },
      { labels: { team: 'b' } },
      ['wider', 'labels.team', 'a', 'b'],
    ],
    [
      'another value of a taint',
      { taints: [{ key: 'gpu', value: 'a', effect: 'NoSchedule' }] },
      { taints: [{ key: 'gpu', value: 'b', effect: 'NoSchedule' }] },
      ['wider', 'taints.gpu', 'a', 'b'],
    ],
    ['less quiet', { consolidateAfter: 600 }, { consolidateAfter: 599 }, ['wider', 'consolidateAfter', '10m', '9m59s']],
    [
      'consolidation of more nodes',
      { consolidationPolicy: 'Balanced' },
      { consolidationPolicy: 'WhenEmptyOrUnderutilized' },
      ['wider', 'consolidationPolicy', 'Balanced', 'WhenEmptyOrUnderutilized'],
    ],
    ['a longer life', { expireAfter: 3600 }, { expireAfter: Infinity }, ['wider', 'expireAfter', '1h', 'Never']],
    [
      'a longer way out',
      { terminationGracePeriod: 3600 },
      { terminationGracePeriod: 5400 },
      ['wider', 'terminationGracePeriod', '1h', '1h30m'],
    ],
  ] as const)('refuses %s, unless an exception names the field', (_, pool, tier, [kind, field, parent, child]) => {
    const refused = two(pool as Partial<PoolLayer>, tier as Partial<PoolLayer>);
    expect(refused.problems).toEqual([
      { kind, field, parent: said('the pool', parent), child: said("tier 'prod'", child) },
    ]);
    const excepted = two(pool as Partial<PoolLayer>, { ...(tier as Partial<PoolLayer>), ...excepting(field) });
    expect(excepted.problems).toEqual([]);
    expect(excepted.used.map((one) => one.field)).toEqual([field]);
    const alone = narrow([layer('x', tier as Partial<PoolLayer>)]);
    const { requirements, limits, labels, taints } = excepted;
    expect({ requirements, limits, labels, taints }).toEqual({
      requirements: alone.requirements,
      limits: alone.limits,
      labels: alone.labels,
      taints: alone.taints,
    });
  });

  it('name the last layer that spoke of a field', () => {
    const { problems } = narrow([
      layer("class 'general'", { consolidateAfter: 60 }),
      layer('the pool', { consolidateAfter: 600 }),
      layer("cluster 'lab'", { consolidateAfter: 300 }),
    ]);
    expect(problems.map((one) => one.parent)).toEqual([said('the pool', '10m')]);
  });

  it('append budgets, each once', () => {
    const budget = { nodes: '10%' };
    expect(two({ budgets: [budget] }, { budgets: [budget, { nodes: '1' }] }).budgets).toEqual([budget, { nodes: '1' }]);
    expect(two({ budgets: [budget] }, { budgets: [{ nodes: '1' }], ...excepting('budgets') }).budgets).toEqual([
      { nodes: '1' },
    ]);
  });

  const night = (day: Weekday, start: string) => new MaintenanceWindow({ days: [day], start, end: '06:00' });

  it('are open only while the windows of all of them are', () => {
    const { open, problems } = two(
      { windows: [night(Weekday.MONDAY, '01:00')] },
      { windows: [night(Weekday.MONDAY, '04:00'), night(Weekday.FRIDAY, '04:00')] },
    );
    expect(openLength(open!)).toBe(120);
    expect(problems).toEqual([]);
  });

  it('refuse windows that never coincide, naming both', () => {
    const pool = { windows: [night(Weekday.MONDAY, '01:00')] };
    const tier = { windows: [night(Weekday.FRIDAY, '01:00')] };
    expect(two(pool, tier).problems).toEqual([
      {
        kind: 'empty',
        field: 'windows',
        parent: said('the pool', 'Mon 01:00-06:00 UTC'),
        child: said("tier 'prod'", 'Fri 01:00-06:00 UTC'),
      },
    ]);
    expect(openLength(two(pool, { ...tier, ...excepting('windows') }).open!)).toBe(300);
  });

  it('never allow what a layer above them does not, however many there are', () => {
    const requirement: fc.Arbitrary<RequirementData> = fc.oneof(
      fc.uniqueArray(fc.constantFrom('1', '2', '3', '4'), { minLength: 1 }).map((values) => isIn('k', ...values)),
      fc.nat({ max: 4 }).map((bound) => atLeast('k', `${bound}`)),
      fc
        .uniqueArray(fc.constantFrom('1', '2'), { minLength: 1 })
        .map((values) => ({ key: 'k', operator: 'NotIn' as const, values })),
    );
    const one = fc.record({
      requirements: fc.array(requirement, { maxLength: 2 }),
      consolidateAfter: fc.nat({ max: 10 }),
      expireAfter: fc.nat({ max: 10 }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 4 }), (list) => {
        const layers = list.map((said, index) => layer(`${index}`, said));
        for (const [index] of layers.entries()) {
          const upper = narrow(layers.slice(0, index + 1));
          const all = narrow(layers);
          const [above, below] = [upper.requirements.get('k'), all.requirements.get('k')];
          if (above) expect(isWithin(below!, above)).toBe(true);
          expect(all.consolidateAfter!).toBeGreaterThanOrEqual(upper.consolidateAfter!);
          expect(all.expireAfter!).toBeLessThanOrEqual(upper.expireAfter!);
        }
      }),
    );
  });
});

describe('spans of time', () => {
  it.each([
    [2592000, '720h'],
    [5400, '1h30m'],
    [90, '1m30s'],
    [0, '0s'],
    [Infinity, 'Never'],
  ])('of %p seconds are written %p, and read again', (seconds, text) => {
    expect(spanTextOfSeconds(seconds)).toBe(text);
    expect(secondsOf(text)).toBe(seconds);
  });

  it.each(['', '5', '1d', 'never', '-1h', null])('refuse %p', (text) => expect(secondsOf(text)).toBeUndefined());
});
