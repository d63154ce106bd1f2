import { SchemaJudge } from '../../src/schema/judge';
import { packedSchemas } from '../../src/schema/packed';
import type { SchemaDefs, SchemaNode } from '../../src/schema/structure/schema-node';
import { Breaker, type Mutant } from './mutants';
import { type UpstreamManifest, upstreamManifests } from './upstream-manifests';

const judge = new SchemaJudge({ kubernetesVersions: ['1.36'] });

/** What the API server takes, although its own schema calls it required. */
const TAKEN = /v1\/LimitRange spec\.limits$/;

interface Tried extends Mutant {
  readonly from: string;
}

function mutantsOf({ path, document, object }: UpstreamManifest): Tried[] {
  const key = `${object.apiVersion}/${object.kind}`;
  const packed = packedSchemas();
  const [newest] = packed.index().kinds[key];
  const isOwn = newest.startsWith('kubernetes@');
  const file = packed.file(isOwn ? 'kubernetes@v1.36.3' : newest);
  const schema = file.kinds[key]?.schema as SchemaNode;
  const mutants = new Breaker(object, file.dialect.defs as SchemaDefs).mutantsOf(schema);
  return mutants.map((mutant) => ({ ...mutant, from: `${path}:${document} ${key}` }));
}

const all = upstreamManifests().flatMap(({ good }) => good.flatMap(mutantsOf));
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
