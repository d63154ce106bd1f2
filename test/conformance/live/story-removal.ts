import { mapping } from '../../expander/documents';
import { eventually } from '../engine/processes';
import {
  applicationsOf,
  arrives,
  dataIs,
  isAbsent,
  isPresent,
  messageOf,
  named,
  nameOf,
  PATIENCE,
  statusOf,
  vanishes,
} from './observe';
import { placementOf } from './placement';
import type { World } from './world';

const RETIREMENT = 'retirement.md';
const TEXT = named('ConfigMap', 'text', 'live');
const [PLAIN, OTHER, ASKED, KEPT] = ['plain', 'other', 'asked', 'kept'].map((name) =>
  named('ConfigMap', name, 'things'),
);

export async function pruning(world: World): Promise<string> {
  const lab = world.cluster('lab');
  for (const thing of [PLAIN, KEPT, ASKED]) await arrives(lab, thing);
  await world.commit('no things but one', { things: { other: '' } });
  await arrives(lab, OTHER);
  await eventually('the sync waits for a confirmation', PATIENCE, async () => {
    return /confirm/.test(await messageOf(world.hub, 'lab.things')) || undefined;
  });
  for (const thing of [KEPT, ASKED]) await isPresent(lab, thing);
  await confirm(world, 'lab.things');
  for (const thing of [PLAIN, ASKED]) await vanishes(lab, thing);
  await isPresent(lab, KEPT);
  return 'a plain one is gone, one with Prune=confirm after the confirmation, one with Prune=false stays';
}

export async function clusterRemoved(world: World): Promise<string> {
  const clusters = world.scenario.clusters.filter(({ name }) => name !== 'late');
  const refusal = world.refusalOf({ clusters });
  if (!refusal.includes('FL6204')) throw new Error(`synth refuses for another reason: ${refusal}`);
  const things = { other: '', asked: 'Delete=confirm', kept: 'Delete=false' };
  await world.commit('without the late cluster', { clusters, things, text: 'after', abandoned: ['late'] });
  await arrives(world.cluster('lab'), TEXT, dataIs('text', 'after'));
  const late = world.cluster('late');
  await isPresent(world.hub, named('Secret', 'cluster-late', 'argocd'));
  await isPresent(world.hub, named('Application', 'late.text', 'argocd'));
  await isPresent(late, named('Deployment', 'web', 'shop'));
  await arrives(late, TEXT, dataIs('text', 'after'));
  return 'synth refuses it; accepted, its registration, Applications and objects stay, and it goes on receiving commits';
}

/** `docs/retirement.md`, "Retiring a cluster", command by command, where the workload of one Application goes too. */
export async function clusterRetired(world: World): Promise<string> {
  const [late, { hub, docs }] = [world.cluster('late'), world];
  const names = { 'cluster-lab': 'cluster-late', 'fleet.acme.io/cluster=lab': 'fleet.acme.io/cluster=late' };
  const onlyThings = { 'fleet.acme.io/cluster=lab': 'fleet.acme.io/cluster=late,fleet.acme.io/bundle=things' };
  for (const thing of [OTHER, ASKED, KEPT]) await arrives(late, thing);
  const clusters = [...world.scenario.clusters, world.registrationOf('late')];
  await world.commit('retire the late cluster', { clusters, retired: ['late'] });
  await eventually('the label says so', PATIENCE, async () => {
    const said = await docs.run(RETIREMENT, COMMANDS.lifecycle, names);
    return said === 'retired' || undefined;
  });
  await docs.run(RETIREMENT, COMMANDS.giveFinalizers, onlyThings);
  await hub.client.delete(named('Application', 'late.things', 'argocd'));
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  await isPresent(late, ASKED);
  await confirm(world, 'late.things');
  await vanishes(hub, named('Application', 'late.things', 'argocd'));
  for (const thing of [OTHER, ASKED]) await vanishes(late, thing);
  await isPresent(late, KEPT);
  await docs.run(RETIREMENT, COMMANDS.deleteApplications, names);
  await world.commit('the late cluster is no more', {
    clusters: world.scenario.clusters.filter(({ name }) => name !== 'late'),
  });
  await vanishes(hub, named('Secret', 'cluster-late', 'argocd'));
  await isPresent(late, named('Deployment', 'web', 'shop'));
  const left = (await applicationsOf(hub)).map(nameOf).filter((name) => name.startsWith('late.'));
  if (left.length > 0) throw new Error(`Applications are left or made anew: ${left.join(', ')}`);
  return 'its registration is gone, its workload stays; a cascade waited for its confirmation, and spared Delete=false';
}

/** `docs/retirement.md`, "Retiring a bundle". */
export async function retirement(world: World): Promise<string> {
  const [lab, { hub, docs }] = [world.cluster('lab'), world];
  const names = { 'applicationset notes': 'applicationset passing', 'bundle=notes': 'bundle=passing' };
  const [passing, set] = [named('ConfigMap', 'passing', 'passing'), named('ApplicationSet', 'passing', 'argocd')];
  await arrives(lab, passing);
  await world.commit('retire it', { passing: 'retired' });
  await eventually('the guards are off, and each Application has its finalizer', PATIENCE, async () => {
    const policy = await docs.run(RETIREMENT, COMMANDS.policyOfSet, names);
    const finalizers = await docs.run(RETIREMENT, COMMANDS.finalizers, names);
    const isOff = policy.includes('"applicationsSync":"sync"') && !policy.includes('Prune=false');
    return (isOff && !finalizers.includes('<none>')) || undefined;
  });
  await isPresent(lab, passing);
  await world.commit('remove it', { passing: 'gone' });
  for (const name of ['lab', 'prod-eu']) {
    await vanishes(world.cluster(name), passing);
    await vanishes(hub, named('Application', `${name}.passing`, 'argocd'));
  }
  // the cluster that never answers holds its own Application, and that the ApplicationSet, until a hand lets go of it
  const held = named('Application', 'prod-us.passing', 'argocd');
  await arrives(hub, held, ({ metadata }) => 'deletionTimestamp' in mapping(metadata, 'metadata'));
  await docs.run(RETIREMENT, COMMANDS.letGo, { 'lab.notes': 'prod-us.passing' });
  await vanishes(hub, held);
  await vanishes(hub, set);
  await world.commit('forget its namespace', { passing: 'forgotten', text: 'forgotten' });
  await arrives(lab, TEXT, dataIs('text', 'forgotten'));
  await eventually('the namespace left the code', PATIENCE, async () => {
    const { resources } = await statusOf(hub, 'lab.namespaces');
    return JSON.stringify(resources).includes('"requiresPruning":true') || undefined;
  });
  await isPresent(lab, named('Namespace', 'passing'));
  await isAbsent(lab, passing);
  return 'its objects are gone, and its ApplicationSet once a dead cluster was let go; its namespace stays, also when no code names it';
}

/** `docs/adopting.md`, "Leaving", as a whole. */
export async function leaving(world: World): Promise<string> {
  const { hub, docs, repository } = world;
  for (const command of COMMANDS.leave) await docs.run('adopting.md', command);
  for (const kind of ['Application', 'ApplicationSet']) {
    const left = (await hub.client.list('argoproj.io/v1alpha1', kind, 'argocd')).map(nameOf);
    if (left.length > 0) throw new Error(`${kind} left: ${left.join(', ')}`);
  }
  await isAbsent(hub, named('Secret', 'cluster-lab', 'argocd'));
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  let objects = 0;
  for (const name of ['lab', 'prod-eu']) {
    const { wanted } = placementOf(repository.output, name);
    for (const object of wanted) await isPresent(world.cluster(name), object);
    objects += wanted.length;
  }
  return `the hub has no Application any more, and both clusters have all ${objects} objects`;
}

/** What a user does who confirms a removal. */
async function confirm(world: World, application: string): Promise<void> {
  await world.docs.run('rollout.md', COMMANDS.confirm, { 'hub.clusters': application });
}

const COMMANDS = {
  confirm:
    'kubectl -n argocd annotate application hub.clusters "argocd.argoproj.io/deletion-approved=$(date -u +%Y-%m-%dT%H:%M:%SZ)"',
  lifecycle:
    'kubectl -n argocd get secret cluster-lab -o jsonpath=\'{.metadata.labels.fleet\\.acme\\.io/lifecycle}{"\\n"}\'',
  deleteApplications: 'kubectl -n argocd delete applications -l fleet.acme.io/cluster=lab',
  giveFinalizers: [
    'for one in $(kubectl -n argocd get applications -l fleet.acme.io/cluster=lab -o name); do',
    '  kubectl -n argocd patch "$one" --type merge -p \'{"metadata":{"finalizers":["resources-finalizer.argocd.argoproj.io"]}}\'',
    'done',
  ].join('\n'),
  policyOfSet:
    'kubectl -n argocd get applicationset notes -o jsonpath=\'{.metadata.annotations}{"\\n"}{.spec.syncPolicy}{"\\n"}\'',
  finalizers:
    'kubectl -n argocd get applications -l fleet.acme.io/bundle=notes -o custom-columns=NAME:.metadata.name,FINALIZERS:.metadata.finalizers',
  leave: [
    'kubectl -n argocd delete application fleet-root',
    'for file in dist/hub/root/applicationset.*; do kubectl delete --cascade=orphan -f "$file"; done',
    'kubectl -n argocd delete applications -l fleet.acme.io/fleet=acme',
    'for file in dist/hub/root/application.* dist/hub/root/appproject.*; do kubectl delete --ignore-not-found -f "$file"; done',
    'kubectl delete -f dist/hub/registrations',
  ],
  letGo: 'kubectl -n argocd patch application lab.notes --type merge -p \'{"metadata":{"finalizers":null}}\'',
} as const;
