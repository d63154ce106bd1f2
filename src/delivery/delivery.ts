import type { Bundle, ResultOf } from '../core/bundle';
import type { Fleet } from '../core/fleet';
import type { FleetMember } from '../core/fleet-member';
import type { ClusterKind } from '../model/cluster-kind';
import type { KubernetesObject } from '../model/kubernetes-object';
import type { MemberRecord } from '../model/member-record';
import { hubApplication, ownApplication } from './application';
import { applicationSet } from './application-set';
import type { ArgoCd } from './argo-cd';
import { applicationName, type DeliveryContext, ROOT, WAVES } from './delivery-context';
import { KEEP, withSyncOptions } from './guards';
import { projects, rootProject } from './project';
import { placedMembers, registrationFolders, shardOf } from './registration-folders';
import { registrationObject } from './registration-secret';
import { requirementDepths } from './waves';

/** A folder of the output that the fleet fills itself. */
export interface OwnDirectory {
  readonly path: string;
  readonly objects: readonly KubernetesObject[];
}

/** What is delivered, and by whom. */
export interface Delivery {
  readonly fleet: Fleet;
  readonly argoCd: ArgoCd;
  readonly members: readonly MemberRecord[];
}

/** Cuts every bundle into its cohorts; those of a bundle that varies by its result need that first. */
export function placeBundles({ fleet, argoCd, members }: Delivery, resultOf: ResultOf): DeliveryContext {
  // of two with one name, which a rule reports, the first is placed
  const byName = new Map([...fleet._bundles].reverse().map((bundle) => [bundle.bundleName, bundle]));
  const bundles = [...byName.keys()].sort().map((name) => byName.get(name)!);
  const depths = requirementDepths(bundles);
  const wave = (bundle: Bundle) => WAVES.bundles + (bundle._isFoundation ? 0 : 1 + depths.get(bundle)!);
  const placements = bundles.map((bundle) => ({
    bundle,
    cohorts: bundle._cohorts(members, resultOf),
    wave: wave(bundle),
  }));
  return { fleet, argoCd, members, hub: members.find((member) => member.role === 'hub')!, placements };
}

/** Everything that Argo CD itself needs: what is applied by hand once, the root, and the registrations. */
export function ownDirectories(context: DeliveryContext, platformKinds: readonly ClusterKind[]): OwnDirectory[] {
  const registrations = registrationDirectories(context);
  return [
    { path: 'bootstrap', objects: bootstrap(context) },
    { path: 'hub/root', objects: root(context, platformKinds, registrations) },
    ...registrations,
  ];
}

function bootstrap(context: DeliveryContext): KubernetesObject[] {
  const { namespace } = context.argoCd;
  const hub = registered(context).filter((member) => member._role === 'hub');
  // before anything is installed, a Secret is all that the hub takes
  const secrets = objectsOf(context, hub).filter(({ kind }) => kind === 'Secret');
  return [
    withSyncOptions({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } }, KEEP),
    rootProject(context),
    rootApplication(context),
    ...secrets,
  ];
}

function root(
  context: DeliveryContext,
  platformKinds: readonly ClusterKind[],
  registrations: readonly OwnDirectory[],
): KubernetesObject[] {
  const onHub = context.placements.filter(({ cohorts }) => cohorts.some((cohort) => cohort.isHub));
  const onClusters = context.placements.filter(({ cohorts }) => cohorts.some((cohort) => !cohort.isHub));
  return [
    rootApplication(context),
    ...projects(context, platformKinds),
    ...registrations.map(({ path }) => registrationApplication(context, path)),
    ...onHub.map((placement) => hubApplication(context, placement)),
    ...onClusters.map((placement) => applicationSet(context, placement)),
  ];
}

const rootApplication = (context: DeliveryContext) =>
  ownApplication(context, ROOT, { directory: 'hub/root', wave: WAVES.projects });

const registrationApplication = (context: DeliveryContext, directory: string) =>
  ownApplication(context, applicationName(context.hub.name, directory.slice('hub/'.length)), {
    directory,
    wave: WAVES.registrations,
  });

/** The registrations, each member in the folder that its name decides. */
function registrationDirectories(context: DeliveryContext): OwnDirectory[] {
  const folders = registrationFolders(context);
  const shards = folders.map((): FleetMember[] => []);
  for (const member of registered(context)) shards[shardOf(member.memberName, folders.length)]!.push(member);
  return folders.map((path, index) => ({ path, objects: objectsOf(context, shards[index]!) }));
}

/** The members that the output registers. */
const registered = (context: DeliveryContext): FleetMember[] =>
  placedMembers(context).filter((member) => member.registration?._isWritten);

function objectsOf(context: DeliveryContext, members: readonly FleetMember[]): KubernetesObject[] {
  const { domain } = context.fleet;
  const objects = members.map((member) => registrationObject(member, domain, context.argoCd.namespace));
  return objects.filter((object): object is KubernetesObject => object !== undefined);
}
