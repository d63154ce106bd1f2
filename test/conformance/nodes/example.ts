import { join } from 'node:path';
import type { Mapping } from '../../expander/documents';
import { readOutput } from '../core/output';
import { ofKarpenter } from './other-clusters';
import { deliveredTo, SIMULATED } from './simulated-fleet';
import type { Budget, NodePool } from './simulated-objects';

const OUTPUT = join(__dirname, '../../../examples/node-pools/dist');

/** What the example delivers to its cluster of simulated nodes. */
export function exampleObjects(): Mapping[] {
  return deliveredTo(OUTPUT, SIMULATED);
}

/** Names of the pools of that cluster, as the committed output has them. */
export function examplePools(): string[] {
  return poolsIn(exampleObjects()).map(({ metadata }) => metadata.name);
}

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
