import type { NodePoolSpec } from '../../imports/karpenter';
import type { BudgetData } from './disruption/budget';
import { compileWindows } from './disruption/window-budgets';
import type { NarrowedPool } from './narrowing/narrow';
import { spanTextOfSeconds } from './narrowing/seconds';
import { requirementList } from './requirements/requirement-set';

/** What a NodePool says besides what its layers do. */
export interface LoweredPool {
  readonly nodeClassRef: { readonly group: string; readonly kind: string; readonly name: string };
  readonly weight: number;
  /** Reasons that keep to windows. */
  readonly windowReasons: readonly string[];
}

/** The spec of a NodePool; all quantities and spans are text, since the API server would change numbers. */
export function nodePoolSpec(pool: NarrowedPool, lowered: LoweredPool): Record<string, unknown> {
  const labels = Object.keys(pool.labels).length > 0 ? { metadata: { labels: pool.labels } } : {};
  return {
    disruption: {
      budgets: budgetsOf(pool, lowered.windowReasons) as NonNullable<NodePoolSpec['disruption']>['budgets'],
      consolidateAfter: spanTextOfSeconds(pool.consolidateAfter ?? 0),
      consolidationPolicy: pool.consolidationPolicy as 'Balanced' | undefined,
    },
    ...(Object.keys(pool.limits).length > 0 && { limits: pool.limits }),
    template: {
      ...labels,
      spec: {
        expireAfter: spanTextOfSeconds(pool.expireAfter ?? Infinity),
        nodeClassRef: lowered.nodeClassRef,
        requirements: requirementList(pool.requirements),
        ...(pool.startupTaints.length > 0 && { startupTaints: pool.startupTaints as [] }),
        ...(pool.taints.length > 0 && { taints: pool.taints as [] }),
        ...(pool.terminationGracePeriod !== undefined && {
          terminationGracePeriod: spanTextOfSeconds(pool.terminationGracePeriod),
        }),
      },
    },
    weight: lowered.weight,
  } satisfies NodePoolSpec;
}

/** What is allowed at any time, and nothing between windows. */
export function budgetsOf({ budgets, windows }: NarrowedPool, reasons: readonly string[]): readonly BudgetData[] {
  const all = [...budgets, ...windows.flatMap((list) => compileWindows(list, reasons).closed)];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
