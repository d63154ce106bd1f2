import * as fc from 'fast-check';
import { costWith, LEVERS, type Lever, type Levered, leverSavings, money } from '../../../src/nodes/cost/levers';

const factors = (changes: Partial<Record<Lever, number>> = {}) =>
  ({ 'right-sizing': 1, schedule: 1, consolidation: 1, spot: 1, arm64: 1, ...changes }) as Record<Lever, number>;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const pools = fc.array(
  fc.record({
    baseline: fc.double({ min: 0, max: 1e6, noNaN: true }),
    factors: fc.record({ 'right-sizing': share, schedule: share, consolidation: share, spot: share, arm64: share }),
  }),
  { maxLength: 8 },
);

const sum = (amounts: readonly number[]) => money(amounts.reduce((total, one) => total + one, 0));

describe('levers', () => {
  it('save what they take away from the cost without any, alone', () => {
    const [first] = leverSavings([{ baseline: 1000, factors: factors({ 'right-sizing': 0.9, spot: 0.5 }) }]);
    expect(first).toEqual({ lever: 'right-sizing', alone: 100, inSequence: 100, left: 900 });
  });

  it('save only what those before them left, in sequence', () => {
    const savings = leverSavings([{ baseline: 1000, factors: factors({ 'right-sizing': 0.9, spot: 0.5 }) }]);
    expect(savings.find(({ lever }) => lever === 'spot')).toEqual({
      lever: 'spot',
      alone: 500,
      inSequence: 450,
      left: 450,
    });
  });

  it('are told for each pool by its own shares', () => {
    const [a, b] = [factors({ spot: 0.5 }), factors({ spot: 1 })];
    const spot = leverSavings([
      { baseline: 100, factors: a },
      { baseline: 900, factors: b },
    ]).find(({ lever }) => lever === 'spot');
    expect(spot).toMatchObject({ alone: 50, inSequence: 50, left: 950 });
  });

  it('cost something where they make nodes dearer', () => {
    const arm64 = leverSavings([{ baseline: 100, factors: factors({ arm64: 1.2 }) }]).at(-1);
    expect(arm64).toEqual({ lever: 'arm64', alone: -20, inSequence: -20, left: 120 });
  });

  it('save in sequence exactly what all of them save together, to the hundredth', () => {
    fc.assert(
      fc.property(pools, (all) => {
        const savings = leverSavings(all);
        expect(sum(savings.map(({ inSequence }) => inSequence))).toBe(money(costWith(all, []) - costWith(all, LEVERS)));
        expect(savings.at(-1)!.left).toBe(costWith(all, LEVERS));
      }),
    );
  });

  it('never save less than nothing, and alone never less than after others, where all of them save', () => {
    fc.assert(
      fc.property(pools, (all) => {
        for (const { alone, inSequence, left } of leverSavings(all)) {
          expect(alone).toBeGreaterThanOrEqual(0);
          expect(inSequence).toBeGreaterThanOrEqual(0);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(inSequence).toBeLessThanOrEqual(alone + 0.03); // each of the amounts is rounded
        }
      }),
    );
  });

  it('do not count twice: all of them together never save more than the cost', () => {
    fc.assert(
      fc.property(pools, (all: readonly Levered[]) => {
        expect(sum(leverSavings(all).map(({ inSequence }) => inSequence))).toBeLessThanOrEqual(costWith(all, []));
      }),
    );
  });
});
