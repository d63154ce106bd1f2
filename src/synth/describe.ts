import type { JudgedFindings } from '../core/acceptances';
import type { Bundle } from '../core/bundle';
import type { FleetMember } from '../core/fleet-member';
import { HelmBundle } from '../core/helm-bundle';
import type { OwnDirectory } from '../delivery/delivery';
import { type BundlePlacement, type DeliveryContext, projectOf } from '../delivery/delivery-context';
import { expectedRegistrations } from '../delivery/expected-registrations';
import { guardsOf } from '../delivery/guards';
import type { PlannedApplication } from '../delivery/plan';
import {
  PLAN_FORMAT,
  type WrittenBundle,
  type WrittenFleet,
  type WrittenMember,
  type WrittenObject,
  type WrittenPlan,
  type WrittenProject,
} from '../delivery/written-plan';
import type { ClusterKind } from '../model/cluster-kind';
import type { KubernetesObject } from '../model/kubernetes-object';
import { lowerBox } from '../model/label-selector';
import { Lifecycle } from '../model/lifecycle';
import type { MemberRecord } from '../model/member-record';
import type { Directory, PlacedObject } from './layout';

/** `plan/fleet.json`: the model as data, with the findings that did not stop it. */
export function fleetJson(fleet: WrittenFleet, findings: JudgedFindings): string {
  return sections({
    ...fleet,
    warnings: findings.open.map((finding) => finding._toData()),
    accepted: findings.accepted.map(({ finding, reason }) => ({ ...finding._toData(), reason })),
  });
}

/** `plan/plan.json`: which cluster gets which directory, and once for each directory what lies in it. */
export function planJson(plan: WrittenPlan): string {
  return sections({ ...plan });
}

/** The model as data. */
export function describeFleet(
  context: DeliveryContext,
  own: readonly OwnDirectory[],
  kindsWithoutSchema: readonly string[],
): WrittenFleet {
  const { fleet, argoCd } = context;
  const constructs = new Map(fleet._members.map((member) => [member.node.path, member]));
  return {
    format: PLAN_FORMAT,
    fleet: fleet.node.id,
    domain: fleet.domain,
    argoCd: { repoUrl: argoCd.repoUrl, revision: argoCd.revision, path: argoCd.path, namespace: argoCd.namespace },
    tiers: fleet.tiers.map((tier) => tier.name),
    teams: [...fleet.teams].sort(byName).map((team) => ({ name: team.name, namespaces: [...team.namespaces].sort() })),
    projects: own.flatMap(({ path, objects }) => (path === 'hub/root' ? projectsOf(objects) : [])),
    members: context.members.map((record) => memberData(record, constructs.get(record.path)!)),
    expectedRegistrations: expectedRegistrations(context),
    bundles: context.placements.map(bundleData),
    kindsWithoutSchema,
  };
}

/** What is delivered, as data. */
export function describePlan(
  applications: readonly PlannedApplication[],
  directories: readonly Directory[],
): WrittenPlan {
  return {
    applications,
    directories: directories.map(({ path, objects }) => ({
      path,
      objects: objects.map((object) => objectData(path, object)),
    })),
  };
}

function objectData(directory: string, { path, manifest }: PlacedObject): WrittenObject {
  const { namespace, name } = manifest.metadata;
  const guards = guardsOf(manifest);
  return {
    file: path.slice(directory.length + 1),
    apiVersion: manifest.apiVersion,
    kind: manifest.kind,
    ...(namespace !== undefined && { namespace }),
    name,
    ...(guards.length > 0 && { guards: guards.join(',') }),
  };
}

/** What the AppProjects permit, read from what is written of them. */
function projectsOf(objects: readonly KubernetesObject[]): WrittenProject[] {
  return objects
    .filter(({ kind }) => kind === 'AppProject')
    .map(({ metadata, spec }) => {
      const { sourceRepos, destinations, clusterResourceWhitelist } = spec as AppProjectSpec;
      const namespaces = (onHub: boolean) =>
        destinations.filter(({ server }) => (server !== undefined) === onHub).map(({ namespace }) => namespace);
      return {
        name: metadata.name,
        namespaces: namespaces(false),
        hubNamespaces: namespaces(true),
        clusterKinds: clusterResourceWhitelist.map(kindText),
        repositories: sourceRepos,
      };
    })
    .sort(byName);
}

interface AppProjectSpec {
  readonly sourceRepos: readonly string[];
  readonly destinations: readonly { readonly server?: string; readonly namespace: string }[];
  readonly clusterResourceWhitelist: readonly ClusterKind[];
}

const kindText = ({ group, kind }: ClusterKind) => `${group}/${kind}`;

function memberData(record: MemberRecord, member: FleetMember): WrittenMember {
  return {
    name: record.name,
    role: record.role,
    registration: member.registration?.mode,
    server: record.server,
    kubernetesVersion: record.kubernetesVersion,
    labels: record.labels,
    annotations: record.annotations,
    ...member._texts.cidrs,
    cni: member.cni?.name,
    installed: record.installed,
  };
}

function bundleData({ bundle, cohorts, wave }: BundlePlacement): WrittenBundle {
  return {
    name: bundle.bundleName,
    project: projectOf(bundle),
    namespaces: bundle.namespaces,
    ...(bundle._clusterKinds.length > 0 && { clusterKinds: bundle._clusterKinds.map(kindText).sort() }),
    varyBy: bundle.varyBy.map((one) => one._text),
    requires: bundle.requires.map((one) => one.bundleName).sort(),
    lifecycle: bundle.lifecycle,
    ...overrideData(bundle),
    ...(bundle.lifecycle === Lifecycle.RETIRED && { retire: bundle.retire }),
    wave,
    selectors: bundle._clusterBoxes.map(lowerBox),
    cohorts: cohorts.map((cohort) => cohort.cohortName),
  };
}

function overrideData(bundle: Bundle): Pick<WrittenBundle, 'promotionOverrides'> {
  const overrides = bundle instanceof HelmBundle ? bundle._promotionOverrides : [];
  if (overrides.length === 0) return {};
  return { promotionOverrides: overrides.map(({ tier, reason, until }) => ({ tier: tier.name, reason, until })) };
}

/** JSON with one element of each list a line, so that a diff shows what changed. */
export function sections(data: Readonly<Record<string, unknown>>): string {
  const text = (value: unknown) => {
    if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
    return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  };
  const lines = Object.entries(data).map(([key, value]) => `  ${JSON.stringify(key)}: ${text(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
