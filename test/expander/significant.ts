import { isMapping } from './documents';

// whatever is below is the user's own: an empty value there is a value
const OPAQUE = ['valuesObject'];

/** A value without what Argo CD's types do not tell from absence: empty texts, lists and maps, false, zero and null. */
export function significant(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(significant);
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, OPAQUE.includes(key) ? item : significant(item)]);
  return Object.fromEntries(entries.filter(([key, item]) => OPAQUE.includes(key) || !isEmpty(item)));
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isMapping(value) ? Object.keys(value).length === 0 : !value;
}
