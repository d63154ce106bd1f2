import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { richFleetSpec } from '../../properties/rich-fleet-spec';
import { type Endpoint, KubeClient } from '../engine/kube-client';
import { FleetJudge } from './fleet-judge';

/** So many refusals one after the other do not happen by chance. */
const SUSPICIOUS = 12;

/** What a hunt for a planted mistake came to. */
export interface Hunted {
  /** How many fleets it took. */
  readonly fleets: number;
  /** What was wrong with the last of them. */
  readonly problem?: string;
  /** Fleets, by number, that synth refused without a break; whether it should is for others to say. */
  readonly refused?: readonly number[];
}

/** Tries fleets until one shows that something is wrong. */
async function hunt(client: KubeClient, specs: ReturnType<typeof sampleOf>): Promise<Hunted> {
  const judge = new FleetJudge(client);
  let refused: number[] = [];
  for (const [at, spec] of specs.entries()) {
    const { isAccepted, problem } = await judge.judge(spec);
    if (problem) return { fleets: at + 1, problem };
    refused = isAccepted ? [] : [...refused, at];
    if (refused.length >= SUSPICIOUS) return { fleets: at + 1, refused };
  }
  return { fleets: specs.length };
}

/** The fleets of a seed. */
export function sampleOf(seed: number, numRuns: number) {
  return fc.sample(richFleetSpec, { seed, numRuns });
}

async function main([endpoint, seed, runs]: readonly string[]): Promise<void> {
  process.stderr.write = () => true; // synth warns
  const client = new KubeClient(JSON.parse(readFileSync(endpoint, 'utf8')) as Endpoint);
  const hunted = await hunt(client, sampleOf(Number(seed), Number(runs)));
  client.close();
  process.stdout.write(JSON.stringify(hunted));
}

if (require.main === module) void main(process.argv.slice(2));
