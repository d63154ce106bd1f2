import { FindingError } from '../model/finding-error';
import { costCommand } from './cost';
import { planCommand } from './plan';
import { runCheck } from './run-check';

/** A command: takes its arguments, prints, and returns the exit status. */
export type Command = (args: readonly string[]) => number;

const COMMANDS: Readonly<Record<string, Command>> = {
  check: (args) => runCheck(args),
  cost: costCommand,
  plan: planCommand,
};

const USAGE = `usage: cdk8s-fleet COMMAND

  check FILE|DIR ... [--kubernetes VERSION] [--json]
      whether manifests, whoever wrote them, are what an API server takes (--help for more)

  cost [DIR] [--json]
      what the nodes of a fleet cost in a month, and what each lever saves, from a written output folder (default: dist)

  plan [DIR] [--cluster NAME] [--bundle NAME] [--json]
      what reaches a cluster, or who receives a bundle, from a written output folder (default: dist)
`;

/** Runs a command; a mistake of the user is printed without a stack. */
export function main(args: readonly string[]): number {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    process.stderr.write(USAGE);
    return name === '' || name === 'help' || name === '--help' ? 0 : 2;
  }
  try {
    return command(rest);
  } catch (error) {
    if (!(error instanceof FindingError) && !isUsageError(error)) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    return 2;
  }
}

/** `parseArgs` of Node marks what the user typed wrong. */
const isUsageError = (error: unknown) => String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');

if (require.main === module) process.exitCode = main(process.argv.slice(2));
