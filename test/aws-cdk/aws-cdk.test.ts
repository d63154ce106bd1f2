import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Outcome, outcomeOf, printedBy } from '../languages/command';
import { Cloud } from './cloud';
import { installExample } from './example';

jest.setTimeout(15 * 60 * 1000);

const PROBE = ['python3', '-c', 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))'];
const IS_USABLE = outcomeOf({ words: PROBE }).status === 0;

const scratch = mkdtempSync(join(tmpdir(), 'cdk8s-fleet-aws-cdk-'));
let installed: string;
let cloud: Cloud;
let outputs: Readonly<Record<string, string>>;

test('the tools are here: Python 3.10 with venv, for a CloudFormation on loopback', () => {
  if (!IS_USABLE) process.stderr.write('skipped: the example with the AWS CDK, for Python 3.10 with venv is missing\n');
  if (process.env.CDK8S_FLEET_REQUIRE_ALL === '1') expect(IS_USABLE).toBe(true);
});

if (IS_USABLE) describe('the example with the AWS CDK', story);

function story(): void {
  beforeAll(async () => {
    installed = installExample();
    cloud = await Cloud.start();
    const folder = projectFolder();
    run(folder, 'template.ts');
    outputs = await cloud.deploy('shop', readFileSync(join(folder, 'cdk.out/shop.template.json'), 'utf8'));
  });

  afterAll(async () => {
    await cloud?.stop();
    rmSync(scratch, { recursive: true, force: true });
  });

  it('writes what the deployed stack says: a role, a VPC and its CIDR, a bucket', () => {
    expect(Object.keys(outputs).sort()).toEqual(['ImagesBucket', 'VpcCidr', 'VpcId', 'WebRoleArn']);
    const folder = synthesised();
    const read = (file: string) => parse(readFileSync(join(folder, 'dist', file), 'utf8'));
    const account = read('fleet/web/all/serviceaccount.shop.web.yaml');
    expect(account.metadata.annotations).toEqual({ 'eks.amazonaws.com/role-arn': outputs.WebRoleArn });
    const policy = read('fleet/web/all/networkpolicy.shop.from-vpc.yaml');
    expect(policy.spec.ingress[0].from).toEqual([{ ipBlock: { cidr: outputs.VpcCidr } }]);
    const registration = read('hub/registrations/secret.argocd.cluster-prod-eu.yaml');
    expect(registration.metadata.annotations['acme.io/vpc-id']).toBe(outputs.VpcId);
    const set = read('hub/root/applicationset.argoproj.io.argocd.images.yaml');
    const { storage } = set.spec.template.spec.source.helm.valuesObject;
    expect(storage).toEqual({ bucket: outputs.ImagesBucket, region: expect.stringContaining('fleet.acme.io/region') });
    const { members } = JSON.parse(readFileSync(join(folder, 'dist/plan/fleet.json'), 'utf8'));
    expect(members[1]).toMatchObject({ name: 'prod-eu', nodeCidrs: [outputs.VpcCidr] });
    for (const text of Object.values(treeOf(folder))) expect(text).not.toContain('Token[');
  });

  it('writes the same bytes twice', () => {
    expect(treeOf(synthesised())).toEqual(treeOf(synthesised()));
  });

  it('refuses a token within a longer text, for which there is no output', () => {
    const folder = projectFolder();
    const { status, stderr, stdout } = attempt(folder, 'joined.ts');
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain(
      'FL1038 acme/bundles/images: a token cannot be resolved: Unable to find output defined for',
    );
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  it('refuses to write where the stack cannot be read, and leaves the former output whole', () => {
    const folder = synthesised();
    const before = treeOf(folder);
    const { status, stderr, stdout } = attempt(folder, 'main.ts', { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' });
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain('FL9028');
    expect(treeOf(folder)).toEqual(before);
  });
}

/** The example in a folder of its own, so that runs do not see one another's output. */
function projectFolder(): string {
  const folder = mkdtempSync(join(scratch, 'run-'));
  for (const file of readdirSync(installed).filter((name) => /\.(ts|json)$/.test(name)))
    cpSync(join(installed, file), join(folder, file));
  symlinkSync(join(installed, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'cdk.out'));
  return folder;
}

function attempt(cwd: string, program: string, env: Readonly<Record<string, string>> = {}): Outcome {
  const words = [process.execPath, '--require', 'tsx/cjs', program];
  return outcomeOf({ words, cwd, env: { ...cloud.env, CDK8S_OUTDIR: 'dist', ...env } });
}

function run(cwd: string, program: string): void {
  const words = [process.execPath, '--require', 'tsx/cjs', program];
  printedBy({ words, cwd, env: { ...cloud.env, CDK8S_OUTDIR: 'dist' } });
}

function synthesised(): string {
  const folder = projectFolder();
  run(folder, 'main.ts');
  return folder;
}

/** Every file of an output, byte for byte. */
function treeOf(folder: string): Record<string, string> {
  const output = join(folder, 'dist');
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(output.length + 1), readFileSync(path, 'latin1')]));
}
