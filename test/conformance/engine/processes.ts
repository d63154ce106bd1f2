import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** How a process is started. */
export interface ProcessOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** The processes of one check; each is ended by its own id, whatever happens. */
export class Processes {
  private readonly running = new Map<string, ChildProcess>();
  private readonly onExit = () => this.kill();

  /** Logs go into the folder, one file a process. */
  public constructor(private readonly logs: string) {
    process.on('exit', this.onExit);
  }

  /** Starts a program in the background. */
  public start(name: string, command: readonly string[], { env, cwd }: ProcessOptions = {}): void {
    const log = openSync(this.logFile(name), 'a');
    const [program, ...args] = command;
    const child = spawn(program, args, { stdio: ['ignore', log, log], env: { ...process.env, ...env }, cwd });
    child.on('error', (error) => process.stderr.write(`${name}: ${error.message}\n`));
    this.running.set(name, child);
  }

  /** Fails with the end of its log if a process has ended by itself. */
  public assertRunning(name: string): void {
    const child = this.running.get(name);
    if (child?.exitCode === null && child.signalCode === null) return;
    throw new Error(`${name} ended (${child?.exitCode ?? child?.signalCode}):\n${this.tail(name)}`);
  }

  /** Ends one process and waits for its end. */
  public async stop(name: string): Promise<void> {
    const child = this.running.get(name);
    this.running.delete(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL'); // nothing that they hold outlives the check, so none is given time
    await ended;
  }

  /** Ends all of them. */
  public async stopAll(): Promise<void> {
    process.off('exit', this.onExit);
    await Promise.all([...this.running.keys()].map((name) => this.stop(name)));
  }

  /** The last lines that a process wrote. */
  public tail(name: string, lines = 15): string {
    return readFileSync(this.logFile(name), 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  }

  private kill(): void {
    for (const child of this.running.values()) child.kill('SIGKILL');
  }

  private logFile(name: string): string {
    return join(this.logs, `${name}.log`);
  }
}

/** Free ports on loopback, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once('error', reject);
          server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Asks again and again until the answer is one, and gives up with the last refusal. */
export async function eventually<T>(what: string, seconds: number, ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + seconds * 1000;
  let refusal: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
      refusal = undefined;
    } catch (error) {
      refusal = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const reason = refusal instanceof Error ? `: ${refusal.message}` : '';
  throw new Error(`${what}: not within ${seconds} s${reason}`);
}
