import * as fc from 'fast-check';
import { Bundle } from '../../src';
import { BundleChart } from '../../src/core/bundle-chart';
import * as plan from '../../src/delivery/plan';
import * as labels from '../../src/model/label-selector';
import { type Expansion, expand } from '../expander/expand';
import { type FleetSpec, fleetSpec, type SelectorSpec } from './fleet-spec';
import { selectedNames } from './selection-oracle';
import { type PlanApplication, type WrittenFleet, withWritten } from './written-fleet';

const RUNS = Number(process.env.FLEET_RUNS ?? 300);
const seed = Number(process.env.FLEET_SEED ?? Date.now() % 2 ** 31);
process.stdout.write(`random fleets: seed ${seed}, ${RUNS} runs\n`);

afterEach(() => jest.restoreAllMocks());

/** Says what is wrong with a fleet; nothing if all is well or synth refuses it. */
type Property = (spec: FleetSpec) => string | undefined;

const holds = (property: Property, options: fc.Parameters<[FleetSpec]>) =>
  fc.check(
    fc.property(fleetSpec, (spec) => property(spec) === undefined),
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

const difference = (what: string, got: unknown, wanted: unknown) => {
  const [a, b] = [JSON.stringify(got), JSON.stringify(wanted)];
  return a === b ? undefined : `${what}: ${a} instead of ${b}`;
};

/** Checks of one written fleet share its synth and its expansion. */
interface ReadFleet {
  readonly written: WrittenFleet | undefined;
  readonly expansion?: Expansion;
  readonly unreadable?: string;
}

const expansions = new WeakMap<FleetSpec, ReadFleet>();

function withExpanded(
  spec: FleetSpec,
  check: (written: WrittenFleet, expansion: Expansion) => string | undefined,
): string | undefined {
  let known = expansions.get(spec);
  if (!known) {
    known = withWritten(spec, (written) => ({ written: written.kept, ...readByHub(written.outdir) })) ?? {
      written: undefined,
    };
    expansions.set(spec, known);
  }
  if (known.unreadable !== undefined) return known.unreadable;
  return known.written && known.expansion && check(known.written, known.expansion);
}

/** What a hub makes of an output, or why it can make nothing of it. */
function readByHub(outdir: string): { readonly expansion?: Expansion; readonly unreadable?: string } {
  try {
    return { expansion: expand(outdir) };
  } catch (error) {
    return { unreadable: `the hub cannot read it: ${String(error)}` };
  }
}

/** Every selected cluster is in exactly one cohort of a bundle, and no other cluster is in any. */
const selection: Property = (spec) =>
  withExpanded(spec, (_written, { applications }) => {
    const got = applications
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('.namespaces') && !OWN.includes(name));
    const wanted = spec.bundles.flatMap(({ name, clusters }) =>
      [...selectedNames(clusters, spec)].map((member) => `${member}.${name}`),
    );
    return difference('Applications', got.sort(), wanted.sort());
  });

const OWN = ['fleet-root', 'hub.registrations'];

/** What the hub computes from the YAML alone is what the plan says, and nothing on the way fails. */
const agreement: Property = (spec) =>
  withExpanded(spec, (written, { applications, errors }) => {
    if (errors.length > 0) return `errors: ${JSON.stringify(errors)}`;
    const got = applications.map((one) => ({
      name: one.name,
      cluster: one.cluster.name,
      project: one.project,
      namespace: one.namespace,
      from: one.paths[0] ?? chartText(one.sources[0] as Record<string, string>),
    }));
    const wanted = written.plan.applications.map(planned);
    const order = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    return difference('plan', got.sort(order), wanted.sort(order));
  });

const chartText = ({ repoURL, chart, targetRevision }: Record<string, string>) =>
  `${repoURL} ${chart} ${targetRevision}`;

const planned = ({ name, cluster, project, namespace, directory, chart }: PlanApplication) => ({
  name,
  cluster,
  project,
  namespace,
  from: chart ? `${chart.repoUrl} ${chart.name} ${chart.version}` : `dist/${directory}`,
});

/** Values and names survive Argo CD's templates, braces and all. */
const values: Property = (spec) =>
  withExpanded(spec, (_written, { applications }) => {
    const helm = spec.bundles.filter(({ kind }) => kind === 'helm').map(({ name }) => name);
    const charts = applications.filter(({ name }) => helm.includes(name.split('.')[1]!));
    const wrong = charts.find((application) => {
      const { valuesObject, parameters } = (application.sources[0] as any).helm;
      const server =
        application.cluster.name === 'hub'
          ? 'https://kubernetes.default.svc'
          : `https://${application.cluster.name}.acme.io`;
      const texts = [
        valuesObject.name,
        valuesObject.text,
        valuesObject.list,
        valuesObject.deep['odd.key, {{x}}'],
        parameters,
      ];
      const more = valuesObject.deep.more;
      const wanted = [application.cluster.name, `{${server}-{{ }}`, ['{{', 0], 1, [{ name: 'list[1]', value: server }]];
      return JSON.stringify(texts) !== JSON.stringify(wanted) || ![undefined, '{{ x }}{'].includes(more);
    });
    return wrong && `values of ${wrong.name}: ${JSON.stringify(wrong.sources)}`;
  });

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
  test('is delivered to the clusters that its selectors mean, each in one cohort; as the plan says; with its Helm values', () =>
    expectHeld((spec) => selection(spec) ?? agreement(spec) ?? values(spec), RUNS));
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
    fc.property(fleetSpec, (spec) => {
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
