import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** `sha256` of a folder: of the paths and bytes of all its files, and of nothing else. */
export function treeSum(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const lines = files.map((file) => `${relative(folder, file).split(sep).join('/')} ${sha256(readFileSync(file))}\n`);
  return sha256(lines.sort().join(''));
}

function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}
