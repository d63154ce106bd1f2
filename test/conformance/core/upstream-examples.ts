import { EXAMPLES, judgeExamples } from '../../../tools/schema/examples';

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
