import { areEqual, type CelFunction, compare, evaluationFails } from './function';

/** The namespace of the set functions. */
export class SetsNamespace {}
/** The namespace of the functions that make lists. */
export class ListsNamespace {}

type Items = readonly never[];

/** List functions of Kubernetes and of CEL's own extension, and sets. */
export const LISTS: readonly CelFunction[] = [
  [
    'list<dyn>.isSorted(): bool',
    (items: Items) => items.every((item, index) => index === 0 || compare(items[index - 1], item) <= 0),
  ],
  ['list<dyn>.sum(): dyn', sum],
  ['list<dyn>.min(): dyn', (items: Items) => extreme(items, -1)],
  ['list<dyn>.max(): dyn', (items: Items) => extreme(items, 1)],
  [
    'list<dyn>.indexOf(dyn): int',
    (items: Items, item: unknown) => BigInt(items.findIndex((other) => areEqual(other, item))),
  ],
  [
    'list<dyn>.lastIndexOf(dyn): int',
    (items: Items, item: unknown) => BigInt(items.findLastIndex((other) => areEqual(other, item))),
  ],
  ['list<dyn>.includes(dyn): bool', includes],
  ['list<dyn>.slice(int, int): list<dyn>', slice],
  ['list<dyn>.flatten(): list<dyn>', (items: Items) => items.flat(1)],
  ['list<dyn>.flatten(int): list<dyn>', (items: Items, depth: bigint) => items.flat(Number(depth))],
  ['list<dyn>.distinct(): list<dyn>', distinct],
  ['list<dyn>.reverse(): list<dyn>', (items: Items) => [...items].reverse()],
  ['list<dyn>.sort(): list<dyn>', (items: Items) => [...items].sort(compare)],
  [
    'ListsNamespace.range(int): list<int>',
    (_: unknown, count: bigint) => Array.from({ length: Number(count) }, (_item, index) => BigInt(index)),
  ],
  [
    'SetsNamespace.contains(list<dyn>, list<dyn>): bool',
    (_: unknown, all: Items, some: Items) => some.every((item) => includes(all, item)),
  ],
  [
    'SetsNamespace.intersects(list<dyn>, list<dyn>): bool',
    (_: unknown, one: Items, other: Items) => one.some((item) => includes(other, item)),
  ],
  ['SetsNamespace.equivalent(list<dyn>, list<dyn>): bool', areEquivalent],
];

function includes(items: Items, item: unknown): boolean {
  return items.some((other) => areEqual(other, item));
}

function areEquivalent(_: unknown, one: Items, other: Items): boolean {
  return one.every((item) => includes(other, item)) && other.every((item) => includes(one, item));
}

function distinct(items: Items): Items {
  return items.filter((item, index) => items.findIndex((other) => areEqual(other, item)) === index);
}

function slice(items: Items, from: bigint, to: bigint): Items {
  if (from < 0n || to < from || to > BigInt(items.length)) return evaluationFails(`cannot slice(${from}, ${to})`);
  return items.slice(Number(from), Number(to));
}

function extreme(items: Items, sign: number): unknown {
  if (items.length === 0) return evaluationFails('min or max of an empty list');
  return items.reduce((best, item) => (compare(item, best) * sign > 0 ? item : best));
}

interface Addable {
  addDuration(other: unknown): Addable;
}

function sum(items: Items): unknown {
  if (items.length === 0) return 0n;
  return (items as readonly unknown[]).reduce((total, item) =>
    typeof item === 'object' ? (total as Addable).addDuration(item) : (total as number) + (item as number),
  );
}
