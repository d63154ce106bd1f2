import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { synthesise } from '../../properties/build-fleet';
import type { CheckContext } from '../group';
import { clusterScopedKinds } from './cluster-scoped';
import { checkExpansion } from './expansion';
import { sampleOf } from './hunt';
import { quietly, runOptions } from './random-fleets';

/** Argo CD's own code takes a process a fleet, so it sees a part of them. */
const SHARE = 8;

/** Shows for random fleets what is shown for the examples: Argo CD's own code, the evaluator and the plan agree, and projects admit all. */
export async function checkRandomExpansion({ binaries, folder, say }: CheckContext): Promise<string> {
  const { seed, runs } = runOptions();
  say(`seed ${seed}`);
  const specs = sampleOf(seed, Math.ceil(runs / SHARE));
  const clusterScoped = clusterScopedKinds();
  const outdir = join(folder, 'dist');
  let [fleets, applications] = [0, 0];
  for (const spec of specs) {
    rmSync(outdir, { recursive: true, force: true });
    const codes = await quietly(async () => synthesise(spec, outdir));
    if (codes.length > 0) continue;
    try {
      applications += await checkExpansion(binaries.oracle, outdir, clusterScoped);
      fleets++;
    } catch (error) {
      throw new Error(`seed ${seed}: ${(error as Error).message}\nthe fleet:\n${JSON.stringify(spec, undefined, 1)}`);
    }
  }
  return `${applications} Applications of ${fleets} fleets, as the plan and the evaluator say, all admitted`;
}
