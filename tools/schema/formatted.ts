import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** JSON as the repository's formatter leaves it. */
export function formatted(content: object): string {
  const biome = join(root, 'node_modules', '.bin', 'biome');
  const input = JSON.stringify(content);
  return execFileSync(biome, ['format', '--stdin-file-path=fixture.json'], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
}
