import { SchemaJudge } from '../../src/schema/judge';
import type { Mutant } from './mutants';
import { mutatedManifests } from './upstream-mutants';

const judge = new SchemaJudge({ kubernetesVersions: ['1.37'] });

/** How many mutants there are of each fault, at least. */
const FLOORS: Readonly<Record<Mutant['fault'], number>> = {
  drop: 2500,
  misspell: 6500,
  type: 8500,
  enum: 450,
  bound: 2000,
  pattern: 400,
  duplicate: 190,
};

const manifests = mutatedManifests();
const all = manifests.flatMap(({ mutants }) => mutants);
const byFault = Object.entries(FLOORS).map(
  ([fault, floor]) => [fault, all.filter((mutant) => mutant.fault === fault), floor] as const,
);

it.each(byFault.map(([fault, mutants, floor]) => [fault, mutants.length, mutants, floor] as const))(
  'refuses every mutant by %s, %d of them',
  (...[, , mutants, floor]) => {
    const survivors = mutants.filter(({ object }) => judge.judge(object, '').length === 0);
    expect(survivors.map(({ from, path }) => `${from} ${path}`)).toEqual([]);
    expect(mutants.length).toBeGreaterThanOrEqual(floor);
  },
);

it(`mutates ${manifests.length} manifests ${all.length} times`, () => {
  expect(manifests.length).toBeGreaterThanOrEqual(475);
  expect(all.length).toBeGreaterThanOrEqual(21_000);
});
