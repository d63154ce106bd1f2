import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';

/** A tree as data: text by path, links by their target, empty folders by a final slash. */
export function treeAt(root: string, below = ''): Record<string, string> {
  const tree: Record<string, string> = {};
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      const inside = treeAt(root, path);
      Object.assign(tree, Object.keys(inside).length > 0 ? inside : { [`${path}/`]: '' });
    } else {
      const file = join(root, path);
      tree[path] = entry.isSymbolicLink() ? `-> ${readlinkSync(file)}` : readFileSync(file, 'latin1');
    }
  }
  return tree;
}

/** Puts a tree on the disk without the writer. */
export function plant(root: string, tree: Record<string, string>): void {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** A folder of its own for one test. */
export function scratchFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'cdk8s-fleet-writer-')));
}

const SOURCES = [
  ...['write-tree', 'journal', 'lock', 'stage', 'tree-diff', 'output-paths', 'output-place', 'io-finding'].map(
    (name) => `synth/${name}`,
  ),
  'model/finding',
  'model/finding-error',
];

/** Compiles the writer by itself, so that a child process starts in milliseconds; returns the folder. */
export function compileWriter(folder: string): string {
  const source = join(__dirname, '..', '..', 'src');
  for (const name of SOURCES) {
    const text = readFileSync(join(source, `${name}.ts`), 'utf8');
    const options = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true };
    plant(folder, { [`${name}.js`]: transpileModule(text, { compilerOptions: options }).outputText });
  }
  plant(folder, { 'preload.cjs': PRELOAD, 'run.cjs': RUN });
  return folder;
}

/** Notes every call of a synchronous function of node:fs once armed, and dies or fails at the wanted one. */
const PRELOAD = `
const fs = require('node:fs');
const { KILL_AT, FAIL_NAME, FAIL_CODE, FAIL_FROM } = process.env;
let armed = false, calls = 0, named = 0;
const trace = [];
globalThis.arm = () => { armed = true; };
globalThis.trace = () => trace;
for (const name of Object.keys(fs).filter((key) => key.endsWith('Sync'))) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (armed) {
      trace.push(name + ' ' + require('node:path').basename(String(args[0])));
      if (++calls === Number(KILL_AT)) process.kill(process.pid, 'SIGKILL');
      if (name === FAIL_NAME && ++named >= Number(FAIL_FROM)) {
        throw Object.assign(new Error(FAIL_CODE), { code: FAIL_CODE, syscall: name, path: String(args[0]) });
      }
    }
    return original(...args);
  };
}
`;

/** Runs one function of the writer: run.cjs FUNCTION OUTDIR FILES.json [ROUNDS] */
const RUN = `
const [, , name, outdir, files, rounds = '1'] = process.argv;
const writer = require('./synth/write-tree.js');
const tree = new Map(Object.entries(JSON.parse(require('node:fs').readFileSync(files, 'utf8'))));
arm();
try {
  let report;
  for (let i = 0; i < Number(rounds); i++) report = name === 'recover' ? writer.recover(outdir) : writer.writeTree(outdir, tree);
  process.stdout.write(JSON.stringify({ report, trace: trace() }));
} catch (error) {
  process.stdout.write(JSON.stringify({ error: error.message, trace: trace() }));
  process.exitCode = 1;
}
`;
