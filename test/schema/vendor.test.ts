import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const vendored = join(__dirname, '..', '..', 'vendor', 'cel-js');
const original = join(__dirname, '..', '..', 'node_modules', '@marcbachmann', 'cel-js');
const versionOf = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

it('carries its licence', () => {
  expect(readFileSync(join(vendored, 'LICENSE'), 'utf8')).toContain('MIT License');
});

it('is of the version that the project depends on', () => {
  const isInstalled = existsSync(original);
  expect(isInstalled ? versionOf(original) : versionOf(vendored)).toBe(versionOf(vendored));
});
