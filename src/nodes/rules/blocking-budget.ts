import { fewestPods, type PodBudget, podBudgetsOf } from './budgets-of-pods';
import type { ClusterView } from './cluster-view';
import type { NodeRule } from './rule';

/** V-PD-1: a PodDisruptionBudget lets at least one Pod go, or the node below it stays until it is forced. */
export const blockingBudget: NodeRule = (input) =>
  input.views.flatMap((view) =>
    podBudgetsOf(view).flatMap((budget) => {
      const why = problemOf(budget, view);
      if (why === undefined) return [];
      return [
        {
          code: 'FL2041',
          path: budget.origin,
          problem: `PodDisruptionBudget '${budget.name}' never lets a Pod go: ${why}`,
          value: budget.name,
          remedy: 'give maxUnavailable of at least 1',
        },
      ];
    }),
  );

function problemOf(budget: PodBudget, view: ClusterView): string | undefined {
  const { maxUnavailable, minAvailable } = budget.spec;
  if (maxUnavailable === 0 || /^0+%?$/.test(`${maxUnavailable}`)) return `maxUnavailable is '${maxUnavailable}'`;
  if (/^100%$/.test(`${minAvailable}`)) return "minAvailable is '100%'";
  if (typeof minAvailable !== 'number') return undefined;
  const counts = budget.workloads.map((one) => fewestPods(one, view));
  if (counts.length === 0 || counts.some((count) => count === undefined)) return undefined;
  const pods = counts.reduce<number>((sum, count) => sum + count!, 0);
  return minAvailable >= pods ? `minAvailable is '${minAvailable}' of '${pods}'` : undefined;
}
