const QUANTITY = /^([+-]?)(\d+\.?\d*|\.\d+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;
const DECIMAL: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const BINARY = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

/** Whether Kubernetes reads a value as a quantity: '500m', '1.5Gi', '1e3', 2. */
export function isQuantity(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' && QUANTITY.test(value);
}

/** A quantity in billionths, so that amounts can be compared exactly; undefined if it is none. */
export function quantityNanos(value: unknown): bigint | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const [, sign, digits, suffix = ''] = QUANTITY.exec(String(value)) ?? [];
  if (digits === undefined) return undefined;
  const [whole, fraction = ''] = digits.split('.');
  const scale = 9 + exponentOf(suffix) - fraction.length;
  if (Math.abs(scale) > 400) return undefined;
  const factor = 1024n ** BigInt(BINARY.indexOf(suffix) + 1);
  const amount = BigInt(whole + fraction) * factor;
  const nanos = scale >= 0 ? amount * 10n ** BigInt(scale) : roundedUp(amount, 10n ** BigInt(-scale));
  return sign === '-' ? -nanos : nanos;
}

function exponentOf(suffix: string): number {
  if (/^[eE][+-]?\d/.test(suffix)) return Number(suffix.slice(1));
  return DECIMAL[suffix] ?? 0;
}

/** What is finer than a billionth counts as a whole one, as upstream rounds. */
function roundedUp(amount: bigint, divisor: bigint): bigint {
  return (amount + divisor - 1n) / divisor;
}
