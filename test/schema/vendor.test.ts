import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { treeSum } from '../../tools/vendor/tree-sum';

const root = join(__dirname, '..', '..');
const vendored = join(root, 'vendor', 'cel-js');
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const manifest = JSON.parse(read(vendored, 'package.json'));
const pin = JSON.parse(read(root, 'tools', 'vendor', 'cel-js.json'));

it('carries its licence', () => {
  expect(read(vendored, 'LICENSE')).toContain('MIT License');
});

it('is byte for byte what tools/vendor/cel.ts made of the pinned package', () => {
  // after an edit by hand: write it again; for another version: tsx tools/vendor/cel.ts VERSION
  expect(treeSum(vendored)).toBe(pin.sha256);
});

it('says in every file which package it comes from', () => {
  expect([manifest.name, manifest.version]).toEqual([pin.package, pin.version]);
  const files = readdirSync(join(vendored, 'lib'));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(read(vendored, 'lib', file)).toMatch(`// ${pin.package} ${pin.version}, `);
});

it('is pinned as npm pins packages: by version and by the checksum of the archive', () => {
  expect(pin.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(pin.integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
});
