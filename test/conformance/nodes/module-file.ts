import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { goEnvironment } from '../engine/build';

/** An engine that is built from a module of the same name. */
export type Wrapper = 'kwok' | 'karpenter';

/** A file of the module that an engine is built from, in the version that its wrapper pins. */
export async function moduleFile(wrapper: Wrapper, path: string): Promise<string> {
  return readFileSync(join(await moduleFolder(wrapper), path), 'utf8');
}

/** Every file of a folder of that module. */
export async function moduleFiles(wrapper: Wrapper, path: string): Promise<string[]> {
  const folder = join(await moduleFolder(wrapper), path);
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
}

async function moduleFolder(wrapper: Wrapper): Promise<string> {
  const { stdout } = await promisify(execFile)('go', ['list', '-m', '-f', '{{.Dir}}', `sigs.k8s.io/${wrapper}`], {
    cwd: join(__dirname, '..', wrapper),
    env: goEnvironment(),
  });
  return stdout.trim();
}
