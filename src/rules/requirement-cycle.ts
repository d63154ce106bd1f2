import type { Bundle } from '../core/bundle';
import type { Rule } from './rule';

/** W2: no bundle waits for itself. */
export const requirementCycle: Rule = ({ placements }) => {
  const bundles = placements.map(({ bundle }) => bundle);
  const done = new Set<Bundle>();
  const cycles: Bundle[][] = [];
  const visit = (bundle: Bundle, way: readonly Bundle[]): void => {
    const start = way.indexOf(bundle);
    if (start >= 0) cycles.push(way.slice(start));
    if (start >= 0 || done.has(bundle)) return;
    for (const required of bundle.requires) visit(required, [...way, bundle]);
    done.add(bundle);
  };
  for (const bundle of bundles) visit(bundle, []);
  return cycles.map((cycle) => {
    const text = [...cycle, cycle[0]!].map((bundle) => `'${bundle.bundleName}'`).join(' -> ');
    const remedy = 'take one of them out of requires';
    return {
      code: 'FL6125',
      path: cycle[0]!.node.path,
      problem: `bundles require one another in a circle: ${text}`,
      value: text,
      remedy,
      acceptable: false,
    };
  });
};
