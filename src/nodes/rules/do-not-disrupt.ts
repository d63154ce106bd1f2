import { secondsOf } from '../narrowing/seconds';
import { takes } from './placement';
import type { NodeRule } from './rule';
import { type SeenPool, templateText } from './seen-pool';
import { type Workload, workloadsOf } from './workload';

const KEY = 'karpenter.sh/do-not-disrupt';

/** V-PD-2: what runs for ever may not keep its node for ever, and a time is one that Karpenter can read. */
export const doNotDisrupt: NodeRule = (input) =>
  input.views.flatMap(({ objects, pools }) =>
    workloadsOf(objects).flatMap((workload) => {
      const value = workload.annotations[KEY];
      const why = value === undefined ? undefined : problemOf(value, workload, pools);
      if (why === undefined) return [];
      return [
        {
          code: 'FL2043',
          path: workload.origin,
          problem: `${KEY} '${value}' on Pods of ${workload.kind} '${workload.name}' ${why}`,
          value,
          remedy: "give a time that they need, such as '15m', or a PodDisruptionBudget",
        },
      ];
    }),
  );

function problemOf(value: string, workload: Workload, pools: readonly SeenPool[]): string | undefined {
  const isLasting = !['Job', 'CronJob', 'Pod'].includes(workload.kind);
  if (value === 'false') return undefined;
  if (value === 'true') return isLasting ? 'keeps their nodes for ever' : undefined;
  const seconds = secondsOf(value);
  if (seconds === undefined || seconds === Infinity) return "is neither 'true' nor a time, so Karpenter ignores it";
  const lives = pools
    .filter((pool) => takes(pool, workload))
    .map((pool) => secondsOf(templateText(pool, 'expireAfter') ?? '720h') ?? Infinity);
  if (lives.length === 0 || lives.some((life) => seconds <= life)) return undefined;
  return 'is longer than their nodes live';
}
