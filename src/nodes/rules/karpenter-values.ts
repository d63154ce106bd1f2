import type { Fleet } from '../../core/fleet';
import { HelmBundle } from '../../core/helm-bundle';
import type { MemberRecord } from '../../model/member-record';
import { fieldAt } from './loose';

/** The values of Karpenter's chart on a cluster; undefined where the fleet does not bring it. */
export function karpenterValues(fleet: Fleet, member: MemberRecord): Readonly<Record<string, unknown>> | undefined {
  const bundle = fleet._bundles.find(
    (one): one is HelmBundle =>
      one instanceof HelmBundle &&
      one.chartName === 'karpenter' &&
      one.clusters._matches(member.labels, fleet._labelDomain),
  );
  return bundle?._releaseAt(member.tier).values;
}

/** Whether a feature is switched on; undefined where the fleet does not bring Karpenter. */
export function hasFeature(fleet: Fleet, member: MemberRecord, feature: string): boolean | undefined {
  const values = karpenterValues(fleet, member);
  return values && fieldAt(values, 'settings', 'featureGates', feature) === true;
}
