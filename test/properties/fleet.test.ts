import * as fc from 'fast-check';
import { Bundle } from '../../src';
import { BundleChart } from '../../src/core/bundle-chart';
import * as plan from '../../src/delivery/plan';
import * as labels from '../../src/model/label-selector';
import { agreement, delivery, difference, type Property, selection, values } from './fleet-properties';
import type { FleetSpec, SelectorSpec } from './fleet-spec';
import { richFleetSpec } from './rich-fleet-spec';
import { withWritten } from './written-fleet';

const RUNS = Number(process.env.FLEET_RUNS ?? 200);
const seed = Number(process.env.FLEET_SEED ?? Date.now() % 2 ** 31);
process.stdout.write(`random fleets: seed ${seed}, ${RUNS} runs\n`);

afterEach(() => jest.restoreAllMocks());

const holds = (property: Property, options: fc.Parameters<[FleetSpec]>) =>
  fc.check(
    fc.property(richFleetSpec, (spec) => property(spec) === undefined),
    { seed, ...options },
  );

/** Plants a fault and expects the property to find it. */
function catches(property: Property, plant: () => void, runs = 100): void {
  plant();
  const { failed, errorInstance } = holds(property, { numRuns: runs, endOnFailure: true });
  expect([failed, String(errorInstance)]).toEqual([true, expect.stringContaining('returning false')]);
}

function expectHeld(property: Property, runs: number): void {
  const details = holds(property, { numRuns: Math.ceil(runs) });
  const [spec] = details.counterexample ?? [];
  const shrunk = spec && `seed ${seed}: ${property(spec)}\n${JSON.stringify(spec, undefined, 1)}`;
  expect(shrunk).toBeUndefined();
  expect(details.failed).toBe(false);
}

/** Twice the clusters, with the same values to vary by, fill no more directories. */
const constantSize: Property = (spec) => {
  const mentions = (selector: SelectorSpec): boolean =>
    selector.op === 'named' || ('left' in selector && (mentions(selector.left) || mentions(selector.right)));
  if (
    spec.bundles.some(
      ({ varyBy, kind, clusters }) => (kind !== 'chart' && varyBy.includes('cluster')) || mentions(clusters),
    )
  )
    return undefined;
  const doubled = { ...spec, clusters: spec.clusters.flatMap((one) => [one, { ...one, name: `${one.name}x` }]) };
  const count = (one: FleetSpec) => withWritten(one, (written) => written.plan.directories.length);
  const [once, twice] = [count(spec), count(doubled)];
  return once === undefined || twice === undefined ? undefined : difference('directories', twice, once);
};

/** A cluster that changes tier, and with it cohort, keeps the selectors of what it gets. */
const stableSelectors: Property = (spec) => {
  const moved = {
    ...spec,
    clusters: spec.clusters.map((one, index) =>
      index === 0 ? { ...one, tier: (one.tier + 1) % spec.tiers.length } : one,
    ),
  };
  const selectors = (one: FleetSpec) =>
    withWritten(one, (written) => {
      const mine = written.plan.applications.filter(
        ({ cluster, directory }) => cluster === 'c0' && directory !== undefined,
      );
      const entries = mine.flatMap((application) =>
        written
          .objectsOf(application)
          .filter(({ kind }) => kind === 'Deployment')
          .map(
            ({ metadata, spec: { selector } }) =>
              [`${application.bundle}/${metadata.name}`, JSON.stringify(selector)] as const,
          ),
      );
      return new Map(entries);
    });
  const [before, after] = [selectors(spec), selectors(moved)];
  if (!before || !after) return undefined;
  const changed = [...before].filter(([name, selector]) => after.has(name) && after.get(name) !== selector);
  return changed.length > 0 ? `selectors changed: ${JSON.stringify(changed)}` : undefined;
};

/** The order of statements changes no byte. */
const orderFree: Property = (spec) => {
  const files = (arrange: (statements: (() => void)[]) => (() => void)[]) =>
    withWritten(spec, (written) => written.files, arrange);
  const [given, reversed] = [files((all) => all), files((all) => [...all].reverse())];
  return difference('files', reversed, given);
};

describe('whatever fleet synth accepts', () => {
  test('reaches the clusters that its selectors mean, as the plan says, with its values, admitted and into namespaces that are there', () =>
    expectHeld(delivery, RUNS));
  test('fills no more directories when there are more clusters of the same kind', () =>
    expectHeld(constantSize, RUNS / 2));
  test('keeps selectors when a cluster moves to another cohort', () => expectHeld(stableSelectors, RUNS / 3));
  test('is the same bytes in any order of statements', () => expectHeld(orderFree, RUNS / 3));
});

test('most random fleets are accepted, and every operator and kind of bundle is among them', () => {
  const seen = new Map<string, number>();
  const count = (key: string) => seen.set(key, (seen.get(key) ?? 0) + 1);
  const operators = (selector: SelectorSpec): string[] =>
    'left' in selector ? [selector.op, ...operators(selector.left), ...operators(selector.right)] : [selector.op];
  fc.assert(
    fc.property(richFleetSpec, (spec) => {
      const accepted = withWritten(spec, () => true);
      count(accepted ? 'accepted' : 'refused');
      if (!accepted) return;
      for (const bundle of spec.bundles) for (const key of [bundle.kind, ...operators(bundle.clusters)]) count(key);
    }),
    { seed, numRuns: RUNS },
  );
  process.stdout.write(`random fleets: ${JSON.stringify(Object.fromEntries(seen))}\n`);
  expect(seen.get('accepted')! / RUNS).toBeGreaterThanOrEqual(0.6);
  const kinds = ['chart', 'component', 'shared', 'helm'];
  const leaves = [
    'all',
    'hub',
    'tier',
    'team',
    'named',
    'region',
    'provider',
    'labelIn',
    'labelNotIn',
    'labelExists',
    'labelAbsent',
  ];
  for (const key of [...kinds, ...leaves, 'union', 'intersect', 'minus'])
    expect([key, seen.get(key) ?? 0]).not.toEqual([key, 0]);
});

describe('each property finds a planted fault', () => {
  test('a selector that loses its expressions', () => {
    const whole = labels.lowerBox;
    catches(selection, () =>
      jest.spyOn(labels, 'lowerBox').mockImplementation((box) => ({ matchLabels: whole(box).matchLabels! })),
    );
  });

  test('a plan that forgets an Application', () => {
    const whole = plan.plannedApplications;
    catches(agreement, () =>
      jest.spyOn(plan, 'plannedApplications').mockImplementation((context) => whole(context).slice(1)),
    );
  });

  test('values that are not escaped', () => {
    const text = jest.requireActual('../../src/delivery/template-text');
    catches(values, () => jest.spyOn(text, 'literalText').mockImplementation((one) => one));
  });

  test('a directory for each cluster', () => {
    catches(constantSize, () => jest.spyOn(Bundle.prototype, '_byCluster', 'get').mockReturnValue(true));
  });

  test('paths that know their cohort', () => {
    const whole = BundleChart.detached;
    let turn = 0;
    catches(stableSelectors, () =>
      jest
        .spyOn(BundleChart, 'detached')
        .mockImplementation((options) => whole({ ...options, name: `${options.name}${turn++}` })),
    );
  });

  test('output in the order of statements', () => {
    const whole = plan.plannedApplications;
    catches(orderFree, () =>
      jest.spyOn(plan, 'plannedApplications').mockImplementation((context) => {
        const first = context.fleet._bundles.map(({ bundleName }) => bundleName);
        return [...whole(context)].sort((a, b) => first.indexOf(a.bundle) - first.indexOf(b.bundle));
      }),
    );
  });
});
