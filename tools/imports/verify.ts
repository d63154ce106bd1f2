import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackedSchemas } from '../../imports/packed';
import { type GenerateFolders, generate } from './generate';
import { type Lock, type LockedCrd, type LockedRelease, readLock, sha256 } from './lock';
import { kindKey, unfold } from './pack';
import { readPackedText, readSchemas, schemaFolder } from './schema-files';
import { untypedProblems } from './untyped';
import { IMPORTS, readUpstreams, type Upstream } from './upstreams';

/*
 * tsx tools/imports/verify.ts
 *
 * Fails if anything under imports/ or docs/versions.md is not what generate makes of the lock and the packed schemas, if a schema
 * is not what the lock says, if types are made of a version that upstream deprecates or no longer serves, or if a field is of any
 * type and not on the list of those that may be. Offline.
 */

/** Everything that is wrong, one line each. */
export function problems(folders: GenerateFolders): readonly string[] {
  const upstreams = readUpstreams(folders.imports);
  const lock = readLock(folders.imports);
  // a file that is missing is told by every release that needs it
  const locked = [...new Set(upstreams.flatMap((upstream) => releaseProblems(upstream, lock, folders.imports)))];
  const unlisted = [...strayFiles(upstreams, folders.imports), ...strayReleases(upstreams, lock)];
  // without sound input there is nothing to compare
  return locked.length + unlisted.length > 0 ? [...locked, ...unlisted] : madeProblems(folders);
}

/** Throws if there is a problem. */
export function verify(folders: GenerateFolders): void {
  const found = problems(folders);
  if (found.length > 0) throw new Error(`imports are not in order:\n${found.join('\n')}`);
}

function releaseProblems(upstream: Upstream, lock: Lock, folder: string): readonly string[] {
  return upstream.versions.flatMap((version, index) => {
    const name = `${upstream.name}@${version}`;
    const release = lock.upstreams[upstream.name]?.[version];
    if (!release) return [`${name} is not in the lock`];
    const picks = index === 0 ? release.crds.flatMap((crd) => pickProblems(name, crd)) : [];
    const checks = [fileProblems, crdProblems].map((check) => told(name, () => check(name, release, folder)));
    return [...checks.flat(), ...picks];
  });
}

/** A file that cannot be read is a problem like any other. */
function told(name: string, check: () => readonly string[]): readonly string[] {
  try {
    return check();
  } catch (error) {
    const { message } = error as Error;
    return [error instanceof SyntaxError ? `${name}: its schemas cannot be read: ${message}` : message];
  }
}

function fileProblems(name: string, release: LockedRelease, folder: string): readonly string[] {
  const actual = sha256(readPackedText(name, folder));
  return actual === release.schemas ? [] : [`schemas/${name}.json is ${actual}, the lock says ${release.schemas}`];
}

function crdProblems(name: string, release: LockedRelease, folder: string): readonly string[] {
  const [upstream = '', version = ''] = name.split('@');
  const schemas = readSchemas(upstream, version, folder);
  const listed = release.crds.flatMap((crd) => crd.versions.map((entry) => ({ crd, entry })));
  const keys = new Set(listed.map(({ crd, entry }) => kindKey(crd.group, entry.name, crd.names.kind)));
  const unlisted = release.crds.length > 0 ? Object.keys(schemas.kinds).filter((key) => !keys.has(key)) : [];
  return [
    ...unlisted.map((key) => `${name}: ${key} is not in the lock`),
    ...listed.flatMap(({ crd, entry }) => {
      const key = kindKey(crd.group, entry.name, crd.names.kind);
      return schemaSum(schemas, key) === entry.schema
        ? []
        : [`${name}: the schema of ${key} is not the one in the lock`];
    }),
  ];
}

function schemaSum(schemas: PackedSchemas, key: string): string | undefined {
  const schema = schemas.kinds[key]?.schema;
  return schema && sha256(unfold(schema, schemas.defs));
}

function pickProblems(name: string, crd: LockedCrd): readonly string[] {
  if (crd.picked === undefined) return []; // every version is deprecated: no types, but schemas
  const picked = crd.versions.find((version) => version.name === crd.picked);
  const kind = `${name}: ${crd.names.kind} ${crd.picked}`;
  if (!picked?.served) return [`${kind} is picked, but not served`];
  return picked.deprecated ? [`${kind} is picked, but deprecated`] : [];
}

function strayFiles(upstreams: readonly Upstream[], folder: string): readonly string[] {
  const known = upstreams.flatMap(({ name, versions }) => versions.map((version) => `${name}@${version}.json`));
  const stray = readdirSync(schemaFolder(folder)).filter((file) => file !== 'index.json' && !known.includes(file));
  return stray.map((file) => `schemas/${file} belongs to no version in force`);
}

function strayReleases(upstreams: readonly Upstream[], lock: Lock): readonly string[] {
  const known = new Set(upstreams.flatMap(({ name, versions }) => versions.map((version) => `${name}@${version}`)));
  return Object.entries(lock.upstreams)
    .flatMap(([name, releases]) => Object.keys(releases).map((version) => `${name}@${version}`))
    .filter((release) => !known.has(release))
    .map((release) => `the lock holds ${release}, which is not in force`);
}

function madeProblems(folders: GenerateFolders): readonly string[] {
  return [...differences(folders), ...untypedProblems(folders.imports)];
}

function differences(folders: GenerateFolders): readonly string[] {
  const copy = mkdtempSync(join(tmpdir(), 'verify-imports-'));
  try {
    const remade = { imports: join(copy, 'imports'), docs: join(copy, 'docs') };
    cpSync(folders.imports, remade.imports, { recursive: true });
    mkdirSync(remade.docs);
    generate(remade);
    return [
      ...compareFolders(folders.imports, remade.imports, 'imports'),
      ...compareFile(join(folders.docs, 'versions.md'), join(remade.docs, 'versions.md'), 'docs/versions.md'),
    ];
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function compareFolders(left: string, right: string, name: string): readonly string[] {
  const list = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = (folder: string) =>
    list(folder).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const all = [...new Set([...paths(left), ...paths(right)])].sort();
  return all.flatMap((path) => compareFile(join(left, path), join(right, path), `${name}/${path}`));
}

function compareFile(left: string, right: string, name: string): readonly string[] {
  return read(left) === read(right) ? [] : [`${name} is not what generate makes`];
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

if (require.main === module) verify({ imports: IMPORTS, docs: join(IMPORTS, '../docs') });
