import { isMapping } from './documents';

// whatever is below is the user's own: an empty value there is a value
const OPAQUE = ['valuesObject'];

/** A value without what Argo CD's types do not tell from absence: empty texts, lists and maps, false, zero and null. */
export function significant(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(significant);
  if (!isMapping(value)) return value;
  const reduce = (key: string, item: unknown): [string, unknown][] => {
    if (OPAQUE.includes(key)) return [[key, item]];
    const rest = significant(item);
    return isEmpty(rest) ? [] : [[key, rest]];
  };
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => reduce(key, item)));
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isMapping(value) ? Object.keys(value).length === 0 : !value;
}
