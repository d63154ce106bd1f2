/** What makes nodes cheaper, in the order in which savings are told apart: first how much runs, then what it runs on. */
export const LEVERS = ['right-sizing', 'schedule', 'consolidation', 'spot', 'arm64'] as const;

/** One of them. */
export type Lever = (typeof LEVERS)[number];

/** The cost of a pool on a cluster: what it is without levers, and what each leaves of that, as a share. */
export interface Levered {
  /** Cost of a month without any lever. */
  readonly baseline: number;
  readonly factors: Readonly<Record<Lever, number>>;
}

/** What a lever saves in a month; less than nothing where it makes nodes dearer. */
export interface LeverSaving {
  readonly lever: Lever;
  /** Were it the only one. */
  readonly alone: number;
  /** After those before it. */
  readonly inSequence: number;
  /** What is left then. */
  readonly left: number;
}

/** Money, to the hundredth. */
export const money = (amount: number): number => Math.round(amount * 100) / 100;

/** The cost of all pools with some levers, to the hundredth. */
export function costWith(pools: readonly Levered[], levers: readonly Lever[]): number {
  return money(
    pools.reduce((sum, pool) => sum + levers.reduce((cost, one) => cost * pool.factors[one], pool.baseline), 0),
  );
}

/** What each lever saves; the savings in sequence are exactly the difference between no lever and all of them. */
export function leverSavings(pools: readonly Levered[]): LeverSaving[] {
  const baseline = costWith(pools, []);
  return LEVERS.map((lever, index) => {
    const left = costWith(pools, LEVERS.slice(0, index + 1));
    return {
      lever,
      alone: money(baseline - costWith(pools, [lever])),
      inSequence: money(costWith(pools, LEVERS.slice(0, index)) - left),
      left,
    };
  });
}
