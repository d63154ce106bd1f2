import type { Mapping } from '../../expander/documents';
import { KubeRefusal } from '../engine/kube-client';
import { eventually } from '../engine/processes';
import type { ClusterView } from './cluster-view';
import { conditionOf, type Event, type Node } from './simulated-objects';

/** How long a node is watched that must stay; an empty one of a pool without a mistake is gone by then. */
const STAYS = 45_000;

/** The API server takes the object as little as synth does. */
export async function refused(view: ClusterView, object: Mapping, why: RegExp): Promise<string> {
  try {
    await view.client.apply(object);
  } catch (error) {
    if (error instanceof KubeRefusal && why.test(error.message)) return `refused: ${why.exec(error.message)![0]}`;
    throw error;
  }
  throw new Error('the server takes it');
}

/** The pool is stored and never Ready. */
export async function notReady(view: ClusterView, pool: string, why: RegExp): Promise<string> {
  return eventually(`NodePool '${pool}' not Ready`, 90, async () => {
    const seen = (await view.pool(pool))?.status?.conditions ?? [];
    const ready = seen.find(({ type }) => type === 'Ready');
    const cause = seen.find(({ type, status, message = '', reason }) => {
      return type !== 'Ready' && status === 'False' && why.test(`${reason} ${message}`);
    });
    if (ready?.status !== 'False' || !cause) throw new Error(`it says ${JSON.stringify(seen)}`);
    return `Ready=False, ${cause.type}: ${cause.reason}`;
  });
}

/** How long a word may be kept back: for one reason Karpenter says one thing in two minutes, and nothing else. */
const SAID = 240;

/** Something is said about an object of the pool. */
export async function said(
  view: ClusterView,
  objects: () => Promise<[string, string][]>,
  text: RegExp,
): Promise<Event> {
  return eventually(`an event ${text}`, SAID, async () => {
    for (const [kind, name] of await objects()) {
      const event = (await view.events(kind, name)).find(({ message }) => text.test(message));
      if (event) return event;
    }
    return undefined;
  });
}

/** Waits for the node that Pods of a pool run on. */
export async function nodeWithPods(view: ClusterView, pool: string, pods: number): Promise<Node> {
  return eventually(`${pods} Pods on a node of '${pool}'`, 90, async () => {
    const running = (await view.pods(pool)).filter(({ status }) => status.phase === 'Running');
    const node = (await view.nodes(pool)).find(({ metadata }) => running[0]?.spec.nodeName === metadata.name);
    return (running.length === pods && node) || undefined;
  });
}

/** Sets how many Pods a Deployment has. */
export async function scale(view: ClusterView, namespace: string, name: string, replicas: number): Promise<void> {
  const id = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name, namespace } };
  await view.client.patch(id, { spec: { replicas } });
}

/** Sets when a node of a pool is looked at for consolidation. */
export async function consolidateAfter(view: ClusterView, pool: string, after: string): Promise<void> {
  const id = { apiVersion: 'karpenter.sh/v1', kind: 'NodePool', metadata: { name: pool } };
  await view.client.patch(id, { spec: { disruption: { consolidateAfter: after } } });
}

/** Fails if the node goes. */
export async function stays(view: ClusterView, pool: string, node: string): Promise<string> {
  const begun = Date.now();
  while (Date.now() - begun < STAYS) {
    const found = (await view.nodes(pool)).find(({ metadata }) => metadata.name === node);
    if (!found || found.metadata.deletionTimestamp) throw new Error(`${node} goes although nothing may`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return `the node stays ${STAYS / 1000} s`;
}

/** Waits until the node is on its way out. */
export async function goes(view: ClusterView, pool: string, node: string): Promise<void> {
  await eventually(`${node} goes`, 240, async () => {
    const found = (await view.nodes(pool)).find(({ metadata }) => metadata.name === node);
    return !found || found.metadata.deletionTimestamp !== undefined || undefined;
  });
}

/** Changes the pool's template, and waits until its nodes count as drifted. */
export async function drift(view: ClusterView, pool: string): Promise<void> {
  const id = { apiVersion: 'karpenter.sh/v1', kind: 'NodePool', metadata: { name: pool } };
  await view.client.patch(id, { spec: { template: { metadata: { labels: { revision: 'next' } } } } });
  await drifted(view, pool);
}

/** Waits until nodes of a pool count as drifted, or are on their way out for it. */
export async function drifted(view: ClusterView, pool: string): Promise<void> {
  await eventually(`nodes of '${pool}' drifted`, 180, async () => {
    const claims = await view.claims(pool);
    return claims.some((claim) => conditionOf(claim, 'Drifted')?.status === 'True') || undefined;
  });
}

/** The claims of a pool, as events name them. */
export async function claimsOf(view: ClusterView, pool: string): Promise<[string, string][]> {
  return (await view.claims(pool)).map(({ metadata }) => ['NodeClaim', metadata.name]);
}

/** A pool, as events name it. */
export const poolItself = (name: string) => async (): Promise<[string, string][]> => [['NodePool', name]];

/** The Pods of a namespace, as events name them. */
export async function podsIn(view: ClusterView, namespace: string): Promise<[string, string][]> {
  return (await view.pods(namespace)).map(({ metadata }) => ['Pod', metadata.name]);
}
