import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { FindingError } from '../../src/model/finding-error';
import { recover, writeTree } from '../../src/synth/write-tree';
import { plant, scratchFolder, treeAt } from './writer-bench';

// The module object that src holds too; an import would be a copy.
const fs: typeof import('node:fs') = jest.requireActual('node:fs');

const OLD = {
  'bootstrap/root.yaml': 'root: 1\n',
  'hub/root/app.yaml': 'app: 1\n',
  'fleet/notes/all/a.yaml': 'a: 1\n',
  'fleet/notes/all/b.yaml': 'b: 1\n',
  'fleet/notes/lab/c.yaml': 'c: 1\n',
  'clusters/lab/net/d.yaml': 'd: ünï\n',
  'plan/fleet.json': '{}\n',
};

let scratch: string;
let dist: string;

beforeEach(() => {
  scratch = scratchFolder();
  dist = join(scratch, 'dist');
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(scratch, { recursive: true, force: true });
});

const write = (tree: Record<string, string>, outdir = dist) => writeTree(outdir, new Map(Object.entries(tree)));

/** The text of the findings that a call throws. */
function refusalOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof FindingError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Makes calls of one function of node:fs fail the way the operating system does. */
function breakCalls(name: 'linkSync' | 'renameSync' | 'writeFileSync' | 'mkdirSync', code: string, from = 1): void {
  const original = fs[name] as (...args: unknown[]) => unknown;
  let calls = 0;
  jest.spyOn(fs, name).mockImplementation(((...args: unknown[]) => {
    calls++;
    if (calls < from) return original(...args);
    throw Object.assign(new Error(code), { code, syscall: name, path: String(args[0]) });
  }) as never);
}

describe('a tree that is written', () => {
  test('holds just the given files, in an output folder whose parents are made', () => {
    const deep = join(scratch, 'not/yet/there/dist');
    expect(write(OLD, deep)).toEqual({ written: 7, unchanged: 0, removed: 0 });
    expect(treeAt(deep)).toEqual({ ...OLD, 'clusters/lab/net/d.yaml': Buffer.from('d: ünï\n').toString('latin1') });
  });

  test('leaves nothing beside the output folder', () => {
    write(OLD);
    write({ ...OLD, 'fleet/notes/all/a.yaml': 'a: 2\n' });
    expect(readdirSync(scratch)).toEqual(['dist']);
    expect(readdirSync(dist).sort()).toEqual(['bootstrap', 'clusters', 'fleet', 'hub', 'plan']);
  });

  test('loses stale files, stale folders and whole folders of the library that are no longer written', () => {
    write(OLD);
    mkdirSync(join(dist, 'fleet/empty'));
    plant(dist, { 'hub/stray.txt': 'x', 'portal/x/y.yaml': 'y' });
    const { 'clusters/lab/net/d.yaml': gone, 'fleet/notes/lab/c.yaml': also, ...kept } = OLD;
    expect(write(kept)).toEqual({ written: 0, unchanged: 5, removed: 4 });
    expect(treeAt(dist)).toEqual(kept);
    expect(gone + also).toContain('c: 1');
  });

  test('loses an empty folder even when no file changes', () => {
    write(OLD);
    mkdirSync(join(dist, 'fleet/notes/empty'));
    mkdirSync(join(dist, 'portal'));
    expect(write(OLD)).toEqual({ written: 0, unchanged: 7, removed: 0 });
    expect(Object.keys(treeAt(dist)).sort()).toEqual(Object.keys(OLD).sort());
  });

  test('keeps foreign files and folders at the top', () => {
    const foreign = { 'README.md': 'mine', 'other/x.yaml': 'mine', '.keep': '', 'theirs.k8s.yaml': 'mine' };
    plant(dist, foreign);
    write(OLD);
    write({ 'plan/fleet.json': '{}\n' });
    expect(treeAt(dist)).toEqual({ ...foreign, 'plan/fleet.json': '{}\n' });
  });

  test('never follows a link below: the link goes, its target stays', () => {
    plant(scratch, { 'precious/keep.yaml': 'keep', 'a.yaml': 'a: 1\n' });
    plant(dist, OLD);
    unlinkSync(join(dist, 'fleet/notes/all/a.yaml'));
    symlinkSync(join(scratch, 'a.yaml'), join(dist, 'fleet/notes/all/a.yaml'));
    symlinkSync(join(scratch, 'precious'), join(dist, 'fleet/stray'));
    expect(write(OLD)).toEqual({ written: 1, unchanged: 6, removed: 1 });
    expect(treeAt(dist)['fleet/notes/all/a.yaml']).toBe('a: 1\n');
    expect(treeAt(join(scratch, 'precious'))).toEqual({ 'keep.yaml': 'keep' });
    expect(lstatSync(join(dist, 'fleet/notes/all/a.yaml')).isFile()).toBe(true);
  });

  test('replaces a file by a folder of its name, and back', () => {
    write({ 'fleet/a': 'file', 'plan/p': '1' });
    write({ 'fleet/a/b': 'below', 'plan/p': '1' });
    expect(treeAt(dist)).toEqual({ 'fleet/a/b': 'below', 'plan/p': '1' });
    write({ 'fleet/a': 'file', 'plan/p': '1' });
    expect(treeAt(dist)).toEqual({ 'fleet/a': 'file', 'plan/p': '1' });
  });

  test('tells texts of the same length, and of the same beginning, apart', () => {
    const long = 'x'.repeat(200_000);
    const shapes = ['a', 'b', '', 'ab', `${long}a`, `${long}b`, long, 'ü', '\uFFFD'];
    for (const before of shapes) {
      for (const after of shapes) {
        write({ 'fleet/x': before });
        expect(write({ 'fleet/x': after }).written).toBe(before === after ? 0 : 1);
        expect(Buffer.from(treeAt(dist)['fleet/x'], 'latin1').toString()).toBe(after);
      }
    }
  });

  test('takes bytes that are no UTF-8 for changed, though they read as the same text', () => {
    plant(dist, { 'fleet/x': '' });
    writeFileSync(join(dist, 'fleet/x'), Buffer.from([0xff, 0xfe, 0xfd]));
    expect(write({ 'fleet/x': '\uFFFD' }).written).toBe(1);
    expect(write({ 'fleet/x': '\uFFFD' }).written).toBe(0);
  });
});

describe('what did not change', () => {
  const stampOf = (path: string) => {
    const { ino, mtimeMs } = statSync(join(dist, path));
    return { ino, mtimeMs };
  };

  test('is not touched at all when nothing changed', () => {
    write(OLD);
    const before = readdirSync(dist).map(stampOf);
    jest.spyOn(fs, 'mkdirSync');
    jest.spyOn(fs, 'renameSync');
    expect(write(OLD)).toEqual({ written: 0, unchanged: 7, removed: 0 });
    expect(readdirSync(dist).map(stampOf)).toEqual(before);
    expect(fs.renameSync).not.toHaveBeenCalled();
  });

  test('keeps inode and time of a file beside one that changed', () => {
    write(OLD);
    utimesSync(join(dist, 'fleet/notes/all/b.yaml'), 1_000_000, 1_000_000.25);
    const before = stampOf('fleet/notes/all/b.yaml');
    write({ ...OLD, 'fleet/notes/all/a.yaml': 'a: 2\n' });
    expect(stampOf('fleet/notes/all/b.yaml')).toEqual(before);
    expect(statSync(join(dist, 'fleet/notes/all/b.yaml')).nlink).toBe(1);
  });

  test('keeps a whole folder of the library in which nothing changed', () => {
    write(OLD);
    const before = stampOf('clusters');
    write({ ...OLD, 'fleet/notes/all/a.yaml': 'a: 2\n' });
    expect(stampOf('clusters')).toEqual(before);
  });

  test('is copied with time and mode where the file system has no hard links', () => {
    write(OLD);
    const kept = 'fleet/notes/all/b.yaml';
    utimesSync(join(dist, kept), 1_000_000, 1_000_000.25);
    chmodSync(join(dist, kept), 0o640);
    const before = stampOf(kept);
    breakCalls('linkSync', 'EPERM');
    expect(write({ ...OLD, 'fleet/notes/all/a.yaml': 'a: 2\n' })).toEqual({ written: 1, unchanged: 6, removed: 0 });
    expect(stampOf(kept).ino).not.toBe(before.ino);
    expect(stampOf(kept).mtimeMs).toBeCloseTo(before.mtimeMs, 0);
    expect(statSync(join(dist, kept)).mode & 0o777).toBe(0o640);
    expect(treeAt(dist)[kept]).toBe('b: 1\n');
  });
});

describe('files at the top', () => {
  const CHARTS = { 'a.k8s.yaml': 'a', 'b.k8s.yaml': 'b', 'construct-metadata.json': '{}' };

  test('are written, and noted in the plan so that later runs know them', () => {
    expect(write({ ...OLD, ...CHARTS })).toEqual({ written: 10, unchanged: 0, removed: 0 });
    expect(JSON.parse(treeAt(dist)['plan/files.json'])).toEqual(Object.keys(CHARTS));
    expect(write({ ...OLD, ...CHARTS })).toEqual({ written: 0, unchanged: 10, removed: 0 });
  });

  test('go when this run no longer writes them, and foreign ones of the same form stay', () => {
    write({ ...OLD, ...CHARTS });
    plant(dist, { 'theirs.k8s.yaml': 'theirs' });
    expect(write({ ...OLD, 'b.k8s.yaml': 'b2' })).toEqual({ written: 1, unchanged: 7, removed: 2 });
    expect(
      Object.keys(treeAt(dist))
        .filter((path) => !path.includes('/'))
        .sort(),
    ).toEqual(['b.k8s.yaml', 'theirs.k8s.yaml']);
    expect(write(OLD)).toEqual({ written: 0, unchanged: 7, removed: 1 });
    expect(Object.keys(treeAt(dist)).filter((path) => !path.includes('/'))).toEqual(['theirs.k8s.yaml']);
    expect(treeAt(dist)['plan/files.json']).toBeUndefined();
  });

  test('take the place of a foreign file of that very name', () => {
    plant(dist, { 'a.k8s.yaml': 'theirs' });
    write(CHARTS);
    expect(treeAt(dist)['a.k8s.yaml']).toBe('a');
  });

  test.each(['not json', '{"a": 1}', '["../outside.k8s.yaml", "README.md", 7, "fleet"]'])(
    'are never removed on the word of a damaged record: %s',
    (record) => {
      const foreign = { 'dist/README.md': 'mine', 'outside.k8s.yaml': 'mine', 'dist/x.k8s.yaml': 'mine' };
      plant(scratch, { ...foreign, 'dist/plan/files.json': record });
      write(OLD);
      expect(treeAt(scratch)).toMatchObject(foreign);
      expect(treeAt(dist)).toMatchObject({ 'fleet/notes/all/a.yaml': 'a: 1\n' });
    },
  );
});

describe('the output folder', () => {
  test('may be a link to a folder, which stays a link', () => {
    plant(join(scratch, 'real'), { 'README.md': 'mine' });
    symlinkSync('real', dist);
    write(OLD);
    write({ 'plan/fleet.json': '{}\n' });
    expect(lstatSync(dist).isSymbolicLink()).toBe(true);
    expect(treeAt(join(scratch, 'real'))).toEqual({ 'README.md': 'mine', 'plan/fleet.json': '{}\n' });
    expect(readdirSync(scratch).sort()).toEqual(['dist', 'real']);
  });

  test('may be relative, the current folder, or below a linked folder', () => {
    mkdirSync(join(scratch, 'real/out'), { recursive: true });
    symlinkSync('real', join(scratch, 'linked'));
    const cwd = process.cwd();
    try {
      process.chdir(join(scratch, 'real/out'));
      write({ 'fleet/a': '1' }, '.');
      write({ 'fleet/a': '2' }, '../below/dist');
      write({ 'fleet/a': '3' }, join(scratch, 'linked/new/dist'));
    } finally {
      process.chdir(cwd);
    }
    expect(treeAt(join(scratch, 'real'))).toEqual({
      'out/fleet/a': '1',
      'below/dist/fleet/a': '2',
      'new/dist/fleet/a': '3',
    });
  });

  test('refuses a link that leads nowhere, to a file, or to itself', () => {
    for (const target of ['nowhere', 'file', 'dist']) {
      plant(scratch, { file: 'mine' });
      symlinkSync(target, dist);
      expect(refusalOf(() => write(OLD))).toBe(
        `FL9004 ${dist}: output folder '${dist}' is a symbolic link that leads to no folder; create the folder it should lead to, or remove the link`,
      );
      expect(refusalOf(() => recover(dist))).toContain('FL9004');
      unlinkSync(dist);
    }
  });

  test('refuses a file, and a file above it', () => {
    plant(scratch, { dist: 'mine' });
    expect(refusalOf(() => write(OLD))).toContain(`FL9003 ${dist}: output folder '${dist}' is no folder; `);
    expect(refusalOf(() => write(OLD, join(dist, 'deeper/still')))).toContain(
      `'${dist}' above the output folder is no folder; `,
    );
    expect(treeAt(scratch)).toEqual({ dist: 'mine' });
  });

  test.each(['fleet', 'plan', 'portal', 'a.k8s.yaml'])('refuses a foreign object in the way: %s as a link', (name) => {
    plant(scratch, { 'precious/keep': 'keep' });
    mkdirSync(dist);
    symlinkSync('../precious', join(dist, name));
    const text = refusalOf(() => write({ ...OLD, 'a.k8s.yaml': 'a' }));
    expect(text).toContain(`FL9005 ${join(dist, name)}: '${join(dist, name)}' is in the way: the library writes a f`);
    expect(treeAt(scratch)).toEqual({ 'precious/keep': 'keep', [`dist/${name}`]: '-> ../precious' });
  });

  test('refuses a foreign file in the way of a folder', () => {
    plant(dist, { hub: 'mine' });
    expect(refusalOf(() => write(OLD))).toContain('the library writes a folder of that name, and this is none');
    expect(treeAt(dist)).toEqual({ hub: 'mine' });
  });
});

describe('a failure of the disk', () => {
  const NEW = {
    ...OLD,
    'fleet/notes/all/a.yaml': 'a: 2\n',
    'hub/root/app.yaml': 'app: 2\n',
    'portal/x': 'x',
    'z.k8s.yaml': 'z',
  };

  test.each([
    ['ENOSPC', 'FL9002', 'no space is left'],
    ['EDQUOT', 'FL9002', 'no space is left'],
    ['EROFS', 'FL9001', 'cannot be written (EROFS)'],
    ['EACCES', 'FL9001', 'cannot be written (EACCES)'],
    ['ENAMETOOLONG', 'FL9012', 'longer than the file system takes'],
    ['EIO', 'FL9013', "failed with 'EIO'"],
    ['EXDEV', 'FL9014', 'cannot be moved in one step'],
  ])('refuses with a finding and keeps the old tree, whatever call meets %s', (code, finding, text) => {
    for (const call of ['mkdirSync', 'linkSync', 'writeFileSync', 'renameSync'] as const) {
      if (call === 'linkSync' && finding !== 'FL9002' && code !== 'EROFS') continue; // copied instead
      for (let from = 1; ; from++) {
        plant(dist, OLD);
        const before = treeAt(dist);
        jest.restoreAllMocks();
        breakOnce(call, code, from);
        const message = outcomeOf(() => write(NEW));
        jest.restoreAllMocks();
        if (message === '') break; // fewer calls than that
        expect(message).toContain(`${finding} ${dist}: `);
        expect(message).toContain(text);
        expect(treeAt(dist)).toEqual(before);
        expect(readdirSync(scratch)).toEqual(['dist']);
        if (from > 40) throw new Error('the calls never end');
      }
      rmSync(dist, { recursive: true });
    }
  });

  const outcomeOf = (call: () => unknown) => {
    try {
      call();
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };

  /** Makes just one call fail: the writer must clean up after itself at once. */
  function breakOnce(name: 'linkSync' | 'renameSync' | 'writeFileSync' | 'mkdirSync', code: string, at: number): void {
    const original = fs[name] as (...args: unknown[]) => unknown;
    let calls = 0;
    jest.spyOn(fs, name).mockImplementation(((...args: unknown[]) => {
      calls++;
      if (calls !== at) return original(...args);
      throw Object.assign(new Error(code), { code, syscall: name, path: String(args[0]) });
    }) as never);
  }

  test('leaves an open journal that the next run rolls back, if even undoing fails', () => {
    plant(dist, OLD);
    const before = treeAt(dist);
    breakCalls('renameSync', 'EIO', 4);
    expect(refusalOf(() => write(NEW))).toContain('FL9013');
    jest.restoreAllMocks();
    expect(treeAt(dist)).not.toEqual(before);
    recover(dist);
    expect(treeAt(dist)).toEqual(before);
    expect(readdirSync(scratch)).toEqual(['dist']);
  });

  test('refuses two paths that differ in case only, where the file system takes them for one', () => {
    breakCalls('writeFileSync', 'EEXIST', 2);
    expect(refusalOf(() => write({ 'fleet/x/A.yaml': '1', 'fleet/x/a.yaml': '2' }))).toContain(
      "'fleet/x/a.yaml' and 'fleet/x/A.yaml' are one path on this file system; ",
    );
    jest.restoreAllMocks();
    breakCalls('mkdirSync', 'EEXIST', 6);
    expect(refusalOf(() => write({ 'fleet/Lab/a': '1', 'fleet/lab/b': '2' }))).toContain(
      `FL9011 ${join(dist, 'fleet/lab/b')}: 'fleet/lab' and 'fleet/Lab' are one path on this file system; `,
    );
  });

  test('does not mind an error that is none of the disk', () => {
    jest.spyOn(fs, 'linkSync').mockImplementation(() => {
      throw new TypeError('a bug');
    });
    jest.spyOn(fs, 'copyFileSync').mockImplementation(() => {
      throw new TypeError('a bug');
    });
    write(OLD);
    expect(() => write({ ...OLD, 'fleet/notes/all/a.yaml': '2' })).toThrow(new TypeError('a bug'));
    expect(treeAt(dist)['fleet/notes/all/a.yaml']).toBe('a: 1\n');
  });
});

describe('a mount', () => {
  const mounted: string[] = [];

  afterEach(() => {
    for (const folder of mounted.splice(0).reverse()) execFileSync('umount', [folder]);
  });

  /** Whether a file system of that size could be mounted: only root may. */
  function mount(folder: string, options: string): boolean {
    mkdirSync(folder, { recursive: true });
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
      mounted.push(folder);
      return true;
    } catch {
      process.stderr.write('skipped: mounting a file system needs root\n');
      return false;
    }
  }

  test('refuses a disk that is full, keeps the old tree and leaves nothing behind', () => {
    const disk = join(scratch, 'disk');
    if (!mount(disk, 'size=256k')) return;
    const outdir = join(disk, 'dist');
    write(OLD, outdir);
    const before = treeAt(disk);
    const big = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`fleet/big/${i}`, 'x'.repeat(4000)]));
    expect(refusalOf(() => write({ ...OLD, ...big }, outdir))).toMatch(
      /^FL9002 .*no space is left for '.*' \(ENOSPC\); free space or raise the quota/,
    );
    expect(treeAt(disk)).toEqual(before);
    expect(write({ ...OLD, 'fleet/a': '1' }, outdir).written).toBe(1);
  });

  test('refuses a disk that is so full that not even the lock fits', () => {
    const disk = join(scratch, 'disk');
    if (!mount(disk, 'size=64k')) return;
    const outdir = join(disk, 'dist');
    write(OLD, outdir);
    expect(() => writeFileSync(join(disk, 'ballast'), 'x'.repeat(100_000))).toThrow('ENOSPC');
    expect(refusalOf(() => write({ ...OLD, 'fleet/a': '1' }, outdir))).toContain('FL9002');
    expect(readdirSync(disk).sort()).toEqual(['ballast', 'dist']);
    rmSync(join(disk, 'ballast'));
    expect(write({ ...OLD, 'fleet/a': '1' }, outdir).written).toBe(1);
  });

  test('may be the output folder itself: the work goes on inside and leaves nothing there', () => {
    if (!mount(dist, 'size=1m')) return;
    plant(dist, { 'README.md': 'mine' });
    expect(write(OLD).written).toBe(7);
    expect(write({ ...OLD, 'fleet/notes/all/a.yaml': '2' }).written).toBe(1);
    expect(readdirSync(dist).sort()).toEqual(['README.md', 'bootstrap', 'clusters', 'fleet', 'hub', 'plan']);
    expect(readdirSync(scratch)).toEqual(['dist']);
  });

  test('refuses one that is read-only, as a whole and below', () => {
    const disk = join(scratch, 'disk');
    const outdir = join(disk, 'dist');
    if (!mount(disk, 'size=1m')) return;
    write(OLD, outdir);
    const before = treeAt(disk);
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    expect(refusalOf(() => write({ ...OLD, 'fleet/a': '1' }, outdir))).toMatch(/FL9001 .*\(EROFS\); give this user/);
    expect(treeAt(disk)).toEqual(before);
    execFileSync('mount', ['-o', 'remount,rw', disk]);
    if (!mount(join(outdir, 'fleet'), 'size=1m')) return;
    expect(refusalOf(() => write({ ...OLD, 'fleet/a': '1' }, outdir))).toMatch(/^FL901[34] /);
    expect(readdirSync(disk)).toEqual(['dist']);
  });
});
