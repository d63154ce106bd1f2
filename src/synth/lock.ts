import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, readlinkSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { fail } from '../model/finding-error';
import { entryAt } from './output-place';

/** Who holds a lock: enough to tell a living process from a dead one whose number was given away again. */
interface Holder {
  readonly pid: number;
  /** When the process started, as the platform says it; empty where it says nothing. */
  readonly start: string;
  /** The host and its process namespace: numbers of another one say nothing here. */
  readonly host: string;
}

/** How a lock is awaited. */
export interface LockWait {
  /** The output folder, for the finding. */
  readonly given: string;
  /** How long to wait, in milliseconds. */
  readonly limitMs: number;
}

const POLL_MS = 50;
const UNSIGNED_MS = 1000; // a holder signs its lock within microseconds, unless it died just then

/** Runs work while this process alone writes; waits for another one, but not for ever. */
export function withLock<T>(path: string, wait: LockWait, work: () => T): T {
  const mine = JSON.stringify(thisProcess());
  const deadline = performance.now() + wait.limitMs;
  while (!take(path, mine)) {
    if (performance.now() >= deadline) refuseLocked(path, wait);
    sleep(POLL_MS);
  }
  try {
    return work();
  } finally {
    release(path, mine);
  }
}

/**
 * Takes a lock that is free, or whose holder is dead.
 *
 * Who takes over from a dead holder must first hold a lock that is named after it, so of many only one replaces the file, and
 * one who comes late finds another holder inside. That second lock is taken the same way, in case its holder dies as well.
 */
function take(path: string, mine: string): boolean {
  if (create(path, mine)) return read(path) === mine;
  const before = read(path);
  const dead = before === undefined ? undefined : deadHolder(path, before);
  if (dead === undefined) return false;
  const claim = `${path}.${dead}`;
  if (!take(claim, mine)) return false;
  if (read(path) !== before) {
    release(claim, mine);
    return false;
  }
  renameSync(claim, path);
  return true;
}

function create(path: string, mine: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, mine);
  } catch (error) {
    unlinkSync(path); // a full disk takes the name but not the text
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

function release(path: string, mine: string): void {
  if (read(path) === mine) unlinkSync(path);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A name for the dead holder of a lock; undefined if it lives, or if nobody here can know. */
function deadHolder(path: string, text: string): string | undefined {
  const holder = parse(text);
  if (!holder) {
    const entry = entryAt(path);
    sleep(UNSIGNED_MS);
    return entry && read(path) === text ? `unsigned-${entry.ino}` : undefined;
  }
  if (holder.host !== hostOf() || isAlive(holder)) return undefined;
  return `${holder.pid}-${holder.start.replaceAll(/[^a-z0-9]/gi, '')}`;
}

function parse(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Holder;
    return typeof holder.pid === 'number' ? holder : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const start = startOf(holder.pid);
  return start !== 'dead' && (start === '' || start === holder.start);
}

function thisProcess(): Holder {
  return { pid: process.pid, start: startOf(process.pid), host: hostOf() };
}

function hostOf(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

/** When a process started, 'dead' for one that ended but was not waited for, empty where the platform does not say. */
function startOf(pid: number): string {
  try {
    // The name of the program, in brackets, may hold spaces: the state is the first field after it, the start the twentieth.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return ['Z', 'X'].includes(fields[0]) ? 'dead' : `${boot} ${fields[19]}`;
  } catch {
    return process.platform === 'linux' || process.platform === 'win32' ? '' : startByPs(pid);
  }
}

function startByPs(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** Sleeps without giving the turn away: synth is synchronous for every language. */
function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

function refuseLocked(path: string, wait: LockWait): never {
  const holder = parse(read(path) ?? '');
  const who = holder ? `process ${holder.pid} on '${holder.host.split(' ')[0]}'` : 'another process';
  fail({
    code: 'FL9006',
    path: wait.given,
    problem: `${who} has been writing to '${wait.given}' for more than ${wait.limitMs / 1000} s`,
    remedy: `wait until it ends, or delete '${path}' if it is no longer running`,
    value: path,
    limit: `${wait.limitMs / 1000} s`,
    acceptable: false,
  });
}
