import { concerns } from '../disruption/budget';
import type { NodeRule } from './rule';

/** V-NP-6: something may be replaced at some time, or no fix of an image ever reaches a node before it expires. */
export const driftBlocked: NodeRule = ({ pools }) =>
  pools.flatMap((pool) => {
    const blocking = pool.budgets.find(
      (budget) => budget.schedule === undefined && /^0%?$/.test(budget.nodes ?? '') && concerns(budget, 'Drifted'),
    );
    if (!blocking) return [];
    return [
      {
        code: 'FL2006',
        path: pool.origin,
        problem: `a budget of '${blocking.nodes}' without a schedule keeps drifted nodes for ever`,
        value: blocking.nodes,
        remedy: 'give a MaintenanceWindow in which nodes may be replaced, or leave out Drifted',
      },
    ];
  });
