import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kept, keyOf } from './cache';
import { printedBy } from './command';
import type { Language } from './language';
import { installedVersion, type Packages, REPOSITORY } from './packages';

const SOURCES = [
  'examples/first-fleet/fleet.ts',
  'examples/first-fleet/main.ts',
  'test/languages/typescript/broken.ts',
  'test/languages/typescript/many.ts',
  'test/languages/typescript/nodes.ts',
  'test/languages/typescript/texts.ts',
];

const PROGRAMS = {
  story: 'examples/first-fleet/main.js',
  broken: 'test/languages/typescript/broken.js',
  many: 'test/languages/typescript/many.js',
  nodes: 'test/languages/typescript/nodes.js',
};

/** The peers at the versions that the repository is built with, the oldest that are allowed. */
export function oldestPeers(): string[] {
  return Object.keys(peerRanges()).map((name) => `${name}@${installedVersion(name)}`);
}

/** The peers at the newest versions that are allowed. */
export function newestPeers(): string[] {
  return Object.entries(peerRanges()).map(([name, range]) => {
    const versions = printedBy({ words: ['npm', 'view', `${name}@${range}`, 'version', '--json'], cwd: REPOSITORY });
    const [newest] = [JSON.parse(versions)].flat().sort((one, other) => byNumbers.compare(other, one));
    return `${name}@${newest}`;
  });
}

const byNumbers = new Intl.Collator('en', { numeric: true });

function peerRanges(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')).peerDependencies;
}

/** Everything that TypeScript can say about our types is said: nothing is skipped. */
const OPTIONS = {
  strict: true,
  skipLibCheck: false,
  target: 'ES2023',
  module: 'node20',
  types: ['node'],
  rootDir: '.',
  outDir: 'out',
};

/** The first example itself, compiled in a project of its own against the packed package. */
export const TYPESCRIPT: Language = {
  name: 'TypeScript',
  probe: [process.execPath, '--version'],
  prepare: (packages) => {
    const project = typescriptProject(packages);
    return (story, ...args) => ({ words: [process.execPath, join(project, 'out', PROGRAMS[story]), ...args] });
  },
};

/** A project with nothing but the package, its peers and the stories, type-checked and compiled. */
export function typescriptProject({ key, tarball }: Packages, peers: readonly string[] = oldestPeers()): string {
  const versions = [...peers, ...['@types/node', 'typescript'].map((name) => `${name}@${installedVersion(name)}`)];
  const sources = SOURCES.map((path) => join(REPOSITORY, path));
  return kept('typescript', keyOf([key, ...versions, JSON.stringify(OPTIONS)], sources), (folder) => {
    for (const path of SOURCES) cpSync(join(REPOSITORY, path), join(folder, path));
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{ "name": "stories", "private": true }\n');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS }));
    const installed = versions.filter((one) => !one.startsWith('typescript@'));
    const quietly = ['--no-audit', '--no-fund', '--silent', '--prefer-offline'];
    printedBy({ words: ['npm', 'install', ...quietly, tarball, ...installed], cwd: folder });
    const compiler = join(REPOSITORY, 'node_modules', 'typescript', 'bin', 'tsc');
    printedBy({ words: [process.execPath, compiler, '-p', '.'], cwd: folder });
  });
}
