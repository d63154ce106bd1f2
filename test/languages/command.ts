import { spawnSync } from 'node:child_process';

/** A program with its arguments, and where it runs. */
export interface Command {
  readonly words: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What is the same for every program that is run here. */
const SURROUNDINGS = {
  JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20', // else eleven lines on stderr
  PIP_DISABLE_PIP_VERSION_CHECK: '1',
  PYTHONNOUSERSITE: '1',
  PYTHONDONTWRITEBYTECODE: '1',
};

/** What a program came to. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function outcomeOf({ words: [program = '', ...args], cwd, env }: Command): Outcome {
  const { PYTHONPATH: _mine, NODE_PATH: _too, ...inherited } = process.env;
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...inherited, ...SURROUNDINGS, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout: stdout ?? '', stderr: error ? String(error) : stderr };
}

/** What a program printed; all that it said, where it failed. */
export function printedBy(command: Command): string {
  const { status, stdout, stderr } = outcomeOf(command);
  if (status !== 0) throw new Error(`'${command.words.join(' ')}' ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** Seconds of computing that a program took, and the programs that it started and waited for. */
export function secondsOf(command: Command): number {
  const words = ['sh', '-c', '"$@" >&2 || exit 1; times', 'sh', ...command.words];
  const ofChildren =
    printedBy({ ...command, words })
      .trim()
      .split('\n')[1] ?? '';
  return [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + 60 * Number(m) + Number(s), 0);
}
