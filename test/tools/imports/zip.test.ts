import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { zipEntries } from '../../../tools/imports/zip';

interface File {
  readonly path: string;
  readonly text: string;
  readonly deflate: boolean;
}

function localHeader({ path, deflate }: File, size: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(deflate ? 8 : 0, 8);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(Buffer.byteLength(path), 26);
  return Buffer.concat([header, Buffer.from(path)]);
}

function directoryEntry({ path, deflate }: File, size: number, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(deflate ? 8 : 0, 10);
  entry.writeUInt32LE(size, 20);
  entry.writeUInt16LE(Buffer.byteLength(path), 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, Buffer.from(path)]);
}

function writeZip(files: readonly File[], comment = ''): string {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const content = file.deflate ? deflateRawSync(file.text) : Buffer.from(file.text);
    entries.push(directoryEntry(file, content.length, offset));
    const part = Buffer.concat([localHeader(file, content.length), content]);
    parts.push(part);
    offset += part.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  const path = join(mkdtempSync(join(tmpdir(), 'zip-test-')), 'test.zip');
  writeFileSync(path, Buffer.concat([...parts, directory, end, Buffer.from(comment)]));
  return path;
}

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
