import type { LockedFile, LockedGenerator, LockedRelease } from './lock';

/** A release as it was downloaded, before anything is made of it. */
export type FetchedRelease = Omit<LockedRelease, 'schemas' | 'crds'>;

/**
 * What a release has otherwise than the lock says of the same version, one line each.
 *
 * A version that is not locked yet differs in nothing. Files that are made by a tool are bound to that tool and its command: with
 * another one they are new, as the files of another version would be.
 */
export function releaseChanges(locked: LockedRelease | undefined, now: FetchedRelease): readonly string[] {
  if (!locked) return [];
  return [
    ...changed('module', locked.module, now.module),
    ...changed('checksum', locked.h1, now.h1),
    ...(now.generator ? madeChanges(locked, now, now.generator) : readChanges(locked.files, now.files)),
  ];
}

/** What a tool has otherwise than the lock says of the same version of it. */
export function generatorChanges(locked: LockedGenerator | undefined, now: LockedGenerator): readonly string[] {
  if (locked?.module !== now.module) return [];
  return [
    ...changed(`checksum of ${now.module}`, locked.h1, now.h1),
    ...changed(`what ${now.module} is built of`, locked.modules, now.modules),
  ];
}

/** Throws if there is a change. */
export function refuseChanges(release: string, changes: readonly string[]): void {
  if (changes.length > 0) throw new Error(`${release} is not what the lock says:\n${changes.join('\n')}`);
}

function madeChanges(locked: LockedRelease, now: FetchedRelease, generator: LockedGenerator): readonly string[] {
  const isSame = locked.generator?.module === generator.module && locked.generator.command === generator.command;
  return [
    ...generatorChanges(locked.generator, generator),
    ...(isSame ? fileChanges(locked.files, now.files, () => true) : []),
  ];
}

/** The lists themselves may differ: which files are read is said in upstreams.json, and no property of the release. */
function readChanges(locked: readonly LockedFile[], now: readonly LockedFile[]): readonly string[] {
  const common = (path: string) => [locked, now].every((files) => files.some((file) => file.path === path));
  return fileChanges(locked, now, common);
}

function fileChanges(
  locked: readonly LockedFile[],
  now: readonly LockedFile[],
  counts: (path: string) => boolean,
): readonly string[] {
  const [before, after] = [locked, now].map((files) => new Map(files.map((file) => [file.path, file.sha256])));
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(counts);
  return paths.flatMap((path) => changed(path, before.get(path) ?? 'nothing', after.get(path) ?? 'nothing'));
}

function changed(what: string, locked: string | undefined, now: string): readonly string[] {
  return locked === now ? [] : [`${what} is ${now}, locked is ${locked ?? 'nothing'}`];
}
