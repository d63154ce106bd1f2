import emittable from './emittable-paths.json';

/**
 * The fields that the library's own constructs can emit, by `group/Kind`: the union of what the examples and the unit tests of
 * delivery, rules, core and docs write. A random fleet that emits a field that is missing here fails the run, so the list grows with the
 * constructs; a field that no construct emits any more is taken out by hand.
 */
export function emittablePaths(): Readonly<Record<string, readonly string[]>> {
  return emittable;
}
