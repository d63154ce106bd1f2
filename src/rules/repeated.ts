/** Things that share a key. */
export interface Repetition<T> {
  readonly key: string;
  readonly items: readonly T[];
}

/** The keys that more than one thing has, in order. */
export function repeated<T>(things: readonly T[], keyOf: (thing: T) => string | undefined): Repetition<T>[] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.keys()]
    .sort()
    .map((key) => ({ key, items: groups.get(key)! }))
    .filter(({ items }) => items.length > 1);
}
