import { podBudgetsOf } from './budgets-of-pods';
import type { NodeRule } from './rule';

/** V-PD-1: a Pod is in one PodDisruptionBudget at most; Karpenter does not touch a node with a Pod that is in two. */
export const oneBudget: NodeRule = (input) =>
  input.views.flatMap((view) => {
    const byWorkload = new Map<string, { origin: string; what: string; budgets: string[] }>();
    for (const budget of podBudgetsOf(view)) {
      for (const { kind, namespace, name, origin } of budget.workloads) {
        const key = `${kind} ${namespace}/${name}`;
        const known = byWorkload.get(key) ?? { origin, what: `${kind} '${name}'`, budgets: [] };
        known.budgets.push(budget.name);
        byWorkload.set(key, known);
      }
    }
    return [...byWorkload.values()]
      .filter(({ budgets }) => budgets.length > 1)
      .map(({ origin, what, budgets }) => ({
        code: 'FL2042',
        path: origin,
        problem: `Pods of ${what} are in ${budgets.length} PodDisruptionBudgets, ${[...budgets]
          .sort()
          .map((one) => `'${one}'`)
          .join(', ')}, so their nodes are never replaced`,
        value: [...budgets].sort()[0],
        remedy: 'keep one of them',
      }));
  });
