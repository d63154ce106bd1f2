import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** A file of an archive. */
export interface ZipFile {
  readonly path: string;
  readonly text: string;
  readonly deflate: boolean;
}

function localHeader({ path, deflate }: ZipFile, size: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(deflate ? 8 : 0, 8);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(Buffer.byteLength(path), 26);
  return Buffer.concat([header, Buffer.from(path)]);
}

function directoryEntry({ path, deflate }: ZipFile, size: number, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(deflate ? 8 : 0, 10);
  entry.writeUInt32LE(size, 20);
  entry.writeUInt16LE(Buffer.byteLength(path), 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, Buffer.from(path)]);
}

const scratch = mkdtempSync(join(tmpdir(), 'zip-test-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Writes an archive into a folder of its own, as the go command keeps modules. */
export function writeZip(files: readonly ZipFile[], comment = ''): string {
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
  const path = join(mkdtempSync(join(scratch, 'zip-')), 'test.zip');
  writeFileSync(path, Buffer.concat([...parts, directory, end, Buffer.from(comment)]));
  return path;
}
