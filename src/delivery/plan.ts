import type { Cohort } from '../core/cohort';
import type { HelmBundle } from '../core/helm-bundle';
import type { MemberRecord } from '../model/member-record';
import {
  applicationName,
  type BundlePlacement,
  type DeliveryContext,
  projectOf,
  ROOT,
  WAVES,
} from './delivery-context';
import { registrationFolders } from './registration-folders';

/** An Application as the hub will compute it. */
export interface PlannedApplication {
  readonly name: string;
  readonly bundle: string;
  readonly cluster: string;
  readonly project: string;
  readonly wave: number;
  /**
   * Namespace of objects that name none.
   * @default - none
   */
  readonly namespace?: string;
  /**
   * The folder that it deploys, from the top of the output.
   * @default - it deploys a chart
   */
  readonly directory?: string;
  /**
   * The chart that it deploys.
   * @default - it deploys a folder
   */
  readonly chart?: { readonly repoUrl: string; readonly name: string; readonly version: string };
}

/** Which cluster gets which bundle, from where. */
export function plannedApplications(context: DeliveryContext): PlannedApplication[] {
  const all = context.placements.flatMap((placement) =>
    placement.cohorts.flatMap((cohort) => {
      const shared = sharedPart(placement, cohort);
      return cohort._members.map((member) => ({
        name: applicationName(member.name, placement.bundle.bundleName),
        cluster: member.name,
        ...shared,
      }));
    }),
  );
  return [...all, ...ownApplications(context)].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The Applications that deliver Argo CD's own objects on the hub; no bundle's. */
function ownApplications(context: DeliveryContext): PlannedApplication[] {
  const own = (name: string, directory: string, wave: number) => ({
    name,
    cluster: context.hub.name,
    bundle: directory.slice('hub/'.length),
    project: ROOT,
    wave,
    namespace: context.argoCd.namespace,
    directory,
  });
  const registrations = registrationFolders(context).map((directory) =>
    own(applicationName(context.hub.name, directory.slice('hub/'.length)), directory, WAVES.registrations),
  );
  return [own(ROOT, 'hub/root', WAVES.projects), ...registrations];
}

function sharedPart(placement: BundlePlacement, cohort: Cohort): Omit<PlannedApplication, 'name' | 'cluster'> {
  const { bundle, wave } = placement;
  const namespace = bundle.namespace === undefined ? {} : { namespace: bundle.namespace };
  const common = { bundle: bundle.bundleName, project: projectOf(bundle), wave, ...namespace };
  if (bundle._rendered) return { ...common, directory: cohort._directory };
  return { ...common, chart: chartOf(bundle as HelmBundle, cohort._members[0]) };
}

function chartOf(bundle: HelmBundle, member: MemberRecord | undefined): PlannedApplication['chart'] {
  return { repoUrl: bundle.repoUrl, name: bundle.chartName, version: bundle._releaseAt(member?.tier).version };
}
