const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

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
const NAMED = /^@(yearly|annually|monthly|weekly|daily|midnight|hourly)$/;

/** What is wrong with a text as the schedule of a CronJob, if anything. */
export function scheduleProblem(text: string): string | undefined {
  if (/^(CRON_)?TZ=/.test(text)) return "has a time zone, which belongs in 'timeZone'";
  if (text.startsWith('@'))
    return NAMED.test(text) || /^@every ([\d.]+(ns|us|µs|ms|s|m|h))+$/.test(text) ? undefined : 'has an unknown name';
  const parts = text.trim().split(/\s+/);
  if (parts.length !== FIELDS.length) return `has ${parts.length} fields, not 5`;
  const wrong = FIELDS.find((field, index) => !parts[index].split(',').every((part) => isRange(part, field)));
  return wrong && `has no ${wrong.name} between ${wrong.min} and ${wrong.max}`;
}

/** A number or word, a range of them, or everything; every so often. */
function isRange(text: string, field: Field): boolean {
  const [range, step, more] = text.split('/');
  if (more !== undefined || (step !== undefined && !/^0*[1-9]\d*$/.test(step))) return false;
  if (/^[*?](-|$)/.test(range)) return true; // upstream reads no further than the star
  const [first, last, third] = range.split('-').map((part) => numberOf(part, field));
  return (
    third === undefined &&
    range.split('-').length <= 2 &&
    first >= field.min &&
    (last ?? first) <= field.max &&
    first <= (last ?? first)
  );
}

function numberOf(text: string, { min, words }: Field): number {
  const word = words.indexOf(text.toLowerCase());
  if (word >= 0) return word + min;
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
