import { type BudgetData, heldMinutes, spanText } from './budget';
import type { MaintenanceWindow } from './maintenance-window';
import { CHECKED_YEAR, weekMinute, type ZoneOffset, zoneOffsets } from './zone-offsets';

const WEEK = 7 * 1440;

/** Windows as Karpenter takes them: budgets of zero for all the time between. */
export interface CompiledWindows {
  /** What holds between the windows, for given reasons. */
  readonly closed: readonly BudgetData[];
  /** For each minute of the week in UTC, from Sunday 00:00, whether a window is open. */
  readonly open: Uint8Array;
}

/** A stretch of the week in which no window is open. */
interface Gap {
  readonly start: number;
  readonly length: number;
}

/**
 * The budgets of windows. A window of a zone whose clocks change is open in those minutes of UTC that lie in it under every one of
 * the zone's offsets: cron in UTC cannot follow the change, and a budget may only ever be too strict.
 */
export function compileWindows(windows: readonly MaintenanceWindow[], reasons: readonly string[]): CompiledWindows {
  const open = new Uint8Array(WEEK);
  for (const window of windows) {
    const shares = offsetsOf(window).map((offset) => openMinutes(window, offset));
    for (let minute = 0; minute < WEEK; minute++) if (shares.every((one) => one[minute])) open[minute] = 1;
  }
  const groups = new Map<string, { days: number[]; gap: Gap }>();
  for (const gap of gapsOf(open)) {
    const key = `${gap.start % 1440} ${gap.length}`;
    const group = groups.get(key) ?? { days: [], gap };
    group.days.push(Math.floor(gap.start / 1440));
    groups.set(key, group);
  }
  return { closed: [...groups.values()].map(({ days, gap }) => budgetOf(days, gap, reasons)), open };
}

/** Minutes of a week that are open, in all. */
export const openLength = (open: Uint8Array): number => open.reduce((sum, minute) => sum + minute, 0);

/** The longest stretch of a week in which nothing is open; all of it if nothing ever is. */
export function longestGap(open: Uint8Array): number {
  return Math.max(0, ...gapsOf(open).map(({ length }) => length));
}

/** A minute of a year in which budgets do not do what the windows say. */
export interface WindowFault {
  /** Counted from the start of 2026, in UTC. */
  readonly minute: number;
  readonly fault: 'closed inside every offset' | 'open between windows';
}

/**
 * Holds budgets against the windows in every minute of a year, by Karpenter's own rule on one side and by the clocks of each zone
 * on the other: nothing is open where no window is, and what lies in a window the whole year is open.
 */
export function windowFault(
  windows: readonly MaintenanceWindow[],
  { closed, open }: CompiledWindows,
): WindowFault | undefined {
  const { from, to } = CHECKED_YEAR;
  const isClosed = either(
    closed.map((budget) => heldMinutes(budget, from, to)),
    to - from,
  );
  const isInside = either(
    windows.map((window) => localMinutes(window, from, to)),
    to - from,
  );
  let week = weekMinute(from);
  for (let minute = 0; minute < to - from; minute++) {
    if (isClosed[minute] === open[week]) return { minute: from + minute, fault: 'closed inside every offset' };
    if (!isClosed[minute] && !isInside[minute]) return { minute: from + minute, fault: 'open between windows' };
    week = week + 1 === WEEK ? 0 : week + 1;
  }
  return undefined;
}

/** Where any of several is set. */
function either(all: readonly Uint8Array[], length: number): Uint8Array {
  const result = new Uint8Array(length);
  for (const one of all) for (let minute = 0; minute < length; minute++) if (one[minute]) result[minute] = 1;
  return result;
}

/** In which minutes a window is open by the clocks of its zone. */
function localMinutes(window: MaintenanceWindow, from: number, to: number): Uint8Array {
  const week = openMinutes(window, 0);
  const offsets = zoneOffsets(window.timeZone)!;
  const inside = new Uint8Array(to - from);
  for (const [index, { from: start, offset }] of offsets.entries()) {
    const end = Math.min(offsets[index + 1]?.from ?? to, to);
    for (let minute = Math.max(start, from); minute < end; minute++) {
      if (week[weekMinute(minute + offset)]) inside[minute - from] = 1;
    }
  }
  return inside;
}

/** How far clocks are ahead of UTC in a minute. */
export function offsetAt(offsets: readonly ZoneOffset[], minute: number): number {
  let current = offsets[0]!.offset;
  for (const { from, offset } of offsets) if (from <= minute) current = offset;
  return current;
}

/** The minutes of the week in UTC in which a window is open under one offset. */
export function openMinutes(window: MaintenanceWindow, offset: number): Uint8Array {
  const { starts, length } = window._local;
  const open = new Uint8Array(WEEK);
  for (const start of starts)
    for (let minute = 0; minute < length; minute++) open[(start + minute - offset + 2 * WEEK) % WEEK] = 1;
  return open;
}

const offsetsOf = ({ timeZone }: MaintenanceWindow) => [...new Set(zoneOffsets(timeZone)!.map(({ offset }) => offset))];

/** The stretches without an open minute, around the circle of the week. */
function gapsOf(open: Uint8Array): Gap[] {
  const starts = [...open.keys()].filter((minute) => !open[minute] && open[(minute + WEEK - 1) % WEEK]);
  if (starts.length === 0) return open[0] ? [] : [{ start: 0, length: WEEK }];
  return starts.map((start) => {
    let length = 1;
    while (!open[(start + length) % WEEK]) length++;
    return { start, length };
  });
}

function budgetOf(days: readonly number[], { start, length }: Gap, reasons: readonly string[]): BudgetData {
  const [hour, minute] = [Math.floor((start % 1440) / 60), start % 60];
  const daysOfWeek = days.length === 7 ? '*' : [...days].sort().join(',');
  return {
    nodes: '0',
    reasons: [...reasons],
    schedule: `${minute} ${hour} * * ${daysOfWeek}`,
    duration: spanText(length),
  };
}
