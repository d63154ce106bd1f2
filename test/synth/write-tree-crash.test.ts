import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recover, writeTree } from '../../src/synth/write-tree';
import { minimalFleet } from '../fleets/minimal-fleet';
import { compileWriter, plant, scratchFolder, treeAt } from './writer-bench';

// The module object that src holds too; an import would be a copy.
const fs: typeof import('node:fs') = jest.requireActual('node:fs');

const FOREIGN = { 'README.md': 'mine', 'other/x.yaml': 'mine' };
const KEPT = { 'fleet/notes/all/same.yaml': 'same', 'clusters/lab/net/d.yaml': 'd', 'plan/fleet.json': '{}' };
const OLD = {
  ...KEPT,
  'fleet/notes/all/a.yaml': 'a1',
  'hub/root/r.yaml': 'r1',
  'portal/gone.yaml': 'gone',
  'old.k8s.yaml': 'o',
};
const NEW = {
  ...KEPT,
  'fleet/notes/all/a.yaml': 'a2',
  'hub/root/r.yaml': 'r2',
  'bootstrap/b.yaml': 'b',
  'new.k8s.yaml': 'n',
};

let compiled: string;
let scratch: string;
let dist: string;

beforeAll(() => {
  compiled = compileWriter(scratchFolder());
  writeFileSync(join(compiled, 'old.json'), JSON.stringify(OLD));
  writeFileSync(join(compiled, 'new.json'), JSON.stringify(NEW));
  chmodSync(compiled, 0o755);
});

afterAll(() => rmSync(compiled, { recursive: true }));

beforeEach(() => {
  scratch = scratchFolder();
  dist = join(scratch, 'dist');
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(scratch, { recursive: true, force: true });
});

type Environment = Record<string, string>;

/** Runs a function of the writer in a process of its own; `KILL_AT` and `FAIL_*` say where it dies or fails. */
function run(call: 'writeTree' | 'recover', environment: Environment = {}, as?: number) {
  const result = spawnSync(process.execPath, childArguments(call), {
    env: environment,
    encoding: 'utf8',
    uid: as,
    gid: as,
  });
  if (result.stderr) throw new Error(result.stderr);
  return { killed: result.signal === 'SIGKILL', ...(result.stdout ? JSON.parse(result.stdout) : {}) };
}

const childArguments = (call: string, files = 'new.json', rounds = 1) => [
  ...['--require', join(compiled, 'preload.cjs'), join(compiled, 'run.cjs')],
  ...[call, dist, join(compiled, files), String(rounds)],
];

/** The old output as an earlier run left it, with what others put beside it. */
function startOver(): Record<string, string> {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch);
  writeTree(dist, new Map(Object.entries(OLD)));
  plant(dist, FOREIGN);
  return treeAt(dist);
}

/** The output as an undisturbed run leaves it. */
function undisturbed(): Record<string, string> {
  startOver();
  writeTree(dist, new Map(Object.entries(NEW)));
  return treeAt(dist);
}

/** A whole run that ends in findings, and so writes nothing of its own. */
function failRun(): void {
  const { app } = minimalFleet({ app: { outdir: dist }, fleet: { domain: 'no domain' } });
  const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true); // of the former plan, which no fleet wrote
  expect(() => app.synth()).toThrow('nothing was written');
  stderr.mockRestore();
}

describe('a run that is killed at any call to the file system', () => {
  test('leaves the old or the new tree, byte for byte, to whoever comes next, a run that fails among them', () => {
    const after = undisturbed();
    const seen: string[] = [];
    for (let call = 1; ; call++) {
      const before = startOver();
      const { killed, trace } = run('writeTree', { KILL_AT: String(call) });
      failRun();
      const tree = treeAt(dist);
      expect([before, after]).toContainEqual(tree);
      expect(readdirSync(scratch)).toEqual(['dist']);
      seen.push(JSON.stringify(tree) === JSON.stringify(after) ? 'new' : 'old');
      if (!killed) {
        expect(trace).toHaveLength(call - 1);
        break;
      }
    }
    expect(seen.length).toBeGreaterThan(80); // the whole run, not its first steps
    expect(seen.join(' ')).toMatch(/^(old )+(new ?)+$/); // there is one moment from which on the new tree counts
  }, 120_000);

  test('does not hinder the next run, which writes the whole new tree', () => {
    const after = undisturbed();
    for (let call = 2; ; call += 6) {
      startOver();
      const { killed } = run('writeTree', { KILL_AT: String(call) });
      writeTree(dist, new Map(Object.entries(NEW)));
      expect(treeAt(dist)).toEqual(after);
      expect(readdirSync(scratch)).toEqual(['dist']);
      if (!killed) break;
    }
  }, 120_000);

  test('leaves nothing or the new tree where there was no output folder', () => {
    for (let call = 1; ; call++) {
      rmSync(scratch, { recursive: true });
      mkdirSync(scratch);
      const { killed } = run('writeTree', { KILL_AT: String(call) });
      recover(dist);
      expect([[], ['dist']]).toContainEqual(readdirSync(scratch));
      if (readdirSync(scratch).length > 0) expect(treeAt(dist)).toMatchObject(NEW);
      if (!killed) break;
    }
    expect(treeAt(dist)).toMatchObject(NEW);
  }, 120_000);

  test('is undone even if the undoing is killed at any call itself', () => {
    for (const [moves, step] of [
      [9, 1],
      [5, 4],
      [1, 4],
    ]) {
      for (let call = step; ; call += step) {
        const before = breakOff(moves);
        const { killed, trace } = run('recover', { KILL_AT: String(call) });
        recover(dist);
        expect(treeAt(dist)).toEqual(before);
        expect(readdirSync(scratch)).toEqual(['dist']);
        if (killed) continue;
        expect(trace).toContain('unlinkSync journal.json'); // there was something to undo
        break;
      }
    }
  }, 120_000);
});

/** Leaves a swap open after the given number of moves, in this process; returns the old tree. */
function breakOff(moves: number): Record<string, string> {
  const before = startOver();
  const { renameSync } = fs;
  let calls = 0;
  const rename = jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    if (calls++ > moves) throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'rename' }); // the first is the journal's
    renameSync(from, to);
  });
  expect(() => writeTree(dist, new Map(Object.entries(NEW)))).toThrow('FL9013');
  rename.mockRestore();
  return before;
}

/** Kills a run after it moved the given number of folders and files. */
function killInSwap(moves: number): void {
  startOver();
  const trace = run('writeTree').trace as string[];
  const renames = [...trace.keys()].filter((index) => trace[index].startsWith('renameSync'));
  startOver();
  expect(run('writeTree', { KILL_AT: String(renames[moves] + 2) }).killed).toBe(true);
  expect(statSync(join(scratch, '.dist.cdk8s-fleet/journal.json')).isFile()).toBe(true);
}

describe('an open swap', () => {
  const refusal = () => {
    try {
      recover(dist);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };

  /** All that lies there but the lock, which belongs to a dead process. */
  const copies = () => Object.fromEntries(Object.entries(treeAt(scratch)).filter(([path]) => !path.endsWith('.lock')));

  const swapped = () => readdirSync(join(scratch, '.dist.cdk8s-fleet/backup'));

  test.each([
    ['a file is edited in place', () => writeFileSync(join(dist, 'fleet/notes/all/a.yaml'), 'edited')],
    [
      'a file is edited and its time set back',
      () => {
        writeFileSync(join(dist, 'fleet/notes/all/a.yaml'), 'edited');
        utimesSync(join(dist, 'fleet/notes/all/a.yaml'), 1, 1);
      },
    ],
    ['a file is added', () => plant(dist, { 'fleet/added.yaml': 'added' })],
    ['a file is removed', () => rmSync(join(dist, 'fleet/notes/all/a.yaml'))],
    ['a folder is removed', () => rmSync(join(dist, 'fleet/notes'), { recursive: true })],
    [
      'another folder takes the place, with times from before the run',
      () => {
        rmSync(join(dist, 'fleet'), { recursive: true });
        renameSync(join(dist, 'other'), join(dist, 'fleet'));
      },
    ],
    [
      'a folder is made anew',
      () => {
        rmSync(join(dist, 'fleet'), { recursive: true });
        plant(dist, { 'fleet/mine.yaml': 'mine' });
      },
    ],
  ])('is not rolled back over a change: %s', (_, change) => {
    killInSwap(6);
    expect(swapped()).toContain('fleet');
    change();
    const now = copies();
    const text = refusal();
    expect(text).toContain(`FL9007 ${join(dist, 'fleet')}: a run was cut short while it swapped the output, and`);
    expect(text).toContain(`compare it with '${join(scratch, '.dist.cdk8s-fleet/backup')}'`);
    expect(copies()).toEqual(now); // both copies are kept, and nothing is half undone
    expect(() => writeTree(dist, new Map(Object.entries(NEW)))).toThrow('FL9007');
    expect(copies()).toEqual(now);
    rmSync(join(scratch, '.dist.cdk8s-fleet'), { recursive: true });
    expect(writeTree(dist, new Map(Object.entries(NEW)))).toBeDefined();
  });

  test('is not rolled back over a change of a file at the top, whose time was set back', () => {
    killInSwap(7);
    writeFileSync(join(dist, 'new.k8s.yaml'), 'edited');
    utimesSync(join(dist, 'new.k8s.yaml'), 1, 1);
    expect(refusal()).toContain(`FL9007 ${join(dist, 'new.k8s.yaml')}: `);
    expect(treeAt(dist)).toMatchObject({ 'new.k8s.yaml': 'edited', 'fleet/notes/all/a.yaml': 'a2' });
  });

  test('is not rolled back with a damaged journal or a lost backup', () => {
    killInSwap(6);
    rmSync(join(scratch, '.dist.cdk8s-fleet/backup/portal'), { recursive: true });
    expect(refusal()).toContain(`FL9007 ${join(dist, 'portal')}: `);
    killInSwap(6);
    writeFileSync(join(scratch, '.dist.cdk8s-fleet/journal.json'), '{"version": 1, "sw');
    expect(refusal()).toContain(`FL9007 ${dist}: `);
    writeFileSync(join(scratch, '.dist.cdk8s-fleet/journal.json'), '{"version": 2}');
    expect(refusal()).toContain(`FL9007 ${dist}: `);
  });

  test('is rolled back although a folder that was not yet swapped, or a foreign file, changed', () => {
    killInSwap(3);
    expect(swapped()).not.toContain('hub');
    plant(dist, { 'hub/root/r.yaml': 'edited', 'README.md': 'edited' });
    expect(refusal()).toBe('');
    expect(treeAt(dist)).toMatchObject({
      'hub/root/r.yaml': 'edited',
      'README.md': 'edited',
      'fleet/notes/all/a.yaml': 'a1',
    });
  });

  test('is forgotten when the output folder was deleted since, as `cdk8s synth` does', () => {
    killInSwap(6);
    rmSync(dist, { recursive: true });
    expect(refusal()).toBe('');
    expect(readdirSync(scratch)).toEqual([]);
  });
});

describe('another process', () => {
  test('that writes to the same folder at the same time never mixes its tree with ours', async () => {
    startOver();
    const outcomes = await Promise.all(
      ['old.json', 'new.json', 'new.json'].map(
        (files) =>
          new Promise<string>((resolve) => {
            const child = spawn(process.execPath, childArguments('writeTree', files, 15), { stdio: 'pipe' });
            let text = '';
            child.stdout.on('data', (data) => (text += data));
            child.stderr.on('data', (data) => (text += data));
            child.on('close', () => resolve(text));
          }),
      ),
    );
    for (const outcome of outcomes) expect(outcome).toContain('"report"');
    const tree = treeAt(dist);
    expect([
      { ...OLD, ...FOREIGN },
      { ...NEW, ...FOREIGN },
    ]).toContainEqual(without(tree, 'plan/files.json'));
    expect(readdirSync(scratch)).toEqual(['dist']);
  }, 60_000);

  test('without permission to write is refused, and the tree stays', () => {
    const before = startOver();
    chmodSync(scratch, 0o755);
    const nobody = process.getuid?.() === 0 ? 65534 : undefined; // permissions do not bind root
    if (nobody === undefined) chmodSync(dist, 0o555);
    if (nobody === undefined) chmodSync(scratch, 0o555);
    const { error } = run('writeTree', {}, nobody);
    if (nobody === undefined) chmodSync(scratch, 0o755);
    if (nobody === undefined) chmodSync(dist, 0o755);
    expect(error).toMatch(/^FL9001 .*dist: '.*' cannot be written \(EACCES\); give this user write permission/);
    expect(treeAt(dist)).toEqual(before);
  });

  test('with permission for the output folder but not for its parent works inside', () => {
    if (process.getuid?.() !== 0) return void process.stderr.write('skipped: changing the owner needs root\n');
    startOver();
    chmodSync(scratch, 0o755);
    spawnSync('chown', ['-R', '65534:65534', dist]);
    expect(run('writeTree', {}, 65534)).toMatchObject({ report: { written: 4 } });
    expect(without(treeAt(dist), 'plan/files.json')).toEqual({ ...NEW, ...FOREIGN });
    expect(readdirSync(scratch)).toEqual(['dist']);
  });

  const without = (tree: Record<string, string>, path: string) =>
    Object.fromEntries(Object.entries(tree).filter(([key]) => key !== path));
});
