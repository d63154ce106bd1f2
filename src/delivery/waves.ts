import type { Bundle } from '../core/bundle';

/** How many bundles lie below each one along `requires`; cycles, which a rule reports, count once. */
export function requirementDepths(bundles: readonly Bundle[]): Map<Bundle, number> {
  const depths = new Map<Bundle, number>();
  const open = new Set<Bundle>();
  const depth = (bundle: Bundle): number => {
    const known = depths.get(bundle);
    if (known !== undefined) return known;
    if (open.has(bundle)) return 0;
    open.add(bundle);
    const below = bundle.requires.map((one) => depth(one) + 1);
    open.delete(bundle);
    const result = Math.max(0, ...below);
    depths.set(bundle, result);
    return result;
  };
  for (const bundle of bundles) depth(bundle);
  return depths;
}
