import { fail } from '../../model/finding-error';
import { zoneOffsets } from './zone-offsets';

/** A day of the week. */
export enum Weekday {
  /** Monday. */
  MONDAY = 'Monday',
  /** Tuesday. */
  TUESDAY = 'Tuesday',
  /** Wednesday. */
  WEDNESDAY = 'Wednesday',
  /** Thursday. */
  THURSDAY = 'Thursday',
  /** Friday. */
  FRIDAY = 'Friday',
  /** Saturday. */
  SATURDAY = 'Saturday',
  /** Sunday. */
  SUNDAY = 'Sunday',
}

/** When nodes may be replaced, in the words of those who are awake then. */
export interface MaintenanceWindowProps {
  /** Days on which it begins. */
  readonly days: Weekday[];
  /** When it begins, as HH:MM on a clock of its time zone. */
  readonly start: string;
  /** When it ends, as HH:MM; what is not after the start is on the next day, and 24:00 is the end of the day. */
  readonly end: string;
  /**
   * Time zone of the clock, such as `Europe/Berlin`.
   * @default 'UTC'
   */
  readonly timeZone?: string;
}

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;
const ORDER = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * A time of the week in which nodes may be replaced; outside of it they are left alone.
 *
 * Where clocks change, it opens only in those minutes that lie in it the whole year, so it is shorter by the change.
 * **Checks** FL2034.
 */
export class MaintenanceWindow {
  /** Days on which it begins. */
  public readonly days: Weekday[];
  /** When it begins. */
  public readonly start: string;
  /** When it ends. */
  public readonly end: string;
  /** Time zone of the clock. */
  public readonly timeZone: string;

  constructor(props: MaintenanceWindowProps) {
    this.days = [...new Set(props.days)].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
    this.start = props.start;
    this.end = props.end;
    this.timeZone = props.timeZone ?? 'UTC';
    this.refuseBad();
  }

  /**
   * The window as people say it.
   * @internal
   */
  public get _text(): string {
    return `${this.days.map((day) => day.slice(0, 3)).join(', ')} ${this.start}-${this.end} ${this.timeZone}`;
  }

  /**
   * Minutes of the local week, from Sunday 00:00: where it begins on each day, and how long it is.
   * @internal
   */
  public get _local(): { readonly starts: readonly number[]; readonly length: number } {
    const [start, end] = [minuteOf(this.start)!, minuteOf(this.end)!];
    return {
      starts: this.days.map((day) => ORDER.indexOf(day) * 1440 + start),
      length: end > start ? end - start : end + 1440 - start,
    };
  }

  private refuseBad(): void {
    const path = `MaintenanceWindow '${this._text}'`;
    const zone = zoneOffsets(this.timeZone);
    const [value, problem, remedy] =
      this.days.length === 0
        ? ['', 'has no day', 'give at least one Weekday']
        : minuteOf(this.start) === undefined || this.start === '24:00'
          ? [this.start, `starts at '${this.start}', which is no time`, 'give HH:MM from 00:00 to 23:59']
          : minuteOf(this.end) === undefined
            ? [this.end, `ends at '${this.end}', which is no time`, 'give HH:MM from 00:00 to 24:00']
            : zone === undefined
              ? [
                  this.timeZone,
                  `has the unknown time zone '${this.timeZone}'`,
                  'give a name such as Europe/Berlin, or UTC',
                ]
              : [];
    if (problem === undefined) return;
    fail({ code: 'FL2034', path, problem, value, remedy: remedy! });
  }
}

function minuteOf(clock: string): number | undefined {
  if (clock === '24:00') return 1440;
  const [, hours, minutes] = CLOCK.exec(clock) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
