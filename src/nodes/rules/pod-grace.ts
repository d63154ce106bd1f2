import { secondsOf, spanTextOfSeconds } from '../narrowing/seconds';
import { takes } from './placement';
import type { NodeRule } from './rule';
import { type SeenPool, templateText } from './seen-pool';
import { workloadsOf } from './workload';

/** V-NP-8: a node that goes gives its Pods the time that they ask for to end. */
export const podGrace: NodeRule = (input) =>
  input.views.flatMap(({ objects, pools }) =>
    workloadsOf(objects).flatMap((workload) => {
      const asked = workload.pod.terminationGracePeriodSeconds;
      const taking = pools.filter((pool) => workload.kind !== 'DaemonSet' && takes(pool, workload));
      if (typeof asked !== 'number' || taking.length === 0 || taking.some((pool) => graceOf(pool) >= asked)) return [];
      const most = spanTextOfSeconds(Math.max(...taking.map(graceOf)));
      return [
        {
          code: 'FL2017',
          path: workload.origin,
          problem: `Pods of ${workload.kind} '${workload.name}' may take '${spanTextOfSeconds(asked)}' to end, and a node of ${taking.map(({ name }) => `'${name}'`).join(', ')} gives them '${most}'`,
          value: spanTextOfSeconds(asked),
          limit: most,
          remedy: 'give the pool a longer terminationGracePeriod, or the Pods a shorter one',
        },
      ];
    }),
  );

/** Without a word a node waits for as long as it takes. */
const graceOf = (pool: SeenPool) => secondsOf(templateText(pool, 'terminationGracePeriod')) ?? Infinity;
