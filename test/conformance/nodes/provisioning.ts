import type { Mapping } from '../../expander/documents';
import type { KubeClient } from '../engine/kube-client';
import { eventually } from '../engine/processes';
import { ClusterView } from './cluster-view';
import { type Demand, demandsOf, deploymentOf, type Expected, refusedDemandsOf } from './demand';
import { misplacement, StartupTaints } from './placement';
import type { NodePool, Pod } from './simulated-objects';

/** Namespace in which workloads are tried. */
export const WORKLOADS = 'default';

/** Applies what a cluster gets, and waits until each of its pools is Ready. */
export async function applyPools(client: KubeClient, objects: readonly Mapping[]): Promise<NodePool[]> {
  const view = new ClusterView(client);
  const isNamespace = ({ kind }: Mapping) => kind === 'Namespace';
  for (const object of [...objects.filter(isNamespace), ...objects.filter((one) => !isNamespace(one))])
    await client.apply(object);
  const pools = objects.filter(({ kind }) => kind === 'NodePool') as NodePool[];
  if (pools.length === 0) throw new Error('there is no NodePool');
  for (const { metadata } of pools) await view.untilReady(metadata.name);
  return pools;
}

/** Shows that Pods of a pool get its nodes, and that those which ask for what it does not allow get none. */
export async function checkProvisioning(client: KubeClient, pool: NodePool, of: Expected): Promise<string> {
  const view = new ClusterView(client);
  const taints = new StartupTaints(view, pool);
  const [wanted, refused] = [demandsOf(of), refusedDemandsOf(of)];
  await applyAll(client, refused);
  // what leaves the choice to the pool comes first: beside the others it would take the room on their nodes
  for (const demands of [wanted.filter(({ capacity }) => !capacity), wanted.filter(({ capacity }) => capacity)]) {
    await applyAll(client, demands);
    await untilRunning(view, demands, taints);
    await assertPlaced(view, pool, demands);
  }
  for (const demand of refused) await assertRefused(view, demand);
  const startup = await taints.assertGone();
  const nodes = await view.nodes(pool.metadata.name);
  for (const demand of [...wanted, ...refused]) await client.delete(deploymentOf(demand), WORKLOADS);
  return `${wanted.length} kinds of Pods on ${nodes.length} nodes, ${refused.length} kinds on none${startup}`;
}

async function applyAll(client: KubeClient, demands: readonly Demand[]): Promise<void> {
  for (const demand of demands) await client.apply(deploymentOf(demand), { namespace: WORKLOADS });
}

async function untilRunning(view: ClusterView, demands: readonly Demand[], taints: StartupTaints): Promise<void> {
  await eventually(`Pods of '${demands[0]?.of.pool}' run`, 240, async () => {
    await taints.look(WORKLOADS);
    const waiting = (await podsOf(view, demands)).filter(({ status }) => status.phase !== 'Running');
    if (waiting.length > 0) throw new Error(`${waiting.length} wait, such as ${waiting[0]!.metadata.name}`);
    return true;
  });
}

async function podsOf(view: ClusterView, demands: readonly Demand[]): Promise<Pod[]> {
  const names = new Set(demands.map(({ name }) => name));
  const pods = (await view.pods(WORKLOADS)).filter(({ metadata }) => names.has(metadata.labels?.demand ?? ''));
  if (pods.length < demands.length) throw new Error(`${pods.length} Pods of ${demands.length}`);
  return pods;
}

async function assertPlaced(view: ClusterView, pool: NodePool, wanted: readonly Demand[]): Promise<void> {
  const nodes = new Map((await view.nodes(pool.metadata.name)).map((node) => [node.metadata.name, node]));
  const problems = (await podsOf(view, wanted)).map(({ metadata, spec }) => {
    const demand = wanted.find(({ name }) => name === metadata.labels?.demand)!;
    const node = nodes.get(spec.nodeName ?? '');
    return node ? misplacement(demand, node, pool) : `${demand.name} is on ${spec.nodeName}, not of its pool`;
  });
  const found = problems.filter((problem) => problem !== undefined);
  if (found.length > 0) throw new Error(found.join('\n'));
}

/** Karpenter says why; a Pod that merely waits would show nothing. */
async function assertRefused(view: ClusterView, demand: Demand): Promise<void> {
  const [pod] = await podsOf(view, [demand]);
  if (pod!.spec.nodeName !== undefined) throw new Error(`${demand.name} runs on ${pod!.spec.nodeName}`);
  await eventually(`Karpenter refuses ${demand.name}`, 120, async () => {
    const events = await view.events('Pod', pod!.metadata.name);
    return (
      events.some(({ reason, message }) => reason === 'FailedScheduling' && /incompatible/.test(message)) || undefined
    );
  });
}
