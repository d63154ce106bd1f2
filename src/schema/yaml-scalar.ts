/** What a scalar of YAML is, and by which of YAML's own tags. */
export interface ReadScalar {
  readonly tag: ScalarTag;
  readonly value: string | number | boolean | null;
}

/** Tags that Go's reader gives to scalars. */
export type ScalarTag = '!!str' | '!!int' | '!!float' | '!!bool' | '!!null';

const WORDS: ReadonlyMap<string, ReadScalar> = new Map([
  ...words('!!bool', true, 'y Y yes Yes YES true True TRUE on On ON'),
  ...words('!!bool', false, 'n N no No NO false False FALSE off Off OFF'),
  ...words('!!null', null, '~ null Null NULL '), // the empty text, too
  ...words('!!float', Number.NaN, '.nan .NaN .NAN'),
  ...words('!!float', Number.POSITIVE_INFINITY, '.inf .Inf .INF +.inf +.Inf +.INF'),
  ...words('!!float', Number.NEGATIVE_INFINITY, '-.inf -.Inf -.INF'),
]);

const WHOLE = /^[-+]?(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/;
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
/** What begins with a dot is read as Go's own numbers are: underscores stand between digits. */
const DOTTED = /^\.[0-9]+(_[0-9]+)*([eE][-+]?[0-9]+(_[0-9]+)*)?$/;

/**
 * Reads a plain scalar as go-yaml v2 does, by which Kubernetes' tools read manifests: words of YAML 1.1 and Go's own whole numbers.
 * Times stay texts there.
 */
export function readPlain(text: string): ReadScalar {
  const word = WORDS.get(text);
  if (word) return word;
  return (
    (/^[-+0-9]/.test(text) ? readNumber(text.replaceAll('_', '')) : readDotted(text)) ?? { tag: '!!str', value: text }
  );
}

function readNumber(text: string): ReadScalar | undefined {
  return readWhole(text) ?? (FLOAT.test(text) ? finite(Number(text)) : undefined);
}

/** Beyond 64 bits a number is no whole one. */
function readWhole(text: string): ReadScalar | undefined {
  if (!WHOLE.test(text)) return undefined;
  const isNegative = text.startsWith('-');
  const digits = text.replace(/^[-+]/, '').replace(/^0(?=[0-7])/, '0o');
  const size = BigInt(digits.toLowerCase());
  const limit = isNegative ? 2n ** 63n : /^\+/.test(text) ? 2n ** 63n - 1n : 2n ** 64n - 1n;
  if (size > limit) return undefined;
  return { tag: '!!int', value: Number(isNegative ? -size : size) };
}

function readDotted(text: string): ReadScalar | undefined {
  return DOTTED.test(text) ? finite(Number(text.replaceAll('_', ''))) : undefined;
}

function finite(value: number): ReadScalar | undefined {
  return Number.isFinite(value) ? { tag: '!!float', value } : undefined;
}

function words(tag: ScalarTag, value: ReadScalar['value'], list: string): [string, ReadScalar][] {
  return list.split(' ').map((word) => [word, { tag, value }]);
}

/** A float as a key of a map: Go prints it with the digits that 32 bits bear. */
export function floatKey(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
  const narrow = Math.fround(value);
  const precisions = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const digits = precisions.find((count) => Math.fround(Number(narrow.toPrecision(count))) === narrow) ?? 9;
  const [mantissa, exponent] = narrow.toExponential(digits - 1).split('e') as [string, string];
  const power = Number(exponent);
  if (narrow === 0 || (power >= -4 && power < 6)) return plainFloat(narrow, digits - 1 - power);
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

function plainFloat(value: number, decimals: number): string {
  return value.toFixed(Math.max(decimals, 0));
}
