import type { BudgetData } from '../disruption/budget';
import type { MaintenanceWindow } from '../disruption/maintenance-window';
import type { RequirementData } from '../requirements/value-set';

/** A taint as a NodePool writes it. */
export interface TaintData {
  readonly key: string;
  /**
   * What stands behind the key.
   * @default - nothing
   */
  readonly value?: string;
  readonly effect: string;
}

/** Why a layer may widen one field, and until when. */
export interface ExceptionData {
  readonly field: string;
  readonly reason: string;
  /** As YYYY-MM-DD. */
  readonly until: string;
}

/** What one layer says of a pool; what it leaves out stays as the layers above have it. */
export interface PoolLayer {
  /** Who says it, such as `tier 'prod'`. */
  readonly layer: string;
  readonly requirements: readonly RequirementData[];
  readonly limits: Readonly<Record<string, string>>;
  readonly taints: readonly TaintData[];
  readonly startupTaints: readonly TaintData[];
  readonly labels: Readonly<Record<string, string>>;
  readonly budgets: readonly BudgetData[];
  readonly windows: readonly MaintenanceWindow[];
  /**
   * Quiet seconds before a node may be consolidated; Infinity for never.
   * @default - as above
   */
  readonly consolidateAfter?: number;
  /**
   * What may be consolidated.
   * @default - as above
   */
  readonly consolidationPolicy?: string;
  /**
   * Seconds that a node lives; Infinity for as long as it is needed.
   * @default - as above
   */
  readonly expireAfter?: number;
  /**
   * Seconds that its pods have to go.
   * @default - as above
   */
  readonly terminationGracePeriod?: number;
  readonly exceptions: readonly ExceptionData[];
}

/** A layer that says nothing. */
export const SILENT: Omit<PoolLayer, 'layer'> = {
  requirements: [],
  limits: {},
  taints: [],
  startupTaints: [],
  labels: {},
  budgets: [],
  windows: [],
  exceptions: [],
};
