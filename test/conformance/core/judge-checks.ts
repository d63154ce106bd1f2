import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SchemaJudge } from '../../../src/schema/judge';
import { packedSchemas } from '../../../src/schema/packed';
import type { Mapping } from '../../expander/documents';
import { upstreamManifests } from '../../schema/upstream-manifests';
import { mutatedManifests } from '../../schema/upstream-mutants';
import { ValueBreaker } from '../../schema/value-mutants';
import type { KubeClient } from '../engine/kube-client';
import { inParallel } from '../engine/parallel';
import { kindOf } from './field-paths';
import { judgedBy, labelMutants, refusalOf, type Suspects } from './judge-labels';
import { readCorpus } from './negative-corpus';
import { NEWEST_MINOR } from './newest-server';

const REFUSED = join(__dirname, '../../schema/fixtures/refused-examples.json');

/** Few originals may name what only a live cluster knows, such as a uid; their mutants show nothing. */
const MAX_UNFIT = 5;

/** Shows that judge and API server agree on every mutant of the judge's own test. */
export function checkMutants(client: KubeClient, say: (text: string) => void): Promise<string> {
  return checkLabels(client, mutatedManifests(), say);
}

/** Of the wrong values in other upstreams' kinds, of which there are too many, one in so many is tried. */
const SHARE = 12;
const CORPUS = 'negative corpus';

/** Shows the same of every field of Kubernetes' own kinds and of emitted ones, whatever their schemas say, and of others in part. */
export function checkValues(client: KubeClient, say: (text: string) => void): Promise<string> {
  const breaker = new ValueBreaker();
  const ofUpstreams = upstreamManifests().flatMap(({ good }) => good);
  const all = [
    ...readCorpus().map(({ object }) => ({ path: CORPUS, object })),
    ...ofUpstreams.map(({ path, object }) => ({ path, object: object as Mapping })),
  ];
  const suspects = all.map(({ path, object }) => {
    const kind = kindOf(object);
    const mutants = breaker.mutantsOf(object, kind);
    const isWhole = path === CORPUS || isBuiltIn(object);
    return { from: `${path} ${kind}`, object, mutants: mutants.filter((_, at) => isWhole || at % SHARE === 0) };
  });
  return checkLabels(client, suspects, say);
}

function isBuiltIn({ apiVersion, kind }: Mapping): boolean {
  const files = packedSchemas().index().kinds[`${String(apiVersion)}/${String(kind)}`] ?? [];
  return files.some((name) => name.startsWith('kubernetes@'));
}

async function checkLabels(client: KubeClient, all: readonly Suspects[], say: (text: string) => void): Promise<string> {
  const { originals, mutants, refused, missed, overdone, unfit } = await labelMutants(client, all, say);
  for (const text of unfit) say(`left out, since the server refuses the original: ${text}`);
  const misses = [
    ...missed.map((text) => `we take, the server refuses: ${text}`),
    ...overdone.map((text) => `we refuse, the server takes: ${text}`),
  ];
  if (misses.length > 0 || unfit.length > MAX_UNFIT) {
    throw new Error(`${missed.length} missed, ${overdone.length} overdone\n${misses.join('\n')}`);
  }
  return `${mutants} mutants of ${originals} objects, of which the server refuses ${refused} and we the same`;
}

/** Shows that the server refuses each of upstream's own examples that the judge refuses. */
export async function checkRefusedExamples(client: KubeClient): Promise<string> {
  const examples = JSON.parse(readFileSync(REFUSED, 'utf8')) as { path: string; document: number; object: object }[];
  const judge = new SchemaJudge({ kubernetesVersions: [NEWEST_MINOR] });
  const taken: string[] = [];
  await inParallel(examples, async ({ path, document, object }) => {
    if (judgedBy(judge, object) === undefined) taken.push(`${path}:${document} by us`);
    if ((await refusalOf(client, object)) === undefined) taken.push(`${path}:${document} by the server`);
  });
  if (taken.length > 0) throw new Error(`taken, though listed as refused: ${taken.join(', ')}`);
  return `${examples.length} examples of upstreams, refused by the server as by us`;
}
