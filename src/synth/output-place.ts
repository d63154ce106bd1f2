import { lstatSync, mkdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fail } from '../model/finding-error';

/** Where the output is, and where it is prepared: everything the writer needs besides the tree lies next to it. */
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

/** The place of an output folder that may not exist yet; a link to a folder is followed. */
export function outputPlace(given: string): OutputPlace {
  const path = resolve(given);
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry?.isSymbolicLink()) return placeOf(given, linkTarget(given, path));
  if (entry && !entry.isDirectory()) refuseNoFolder(given, given, entry);
  return placeOf(given, entry ? realpathSync(path) : join(existingParent(given, path), basename(path)));
}

/** What is at a path, without following links; undefined if there is nothing. */
export function entryAt(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

function placeOf(given: string, root: string): OutputPlace {
  const work = join(dirname(root), `.${basename(root)}.cdk8s-fleet`);
  return {
    given,
    root,
    work,
    stage: join(work, 'stage'),
    backup: join(work, 'backup'),
    journal: join(work, 'journal.json'),
    lock: `${work}.lock`,
  };
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

/** The parent with links resolved, made if need be, so that two names of one output folder share one lock. */
function existingParent(given: string, path: string): string {
  const parent = dirname(path);
  let above = parent;
  let entry = statSync(above, { throwIfNoEntry: false });
  while (!entry && above !== dirname(above)) {
    above = dirname(above);
    entry = statSync(above, { throwIfNoEntry: false });
  }
  if (entry && !entry.isDirectory()) refuseNoFolder(given, above, entry);
  mkdirSync(parent, { recursive: true });
  return realpathSync(parent);
}

function refuseNoFolder(given: string, path: string, entry: Stats): never {
  const kind = entry.isFile() ? 'a file' : 'not a folder';
  fail({
    code: 'FL9003',
    path: given,
    problem: path === given ? `output folder '${given}' is ${kind}` : `'${path}' above the output folder is ${kind}`,
    remedy: 'remove it, or give another output folder',
    value: path,
    limit: 'a folder',
    acceptable: false,
  });
}
