import { heldMinutes } from '../disruption/budget';
import { parseCron } from '../disruption/cron';
import { secondsOf, spanTextOfSeconds } from '../narrowing/seconds';
import type { ClusterView } from './cluster-view';
import { fieldAt, listOf, mapOf } from './loose';
import { takes } from './placement';
import type { NodeRule } from './rule';
import { disruptionText, type SeenPool } from './seen-pool';
import { type Workload, workloadsOf } from './workload';

/** Seconds that a HorizontalPodAutoscaler waits before it takes Pods away, and how often it then does. */
const SCALE_DOWN = { window: 300, period: 15 };

/** V-NP-9: nodes are consolidated more slowly than Pods are taken away, and not more slowly than jobs come. */
export const quietTime: NodeRule = (input) =>
  input.views.flatMap((view) =>
    view.pools
      .filter(({ isStatic }) => !isStatic)
      .flatMap((pool) => [...tooHasty(pool, view), ...neverQuiet(pool, view)]),
  );

/** A node that is emptied while an autoscaler still swings is made again at once. */
function tooHasty(pool: SeenPool, view: ClusterView) {
  const quiet = quietOf(pool);
  if (disruptionText(pool, 'consolidationPolicy') === 'WhenEmpty') return [];
  return workloadsOf(view.objects)
    .filter((workload) => takes(pool, workload))
    .flatMap((workload) => {
      const needed = settlingOf(workload, view);
      if (needed === undefined || quiet >= needed) return [];
      return [
        {
          code: 'FL2009',
          path: pool.origin,
          problem: `consolidates after '${spanTextOfSeconds(quiet)}', sooner than the autoscaler of ${workload.kind} '${workload.name}' settles ('${spanTextOfSeconds(needed)}')`,
          value: spanTextOfSeconds(quiet),
          limit: spanTextOfSeconds(needed),
          remedy: 'give consolidateAfter at least that long',
        },
      ];
    });
}

/** A job that comes sooner than a node counts as quiet keeps it for ever. */
function neverQuiet(pool: SeenPool, view: ClusterView) {
  const quiet = quietOf(pool);
  return workloadsOf(view.objects)
    .filter((workload) => workload.kind === 'CronJob' && takes(pool, workload))
    .flatMap((workload) => {
      const period = periodOf(fieldAt(workload.object.manifest, 'spec', 'schedule'));
      if (period === undefined || period >= quiet || !isTaken(pool, workload, view)) return [];
      return [
        {
          code: 'FL2009',
          path: pool.origin,
          problem: `consolidates after '${spanTextOfSeconds(quiet)}', and CronJob '${workload.name}' comes every '${spanTextOfSeconds(period)}', so its node is never quiet`,
          value: spanTextOfSeconds(quiet),
          limit: spanTextOfSeconds(period),
          remedy: 'send the CronJob to a pool of class BURST, or let it come less often',
        },
      ];
    });
}

/** Whether it is the pool that is asked first. */
const isTaken = (pool: SeenPool, workload: Workload, { pools }: ClusterView) =>
  !pools.some((other) => other.weight > pool.weight && takes(other, workload));

function quietOf(pool: SeenPool): number {
  return secondsOf(disruptionText(pool, 'consolidateAfter')) ?? 0;
}

/** How long the autoscaler of a workload needs to take Pods away; undefined without one. */
function settlingOf({ kind, name, namespace }: Workload, { objects }: ClusterView): number | undefined {
  const scaler = objects.find(({ manifest, bundle }) => {
    const target = mapOf(fieldAt(manifest.spec, 'scaleTargetRef'));
    const isHere = (manifest.metadata.namespace ?? bundle.namespace ?? '') === namespace;
    return manifest.kind === 'HorizontalPodAutoscaler' && isHere && target.kind === kind && target.name === name;
  });
  if (!scaler) return undefined;
  const down = fieldAt(scaler.manifest.spec, 'behavior', 'scaleDown');
  const window = fieldAt(down, 'stabilizationWindowSeconds');
  const periods = listOf(fieldAt(down, 'policies')).map(({ periodSeconds }) => Number(periodSeconds));
  return (
    (typeof window === 'number' ? window : SCALE_DOWN.window) +
    Math.max(...(periods.length > 0 ? periods : [SCALE_DOWN.period]))
  );
}

/** Seconds between two starts of a schedule, the shortest of a week; undefined where there is no second one. */
function periodOf(schedule: unknown): number | undefined {
  if (typeof schedule !== 'string' || typeof parseCron(schedule) === 'string') return undefined;
  const starts = [...heldMinutes({ nodes: '0', schedule, duration: '1m' }, 0, 2 * 10080).entries()]
    .filter(([, held]) => held === 1)
    .map(([minute]) => minute);
  const gaps = starts.slice(1).map((minute, index) => minute - starts[index]!);
  return gaps.length === 0 ? undefined : Math.min(...gaps) * 60;
}
