/**
 * Writes vendor/cel-js from the development dependency @marcbachmann/cel-js.
 *
 * The package is ESM only, which neither Node before 20.19 nor jest can `require`; each of its files is turned into CommonJS, and
 * nothing else about it is changed. `--check` only says whether vendor/ is what would be written.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

const root = join(__dirname, '..', '..');
const target = join(root, 'vendor', 'cel-js');
const [source = join(root, 'node_modules', '@marcbachmann', 'cel-js')] = process.argv
  .slice(2)
  .filter((arg) => arg !== '--check');
const { version, license } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as Record<string, string>;

function commonJs(file: string): string {
  const text = readFileSync(join(source, 'lib', file), 'utf8');
  const { outputText } = ts.transpileModule(text, {
    fileName: file,
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
      allowJs: true,
    },
  });
  return `// @marcbachmann/cel-js ${version}, ${license}, as CommonJS: written by tools/vendor/cel.ts, see ../LICENSE\n${outputText}`;
}

const files = new Map<string, string>([['LICENSE', readFileSync(join(source, 'LICENSE'), 'utf8')]]);
for (const file of readdirSync(join(source, 'lib')).sort()) {
  if (file.endsWith('.js')) files.set(join('lib', file), commonJs(file));
}
files.set(
  'package.json',
  `${JSON.stringify({ name: '@marcbachmann/cel-js', version, license, main: 'lib/index.js', type: 'commonjs', private: true }, null, 2)}\n`,
);

if (process.argv.includes('--check')) {
  const stale = [...files]
    .filter(([name, text]) => readFileSync(join(target, name), 'utf8') !== text)
    .map(([name]) => name);
  if (stale.length > 0)
    process.stderr.write(`vendor/cel-js is not what tools/vendor/cel.ts writes: ${stale.join(', ')}\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, 'lib'), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(target, name), text);
}
