import { allowedNodes, type BudgetData, concerns, heldMinutes, spanText } from '../disruption/budget';
import { CHECKED_YEAR } from '../disruption/zone-offsets';

const WEEK = 7 * 1440;

/** Minutes that it takes to replace a node, where nobody says otherwise. */
export const EACH = 10;

/** How long it takes to replace all nodes of a pool at its budgets, as text. */
export function rolloutText(budgets: readonly BudgetData[], nodes: number | null): string {
  const rounds = roundsOf(budgets, nodes);
  const weekly = roundsPerWeek(budgets);
  if (rounds === undefined) return 'as fast as there is room, since no budget is given in shares or nodes';
  if (rounds === Infinity || weekly === 0) return 'never, at these budgets';
  const text = `${rounds} ${rounds === 1 ? 'round' : 'rounds'} of ${EACH}m`;
  if (weekly * EACH === WEEK) return `${text}, ${spanText(rounds * EACH)}`;
  const weeks = Math.ceil(rounds / weekly);
  return `${text}, ${weekly} a week: ${weeks} ${weeks === 1 ? 'week' : 'weeks'} of windows`;
}

/** How many times a round of replacements is needed; undefined where nothing says how many nodes there are. */
function roundsOf(budgets: readonly BudgetData[], nodes: number | null): number | undefined {
  const steady = budgets
    .filter((one) => one.schedule === undefined && concerns(one, 'Drifted'))
    .map((one) => one.nodes);
  if (nodes !== null) {
    const atOnce = Math.min(nodes, ...steady.map((one) => allowedNodes(one, nodes)));
    return atOnce === 0 ? Infinity : Math.ceil(nodes / atOnce);
  }
  const shares = steady.filter((one) => one.endsWith('%')).map((one) => Number(one.slice(0, -1)));
  if (shares.length === 0) return undefined;
  const least = Math.min(...shares);
  return least === 0 ? Infinity : Math.ceil(100 / least);
}

/** How many rounds find room in the windows of a week. */
function roundsPerWeek(budgets: readonly BudgetData[]): number {
  const from = CHECKED_YEAR.from;
  const closed = budgets
    .filter((one) => one.schedule !== undefined && concerns(one, 'Drifted') && allowedNodes(one.nodes, 100) === 0)
    .map((one) => heldMinutes(one, from, from + WEEK));
  let rounds = 0;
  let run = 0;
  for (let minute = 0; minute < WEEK; minute++) {
    run = closed.some((one) => one[minute]) ? 0 : run + 1;
    if (run === EACH) {
      rounds++;
      run = 0;
    }
  }
  return rounds;
}
