import { FleetCost, type FleetCostProps } from '../../../src/nodes/cost/fleet-cost';
import type { FleetNodePool, FleetNodePoolProps } from '../../../src/nodes/fleet-node-pool';
import { NodeRequirement } from '../../../src/nodes/requirements/node-requirement';
import { type NodeFleet, nodeFleet, poolOf } from '../node-fleet';
import { book } from './books';

/** A fleet with a pool and the cost of it. */
export interface CostFleet extends NodeFleet {
  readonly pool: FleetNodePool;
}

/** What is said otherwise of a pool, and of its cost. */
export interface CostFleetChanges {
  readonly pool?: Partial<FleetNodePoolProps>;
  readonly cost?: Partial<FleetCostProps> | ((made: CostFleet) => Partial<FleetCostProps>);
}

/** 100 vCPUs in a pool on each of two clusters, at invented prices. */
export function costFleet({ pool: said = {}, cost = {} }: CostFleetChanges = {}): CostFleet {
  const nodes = nodeFleet();
  const made = { ...nodes, pool: poolOf(nodes, said) };
  const changes = typeof cost === 'function' ? cost(made) : cost;
  new FleetCost(made.fleet, 'cost', { prices: book(), demands: [{ vcpus: 100 }], ...changes });
  return made;
}

/** A requirement that no machine of the invented book fits. */
export const WITH_GPU = NodeRequirement.oneOf('karpenter.k8s.aws/instance-gpu-name', ['l4']);
