import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { goEnvironment } from '../engine/build';

/** A file of the module that an engine is built from, in the version that its wrapper pins. */
export async function moduleFile(wrapper: 'kwok' | 'karpenter', path: string): Promise<string> {
  const { stdout } = await promisify(execFile)('go', ['list', '-m', '-f', '{{.Dir}}', `sigs.k8s.io/${wrapper}`], {
    cwd: join(__dirname, '..', wrapper),
    env: goEnvironment(),
  });
  return readFileSync(join(stdout.trim(), path), 'utf8');
}
