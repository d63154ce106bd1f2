import { type Mapping, mapping } from '../../expander/documents';
import type { ApiServer } from '../engine/api-server';
import { KubeRefusal } from '../engine/kube-client';
import { eventually } from '../engine/processes';
import { named, type World } from './world';

/** How long anything may take on a machine that does other things as well. */
const PATIENCE = 180;

const LAB = { name: 'lab', tier: 'dev', region: 'eu-central-1' } as const;
const PROD = { name: 'prod-eu', tier: 'prod', region: 'eu-central-1' } as const;
const LATE = { name: 'late', tier: 'prod', region: 'ap-south-1' } as const;

/** A step of the story: its name, and what it shows on the world as the step before left it. */
export type Step = readonly [name: string, show: (world: World) => Promise<string>];

/** What a fleet lives through, in order; each step says what was seen. */
export const STORY: readonly Step[] = [
  ['everything starts', start],
  ['bootstrap serves every cluster, and no other', bootstrap],
  ['waves are kept', waves],
  ['charts get the facts of their cluster', facts],
  ['idle minutes change nothing', idle],
  ['a commit arrives and a revert restores', reverts],
  ['drift is healed', drift],
  ['what leaves a bundle is pruned unless guarded', pruning],
  ['a bad commit is mended by the next one', badCommit],
  ['a resource whose definition comes later still arrives', lateDefinition],
  ['a cluster added in code is served', clusterAdded],
  ['a cluster removed from the code loses nothing', clusterRemoved],
  ['a cluster is retired in two commits, and Delete=confirm holds', clusterRetired],
  ['a bundle is retired in two commits, and its namespace stays', retirement],
];

async function start(world: World): Promise<string> {
  await world.start([LAB, PROD]);
  return 'hub, two clusters, Argo CD, Git and charts on loopback';
}

async function bootstrap(world: World): Promise<string> {
  await world.commit('the first commit', {});
  await world.bootstrap();
  const [lab, prod] = [clusterOf(world, 'lab'), clusterOf(world, 'prod-eu')];
  const seconds = await timed(async () => {
    for (const cluster of [lab, prod])
      await arrives(cluster, named('ConfigMap', 'text', 'live'), dataIs('text', 'first'));
    await arrives(lab, named('Deployment', 'web', 'shop'), replicasAre(1));
    await arrives(prod, named('Deployment', 'web', 'shop'), replicasAre(3));
    await arrives(lab, named('ConfigMap', 'note', 'shop'), dataIs('hello', 'lab'));
  });
  // the namespace and its other objects are there, so what is not there was not sent
  await isAbsent(prod, named('ConfigMap', 'note', 'shop'));
  await isAbsent(world.hub, named('ConfigMap', 'text', 'live'));
  return `both clusters after ${seconds} s, though a third one never answers; 'notes' on one alone`;
}

async function waves(world: World): Promise<string> {
  const lab = clusterOf(world, 'lab');
  const first = createdAt(await arrives(lab, named('ConfigMap', 'z-first', 'ordered')));
  const last = createdAt(await arrives(lab, named('ConfigMap', 'a-last', 'ordered')));
  if (last <= first) throw new Error(`'a-last' came at ${last}, 'z-first' at ${first}`);
  const objects = await Promise.all(
    ['AppProject', 'Application', 'ApplicationSet'].map((kind) =>
      world.hub.client.list('argoproj.io/v1alpha1', kind, 'argocd'),
    ),
  );
  const own = objects.flat().filter((object) => waveOf(object) !== undefined);
  const late = own.flatMap((a) =>
    own.filter((b) => Number(waveOf(a)) < Number(waveOf(b)) && createdAt(a) > createdAt(b)),
  );
  if (late.length > 0) throw new Error(`created after objects of later waves: ${late.map(nameOf).join(', ')}`);
  return `${(last - first) / 1000} s between two waves of a bundle; ${own.length} objects of the hub in ascending waves`;
}

async function facts(world: World): Promise<string> {
  for (const name of ['lab', 'prod-eu']) {
    const { data } = await arrives(clusterOf(world, name), named('ConfigMap', 'facts', 'live'));
    const values = JSON.parse(String(mapping(data, 'data').values)) as Mapping;
    const expected = {
      cluster: name,
      zone: `${name}.acme.io`,
      foreign: '{{ $labels.instance }} "quoted" \\ back',
      replicas: 3,
    };
    if (JSON.stringify(sorted(values)) !== JSON.stringify(sorted(expected))) throw new Error(JSON.stringify(values));
  }
  return 'name and annotation of each, foreign braces, quotes and numbers as written';
}

async function idle(world: World): Promise<string> {
  const seconds = 90;
  const look = async () =>
    new Map(
      (await world.hub.client.list('argoproj.io/v1alpha1', 'Application', 'argocd')).map((application) => {
        const { operation, status, spec } = application;
        const { history, operationState } = mapping(status, 'status');
        const { phase, startedAt } = mapping(operationState, 'operationState');
        return [nameOf(application), JSON.stringify({ operation, spec, history, startedAt, phase })] as const;
      }),
    );
  // an Application of the cluster that never answers retries for ever, and so does a chart that cannot be fetched
  const settled = (name: string) => !name.startsWith('prod-us.') && !name.endsWith('.external-dns');
  await eventually('every Application at rest', PATIENCE, async () => {
    const states = [...(await look())].filter(([name]) => settled(name)).map(([, state]) => state);
    return states.every((state) => state.includes('"phase":"Succeeded"')) || undefined;
  });
  const before = await look();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const after = await look();
  const moved = [...after].filter(([name, state]) => settled(name) && before.get(name) !== state).map(([name]) => name);
  if (moved.length > 0) throw new Error(`an operation or a change of spec: ${moved.join(', ')}`);
  return `${[...after.keys()].filter(settled).length} Applications, ${seconds} s`;
}

async function reverts(world: World): Promise<string> {
  const prod = clusterOf(world, 'prod-eu');
  const text = named('ConfigMap', 'text', 'live');
  const seconds: number[] = [];
  for (const round of [1, 2, 3, 4, 5]) {
    await world.commit(`round ${round}`, { text: `round ${round}` });
    await arrives(prod, text, dataIs('text', `round ${round}`));
    const pushed = timed(async () => {
      await world.revert();
      await arrives(prod, text, dataIs('text', 'first'));
    });
    seconds.push(await pushed);
    world.scenario = { ...world.scenario, text: 'first' };
  }
  const median = [...seconds].sort((a, b) => a - b)[2];
  return `push to restored object in ${seconds.join(', ')} s, median ${median} s (target under 30)`;
}

async function drift(world: World): Promise<string> {
  const lab = clusterOf(world, 'lab');
  const text = named('ConfigMap', 'text', 'live');
  const changed = await timed(async () => {
    await lab.client.patch(text, { data: { text: 'by hand' } });
    await arrives(lab, text, dataIs('text', 'first'));
  });
  const deleted = await timed(async () => {
    await lab.client.delete(text);
    await arrives(lab, text, dataIs('text', 'first'));
  });
  return `a changed object after ${changed} s, a deleted one after ${deleted} s`;
}

async function pruning(world: World): Promise<string> {
  const lab = clusterOf(world, 'lab');
  const [plain, kept, asked] = ['plain', 'kept', 'asked'].map((name) => named('ConfigMap', name, 'things'));
  for (const thing of [plain, kept, asked]) await arrives(lab, thing);
  await world.commit('no things but one', { things: { other: '' } });
  await arrives(lab, named('ConfigMap', 'other', 'things'));
  const application = named('Application', 'lab.things', 'argocd');
  await eventually('the sync waits for a confirmation', PATIENCE, async () => {
    const { message } = mapping(
      mapping((await world.hub.client.get(application))?.status, 'status').operationState,
      'state',
    );
    return /confirm/.test(String(message)) || undefined;
  });
  for (const thing of [kept, asked]) await isPresent(lab, thing);
  // what a user does who confirms
  const approved = { 'argocd.argoproj.io/deletion-approved': new Date().toISOString() };
  await world.hub.client.patch(application, { metadata: { annotations: approved } });
  for (const thing of [plain, asked]) await vanishes(lab, thing);
  await isPresent(lab, kept);
  return 'a plain one is gone, one with Prune=confirm after the confirmation, one with Prune=false stays';
}

async function badCommit(world: World): Promise<string> {
  await world.commitTampering('hub/root/application.argoproj.io.argocd.hub.registrations.yaml', (text) =>
    text.replace('dist/hub/registrations', 'dist/hub/nowhere'),
  );
  const registrations = named('Application', 'hub.registrations', 'argocd');
  await eventually('the bad path is seen', PATIENCE, async () => {
    const { conditions } = mapping((await world.hub.client.get(registrations))?.status, 'status');
    return JSON.stringify(conditions ?? []).includes('nowhere') || undefined;
  });
  const seconds = await timed(async () => {
    await world.commit('mend it', { text: 'mended' });
    await eventually('the path is mended', PATIENCE, async () => {
      const { spec, status } = (await world.hub.client.get(registrations)) ?? {};
      const isMended = JSON.stringify(spec).includes('dist/hub/registrations');
      return (isMended && mapping(mapping(status, 'status').sync, 'sync').status === 'Synced') || undefined;
    });
    await arrives(clusterOf(world, 'prod-eu'), named('ConfigMap', 'text', 'live'), dataIs('text', 'mended'));
  });
  return `mended ${seconds} s after the next commit, without a hand on the hub`;
}

async function lateDefinition(world: World): Promise<string> {
  const lab = clusterOf(world, 'lab');
  await world.commit('a widget', { hasWidget: true });
  const application = named('Application', 'lab.widget', 'argocd');
  await eventually('a sync is tried', PATIENCE, async () => {
    return mapping((await world.hub.client.get(application))?.status, 'status').operationState as object | undefined;
  });
  await world.commit('what a widget is', { hasWidgetDefinition: true });
  const seconds = await timed(async () => {
    await arrives(lab, named('Widget', 'one', 'widgets'));
  });
  return `${seconds} s after the commit that brings the definition`;
}

async function clusterAdded(world: World): Promise<string> {
  const late = await world.addCluster(LATE);
  const seconds = await timed(async () => {
    await world.commit('one more cluster', { clusters: [...world.scenario.clusters, late] });
    await arrives(clusterOf(world, 'late'), named('ConfigMap', 'text', 'live'), dataIs('text', world.scenario.text));
    await arrives(clusterOf(world, 'late'), named('Deployment', 'web', 'shop'), replicasAre(3));
  });
  return `served ${seconds} s after the commit`;
}

async function clusterRemoved(world: World): Promise<string> {
  const clusters = world.scenario.clusters.filter(({ name }) => name !== 'late');
  const refusal = world.refusalOf({ clusters });
  if (!refusal.includes('FL6204')) throw new Error(`synth refuses for another reason: ${refusal}`);
  const things = { other: '', asked: 'Delete=confirm', kept: 'Delete=false' };
  await world.commit('without the late cluster', { clusters, things, text: 'after', abandoned: ['late'] });
  await arrives(clusterOf(world, 'lab'), named('ConfigMap', 'text', 'live'), dataIs('text', 'after'));
  const late = clusterOf(world, 'late');
  await isPresent(world.hub, named('Secret', 'cluster-late', 'argocd'));
  await isPresent(world.hub, named('Application', 'late.text', 'argocd'));
  await isPresent(late, named('Deployment', 'web', 'shop'));
  await arrives(late, named('ConfigMap', 'text', 'live'), dataIs('text', 'after'));
  return 'synth refuses it; accepted, its registration, Applications and objects stay, and it goes on receiving commits';
}

async function clusterRetired(world: World): Promise<string> {
  const [late, hub] = [clusterOf(world, 'late'), world.hub];
  const registration = named('Secret', 'cluster-late', 'argocd');
  const [other, asked, kept] = ['other', 'asked', 'kept'].map((name) => named('ConfigMap', name, 'things'));
  for (const thing of [other, asked, kept]) await arrives(late, thing);
  const clusters = [...world.scenario.clusters, world.registrationOf('late')];
  await world.commit('retire the late cluster', { clusters, retired: ['late'] });
  await arrives(hub, registration, (secret) => JSON.stringify(secret.metadata).includes('lifecycle":"retired"'));
  await deleteWithObjects(world, named('Application', 'late.things', 'argocd'), asked, late);
  for (const thing of [other, asked]) await vanishes(late, thing);
  await isPresent(late, kept);
  for (const application of await hub.client.list('argoproj.io/v1alpha1', 'Application', 'argocd')) {
    if (nameOf(application).startsWith('late.'))
      await hub.client.delete(named('Application', nameOf(application), 'argocd'));
  }
  await world.commit('the late cluster is no more', {
    clusters: world.scenario.clusters.filter(({ name }) => name !== 'late'),
  });
  await vanishes(hub, registration);
  await isPresent(late, named('Deployment', 'web', 'shop'));
  await isAbsent(hub, named('Application', 'late.text', 'argocd'));
  return 'its registration is gone, its workload stays; a cascade waited for its confirmation, and spared Delete=false';
}

/** Deletes an Application with what it deployed, as a user does, and confirms it once it is seen to wait. */
async function deleteWithObjects(
  world: World,
  application: Mapping,
  asked: Mapping,
  cluster: ApiServer,
): Promise<void> {
  const { client } = world.hub;
  await client.patch(application, { metadata: { finalizers: ['resources-finalizer.argocd.argoproj.io'] } });
  await client.delete(application);
  await new Promise((resolve) => setTimeout(resolve, 15_000));
  await isPresent(cluster, asked);
  const approved = { 'argocd.argoproj.io/deletion-approved': new Date().toISOString() };
  await client.patch(application, { metadata: { annotations: approved } });
  await vanishes(world.hub, application);
}

async function retirement(world: World): Promise<string> {
  const lab = clusterOf(world, 'lab');
  const [passing, set] = [named('ConfigMap', 'passing', 'passing'), named('ApplicationSet', 'passing', 'argocd')];
  await arrives(lab, passing);
  await world.commit('retire it', { passing: 'retired' });
  await eventually('the guards are off', PATIENCE, async () => {
    const { spec } = (await world.hub.client.get(set)) ?? {};
    return JSON.stringify(spec).includes('"applicationsSync":"sync"') || undefined;
  });
  await isPresent(lab, passing);
  await world.commit('remove it', { passing: 'gone' });
  for (const name of ['lab', 'prod-eu']) {
    await vanishes(clusterOf(world, name), passing);
    await vanishes(world.hub, named('Application', `${name}.passing`, 'argocd'));
  }
  // the cluster that never answers holds its own Application, and that the ApplicationSet, until a hand lets go of it
  const held = named('Application', 'prod-us.passing', 'argocd');
  await arrives(world.hub, held, ({ metadata }) => 'deletionTimestamp' in mapping(metadata, 'metadata'));
  await world.hub.client.patch(held, { metadata: { finalizers: null } });
  await vanishes(world.hub, held);
  await vanishes(world.hub, set);
  await world.commit('forget its namespace', { passing: 'forgotten', text: 'forgotten' });
  await arrives(lab, named('ConfigMap', 'text', 'live'), dataIs('text', 'forgotten'));
  await eventually('the namespace left the code', PATIENCE, async () => {
    const { resources } = mapping(
      (await world.hub.client.get(named('Application', 'lab.namespaces', 'argocd')))?.status,
      'status',
    );
    return JSON.stringify(resources).includes('"requiresPruning":true') || undefined;
  });
  await isPresent(lab, named('Namespace', 'passing'));
  return 'its objects are gone, and its ApplicationSet once a dead cluster was let go; its namespace stays, also when no code names it';
}

function clusterOf(world: World, name: string): ApiServer {
  const cluster = world.clusters.get(name);
  if (!cluster) throw new Error(`cluster '${name}' was not started`);
  return cluster;
}

async function arrives(cluster: ApiServer, object: Mapping, isRight = (_: Mapping) => true): Promise<Mapping> {
  return eventually(`${titleOf(object)} as it should be`, PATIENCE, async () => {
    const live = await readIfKnown(cluster, object);
    return live && isRight(live) ? live : undefined;
  });
}

async function vanishes(cluster: ApiServer, object: Mapping): Promise<void> {
  await eventually(`${titleOf(object)} gone`, PATIENCE, async () =>
    (await readIfKnown(cluster, object)) ? undefined : true,
  );
}

async function isPresent(cluster: ApiServer, object: Mapping): Promise<void> {
  const live = await readIfKnown(cluster, object);
  if (!live || mapping(live.metadata, 'metadata').deletionTimestamp) throw new Error(`${titleOf(object)} is gone`);
}

async function isAbsent(cluster: ApiServer, object: Mapping): Promise<void> {
  if (await readIfKnown(cluster, object)) throw new Error(`${titleOf(object)} is there`);
}

async function readIfKnown(cluster: ApiServer, object: Mapping): Promise<Mapping | undefined> {
  try {
    return await cluster.client.get(object);
  } catch (error) {
    if (error instanceof KubeRefusal && error.status === 404) return undefined;
    throw error;
  }
}

const dataIs = (key: string, value: string) => (object: Mapping) => mapping(object.data, 'data')[key] === value;

const replicasAre = (count: number) => (object: Mapping) => mapping(object.spec, 'spec').replicas === count;

function createdAt(object: Mapping): number {
  return Date.parse(String(mapping(object.metadata, 'metadata').creationTimestamp));
}

function waveOf(object: Mapping): string | undefined {
  const annotations = mapping(mapping(object.metadata, 'metadata').annotations, 'annotations');
  return annotations['argocd.argoproj.io/sync-wave'] as string | undefined;
}

function nameOf(object: Mapping): string {
  return String(mapping(object.metadata, 'metadata').name);
}

function titleOf(object: Mapping): string {
  return `${String(object.kind)} ${nameOf(object)}`;
}

function sorted(object: Mapping): Mapping {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function timed(act: () => Promise<void>): Promise<number> {
  const started = Date.now();
  await act();
  return Math.round((Date.now() - started) / 100) / 10;
}
