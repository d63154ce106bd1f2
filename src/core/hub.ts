import type { Construct } from 'constructs';
import { FleetMember, type FleetMemberProps } from './fleet-member';
import { Registration } from './registration';

/** What the hub is described by. */
export interface HubProps extends FleetMemberProps {
  /**
   * Region, in its provider's words.
   * @default - no region label
   */
  readonly region?: string;
}

/**
 * The one cluster that runs Argo CD for all others; it has no tier and is never part of `ClusterSelector.all()`.
 *
 * **Emits** its own registration, in `bootstrap` and `hub/registrations`, by the in-cluster address.
 */
export class Hub extends FleetMember {
  /** Region. */
  public readonly region: string | undefined;

  constructor(scope: Construct, id: string, props: HubProps) {
    super(scope, id, { ...props, registration: props.registration ?? Registration.inCluster() });
    this.region = props.region;
    if (this.region !== undefined) this._checkRegion(this.region);
  }

  /** @internal */
  public override get _role(): 'cluster' | 'hub' {
    return 'hub';
  }

  /** @internal */
  public override get _region(): string | undefined {
    return this.region;
  }
}
