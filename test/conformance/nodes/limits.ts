import type { KubeClient } from '../engine/kube-client';
import { eventually } from '../engine/processes';
import { ClusterView } from './cluster-view';
import { demandsOf, deploymentOf, type Expected } from './demand';
import { WORKLOADS } from './provisioning';
import type { Node, NodePool, Pod } from './simulated-objects';

/** A limit that leaves too few types for the pool's minValues is told by these. */
const FULL = /limit|minValues/;

/** How long a full pool is watched; Karpenter asks again every 10 seconds. */
const WATCHED = 12_000;

/** Shows that a pool asked for twice its limit grows up to it and not beyond. */
export async function checkLimits(client: KubeClient, pool: NodePool, of: Expected): Promise<string> {
  const view = new ClusterView(client);
  const { name } = pool.metadata;
  const limit = Number(pool.spec.limits?.cpu);
  if (!(limit > 0)) throw new Error(`NodePool '${name}' has no limit of CPU`);
  const [demand] = demandsOf(of);
  const cpu = limit > 100 ? 14 : 3;
  const replicas = Math.ceil((2 * limit) / cpu);
  const deployment = deploymentOf({ ...demand, name: `${name}-limit` }, { replicas, cpu: `${cpu}` });
  await client.apply(deployment, { namespace: WORKLOADS });
  await eventually(`the limit of '${name}' is reached`, 240, async () => {
    for (const { metadata } of await waitingPods(view, name)) {
      const events = await view.events('Pod', metadata.name);
      if (events.some(({ message }) => FULL.test(message))) return true;
    }
    return undefined;
  });
  const most = await mostCpu(view, name);
  if (most.cpu > limit || most.cpu === 0) throw new Error(`'${name}' has ${most.cpu} CPU, and its limit is ${limit}`);
  if (most.waiting === 0) throw new Error(`all of twice the limit of '${name}' runs`);
  await client.delete(deployment, WORKLOADS);
  return `${name}: ${replicas} Pods of ${cpu} CPU want ${replicas * cpu}, nodes stop at ${most.cpu} of ${limit}, ${most.waiting} Pods wait`;
}

async function mostCpu(view: ClusterView, pool: string): Promise<{ cpu: number; waiting: number }> {
  let cpu = 0;
  for (const end = Date.now() + WATCHED; Date.now() < end; ) {
    const nodes = await view.nodes(pool);
    cpu = Math.max(
      cpu,
      nodes.reduce((sum, node) => sum + cpusOf(node), 0),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return { cpu, waiting: (await waitingPods(view, pool)).length };
}

/** As the machine has them. */
function cpusOf({ metadata }: Node): number {
  const cpus = Number(metadata.labels?.['karpenter.kwok.sh/instance-cpu']);
  if (!(cpus > 0)) throw new Error(`${metadata.name} does not say how many CPUs it has`);
  return cpus;
}

async function waitingPods(view: ClusterView, pool: string): Promise<Pod[]> {
  const pods = await view.pods(WORKLOADS);
  return pods.filter(
    ({ metadata, status }) => metadata.labels?.demand === `${pool}-limit` && status.phase === 'Pending',
  );
}
