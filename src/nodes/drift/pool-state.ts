import type { RenderedFleet } from '../../core/plan-reporter';
import type { BudgetData } from '../disruption/budget';
import { clusterViews } from '../rules/cluster-view';
import { fieldAt, mapOf } from '../rules/loose';

/** What decides on the nodes of a pool, on the clusters where it is the same. */
export interface PoolState {
  readonly pool: string;
  /** Path of the construct, for findings. */
  readonly origin: string;
  /** Names of the clusters. */
  readonly clusters: readonly string[];
  /** The template of its nodes, requirements apart. */
  readonly template: Readonly<Record<string, unknown>>;
  readonly requirements: unknown;
  /** The spec of its node class; null where somebody else brings it. */
  readonly nodeClass: Readonly<Record<string, unknown>> | null;
  readonly budgets: readonly BudgetData[];
  /** Most nodes; null without a limit. */
  readonly nodes: number | null;
  readonly isStatic: boolean;
}

/** The pools of a fleet as they are written, each with the clusters where it is so, by name. */
export function poolStates(fleet: RenderedFleet): PoolState[] {
  const states = new Map<string, PoolState>();
  for (const { members, objects, pools } of clusterViews(fleet)) {
    const names = members.map(({ name }) => name);
    for (const pool of pools) {
      const { kind, name } = pool.nodeClass;
      const nodeClass = objects.find(({ manifest }) => manifest.kind === kind && manifest.metadata.name === name);
      const spec = mapOf(fieldAt(pool.spec, 'template', 'spec'));
      const { requirements, ...template } = spec;
      const nodes = Number(pool.limits.nodes);
      const state: PoolState = {
        pool: pool.name,
        origin: pool.origin,
        clusters: names,
        template: { ...template, metadata: mapOf(fieldAt(pool.spec, 'template', 'metadata')) },
        requirements,
        nodeClass: nodeClass ? mapOf(nodeClass.manifest.spec) : null,
        budgets: pool.budgets,
        nodes: Number.isFinite(nodes) ? nodes : null,
        isStatic: pool.isStatic,
      };
      const key = JSON.stringify({ ...state, clusters: [] });
      const known = states.get(key);
      states.set(key, known ? { ...known, clusters: [...known.clusters, ...names] } : state);
    }
  }
  const all = [...states.values()].map((state) => ({ ...state, clusters: [...state.clusters].sort() }));
  return all
    .sort((a, b) => (`${a.pool} ${a.clusters[0]}` < `${b.pool} ${b.clusters[0]}` ? -1 : 1))
    .map((state) => inOrder(state) as PoolState);
}

/** Data with its keys in order, so that every language writes the same bytes. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, inOrder(inner)]));
}

/** States that were written before; undefined if the data is none. */
export function readPoolStates(data: unknown): PoolState[] | undefined {
  const pools = fieldAt(data, 'pools');
  if (!Array.isArray(pools)) return undefined;
  const isState = (one: unknown) =>
    typeof fieldAt(one, 'pool') === 'string' &&
    Array.isArray(fieldAt(one, 'clusters')) &&
    Array.isArray(fieldAt(one, 'budgets'));
  return pools.every(isState) ? (pools as PoolState[]) : undefined;
}
