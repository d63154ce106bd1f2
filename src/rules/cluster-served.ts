import { Severity } from '../model/finding';
import { Lifecycle } from '../model/lifecycle';
import type { Rule } from './rule';

/** S2: a cluster that no bundle selects is more often a slip than a wish. */
export const clusterServed: Rule = ({ placements, members }) => {
  const mine = placements.filter(({ bundle }) => !bundle._isFoundation);
  const served = new Set(
    mine.flatMap(({ cohorts }) => cohorts.flatMap((cohort) => cohort._members.map(({ name }) => name))),
  );
  return members
    .filter(({ name, role, lifecycle }) => role === 'cluster' && lifecycle === Lifecycle.ACTIVE && !served.has(name))
    .map(({ name, path }) => ({
      code: 'FL6122',
      path,
      problem: `no bundle selects cluster '${name}'`,
      value: name,
      remedy: 'check its tier and labels against the selectors, or accept this',
      severity: Severity.WARNING,
    }));
};
