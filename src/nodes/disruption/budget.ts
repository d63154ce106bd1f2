import { parseCron, startsOn } from './cron';

/** How many nodes may be replaced at once, as a NodePool writes it. */
export interface BudgetData {
  readonly nodes: string;
  /**
   * For which reasons.
   * @default - for all
   */
  readonly reasons?: readonly string[];
  /**
   * When it begins to hold, in UTC.
   * @default - it always holds
   */
  readonly schedule?: string;
  /**
   * How long it holds then.
   * @default - it always holds
   */
  readonly duration?: string;
}

const DAY = 1440;
/** 2026-01-01T00:00Z, where minutes are counted from. */
const ORIGIN = Date.UTC(2026, 0, 1);

/** The minutes of a span of hours and minutes, such as '3h30m'. */
export function spanMinutes(text: string): number {
  const parts = [...text.matchAll(/(\d+)(h|m)/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (unit === 'h' ? 60 : 1), 0);
}

/** Minutes as a span of hours and minutes. */
export function spanText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (rest === 0) return `${hours}h`;
  return hours === 0 ? `${rest}m` : `${hours}h${rest}m`;
}

/**
 * In which minutes from 2026 on a budget holds, as Karpenter decides it: while a start lies at most its duration back. One that
 * cannot be read holds always, since Karpenter then allows nothing.
 */
export function heldMinutes(budget: BudgetData, from: number, to: number): Uint8Array {
  const held = new Uint8Array(to - from);
  const cron = budget.schedule === undefined ? 'always' : parseCron(budget.schedule);
  if (typeof cron === 'string') return held.fill(1);
  const length = spanMinutes(budget.duration ?? '0m');
  for (let day = Math.floor((from - length) / DAY); day * DAY < to; day++) {
    if (!startsOn(cron, ORIGIN + day * DAY * 60_000)) continue;
    for (const hour of cron.hours) {
      for (const minute of cron.minutes) {
        const start = day * DAY + hour * 60 + minute - from;
        held.fill(1, clamp(start, to - from), clamp(start + length, to - from));
      }
    }
  }
  return held;
}

/** How many of a pool's nodes a budget lets go at once, rounded up as Karpenter does. */
export function allowedNodes(nodes: string, total: number): number {
  return nodes.endsWith('%') ? Math.ceil((total * Number(nodes.slice(0, -1))) / 100) : Number(nodes);
}

/** Whether a budget is about a reason. */
export const concerns = (budget: BudgetData, reason: string): boolean => budget.reasons?.includes(reason) ?? true;

const clamp = (minute: number, most: number) => Math.min(Math.max(minute, 0), most);
