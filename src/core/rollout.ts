import { fail } from '../model/finding-error';
import type { Tier } from '../model/tier';

/** Clusters that are brought up to date together. */
export interface RollingStep {
  /** Tiers whose clusters belong to the step. */
  readonly tiers: Tier[];
  /**
   * How many of them at once: a count, such as '3', or a share, such as '25%'; '0' waits for a sync by hand.
   * @default - all at once
   */
  readonly maxUpdate?: string;
}

/** How a bundle is rolled out, step after step. */
export interface RollingSyncOptions {
  /** Steps, first to last; every cluster of the bundle belongs to exactly one. */
  readonly steps: RollingStep[];
}

/**
 * How a change of a bundle travels over its clusters. Without one every cluster takes it at once, and what differs by tier is
 * code, reviewed as a diff.
 *
 * **Checks** FL1053, FL1054; with the fleet FL6144-FL6147.
 */
export class Rollout {
  /**
   * Argo CD brings the clusters of a step up to date once all of the steps before are healthy and in sync. It gives up
   * self-heal for it, has no timeout and no way back, and stops at a cluster that is down; it needs `progressiveSyncs` of
   * `ArgoCdSettings`.
   * @param options the steps
   */
  public static rollingSync(options: RollingSyncOptions): Rollout {
    return new Rollout(options.steps);
  }

  /** @internal */
  public readonly _steps: readonly RollingStep[];

  private constructor(steps: readonly RollingStep[]) {
    this._steps = steps.map((step) => ({ ...step, tiers: [...step.tiers] }));
    if (steps.length === 0) {
      const remedy = 'give a step, as in { tiers: [dev] }';
      fail({ code: 'FL1054', path: 'Rollout.rollingSync', problem: 'there is no step', remedy });
    }
    for (const { maxUpdate } of steps) refuseBadShare(maxUpdate);
  }
}

function refuseBadShare(maxUpdate: string | undefined): void {
  if (maxUpdate === undefined || /^\d{1,6}$|^(100|\d{1,2})%$/.test(maxUpdate)) return;
  const limit = 'a whole number, or 0% to 100%';
  fail({
    code: 'FL1053',
    path: 'Rollout.rollingSync',
    problem: `maxUpdate '${maxUpdate}' is neither a count nor a share`,
    value: maxUpdate,
    limit,
    remedy: `give ${limit}`,
  });
}
