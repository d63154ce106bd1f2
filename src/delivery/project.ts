import type { Bundle } from '../core/bundle';
import { HelmBundle } from '../core/helm-bundle';
import type { ClusterKind } from '../model/cluster-kind';
import type { KubernetesObject } from '../model/kubernetes-object';
import type { Team } from '../model/team';
import { ROOT_GUARDS } from './application';
import { type DeliveryContext, hubServer, PLATFORM_PROJECT, projectOf, ROOT, WAVES } from './delivery-context';
import { SYNC_WAVE } from './guards';
import { quotedGroup } from './team-policy';

/** Where a project's Applications may write. */
interface Destination {
  readonly name?: string;
  readonly server?: string;
  readonly namespace: string;
}

/** The AppProjects: one a team, one for the platform, one for the root. */
export function projects(context: DeliveryContext, platformKinds: readonly ClusterKind[]): KubernetesObject[] {
  const teams = context.fleet.teams.map((team) =>
    bundleProject(context, { name: team.name, team, clusterKinds: team.clusterKinds }),
  );
  const platform = bundleProject(context, { name: PLATFORM_PROJECT, team: undefined, clusterKinds: platformKinds });
  // a team with the name of another project is a finding
  const byName = new Map([...teams, platform, rootProject(context)].map((one) => [one.metadata.name, one]));
  return [...byName.values()];
}

/** The project that alone may write to Argo CD's own namespace. */
export function rootProject(context: DeliveryContext): KubernetesObject {
  const { repoUrl, namespace } = context.argoCd;
  return project(context, ROOT, {
    description: 'what the fleet itself puts into the namespace of Argo CD',
    sourceRepos: [repoUrl],
    destinations: [{ server: hubServer(context), namespace }],
    clusterResourceWhitelist: [],
  });
}

function bundleProject(
  context: DeliveryContext,
  owner: { name: string; team: Team | undefined; clusterKinds: readonly ClusterKind[] },
): KubernetesObject {
  const bundles = context.placements
    .map((placement) => placement.bundle)
    .filter((bundle) => projectOf(bundle) === owner.name);
  const helmRepos = bundles
    .filter((bundle): bundle is HelmBundle => bundle instanceof HelmBundle)
    .map((bundle) => bundle.repoUrl);
  const kinds = new Map(owner.clusterKinds.map(({ group, kind }) => [`${group}/${kind}`, { group, kind }]));
  return project(context, owner.name, {
    description: owner.team ? `bundles of team ${owner.name}` : 'bundles of the platform',
    sourceRepos: [...new Set([context.argoCd.repoUrl, ...helmRepos, ...(owner.team?.repositories ?? [])])].sort(),
    destinations: destinations(context, bundles, owner.team),
    clusterResourceWhitelist: [...kinds.keys()].sort().map((key) => kinds.get(key)),
    ...(owner.team && owner.team.groups.length > 0 && { roles: [memberRole(owner.team)] }),
    ...(hasAgents(context) && { sourceNamespaces: ['*'] }),
  });
}

/** The principal of argocd-agent hands a project to an agent only if a namespace of that name may use it. */
const hasAgents = ({ fleet }: DeliveryContext) =>
  fleet._members.some(({ registration }) => registration?.mode === 'agent');

/** Clusters by any name, since a list of names would grow with the fleet; the hub by its server; namespaces exactly. */
function destinations(context: DeliveryContext, bundles: readonly Bundle[], team: Team | undefined): Destination[] {
  const cohorts = context.placements.filter((placement) => bundles.includes(placement.bundle));
  const namespacesOf = (onHub: boolean) => {
    const there = cohorts.filter((placement) => placement.cohorts.some((cohort) => cohort.isHub === onHub));
    return there.flatMap(({ bundle }) =>
      bundle.namespace === undefined ? ['', ...bundle.namespaces] : bundle.namespaces,
    );
  };
  const onClusters = new Set([...namespacesOf(false), ...(team?.namespaces ?? [])]);
  const onHub = new Set(namespacesOf(true));
  return [
    ...[...onClusters].sort().map((namespace) => ({ name: '*', namespace })),
    ...[...onHub].sort().map((namespace) => ({ server: hubServer(context), namespace })),
  ];
}

/** Those who own a project may look at its Applications and sync them; they change them by a commit. */
function memberRole(team: Team): Record<string, unknown> {
  const policy = (action: string) => `p, proj:${team.name}:member, applications, ${action}, ${team.name}/*, allow`;
  return {
    name: 'member',
    description: `groups of team ${team.name}`,
    policies: [policy('get'), policy('sync')],
    groups: team.groups.map(quotedGroup),
  };
}

function project(context: DeliveryContext, name: string, spec: Record<string, unknown>): KubernetesObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: {
      name,
      namespace: context.argoCd.namespace,
      annotations: { ...ROOT_GUARDS, [SYNC_WAVE]: `${WAVES.projects}` },
    },
    spec,
  };
}
