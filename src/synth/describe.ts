import type { JudgedFindings } from '../core/acceptances';
import type { FleetMember } from '../core/fleet-member';
import { type BundlePlacement, type DeliveryContext, projectOf } from '../delivery/delivery-context';
import type { PlannedApplication } from '../delivery/plan';
import { lowerBox } from '../model/label-selector';
import type { MemberRecord } from '../model/member-record';
import type { Directory } from './layout';

/** `plan/fleet.json`: the model as data, with the findings that did not stop it. */
export function fleetJson(context: DeliveryContext, findings: JudgedFindings): string {
  const { fleet, argoCd } = context;
  const constructs = new Map(fleet._members.map((member) => [member.node.path, member]));
  return sections({
    fleet: fleet.node.id,
    domain: fleet.domain,
    argoCd: { repoUrl: argoCd.repoUrl, revision: argoCd.revision, path: argoCd.path, namespace: argoCd.namespace },
    tiers: fleet.tiers.map((tier) => tier.name),
    teams: [...fleet.teams].sort(byName).map((team) => ({ name: team.name, namespaces: [...team.namespaces].sort() })),
    members: context.members.map((record) => memberData(record, constructs.get(record.path)!)),
    bundles: context.placements.map(bundleData),
    warnings: findings.open.map((finding) => finding._toData()),
    accepted: findings.accepted.map(({ finding, reason }) => ({ ...finding._toData(), reason })),
  });
}

/** `plan/plan.json`: which cluster gets which directory, and once for each directory what lies in it. */
export function planJson(applications: readonly PlannedApplication[], directories: readonly Directory[]): string {
  return sections({
    applications,
    directories: directories.map(({ path, objects }) => ({
      path,
      objects: objects.map(({ path: file, manifest }) => ({
        file: file.slice(path.length + 1),
        apiVersion: manifest.apiVersion,
        kind: manifest.kind,
        ...(manifest.metadata.namespace !== undefined && { namespace: manifest.metadata.namespace }),
        name: manifest.metadata.name,
      })),
    })),
  });
}

function memberData(record: MemberRecord, member: FleetMember): Record<string, unknown> {
  return {
    name: record.name,
    role: record.role,
    registration: member.registration?.mode,
    server: record.server,
    kubernetesVersion: record.kubernetesVersion,
    labels: record.labels,
    annotations: record.annotations,
    nodeCidrs: member.nodeCidrs,
    podCidrs: member.podCidrs,
    serviceCidrs: member.serviceCidrs,
    cni: member.cni?.name,
    installed: record.installed,
  };
}

function bundleData({ bundle, cohorts, wave }: BundlePlacement): Record<string, unknown> {
  return {
    name: bundle.bundleName,
    project: projectOf(bundle),
    namespaces: bundle.namespaces,
    varyBy: bundle.varyBy.map((one) => one._text),
    requires: bundle.requires.map((one) => one.bundleName).sort(),
    lifecycle: bundle.lifecycle,
    wave,
    selectors: bundle._clusterBoxes.map(lowerBox),
    cohorts: cohorts.map((cohort) => cohort.cohortName),
  };
}

/** JSON with one element of each list a line, so that a diff shows what changed. */
function sections(data: Record<string, unknown>): string {
  const text = (value: unknown) => {
    if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
    return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  };
  const lines = Object.entries(data).map(([key, value]) => `  ${JSON.stringify(key)}: ${text(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
