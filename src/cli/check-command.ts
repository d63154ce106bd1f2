import type { ManifestCheckProps } from '../schema/check/manifest-check';
import { Schema } from '../schema/schema';

/** What the arguments of `cdk8s-fleet check` ask for. */
export interface CheckCommand extends Required<ManifestCheckProps> {
  readonly paths: string[];
  isJson: boolean;
  isHelp: boolean;
}

/** The command that arguments spell, or what is wrong with them. */
export function readCheckCommand(args: readonly string[]): CheckCommand | string {
  const command = { paths: [], kubernetesVersions: [], installed: {}, schemas: [], isJson: false, isHelp: false };
  const problem = readArguments(command, [...args]);
  if (problem && !command.isHelp) return problem;
  return command.paths.length === 0 && !command.isHelp ? 'no file or folder was given' : command;
}

function readArguments(command: CheckCommand, rest: string[]): string | undefined {
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') {
      command.paths.push(...rest);
      return undefined;
    }
    const isOption = arg.startsWith('-') && arg !== '-';
    const problem = isOption ? readOption(command, arg, rest) : void command.paths.push(arg);
    if (problem) return problem;
  }
  return undefined;
}

function readOption(command: CheckCommand, arg: string, rest: string[]): string | undefined {
  const equals = arg.indexOf('=');
  const name = equals < 0 ? arg : arg.slice(0, equals);
  if (isFlag(name)) {
    if (equals >= 0) return `option '${name}' takes no value`;
    if (name === '--json') command.isJson = true;
    else command.isHelp = true;
    return undefined;
  }
  if (!['--kubernetes', '--installed', '--crd'].includes(name)) return `there is no option '${name}'`;
  const isGiven = equals >= 0 || (rest.length > 0 && !rest[0]!.startsWith('--'));
  const value = equals >= 0 ? arg.slice(equals + 1) : rest[0];
  if (!isGiven || !value) return `option '${name}' has no value`;
  if (equals < 0) rest.shift();
  return readValue(command, name, value);
}

const isFlag = (name: string) => ['--json', '--help', '-h'].includes(name);

function readValue(command: CheckCommand, name: string, value: string): string | undefined {
  if (name === '--kubernetes') command.kubernetesVersions.push(value);
  if (name === '--crd') command.schemas.push(Schema.fromCrd(value));
  if (name !== '--installed') return undefined;
  const [, system, version] = /^([^=]+)=(.+)$/.exec(value) ?? [];
  if (!system || !version) return `'${value}' is no system and version, such as karpenter=1.15`;
  command.installed[system] = version;
  return undefined;
}
