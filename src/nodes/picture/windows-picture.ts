import { allowedNodes, type BudgetData, concerns, heldMinutes } from '../disruption/budget';
import { CHECKED_YEAR, weekMinute } from '../disruption/zone-offsets';
import type { PoolState } from '../drift/pool-state';
import { label, picture, shape } from './svg';

const DAY = 1440;
const CELL = 12;
const LEFT = 230;
const TOP = 40;
/** Height of a pool: seven days and room for its name. */
const ROW = 7 * CELL + 30;
const WIDTH = LEFT + 54 * CELL + 20;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The year as a calendar for each pool that keeps to windows: the more of a day is open, the darker it is. Undefined without any. */
export function windowsPicture(states: readonly PoolState[]): string | undefined {
  const rows = rowsOf(states);
  if (rows.length === 0) return undefined;
  const elements = [
    label('When nodes may be replaced, in 2027, UTC', { x: 10, y: 20, 'font-size': 14, 'font-weight': 'bold' }),
    ...rows.flatMap((row, index) => calendar(row, TOP + index * ROW)),
  ];
  return picture(
    { width: WIDTH, height: TOP + rows.length * ROW + 10, title: 'Maintenance windows of a year' },
    elements,
  );
}

/** A pool on the clusters where it keeps to the same windows. */
interface Row {
  readonly pool: string;
  readonly clusters: readonly string[];
  readonly closing: readonly BudgetData[];
}

function rowsOf(states: readonly PoolState[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { pool, clusters, budgets } of states) {
    const closing = closingBudgets(budgets);
    if (closing.length === 0) continue;
    const key = JSON.stringify([pool, closing]);
    rows.set(key, { pool, closing, clusters: [...(rows.get(key)?.clusters ?? []), ...clusters].sort() });
  }
  return [...rows.values()];
}

/** Budgets that close something at certain times. */
function closingBudgets(budgets: readonly BudgetData[]): BudgetData[] {
  return budgets.filter(
    (one) => one.schedule !== undefined && concerns(one, 'Drifted') && allowedNodes(one.nodes, 100) === 0,
  );
}

function calendar({ pool, clusters, closing }: Row, top: number): string[] {
  const { from, to } = CHECKED_YEAR;
  const held = closing.map((one) => heldMinutes(one, from, to));
  const days = Array.from({ length: (to - from) / DAY }, (_, day) => {
    const open = Array.from({ length: DAY }, (_, minute) => held.every((one) => !one[day * DAY + minute]));
    return open.filter(Boolean).length;
  });
  const first = Math.floor(weekMinute(from) / DAY);
  const place = (day: number) => ({
    x: LEFT + Math.floor((day + first) / 7) * CELL,
    y: top + 16 + ((day + first) % 7) * CELL,
  });
  const names =
    clusters.length > 2 ? `${clusters.slice(0, 2).join(', ')} and ${clusters.length - 2} more` : clusters.join(', ');
  return [
    label(clipped(pool), { x: 10, y: top + 26, 'font-size': 12, 'font-weight': 'bold' }),
    label(clipped(names), { x: 10, y: top + 42, 'font-size': 10 }),
    label(hoursText(held), { x: 10, y: top + 58, 'font-size': 10 }),
    ...MONTHS.map((month, index) =>
      label(month, { x: place(dayOfYear(index)).x, y: top + 10, 'font-size': 9, fill: '#57606a' }),
    ),
    ...days.map((open, day) => {
      const at = place(day);
      return shape('rect', { x: at.x, y: at.y, width: CELL - 2, height: CELL - 2, rx: 2, fill: shade(open) });
    }),
  ];
}

/** The open times of the week, as far as they are few. */
function hoursText(held: readonly Uint8Array[]): string {
  const sunday = (7 * DAY - weekMinute(CHECKED_YEAR.from)) % (7 * DAY);
  const isOpen = (minute: number) => held.every((one) => !one[sunday + minute]);
  const starts = Array.from({ length: 7 * DAY }, (_, minute) => minute).filter(
    (minute) => isOpen(minute) && !isOpen(minute + 7 * DAY - 1),
  );
  const texts = starts.map((start) => {
    let end = start;
    while (end - start < 7 * DAY && isOpen(end)) end++;
    return `${DAYS[Math.floor(start / DAY)]} ${clock(start)}-${clock(end)}`;
  });
  if (texts.length === 0) return 'never';
  return texts.length > 2 ? `${texts[0]} and ${texts.length - 1} more` : texts.join(', ');
}

/** As much of a name as there is room for. */
const clipped = (text: string) => (text.length > 34 ? `${text.slice(0, 33)}\u2026` : text);

const clock = (minute: number) =>
  `${String(Math.floor((minute % DAY) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const dayOfYear = (month: number) => Math.round((Date.UTC(2027, month, 1) - Date.UTC(2027, 0, 1)) / (DAY * 60_000));

/** Grey where nothing is open, then greener with each hour. */
function shade(open: number): string {
  if (open === 0) return '#ebedf0';
  if (open <= 120) return '#9be9a8';
  return open <= 360 ? '#40c463' : '#216e39';
}
