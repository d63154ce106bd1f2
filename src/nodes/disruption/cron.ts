const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** When something starts, as sets of numbers; in UTC. */
export interface Cron {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly daysOfMonth: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly daysOfWeek: ReadonlySet<number>;
  /** Whether both kinds of days must match; else one of them is enough, since neither is a star. */
  readonly bothDays: boolean;
}

interface Field {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly words: readonly string[];
}

const FIELDS: readonly Field[] = [
  { name: 'minute', min: 0, max: 59, words: [] },
  { name: 'hour', min: 0, max: 23, words: [] },
  { name: 'day of the month', min: 1, max: 31, words: [] },
  { name: 'month', min: 1, max: 12, words: MONTHS },
  { name: 'day of the week', min: 0, max: 6, words: DAYS },
];

const NAMED: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
};

/** Reads a schedule as Karpenter's parser does, or says why that refuses it; the definition of NodePool admits far more. */
export function parseCron(text: string): Cron | string {
  if (/(^|\s)(CRON_)?TZ=/.test(text)) return 'has a time zone, where Karpenter puts UTC before it';
  const expression = text.startsWith('@') ? NAMED[text] : text;
  if (expression === undefined) return `has an unknown name; there are ${Object.keys(NAMED).join(', ')}`;
  const parts = expression.trim().split(/\s+/);
  if (parts.length !== FIELDS.length) return `has ${parts.length} fields, not 5`;
  const sets = parts.map((part, index) => readField(part, FIELDS[index]!));
  const wrong = sets.indexOf(undefined);
  if (wrong >= 0) return `has '${parts[wrong]}', which is no ${rangeText(FIELDS[wrong]!)}`;
  const [minutes, hours, daysOfMonth, months, daysOfWeek] = sets as Set<number>[];
  const bothDays = isStar(parts[2]!) || isStar(parts[4]!);
  const cron = {
    minutes: minutes!,
    hours: hours!,
    daysOfMonth: daysOfMonth!,
    months: months!,
    daysOfWeek: daysOfWeek!,
    bothDays,
  };
  // the parser gives up after five years and answers with the year 1, which Karpenter takes for a start in the past
  return everStarts(cron) ? cron : 'never comes, which Karpenter takes for always';
}

/** Whether something starts on a day, given as its milliseconds of Unix time. */
export function startsOn(cron: Cron, day: number): boolean {
  const date = new Date(day);
  if (!cron.months.has(date.getUTCMonth() + 1)) return false;
  const [ofMonth, ofWeek] = [cron.daysOfMonth.has(date.getUTCDate()), cron.daysOfWeek.has(date.getUTCDay())];
  return cron.bothDays ? ofMonth && ofWeek : ofMonth || ofWeek;
}

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Every month has all days of the week among its days of the month, sooner or later. */
function everStarts({ months, daysOfMonth, bothDays }: Cron): boolean {
  if (!bothDays) return true;
  const first = Math.min(...daysOfMonth);
  return [...months].some((month) => first <= LONGEST_MONTHS[month - 1]!);
}

function readField(text: string, field: Field): Set<number> | undefined {
  const ranges = text.split(',').map((part) => readRange(part, field));
  return ranges.some((range) => range === undefined) ? undefined : new Set(ranges.flatMap((range) => range!));
}

/** A number or word, a range of them, or a star; every so often. */
function readRange(text: string, field: Field): number[] | undefined {
  const [range, every, ...more] = text.split('/');
  const step = every === undefined ? 1 : /^\+?\d+$/.test(every) ? Number(every) : 0;
  const bounds = boundsOf(range!, field, every !== undefined);
  if (more.length > 0 || step === 0 || !bounds) return undefined;
  const [first, last] = bounds;
  if (!(first >= field.min && last <= field.max && first <= last)) return undefined;
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

function boundsOf(range: string, field: Field, hasStep: boolean): [number, number] | undefined {
  const [low, high, ...more] = range.split('-');
  if (low === '*' || low === '?') return [field.min, field.max]; // upstream reads no further than the star
  if (more.length > 0) return undefined;
  const first = numberOf(low!, field);
  if (high !== undefined) return [first, numberOf(high, field)];
  return [first, hasStep ? field.max : first];
}

function numberOf(text: string, { min, words }: Field): number {
  const word = words.indexOf(text.toLowerCase());
  if (word >= 0) return word + min;
  return /^\+?\d+$/.test(text) ? Number(text) : Number.NaN;
}

/** A star that leaves nothing out; with steps it is a list like others. */
const isStar = (text: string) => text.split(',').some((part) => /^[*?](-[^/]*)?(\/\+?0*1)?$/.test(part));

const rangeText = ({ name, min, max }: Field) => `${name} between ${min} and ${max}`;
