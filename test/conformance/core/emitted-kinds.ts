import { parseObjects, readFolder } from '../../expander/documents';
import { writtenOf } from '../../properties/fleet-properties';
import { emittablePaths } from './emittable-paths';
import { kindOf } from './field-paths';
import { sampleOf } from './hunt';

/** Some fleets, always the same; together they have every kind that random fleets have. */
const [SEED, FLEETS] = [5, 25];

/** Every kind, as `group/Kind`, that the library's constructs, the examples or random fleets emit. */
export function emittedKinds(outputs: readonly string[]): string[] {
  const ofExamples = outputs.flatMap((folder) => readFolder(folder)).map(({ object }) => object);
  const ofFleets = sampleOf(SEED, FLEETS)
    .flatMap((spec) => Object.entries(writtenOf(spec)?.files ?? {}))
    .filter(([path]) => path.endsWith('.yaml'))
    .flatMap(([path, text]) => parseObjects(text, path));
  return [...new Set([...Object.keys(emittablePaths()), ...[...ofExamples, ...ofFleets].map(kindOf)])].sort();
}
