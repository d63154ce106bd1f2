import type { Bundle } from '../core/bundle';
import type { Cohort } from '../core/cohort';
import type { Fleet } from '../core/fleet';
import { IN_CLUSTER } from '../core/registration';
import type { MemberRecord } from '../model/member-record';
import type { ArgoCd } from './argo-cd';

/** A bundle with its cohorts and its place in the order of creation. */
export interface BundlePlacement {
  readonly bundle: Bundle;
  readonly cohorts: readonly Cohort[];
  readonly wave: number;
}

/** What every object of the delivery is made from. */
export interface DeliveryContext {
  readonly fleet: Fleet;
  readonly argoCd: ArgoCd;
  readonly hub: MemberRecord;
  readonly members: readonly MemberRecord[];
  readonly placements: readonly BundlePlacement[];
}

/** Project of bundles that no team owns. */
export const PLATFORM_PROJECT = 'platform';
/** Project that alone may write to Argo CD's own namespace, and the Application that starts everything. */
export const ROOT = 'fleet-root';

/** Waves in `hub/root`; they order creation only. */
export const WAVES = { projects: 0, registrations: 1, bundles: 2 } as const;

/** How Argo CD's own objects name the hub: its name resolves only once it is registered, and the EKS capability knows ARNs alone. */
export const hubServer = ({ hub }: Pick<DeliveryContext, 'hub'>): string =>
  hub.server?.startsWith('arn:') ? hub.server : IN_CLUSTER;

/** Name of the AppProject of a bundle. */
export const projectOf = (bundle: Bundle): string => bundle.team?.name ?? PLATFORM_PROJECT;

/** Name of an Application; the dot keeps `a-b` + `c` apart from `a` + `b-c`. */
export const applicationName = (member: string, bundle: string): string => `${member}.${bundle}`;
