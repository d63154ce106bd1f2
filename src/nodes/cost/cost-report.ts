import { costWith, LEVERS, leverSavings, money } from './levers';
import { MONTH_HOURS } from './pool-cost';
import type { PriceBookData } from './price-book-data';
import type { PricedFleet, PricedPool } from './priced-pools';
import { COST_FORMAT, type WrittenCost, type WrittenPoolCost } from './written-cost';

/** What the library itself takes for granted. */
const OWN_ASSUMPTIONS = [
  'a vCPU costs what the cheapest instance type that the pool may have asks for one of its own, and so does an accelerator',
  'without levers it is on demand and, as far as the pool has any to compare with, on amd64',
  'capacity that is reserved costs what it costs on demand',
  'levers do not depend on one another',
];

/** What a report is made from. */
export interface ReportParts {
  readonly fleet: string;
  readonly book: PriceBookData;
  readonly pools: PricedFleet;
  readonly targetSaving: number | undefined;
}

/** The report as it is written. */
export function costReport({ fleet, book, pools, targetSaving }: ReportParts): WrittenCost {
  const costs = pools.priced.map(({ cost }) => cost);
  const [baseline, expected] = [costWith(costs, []), costWith(costs, LEVERS)];
  const worst = costs.map(({ worstCase }) => worstCase);
  return {
    format: COST_FORMAT,
    fleet,
    prices: book.name,
    currency: book.currency,
    spotRatio: book.spotRatio,
    hoursPerMonth: MONTH_HOURS,
    assumptions: [...book.assumptions, ...OWN_ASSUMPTIONS],
    baseline,
    expected,
    saving: baseline === 0 ? 0 : rounded((baseline - expected) / baseline, 4),
    targetSaving: targetSaving ?? null,
    worstCase: worst.includes(undefined) ? null : money(worst.reduce<number>((sum, one) => sum + one!, 0)),
    levers: leverSavings(costs),
    pools: pools.priced.map(poolData),
    unpriced: pools.unpriced.map(({ place, why }) => ({ cluster: place.cluster, pool: place.pool, why })),
  };
}

function poolData({ place, member, prices, demand, cost }: PricedPool): WrittenPoolCost {
  const { hoursPerWeek, rightSizing, consolidation } = demand;
  return {
    cluster: place.cluster,
    tier: place.tier ?? null,
    region: member.region ?? null,
    pool: place.pool,
    workloadClass: place.workloadClass ?? null,
    types: prices.types,
    cheapestVcpu: { ...prices.cheapestVcpu, price: rounded(prices.cheapestVcpu.price, 6) },
    cheapestGib: { ...prices.cheapestGib, price: rounded(prices.cheapestGib.price, 6) },
    unit: cost.unit,
    units: cost.units,
    unitPrice: rounded(cost.unitPrice, 6),
    hoursPerWeek,
    rightSizing,
    consolidation,
    spotShare: cost.spotShare,
    arm64Share: cost.arm64Share,
    baseline: costWith([cost], []),
    expected: costWith([cost], LEVERS),
    worstCase: cost.worstCase === undefined ? null : money(cost.worstCase),
  };
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
