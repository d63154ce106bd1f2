import type { Mapping } from '../../expander/documents';
import type { KubeClient } from '../engine/kube-client';
import { eventually } from '../engine/processes';
import { conditionOf, type Event, type Node, type NodePool, type Pod } from './simulated-objects';

/** What there is on a cluster of simulated nodes, in typed lists. */
export class ClusterView {
  public constructor(public readonly client: KubeClient) {}

  /** Every node that a pool made. */
  public async nodes(pool: string): Promise<Node[]> {
    const all = (await this.client.list('v1', 'Node')) as Node[];
    return all.filter(({ metadata }) => metadata.labels?.['karpenter.sh/nodepool'] === pool);
  }

  /** Every claim of a pool. */
  public async claims(pool: string): Promise<Node[]> {
    const all = (await this.client.list('karpenter.sh/v1', 'NodeClaim')) as Node[];
    return all.filter(({ metadata }) => metadata.labels?.['karpenter.sh/nodepool'] === pool);
  }

  /** Pods of the namespace in which workloads are tried. */
  public async pods(namespace: string): Promise<Pod[]> {
    return (await this.client.list('v1', 'Pod', namespace)) as Pod[];
  }

  /** The pool as it is now. */
  public async pool(name: string): Promise<NodePool | undefined> {
    const id = { apiVersion: 'karpenter.sh/v1', kind: 'NodePool', metadata: { name } };
    return (await this.client.get(id)) as NodePool | undefined;
  }

  /** What was said about an object. */
  public async events(kind: string, name: string): Promise<Event[]> {
    const all = (await this.client.list('v1', 'Event')) as Event[];
    return all.filter(({ involvedObject }) => involvedObject.kind === kind && involvedObject.name === name);
  }

  /** Waits until a pool is Ready, and says what keeps it from that. */
  public async untilReady(name: string): Promise<void> {
    await eventually(`NodePool '${name}' Ready`, 180, async () => {
      const pool = await this.pool(name);
      const ready = pool && conditionOf(pool, 'Ready');
      if (ready?.status === 'True') return true;
      throw new Error(`Ready=${ready?.status} ${ready?.reason} ${ready?.message}`);
    });
  }

  /** Deletes objects, and waits until no pool has a node any more. */
  public async clear(objects: readonly Mapping[], namespace: string): Promise<void> {
    for (const object of objects) await this.client.delete(object, namespace);
    await eventually('pools and nodes are gone', 240, async () => {
      const claims = await this.client.list('karpenter.sh/v1', 'NodeClaim');
      const pools = await this.client.list('karpenter.sh/v1', 'NodePool');
      const nodes = await this.client.list('v1', 'Node');
      return claims.length + nodes.length + pools.length === 0 || undefined;
    });
  }
}
