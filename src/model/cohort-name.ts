/**
 * The name of a cohort: the values that its clusters share.
 *
 * Injective for a given number of values: '_' and '.' are never left as they are inside a value.
 */
export function cohortName(values: readonly (string | undefined)[]): string {
  return values.length === 0 ? 'all' : values.map(cohortPart).join('.');
}

/** A text that is safe as a part of a file name on every system, however it is written. */
export function encodeFileNamePart(text: string): string {
  return percentEncode(text, /[^a-z0-9.-]/gu);
}

function cohortPart(value: string | undefined): string {
  if (value === undefined) return '_absent';
  return value === '' ? '_empty' : percentEncode(value, /[^a-z0-9-]/gu);
}

function percentEncode(text: string, others: RegExp): string {
  const encodeByte = (byte: number) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return text.replace(others, (char) => [...Buffer.from(char)].map(encodeByte).join(''));
}
