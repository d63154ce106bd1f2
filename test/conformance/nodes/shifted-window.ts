import type { Budget } from './simulated-objects';

const DAY = 1440;
const WEEK = 7 * DAY;

/** Minutes of the week in UTC, from Sunday 00:00. */
interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** The same budgets at another time of the week, so that the first window opens at a moment: schedules alone differ. */
export function shiftedWindow(budgets: readonly Budget[], opens: Date): Budget[] {
  const closed = budgets.filter(({ schedule }) => schedule !== undefined).flatMap(stretchesOf);
  const opening = closed.map(({ start, length }) => (start + length) % WEEK).find((minute) => !isHeld(closed, minute));
  if (opening === undefined) throw new Error('no window ever opens');
  const wanted = opens.getUTCDay() * DAY + opens.getUTCHours() * 60 + opens.getUTCMinutes();
  const by = (wanted - opening + WEEK) % WEEK;
  return budgets.flatMap((budget) =>
    budget.schedule === undefined
      ? [budget]
      : stretchesOf(budget).map(({ start }) => ({ ...budget, schedule: scheduleAt((start + by) % WEEK) })),
  );
}

function stretchesOf({ schedule, duration }: Budget): Stretch[] {
  const [minute, hour, , , days] = schedule!.split(' ');
  const [, hours = '0', minutes = '0'] = /^(?:(\d+)h)?(?:(\d+)m)?$/.exec(duration!)!;
  const length = Number(hours) * 60 + Number(minutes);
  const all = days === '*' ? ['0', '1', '2', '3', '4', '5', '6'] : days!.split(',');
  return all.map((day) => ({ start: Number(day) * DAY + Number(hour) * 60 + Number(minute), length }));
}

function isHeld(closed: readonly Stretch[], minute: number): boolean {
  return closed.some(({ start, length }) => (minute - start + WEEK) % WEEK < length);
}

function scheduleAt(minute: number): string {
  return `${minute % 60} ${Math.floor((minute % DAY) / 60)} * * ${Math.floor(minute / DAY)}`;
}
