import { shown } from '../problem';
import type { Shape } from './shape';
import type { Walk } from './walk';

/** Lists that are sets or maps: no entry, and no key, may come twice. */
export function judgeList(walk: Walk, shape: Shape, items: readonly unknown[]): void {
  const listType = shape.node['x-kubernetes-list-type'];
  if (items.length < 2 || (listType === undefined && !shape.node.uniqueItems)) return;
  if (listType === 'map' && shape.mapKeys) judgeMap(walk, shape, items);
  else if (listType === 'set' || shape.node.uniqueItems) judgeSet(walk, shape, items);
}

function judgeSet(walk: Walk, shape: Shape, items: readonly unknown[]): void {
  const seen = new Map<unknown, number>();
  for (const [index, item] of items.entries()) {
    const key = typeof item === 'object' ? stableText(item) : item;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      continue;
    }
    const problem = `${shown(item)} is already entry ${first} of this set`;
    noteTwice(walk, shape, { problem, index, value: shown(item).slice(1, -1) });
  }
}

function judgeMap(walk: Walk, shape: Shape, items: readonly unknown[]): void {
  const seen = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    if (typeof item !== 'object' || item === null) continue;
    const keys = keysOf(shape, item as Record<string, unknown>);
    const key = JSON.stringify(keys);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      continue;
    }
    const text = keys.map(([name, value]) => `${name} ${shown(value)}`).join(' and ');
    noteTwice(walk, shape, {
      problem: `${text || 'an entry without a key'} is already entry ${first} of this list`,
      index,
      value: text,
    });
  }
}

/** The values of the key fields; a default counts, since Kubernetes fills it in before it looks. */
function keysOf(shape: Shape, item: Readonly<Record<string, unknown>>): [string, unknown][] {
  const defaults = shape.item()?.defaults;
  const names = shape.mapKeys ?? [];
  return names
    .map((name): [string, unknown] => [name, item[name] ?? defaults?.get(name)])
    .filter(([, value]) => value !== undefined);
}

interface Twice {
  readonly problem: string;
  readonly index: number;
  readonly value: string;
}

/**
 * Kubernetes' own kinds are read into Go types, where an entry that comes twice is refused by code of their own, or merely breaks
 * server-side apply; there it is a warning.
 */
function noteTwice(walk: Walk, shape: Shape, { problem, index, value }: Twice): void {
  const remedy = 'keep one of them';
  walk.note({ code: 'FL8008', problem, remedy, value, warning: shape.dialect.builtIn }, index);
}

/** The same text for equal values, whatever the order of their fields. */
function stableText(value: unknown): string {
  return JSON.stringify(value, (_, child) =>
    child && typeof child === 'object' && !Array.isArray(child)
      ? Object.fromEntries(Object.entries(child).sort(([one], [other]) => (one < other ? -1 : 1)))
      : child,
  );
}
