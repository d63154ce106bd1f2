import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipEntries } from '../../../tools/imports/zip';
import { writeZip } from './zip-file';

describe('zipEntries', () => {
  test('reads stored and deflated files', () => {
    const zip = writeZip([
      { path: 'a@v1/one.yaml', text: 'kind: A\n', deflate: false },
      { path: 'a@v1/dir/two.yaml', text: 'kind: B\n'.repeat(1000), deflate: true },
    ]);
    const entries = zipEntries(zip);
    expect(entries.map(({ path }) => path)).toEqual(['a@v1/one.yaml', 'a@v1/dir/two.yaml']);
    expect(entries[0].read().toString()).toBe('kind: A\n');
    expect(entries[1].read().toString()).toBe('kind: B\n'.repeat(1000));
  });

  test('finds the directory before a comment at the end', () => {
    const zip = writeZip([{ path: 'x', text: 'y', deflate: true }], 'a comment');
    expect(zipEntries(zip)[0].read().toString()).toBe('y');
  });

  test('refuses a file that is no archive', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'zip-test-')), 'no.zip');
    writeFileSync(path, 'nothing of the kind'.repeat(10));
    expect(() => zipEntries(path)).toThrow('is no zip archive');
  });
});
