import { accessSync, constants, lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fail } from '../model/finding-error';

/** Where the output is, and where it is prepared. */
export interface OutputPlace {
  /** The output folder as the user named it, for findings. */
  readonly given: string;
  /** The output folder itself, links resolved. */
  readonly root: string;
  /** The folder of stage, backup and journal; it exists only while something is being written. */
  readonly work: string;
  /** The new folders and files before the swap. */
  readonly stage: string;
  /** The old ones after it. */
  readonly backup: string;
  /** The note of an open swap. */
  readonly journal: string;
  /** The file that says which process writes. */
  readonly lock: string;
}

/**
 * The places of an output folder that need not exist yet, the one to use first; a link to a folder is followed.
 *
 * The work goes on beside the output folder. Where nothing can be moved there, since the output folder is a mount or its
 * parent is read-only, it goes on inside, under a name that starts with a dot.
 */
export function outputPlaces(given: string): OutputPlace[] {
  const root = rootOf(given);
  const beside = placeOf({ given, root, work: join(dirname(root), `.${basename(root)}.cdk8s-fleet`) });
  const inside = placeOf({ given, root, work: join(root, '.cdk8s-fleet') });
  return canMoveBeside(root) ? [beside, inside] : [inside, beside];
}

/** What is at a path, without following links; undefined if there is nothing. */
export function entryAt(path: string): Stats | undefined {
  return unlessAbsent(() => lstatSync(path, { throwIfNoEntry: false }));
}

/** A file above a path is as absent as nothing; Node says so for ENOENT only. */
function unlessAbsent(look: () => Stats | undefined): Stats | undefined {
  try {
    return look();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function placeOf(folders: Pick<OutputPlace, 'given' | 'root' | 'work'>): OutputPlace {
  return {
    ...folders,
    stage: join(folders.work, 'stage'),
    backup: join(folders.work, 'backup'),
    journal: join(folders.work, 'journal.json'),
    lock: `${folders.work}.lock`,
  };
}

function canMoveBeside(root: string): boolean {
  const entry = entryAt(root);
  if (!entry) return true;
  if (entry.dev !== statSync(dirname(root)).dev) return false;
  try {
    accessSync(dirname(root), constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The real path, so that all names of one output folder share one lock. */
function rootOf(given: string): string {
  const path = resolve(given);
  const entry = entryAt(path);
  if (entry?.isSymbolicLink()) return linkTarget(given, path);
  if (entry?.isDirectory()) return realpathSync(path);
  if (entry) refuseNoFolder(given, given);
  let above = dirname(path);
  for (; above !== dirname(above); above = dirname(above)) {
    const folder = unlessAbsent(() => statSync(above, { throwIfNoEntry: false }));
    if (folder && !folder.isDirectory()) refuseNoFolder(given, above);
    if (folder) break;
  }
  return join(realpathSync(above), path.slice(above.length));
}

function linkTarget(given: string, path: string): string {
  let target: Stats | undefined;
  try {
    target = statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ELOOP') throw error;
  }
  if (target?.isDirectory()) return realpathSync(path);
  return fail({
    code: 'FL9004',
    path: given,
    problem: `output folder '${given}' is a symbolic link that leads to no folder`,
    remedy: 'create the folder it should lead to, or remove the link',
    value: given,
    limit: 'a folder, or a link to one',
    acceptable: false,
  });
}

function refuseNoFolder(given: string, path: string): never {
  fail({
    code: 'FL9003',
    path: given,
    problem:
      path === given ? `output folder '${given}' is no folder` : `'${path}' above the output folder is no folder`,
    remedy: 'remove it, or give another output folder',
    value: path,
    limit: 'a folder',
    acceptable: false,
  });
}
