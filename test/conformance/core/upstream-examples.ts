import { EXAMPLES, judgeExamples } from '../../../tools/schema/examples';
import { upstreamManifests } from '../../schema/upstream-manifests';
import type { KubeClient } from '../engine/kube-client';
import { inParallel } from '../engine/parallel';
import { refusalOf } from './judge-labels';

/** Shows that the judge takes every example of the upstream modules, but for the listed ones, which it still refuses. */
export async function checkUpstreamExamples(): Promise<string> {
  const { count, refused, unlisted, stale } = judgeExamples();
  const problems = [
    ...unlisted.map((text) => `refused, but not listed: ${text}`),
    ...stale.map((text) => `listed as refused, but taken: ${text}`),
    ...(count === EXAMPLES ? [] : [`there are ${count} examples, not ${EXAMPLES}`]),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return `${count} examples of upstreams, of which the judge takes all but ${refused.length} that are listed`;
}

/** Needs a CRD of the experimental channel, and the server has the standard one. */
const EXPERIMENTAL = /invalid-header-value/;

/** Shows that the server refuses what upstreams ship as invalid, and the judge refuses in its own test. */
export async function checkInvalidManifests(client: KubeClient): Promise<string> {
  const all = upstreamManifests().flatMap(({ module, invalid }) =>
    invalid.map((manifest) => ({ module, ...manifest })),
  );
  const asked = all.filter(({ path }) => !EXPERIMENTAL.test(path));
  const taken: string[] = [];
  await inParallel(asked, async ({ module, path, document, object }) => {
    if ((await refusalOf(client, object)) === undefined) taken.push(`${module} ${path}:${document}`);
  });
  if (taken.length > 0) throw new Error(`taken by the server: ${taken.join(', ')}`);
  return `${asked.length} invalid manifests of upstreams, refused by the server`;
}
