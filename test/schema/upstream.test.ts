import { Severity } from '../../src/model/finding';
import { skippedExpressions } from '../../src/schema/cel/programs';
import { SchemaJudge } from '../../src/schema/judge';
import { skippedPatterns } from '../../src/schema/structure/pattern';
import { type UpstreamManifest, upstreamManifests } from './upstream-manifests';

const judge = new SchemaJudge({ kubernetesVersions: ['1.36'] });
const experimental = new SchemaJudge({
  kubernetesVersions: ['1.36'],
  installed: { 'gateway-api': '1.7-experimental' },
});

function refusals({ path, document, object }: UpstreamManifest): string[] {
  const judging = path.includes('experimental') ? experimental : judge;
  const findings = judging.judge(object, `${path}:${document}`);
  return findings.filter(({ severity }) => severity === Severity.ERROR).map(String);
}

const upstreams = upstreamManifests();

describe.each(upstreams.map((upstream) => [upstream.module, upstream] as const))('%s', (_, { good, invalid }) => {
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

it('finds about a third of what is invalid by rules in CEL alone', () => {
  const all = upstreams.flatMap(({ invalid }) => invalid.map((manifest) => refusals(manifest)));
  const byRulesAlone = all.filter((texts) => texts.every((text) => text.startsWith('FL8010')));
  expect(byRulesAlone.length / all.length).toBeGreaterThan(0.3);
});

it('judges every pattern and every rule that it meets', () => {
  expect(skippedPatterns()).toEqual([]);
  expect(skippedExpressions()).toEqual([]);
});

it('has manifests of most kinds', () => {
  const kinds = new Set(
    upstreams.flatMap(({ good }) => good.map(({ object }) => `${object.apiVersion}/${object.kind}`)),
  );
  expect(kinds.size).toBeGreaterThan(170);
});
