import type { Construct } from 'constructs';
import { Lifecycle } from '../model/lifecycle';
import type { Tier } from '../model/tier';
import { reportFinding } from './finding-log';
import { Fleet } from './fleet';
import { FleetMember, type FleetMemberProps } from './fleet-member';

/** What a cluster is described by. */
export interface ClusterProps extends FleetMemberProps {
  /** Rollout stage. */
  readonly tier: Tier;
  /** Region, in its provider's words; a label value. */
  readonly region: string;
  /**
   * Where it stands between its first and its last commit.
   * @default Lifecycle.ACTIVE
   */
  readonly lifecycle?: Lifecycle;
}

/**
 * A cluster that exists already and is served by the fleet.
 *
 * **Emits** on the hub a cluster Secret for Argo CD, in `hub/registrations`.
 * **Checks** FL1023, FL1033 and those of `FleetMember`.
 */
export class Cluster extends FleetMember {
  /** Rollout stage. */
  public readonly tier: Tier;
  /** Region. */
  public readonly region: string;
  /** Where it stands between its first and its last commit. */
  public readonly lifecycle: Lifecycle;

  constructor(scope: Construct, id: string, props: ClusterProps) {
    super(scope, id, props);
    this.tier = props.tier;
    this.region = props.region;
    this.lifecycle = props.lifecycle ?? Lifecycle.ACTIVE;
    this.checkMembership();
  }

  /** @internal */
  public override get _tier(): Tier | undefined {
    return this.tier;
  }

  /** @internal */
  public override get _region(): string | undefined {
    return this.region;
  }

  /** @internal */
  public override get _lifecycle(): Lifecycle {
    return this.lifecycle;
  }

  private checkMembership(): void {
    const path = this.node.path;
    const fleet = Fleet.of(this);
    if (!fleet.tiers.includes(this.tier)) {
      const limit = fleet.tiers.map((tier) => `'${tier.name}'`).join(', ');
      const problem = `tier '${this.tier.name}' is none of the fleet's (${limit})`;
      reportFinding(this, {
        code: 'FL1023',
        path,
        problem,
        value: this.tier.name,
        limit,
        remedy: 'use a Tier object of the list given to the Fleet',
      });
    }
    this._checkRegion(this.region);
    if (!this.registration) {
      const remedy = 'give registration, such as Registration.aws({ server, clusterName })';
      reportFinding(this, { code: 'FL1033', path, problem: 'has no registration, so Argo CD cannot reach it', remedy });
    }
  }
}
