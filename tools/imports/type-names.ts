import { pascalCase } from './share';
import type { Shape } from './type-shapes';

/** Names given to the types of one file: name -> path of the object that it was first given to. */
export type RecordedNames = Readonly<Record<string, string>>;

/** Well-known types by their fields, such as those that upstreams copy out of Kubernetes. */
export type WellKnown = ReadonlyMap<string, ReadonlySet<string>>;

/** Say nothing on their own. */
const GENERIC = new Set([
  'Spec',
  'Status',
  'Template',
  'Metadata',
  'Items',
  'Values',
  'Value',
  'Config',
  'Params',
  'Rules',
  'Http',
  'Options',
]);
/** A copy of an older release has fewer fields than the type has today. */
const SMALLEST_PARTIAL_MATCH = 9;
const PARTIAL_MATCH = 0.6;

/**
 * Names every shape.
 *
 * A name once recorded stays with the object that it was given to. New ones are, in this order: the name of the well-known type
 * with the same fields; the kind's name with the shortest free end of the path; for types of several kinds that end alone.
 */
export function nameShapes(
  shapes: readonly Shape[],
  recorded: RecordedNames,
  wellKnown: WellKnown,
): Map<Shape, string> {
  const names = new Map<Shape, string>();
  const taken = new Set<string>();
  const give = (shape: Shape, name: string) => {
    if (taken.has(name) || names.has(shape)) return false;
    taken.add(name);
    names.set(shape, name);
    return true;
  };
  for (const shape of shapes) {
    const [kind, ...rest] = shape.paths[0];
    if (rest.length === 0) give(shape, kind);
  }
  for (const [name, path] of Object.entries(recorded).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const shape = shapes.find(({ paths }) => paths.some((candidate) => pathKey(candidate) === path));
    if (shape) give(shape, name);
  }
  for (const shape of shapes) {
    if (!names.has(shape)) candidates(shape, wellKnown).find((name) => give(shape, name));
    for (let number = 2; !names.has(shape); number++) give(shape, `${candidates(shape, wellKnown).at(-1)}${number}`);
  }
  return names;
}

/** What is recorded for the next run. */
export function recordNames(names: ReadonlyMap<Shape, string>): RecordedNames {
  const entries = [...names].map(([shape, name]) => [name, pathKey(shape.paths[0])] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function pathKey(path: readonly string[]): string {
  return path.join('/');
}

function candidates(shape: Shape, wellKnown: WellKnown): readonly string[] {
  const words = shape.paths[0].filter((step) => step !== '[]' && step !== '{}').map(pascalCase);
  const [kind, ...fields] = words;
  const ends = fields.map((_, index) => fields.slice(fields.length - 1 - index).join(''));
  const kinds = new Set(shape.paths.map(([first]) => first));
  const own = ends.map((end) => `${kind}${end}`);
  const shared = kinds.size > 1 ? ends.filter((end) => !GENERIC.has(end)) : [];
  const known = knownName(Object.keys(shape.node.properties ?? {}), wellKnown);
  return [...(known ? [known] : []), ...shared, ...own];
}

function knownName(fields: readonly string[], wellKnown: WellKnown): string | undefined {
  const scored = [...wellKnown]
    .filter(([, known]) => fields.every((field) => known.has(field)))
    .filter(([, known]) => known.size === fields.length || isPartialMatch(fields.length, known.size))
    .sort(([, a], [, b]) => a.size - b.size);
  // two types with the same fields say nothing about which one this is
  return scored.length > 1 && scored[0][1].size === scored[1][1].size ? undefined : scored[0]?.[0];
}

function isPartialMatch(fields: number, known: number): boolean {
  return fields >= SMALLEST_PARTIAL_MATCH && fields / known >= PARTIAL_MATCH;
}
