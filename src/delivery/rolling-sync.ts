import type { Rollout } from '../core/rollout';

/** `spec.strategy` of an ApplicationSet; nothing where a bundle has no rollout. */
export function strategy(rollout: Rollout | undefined, domain: string): Record<string, unknown> {
  if (!rollout) return {};
  const steps = rollout._steps.map(({ tiers, maxUpdate }) => ({
    matchExpressions: [{ key: `${domain}/tier`, operator: 'In', values: tiers.map((tier) => tier.name).sort() }],
    ...(maxUpdate !== undefined && { maxUpdate: maxUpdate.endsWith('%') ? maxUpdate : Number(maxUpdate) }),
  }));
  return { strategy: { type: 'RollingSync', rollingSync: { steps } } };
}
