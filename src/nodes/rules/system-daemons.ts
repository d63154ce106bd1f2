import { hasLabels, refusing, tolerates } from './placement';
import type { NodeRule } from './rule';
import { workloadsOf } from './workload';

/** V-NP-14: what every node needs runs on the nodes of every pool, whatever its taints are. */
export const systemDaemons: NodeRule = (input) =>
  input.views.flatMap(({ objects, pools }) =>
    workloadsOf(objects)
      .filter(({ kind, object, pod }) => kind === 'DaemonSet' && isSystem(object.bundle.team === undefined, pod))
      .flatMap((daemon) =>
        pools
          .filter((pool) => hasLabels(pool, daemon))
          .flatMap((pool) =>
            refusing([...pool.taints, ...pool.startupTaints])
              .filter((taint) => !tolerates(daemon.pod, taint))
              .map((taint) => ({
                code: 'FL2015',
                path: daemon.origin,
                problem: `DaemonSet '${daemon.name}' does not tolerate '${taint.key}:${taint.effect}' of pool '${pool.name}', so its nodes go without`,
                value: taint.key,
                remedy: "tolerate it, or everything with { operator: 'Exists' }, or select other nodes",
              })),
          ),
      ),
  );

/** What the platform delivers, and what calls itself critical. */
const isSystem = (isOfPlatform: boolean, pod: Readonly<Record<string, unknown>>) =>
  isOfPlatform || /^system-(node|cluster)-critical$/.test(`${pod.priorityClassName}`);
