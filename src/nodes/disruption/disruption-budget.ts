import type { Duration } from 'cdk8s';
import { type BudgetData, spanText } from './budget';

/** Why Karpenter replaces or removes a node of its own will. */
export enum DisruptionReason {
  /** It is not what its pool describes any more. */
  DRIFTED = 'Drifted',
  /** Its Pods fit elsewhere, or on a cheaper node. */
  UNDERUTILIZED = 'Underutilized',
  /** It has no Pods but those of DaemonSets. */
  EMPTY = 'Empty',
}

/** What is consolidated. */
export enum ConsolidationPolicy {
  /** Only nodes without Pods. */
  WHEN_EMPTY = 'WhenEmpty',
  /** Nodes where the saving is worth the moves. */
  BALANCED = 'Balanced',
  /** Whatever saves anything. */
  WHEN_EMPTY_OR_UNDERUTILIZED = 'WhenEmptyOrUnderutilized',
}

/** How many nodes of a pool may be replaced at once; of all budgets that hold, the least counts. */
export interface DisruptionBudget {
  /** A count, such as '2', or a share, such as '10%'. */
  readonly nodes: string;
  /**
   * For which reasons.
   * @default - for all
   */
  readonly reasons?: DisruptionReason[];
  /**
   * When it begins to hold: five fields of cron in UTC. For times at which nodes may be replaced use a MaintenanceWindow.
   * @default - it always holds
   */
  readonly schedule?: string;
  /**
   * How long it holds then, in whole minutes.
   * @default - it always holds
   */
  readonly duration?: Duration;
}

/** As a NodePool writes it. */
export function budgetData({ nodes, reasons, schedule, duration }: DisruptionBudget): BudgetData {
  return {
    nodes,
    ...(reasons !== undefined && { reasons: [...reasons] }),
    ...(schedule !== undefined && { schedule }),
    ...(duration !== undefined && { duration: spanText(duration.toMinutes()) }),
  };
}
