import { Finding } from '../model/finding';
import { FindingError } from '../model/finding-error';

/** The folders that belong to the library, in the order in which they are swapped: what is delivered before what describes it. */
export const OWNED_FOLDERS: readonly string[] = ['fleet', 'clusters', 'portal', 'hub', 'bootstrap', 'plan'];

/** Where the writer notes the top-level files it wrote, so that a later run can tell them from foreign ones. */
export const TOP_FILES_RECORD = 'plan/files.json';

const TOP_FILE = /^([^/\\\0]+\.k8s\.yaml|construct-metadata\.json)$/;
const MAX_NAME_BYTES = 255; // of ext4, XFS, APFS and NTFS alike

/** Whether the library may write and remove a file of this name at the top of the output folder. */
export function isTopFile(name: string): boolean {
  return TOP_FILE.test(name);
}

/** The first segment of a path. */
export function topOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? path : path.slice(0, slash);
}

/** Every folder above a path, nearest first, without the output folder itself. */
export function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    folders.push(path.slice(0, slash));
  }
  return folders;
}

/** Throws all that is wrong with the paths to write, before anything is touched. */
export function checkPaths(paths: Iterable<string>): void {
  const findings: Finding[] = [];
  const known = new Set(paths);
  for (const path of known) {
    const finding = unsafePath(path) ?? foreignPath(path) ?? longName(path) ?? fileAsFolder(path, known);
    if (finding) findings.push(finding);
  }
  if (findings.length > 0) throw new FindingError(findings);
}

/** The other path that a file system without upper and lower case takes for the same, if there is one. */
export function sameButForCase(path: string, paths: Iterable<string>): string | undefined {
  const folded = fold(path);
  for (const other of paths) {
    const candidate = [other, ...foldersAbove(other)].find((name) => name !== path && fold(name) === folded);
    if (candidate !== undefined) return candidate;
  }
  return undefined;
}

const fold = (path: string) => path.normalize('NFC').toLowerCase();

function unsafePath(path: string): Finding | undefined {
  const segments = path.split('/');
  const plain = segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..');
  if (plain && !/[\\\0]/.test(path)) return undefined;
  return refusal(path, 'FL9008', {
    problem: `path '${path.replaceAll('\0', '\\0')}' does not stay inside the output folder`,
    remedy: "give a relative path of plain names joined with '/'",
    limit: "no empty, '.' or '..' segment, no backslash",
  });
}

function foreignPath(path: string): Finding | undefined {
  const owned = path.includes('/') ? OWNED_FOLDERS.includes(topOf(path)) : isTopFile(path);
  if (owned && path !== TOP_FILES_RECORD) return undefined;
  return refusal(path, 'FL9009', {
    problem: `'${path}' is ${owned ? "the writer's own record" : 'outside of what the library may write'}`,
    remedy: `write below '${OWNED_FOLDERS.join("', '")}', or name a top-level file '*.k8s.yaml'`,
    limit: [...OWNED_FOLDERS, '*.k8s.yaml', 'construct-metadata.json'].join(' '),
  });
}

function longName(path: string): Finding | undefined {
  const long = path.split('/').find((segment) => Buffer.byteLength(segment) > MAX_NAME_BYTES);
  if (long === undefined) return undefined;
  return refusal(path, 'FL9012', {
    problem: `name '${long}' has ${Buffer.byteLength(long)} bytes, more than ${MAX_NAME_BYTES}`,
    remedy: 'shorten the name or namespace of the object, or the id of the bundle',
    limit: `${MAX_NAME_BYTES} bytes`,
  });
}

function fileAsFolder(path: string, known: ReadonlySet<string>): Finding | undefined {
  const file = foldersAbove(path).find((folder) => known.has(folder));
  if (file === undefined) return undefined;
  return refusal(path, 'FL9010', {
    problem: `'${file}' is written both as a file and as the folder of '${path}'`,
    remedy: 'rename one of the two',
    limit: 'a path is a file or a folder',
  });
}

/** A finding about one path to write, which is its own value. */
function refusal(path: string, code: string, text: { problem: string; remedy: string; limit: string }): Finding {
  return new Finding({ code, path, value: path, acceptable: false, ...text });
}
