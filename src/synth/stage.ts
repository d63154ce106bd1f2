import { copyFileSync, linkSync, lstatSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '../model/finding-error';
import { foldersAbove, sameButForCase } from './output-paths';
import type { OutputPlace } from './output-place';
import type { TopUnit } from './tree-diff';

// Node writes text in one call only where the encoding is given too.
const NEW_FILE = { encoding: 'utf8', flag: 'wx' } as const;

/** Prepares the new state of a unit beside the old: what stays the same is linked, the rest written. */
export function stageUnit(place: OutputPlace, unit: TopUnit): void {
  const made = new Set<string>();
  for (const [path, text] of unit.files) {
    try {
      makeFolders(place.stage, path, made);
      if (unit.same.has(path)) linkOrCopy(join(place.root, path), join(place.stage, path));
      else writeFileSync(join(place.stage, path), text, NEW_FILE);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') refuseClash(place, unit, path);
      throw error;
    }
  }
}

/** One level at a time, so that a name the file system already holds in another case is noticed. */
function makeFolders(stage: string, path: string, made: Set<string>): void {
  const missing: string[] = [];
  for (const folder of foldersAbove(path)) {
    if (made.has(folder)) break;
    missing.push(folder);
  }
  for (const folder of missing.reverse()) {
    mkdirSync(join(stage, folder));
    made.add(folder);
  }
}

/** Keeps bytes, time and, where the file system has hard links, the inode. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['EEXIST', 'ENOSPC', 'EDQUOT', 'EROFS'].includes(code)) throw error; // a copy would fail alike
    const { atimeMs, mtimeMs } = lstatSync(from);
    copyFileSync(from, to);
    utimesSync(to, atimeMs / 1000, mtimeMs / 1000);
  }
}

function refuseClash(place: OutputPlace, unit: TopUnit, path: string): never {
  const other = [path, ...foldersAbove(path)]
    .map((name) => [name, sameButForCase(name, unit.files.keys())])
    .find(([, twin]) => twin !== undefined) ?? [path, path];
  fail({
    code: 'FL9011',
    path: join(place.given, path),
    problem: `'${other[0]}' and '${other[1]}' are one path on this file system`,
    remedy: 'give the two objects, bundles or clusters names that differ in more than upper and lower case',
    value: path,
    limit: 'names that differ in more than case',
    acceptable: false,
  });
}
