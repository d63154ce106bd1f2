import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Program } from './programs';

/** One toolchain for all: the build cache is shared, and Argo CD 3.6 needs at least 1.27. Any Go from 1.21 fetches it. */
export const GO_TOOLCHAIN = 'go1.27.3';

const MODULES = join(__dirname, '..');

/** A built program and how it came about. */
export interface Built {
  readonly path: string;
  readonly isCached: boolean;
}

/** The version of the installed go command, or nothing where there is none. */
export async function installedGo(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('go', ['env', 'GOVERSION'], { env: goEnvironment() });
    return stdout.trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Builds a program unless the cache already holds what the very same sources and flags made; says so before it begins. */
export async function build(program: Program, onBegin: () => void): Promise<Built> {
  const folder = join(cacheFolder(), program.name);
  const path = join(folder, cacheKey(program), program.name);
  if (existsSync(path)) return { path, isCached: true };
  onBegin();
  mkdirSync(join(path, '..'), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  const { modfile = 'go.mod', ldflags = '' } = program;
  const flags = [`-modfile=${modfile}`, '-mod=readonly', '-trimpath', `-ldflags=-s -w ${ldflags}`, '-o', unfinished];
  await promisify(execFile)('go', ['build', ...flags, program.package], {
    cwd: join(MODULES, program.module),
    env: goEnvironment(),
    maxBuffer: 1 << 26,
  });
  renameSync(unfinished, path);
  for (const key of readdirSync(folder)) if (key !== cacheKey(program)) rmSync(join(folder, key), { recursive: true });
  return { path, isCached: false };
}

/** Where engines and whatever else is dear are kept between runs. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cdk8s-fleet', 'engines');
}

/** The environment of every go command: nothing outside the wrapper module has a say. */
export function goEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, GOTOOLCHAIN: GO_TOOLCHAIN, GOWORK: 'off', GOFLAGS: '' };
}

/** The key of several programs together. */
export function cacheKeyOf(programs: readonly Program[]): string {
  return createHash('sha256').update(programs.map(cacheKey).join()).digest('hex').slice(0, 16);
}

function cacheKey(program: Program): string {
  const { module, modfile = 'go.mod', package: main, ldflags } = program;
  const folder = join(MODULES, module);
  const own = main.startsWith('./') ? readdirSync(join(folder, main)).map((file) => join(main, file)) : [];
  const hash = createHash('sha256').update(
    JSON.stringify([GO_TOOLCHAIN, process.platform, process.arch, main, ldflags]),
  );
  for (const file of [modfile, modfile.replace(/mod$/, 'sum'), ...own.sort()])
    hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}
