import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fail } from '../model/finding-error';
import { amountText, shareText } from '../nodes/cost/amount-text';
import { COST_FORMAT, type WrittenCost, type WrittenPoolCost } from '../nodes/cost/written-cost';
import { table } from './table';

/** `cost [DIR] [--json]`: what the nodes of a fleet cost in a month, and what each lever saves. */
export function costCommand(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const cost = readCost(positionals[0] ?? 'dist');
  process.stdout.write(values.json ? `${JSON.stringify(cost, undefined, 2)}\n` : `${reportOf(cost)}\n`);
  return 0;
}

/** The cost report of a written output. */
function readCost(dir: string): WrittenCost {
  const file = join(dir, 'plan', 'cost.json');
  if (!existsSync(file)) {
    const remedy = 'give the output folder of a synth, such as dist, of a fleet that has a FleetCost';
    fail({ code: 'FL9043', path: file, problem: 'there is no cost report', remedy });
  }
  const cost = parsed(readFileSync(file, 'utf8'));
  if (cost?.format === COST_FORMAT) return cost;
  const problem = cost ? `is a cost report of format '${cost.format}', not '${COST_FORMAT}'` : 'is no cost report';
  return fail({ code: 'FL9044', path: file, problem, remedy: 'run synth again' });
}

function parsed(text: string): WrittenCost | undefined {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

function reportOf(cost: WrittenCost): string {
  const heading = `Nodes of fleet ${cost.fleet}, a month, in ${cost.currency}, by the prices of '${cost.prices}'.`;
  const assumed = cost.assumptions.map((one) => `  - ${one}`);
  const unpriced = cost.unpriced.map(({ cluster, pool, why }) => `  - ${cluster}/${pool}: ${why}`);
  const sections = [
    [heading],
    [leverTable(cost)],
    [verdict(cost), worstCase(cost)],
    [poolTable(cost.pools)],
    ['Assumed:', `  - spot costs ${shareText(cost.spotRatio)} of what the same machine costs on demand`, ...assumed],
    unpriced.length > 0 ? ['Without a price:', ...unpriced] : [],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function leverTable({ baseline, levers }: WrittenCost): string {
  const rows = levers.map(({ lever, alone, inSequence, left }) => [
    lever,
    amountText(alone),
    amountText(inSequence),
    amountText(left),
  ]);
  return table(['LEVER', 'SAVES ALONE', 'IN SEQUENCE', 'LEFT'], [['none', '', '', amountText(baseline)], ...rows]);
}

function verdict({ baseline, expected, saving, targetSaving }: WrittenCost): string {
  const saved = `Saved ${amountText(baseline - expected)} of ${amountText(baseline)}: ${shareText(saving)}`;
  return targetSaving === null
    ? `${saved}; no target is declared.`
    : `${saved}; the target is ${shareText(targetSaving)}.`;
}

function worstCase({ worstCase, pools }: WrittenCost): string {
  if (worstCase !== null) return `At the limits of all pools it would be ${amountText(worstCase)}.`;
  const unlimited = pools.filter((one) => one.worstCase === null).map(({ cluster, pool }) => `${cluster}/${pool}`);
  return `Nothing bounds the cost of ${unlimited.join(', ')}.`;
}

const POOL_HEAD = [
  'CLUSTER',
  'POOL',
  'CLASS',
  'TYPES',
  'A VCPU',
  'A GIB',
  'WANTED',
  'SPOT',
  'ARM64',
  'LEVERLESS',
  'EXPECTED',
  'AT MOST',
];

function poolTable(pools: readonly WrittenPoolCost[]): string {
  const rows = pools.map((one) => [
    one.cluster,
    one.pool,
    one.workloadClass ?? '',
    `${one.types}`,
    `${one.cheapestVcpu.price} ${one.cheapestVcpu.type}`,
    `${one.cheapestGib.price} ${one.cheapestGib.type}`,
    `${one.units} ${one.unit === 'gpu' ? 'GPUs' : 'vCPUs'}`,
    shareText(one.spotShare),
    shareText(one.arm64Share),
    amountText(one.baseline),
    amountText(one.expected),
    one.worstCase === null ? 'unlimited' : amountText(one.worstCase),
  ]);
  return table(POOL_HEAD, rows);
}
