import { isMapping } from './documents';

// raw JSON in Argo CD's types: taken whole from one side, never merged key by key
const OPAQUE = ['valuesObject'];

/** A generator's own template with every hole in it filled from the ApplicationSet's; an empty value is a hole too. */
export function fillTemplate(own: unknown, base: unknown): unknown {
  if (isMapping(own) && isMapping(base)) {
    const keys = [...new Set([...Object.keys(own), ...Object.keys(base)])];
    return Object.fromEntries(
      keys.map((key) => [key, OPAQUE.includes(key) ? (own[key] ?? base[key]) : fillTemplate(own[key], base[key])]),
    );
  }
  return isHole(own) ? base : own;
}

function isHole(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || value === '' || value === false || value === 0;
}
