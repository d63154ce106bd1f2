import type { Rule } from './rule';

/** Above, the status that RollingSync keeps of each Application outgrows what etcd takes as one object. */
const LIMIT = 2_000;

/** R2: a rollout is small enough for the status of one ApplicationSet. */
export const rollingSize: Rule = ({ placements }) =>
  placements.flatMap(({ bundle, cohorts }) => {
    const count = cohorts.reduce((sum, cohort) => sum + (cohort.isHub ? 0 : cohort._members.length), 0);
    if (!bundle.rollout || count <= LIMIT) return [];
    const problem = `rollout over ${count} clusters, the limit is ${LIMIT}`;
    const remedy = 'deliver it by several bundles, each to some regions';
    return [{ code: 'FL6146', path: bundle.node.path, problem, value: `${count}`, limit: `${LIMIT}`, remedy }];
  });
