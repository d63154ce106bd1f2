const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
};
/** The longest duration that Go can hold. */
const MAX_SECONDS = 2 ** 63 / 1e9;

/** Seconds of a Go duration such as '1h30m'; undefined if it is none. */
export function goDuration(text: string): number | undefined {
  const sign = text.startsWith('-') ? -1 : 1;
  const rest = text.replace(/^[-+]/, '');
  if (rest === '0') return 0;
  if (!/^((\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h))+$/.test(rest)) return undefined;
  let seconds = 0;
  for (const [, amount, unit] of rest.matchAll(/([\d.]+)([a-zµμ]+)/g)) seconds += Number(amount) * UNITS[unit];
  return seconds <= MAX_SECONDS ? sign * seconds : undefined;
}

const LONG_UNITS = ['nano', 'micro', 'milli', 'sec', 'min', 'hour', 'day', 'week'];
const SHORT_UNITS = new Set(['ns', 'us', 'µs', 'ms', 's', 'm', 'h', 'hr', 'd', 'w', 'wk']);

/** Whether the API server takes a text for `format: duration`: a Go duration, or any amount with a unit, such as '3 days'. */
export function isLooseDuration(text: string): boolean {
  if (goDuration(text) !== undefined) return true;
  const units = [...text.matchAll(/\d+\s*([A-Za-zµ]+)/g)].map(([, unit]) => unit?.toLowerCase());
  return units.some((unit) => SHORT_UNITS.has(unit) || LONG_UNITS.some((long) => unit.startsWith(long)));
}
