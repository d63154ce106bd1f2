import { Duration } from 'cdk8s';
import { type FleetNodePoolProps, MaintenanceWindow, Weekday, WorkloadClass } from '../../../src';
import type { Mapping } from '../../expander/documents';
import type { KubeClient } from '../engine/kube-client';
import { ClusterView } from './cluster-view';
import { demandsOf, deploymentOf } from './demand';
import { drift, goes, nodeWithPods, said } from './engine-signs';
import { applyPools } from './provisioning';
import { shiftedWindow } from './shifted-window';
import { objectsOf, simulatedFleet, simulatedPool } from './simulated-fleet';
import type { Budget, NodePool } from './simulated-objects';

const MINUTE = 60_000;

/** Time until the windows open, at least; what has none has lost its node by then. */
const CLOSED = 75_000;

const { SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY } = Weekday;
const DAYS = [SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY];

/** A pool whose only node is to go: emptied, or drifted. */
interface Trial {
  readonly pool: NodePool;
  readonly reason: 'Empty' | 'Drifted';
  readonly hasWindow: boolean;
}

/**
 * Shows that the node of a pool with a window stays while it is closed and goes once it is open, and that the node of one
 * without goes at once. The window for empty nodes is said by the public API to open in two minutes; the one for drifted nodes is the
 * example's, with its schedules moved.
 */
export async function checkWindow(client: KubeClient, folder: string, budgets: readonly Budget[]): Promise<string> {
  const view = new ClusterView(client);
  const opens = Math.ceil((Date.now() + CLOSED) / MINUTE) * MINUTE;
  const objects = poolsAround(folder, opens).map((object) =>
    withBudgets(object, shiftedWindow(budgets, new Date(opens))),
  );
  const trials = (await applyPools(client, objects)).map(trialOf);
  for (const { pool } of trials) await makeNamespaced(client, pool);
  const nodes = new Map<Trial, string>();
  for (const trial of trials) nodes.set(trial, (await nodeWithPods(view, nameOf(trial), 1)).metadata.name);
  for (const trial of trials) await disturb(view, trial);
  for (const trial of trials.filter(({ hasWindow }) => !hasWindow)) await goes(view, nameOf(trial), nodes.get(trial)!);
  const margin = opens - Date.now();
  if (margin < 0) throw new Error('the windows opened before the pools without one had lost their nodes');
  const windowed = trials.filter(({ hasWindow }) => hasWindow);
  const kept = new Map(windowed.map((trial) => [nodes.get(trial)!, nameOf(trial)]));
  await assertKept(view, opens, kept);
  for (const trial of windowed) await assertBlocked(view, trial);
  while (Date.now() < opens - 500) await assertKept(view, opens, kept);
  for (const trial of windowed) await goes(view, nameOf(trial), nodes.get(trial)!);
  const [before, after] = [margin, Date.now() - opens].map((span) => Math.round(span / 1000));
  await view.clear(objects, 'default');
  return `without a window an empty and a drifted node went ${before} s before it opened; with it they were blocked, and went ${after} s after`;
}

const nameOf = ({ pool }: Trial) => pool.metadata.name;

const trialOf = (pool: NodePool): Trial => ({
  pool,
  reason: /drift/.test(pool.metadata.name) ? 'Drifted' : 'Empty',
  hasWindow: /in-window$/.test(pool.metadata.name),
});

/** Pools that differ by their windows alone. */
function poolsAround(folder: string, opens: number): Mapping[] {
  const made = simulatedFleet(folder);
  const [start, end] = [opens, opens + 20 * MINUTE].map((time) => new Date(time));
  const window = new MaintenanceWindow({ days: [DAYS[start!.getUTCDay()]!], start: clock(start!), end: clock(end!) });
  const pool = (id: string, more: Partial<FleetNodePoolProps> = {}) =>
    simulatedPool(made, id, {
      workloadClass: WorkloadClass.BURST,
      labels: { 'acme.io/trial': id },
      limits: { cpu: 100 },
      consolidateAfter: Duration.seconds(5),
      exceptions: [{ field: 'consolidateAfter', reason: 'nobody waits for a minute here', until: '2100-01-01' }],
      ...more,
    });
  pool('empty-in-window', { windows: [window], consolidateInWindows: true });
  pool('empty-at-any-time');
  pool('drift-in-window');
  pool('drift-at-any-time');
  return objectsOf(made);
}

const clock = (time: Date) => time.toISOString().slice(11, 16);

/** Puts the budgets of another pool in the place of a pool's own, in the one pool that is there for it. */
function withBudgets(object: Mapping, budgets: readonly Budget[]): Mapping {
  if (object.kind !== 'NodePool' || (object as NodePool).metadata.name !== 'drift-in-window') return object;
  const { spec } = object as NodePool;
  return { ...object, spec: { ...spec, disruption: { ...spec.disruption, budgets } } };
}

/** One Pod, in a namespace of the pool's name. */
async function makeNamespaced(client: KubeClient, pool: NodePool): Promise<void> {
  const { name } = pool.metadata;
  const expected = {
    pool: name,
    workloadClass: 'burst',
    taint: 'fleet.acme.io/burst',
    architectures: ['amd64'],
    capacities: ['on-demand', 'spot'],
    selector: { 'acme.io/trial': name },
  };
  await client.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  await client.apply(deploymentOf({ ...demandsOf(expected)[0], name: 'work' }), { namespace: name });
}

async function disturb(view: ClusterView, trial: Trial): Promise<void> {
  const name = nameOf(trial);
  if (trial.reason === 'Drifted') await drift(view, name);
  else await view.client.delete({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'work' } }, name);
}

async function assertBlocked(view: ClusterView, trial: Trial): Promise<void> {
  const text = new RegExp(`disruption reason ${trial.reason} due to blocking budget`);
  await said(view, async () => [['NodePool', nameOf(trial)]], text);
}

async function assertKept(view: ClusterView, opens: number, poolsByNode: ReadonlyMap<string, string>): Promise<void> {
  for (const [node, pool] of poolsByNode) {
    const found = (await view.nodes(pool)).find(({ metadata }) => metadata.name === node);
    if (Date.now() < opens && (!found || found.metadata.deletionTimestamp))
      throw new Error(
        `the node of '${pool}' goes ${Math.round((opens - Date.now()) / 1000)} s before the window opens`,
      );
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
}
