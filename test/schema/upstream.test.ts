import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Severity } from '../../src/model/finding';
import { skippedExpressions } from '../../src/schema/cel/programs';
import { SchemaJudge } from '../../src/schema/judge';
import { skippedPatterns } from '../../src/schema/structure/pattern';
import { allGood, type UpstreamManifest, upstreamManifests } from './upstream-manifests';

const judge = new SchemaJudge({ kubernetesVersions: ['1.37'] });
const experimental = new SchemaJudge({
  kubernetesVersions: ['1.37'],
  installed: { 'gateway-api': '1.7-experimental' },
});

function refusals({ path, document, object }: UpstreamManifest): string[] {
  const judging = path.includes('experimental') ? experimental : judge;
  const findings = judging.judge(object, `${path}:${document}`);
  return findings.filter(({ severity }) => severity === Severity.ERROR).map(String);
}

const upstreams = upstreamManifests();

describe.each(upstreams.map((upstream) => [upstream.module, upstream] as const))('%s', (_, upstream) => {
  const { invalid } = upstream;
  const good = allGood(upstream);

  it(`takes the ${good.length} objects that upstream takes`, () => {
    expect(good.flatMap(refusals)).toEqual([]);
  });

  it(`refuses the ${invalid.length} objects that upstream refuses`, () => {
    expect(invalid.filter((manifest) => refusals(manifest).length === 0).map(({ path }) => path)).toEqual([]);
  });
});

it("refuses all 36 files of Gateway API's invalid examples", () => {
  const gateway = upstreams.find(({ name }) => name === 'gateway-api');
  const files = new Set(gateway?.invalid.map(({ path }) => path));
  expect(files.size).toBe(36);
});

/** How many invalid objects upstreams ship that the API server refuses by schema or rule. */
const INVALID: Readonly<Record<string, number>> = {
  'apiextensions-apiserver': 29,
  'argo-rollouts': 2,
  argocd: 3,
  cilium: 9,
  crossplane: 10,
  'envoy-gateway': 5,
  'gateway-api': 36,
  kubernetes: 2,
  kyverno: 5,
  tetragon: 5,
};

it(`has ${upstreams.flatMap(({ invalid }) => invalid).length} invalid objects of ${Object.keys(INVALID).length} upstreams`, () => {
  const counts = upstreams
    .filter(({ invalid }) => invalid.length > 0)
    .map(({ name, invalid }) => [name, invalid.length]);
  expect(Object.fromEntries(counts)).toEqual(INVALID);
});

interface LeftOut {
  readonly module: string;
  readonly paths: readonly string[];
  readonly reason: string;
}

const leftOut = JSON.parse(readFileSync(join(__dirname, 'fixtures/left-out.json'), 'utf8')) as LeftOut[];

it.each(leftOut.map((entry) => [entry.paths.join(', '), entry] as const))(
  'says why what is called invalid in %s is left out',
  (_, { module, reason }) => {
    expect(upstreams.map((upstream) => upstream.module)).toContain(module);
    expect(reason.length).toBeGreaterThan(40);
  },
);

it('finds about a third of what is invalid by rules in CEL alone', () => {
  const all = upstreams.flatMap(({ invalid }) => invalid.map((manifest) => refusals(manifest)));
  const byRulesAlone = all.filter((texts) => texts.every((text) => text.startsWith('FL8010')));
  expect(byRulesAlone.length / all.length).toBeGreaterThan(0.3);
});

it('judges every pattern and every rule that it meets', () => {
  expect(skippedPatterns()).toEqual([]);
  expect(skippedExpressions()).toEqual([]);
});

const kinds = new Set(upstreams.flatMap(allGood).map(({ object }) => `${object.apiVersion}/${object.kind}`));

it(`has good manifests of ${kinds.size} kinds`, () => {
  expect(kinds.size).toBeGreaterThanOrEqual(288);
});

/**
 * Kinds that the library emits and that no upstream ships: the one PriorityClass that there is spells its value `Value`, which the
 * server refuses as well. The negative corpus of the conformance run has one that the server takes.
 */
const EMITTED_BUT_NOT_SHIPPED = ['scheduling.k8s.io/PriorityClass'];
/** A file for each kind that the library emits; the conformance run fails when one is missing. */
const EMITTED = join(__dirname, '../conformance/core/negative');

it('has a good manifest of every kind that the library emits', () => {
  const emitted = readdirSync(EMITTED).map(
    (file) => JSON.parse(readFileSync(join(EMITTED, file), 'utf8')).object as UpstreamManifest['object'],
  );
  const shipped = new Set(upstreams.flatMap(allGood).map(({ object }) => groupAndKind(object)));
  const missing = emitted.map(groupAndKind).filter((kind) => !shipped.has(kind));
  expect(emitted.length).toBeGreaterThanOrEqual(16);
  expect(missing).toEqual(EMITTED_BUT_NOT_SHIPPED);
});

function groupAndKind({ apiVersion, kind }: UpstreamManifest['object']): string {
  return `${apiVersion.replace(/\/?[^/]*$/, '')}/${kind}`;
}
