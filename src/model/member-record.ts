import type { Lifecycle } from './lifecycle';
import type { Team } from './team';
import type { Tier } from './tier';

/** Suffixes of the label keys that the fleet writes itself, below its own domain. */
export const FLEET_LABELS = ['fleet', 'cluster', 'role', 'tier', 'team', 'region', 'provider', 'lifecycle'] as const;

/** A member of the fleet as plain data: what selectors, cohorts and rules read. */
export interface MemberRecord {
  readonly name: string;
  readonly path: string;
  readonly role: 'cluster' | 'hub';
  /** All labels of its registration: the fleet's own and the user's. */
  readonly labels: Record<string, string>;
  /** The user's annotations. */
  readonly annotations: Record<string, string>;
  readonly kubernetesVersion: string;
  readonly installed: Record<string, string>;
  readonly lifecycle: Lifecycle;
  readonly tier: Tier | undefined;
  readonly team: Team | undefined;
  readonly region: string | undefined;
  readonly provider: string | undefined;
  /** Address of the API server, as far as it is known at synth. */
  readonly server: string | undefined;
}
