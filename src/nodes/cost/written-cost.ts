import type { LeverSaving } from './levers';
import type { Cheapest } from './pool-prices';

/** Form of `plan/cost.json`; it grows when readers of the old form would misread the new one. */
export const COST_FORMAT = 1;

/** What `plan/cost.json` says of a pool on a cluster; amounts are for a month. */
export interface WrittenPoolCost {
  readonly cluster: string;
  readonly tier: string | null;
  readonly region: string | null;
  readonly pool: string;
  readonly workloadClass: string | null;
  /** Instance types of the price book that it may have. */
  readonly types: number;
  readonly cheapestVcpu: Cheapest;
  readonly cheapestGib: Cheapest;
  /** What is paid for: vCPUs, or accelerators. */
  readonly unit: 'vcpu' | 'gpu';
  readonly units: number;
  /** Price of an hour of one of them, without any lever. */
  readonly unitPrice: number;
  readonly hoursPerWeek: number;
  readonly rightSizing: number;
  readonly consolidation: number;
  readonly spotShare: number;
  readonly arm64Share: number;
  readonly baseline: number;
  readonly expected: number;
  /** At its limits; null where it has none that bound the cost. */
  readonly worstCase: number | null;
}

/** A pool on a cluster that has no price, and why. */
export interface WrittenUnpriced {
  readonly cluster: string;
  readonly pool: string;
  readonly why: string;
}

/** `plan/cost.json`: what the nodes of a fleet cost in a month, and what makes them cheaper. */
export interface WrittenCost {
  readonly format: number;
  readonly fleet: string;
  readonly prices: string;
  readonly currency: string;
  readonly spotRatio: number;
  readonly hoursPerMonth: number;
  readonly assumptions: readonly string[];
  readonly baseline: number;
  readonly expected: number;
  /** Share of the baseline. */
  readonly saving: number;
  /** Share of the baseline that is to be saved; null where none is declared. */
  readonly targetSaving: number | null;
  /** Null where a pool has no limits that bound its cost. */
  readonly worstCase: number | null;
  readonly levers: readonly LeverSaving[];
  readonly pools: readonly WrittenPoolCost[];
  readonly unpriced: readonly WrittenUnpriced[];
}
