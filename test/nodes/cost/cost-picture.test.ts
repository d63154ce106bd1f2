import { costPicture } from '../../../src/nodes/cost/cost-picture';
import { COST_FORMAT, type WrittenCost } from '../../../src/nodes/cost/written-cost';

/** A report of two levers, with what is said otherwise. */
function report(changes: Partial<WrittenCost> = {}): WrittenCost {
  return {
    format: COST_FORMAT,
    fleet: 'acme',
    prices: 'invented',
    currency: 'USD',
    spotRatio: 0.4,
    hoursPerMonth: 730,
    assumptions: [],
    baseline: 1000,
    expected: 550,
    saving: 0.45,
    targetSaving: null,
    worstCase: null,
    levers: [
      { lever: 'spot', alone: 400, inSequence: 400, left: 600 },
      { lever: 'arm64', alone: 90, inSequence: 50, left: 550 },
    ],
    pools: [],
    unpriced: [],
    ...changes,
  };
}

/** Position and length of the bars, from the top, without the background. */
function barsOf(svg: string): [number, number][] {
  const bars = [...svg.matchAll(/<rect x="(\d+)" y="\d+" width="(\d+)"/g)];
  return bars.map(([, x, width]) => [Number(x), Number(width)]);
}

describe('the picture of cost by lever', () => {
  it('has a bar for what there was, for each lever, and for what is left', () => {
    expect(barsOf(costPicture(report()))).toEqual([
      [150, 460],
      [150 + 276, 184],
      [150 + 253, 23],
      [150, 253],
    ]);
  });

  it('names levers and amounts', () => {
    const texts = [...costPicture(report()).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(texts).toEqual([
      'Nodes of fleet acme: cost of a month in USD, by lever',
      'prices: invented',
      'in sequence',
      'alone',
      'without levers',
      '1,000.00',
      'spot',
      '-400.00',
      '-400.00',
      'arm64',
      '-50.00',
      '-90.00',
      'expected',
      '550.00',
      '-45.0 %',
    ]);
  });

  it('shows a lever that makes nodes dearer in another colour, and finds room for it', () => {
    const levers = [{ lever: 'arm64', alone: -150, inSequence: -150, left: 1150 } as const];
    const svg = costPicture(report({ levers, expected: 1150, saving: -0.15 }));
    expect(barsOf(svg)).toEqual([
      [150, 400],
      [550, 60],
      [150, 460],
    ]);
    expect(svg).toContain('>150.00<');
    expect(svg).toContain('>+15.0 %<');
    expect(svg).toContain('#c0563f');
  });

  it('shows the target as a line', () => {
    expect(costPicture(report())).not.toContain('<line');
    const svg = costPicture(report({ targetSaving: 0.2 }));
    expect(svg).toContain('<line x1="518" y1="56" x2="518"');
    expect(svg).toContain('target: -20.0 %');
  });

  it('is a picture of nothing where nothing costs anything', () => {
    const svg = costPicture(report({ baseline: 0, expected: 0, saving: 0, levers: [] }));
    expect(barsOf(svg)).toEqual([
      [150, 1],
      [150, 1],
    ]);
    expect(svg).not.toContain('NaN');
  });

  it('is well-formed whatever names contain, and the same each time', () => {
    const svg = costPicture(report({ prices: `<a> & "b"` }));
    expect(svg).toContain('prices: &lt;a&gt; &amp; &quot;b&quot;');
    expect(svg).toBe(costPicture(report({ prices: `<a> & "b"` })));
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 830 ')).toBe(true);
    expect(svg.endsWith('</svg>\n')).toBe(true);
  });
});
