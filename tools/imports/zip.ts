import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_END = 22 + 0xffff;
const STORED = 0;

/** One file of a zip archive. */
export interface ZipEntry {
  /** Path inside the archive. */
  readonly path: string;
  /** Inflates the file. */
  read(): Buffer;
}

/** Lists the files of a zip archive without reading their content. */
export function zipEntries(file: string): readonly ZipEntry[] {
  const archive = new Archive(file);
  const directory = archive.directory();
  const entries: ZipEntry[] = [];
  for (let at = 0; at < directory.length && directory.readUInt32LE(at) === DIRECTORY_ENTRY; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    const path = directory.toString('utf8', at + 46, at + 46 + nameLength);
    const stored = directory.readUInt16LE(at + 10) === STORED;
    const size = directory.readUInt32LE(at + 20);
    const offset = directory.readUInt32LE(at + 42);
    entries.push({ path, read: () => archive.content(offset, size, stored) });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** Module zips are far below 4 GiB, so the 64-bit extensions of the format are not read. */
class Archive {
  public constructor(private readonly file: string) {}

  public directory(): Buffer {
    const descriptor = openSync(this.file, 'r');
    const length = fstatSync(descriptor).size;
    closeSync(descriptor);
    const tail = this.bytes(Math.max(0, length - LONGEST_END), Math.min(length, LONGEST_END));
    for (let at = tail.length - 22; at >= 0; at--) {
      if (tail.readUInt32LE(at) !== END_OF_DIRECTORY) continue;
      return this.bytes(tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12));
    }
    throw new Error(`${this.file} is no zip archive`);
  }

  public content(offset: number, size: number, stored: boolean): Buffer {
    const header = this.bytes(offset, 30);
    const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = this.bytes(start, size);
    return stored ? packed : inflateRawSync(packed);
  }

  private bytes(offset: number, length: number): Buffer {
    const descriptor = openSync(this.file, 'r');
    try {
      const buffer = Buffer.alloc(length);
      readSync(descriptor, buffer, 0, length, offset);
      return buffer;
    } finally {
      closeSync(descriptor);
    }
  }
}
