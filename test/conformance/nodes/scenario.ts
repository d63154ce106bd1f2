import type { Mapping } from '../../expander/documents';
import type { Check, CheckContext } from '../group';
import { ClusterView } from './cluster-view';
import type { Expected } from './demand';
import { checkLimits } from './limits';
import { applyPools, checkProvisioning, WORKLOADS } from './provisioning';
import type { SimulatedCluster } from './simulated-cluster';
import type { NodePool } from './simulated-objects';

/** Pools that are tried together on the simulated cluster. */
export interface Scenario {
  readonly name: string;
  /** What its pools are for; there are no others. */
  readonly pools: readonly Expected[];
  /** The pool that is asked for more than it may give. */
  readonly limited: string;
  /** What the cluster gets; a folder is there to synthesise in. */
  readonly objects: (folder: string) => readonly Mapping[];
}

/** From the first apply to the last node that goes: one check a step. */
export function scenarioChecks(cluster: SimulatedCluster, scenario: Scenario): Check[] {
  const { name } = scenario;
  const ready = new Map<string, NodePool>();
  let objects: readonly Mapping[] = [];
  const poolOf = (id: string) => {
    const pool = ready.get(id);
    if (!pool) throw new Error(`NodePool '${id}' is not Ready`);
    return pool;
  };
  return [
    {
      name: `${name}: every NodePool Ready`,
      async run(context) {
        objects = scenario.objects(context.folder);
        const pools = await applyPools(await cluster.client(context), objects);
        for (const pool of pools) ready.set(pool.metadata.name, pool);
        const unknown = [...ready.keys()].filter((id) => !scenario.pools.some(({ pool }) => pool === id));
        if (unknown.length > 0) throw new Error(`nothing is tried on ${unknown.join(', ')}`);
        return `${pools.length}: ${[...ready.keys()].join(', ')}`;
      },
    },
    ...scenario.pools.map((one) => ({
      name: `${name}: Pods for ${one.pool}`,
      run: async (context: CheckContext) => checkProvisioning(await cluster.client(context), poolOf(one.pool), one),
    })),
    {
      name: `${name}: a limit holds`,
      async run(context) {
        const expected = scenario.pools.find(({ pool }) => pool === scenario.limited)!;
        return checkLimits(await cluster.client(context), poolOf(expected.pool), expected);
      },
    },
    {
      name: `${name}: pools go, and their nodes with them`,
      async run(context) {
        await new ClusterView(await cluster.client(context)).clear(objects, WORKLOADS);
        cluster.assertRunning();
        return `${objects.length} objects`;
      },
    },
  ];
}
