import { shown } from '../problem';
import type { Shape } from './shape';
import { wrongType } from './types';
import type { Walk } from './walk';

/** Lists that are sets or maps: no entry, and no key, may come twice. */
export function judgeList(walk: Walk, shape: Shape, items: readonly unknown[]): void {
  const listType = shape.node['x-kubernetes-list-type'];
  if (shape.dialect.builtIn && (listType === 'map' || listType === 'set')) judgeNulls(walk, shape, items);
  if (items.length < 2 || (listType === undefined && !shape.node.uniqueItems)) return;
  if (listType === 'map' && shape.mapKeys) judgeMap(walk, shape, items);
  else if (listType === 'set' || shape.node.uniqueItems) judgeSet(walk, items);
}

/** Go reads null as an empty entry, but server-side apply, which delivers here, cannot tell it from others. */
function judgeNulls(walk: Walk, shape: Shape, items: readonly unknown[]): void {
  const itemShape = shape.item();
  for (const [index, item] of items.entries()) {
    if (item === null && itemShape) walk.note(wrongType(itemShape, item), index);
  }
}

function judgeSet(walk: Walk, items: readonly unknown[]): void {
  const seen = new Map<unknown, number>();
  for (const [index, item] of items.entries()) {
    const key = typeof item === 'object' ? stableText(item) : item;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      continue;
    }
    const problem = `${shown(item)} is already entry ${first} of this set`;
    noteTwice(walk, { problem, index, value: shown(item).slice(1, -1) });
  }
}

function judgeMap(walk: Walk, shape: Shape, items: readonly unknown[]): void {
  const seen = new Map<unknown, number>();
  const keys = shape.mapKeys ?? [];
  const defaults = shape.item()?.defaults;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Readonly<Record<string, unknown>> | null;
    if (typeof item !== 'object' || item === null) continue;
    // a default counts, since Kubernetes fills it in before it looks
    const values = keys.map((name) => (item[name] === undefined ? defaults?.get(name) : item[name]));
    const id = idOf(values);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else noteTwice(walk, { ...twice(keys, values, first), index });
  }
}

/** The same for equal keys, and cheap for the one text that most lists are keyed by. */
function idOf(values: readonly unknown[]): unknown {
  const [only] = values;
  return values.length === 1 && typeof only !== 'object' ? only : JSON.stringify(values);
}

function twice(keys: readonly string[], values: readonly unknown[], first: number): Pick<Twice, 'problem' | 'value'> {
  const given = keys.flatMap((name, index) => (values[index] === undefined ? [] : [`${name} ${shown(values[index])}`]));
  const text = given.join(' and ');
  return { problem: `${text || 'an entry without a key'} is already entry ${first} of this list`, value: text };
}

interface Twice {
  readonly problem: string;
  readonly index: number;
  readonly value: string;
}

/** Server-side apply, which delivers here, refuses an entry that comes twice, also where a plain create takes it. */
function noteTwice(walk: Walk, { problem, index, value }: Twice): void {
  walk.note({ code: 'FL8008', problem, remedy: 'keep one of them', value }, index);
}

/** The same text for equal values, whatever the order of their fields. */
function stableText(value: unknown): string {
  return JSON.stringify(value, (_, child) =>
    child && typeof child === 'object' && !Array.isArray(child)
      ? Object.fromEntries(Object.entries(child).sort(([one], [other]) => (one < other ? -1 : 1)))
      : child,
  );
}
