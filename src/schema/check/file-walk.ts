import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file that is to be checked: its bytes, or why it has none. */
export interface ReadFile {
  readonly file: string;
  readonly bytes: Buffer;
  /** Why it cannot be read; empty if it can. */
  readonly problem: string;
}

const MANIFEST = /\.(ya?ml|json)$/;
const NOTHING = Buffer.alloc(0);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'lies below a file',
  ELOOP: 'is a link that leads in a circle',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

/** The file at a path, or all YAML and JSON files below a folder, in order of their names. */
export function filesAt(path: string): ReadFile[] {
  return attempt(path, () => (statSync(path).isDirectory() ? filesIn(path) : [readFile(path)]));
}

/** What comes by another way than the file system, under the name that findings give it. */
export function readAs(file: string, read: () => Buffer): ReadFile[] {
  return attempt(file, () => [{ file, bytes: read(), problem: '' }]);
}

function filesIn(folder: string): ReadFile[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const sorted = entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  return sorted.flatMap((entry) => filesOf(entry, join(folder, entry.name)));
}

/** Links to folders are not followed: what they lead to is checked where it lies, and once. */
function filesOf(entry: Dirent, path: string): ReadFile[] {
  if (entry.isDirectory()) return attempt(path, () => filesIn(path));
  if (!MANIFEST.test(entry.name) || !(entry.isFile() || entry.isSymbolicLink())) return [];
  return attempt(path, () => (statSync(path).isFile() ? [readFile(path)].filter(isManifest) : []));
}

function readFile(file: string): ReadFile {
  return { file, bytes: readFileSync(file), problem: '' };
}

/** A path that cannot be read is told, and keeps no other from being checked. */
function attempt(file: string, read: () => ReadFile[]): ReadFile[] {
  try {
    return read();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return [{ file, bytes: NOTHING, problem: REASONS[code] ?? `cannot be read (${code || message})` }];
  }
}

/** JSON that is met in a folder may be no manifest at all, such as the plan beside a fleet's manifests. */
function isManifest({ file, bytes }: ReadFile): boolean {
  if (!file.endsWith('.json')) return true;
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value !== 'object' || value === null || 'apiVersion' in value || 'kind' in value;
  } catch {
    return true; // looked at as a manifest, it is told what is wrong with it
  }
}
