import type { Rule } from './rule';

/** Labels that Argo CD writes onto registrations itself, such as `argocd.argoproj.io/kubernetes-version`. */
const MUTATED = 'argocd.argoproj.io/';

/** S4: no selector depends on labels that a controller changes. */
export const selectorLabels: Rule = ({ placements, fleet }) =>
  placements.flatMap(({ bundle }) => {
    const keys = [
      ...bundle.clusters._labelKeys(fleet._labelDomain),
      ...bundle.varyBy.map((one) => one._labelKey(fleet.domain)),
    ];
    return [...new Set(keys)]
      .filter((key) => key.startsWith(MUTATED))
      .map((key) => ({
        code: 'FL6123',
        path: bundle.node.path,
        problem: `selection depends on label '${key}', which Argo CD changes by itself`,
        value: key,
        remedy: 'select by a label of your own',
      }));
  });
