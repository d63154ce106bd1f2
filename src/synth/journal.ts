import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fail } from '../model/finding-error';
import { entryAt, type OutputPlace } from './output-place';
import type { TopUnit } from './tree-diff';

/** One swap of the journal: the inodes of the old and the new unit, null where there is none. */
interface Swap {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  /** When the new unit itself was last changed, in nanoseconds; null where there is none. */
  readonly time: string | null;
}

/** What makes an open swap undoable by whoever comes next. */
interface Journal {
  readonly version: 1;
  /** The newest change time of everything staged, in nanoseconds, by the clock of the file system. */
  readonly newest: string;
  readonly swaps: readonly Swap[];
}

/** Notes what is about to be swapped; from here on the old tree comes back unless `closeJournal` is reached. */
export function openJournal(place: OutputPlace, units: readonly TopUnit[]): void {
  const journal: Journal = {
    version: 1,
    newest: String(lstatSync(place.backup, { bigint: true }).mtimeNs), // made after the stage was filled
    swaps: units.map(({ name }) => ({
      name,
      before: inodeOf(join(place.root, name)),
      after: inodeOf(join(place.stage, name)),
      time: timeOf(join(place.stage, name)),
    })),
  };
  const draft = `${place.journal}.draft`;
  writeFileSync(draft, `${JSON.stringify(journal)}\n`);
  flush(draft);
  renameSync(draft, place.journal);
  flush(place.work);
}

/** Swaps folder by folder: the old goes to the backup, the new takes its place. */
export function swapUnits(place: OutputPlace): void {
  for (const { name, before, after } of readJournal(place).swaps) {
    if (before !== null) renameSync(join(place.root, name), join(place.backup, name));
    if (after !== null) renameSync(join(place.stage, name), join(place.root, name));
  }
}

/** Ends the swap, or its undoing: from here on the tree that is there counts. */
export function closeJournal(place: OutputPlace): void {
  if (entryAt(place.root)) flush(place.root);
  unlinkSync(place.journal);
  flush(place.work);
}

/** Brings the old tree back if a swap was left open; safe to be cut short and started again itself. */
export function rollBack(place: OutputPlace): void {
  if (!entryAt(place.journal)) return;
  const journal = readJournal(place);
  // A missing output folder was removed on purpose, as `cdk8s synth` does before every run.
  if (entryAt(place.root)) {
    const undo = journal.swaps.map((swap) => undoOf(place, journal, swap)).reverse();
    for (const step of undo) step();
  }
  closeJournal(place);
}

/** Judges one swap first, so that a conflict anywhere leaves everything as it is. */
function undoOf(place: OutputPlace, journal: Journal, swap: Swap): () => void {
  const [current, stage, backup] = [place.root, place.stage, place.backup].map((folder) => join(folder, swap.name));
  const now = inodeOf(current);
  if (now === swap.before) return () => undefined;
  const kept = inodeOf(backup);
  const restorable = swap.before === null || kept === swap.before;
  const untouched =
    now === null || (now === swap.after && timeOf(current) === swap.time && !changedBelow(current, journal));
  if (!restorable || !untouched) refuseConflict(place, swap.name);
  return () => {
    if (now !== null) renameSync(current, stage);
    if (swap.before !== null) renameSync(backup, current);
  };
}

/** Whether anything below a folder is newer than the stage was: nobody can set the time of a change of state back. */
function changedBelow(path: string, journal: Journal): boolean {
  const open = lstatSync(path).isDirectory() ? [path] : [];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const name of readdirSync(folder)) {
      const entry = lstatSync(join(folder, name), { bigint: true });
      if (entry.ctimeNs > BigInt(journal.newest)) return true;
      if (entry.isDirectory()) open.push(join(folder, name));
    }
  }
  return false;
}

/** The time of the last change of content; that of the state moves with the swap itself. */
function timeOf(path: string): string | null {
  const entry = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return entry ? String(entry.mtimeNs) : null;
}

function inodeOf(path: string): string | null {
  const entry = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return entry ? String(entry.ino) : null;
}

function readJournal(place: OutputPlace): Journal {
  try {
    const journal = JSON.parse(readFileSync(place.journal, 'utf8')) as Journal;
    if (journal.version === 1) return journal;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return refuseConflict(place, '');
}

/** Makes a file or a folder's entries survive a power cut, where the platform can. */
function flush(path: string): void {
  try {
    const file = openSync(path, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'EBADF'].includes(code)) throw error; // folders on Windows and some mounts
  }
}

function refuseConflict(place: OutputPlace, name: string): never {
  const path = join(place.given, name);
  fail({
    code: 'FL9007',
    path,
    problem: `a run was cut short while it swapped the output, and '${path}' changed since, so both copies are kept`,
    remedy: `compare it with '${place.backup}', keep what you want in '${place.given}', then delete '${place.work}'`,
    value: path,
    limit: 'an untouched output folder after a cut run',
    acceptable: false,
  });
}
