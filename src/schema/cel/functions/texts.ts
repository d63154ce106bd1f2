import { expression } from '../../structure/pattern';
import { type CelFunction, evaluationFails } from './function';

/** Regular expressions, and what the library lacks of the string functions. */
export const TEXTS: readonly CelFunction[] = [
  ['string.matchesRe2(string): bool', matches],
  ['matchesRe2(string, string): bool', matches],
  ['string.find(string): string', (text: string, pattern: string) => regex(pattern, '').exec(text)?.[0] ?? ''],
  ['string.findAll(string): list<string>', (text: string, pattern: string) => findAll(text, pattern, -1n)],
  ['string.findAll(string, int): list<string>', findAll],
  ['string.charAt(int): string', (text: string, index: bigint) => [...text][Number(index)] ?? ''],
  ['string.replace(string, string): string', (text: string, from: string, to: string) => text.split(from).join(to)],
  ['string.replace(string, string, int): string', replace],
  ['string.reverse(): string', (text: string) => [...text].reverse().join('')],
  ['string.format(list<dyn>): string', format],
];

function matches(text: string, pattern: string): boolean {
  return regex(pattern, '').test(text);
}

function findAll(text: string, pattern: string, limit: bigint): string[] {
  const found = Array.from(text.matchAll(regex(pattern, 'g')), ([match]) => match);
  return limit < 0n ? found : found.slice(0, Number(limit));
}

function regex(pattern: string, flags: string): RegExp {
  const found = expression(pattern);
  if (!found) return evaluationFails(`regular expression '${pattern}' cannot be said in JavaScript`);
  return flags ? new RegExp(found.source, found.flags + flags) : found;
}

function replace(text: string, ...[from, to, limit]: [string, string, bigint]): string {
  if (limit < 0n) return text.split(from).join(to);
  const parts = text.split(from);
  const count = Number(limit);
  return (
    parts.slice(0, count + 1).join(to) +
    parts
      .slice(count + 1)
      .map((part) => from + part)
      .join('')
  );
}

function format(template: string, values: readonly unknown[]): string {
  let index = 0;
  return template.replace(/%(%|\.(\d+)|)([a-zA-Z]?)/g, (whole, ...[sign, digits, verb]: string[]) => {
    if (sign === '%') return `%${verb}`;
    const value = values[index++];
    if (verb === 'x' || verb === 'X') return inHexadecimal(value, verb);
    if (verb === 'b') return BigInt(value as bigint).toString(2);
    if (verb === 'o') return BigInt(value as bigint).toString(8);
    if (verb === 'f') return Number(value).toFixed(Number(digits ?? 6));
    return verb === 's' || verb === 'd' ? plain(value) : whole;
  });
}

function inHexadecimal(value: unknown, verb: string): string {
  const text = typeof value === 'string' ? Buffer.from(value).toString('hex') : BigInt(value as bigint).toString(16);
  return verb === 'X' ? text.toUpperCase() : text;
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plain).join(', ')}]`;
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null || value.constructor !== Object) return String(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${key}: ${plain(item)}`)
    .join(', ')}}`;
}
