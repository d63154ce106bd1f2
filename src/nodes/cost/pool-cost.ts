import { type Demand, WEEK_HOURS } from './demands';
import type { Levered } from './levers';
import type { Choice, PoolPrices } from './pool-prices';

/** Hours of a month: a year has 8,760. */
export const MONTH_HOURS = 730;

/** What a pool on a cluster costs, and by which shares. */
export interface PoolCost extends Levered {
  readonly unit: 'vcpu' | 'gpu';
  readonly units: number;
  /** Price of an hour of a unit without any lever. */
  readonly unitPrice: number;
  readonly spotShare: number;
  readonly arm64Share: number;
  /** Cost of a month at the pool's limits; undefined where it has none. */
  readonly worstCase: number | undefined;
}

/** The cost of a pool by what is declared of it; its requirements overrule shares where they leave no choice. */
export function poolCost(prices: PoolPrices, demand: Demand, spotRatio: number): PoolCost {
  const unit = isByGpu(prices, demand) ? 'gpu' : 'vcpu';
  const units = (unit === 'gpu' ? demand.gpus : demand.vcpus) ?? 0;
  const { base, arm64Ratio } = prices[unit]!;
  const spotShare = shareOf(prices.spot, demand.spotShare);
  const arm64Share = shareOf(prices.arm64, demand.arm64Share);
  return {
    unit,
    units,
    unitPrice: base,
    baseline: units * MONTH_HOURS * base,
    factors: {
      'right-sizing': 1 - demand.rightSizing,
      schedule: demand.hoursPerWeek / WEEK_HOURS,
      consolidation: 1 - demand.consolidation,
      spot: 1 - spotShare * (1 - spotRatio),
      arm64: 1 - arm64Share * (1 - arm64Ratio),
    },
    spotShare,
    arm64Share,
    worstCase: prices.worstHour === undefined ? undefined : prices.worstHour * MONTH_HOURS,
  };
}

/** Whether nothing is declared of what a pool is paid for. */
export const isUndeclared = (prices: PoolPrices, demand: Demand): boolean =>
  demand.vcpus === undefined && !isByGpu(prices, demand);

/** Accelerators are paid for where they are declared and machines have any; a machine's vCPUs are in their price. */
const isByGpu = ({ gpu }: PoolPrices, { gpus }: Demand) => gpu !== undefined && gpus !== undefined;

const shareOf = (choice: Choice, declared: number) => (choice === 'both' ? declared : choice === 'only' ? 1 : 0);
