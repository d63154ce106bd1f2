import { Duration } from 'cdk8s';
import { type FleetNodePoolProps, MaintenanceWindow, Weekday, WorkloadClass } from '../../../src';
import type { Mapping } from '../../expander/documents';
import type { KubeClient } from '../engine/kube-client';
import { eventually } from '../engine/processes';
import { ClusterView } from './cluster-view';
import { demandsOf, deploymentOf } from './demand';
import { said } from './engine-signs';
import { applyPools, WORKLOADS } from './provisioning';
import { objectsOf, simulatedFleet, simulatedPool } from './simulated-fleet';
import { conditionOf, type NodePool } from './simulated-objects';

const MINUTE = 60_000;

/** Time until the window opens; an empty node is gone sooner where nothing blocks that. */
const CLOSED = 75_000;

const DAYS = [
  Weekday.SUNDAY,
  Weekday.MONDAY,
  Weekday.TUESDAY,
  Weekday.WEDNESDAY,
  Weekday.THURSDAY,
  Weekday.FRIDAY,
  Weekday.SATURDAY,
];

/** Shows that an empty node stays while the pool's window is closed, and goes once it is open. */
export async function checkWindow(client: KubeClient, folder: string): Promise<string> {
  const view = new ClusterView(client);
  const opens = Math.ceil((Date.now() + CLOSED) / MINUTE) * MINUTE;
  const pools = await applyPools(client, poolsAround(folder, opens));
  const deployments = pools.map((pool) => deploymentOf(demandsOf(pool)[0]!, pool));
  for (const deployment of deployments) await client.apply(deployment, { namespace: WORKLOADS });
  await untilNodes(view, pools, (count) => count === 1);
  for (const deployment of deployments) await client.delete(deployment, WORKLOADS);
  const free = pools.filter(({ metadata }) => metadata.name === 'free');
  await untilNodes(view, free, (count) => count === 0);
  const goneAt = Date.now();
  if (goneAt >= opens) throw new Error('the window opened before the pool without one had lost its empty node');
  const windowed = pools.filter((pool) => !free.includes(pool));
  for (const { metadata } of windowed) await assertBlocked(view, metadata.name);
  while (Date.now() < opens - 1000) {
    await untilNodes(view, windowed, (count) => count === 1);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await untilNodes(view, windowed, (count) => count === 0);
  const [before, after] = [opens - goneAt, Date.now() - opens].map((span) => Math.round(span / 1000));
  return `closed: the free pool's empty node went ${before} s before the window opened, the other's ${after} s after`;
}

/** Two pools that differ by a window, which the public API alone says; times are shortened in it too. */
function poolsAround(folder: string, opens: number): Mapping[] {
  const made = simulatedFleet(folder);
  const [start, end] = [opens, opens + 20 * MINUTE].map((time) => new Date(time));
  const window = new MaintenanceWindow({ days: [DAYS[start!.getUTCDay()]!], start: clock(start!), end: clock(end!) });
  const common: Omit<FleetNodePoolProps, 'nodeClasses'> = {
    workloadClass: WorkloadClass.BURST,
    limits: { cpu: 100 },
    consolidateAfter: Duration.seconds(5),
    exceptions: [{ field: 'consolidateAfter', reason: 'nobody waits for a minute here', until: '2100-01-01' }],
  };
  simulatedPool(made, 'windowed', { ...common, windows: [window], consolidateInWindows: true });
  simulatedPool(made, 'free', { ...common, weight: 2, zones: ['test-zone-a'] });
  return objectsOf(made);
}

const clock = (time: Date) => time.toISOString().slice(11, 16);

/** It would be consolidated, and the budget is what keeps it. */
async function assertBlocked(view: ClusterView, pool: string): Promise<void> {
  const claims = await view.claims(pool);
  const isReady = claims.every((claim) => conditionOf(claim, 'Consolidatable')?.status === 'True');
  if (!isReady) throw new Error(`the empty node of '${pool}' would not be consolidated at any time`);
  await said(view, async () => [['NodePool', pool]], /disruption reason Empty due to blocking budget/);
}

async function untilNodes(
  view: ClusterView,
  pools: readonly NodePool[],
  is: (count: number) => boolean,
): Promise<void> {
  for (const { metadata } of pools)
    await eventually(`nodes of '${metadata.name}'`, 90, async () => {
      const nodes = await view.nodes(metadata.name);
      const [node] = nodes;
      if (nodes.length === 1 && conditionOf(node!, 'Ready')?.status !== 'True') return undefined;
      if (is(nodes.length)) return true;
      throw new Error(`there are ${nodes.length}`);
    });
}
