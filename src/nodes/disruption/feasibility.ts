import { allowedNodes, type BudgetData, concerns, spanText } from './budget';

const WEEK = 7 * 1440;

/** What is asked of windows: all in minutes. */
export interface Replacement {
  /** For each minute of the week whether a window is open. */
  readonly open: Uint8Array;
  readonly budgets: readonly BudgetData[];
  /** How long a node lives; Infinity if it does not expire. */
  readonly lifetime: number;
  /** How long it takes to replace a node: a new one, and the way out of the old one's Pods. */
  readonly each: number;
  /** Most nodes; undefined if there is no limit. */
  readonly nodes: number | undefined;
}

/** Why nodes could never be replaced inside windows before they expire, if so. */
export function windowProblem({ open, budgets, lifetime, each, nodes }: Replacement): string | undefined {
  const runs = runsOf(open);
  if (runs.length === 0) return 'no minute of the week is open the whole year';
  const longest = Math.max(...runs.map(({ length }) => length));
  if (longest < each)
    return `they are open for ${spanText(longest)} at most, and to replace a node takes ${spanText(each)}`;
  const gap = longestWait(runs);
  if (lifetime <= gap + each)
    return `a node expires after ${spanText(lifetime)}, and ${spanText(gap)} pass between two of them`;
  if (nodes === undefined || !Number.isFinite(lifetime)) return undefined;
  const weekly = runs.reduce((sum, { length }) => sum + Math.floor(length / each), 0) * atOnce(budgets, nodes);
  const possible = Math.floor((weekly * lifetime) / WEEK);
  if (possible >= nodes) return undefined;
  return `${possible} of ${nodes} nodes can be replaced in the ${spanText(lifetime)} that they live`;
}

/** How many drifted nodes may be replaced at once, as far as budgets hold always. */
function atOnce(budgets: readonly BudgetData[], nodes: number): number {
  const steady = budgets.filter((budget) => budget.schedule === undefined && concerns(budget, 'Drifted'));
  return Math.min(nodes, ...steady.map((budget) => allowedNodes(budget.nodes, nodes)));
}

interface Run {
  readonly start: number;
  readonly length: number;
}

/** The open stretches of a week, around its circle. */
function runsOf(open: Uint8Array): Run[] {
  const starts = [...open.keys()].filter((minute) => open[minute] && !open[(minute + WEEK - 1) % WEEK]);
  if (starts.length === 0) return open[0] ? [{ start: 0, length: WEEK }] : [];
  return starts.map((start) => {
    let length = 1;
    while (open[(start + length) % WEEK]) length++;
    return { start, length };
  });
}

function longestWait(runs: readonly Run[]): number {
  return Math.max(
    ...runs.map(({ start, length }, index) => {
      const next = runs[(index + 1) % runs.length]!;
      return (next.start - start - length + 2 * WEEK) % WEEK;
    }),
  );
}
