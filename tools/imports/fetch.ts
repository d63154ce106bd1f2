import type { PackedSchemas } from '../../imports/packed';
import { generateCrds } from './controller-gen';
import { readCrds } from './crds';
import { readGoEnums } from './go-enums';
import { downloadModules, type GoModule, moduleFiles } from './go-modules';
import {
  type LockedCrd,
  type LockedFile,
  type LockedGenerator,
  type LockedRelease,
  lockedCrd,
  readLock,
  sha256,
  writeLock,
} from './lock';
import { readBuiltIns } from './openapi';
import { asDifferences, type CrdRelease, merged, packCrds } from './pack';
import { rebuildCrd } from './rebuild';
import { roundTripProblems } from './round-trip';
import { packedBytes, writeSchemas } from './schema-files';
import { readUpstreams, type Upstream, withVersion, writeUpstreams } from './upstreams';

/*
 * tsx tools/imports/fetch.ts [NAME[@VERSION] ...]
 *
 * Downloads the pinned modules of the named upstreams (all of them if none is named), takes the kinds out of them and writes
 * the packed schemas and the lock. The only step that needs Go and a network. A version that is not yet in force is added.
 */

/** A release with all that the lock and the schemas are made of. */
interface Fetched {
  readonly module: GoModule;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly generator?: LockedGenerator;
}

/** Fetches the upstreams that the arguments name. */
export function fetch(wanted: readonly string[]): void {
  const upstreams = wanted.reduce(withWanted, readUpstreams());
  const names = wanted.map((argument) => argument.split('@')[0]);
  const locked = { ...readLock().upstreams };
  for (const upstream of upstreams) {
    if (upstream.versions.length === 0 || (names.length > 0 && !names.includes(upstream.name))) continue;
    locked[upstream.name] = fetchUpstream(upstream, locked[upstream.name] ?? {});
    process.stderr.write(`${upstream.name} ${upstream.versions.join(' ')}\n`);
  }
  writeUpstreams(upstreams);
  const inOrder = upstreams.map(({ name }) => [name, locked[name]] as const).filter(([, releases]) => releases);
  writeLock({ upstreams: Object.fromEntries(inOrder) });
}

function withWanted(upstreams: readonly Upstream[], argument: string): readonly Upstream[] {
  const [name, version] = argument.split('@');
  if (!upstreams.some((upstream) => upstream.name === name)) throw new Error(`no upstream '${name}' in upstreams.json`);
  if (!version) return upstreams;
  return upstreams.map((upstream) => (upstream.name === name ? withVersion(upstream, version) : upstream));
}

type LockedReleases = Readonly<Record<string, LockedRelease>>;

function fetchUpstream(upstream: Upstream, locked: LockedReleases): LockedReleases {
  const modules = downloadModules(upstream.versions.map((version) => `${upstream.goModule}@${version}`));
  for (const module of modules) refuseChangedModule(locked[module.version], module);
  const fetched = modules.map((module) => readModule(upstream, module));
  return upstream.source === 'openapi' ? builtIns(upstream, fetched) : customResources(upstream, fetched);
}

function readModule(upstream: Upstream, module: GoModule): Fetched {
  if (upstream.source === 'controller-gen') return { module, ...generateCrds(module) };
  const files = moduleFiles(module, upstream.files);
  if (files.size === 0) throw new Error(`${module.path}@${module.version} has none of ${upstream.files.join(', ')}`);
  return { module, files };
}

function refuseChangedModule(locked: LockedRelease | undefined, module: GoModule): void {
  if (!locked || locked.h1 === module.sum) return;
  throw new Error(`${module.path}@${module.version} is ${module.sum}, but the lock says ${locked.h1}`);
}

function customResources(upstream: Upstream, fetched: readonly Fetched[]): LockedReleases {
  const releases: CrdRelease[] = fetched.map(({ module, files }) => ({
    version: module.version,
    crds: [...files.values()].flatMap((file) => readCrds(file.toString('utf8'))).sort(byGroupAndKind),
  }));
  const packed = packCrds(upstream, releases);
  const locked = fetched.map((release, index): LockedRelease => {
    const crds = releases[index].crds.map((crd) => lockedCrd(crd, upstream.pick?.[crd.names.kind]));
    refuseLoss(release, crds, index === 0 ? packed[0] : merged(packed[index], packed[0]));
    return { ...lockedRelease(release), schemas: sha256(packedBytes(packed[index])), crds };
  });
  writeSchemas(packed);
  return Object.fromEntries(fetched.map(({ module }, index) => [module.version, locked[index]]));
}

function refuseLoss({ module, files }: Fetched, crds: readonly LockedCrd[], schemas: PackedSchemas): void {
  const rebuilt = crds.map((crd) => rebuildCrd(crd, schemas));
  const found = roundTripProblems(
    [...files.values()].map((file) => file.toString('utf8')),
    rebuilt,
  );
  if (found.length > 0) throw new Error(`${module.path}@${module.version}, rebuilt:\n${found.join('\n')}`);
}

function builtIns(upstream: Upstream, fetched: readonly Fetched[]): LockedReleases {
  const whole = fetched.map(({ module, files }) => {
    const texts = [...files].map(([path, file]) => [path, file.toString('utf8')] as const);
    const documents = texts.filter(([path]) => path.endsWith('.json')).map(([, text]) => JSON.parse(text));
    const enums = readGoEnums(texts.find(([path]) => path.endsWith('.go'))?.[1] ?? '');
    return { upstream: upstream.name, version: module.version, ...readBuiltIns(documents, enums) };
  });
  const packed = asDifferences(whole);
  writeSchemas(packed);
  return Object.fromEntries(
    fetched.map((release, index) => [
      release.module.version,
      { ...lockedRelease(release), schemas: sha256(packedBytes(packed[index])), crds: [] },
    ]),
  );
}

function lockedRelease({ module, files, generator }: Fetched): Omit<LockedRelease, 'schemas' | 'crds'> {
  const locked = [...files].map(([path, file]): LockedFile => ({ path, bytes: file.length, sha256: sha256(file) }));
  return { module: module.path, h1: module.sum, ...(generator ? { generator } : {}), files: locked };
}

function byGroupAndKind(a: { group: string; names: { kind: string } }, b: typeof a): number {
  const [left, right] = [`${a.group}/${a.names.kind}`, `${b.group}/${b.names.kind}`];
  return left < right ? -1 : Number(left > right);
}

if (require.main === module) fetch(process.argv.slice(2));
