import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What is built once and kept, outside the repository. */
const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cdk8s-fleet', 'languages');

const DAY = 24 * 60 * 60 * 1000;

/**
 * The folder of this kind for this key, built unless it is there. It is built beside its place and moved, so that it is whole or
 * absent; what nobody has asked for since yesterday is removed.
 */
export function kept(kind: string, key: string, build: (folder: string) => void): string {
  const folder = join(CACHE, `${kind}-${key}`);
  if (!existsSync(folder)) {
    const started = Date.now();
    const unfinished = `${folder}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    try {
      build(unfinished);
      if (!existsSync(folder)) renameSync(unfinished, folder);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
    process.stderr.write(`${kind}: built in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  }
  utimesSync(folder, new Date(), new Date());
  removeOld(kind);
  return folder;
}

function removeOld(kind: string): void {
  for (const name of readdirSync(CACHE).filter((one) => one.startsWith(`${kind}-`))) {
    const folder = join(CACHE, name);
    if (Date.now() - statSync(folder).mtimeMs > DAY) rmSync(folder, { recursive: true, force: true });
  }
}

/** A key for texts and for the bytes of files. */
export function keyOf(texts: readonly string[], files: readonly string[] = []): string {
  const hash = createHash('sha256').update(JSON.stringify(texts));
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
