import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { serveGit } from './git-server';
import { SCENARIO, type Scenario } from './scenario';

const PROJECT = join(__dirname, '../../..');
const SYNTH = join(__dirname, 'fleet-main.ts');

/** The user's repository: the fleet's code is the scenario, and what is committed is its output. */
export class FleetRepository {
  /** Where the output lies after the last synth. */
  public readonly output: string;
  /** The user's work tree. */
  public readonly tree: string;
  /** What Argo CD fetches. */
  public readonly url: string;
  private server?: Server;

  public constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {
    this.tree = join(folder, 'tree');
    this.output = join(this.tree, 'dist');
    this.url = `http://127.0.0.1:${port}/fleet.git`;
  }

  /** Makes the repository and serves it. */
  public async start(): Promise<void> {
    const bare = join(this.folder, 'served');
    mkdirSync(bare);
    this.git(bare, 'init', '--quiet', '--bare', '--initial-branch=main', 'fleet.git');
    this.git(this.folder, 'clone', '--quiet', join(bare, 'fleet.git'), this.tree);
    this.server = await serveGit(bare, this.port);
  }

  /** Ends the server. */
  public stop(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }

  /** Synthesises a scenario into the work tree, in a process of its own as a user would. */
  public synth(scenario: Scenario): void {
    execFileSync(process.execPath, ['--require', require.resolve('tsx/cjs'), SYNTH], {
      cwd: this.tree,
      env: {
        ...process.env,
        [SCENARIO]: JSON.stringify(scenario),
        TSX_TSCONFIG_PATH: join(PROJECT, 'tsconfig.dev.json'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** Changes a file of the output by hand, as nobody should. */
  public tamper(file: string, change: (text: string) => string): void {
    const path = join(this.output, file);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`${file}: the change changes nothing`);
    writeFileSync(path, changed);
  }

  /** Commits and pushes everything; returns the files that changed. */
  public commit(message: string): string[] {
    this.git(this.tree, 'add', '--all');
    this.git(
      this.tree,
      '-c',
      'user.name=conformance',
      '-c',
      'user.email=c@example.com',
      'commit',
      '--quiet',
      '-m',
      message,
    );
    return this.push();
  }

  /** Reverts the last commit and pushes; returns the files that changed. */
  public revert(): string[] {
    this.git(this.tree, '-c', 'user.name=conformance', '-c', 'user.email=c@example.com', 'revert', '--no-edit', 'HEAD');
    return this.push();
  }

  private push(): string[] {
    this.git(this.tree, 'push', '--quiet', 'origin', 'HEAD:main');
    return this.git(this.tree, 'show', '--name-only', '--format=', 'HEAD').trim().split('\n');
  }

  private git(cwd: string, ...args: string[]): string {
    return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }
}
