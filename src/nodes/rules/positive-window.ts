import { concerns } from '../disruption/budget';
import type { NodeRule } from './rule';

const REASONS = ['Drifted', 'Underutilized', 'Empty'];

/** V-NP-5: a budget with a schedule only ever takes away; one that allows something then closes nothing at other times. */
export const positiveWindow: NodeRule = ({ pools }) =>
  pools.flatMap((pool) => {
    const closing = pool.budgets.filter(({ nodes, schedule }) => schedule !== undefined && /^0%?$/.test(nodes ?? ''));
    const steady = pool.budgets.filter(({ schedule }) => schedule === undefined);
    return pool.budgets.flatMap((budget) => {
      const { nodes, schedule } = budget;
      if (schedule === undefined || /^0%?$/.test(nodes ?? '')) return [];
      const open = REASONS.filter((reason) => concerns(budget, reason)).filter(
        (reason) => ![...closing, ...steady].some((other) => concerns(other, reason)),
      );
      if (open.length === 0) return [];
      return [
        {
          code: 'FL2005',
          path: pool.origin,
          problem: `budget '${nodes}' holds from '${schedule}' for '${budget.duration}', and at all other times ${open.map((one) => `'${one}'`).join(', ')} may take every node`,
          value: schedule,
          remedy: 'give a MaintenanceWindow, which closes the other times, or a budget without a schedule',
        },
      ];
    });
  });
