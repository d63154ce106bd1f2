import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PlannedApplication } from '../delivery/plan';
import { fail } from '../model/finding-error';
import { table } from './table';

/** `plan [DIR] [--cluster NAME] [--bundle NAME] [--json]`: what reaches a cluster, or who receives a bundle. */
export function planCommand(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { cluster: { type: 'string' }, bundle: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const dir = positionals[0] ?? 'dist';
  const all = readPlan(dir);
  refuseUnknown(all, 'cluster', values.cluster);
  refuseUnknown(all, 'bundle', values.bundle);
  const wanted = all.filter(
    (one) => (values.cluster ?? one.cluster) === one.cluster && (values.bundle ?? one.bundle) === one.bundle,
  );
  process.stdout.write(values.json ? `${JSON.stringify(wanted, undefined, 2)}\n` : `${rowsOf(wanted)}\n`);
  return 0;
}

/** The Applications of a written output. */
export function readPlan(dir: string): PlannedApplication[] {
  const file = join(dir, 'plan', 'plan.json');
  if (!existsSync(file)) {
    fail({
      code: 'FL9040',
      path: file,
      problem: 'there is no plan',
      remedy: 'give the output folder of a synth, such as dist',
    });
  }
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { applications: PlannedApplication[] }).applications;
  } catch (error) {
    const problem = `is no plan, ${(error as Error).message.split('\n')[0]}`;
    return fail({ code: 'FL9041', path: file, problem, remedy: 'run synth again' });
  }
}

function refuseUnknown(
  all: readonly PlannedApplication[],
  field: 'cluster' | 'bundle',
  name: string | undefined,
): void {
  if (name === undefined || all.some((one) => one[field] === name)) return;
  const known = [...new Set(all.map((one) => one[field]))].sort();
  const limit = known.length > 20 ? `${known.slice(0, 20).join(', ')} ...` : known.join(', ');
  fail({
    code: 'FL9042',
    path: `--${field} ${name}`,
    problem: `the plan has no ${field} '${name}'`,
    value: name,
    limit,
    remedy: `choose one of: ${limit}`,
  });
}

function rowsOf(applications: readonly PlannedApplication[]): string {
  const ordered = [...applications].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const rows = ordered.map((one) => [
    one.cluster,
    one.bundle,
    one.project,
    `${one.wave}`,
    one.namespace ?? '',
    sourceOf(one),
  ]);
  return table(['CLUSTER', 'BUNDLE', 'PROJECT', 'WAVE', 'NAMESPACE', 'FROM'], rows);
}

const keyOf = (one: PlannedApplication) => `${one.cluster} ${String(one.wave).padStart(6, '0')} ${one.bundle}`;

const sourceOf = ({ directory, chart }: PlannedApplication) =>
  directory ?? `chart ${chart?.name} ${chart?.version} of ${chart?.repoUrl}`;
