import { type FindingProps, Severity } from '../../model/finding';
import { clustersText } from '../rules/cluster-view';
import { amountText, shareText } from './amount-text';
import type { PlacedPool } from './placed-pools';
import { isUndeclared } from './pool-cost';
import type { PriceBookData } from './price-book-data';
import type { PricedFleet } from './priced-pools';
import type { WrittenCost } from './written-cost';

/** Pools that the report leaves out: those without a price, and those of which nothing is declared. */
export function unpricedFindings({ priced, unpriced }: PricedFleet): FindingProps[] {
  const noPrice = byReason(unpriced, ({ why }) => why).map(([first, clusters]) => ({
    code: 'FL2062',
    path: first.pool.origin,
    problem: `pool '${first.place.pool}' has no price on ${clusters}: ${first.why}`,
    severity: Severity.WARNING,
    remedy: 'add regions or instance types to the price book, with the labels that the pool requires',
  }));
  const idle = priced.filter(({ prices, demand }) => isUndeclared(prices, demand));
  const noDemand = byReason(idle, () => '').map(([first, clusters]) => ({
    code: 'FL2062',
    path: first.pool.origin,
    problem: `pool '${first.place.pool}' counts as unused on ${clusters}: no demand says its vcpus`,
    severity: Severity.WARNING,
    remedy: 'give a demand with its vcpus, 0 if it is to be empty',
  }));
  return [...noPrice, ...noDemand];
}

/** A book that has every instance type knows whether there are as many as a pool asks for. */
export function choiceFindings({ priced }: PricedFleet, book: PriceBookData): FindingProps[] {
  if (!book.isComplete) return [];
  const narrow = byReason(
    priced.filter(({ prices }) => prices.tooFew.length > 0),
    ({ prices }) => JSON.stringify(prices.tooFew),
  );
  return narrow.flatMap(([first, clusters]) =>
    first.prices.tooFew.map(({ key, asked, found }) => ({
      code: 'FL2065',
      path: first.pool.origin,
      problem: `pool '${first.place.pool}' asks for ${asked} values of '${key}', and has ${found} to choose from on ${clusters}`,
      value: `${asked}`,
      limit: `${found}`,
      remedy: 'require less, ask for fewer values, or add the missing instance types to the price book',
    })),
  );
}

/** A target that is missed. */
export function targetFindings(cost: WrittenCost, path: string): FindingProps[] {
  const { baseline, expected, saving, targetSaving, currency } = cost;
  if (targetSaving === null || baseline - expected >= baseline * targetSaving - 0.005) return [];
  const savings = cost.levers.filter(({ inSequence }) => inSequence !== 0);
  const told = savings.map(({ lever, inSequence }) => `${amountText(inSequence)} by ${lever}`).join(', ');
  const amounts = `${amountText(baseline)} ${currency} a month, less ${told || 'nothing'}`;
  return [
    {
      code: 'FL2061',
      path,
      problem: `nodes save ${shareText(saving)} of their cost, less than the target of ${shareText(targetSaving)}: ${amounts}`,
      value: shareText(saving),
      limit: shareText(targetSaving),
      remedy: 'pull a lever further, or lower the target',
    },
  ];
}

/** Pools by object and reason: the first of each, and the clusters. */
function byReason<T extends PlacedPool>(pools: readonly T[], reasonOf: (pool: T) => string): [T, string][] {
  const groups = new Map<string, T[]>();
  for (const one of pools) {
    const key = JSON.stringify([one.pool.origin, reasonOf(one)]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => [group[0]!, clustersText(group.map(({ member }) => member))]);
}
