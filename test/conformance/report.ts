import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a run came to, in the words of jest, so that one count can be made of all layers. */
const RESULTS = join(__dirname, '../../results-conformance.json');

interface Tally {
  readonly group: string;
  readonly started: number;
  buildMs: number;
  builtNew: number;
  passed: number;
  failed: number;
  broken: number;
}

/** Says what happens as it happens, and at the end what each group came to. */
export class Report {
  private readonly tallies: Tally[] = [];

  /** Begins a group. */
  public open(group: string): void {
    this.tallies.push({ group, started: Date.now(), buildMs: 0, builtNew: 0, passed: 0, failed: 0, broken: 0 });
  }

  /** How far the group is. */
  public progress(text: string): void {
    console.log(`${this.current.group.padEnd(8)}           ${text}`);
  }

  /** A program is there. */
  public built(what: string, isCached: boolean, started: number): void {
    this.current.buildMs += Date.now() - started;
    if (!isCached) this.current.builtNew++;
    this.line(what, isCached ? 'cached' : 'built', started);
  }

  /** A check saw what it should. */
  public passed(what: string, seen: string, started: number): void {
    this.current.passed++;
    this.line(what, seen, started);
  }

  /** A check saw something else. */
  public failed(what: string, { message }: Error, started: number): void {
    this.current.failed++;
    this.line(what, `FAILED: ${message}`, started);
  }

  /** Nothing of the group can be checked. */
  public broken(what: string, { message }: Error, started: number): void {
    this.current.broken++;
    this.line(what, `FAILED: ${message}`, started);
  }

  /** Ends the group with its own line. */
  public closeGroup(): void {
    const { builtNew, buildMs, passed, failed, broken, started } = this.current;
    const engines = builtNew === 0 ? 'warm' : `cold, ${builtNew} engines built in ${(buildMs / 1000).toFixed(0)} s`;
    this.line('all of it', `${passed} passed, ${failed + broken} failed (${engines})`, started);
  }

  /** Writes the result file, and returns the exit code. */
  public close(): number {
    const sum = (field: 'passed' | 'failed' | 'broken') =>
      this.tallies.reduce((total, tally) => total + tally[field], 0);
    const [passed, failed, broken] = [sum('passed'), sum('failed'), sum('broken')];
    const success = failed + broken === 0;
    const results = { numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: broken, success };
    writeFileSync(RESULTS, `${JSON.stringify(results)}\n`);
    console.log(`${passed} passed, ${failed + broken} failed`);
    return success ? 0 : 1;
  }

  private get current(): Tally {
    return this.tallies[this.tallies.length - 1]!;
  }

  private line(what: string, outcome: string, started: number): void {
    const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
    console.log(`${this.current.group.padEnd(8)} ${seconds} s  ${what}: ${outcome}`);
  }
}
