import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kept, keyOf } from './cache';
import { printedBy } from './command';

export const REPOSITORY = join(__dirname, '../..');

const TARBALL = 'cdk8s-fleet.tgz';
const COMPILED = 'lib/index.js';

/** The library as its users get it. */
export interface Packages {
  /** Tells these packages from others. */
  readonly key: string;
  /** The package of npm. */
  readonly tarball: string;
  /** Sources of the Python package. */
  readonly python: string;
  /** The Go module. */
  readonly go: string;
}

/** Compiles the library where its sources are newer, packs it, and generates the other languages from it. */
export function buildPackages(): Packages {
  compileWhereStale();
  const packed = pack();
  const tarball = join(packed, TARBALL);
  const key = keyOf([installedVersion('jsii-pacmak')], [tarball]);
  const folder = kept('packages', key, (unfinished) => {
    generate(join(unfinished, 'generated'));
    renameSync(tarball, join(unfinished, TARBALL));
  });
  rmSync(packed, { recursive: true });
  const generated = join(folder, 'generated');
  return {
    key,
    tarball: join(folder, TARBALL),
    python: join(generated, 'python'),
    go: join(generated, 'go', 'cdk8sfleet'),
  };
}

/** Version of a package that the repository has installed. */
export function installedVersion(name: string): string {
  return JSON.parse(readFileSync(join(REPOSITORY, 'node_modules', name, 'package.json'), 'utf8')).version;
}

function compileWhereStale(): void {
  const sources = readdirSync(join(REPOSITORY, 'src'), { recursive: true, encoding: 'utf8' });
  const inputs = ['package.json', 'tsconfig.json', 'src', ...sources.map((path) => join('src', path))];
  const newest = Math.max(...inputs.map((path) => timeOf(path)));
  // a failed compilation writes .jsii too
  if (!existsSync(join(REPOSITORY, COMPILED)) || timeOf(COMPILED) < newest) run('projen', 'compile');
}

const timeOf = (path: string) => statSync(join(REPOSITORY, path)).mtimeMs;

/** Packs into a folder of its own. */
function pack(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-fleet-pack-'));
  printedBy({ words: ['npm', 'pack', '--silent', '--pack-destination', folder], cwd: REPOSITORY });
  const [name = ''] = readdirSync(folder);
  renameSync(join(folder, name), join(folder, TARBALL));
  return folder;
}

function generate(outdir: string): void {
  run('jsii-pacmak', '--code-only', '--target', 'python', '--target', 'go', '--outdir', outdir);
}

function run(name: string, ...args: readonly string[]): void {
  printedBy({ words: [process.execPath, join(REPOSITORY, 'node_modules', '.bin', name), ...args], cwd: REPOSITORY });
}
