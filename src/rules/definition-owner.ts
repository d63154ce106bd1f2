import type { Bundle } from '../core/bundle';
import { Severity } from '../model/finding';
import { groupOf } from '../model/kubernetes-object';
import { definedKind } from './definitions';
import type { Rule } from './rule';

/** W2: a bundle requires the bundle that delivers the definitions of its kinds. */
export const definitionOwner: Rule = ({ renderings }) => {
  const owners = new Map(
    renderings.flatMap(({ bundle, objects }) =>
      objects.flatMap(({ manifest }) => (definedKind(manifest) ? [[definedKind(manifest)!, bundle] as const] : [])),
    ),
  );
  if (owners.size === 0) return [];
  return renderings.flatMap(({ bundle, objects }) => {
    const needed = new Map(
      objects.flatMap(({ manifest }) => {
        const kind = `${groupOf(manifest.apiVersion)}/${manifest.kind}`;
        const owner = owners.get(kind);
        return owner && owner !== bundle && !requiresDeeply(bundle, owner) ? [[kind, owner] as const] : [];
      }),
    );
    return [...needed].map(([kind, owner]) => ({
      code: 'FL6126',
      path: bundle.node.path,
      problem: `'${bundle.bundleName}' has objects of '${kind}', which bundle '${owner.bundleName}' defines`,
      value: kind,
      remedy: `add '${owner.bundleName}' to its requires`,
      severity: Severity.WARNING,
    }));
  });
};

function requiresDeeply(bundle: Bundle, wanted: Bundle, seen: Set<Bundle> = new Set()): boolean {
  if (seen.has(bundle)) return false;
  seen.add(bundle);
  return bundle.requires.some((one) => one === wanted || requiresDeeply(one, wanted, seen));
}
