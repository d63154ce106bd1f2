import { appendFileSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { treeSum } from '../../../tools/vendor/tree-sum';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tree-sum-'));
  mkdirSync(join(folder, 'lib'));
  writeFileSync(join(folder, 'LICENSE'), 'MIT');
  writeFileSync(join(folder, 'lib', 'index.js'), 'exports.a = 1;\n');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('the sum of a folder is that of its copy, wherever it lies', () => {
  const copy = mkdtempSync(join(tmpdir(), 'tree-sum-copy-'));
  cpSync(folder, copy, { recursive: true });
  expect(treeSum(copy)).toBe(treeSum(folder));
  rmSync(copy, { recursive: true });
});

test.each<[string, () => void]>([
  ['an edit of one character', () => appendFileSync(join(folder, 'lib', 'index.js'), ' ')],
  ['a file more', () => writeFileSync(join(folder, 'lib', 'more.js'), '')],
  ['a file less', () => rmSync(join(folder, 'LICENSE'))],
  ['a file of another name', () => renameSync(join(folder, 'LICENSE'), join(folder, 'LICENCE'))],
  ['a file in another folder', () => renameSync(join(folder, 'LICENSE'), join(folder, 'lib', 'LICENSE'))],
])('%s gives another sum', (_, change) => {
  const before = treeSum(folder);
  change();
  expect(treeSum(folder)).not.toBe(before);
});

test('two files that swap their content give another sum', () => {
  const before = treeSum(folder);
  writeFileSync(join(folder, 'LICENSE'), 'exports.a = 1;\n');
  writeFileSync(join(folder, 'lib', 'index.js'), 'MIT');
  expect(treeSum(folder)).not.toBe(before);
});
