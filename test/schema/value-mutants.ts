import type { Mutant } from './mutants';

/** Values that some field does not take; each is tried in every field. */
const VALUES: readonly unknown[] = [
  ...['', 'x'.repeat(64), 'x'.repeat(254), 'Not_A Name', 'a.b', '-a', '1', '{{x}}'],
  // none beyond 32 bits: the server cuts such a number in silence, which we refuse
  ...[0, -1, 1, 65_536, 1.5],
  ...[true, null, [], {}],
];

/** What no schema of a kind says: its metadata, and what controllers write. */
const PASSED = ['apiVersion', 'kind', 'metadata', 'status'];

type Data = Record<string, unknown>;

/** Mutants that know no schema: every field of an object loses its value, and gets others. */
export class ValueBreaker {
  private readonly seen = new Set<string>();

  /** The mutants of an object, without those of fields that an object of the same kind had before. */
  public mutantsOf(object: object, kind: string): Omit<Mutant, 'fault'>[] {
    return pathsOf(object).flatMap((path) => {
      const pattern = `${kind} ${path.map((step) => (/^\d+$/.test(step) ? '*' : step)).join('.')}`;
      if (PASSED.includes(path[0]) || this.seen.has(pattern)) return [];
      this.seen.add(pattern);
      const given = JSON.stringify(valueAt(object, path));
      const others = VALUES.filter((value) => JSON.stringify(value) !== given);
      return [undefined, ...others].map((value) => ({
        path: `${path.join('.')} = ${JSON.stringify(value)?.slice(0, 30)}`,
        object: changed(object, path, value),
      }));
    });
  }
}

function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [[...path, key], ...pathsOf(child, [...path, key])]);
}

function valueAt(object: object, path: readonly string[]): unknown {
  return path.reduce((at: unknown, step) => (at as Data)[step], object);
}

/** A copy with a value changed, or taken away where there is none. */
function changed(object: object, path: readonly string[], value: unknown): object {
  const copy = structuredClone(object);
  const parent = valueAt(copy, path.slice(0, -1)) as Data | unknown[];
  const last = path[path.length - 1];
  if (value === undefined && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (value === undefined) delete (parent as Data)[last];
  else (parent as Data)[last] = value;
  return copy;
}
