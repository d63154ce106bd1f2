import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { NASTY_STRINGS } from '../synth/nasty-strings';
import { anyData, mapOf } from '../synth/yaml-data';
import { printedBy } from './command';
import { buildPackages, type Packages } from './packages';
import { newestPeers, oldestPeers, typescriptProject } from './typescript-stories';

jest.setTimeout(30 * 60 * 1000);

const RANDOM = 2000;
const seed = Number(process.env.CDK8S_FLEET_SEED ?? Date.now() % 2 ** 31);

/** Whether cdk8s itself can carry it: it drops nulls, and takes maps with these keys for something else. */
function survives(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== null;
  if (Array.isArray(value)) return value.every(survives);
  return Object.entries(value).every(([key, item]) => !['__proto__', 'constructor'].includes(key) && survives(item));
}

/** Each odd text as a value, a key and an item, and random data. */
function specs(): unknown[] {
  const alone = NASTY_STRINGS.map((text) => ({ a: text, [text]: 1, b: [text, [text]], z: { [text]: text } }));
  return [...alone, ...fc.sample(mapOf(anyData), { numRuns: RANDOM, seed })].filter(survives);
}

const scratch = mkdtempSync(join(tmpdir(), 'cdk8s-fleet-peers-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The files of the odd bundle, as a project with these peers writes them. */
function written(packages: Packages, peers: readonly string[], file: string): Map<string, string> {
  const folder = mkdtempSync(join(scratch, 'run-'));
  const program = join(typescriptProject(packages, peers), 'out/test/languages/typescript/texts.js');
  printedBy({ words: [process.execPath, program, file], cwd: folder, env: { CDK8S_OUTDIR: 'dist' } });
  const output = join(folder, 'dist/fleet/odd/all');
  return new Map(readdirSync(output).map((name) => [name, readFileSync(join(output, name), 'utf8')]));
}

test('odd text, keys and numbers come through the oldest and the newest cdk8s alike, and read back as they were', () => {
  const packages = buildPackages();
  const [oldest, newest] = [oldestPeers(), newestPeers()];
  expect(newest).not.toEqual(oldest);
  const data = specs();
  const file = join(scratch, 'specs.jsonl');
  writeFileSync(file, data.map((spec) => `${JSON.stringify(spec)}\n`).join(''));
  process.stderr.write(`seed ${seed}: ${data.length} objects by ${oldest.join(' ')}, and by ${newest.join(' ')}\n`);

  const trees = [oldest, newest].map((peers) => written(packages, peers, file));

  expect(trees[1]).toEqual(trees[0]);
  expect(data.length).toBeGreaterThan(RANDOM / 4);
  for (const [index, spec] of data.entries()) {
    const text = trees[0]!.get(`text.odd.acme.io.odd.text-${index}.yaml`) ?? '';
    const wanted = JSON.parse(JSON.stringify(spec));
    for (const version of ['1.1', '1.2'] as const) expect(parse(text, { version }).spec).toEqual(wanted);
  }
});
