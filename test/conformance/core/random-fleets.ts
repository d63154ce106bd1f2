import * as fc from 'fast-check';
import type { FleetSpec } from '../../properties/fleet-spec';
import { richFleetSpec } from '../../properties/rich-fleet-spec';
import type { KubeClient } from '../engine/kube-client';
import { emittablePaths } from './emittable-paths';
import { fieldPaths, kindOf } from './field-paths';
import { FleetJudge } from './fleet-judge';

/** Least shares: of fleets that synth accepts, of fleets with a value at its bound, and of the fields that may be emitted. */
const LEAST = { accepted: 0.6, edged: 0.2, fields: 0.8 } as const;

/** The seed of a run, and how many fleets it has. */
export function runOptions(): { readonly seed: number; readonly runs: number } {
  return {
    seed: Number(process.env.FLEET_SEED ?? Date.now() % 2 ** 31),
    runs: Number(process.env.FLEET_RUNS ?? 200),
  };
}

interface Seen {
  readonly paths: Map<string, Set<string>>;
  fleets: number;
  accepted: number;
  edged: number;
  objects: number;
}

/** Shows that whatever fleet synth accepts, the API server accepts too, and Argo CD delivers as planned. */
export async function checkRandomFleets(client: KubeClient, say: (text: string) => void): Promise<string> {
  const { seed, runs } = runOptions();
  say(`seed ${seed}, ${runs} fleets (FLEET_SEED, FLEET_RUNS)`);
  const judge = new FleetJudge(client);
  const seen: Seen = { paths: new Map(), fleets: 0, accepted: 0, edged: 0, objects: 0 };
  const property = fc.asyncProperty(richFleetSpec, async (spec) => {
    const { isAccepted, objects, problem } = await judge.judge(spec);
    if (problem) throw new Error(problem);
    note(seen, spec, { isAccepted, objects });
    if (seen.fleets % 100 === 0) say(`${seen.fleets} fleets, ${judge.distinct} different objects`);
  });
  const { counterexample, errorInstance, failed } = await quietly(() => fc.check(property, { seed, numRuns: runs }));
  if (failed) {
    const shrunk = JSON.stringify(counterexample?.[0], undefined, 1);
    throw new Error(`seed ${seed}: ${String(errorInstance)}\nthe least fleet that shows it:\n${shrunk}`);
  }
  return assessed(seen, judge.distinct);
}

function note(seen: Seen, spec: FleetSpec, { isAccepted, objects }: { isAccepted: boolean; objects: readonly any[] }) {
  seen.fleets++;
  seen.accepted += +isAccepted;
  seen.edged += +((spec.edges?.length ?? 0) > 0);
  seen.objects += objects.length;
  for (const object of objects) {
    const paths = seen.paths.get(kindOf(object)) ?? new Set();
    seen.paths.set(kindOf(object), paths);
    for (const path of fieldPaths(object)) paths.add(path);
  }
}

/** What was seen, if it is enough to show anything. */
function assessed({ paths, fleets, accepted, edged, objects }: Seen, distinct: number): string {
  const shares = { accepted: accepted / fleets, edged: edged / fleets };
  const wanting: string[] = [];
  for (const [what, share] of Object.entries(shares))
    if (share < LEAST[what as keyof typeof shares]) wanting.push(`only ${percent(share)} of the fleets are ${what}`);
  const covered = Object.entries(emittablePaths()).map(([kind, emittable]) => {
    const missing = emittable.filter((path) => !paths.get(kind)?.has(path));
    const unknown = [...(paths.get(kind) ?? [])].filter((path) => !emittable.includes(path));
    const share = 1 - missing.length / emittable.length;
    if (share < LEAST.fields)
      wanting.push(`of ${kind} only ${percent(share)} of the fields, not ${missing.join(', ')}`);
    if (unknown.length > 0)
      wanting.push(`${kind} has fields that emittable-paths.json does not list: ${unknown.join(', ')}`);
    return `${kind.split('/')[1]} ${percent(share)}`;
  });
  if (wanting.length > 0) throw new Error(wanting.join('\n'));
  const [accepts, edges] = [percent(shares.accepted), percent(shares.edged)];
  return `${fleets} fleets, ${accepts} accepted, ${edges} with a value at a bound; ${objects} objects (${distinct} different) of ${paths.size} kinds, all taken; fields seen: ${covered.join(', ')}`;
}

/** Synth warns on stderr, which would drown everything else. */
export async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const { write } = process.stderr;
  process.stderr.write = () => true;
  try {
    return await run();
  } finally {
    process.stderr.write = write;
  }
}

const percent = (share: number) => `${Math.floor(share * 100)} %`;
