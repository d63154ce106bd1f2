import { readFileSync } from 'node:fs';
import { Severity } from '../model/finding';
import { FindingError } from '../model/finding-error';
import type { CheckFinding } from '../schema/check/check-finding';
import type { CheckReport } from '../schema/check/check-run';
import { filesAt, type ReadFile, readAs } from '../schema/check/file-walk';
import { ManifestCheck } from '../schema/check/manifest-check';
import { oneLine } from '../schema/check/one-line';
import { type CheckCommand, readCheckCommand } from './check-command';

const USAGE = `usage: cdk8s-fleet check FILE|DIR|- ... [options]

Judges manifests by the schemas and rules of their kinds, and exits with 1 if it refuses any; '-' is the standard input.

  --kubernetes VERSION         the version of Kubernetes they must be right for; may be repeated (default: the newest known)
  --installed SYSTEM=VERSION   the version of a system that is installed, such as karpenter=1.15; may be repeated
  --crd FILE                   a CustomResourceDefinition to judge by besides those that are known; may be repeated
  --json                       print the findings as an array
  -h, --help                   print this
  --                           what follows are files and folders
`;

/** Where a command reads and writes. */
export interface CheckStreams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: () => Buffer;
}

const PROCESS: CheckStreams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: () => readFileSync(0),
};

/** Runs `cdk8s-fleet check` with its arguments, and answers with the exit code: 0 right, 1 refused, 2 not understood. */
export function runCheck(args: readonly string[], streams: CheckStreams = PROCESS): number {
  try {
    const command = readCheckCommand(args);
    if (typeof command !== 'string') return runCommand(command, streams);
    streams.err(`${command}\n\n${USAGE}`);
  } catch (error) {
    if (!(error instanceof FindingError)) throw error;
    streams.err(`${error.message}\n\n${USAGE}`);
  }
  return 2;
}

function runCommand(command: CheckCommand, streams: CheckStreams): number {
  if (command.isHelp) {
    streams.out(USAGE);
    return 0;
  }
  const check = new ManifestCheck(command);
  const report = check._check(command.paths.flatMap((path) => readPath(path, streams)));
  const { findings } = report;
  streams.out(
    command.isJson ? `${JSON.stringify(findings, null, 2)}\n` : findings.map((one) => `${lineOf(one)}\n`).join(''),
  );
  const isRefused = findings.some(({ severity }) => severity === Severity.ERROR);
  streams.err([...check.notes, summary(report, isRefused)].map((line) => `${line}\n`).join(''));
  return isRefused ? 1 : 0;
}

function readPath(path: string, { stdin }: CheckStreams): ReadFile[] {
  return path === '-' ? readAs('-', stdin) : filesAt(path);
}

/** A finding as one line: its code, where it is, and what it says. */
function lineOf({ code, file, document, object, path, message }: CheckFinding): string {
  const place = object ? [`:${document} ${object}`, path] : [path && `:${path}`, ''];
  return oneLine(`${code} ${file}${place[0]}${place[1] ? `#${place[1]}` : ''}: ${message}`);
}

function summary({ findings, files, objects }: CheckReport, isRefused: boolean): string {
  const counts = `${count(objects, 'object')} in ${count(files, 'file')}, ${count(findings.length, 'finding')}`;
  return `${isRefused ? 'refused' : 'right'}: ${counts}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
