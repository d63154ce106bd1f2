import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHARTS } from './charts/charts';
import { CORE } from './core/core';
import { writeVectors } from './core/vectors';
import { build, cacheKeyOf, installedGo } from './engine/build';
import { PROGRAMS, type ProgramName } from './engine/programs';
import type { Check, CheckContext, Group } from './group';
import { LIVE } from './live/live';
import { NODES } from './nodes/nodes';
import { Report } from './report';

const GROUPS: readonly Group[] = [CORE, CHARTS, LIVE, NODES];

/** Set in CI: what cannot be run is then a failure. */
const REQUIRE_ALL = 'CDK8S_FLEET_REQUIRE_ALL';

/** Builds and runs the named groups, or all; returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.filter((name) => !GROUPS.some((group) => group.name === name));
  if (unknown.length > 0)
    return refuse(`no group '${unknown.join("', '")}'; there are ${GROUPS.map(({ name }) => name).join(', ')}`);
  const groups = GROUPS.filter(({ name }) => names.length === 0 || names.includes(name));
  if (args.includes('--keys')) return printKeys(groups);
  const report = new Report();
  if (!(await installedGo())) return skip(report);
  // a signal alone would end this process without the ones that it started
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  if (args.includes('--write-vectors')) return rewriteVectors(report);
  for (const group of groups) await runGroup(group, report);
  return report.close();
}

async function runGroup(group: Group, report: Report): Promise<void> {
  report.open(group.name);
  const binaries = await buildAll(group.name, group.programs, report);
  if (!binaries) return report.closeGroup();
  const work = mkdtempSync(join(tmpdir(), `cdk8s-fleet-${group.name}-`));
  let hasFailed = false;
  for (const [at, check] of group.checks().entries()) {
    const folder = join(work, String(at));
    mkdirSync(folder);
    const say = (text: string) => report.progress(`${check.name}: ${text}`);
    const isGood = await runCheck(check, { binaries, folder, say }, report);
    hasFailed ||= !isGood;
    if (isGood) rmSync(folder, { recursive: true, force: true });
  }
  await group.end?.();
  if (hasFailed) console.log(`${group.name}: logs are kept in ${work}`);
  else rmSync(work, { recursive: true, force: true });
  report.closeGroup();
}

async function runCheck(check: Check, context: CheckContext, report: Report): Promise<boolean> {
  const started = Date.now();
  try {
    report.passed(check.name, await check.run(context), started);
    return true;
  } catch (error) {
    report.failed(check.name, error as Error, started);
    return false;
  }
}

async function buildAll(
  group: string,
  names: readonly ProgramName[],
  report: Report,
): Promise<Record<ProgramName, string> | undefined> {
  const binaries: Partial<Record<ProgramName, string>> = {};
  for (const name of names) {
    const started = Date.now();
    const { version } = PROGRAMS[name];
    try {
      const { path, isCached } = await build(PROGRAMS[name], () => {
        report.progress(`building ${name} ${version}; minutes the first time`);
      });
      binaries[name] = path;
      report.built(`build ${name} ${version}`, isCached, started);
    } catch (error) {
      report.broken(`build ${name} ${version} for ${group}`, error as Error, started);
      return undefined;
    }
  }
  return binaries as Record<ProgramName, string>;
}

/** What a cache of engines between machines can be keyed by: one line a group. */
function printKeys(groups: readonly Group[]): number {
  for (const { name, programs } of groups)
    console.log(`${name} ${cacheKeyOf(programs.map((program) => PROGRAMS[program]))}`);
  return 0;
}

async function rewriteVectors(report: Report): Promise<number> {
  report.open('core');
  const binaries = await buildAll('core', ['oracle', 'oracle-3.5'], report);
  if (!binaries) return 1;
  const folder = await writeVectors(binaries.oracle, binaries['oracle-3.5']);
  execFileSync('npx', ['biome', 'format', '--write', folder], { stdio: 'inherit' });
  return 0;
}

function skip(report: Report): number {
  const why = "no 'go' on the PATH; install Go 1.21 or later, it fetches the toolchain that the engines need";
  if (process.env[REQUIRE_ALL] === '1') return refuse(`conformance cannot be skipped here: ${why}`);
  console.log(`skipped: conformance: ${why}`);
  return report.close();
}

function refuse(text: string): number {
  console.error(text);
  return 1;
}
