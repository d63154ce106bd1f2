import { parseCron } from '../disruption/cron';
import type { NodeRule } from './rule';

/** V-NP-4: a schedule that Karpenter's parser reads; one that it cannot read blocks all disruption of the pool. */
export const budgetSchedule: NodeRule = ({ pools }) =>
  pools.flatMap((pool) =>
    pool.budgets.flatMap(({ schedule }) => {
      const why = typeof schedule === 'string' ? parseCron(schedule) : undefined;
      if (typeof why !== 'string') return [];
      return [
        {
          code: 'FL2004',
          path: pool.origin,
          problem: `schedule '${schedule}' of a budget ${why}, so no node of the pool is ever replaced`,
          value: schedule,
          remedy: 'give five fields of cron in UTC, such as 0 6 * * 2, or @daily',
        },
      ];
    }),
  );
