import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../../src/synth/lock';
import { compileWriter, scratchFolder } from './writer-bench';

// The module object that src holds too; an import would be a copy.
const fs: typeof import('node:fs') = jest.requireActual('node:fs');

let scratch: string;
let lock: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  scratch = scratchFolder();
  lock = join(scratch, '.dist.lock');
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(scratch, { recursive: true });
});

const take = (limitMs = 100) => withLock(lock, { given: 'dist', limitMs }, () => 'mine');

/** What a process of this name would have written into its lock. */
const holder = (changes: Partial<Record<'pid' | 'start' | 'host', unknown>>): string => {
  let text = '';
  withLock(join(scratch, 'sample'), { given: 'dist', limitMs: 0 }, () => {
    text = readFileSync(join(scratch, 'sample'), 'utf8');
  });
  return JSON.stringify({ ...JSON.parse(text), ...changes });
};

const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('a lock', () => {
  test('is there while the work runs and gone afterwards, whether it ends well or badly', () => {
    expect(withLock(lock, { given: 'dist', limitMs: 0 }, () => existsSync(lock))).toBe(true);
    expect(existsSync(lock)).toBe(false);
    const bad = () =>
      withLock(lock, { given: 'dist', limitMs: 0 }, () => {
        throw new RangeError('bad');
      });
    expect(bad).toThrow(RangeError);
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('refuses after a bounded wait while another process holds it, and names that process', () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    children.push(other);
    writeFileSync(lock, holderOf(other.pid as number));
    const start = performance.now();
    expect(() => take(300)).toThrow(
      new RegExp(
        `^FL9006 dist: process ${other.pid} on '.+' has been writing to 'dist' for more than 0.3 s; wait until it ends, or delete '${lock}' if it is no longer running$`,
      ),
    );
    expect(performance.now() - start).toBeGreaterThanOrEqual(300);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(readFileSync(lock, 'utf8')).toBe(holderOf(other.pid as number));
  });

  /** The lock of a living process of ours: same start as the platform reports. */
  function holderOf(pid: number): string {
    if (process.platform !== 'linux') return holder({ pid, start: '' });
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return holder({ pid, start: `${boot} ${fields[19]}` });
  }

  test('is taken over from a process that is dead', () => {
    writeFileSync(lock, holder({ pid: deadPid() }));
    expect(take()).toBe('mine');
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('is taken over from a killed process that nobody has waited for yet', () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    const text = holderOf(other.pid as number);
    writeFileSync(lock, text);
    other.kill('SIGKILL'); // Node reaps it only when this turn ends
    expect(take(5_000)).toBe('mine');
  });

  test('is taken over from a process whose number was given to another one', () => {
    if (process.platform !== 'linux') return;
    writeFileSync(lock, holder({ start: 'boot 1' }));
    expect(take()).toBe('mine');
  });

  test('is taken over from a process that died before it could sign', () => {
    for (const text of ['', '{"pid":', '"x"', 'null', '{}']) {
      writeFileSync(lock, text);
      expect(take()).toBe('mine');
      expect(readdirSync(scratch)).toEqual([]);
    }
  }, 20_000);

  test('is taken over from one who died while taking over, and leaves nothing of the three', () => {
    const name = (text: string) => {
      const { pid, start } = JSON.parse(text) as { pid: number; start: string };
      return `${pid}-${start.replaceAll(/[^a-z0-9]/gi, '')}`;
    };
    const [first, second] = [holder({ pid: deadPid() }), holder({ pid: deadPid() })];
    writeFileSync(lock, first);
    writeFileSync(`${lock}.${name(first)}`, second);
    expect(take()).toBe('mine');
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('is left to the one who took it over a moment earlier', () => {
    const [before, after] = [holder({ pid: deadPid() }), holderOf(process.ppid)];
    writeFileSync(lock, before);
    const { openSync } = fs;
    const open = jest.spyOn(fs, 'openSync').mockImplementation((path, ...rest) => {
      if (String(path).startsWith(`${lock}.`)) writeFileSync(lock, after); // the other one is done just now
      return openSync(path, ...rest);
    });
    expect(() => take(200)).toThrow(`process ${process.ppid} on`);
    open.mockRestore();
    expect(readFileSync(lock, 'utf8')).toBe(after);
    expect(readdirSync(scratch)).toEqual(['.dist.lock']);
  });

  test('refuses to judge a process of another host, living or not', () => {
    writeFileSync(lock, holder({ pid: deadPid(), host: 'elsewhere pid:[1]' }));
    expect(() => take()).toThrow("on 'elsewhere' has been writing");
    expect(existsSync(lock)).toBe(true);
  });

  test('that another one took meanwhile is not removed on release', () => {
    withLock(lock, { given: 'dist', limitMs: 0 }, () => writeFileSync(lock, 'of another'));
    expect(readFileSync(lock, 'utf8')).toBe('of another');
  });
});

describe('many processes', () => {
  test('that meet a dead lock and one another count without losing a step', async () => {
    const compiled = compileWriter(scratchFolder());
    const counter = join(scratch, 'counter');
    writeFileSync(counter, '0');
    writeFileSync(lock, holder({ pid: deadPid() }));
    // Each round ends with a chance to die with the lock in hand, so that takeovers meet one another too.
    const script = `
      const fs = require('node:fs');
      const { withLock } = require(${JSON.stringify(join(compiled, 'synth/lock.js'))});
      const [counter, lock] = ${JSON.stringify([counter, lock])};
      for (let i = 0; i < 20; i++) {
        withLock(lock, { given: 'dist', limitMs: 60000 }, () => {
          const now = Number(fs.readFileSync(counter, 'utf8'));
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
          fs.writeFileSync(counter, String(now + 1));
          if (i === 19) process.kill(process.pid, 'SIGKILL');
        });
      }`;
    const ends = Array.from({ length: 6 }, () => {
      const child = spawn(process.execPath, ['-e', script], { stdio: 'inherit' });
      children.push(child);
      return new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
    });
    expect(await Promise.all(ends)).toEqual(Array(6).fill('SIGKILL'));
    expect(readFileSync(counter, 'utf8')).toBe('120');
    rmSync(compiled, { recursive: true });
  }, 60_000);
});
