import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { type Finding, type FindingAcceptance, FleetApp, type FleetAppProps } from '../../src';
import { FindingError } from '../../src/model/finding-error';
import { isTransitionCode } from '../../src/rules/transitions/transition';
import { fleetOf, statementsOf } from './build-fleet';
import { type FleetSpec, fleetSpec } from './fleet-spec';
import { type PlanApplication, WrittenFleet } from './written-fleet';

const RUNS = Number(process.env.FLEET_RUNS ?? 40);
const seed = Number(process.env.FLEET_SEED ?? Date.now() % 2 ** 31);
process.stdout.write(`random transitions: seed ${seed}, ${RUNS} runs\n`);

const root = mkdtempSync(join(tmpdir(), 'fleet-transitions-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => void jest.spyOn(process.stderr, 'write').mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

let folders = 0;
const GUARDED = /Prune=false/;

interface Run {
  readonly written: WrittenFleet;
  readonly findings: readonly Finding[];
  readonly isWritten: boolean;
}

/** Synthesises a fleet into a folder of its own. */
function run(spec: FleetSpec, props: FleetAppProps, acceptances: readonly FindingAcceptance[] = []): Run {
  const app = new FleetApp({ outdir: join(root, `${folders++}`, 'dist'), ...props });
  const fleet = fleetOf(spec, app);
  for (const statement of statementsOf(spec, fleet)) statement();
  for (const acceptance of acceptances) fleet.acceptFinding(acceptance);
  const written = new WrittenFleet(app.outdir);
  try {
    app.synth();
    return { written, findings: app.findings, isWritten: true };
  } catch (error) {
    if (!(error instanceof FindingError)) throw error;
    return { written, findings: app.findings, isWritten: false };
  }
}

const planOf = ({ written }: Run) => join(written.outdir, 'plan');
const transitionsOf = ({ findings }: Run) => findings.filter(({ code }) => isTransitionCode(code));
const inUseOf = ({ written }: Run) => {
  const { members, domain } = JSON.parse(written.files['plan/fleet.json']!);
  const active = members.filter((member: any) => member.labels[`${domain}/lifecycle`] === 'active');
  return active.map(({ name }: any) => name).filter((name: string) => name !== 'hub');
};
const inUse = (spec: FleetSpec, name: string) =>
  name === 'hub' || spec.clusters.some((cluster) => cluster.name === name && !cluster.retired);

/** A fleet and one that grew out of it: a cluster changes, a bundle changes, and one of either may come or go. */
const grownPair: fc.Arbitrary<readonly [FleetSpec, FleetSpec]> = fc
  .record({ before: fleetSpec, other: fleetSpec, at: fc.nat(), change: fc.constantFrom(...'cccccbbbsnrp') })
  .map(({ before, other, at, change }) => [before, grown(before, other, { at, change })] as const);

function grown(before: FleetSpec, other: FleetSpec, { at, change }: { at: number; change: string }): FleetSpec {
  const cluster = at % before.clusters.length;
  const bundle = at % before.bundles.length;
  const { tier, region, labels, provider, retired } = other.clusters[at % other.clusters.length]!;
  const changed = { region, labels, provider, retired, tier: tier % before.tiers.length };
  const { kind, varyBy, namespace } = other.bundles[at % other.bundles.length]!;
  const { clusters } = before.bundles[(at + 1) % before.bundles.length]!;
  const onCluster = (change: object) => before.clusters.map((one, i) => (i === cluster ? { ...one, ...change } : one));
  const onBundle = (change: object) => before.bundles.map((one, i) => (i === bundle ? { ...one, ...change } : one));
  switch (change) {
    case 'c':
      return { ...before, clusters: onCluster(changed) };
    case 'b':
      return { ...before, bundles: onBundle({ kind, varyBy, namespace }) };
    case 's':
      return { ...before, bundles: onBundle({ clusters }) };
    case 'n':
      return { ...before, clusters: [...before.clusters, { ...before.clusters[cluster]!, name: 'new' }] };
    case 'r':
      return { ...before, clusters: onCluster({ retired: true }) };
    default:
      return { ...before, bundles: before.bundles.slice(0, -1) };
  }
}

/** Checks a property of pairs of fleets that synth accepts one by one. */
function forPairs(
  pairs: fc.Arbitrary<readonly [FleetSpec, FleetSpec]>,
  check: (first: Run, next: FleetSpec) => void,
): void {
  let checked = 0;
  const property = fc.property(pairs, ([before, next]) => {
    const first = run(before, { previous: '' });
    fc.pre(first.isWritten && run(next, { previous: '' }).isWritten);
    checked += 1;
    check(first, next);
  });
  fc.assert(property, { seed, numRuns: RUNS });
  expect(checked).toBeGreaterThan(0);
}

test('a fleet that is written twice makes no transition, in whatever order', () => {
  const property = fc.property(fleetSpec, (spec) => {
    const first = run(spec, { previous: '' });
    fc.pre(first.isWritten);
    const second = run(spec, { previous: planOf(first), deletionBudget: 0 });
    expect(transitionsOf(second).map(String)).toEqual([]);
    expect(second.written.files).toEqual(first.written.files);
  });
  fc.assert(property, { seed, numRuns: RUNS });
});

test('what is written does not depend on the plan before, accepted transitions included', () => {
  forPairs(fc.tuple(fleetSpec, fleetSpec), (first, next) => {
    const plain = run(next, { previous: '' });
    const judged = run(next, { previous: planOf(first), deletionBudget: 0 });
    const acceptances = transitionsOf(judged).map(({ code, path }) => ({ code, path, reason: 'meant' }));
    const accepted = run(next, { previous: planOf(first), deletionBudget: 0 }, acceptances);
    expect(transitionsOf(accepted).map(String)).toEqual([]);
    expect(accepted.written.files).toEqual(plain.written.files);
    if (judged.isWritten) expect(judged.written.files).toEqual(plain.written.files);
  });
});

test('where nothing is found, no cluster in use loses a bundle, and no object without a guard', () => {
  let silent = 0;
  forPairs(grownPair, (first, next) => {
    const second = run(next, { previous: planOf(first), deletionBudget: 0 });
    if (transitionsOf(second).length > 0) return;
    silent += 1;
    expect(next.clusters.map(({ name }) => name)).toEqual(expect.arrayContaining(inUseOf(first)));
    const after = new Map(second.written.plan.applications.map((one) => [one.name, one]));
    for (const application of first.written.plan.applications) {
      if (!inUse(next, application.cluster) || application.bundle === 'namespaces') continue;
      expect(after.has(application.name)).toBe(true);
      const kept = identitiesOf(second.written, after.get(application.name)!);
      expect([...identitiesOf(first.written, application, true)].filter((one) => !kept.has(one))).toEqual([]);
    }
  });
  expect(silent).toBeGreaterThan(0); // else nothing was looked at
});

/** Objects of an Application, or those of them that Argo CD would prune, read from the files. */
function identitiesOf(written: WrittenFleet, application: PlanApplication, onlyPruned = false): Set<string> {
  const objects = application.directory === undefined ? [] : written.objectsOf(application);
  const isPruned = ({ metadata }: any) =>
    !GUARDED.test(metadata.annotations?.['argocd.argoproj.io/sync-options'] ?? '');
  const chosen = onlyPruned ? objects.filter(isPruned) : objects;
  return new Set(chosen.map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`));
}
