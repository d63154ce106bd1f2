import type { Rule } from './rule';

/** R1: every cluster of a rollout belongs to exactly one step; one in none is never synced, one in two at the wrong time. */
export const rollingSteps: Rule = ({ placements, fleet }) =>
  placements.flatMap(({ bundle, cohorts }) => {
    const { rollout } = bundle;
    if (!rollout) return [];
    const members = cohorts.filter((cohort) => !cohort.isHub).flatMap((cohort) => cohort._members);
    return fleet.tiers.flatMap((tier) => {
      const clusters = members.filter((member) => member.tier === tier).length;
      const steps = rollout._steps.flatMap((step, index) => (step.tiers.includes(tier) ? [index + 1] : []));
      const repeats = rollout._steps.some((step) => step.tiers.filter((one) => one === tier).length > 1);
      if (clusters === 0 || (steps.length === 1 && !repeats)) return [];
      const where = steps.length === 0 ? 'in no step' : `in steps ${steps.join(' and ')}`;
      const problem = `tier '${tier.name}' (${clusters} of its clusters) is ${where} of the rollout`;
      const remedy = 'name every tier of the bundle in exactly one step';
      return [{ code: 'FL6145', path: bundle.node.path, problem, value: tier.name, limit: '1', remedy }];
    });
  });
