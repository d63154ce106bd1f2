import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, outcomeOf, printedBy, secondsOf } from './command';
import { GO } from './go-stories';
import type { Language, StoryCommand } from './language';
import { buildPackages, type Packages, REPOSITORY } from './packages';
import { PYTHON_LANGUAGE, pythonEnvironment } from './python-stories';
import { TYPESCRIPT, typescriptProject } from './typescript-stories';

jest.setTimeout(30 * 60 * 1000);

const GOLDEN = join(REPOSITORY, 'examples/first-fleet/dist');

/** Findings of the broken fleet, in the order in which they are told; the codes, and whom they are about. */
const MISTAKES = [
  "FL1001 Cidr '10.0.0.0/99'",
  'FL1001 acme/clusters/lab',
  'FL1004 acme/clusters/lab',
  'FL1004 acme/clusters/prod-eu',
  'FL1043 acme/components/silent',
  'FL1050 acme/bundles/greedy',
  'FL1050 acme/bundles/stubborn',
  'FL6102 acme/delivery/argocd',
  'FL6116 acme/bundles/keda',
  'FL6118 acme/bundles/keda',
  'FL6120 acme/bundles/nowhere',
  'FL6121 acme/bundles/nowhere',
  'FL9023 acme/bundles/factual/fact',
  'FL9026 acme/components/failing',
];

/** What Go's runtime of jsii says now and then when it has ended Node and finds it gone. */
const RACE = 'Runtime process exited abnormally: waitid: no child processes';

/** A finding as data. */
type Told = Readonly<Record<'code' | 'severity' | 'path' | 'problem' | 'remedy', string>>;

const LANGUAGES = [TYPESCRIPT, PYTHON_LANGUAGE, GO];
const USABLE = LANGUAGES.filter(({ probe }) => outcomeOf({ words: probe }).status === 0);

const scratch = mkdtempSync(join(tmpdir(), 'cdk8s-fleet-languages-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let packages: Packages;
const stories = new Map<Language, StoryCommand>();

beforeAll(() => {
  packages = buildPackages();
  for (const language of USABLE) stories.set(language, language.prepare(packages));
});

/** A run in an empty folder, which is written to 'dist' below it. */
function run(command: Command): { readonly folder: string; readonly command: Command } {
  const folder = mkdtempSync(join(scratch, 'run-'));
  return { folder, command: { ...command, cwd: folder, env: { ...command.env, CDK8S_OUTDIR: 'dist' } } };
}

/** Every file below a folder, byte for byte. */
function treeOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

function written(language: Language, ...args: Parameters<StoryCommand>): string {
  const { folder, command } = run(stories.get(language)!(...args));
  printedBy(command);
  return join(folder, 'dist');
}

test('every language can be used here', () => {
  const missing = LANGUAGES.filter((language) => !USABLE.includes(language)).map(({ name }) => name);
  for (const name of missing) process.stderr.write(`skipped: ${name}, whose tools are missing\n`);
  if (process.env.CDK8S_FLEET_REQUIRE_ALL === '1') expect(missing).toEqual([]);
});

describe.each(USABLE.map((language) => [language.name, language] as const))('in %s', (_name, language) => {
  it('the first example writes the committed bytes', () => {
    expect(treeOf(written(language, 'story'))).toEqual(treeOf(GOLDEN));
  });

  it('a broken fleet is told whole, and writes nothing', () => {
    const { folder, command } = run(stories.get(language)!('broken'));
    const { status, stdout, stderr } = outcomeOf(command);
    const [headline, ...findings] = stdout.trimEnd().split('\n');
    expect({ status, stderr: stderr.replace(RACE, '') }).toEqual({ status: 0, stderr: '' });
    expect(headline).toBe("FindingError: 14 findings, nothing was written to 'dist'");
    expect(findings.map((line) => /^ {2}(FL\d{4} .+?): .+; .+$/.exec(line)?.[1])).toEqual(MISTAKES);
    expect(findings.at(-1)).toContain('failed: no image for “prod” ask the owner: é; mend renderAt');
    expect(readdirSync(folder)).toEqual([]);
  });
});

it('tells a broken fleet by the same text in every language', () => {
  const texts = USABLE.map((language) => printedBy(run(stories.get(language)!('broken')).command));
  expect(new Set(texts).size).toBe(1);
});

it('tells a broken fleet as data that a program can read, the same in every language', () => {
  const linesOf = (language: Language) => {
    const data: Told[] = JSON.parse(printedBy(run(stories.get(language)!('broken', 'json')).command));
    return data.map(
      ({ code, severity, path, problem, remedy }) => `${severity} ${code} ${path}: ${problem}; ${remedy}`,
    );
  };
  const [first, ...others] = USABLE.map(linesOf);
  expect(first?.map((line) => MISTAKES.find((mistake) => line.startsWith(`error ${mistake}: `)))).toEqual(MISTAKES);
  for (const lines of others) expect(lines).toEqual(first);
});

it('writes pools of nodes by the same bytes in every language', () => {
  const [first, ...others] = USABLE.map((language) => treeOf(written(language, 'nodes')));
  expect(Object.keys(first!)).toContain('fleet/general/prod/ec2nodeclass.karpenter.k8s.aws.general.yaml');
  for (const tree of others) expect(tree).toEqual(first);
});

it('brings a program that reads the plan, in npm and in pip', () => {
  const output = written(TYPESCRIPT, 'story');
  const project = typescriptProject(packages);
  const plan = ['plan', output, '--cluster', 'lab'];
  const printed = printedBy({ words: ['npx', '--no-install', 'cdk8s-fleet', ...plan], cwd: project });
  expect(printed).toMatch(/^lab +web +shop +.* fleet\/web\/dev$/m);
  if (!USABLE.includes(PYTHON_LANGUAGE)) return;
  const { python, site } = pythonEnvironment(packages);
  const words = [python, join(site, 'bin', 'cdk8s-fleet'), ...plan];
  expect(printedBy({ words, env: { PYTHONPATH: site } })).toBe(printed);
});

it('writes the same bytes for 200 clusters, and tells what one more costs', () => {
  const trees = USABLE.map((language) => treeOf(written(language, 'many', '200')));
  for (const tree of trees) expect(tree).toEqual(trees[0]);
  const seconds = (language: Language, count: number) =>
    Math.min(...[1, 2, 3].map(() => secondsOf(run(stories.get(language)!('many', `${count}`)).command)));
  const costs = USABLE.map(({ name }, index) => {
    const [few, many] = [10, 200].map((count) => seconds(USABLE[index]!, count)) as [number, number];
    return { name, few, many, perCluster: (1000 * (many - few)) / 190 };
  });
  const lines = costs.map(({ name, few, many, perCluster }) => {
    const ratio = (perCluster / costs[0]!.perCluster).toFixed(1);
    return `  ${name}: ${few.toFixed(2)} s, ${many.toFixed(2)} s, ${perCluster.toFixed(1)} ms (${ratio} of TypeScript's)\n`;
  });
  process.stderr.write(`CPU for 10 clusters, for 200, and for one more:\n${lines.join('')}`);
});
