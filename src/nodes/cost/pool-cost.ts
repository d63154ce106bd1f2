import { type Demand, WEEK_HOURS } from './demands';
import type { Levered } from './levers';
import type { Choice, PoolPrices } from './pool-prices';

/** Hours of a month: a year has 8,760. */
export const MONTH_HOURS = 730;

/** What a pool on a cluster costs, and by which shares. */
export interface PoolCost extends Levered {
  readonly spotShare: number;
  readonly arm64Share: number;
  /** Cost of a month at the pool's limits; undefined where it has none. */
  readonly worstCase: number | undefined;
}

/** The cost of a pool by what is declared of it; its requirements overrule shares where they leave no choice. */
export function poolCost(prices: PoolPrices, demand: Demand, spotRatio: number): PoolCost {
  const spotShare = shareOf(prices.spot, demand.spotShare);
  const arm64Share = shareOf(prices.arm64, demand.arm64Share);
  return {
    baseline: (demand.vcpus ?? 0) * MONTH_HOURS * prices.base,
    factors: {
      'right-sizing': 1 - demand.rightSizing,
      schedule: demand.hoursPerWeek / WEEK_HOURS,
      consolidation: 1 - demand.consolidation,
      spot: 1 - spotShare * (1 - spotRatio),
      arm64: 1 - arm64Share * (1 - prices.arm64Ratio),
    },
    spotShare,
    arm64Share,
    worstCase: prices.worstHour === undefined ? undefined : prices.worstHour * MONTH_HOURS,
  };
}

const shareOf = (choice: Choice, declared: number) => (choice === 'both' ? declared : choice === 'only' ? 1 : 0);
