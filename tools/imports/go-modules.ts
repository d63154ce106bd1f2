import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipEntries } from './zip';

/** A module as the go command downloaded it. */
export interface GoModule {
  /** Module path. */
  readonly path: string;
  /** Version as resolved. */
  readonly version: string;
  /** Checksum of the module's files (`h1:...`), verified by the go command against the checksum database. */
  readonly sum: string;
  /** The downloaded archive. */
  readonly zip: string;
}

/** Downloads modules, each named `path@version`, in one call of the go command. */
export function downloadModules(names: readonly string[]): readonly GoModule[] {
  const rows = parseRows(download(names));
  return rows.map((row) => {
    // a module that wants a newer Go than the local one is downloaded and verified all the same; it is only not unpacked
    if (!row.Zip || !row.Sum) throw new Error(`${row.Path}@${row.Version} cannot be had: ${row.Error}`);
    return { path: row.Path, version: row.Version, sum: row.Sum, zip: row.Zip };
  });
}

/** The files of a module by path (without the `module@version/` prefix), for the given globs (`dir/*.yaml`). */
export function moduleFiles(module: GoModule, globs: readonly string[]): ReadonlyMap<string, Buffer> {
  const prefix = `${module.path}@${module.version}/`;
  const patterns = globs.map(globPattern);
  const found = new Map<string, Buffer>();
  for (const entry of zipEntries(module.zip)) {
    if (!entry.path.startsWith(prefix)) continue;
    const path = entry.path.slice(prefix.length);
    if (patterns.some((pattern) => pattern.test(path))) found.set(path, entry.read());
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface DownloadRow {
  readonly Path: string;
  readonly Version: string;
  readonly Error?: string;
  readonly Zip?: string;
  readonly Sum?: string;
}

function download(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    // outside of any module, so that no go.mod can replace or exclude anything
    return execFileSync('go', ['mod', 'download', '-json', ...names], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GOTOOLCHAIN: 'local', GOWORK: 'off', GOFLAGS: '' },
      maxBuffer: 1 << 26,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  } catch (error) {
    const text = (error as { stdout?: string }).stdout;
    if (text) return text; // one row each, also for refusals
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function parseRows(text: string): readonly DownloadRow[] {
  return text
    .split(/\n(?=\{)/)
    .filter((row) => row.trim() !== '')
    .map((row) => JSON.parse(row) as DownloadRow);
}

function globPattern(glob: string): RegExp {
  const escaped = glob.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[^/]*');
  return new RegExp(`^${escaped}$`);
}
