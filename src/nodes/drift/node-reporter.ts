import type { Fleet } from '../../core/fleet';
import type { PlanReport, PlanReporter, RenderedFleet } from '../../core/plan-reporter';
import { type FindingProps, Severity } from '../../model/finding';
import { windowsPicture } from '../picture/windows-picture';
import { imageAges } from '../release/image-ages';
import { impactOf } from './impact';
import { type PoolState, poolStates, readPoolStates } from './pool-state';
import { rolloutText } from './rollout-time';

/** File of `plan/` that says what decides on the nodes of every pool. */
const FILE = 'nodes.json';

/** File of `plan/` that shows the windows of a year. */
const PICTURE = 'windows.svg';

/** A change of one pool, the same on several clusters. */
interface Change {
  readonly former: PoolState;
  readonly next: PoolState;
  readonly clusters: string[];
}

/** Notes what decides on nodes, and says which of them the next output would replace. */
export class NodeReporter implements PlanReporter {
  constructor(private readonly fleet: Fleet) {}

  /** @internal */
  public _report(fleet: RenderedFleet): PlanReport {
    const pools = poolStates(fleet);
    const windows = windowsPicture(pools);
    const images = imageAges(this.fleet);
    return { files: { [FILE]: { images, pools }, ...(windows !== undefined && { [PICTURE]: windows }) }, findings: [] };
  }

  /** @internal */
  public _compare(fleet: RenderedFleet, former: (file: string) => unknown): FindingProps[] {
    const before = readPoolStates(former(FILE));
    if (!before) return [];
    return changesBetween(before, poolStates(fleet)).flatMap((change) => [
      ...identityFindings(change),
      ...driftFindings(change),
    ]);
  }
}

/** Pools that are on the same cluster in both outputs, and differ. */
function changesBetween(before: readonly PoolState[], after: readonly PoolState[]): Change[] {
  const former = new Map(
    before.flatMap((state) => state.clusters.map((name) => [`${name} ${state.pool}`, state] as const)),
  );
  const changes = new Map<string, Change>();
  for (const next of after) {
    for (const cluster of next.clusters) {
      const state = former.get(`${cluster} ${next.pool}`);
      if (!state) continue;
      const key = `${before.indexOf(state)} ${after.indexOf(next)}`;
      const known = changes.get(key) ?? { former: state, next, clusters: [] };
      known.clusters.push(cluster);
      changes.set(key, known);
    }
  }
  return [...changes.values()];
}

function driftFindings({ former, next, clusters }: Change): FindingProps[] {
  const { all, some } = impactOf(former, next);
  if (all.length + some.length === 0) return [];
  const which = all.length > 0 ? 'every node' : 'the nodes that match no more';
  const why = [...all, ...some].map((field) => `'${field}'`).join(', ');
  const problem = `replaces ${which} of '${next.pool}' on ${told(clusters)}, for ${why}: ${rolloutText(next.budgets, next.nodes)}`;
  const remedy = 'check that this is meant, and accept it with a reason';
  return [{ code: 'FL2070', path: next.origin, problem, value: next.pool, severity: Severity.WARNING, remedy }];
}

/** What Karpenter never lets a pool change. */
function identityFindings({ former, next, clusters }: Change): FindingProps[] {
  const path = next.origin;
  const remedy = 'give the pool a new name, and take the old one away once the new one serves';
  const [a, b] = [former, next].map(({ template }) => template.nodeClassRef as { group?: string; kind?: string });
  if (a?.group !== b?.group || a?.kind !== b?.kind) {
    const problem = `node class of '${next.pool}' on ${told(clusters)} turns from ${a?.kind} to ${b?.kind}, which the API server refuses`;
    return [{ code: 'FL2071', path, problem, value: b?.kind, limit: a?.kind, remedy }];
  }
  if (former.isStatic === next.isStatic) return [];
  const problem = `'${next.pool}' on ${told(clusters)} turns from a ${kindOf(former)} to a ${kindOf(next)} number of nodes, which the API server refuses`;
  return [{ code: 'FL2072', path, problem, value: next.pool, remedy }];
}

const kindOf = ({ isStatic }: PoolState) => (isStatic ? 'fixed' : 'changing');

function told(names: readonly string[]): string {
  const shown = [...names]
    .sort()
    .slice(0, 5)
    .map((name) => `'${name}'`);
  return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ');
}
