import type { PackedSchemas } from '../../imports/packed';
import type { FetchedRelease } from './changes';
import { readCrds } from './crds';
import { readGoEnums } from './go-enums';
import type { GoModule } from './go-modules';
import { type LockedCrd, type LockedFile, type LockedGenerator, type LockedRelease, lockedCrd, sha256 } from './lock';
import { readBuiltIns } from './openapi';
import { asDifferences, type CrdRelease, merged, packCrds } from './pack';
import { rebuildCrd } from './rebuild';
import { roundTripProblems } from './round-trip';
import { packedBytes } from './schema-files';
import type { Upstream } from './upstreams';

/** A release with all that the lock and the schemas are made of. */
export interface Fetched {
  readonly module: GoModule;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly generator?: LockedGenerator;
}

/** An upstream's releases as they are kept. */
export interface Kept {
  /** The newest whole, each older one as a difference to it. */
  readonly packed: readonly PackedSchemas[];
  /** By version. */
  readonly locked: Readonly<Record<string, LockedRelease>>;
}

/** What is kept of an upstream's releases, which are given newest first. */
export function keptOf(upstream: Upstream, fetched: readonly Fetched[]): Kept {
  return upstream.source === 'openapi' ? builtIns(upstream, fetched) : customResources(upstream, fetched);
}

/** The part of the lock's entry that a download alone decides. */
export function fetchedRelease({ module, files, generator }: Fetched): FetchedRelease {
  const locked = [...files].map(([path, file]): LockedFile => ({ path, bytes: file.length, sha256: sha256(file) }));
  return { module: module.path, h1: module.sum, ...(generator ? { generator } : {}), files: locked };
}

function customResources(upstream: Upstream, fetched: readonly Fetched[]): Kept {
  const releases: CrdRelease[] = fetched.map(({ module, files }) => ({
    version: module.version,
    crds: [...files.values()].flatMap((file) => readCrds(file.toString('utf8'))).sort(byGroupAndKind),
  }));
  const packed = packCrds(upstream, releases);
  const locked = fetched.map((release, index): LockedRelease => {
    const crds = releases[index].crds.map((crd) => lockedCrd(crd, upstream.pick?.[crd.names.kind]));
    refuseLoss(release, crds, index === 0 ? packed[0] : merged(packed[index], packed[0]));
    return { ...fetchedRelease(release), schemas: sha256(packedBytes(packed[index])), crds };
  });
  return { packed, locked: Object.fromEntries(fetched.map(({ module }, index) => [module.version, locked[index]])) };
}

function refuseLoss({ module, files }: Fetched, crds: readonly LockedCrd[], schemas: PackedSchemas): void {
  const rebuilt = crds.map((crd) => rebuildCrd(crd, schemas));
  const found = roundTripProblems(
    [...files.values()].map((file) => file.toString('utf8')),
    rebuilt,
  );
  if (found.length > 0) throw new Error(`${module.path}@${module.version}, rebuilt:\n${found.join('\n')}`);
}

function builtIns(upstream: Upstream, fetched: readonly Fetched[]): Kept {
  const whole = fetched.map(({ module, files }) => {
    const texts = [...files].map(([path, file]) => [path, file.toString('utf8')] as const);
    const documents = texts.filter(([path]) => path.endsWith('.json')).map(([, text]) => JSON.parse(text));
    const enums = readGoEnums(texts.find(([path]) => path.endsWith('.go'))?.[1] ?? '');
    return { upstream: upstream.name, version: module.version, ...readBuiltIns(documents, enums) };
  });
  const packed = asDifferences(whole);
  const locked = fetched.map((release, index): [string, LockedRelease] => [
    release.module.version,
    { ...fetchedRelease(release), schemas: sha256(packedBytes(packed[index])), crds: [] },
  ]);
  return { packed, locked: Object.fromEntries(locked) };
}

function byGroupAndKind(a: { group: string; names: { kind: string } }, b: typeof a): number {
  const [left, right] = [`${a.group}/${a.names.kind}`, `${b.group}/${b.names.kind}`];
  return left < right ? -1 : Number(left > right);
}
