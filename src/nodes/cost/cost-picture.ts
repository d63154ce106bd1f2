import { label, picture, shape } from '../picture/svg';
import { amountText, shareText } from './amount-text';
import type { WrittenCost } from './written-cost';

/** A bar: from where to where it reaches, and what it is called. */
interface Bar {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  /** What stands in the columns beside it. */
  readonly amounts: readonly string[];
}

const ROW = 30;
const TOP = 56;
const LEFT = 150;
const LENGTH = 460;
const WIDTH = 830;

/** Where columns of amounts end. */
const COLUMNS = [715, 814];

const TOTAL = '#4a6785';
const SAVED = '#3f9c6b';
const DEARER = '#c0563f';
const TEXT = '#222222';
const FAINT = '#666666';

/** What a month costs without levers, what each takes away after those before it, and what is left. */
export function costPicture(cost: WrittenCost): string {
  const bars = barsOf(cost);
  const most = Math.max(cost.baseline, ...cost.levers.map(({ left }) => left), 0.01);
  const at = (amount: number) => LEFT + Math.round((amount / most) * LENGTH);
  const height = TOP + bars.length * ROW + (cost.targetSaving === null ? 12 : 34);
  const title = `Nodes of fleet ${cost.fleet}: cost of a month in ${cost.currency}, by lever`;
  const heading = [
    label(title, { x: 16, y: 24, 'font-size': 16, fill: TEXT }),
    label(`prices: ${cost.prices}`, { x: 16, y: 43, fill: FAINT }),
    ...columns(['in sequence', 'alone'], 43, FAINT),
  ];
  const rows = bars.flatMap((bar, index) => rowOf(bar, TOP + index * ROW, at));
  return picture({ width: WIDTH, height, title }, [...heading, ...rows, ...targetLine(cost, bars.length, at)]);
}

function barsOf({ baseline, expected, levers, saving }: WrittenCost): Bar[] {
  const steps = levers.map(({ lever, inSequence, alone, left }) => ({
    name: lever,
    from: Math.min(left, left + inSequence),
    to: Math.max(left, left + inSequence),
    fill: inSequence < 0 ? DEARER : SAVED,
    amounts: [inSequence, alone].map((amount) => amountText(amount === 0 ? 0 : -amount)),
  }));
  return [
    { name: 'without levers', from: 0, to: baseline, fill: TOTAL, amounts: [amountText(baseline)] },
    ...steps,
    { name: 'expected', from: 0, to: expected, fill: TOTAL, amounts: [amountText(expected), changeText(saving)] },
  ];
}

/** A saving as a change of cost. */
const changeText = (saving: number) => `${saving < 0 ? '+' : '-'}${shareText(Math.abs(saving))}`;

function rowOf({ name, from, to, fill, amounts }: Bar, y: number, at: (amount: number) => number): string[] {
  const x = at(from);
  const width = Math.max(at(to) - x, 1); // a line where there is nothing, so that its place is seen
  return [
    label(name, { x: LEFT - 10, y: y + 19, 'text-anchor': 'end', fill: TEXT }),
    shape('rect', { x, y: y + 5, width, height: ROW - 10, fill }),
    ...columns(amounts, y + 19, TEXT),
  ];
}

const columns = (texts: readonly string[], y: number, fill: string) =>
  texts.map((text, index) => label(text, { x: COLUMNS[index]!, y, 'text-anchor': 'end', fill }));

function targetLine({ baseline, targetSaving }: WrittenCost, rows: number, at: (amount: number) => number): string[] {
  if (targetSaving === null) return [];
  const x = at(baseline * (1 - targetSaving));
  const bottom = TOP + rows * ROW + 6;
  return [
    shape('line', { x1: x, y1: TOP, x2: x, y2: bottom, stroke: TEXT, 'stroke-dasharray': '4 3' }),
    label(`target: ${changeText(targetSaving)}`, { x, y: bottom + 16, 'text-anchor': 'middle', fill: TEXT }),
  ];
}
