/** Anything as a list: what is none is empty, since objects of any origin are looked at. */
export function listOf<T = Record<string, unknown>>(value: unknown): readonly T[] {
  return Array.isArray(value) ? (value.filter((one) => one !== null && one !== undefined) as T[]) : [];
}

/** Anything as a map. */
export function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMap ? (value as Record<string, unknown>) : {};
}

/** What lies at the end of a path of keys. */
export function fieldAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => mapOf(inner)[key], value);
}

/** A map of texts; other values are left out. */
export function textsOf(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(mapOf(value)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(entries);
}
