import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as ts from 'typescript';
import { treeSum } from './tree-sum';

/*
 * tsx tools/vendor/cel.ts [VERSION]
 *
 * Writes vendor/cel-js from the npm package @marcbachmann/cel-js, and tools/vendor/cel-js.json, which pins both. Without a version
 * the pinned one is written again, which must change nothing.
 *
 * The package is ESM only, which neither Node before 20.19 nor jest can `require`; each of its files is turned into CommonJS, and
 * nothing else about it is changed.
 */

const NAME = '@marcbachmann/cel-js';
const TARGET = join(__dirname, '../../vendor/cel-js');
const PIN = join(__dirname, 'cel-js.json');

/** Where the vendored library comes from and what it is. */
interface Pin {
  readonly package: string;
  readonly version: string;
  /** Of the package's archive, as the registry and lock files of npm state it. */
  readonly integrity: string;
  /** Of vendor/cel-js. */
  readonly sha256: string;
}

function vendor(version: string, pinned: Pin): void {
  const folder = mkdtempSync(join(tmpdir(), 'vendor-cel-'));
  try {
    const archive = download(version, folder);
    const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (version === pinned.version && integrity !== pinned.integrity) {
      throw new Error(`${NAME}@${version} is ${integrity}, pinned is ${pinned.integrity}`);
    }
    execFileSync('tar', ['-xzf', archive, '-C', folder]);
    writeTarget(readPackage(join(folder, 'package')));
    const pin: Pin = { package: NAME, version, integrity, sha256: treeSum(TARGET) };
    writeFileSync(PIN, `${JSON.stringify(pin, undefined, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function download(version: string, folder: string): string {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, `${NAME}@${version}`]);
  return join(folder, readdirSync(folder)[0]);
}

/** The files of vendor/cel-js by path. */
function readPackage(source: string): ReadonlyMap<string, string> {
  const { version, license } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as Record<string, string>;
  const manifest = { name: NAME, version, license, main: 'lib/index.js', type: 'commonjs', private: true };
  const header = `// ${NAME} ${version}, ${license}, as CommonJS: written by tools/vendor/cel.ts, see ../LICENSE\n`;
  const sources = readdirSync(join(source, 'lib')).filter((file) => file.endsWith('.js'));
  return new Map([
    ['LICENSE', readFileSync(join(source, 'LICENSE'), 'utf8')],
    ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ...sources.map((file): [string, string] => [
      join('lib', file),
      header + commonJs(file, readFileSync(join(source, 'lib', file), 'utf8')),
    ]),
  ]);
}

function commonJs(fileName: string, text: string): string {
  const { ModuleKind, ScriptTarget } = ts;
  const compilerOptions = {
    module: ModuleKind.CommonJS,
    target: ScriptTarget.ES2022,
    esModuleInterop: true,
    allowJs: true,
  };
  return ts.transpileModule(text, { fileName, compilerOptions }).outputText;
}

function writeTarget(files: ReadonlyMap<string, string>): void {
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(join(TARGET, 'lib'), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(TARGET, path), text);
}

if (require.main === module) {
  const pinned = JSON.parse(readFileSync(PIN, 'utf8')) as Pin;
  vendor(process.argv[2] ?? pinned.version, pinned);
}
