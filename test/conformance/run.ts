import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORE } from './core/core';
import { writeVectors } from './core/vectors';
import { build, installedGo } from './engine/build';
import { PROGRAMS, type ProgramName } from './engine/programs';
import type { Check, Group } from './group';
import { LIVE } from './live/live';

const GROUPS: readonly Group[] = [CORE, LIVE];

/** Set in CI: what cannot be run is then a failure. */
const REQUIRE_ALL = 'CDK8S_FLEET_REQUIRE_ALL';

/** Builds and runs the named groups, or all; returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.filter((name) => !GROUPS.some((group) => group.name === name));
  if (unknown.length > 0)
    return refuse(`no group '${unknown.join("', '")}'; there are ${GROUPS.map(({ name }) => name).join(', ')}`);
  if (!(await installedGo())) return skip();
  // a signal alone would end this process without the ones that it started
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  if (args.includes('--write-vectors')) return rewriteVectors();
  const counts = { passed: 0, failed: 0 };
  for (const group of GROUPS.filter(({ name }) => names.length === 0 || names.includes(name)))
    await runGroup(group, counts);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 ? 0 : 1;
}

async function runGroup(group: Group, counts: { passed: number; failed: number }): Promise<void> {
  const started = Date.now();
  const binaries = await buildAll(group.name, group.programs);
  if (!binaries) {
    counts.failed++;
    return;
  }
  const work = mkdtempSync(join(tmpdir(), `cdk8s-fleet-${group.name}-`));
  let hasFailed = false;
  for (const [at, check] of group.checks().entries()) {
    const folder = join(work, String(at));
    mkdirSync(folder);
    const isGood = await runCheck(group, check, { binaries, folder });
    counts[isGood ? 'passed' : 'failed']++;
    hasFailed ||= !isGood;
    if (isGood) rmSync(folder, { recursive: true, force: true });
  }
  if (hasFailed) console.log(`${group.name}: logs are kept in ${work}`);
  else rmSync(work, { recursive: true, force: true });
  report(group.name, 'all of it', 'done', started);
}

async function runCheck(group: Group, check: Check, context: Parameters<Check['run']>[0]): Promise<boolean> {
  const started = Date.now();
  try {
    report(group.name, check.name, await check.run(context), started);
    return true;
  } catch (error) {
    report(group.name, check.name, `FAILED: ${(error as Error).message}`, started);
    return false;
  }
}

async function buildAll(
  group: string,
  names: readonly ProgramName[],
): Promise<Record<ProgramName, string> | undefined> {
  const binaries: Partial<Record<ProgramName, string>> = {};
  for (const name of names) {
    const started = Date.now();
    try {
      const { path, isCached } = await build(PROGRAMS[name], () => {
        console.log(`${group.padEnd(8)} building ${name} ${PROGRAMS[name].version}; minutes the first time`);
      });
      binaries[name] = path;
      report(group, `build ${name} ${PROGRAMS[name].version}`, isCached ? 'cached' : 'built', started);
    } catch (error) {
      report(group, `build ${name}`, `FAILED: ${(error as Error).message}`, started);
      return undefined;
    }
  }
  return binaries as Record<ProgramName, string>;
}

async function rewriteVectors(): Promise<number> {
  const binaries = await buildAll('core', ['oracle', 'oracle-3.5']);
  if (!binaries) return 1;
  const folder = await writeVectors(binaries.oracle, binaries['oracle-3.5']);
  execFileSync('npx', ['biome', 'format', '--write', folder], { stdio: 'inherit' });
  return 0;
}

function report(group: string, what: string, outcome: string, started: number): void {
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(`${group.padEnd(8)} ${seconds} s  ${what}: ${outcome}`);
}

function skip(): number {
  const why = "no 'go' on the PATH; install Go 1.21 or later, it fetches the toolchain that the engines need";
  if (process.env[REQUIRE_ALL] === '1') return refuse(`conformance cannot be skipped here: ${why}`);
  console.log(`skipped: conformance: ${why}`);
  return 0;
}

function refuse(text: string): number {
  console.error(text);
  return 1;
}
