import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '../model/finding-error';
import { foldersAbove, isTopFile, OWNED_FOLDERS, TOP_FILES_RECORD, topOf } from './output-paths';
import { entryAt, type OutputPlace } from './output-place';

/** A folder or file at the top of the output folder, the smallest thing that is swapped. */
export interface TopUnit {
  readonly name: string;
  /** Whether something of that name is there now. */
  readonly exists: boolean;
  /** The texts it is to have, by path relative to the output folder; empty if it goes. */
  readonly files: ReadonlyMap<string, string>;
  /** The paths among them that already hold just these bytes. */
  readonly same: ReadonlySet<string>;
  /** How many files of the old tree go. */
  readonly stale: number;
  /** Whether old and new differ in anything, an empty folder included. */
  readonly changed: boolean;
}

/** Compares what is there with what is wanted, unit by unit in the order of the swap. */
export function compareTree(place: OutputPlace, files: ReadonlyMap<string, string>): TopUnit[] {
  const byTop = groupByTop(files);
  const wanted = (name: string) => byTop.get(name) ?? new Map<string, string>();
  const before = new Set(recordedTopFiles(place));
  const topFiles = new Set([...before, ...[...byTop.keys()].filter(isTopFile)]);
  const [plan, ...others] = [...OWNED_FOLDERS].reverse();
  return [
    ...others.reverse().map((name) => compareFolder(place, name, wanted(name))),
    ...[...topFiles].sort().map((name) => compareTopFile(place, name, wanted(name))),
    compareFolder(place, plan, wanted(plan)), // says what is there, hence last
  ];
}

function groupByTop(files: ReadonlyMap<string, string>): Map<string, Map<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  for (const [path, text] of files) {
    const top = topOf(path);
    const group = groups.get(top) ?? new Map<string, string>();
    groups.set(top, group.set(path, text));
  }
  return groups;
}

/** The top-level files that an earlier run wrote; a record that someone damaged counts as none. */
function recordedTopFiles(place: OutputPlace): string[] {
  try {
    const record: unknown = JSON.parse(readFileSync(join(place.root, TOP_FILES_RECORD), 'utf8'));
    return Array.isArray(record) ? record.filter((name) => typeof name === 'string' && isTopFile(name)) : [];
  } catch {
    return [];
  }
}

function compareTopFile(place: OutputPlace, name: string, files: ReadonlyMap<string, string>): TopUnit {
  const entry = entryAt(join(place.root, name));
  const text = files.get(name);
  if (entry && !entry.isFile()) {
    if (text !== undefined) refuseForeign(place, name, 'a file');
    return { name, exists: true, files, same: new Set(), stale: 0, changed: false };
  }
  const same = new Set(entry && text !== undefined && holds(join(place.root, name), text) ? [name] : []);
  const stale = entry && text === undefined ? 1 : 0;
  return { name, exists: entry !== undefined, files, same, stale, changed: stale + files.size > same.size };
}

function compareFolder(place: OutputPlace, name: string, files: ReadonlyMap<string, string>): TopUnit {
  const entry = entryAt(join(place.root, name));
  if (!entry) return { name, exists: false, files, same: new Set(), stale: 0, changed: files.size > 0 };
  if (!entry.isDirectory()) refuseForeign(place, name, 'a folder');
  const folders = foldersOf(files.keys());
  const found = walk(place.root, name, { files, folders });
  const changed = found.stray || found.same.size < files.size;
  return { name, exists: true, files, same: found.same, stale: found.stale, changed };
}

function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (const folder of foldersAbove(path)) {
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** One pass over the old tree without a stat: the folder entry says what each name is. */
function walk(root: string, top: string, want: { files: ReadonlyMap<string, string>; folders: ReadonlySet<string> }) {
  const found = { same: new Set<string>(), stale: 0, stray: !want.folders.has(top) };
  const open = [top];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      const text = want.files.get(path);
      if (entry.isDirectory()) {
        open.push(path);
        if (!want.folders.has(path)) found.stray = true;
      } else if (text === undefined) {
        found.stray = true;
        if (path !== TOP_FILES_RECORD) found.stale++; // the record is the writer's own affair
      } else if (entry.isFile() && holds(join(root, path), text)) {
        found.same.add(path);
      }
    }
  }
  return found;
}

const SCRATCH = Buffer.alloc(64 * 1024); // holds nothing between two calls

/** Whether a file holds just these bytes; one that cannot be read does not. */
function holds(path: string, text: string): boolean {
  const size = Buffer.byteLength(text);
  const buffer = 2 * size < SCRATCH.length ? SCRATCH : Buffer.alloc(2 * size + 1);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return false;
    throw error;
  }
  try {
    let read = 0;
    for (let n = -1; n !== 0 && read <= size; read += n) n = readSync(file, buffer, read, size + 1 - read, null);
    if (read !== size) return false;
  } finally {
    closeSync(file);
  }
  buffer.write(text, size);
  return buffer.compare(buffer, size, 2 * size, 0, size) === 0;
}

function refuseForeign(place: OutputPlace, name: string, limit: string): never {
  const path = join(place.given, name);
  fail({
    code: 'FL9005',
    path,
    problem: `'${path}' is in the way: the library writes ${limit} of that name, and this is none`,
    remedy: 'move it away; links are followed only for the output folder itself',
    value: path,
    limit,
    acceptable: false,
  });
}
