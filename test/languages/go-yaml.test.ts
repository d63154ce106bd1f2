import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { toYaml } from '../../src/synth/yaml';
import { NASTY_STRINGS } from '../synth/nasty-strings';
import { anyObject } from '../synth/yaml-data';

const CASES = 20_000;
const seed = Number(process.env.CDK8S_FLEET_SEED ?? Date.now() % 2 ** 31);

const PYTHON = `
import json, sys, yaml
loaders = [getattr(yaml, 'CSafeLoader', yaml.SafeLoader), yaml.SafeLoader]
count = wrong = 0
for line in sys.stdin:
    count += 1
    pair = json.loads(line)
    # the loader written in Python is slow: every fourth document
    for loader in loaders[:2 if count % 4 == 0 else 1]:
        try:
            got = yaml.load(pair['yaml'], loader)
        except Exception as error:
            got = repr(error)
        if got != pair['json'] or json.dumps(got, sort_keys=True) != json.dumps(pair['json'], sort_keys=True):
            wrong += 1
            if wrong <= 10:
                print('line %d: %s gives %r\\n%s' % (count, loader.__name__, got, line))
print('%d compared, %d differ' % (count, wrong))
sys.exit(1 if wrong or not count else 0)
`;

/** Each string of the dictionary alone, as a value, a key and an item, and random objects. */
function cases(): unknown[] {
  const alone = NASTY_STRINGS.map((text) => ({ a: text, [text]: 1, b: [text, [text]], z: { [text]: text } }));
  return [...alone, ...fc.sample(anyObject, { numRuns: CASES, seed })];
}

function lines(write: (value: unknown) => string): string {
  return `${cases()
    .map((value) => JSON.stringify({ yaml: write(value), json: value }))
    .join('\n')}\n`;
}

function run(command: readonly string[], input: string): { status: number | null; report: string } {
  const [program = '', ...args] = command;
  const cwd = join(__dirname, 'go-yaml');
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { status, report: `${stdout}${stderr}` };
}

/** Runs the comparison if the toolchain is there; says so otherwise, and fails where everything is required. */
function compare(tool: readonly string[], command: readonly string[]): void {
  if (run(tool, '').status !== 0) {
    if (process.env.CDK8S_FLEET_REQUIRE_ALL === '1') throw new Error(`'${tool.join(' ')}' does not work here`);
    process.stderr.write(`skipped: '${tool.join(' ')}' does not work here\n`);
    return;
  }
  const { status, report } = run(command, lines(toYaml));
  process.stderr.write(`seed ${seed}: ${report.trim().split('\n').at(-1)}\n`);
  expect({ status, report: status === 0 ? '' : report }).toEqual({ status: 0, report: '' });
}

test('the YAML readers of Kubernetes and kustomize read back the data that was written', () => {
  compare(['go', 'version'], ['go', 'run', '.']);
}, 600_000);

test('the YAML reader of Python reads back the data that was written', () => {
  compare(['python3', '-c', 'import yaml'], ['python3', '-c', PYTHON]);
}, 600_000);
