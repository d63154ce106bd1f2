import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SchemaJudge } from '../../../src/schema/judge';
import type { KubeClient } from '../engine/kube-client';
import { inParallel } from '../engine/parallel';
import { judgedBy, labelMutants, refusalOf } from './judge-labels';
import { NEWEST_MINOR } from './newest-server';

const REFUSED = join(__dirname, '../../schema/fixtures/refused-examples.json');

/** Few originals may name what only a live cluster knows, such as a uid; their mutants show nothing. */
const MAX_UNFIT = 5;

/** Shows that judge and API server agree on every mutant of what upstreams ship. */
export async function checkMutants(client: KubeClient, say: (text: string) => void): Promise<string> {
  const { originals, mutants, refused, missed, overdone, unfit } = await labelMutants(client, say);
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
