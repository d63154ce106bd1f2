import { join } from 'node:path';
import type { Mapping } from '../../expander/documents';
import { readOutput } from '../core/output';
import type { Expected } from './demand';
import { ofKarpenter } from './other-clusters';
import { deliveredTo, SIMULATED } from './simulated-fleet';
import type { Budget, NodePool } from './simulated-objects';

const OUTPUT = join(__dirname, '../../../examples/node-pools/dist');

/** What the example delivers to its cluster of simulated nodes. */
export function exampleObjects(): Mapping[] {
  return deliveredTo(OUTPUT, SIMULATED);
}

/** What the pools of that cluster are for, as the code of the example says. */
export const EXAMPLE_POOLS: readonly Expected[] = [
  {
    pool: 'batch',
    workloadClass: 'spot-tolerant',
    taint: 'fleet.acme.io/spot',
    architectures: ['amd64'],
    capacities: ['spot'],
  },
  {
    pool: 'general',
    workloadClass: 'general',
    architectures: ['amd64', 'arm64'],
    capacities: ['on-demand', 'spot'],
  },
  {
    pool: 'inference',
    workloadClass: 'gpu-inference',
    taint: 'nvidia.com/gpu',
    architectures: ['amd64'],
    capacities: ['on-demand'],
  },
];

/** What Karpenter reads on any cluster of the example, each distinct object once. */
export function exampleOfAll(): Mapping[] {
  return ofKarpenter(readOutput(OUTPUT).directories.flatMap(({ documents }) => documents.map(({ object }) => object)));
}

/** The budgets of the example's first pool with a window, wherever it is. */
export function exampleWindow(): readonly Budget[] {
  const windowed = poolsIn(exampleOfAll()).find(({ spec }) =>
    spec.disruption.budgets?.some(({ schedule }) => schedule),
  );
  if (!windowed) throw new Error('the example has no pool with a window');
  return windowed.spec.disruption.budgets!;
}

function poolsIn(objects: readonly Mapping[]): NodePool[] {
  return objects.filter(({ kind }) => kind === 'NodePool') as NodePool[];
}
