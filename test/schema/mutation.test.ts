import { SchemaJudge } from '../../src/schema/judge';
import { mutatedManifests } from './upstream-mutants';

const judge = new SchemaJudge({ kubernetesVersions: ['1.37'] });

/** What the API server takes, although its own schema calls it required. */
const TAKEN = /v1\/LimitRange spec\.limits$/;

const all = mutatedManifests().flatMap(({ mutants }) => mutants);
const faults = [...new Set(all.map(({ fault }) => fault))];
const byFault = faults.map((fault) => [fault, all.filter((mutant) => mutant.fault === fault)] as const);

it.each(byFault.map(([fault, mutants]) => [fault, mutants.length, mutants] as const))(
  'refuses every mutant by %s, %d of them',
  (...[, , mutants]) => {
    const survivors = mutants.filter(({ object }) => judge.judge(object, '').length === 0);
    const texts = survivors.map(({ from, path }) => `${from} ${path}`);
    expect(texts.filter((text) => !TAKEN.test(text))).toEqual([]);
    expect(mutants.length).toBeGreaterThan(50);
  },
);

it('has thousands of mutants', () => {
  expect(all.length).toBeGreaterThan(5000);
});
