import type { PlannedApplication } from '../../delivery/plan';
import type { WrittenObject, WrittenProject } from '../../delivery/written-plan';
import { groupOf } from '../../model/kubernetes-object';
import { identityOf, type PlanView } from './plan-view';
import { fateOf, survives } from './removal';
import { type Tally, tallyOf } from './tally';
import type { TransitionInput, TransitionRule } from './transition';

/** What an Application needs its project to permit, so that Argo CD may still look after something live. */
interface Claim {
  readonly on: 'namespaces' | 'hubNamespaces' | 'clusterKinds' | 'repositories';
  readonly value: string;
  /** What is live, for the finding. */
  readonly live: string;
}

const NOUNS = {
  namespaces: 'namespace',
  hubNamespaces: 'namespace',
  clusterKinds: 'cluster-scoped kind',
  repositories: 'repository',
};

/** Argo CD neither prunes nor cascades to what a project does not permit any more, and says nothing of it. */
export const projectShrinks: TransitionRule = function* (previous, input) {
  const tallies = new Map<string, Tally>();
  for (const [application, claims] of claimsOf(previous, input)) {
    const before = previous.projects.get(application.project);
    const now = input.next.projects.get(projectNow(application, input.next));
    if (!before || !now) continue; // a project that left the code stays on the hub as it is
    for (const { on, value, live } of claims.filter((one) => permits(before, one) && !permits(now, one))) {
      tallyOf(tallies, JSON.stringify([now.name, NOUNS[on], value])).add(application.cluster, live);
    }
  }
  for (const [key, tally] of tallies) {
    const [project, noun, value] = JSON.parse(key) as [string, string, string];
    yield {
      code: 'FL6203',
      path: `hub/root/appproject.argoproj.io.${input.argoCd.namespace}.${project}.yaml`,
      problem: `project '${project}' permits ${noun} '${value}' no more, so that Argo CD would leave ${tally.objectsText} on ${tally.clustersText} as it is, without a word`,
      value,
      remedy: `keep permitting it (${KEEPING[noun]}) until they are gone from the clusters, and drop it in a commit of its own`,
    };
  }
};

const KEEPING: Readonly<Record<string, string>> = {
  namespace: 'namespaces of the Team, or of another bundle of the project',
  'cluster-scoped kind': 'clusterKinds of the Team, or an object or clusterKinds of another bundle of the platform',
  repository: 'repositories of the Team, or another bundle of the project',
};

const projectNow = (application: PlannedApplication, next: PlanView) =>
  (next.applications.get(application.name) ?? application).project;

function permits(project: WrittenProject, { on, value }: Claim): boolean {
  if (on !== 'clusterKinds') return project[on].includes(value);
  const [group, kind] = value.split('/') as [string, string];
  return project.clusterKinds.some((pattern) => {
    const [groups, kinds] = pattern.split('/') as [string, string];
    return (groups === '*' || groups === group) && (kinds === '*' || kinds === kind);
  });
}

/** What is to be deleted, and what a cluster that is being retired goes on reading. */
function* claimsOf(previous: PlanView, input: TransitionInput): Generator<[PlannedApplication, Claim[]]> {
  for (const { application, fate, gone } of input.removals) {
    const onHub = previous.members.get(application.cluster)?.role === 'hub';
    const deleted = gone.filter((object) => !survives(object, fate));
    yield [application, deleted.map((object) => claimOf(object, onHub))];
  }
  for (const application of previous.applications.values()) {
    const { chart, cluster, bundle } = application;
    const fate = fateOf(application, previous, input.next);
    if (chart && (fate === 'stays' || fate === 'deleted')) yield [application, chartClaims(application, previous)];
    const isRetiring = input.next.members.has(cluster) && !input.next.isInUse(cluster);
    if (fate !== 'orphaned' || !isRetiring || !input.next.bundles.has(bundle)) continue;
    const value = chart?.repoUrl ?? previous.fleet.argoCd.repoUrl;
    yield [application, [{ on: 'repositories', value, live: `Application '${application.name}'` }]];
  }
}

function claimOf(object: WrittenObject, onHub: boolean): Claim {
  const live = identityOf(object);
  if (object.namespace !== undefined) return { on: namespacesOf(onHub), value: object.namespace, live };
  return { on: 'clusterKinds', value: `${groupOf(object.apiVersion)}/${object.kind}`, live };
}

/** Of a chart only that is known which its bundle declares. */
function chartClaims({ bundle, cluster, chart }: PlannedApplication, previous: PlanView): Claim[] {
  const { namespaces, clusterKinds = [] } = previous.bundles.get(bundle)!;
  const on = namespacesOf(previous.members.get(cluster)?.role === 'hub');
  const live = `what chart '${chart!.name}' of bundle '${bundle}' brought`;
  return [
    ...namespaces.map((value): Claim => ({ on, value, live })),
    ...clusterKinds.map((value): Claim => ({ on: 'clusterKinds', value, live })),
  ];
}

const namespacesOf = (onHub: boolean) => (onHub ? 'hubNamespaces' : 'namespaces');
