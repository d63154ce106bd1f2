import { ClusterFact } from '../core/cluster-fact';
import { HelmBundle } from '../core/helm-bundle';
import type { Rule } from './rule';

/** Values are plain data without null: Argo CD would drop a null before Helm sees it. */
export const helmValues: Rule = ({ placements }) =>
  placements.flatMap(({ bundle }) => {
    if (!(bundle instanceof HelmBundle)) return [];
    const all = [bundle._values, ...bundle._byTier.map((tier) => tier.values ?? {})];
    return all
      .flatMap((values) => problems(values, ''))
      .map(({ at, what }) => ({
        code: 'FL6115',
        path: bundle.node.path,
        problem: `value at '${at}' is ${what}`,
        value: at,
        remedy:
          what === 'null'
            ? "leave the key out, or give the chart's own empty value"
            : 'give text, number, true, false, list, map or ClusterFact',
      }));
  });

interface ValueProblem {
  readonly at: string;
  readonly what: string;
}

function problems(value: unknown, at: string): ValueProblem[] {
  if (value === null) return [{ at, what: 'null' }];
  if (value === undefined || value instanceof ClusterFact) return [];
  // what is absent keeps its place in a list; null of other languages arrives as absent
  if (Array.isArray(value)) return value.flatMap((item, index) => problems(item ?? null, `${at}[${index}]`));
  if (typeof value !== 'object')
    return isPlain(value) ? [] : [{ at, what: typeof value === 'number' ? `'${value}'` : `a ${typeof value}` }];
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    return [{ at, what: `an object of class ${prototype.constructor?.name ?? '?'}` }];
  return Object.entries(value).flatMap(([key, item]) => problems(item, at === '' ? key : `${at}.${key}`));
}

const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
