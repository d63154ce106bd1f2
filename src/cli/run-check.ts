import { FindingError } from '../model/finding-error';
import { KubernetesVersion } from '../model/kubernetes-version';
import { Schema } from '../schema/schema';
import { type CheckedFinding, type CheckOptions, type CheckReport, check } from './check';

const USAGE = `usage: cdk8s-fleet check FILE|DIR ... [options]

Judges manifests by the schemas and rules of their kinds, and exits with 1 if it refuses any.

  --kubernetes VERSION         the version of Kubernetes they must be right for; may be repeated (default: the newest known)
  --installed SYSTEM=VERSION   the version of a system that is installed, such as karpenter=1.15; may be repeated
  --crd FILE                   a CustomResourceDefinition to judge by besides those that are known; may be repeated
  --json                       print the findings as an array
  --help                       print this
`;

/** Where a command writes. */
export interface CheckOutput {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const PROCESS: CheckOutput = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

interface Command extends CheckOptions {
  readonly paths: string[];
  readonly kubernetesVersions: string[];
  readonly installed: Record<string, string>;
  readonly schemas: Schema[];
  isJson: boolean;
}

/** Runs `cdk8s-fleet check` with its arguments, and answers with the exit code: 0 right, 1 refused, 2 not understood. */
export function runCheck(args: readonly string[], output: CheckOutput = PROCESS): number {
  if (args.includes('--help')) {
    output.out(USAGE);
    return 0;
  }
  const command = readCommand(args);
  if (typeof command === 'string') {
    output.err(`${command}\n\n${USAGE}`);
    return 2;
  }
  const report = check(command.paths, command);
  if (command.isJson) output.out(`${JSON.stringify(report.findings.map(asData), null, 2)}\n`);
  else for (const { finding } of report.findings) output.out(`${finding}\n`);
  output.err(summary(report));
  return report.isRefused ? 1 : 0;
}

/** The command, or what is wrong with it. */
function readCommand(args: readonly string[]): Command | string {
  const command: Command = { paths: [], kubernetesVersions: [], installed: {}, schemas: [], isJson: false };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const problem = arg.startsWith('--') ? readOption(command, arg, rest) : void command.paths.push(arg);
    if (problem) return problem;
  }
  return command.paths.length === 0 ? 'no file or folder was given' : command;
}

function readOption(command: Command, arg: string, rest: string[]): string | undefined {
  const equals = arg.indexOf('=');
  const name = equals < 0 ? arg : arg.slice(0, equals);
  if (name === '--json') {
    command.isJson = true;
    return undefined;
  }
  const value = equals < 0 ? rest.shift() : arg.slice(equals + 1);
  if (!['--kubernetes', '--installed', '--crd'].includes(name)) return `there is no option '${name}'`;
  if (value === undefined) return `option '${name}' has no value`;
  return readValue(command, name, value);
}

function readValue(command: Command, name: string, value: string): string | undefined {
  try {
    if (name === '--kubernetes') command.kubernetesVersions.push(KubernetesVersion.parse(value).toString());
    if (name === '--crd') command.schemas.push(Schema.fromCrd(value));
  } catch (error) {
    if (error instanceof FindingError) return error.message;
    throw error;
  }
  if (name !== '--installed') return undefined;
  const [, system, version] = /^([^=]+)=(.+)$/.exec(value) ?? [];
  if (!system) return `'${value}' is no system and version, such as karpenter=1.15`;
  command.installed[system] = version;
  return undefined;
}

/** A finding as the JSON output has it. */
function asData({ file, document, finding }: CheckedFinding): Record<string, unknown> {
  const { code, severity, path, problem, remedy, value, limit } = finding;
  return {
    file,
    document,
    path: path.slice(path.indexOf('#') + 1),
    code,
    severity,
    message: `${problem}; ${remedy}`,
    value,
    limit,
  };
}

function summary({ findings, files, objects, unknownKinds, isRefused }: CheckReport): string {
  const counts = `${count(objects, 'object')} in ${count(files, 'file')}, ${count(findings.length, 'finding')}`;
  const unknown =
    unknownKinds.length > 0 ? `no schema, so only names and labels were judged: ${unknownKinds.join(', ')}\n` : '';
  return `${unknown}${isRefused ? 'refused' : 'right'}: ${counts}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
