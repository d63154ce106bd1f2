const UNITS = [
  ['h', 3600],
  ['m', 60],
  ['s', 1],
] as const;

/** Seconds as Karpenter writes them: '720h', '1h30m', and 'Never' for those that do not end. */
export function spanTextOfSeconds(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'Never';
  let rest = seconds;
  const parts = UNITS.map(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? '' : `${count}${unit}`;
  });
  return parts.join('') || '0s';
}

/** What Karpenter reads as seconds; Infinity for 'Never', undefined for what is no span. */
export function secondsOf(text: unknown): number | undefined {
  if (text === 'Never') return Infinity;
  if (typeof text !== 'string' || !/^(\d+(\.\d+)?(h|m|s|ms))+$/.test(text)) return undefined;
  const sizes: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001 };
  return [...text.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * sizes[unit!]!,
    0,
  );
}
