import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInTypes, wellKnownTypes } from './built-in-types';
import { crdTypes, type NamedModule } from './crd-types';
import { type Lock, readLock } from './lock';
import { readSchemas } from './schema-files';
import { writeIndex } from './schema-index';
import { moduleText, type TypeModule } from './type-module';
import type { RecordedNames } from './type-names';
import { IMPORTS, readUpstreams, type Upstream } from './upstreams';
import { versionsPage } from './versions-page';

/*
 * tsx tools/imports/generate.ts
 *
 * Makes the types, the index of schemas and docs/versions.md out of what fetch wrote. Needs Node alone; the same input gives the
 * same bytes.
 */

/** Where generate reads and writes. */
export interface GenerateFolders {
  readonly imports: string;
  readonly docs: string;
}

const NAMES = 'names.json';
/** Written by hand: the form of the packed files. */
const HAND_WRITTEN = ['packed.d.ts'];

/** Writes everything that is made out of the packed schemas and the lock. */
export function generate({ imports, docs }: GenerateFolders): void {
  const upstreams = readUpstreams(imports).filter(({ versions }) => versions.length > 0);
  const lock = readLock(imports);
  const recorded = readNames(imports);
  const builtIns = upstreams.filter(({ source }) => source === 'openapi');
  const kubernetes = builtIns.map((upstream) => readSchemas(upstream.name, upstream.versions[0], imports));
  const wellKnown = wellKnownTypes(kubernetes[0]);
  const named = upstreams
    .filter(({ source }) => source !== 'openapi')
    .flatMap((upstream) =>
      crdTypes({ upstream, crds: defaultCrds(lock, upstream), recorded, wellKnown, folder: imports }),
    );
  const modules = [
    ...builtIns.flatMap((upstream, index) => builtInTypes(upstream, kubernetes[index])),
    ...named.map(({ module }) => module),
  ];
  writeModules(modules, imports);
  writeNames(named, imports);
  writeIndex(imports);
  writeFileSync(join(docs, 'versions.md'), versionsPage(readUpstreams(imports), lock, imports));
}

function defaultCrds(lock: Lock, { name, versions }: Upstream) {
  const release = lock.upstreams[name]?.[versions[0]];
  if (!release) throw new Error(`${name}@${versions[0]} is not in the lock: run fetch.ts ${name}`);
  return release.crds;
}

function writeModules(modules: readonly TypeModule[], folder: string): void {
  const names = modules.map(({ name }) => `${name}.d.ts`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`two upstreams want to write ${twice}`);
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.d.ts') && !names.includes(file) && !HAND_WRITTEN.includes(file)) rmSync(join(folder, file));
  }
  for (const module of modules) writeFileSync(join(folder, `${module.name}.d.ts`), moduleText(module));
}

function readNames(folder: string): Readonly<Record<string, RecordedNames>> {
  const path = join(folder, NAMES);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, RecordedNames>) : {};
}

function writeNames(named: readonly NamedModule[], folder: string): void {
  const names = named.map(({ module, names }) => [module.name, names] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(join(folder, NAMES), `${JSON.stringify(Object.fromEntries(names), undefined, 1)}\n`);
}

if (require.main === module) generate({ imports: IMPORTS, docs: join(IMPORTS, '../docs') });
