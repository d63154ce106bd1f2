import { mkdirSync, readdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withFindings } from './io-finding';
import { closeJournal, openJournal, rollBack, swapUnits } from './journal';
import { type LockWait, withLock } from './lock';
import { checkPaths, isTopFile, TOP_FILES_RECORD } from './output-paths';
import { entryAt, type OutputPlace, outputPlaces } from './output-place';
import { stageUnit } from './stage';
import { compareTree, type TopUnit } from './tree-diff';

/** How many files a run touched. */
export interface WriteReport {
  /** Files that are new or have new bytes. */
  readonly written: number;
  /** Files that kept bytes, inode and time. */
  readonly unchanged: number;
  /** Files of the former output that went. */
  readonly removed: number;
}

/** How the writer waits. */
export interface WriteOptions {
  /**
   * How long to wait for another run that writes to the same folder, in milliseconds.
   * @default 30000
   */
  readonly lockWaitMs?: number;
}

/**
 * Makes the output folder hold just these files, or leaves it as it was.
 *
 * `files` is text by path relative to `outdir`, joined with `/`. All below the library's own folders is replaced; other
 * files and folders at the top stay. A run that is cut short is undone by the next `recover` or `writeTree`.
 */
export function writeTree(outdir: string, files: ReadonlyMap<string, string>, options: WriteOptions = {}): WriteReport {
  checkPaths(files.keys());
  return withFindings(outdir, () => {
    const [place, ...others] = outputPlaces(outdir);
    mkdirSync(dirname(place.lock), { recursive: true });
    return withLock(place.lock, lockWait(outdir, options), () => {
      for (const each of [place, ...others]) heal(each);
      return replace(place, files);
    });
  });
}

/** Undoes a run that was cut short, so that what is read from the output folder is a whole tree. */
export function recover(outdir: string, options: WriteOptions = {}): void {
  withFindings(outdir, () => {
    for (const place of outputPlaces(outdir)) {
      if (!entryAt(place.work) && !entryAt(place.lock)) continue;
      withLock(place.lock, lockWait(outdir, options), () => heal(place));
    }
  });
}

function lockWait(given: string, options: WriteOptions): LockWait {
  return { given, limitMs: options.lockWaitMs ?? 30_000 };
}

function heal(place: OutputPlace): void {
  if (!entryAt(place.work)) return;
  rollBack(place);
  removeFolder(place.work);
}

function replace(place: OutputPlace, files: ReadonlyMap<string, string>): WriteReport {
  const units = compareTree(place, withRecord(files));
  const changed = units.filter((unit) => unit.changed);
  if (changed.length > 0) {
    try {
      stage(place, changed);
      swap(place, changed);
    } catch (error) {
      heal(place);
      throw error;
    }
    removeFolder(place.work);
  }
  return report(units, files);
}

/** Adds the list of top-level files, if there are any, to the plan. */
function withRecord(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const topFiles = [...files.keys()].filter(isTopFile).sort();
  if (topFiles.length === 0) return files;
  return new Map([...files, [TOP_FILES_RECORD, `${JSON.stringify(topFiles, undefined, 2)}\n`]]);
}

function stage(place: OutputPlace, units: readonly TopUnit[]): void {
  mkdirSync(place.work);
  mkdirSync(place.stage);
  for (const unit of units) stageUnit(place, unit);
}

function swap(place: OutputPlace, units: readonly TopUnit[]): void {
  if (!entryAt(place.root)) {
    renameSync(place.stage, place.root);
    return;
  }
  mkdirSync(place.backup);
  openJournal(place, units);
  swapUnits(place);
  closeJournal(place);
}

/** Plain recursion: the folder entry says what each name is, where `rmSync` asks the disk again. */
function removeFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeFolder(path);
    else unlinkSync(path);
  }
  rmdirSync(folder);
}

function report(units: readonly TopUnit[], files: ReadonlyMap<string, string>): WriteReport {
  const same = units.flatMap((unit) => [...unit.same]).filter((path) => path !== TOP_FILES_RECORD).length;
  const removed = units.reduce((sum, unit) => sum + unit.stale, 0);
  return { written: files.size - same, unchanged: same, removed };
}
