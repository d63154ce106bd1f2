import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeTree } from '../../src/synth/write-tree';
import { scratchFolder } from './writer-bench';

// The module object that src holds too; an import would be a copy.
const fs: typeof import('node:fs') = jest.requireActual('node:fs');

const FILES = 20_000;
const FOLDERS = 100;
const SMALL_CHANGE = 60; // calls for the lock, the journal and the swap of one folder

const bulk = new Map<string, string>();
for (let i = 0; i < FILES; i++) {
  bulk.set(`fleet/b${i % 20}/c${i % FOLDERS}/f${i}.yaml`, `line ${i}\n`.repeat(250).slice(0, 2048));
}

let scratch: string;
let dist: string;

beforeAll(() => {
  scratch = scratchFolder();
  dist = join(scratch, 'dist');
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** How often a piece of work calls each function of node:fs, and its own CPU time in microseconds. */
function effortOf(work: () => void) {
  const calls: Record<string, number> = {};
  const originals = Object.entries(fs).filter(([name]) => name.endsWith('Sync'));
  for (const [name, original] of originals) {
    Object.assign(fs, {
      [name]: (...args: unknown[]) => {
        calls[name] = (calls[name] ?? 0) + 1;
        return (original as (...all: unknown[]) => unknown)(...args);
      },
    });
  }
  const start = process.cpuUsage();
  try {
    work();
  } finally {
    Object.assign(fs, Object.fromEntries(originals));
  }
  return { calls, total: Object.values(calls).reduce((sum, n) => sum + n, 0), user: process.cpuUsage(start).user };
}

/** The least that any writer must do. */
function rawWrites(): void {
  const made = new Set<string>();
  for (const [path, text] of bulk) {
    const file = join(scratch, 'raw', path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, text);
  }
}

// Counts of calls, since the time that the disk takes is another one in every run.
describe('twenty thousand files', () => {
  test('cost no more calls to the file system than the raw writes', () => {
    const raw = effortOf(rawWrites);
    rmSync(join(scratch, 'raw'), { recursive: true });
    const ours = effortOf(() => {
      expect(writeTree(dist, bulk)).toEqual({ written: FILES, unchanged: 0, removed: 0 });
    });
    expect(ours.total).toBeLessThan(raw.total + SMALL_CHANGE);
    expect(ours.user).toBeLessThan(2.5 * raw.user + 300_000);
  }, 120_000);

  test('are read once, without asking for their state, and not touched when nothing changed', () => {
    const { calls } = effortOf(() => {
      expect(writeTree(dist, bulk)).toEqual({ written: 0, unchanged: FILES, removed: 0 });
    });
    expect(calls.openSync).toBeLessThan(FILES + SMALL_CHANGE);
    expect(calls.readdirSync).toBeLessThan(FOLDERS + SMALL_CHANGE);
    expect(calls.lstatSync).toBeLessThan(SMALL_CHANGE);
    expect(calls).not.toHaveProperty('linkSync');
    expect(calls).not.toHaveProperty('renameSync');
  }, 120_000);

  test('are linked, not written, beside one that changed', () => {
    const kept = join(dist, 'fleet/b1/c1/f1.yaml');
    const before = statSync(kept);
    bulk.set('fleet/b0/c0/f0.yaml', 'new');
    const { calls } = effortOf(() => {
      expect(writeTree(dist, bulk)).toEqual({ written: 1, unchanged: FILES - 1, removed: 0 });
    });
    expect(calls.linkSync).toBe(FILES - 1);
    expect(calls.writeFileSync).toBeLessThan(5);
    expect(calls.lstatSync).toBeLessThan(SMALL_CHANGE);
    expect(statSync(kept)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs, nlink: 1 });
  }, 120_000);
});
