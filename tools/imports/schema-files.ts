import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedSchemas } from '../../imports/packed';
import { merged, packedName } from './pack';
import { IMPORTS } from './upstreams';

/** Folder of the packed schemas. */
export function schemaFolder(folder = IMPORTS): string {
  return join(folder, 'schemas');
}

/** The bytes of a packed file. */
export function packedBytes(file: PackedSchemas): string {
  return `${JSON.stringify(file)}\n`;
}

/** Writes an upstream's files and removes those of versions that are no longer in force. */
export function writeSchemas(files: readonly PackedSchemas[], folder = IMPORTS): void {
  const target = schemaFolder(folder);
  mkdirSync(target, { recursive: true });
  for (const stale of readdirSync(target)) {
    if (stale.startsWith(`${files[0].upstream}@`)) rmSync(join(target, stale));
  }
  for (const file of files) writeFileSync(join(target, `${packedName(file)}.json`), packedBytes(file));
}

/** The text of the packed file of that name (`<upstream>@<version>`). */
export function readPackedText(name: string, folder = IMPORTS): string {
  const path = join(schemaFolder(folder), `${name}.json`);
  if (!existsSync(path)) throw new Error(`schemas/${name}.json is missing; tools/imports/update.ts ${name} writes it`);
  return readFileSync(path, 'utf8');
}

/** Every version of an upstream that can be read, with everything that it extends. */
export function committedSchemas(upstream: string, folder = IMPORTS): readonly PackedSchemas[] {
  const target = schemaFolder(folder);
  const files = existsSync(target) ? readdirSync(target).filter((file) => file.startsWith(`${upstream}@`)) : [];
  return files.flatMap((file) => {
    try {
      return [readSchemas(upstream, file.slice(upstream.length + 1, -'.json'.length), folder)];
    } catch {
      return []; // whoever wants to know what is there is about to write it again
    }
  });
}

/** Reads a packed file with everything that it extends. */
export function readSchemas(upstream: string, version: string, folder = IMPORTS): PackedSchemas {
  const file = readPacked(packedName({ upstream, version }), folder);
  return file.extends ? merged(file, readPacked(file.extends, folder)) : file;
}

function readPacked(name: string, folder: string): PackedSchemas {
  return JSON.parse(readPackedText(name, folder)) as PackedSchemas;
}
