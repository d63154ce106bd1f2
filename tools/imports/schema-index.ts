import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedIndex } from '../../imports/packed';
import { packedName } from './pack';
import { readSchemas, schemaFolder } from './schema-files';
import { IMPORTS, readUpstreams } from './upstreams';

/** The index over all packed files: which of them know a kind, the default one first. */
export function schemaIndex(folder = IMPORTS): PackedIndex {
  const inForce = readUpstreams(folder).filter(({ versions }) => versions.length > 0);
  const kinds: Record<string, string[]> = {};
  for (const { name, versions } of inForce) {
    for (const version of versions) {
      for (const key of Object.keys(readSchemas(name, version, folder).kinds)) {
        kinds[key] ??= [];
        kinds[key].push(packedName({ upstream: name, version }));
      }
    }
  }
  return {
    upstreams: Object.fromEntries(
      inForce.map(({ name, system, versions }) => [name, { system, default: versions[0], versions }]),
    ),
    kinds: Object.fromEntries(Object.entries(kinds).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Writes the index beside the packed files. */
export function writeIndex(folder = IMPORTS): void {
  writeFileSync(join(schemaFolder(folder), 'index.json'), `${JSON.stringify(schemaIndex(folder))}\n`);
}
