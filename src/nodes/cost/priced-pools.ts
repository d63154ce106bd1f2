import { type Demand, demandAt } from './demands';
import { type Machine, machineOf } from './machine';
import type { NodeDemand } from './node-demand';
import type { PlacedPool } from './placed-pools';
import { type PoolCost, poolCost } from './pool-cost';
import { type PoolPrices, poolPrices } from './pool-prices';
import type { PriceBookData } from './price-book-data';

/** A pool on a cluster, with its prices, what is declared of it, and what it costs. */
export interface PricedPool extends PlacedPool {
  readonly prices: PoolPrices;
  readonly demand: Demand;
  readonly cost: PoolCost;
}

/** A pool on a cluster that cannot be priced. */
export interface UnpricedPool extends PlacedPool {
  readonly why: string;
}

/** Both kinds, in the order of what was given. */
export interface PricedFleet {
  readonly priced: readonly PricedPool[];
  readonly unpriced: readonly UnpricedPool[];
}

/** Prices every pool on every cluster by what is declared of it. */
export function priceFleet(
  placed: readonly PlacedPool[],
  book: PriceBookData,
  demands: readonly NodeDemand[],
): PricedFleet {
  const pricesOf = pricer(book);
  const priced: PricedPool[] = [];
  const unpriced: UnpricedPool[] = [];
  for (const one of placed) {
    const prices = pricesOf(one);
    if (typeof prices === 'string') {
      unpriced.push({ ...one, why: prices });
      continue;
    }
    const demand = demandAt(demands, one.place);
    priced.push({ ...one, prices, demand, cost: poolCost(prices, demand, book.spotRatio) });
  }
  return { priced, unpriced };
}

/** Tells the prices of a pool in the region of a cluster, or why there are none; each pool is looked at once a region. */
function pricer(book: PriceBookData): (placed: PlacedPool) => PoolPrices | string {
  const machines = new Map<string, readonly Machine[]>();
  const known = new Map<PlacedPool['pool'], Map<string, PoolPrices | string>>();
  const machinesOf = (region: string) => {
    const types = Object.entries(book.regions[region]!);
    const list = machines.get(region) ?? types.map(([type, data]) => machineOf(region, type, data));
    machines.set(region, list);
    return list;
  };
  return ({ pool, member: { region } }) => {
    if (region === undefined) return 'has no region';
    if (!Object.hasOwn(book.regions, region)) return `price book '${book.name}' has no region '${region}'`;
    const byRegion = known.get(pool) ?? new Map<string, PoolPrices | string>();
    known.set(pool, byRegion);
    const found = byRegion.get(region) ?? priceOrReason(poolPrices(pool, machinesOf(region)), region, book.name);
    byRegion.set(region, found);
    return found;
  };
}

function priceOrReason(found: PoolPrices | readonly string[], region: string, book: string): PoolPrices | string {
  if (!Array.isArray(found)) return found as PoolPrices;
  const keys = found.length > 0 ? ` by ${found.map((key) => `'${key}'`).join(', ')}` : '';
  return `no instance type of '${region}' in price book '${book}' is what it requires${keys}`;
}
