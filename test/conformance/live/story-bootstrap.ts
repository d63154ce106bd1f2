import { isDeepStrictEqual } from 'node:util';
import { type Mapping, mapping } from '../../expander/documents';
import { eventually } from '../engine/processes';
import {
  applicationsOf,
  arrives,
  createdAt,
  isAbsent,
  isPresent,
  named,
  nameOf,
  PATIENCE,
  replicasAre,
  timed,
} from './observe';
import { placementOf } from './placement';
import type { World } from './world';

const PAGE = 'bootstrap.md';
const LAB = { name: 'lab', tier: 'dev', region: 'eu-central-1' } as const;
const PROD = { name: 'prod-eu', tier: 'prod', region: 'eu-central-1' } as const;

export async function start(world: World): Promise<string> {
  await world.start([LAB, PROD]);
  return 'hub, two clusters, Argo CD, Git and charts on loopback';
}

export async function bootstrap(world: World): Promise<string> {
  await world.commit('the first commit', {});
  await world.bootstrap();
  const [lab, prod] = [world.cluster('lab'), world.cluster('prod-eu')];
  let objects = 0;
  const seconds = await timed(async () => {
    for (const cluster of ['lab', 'prod-eu']) {
      const { wanted } = placementOf(world.repository.output, cluster);
      for (const object of wanted) await arrives(world.cluster(cluster), object);
      objects += wanted.length;
      await arrives(world.cluster(cluster), named('Deployment', 'external-dns', 'external-dns'));
    }
  });
  await arrives(lab, named('Deployment', 'web', 'shop'), replicasAre(1));
  await arrives(prod, named('Deployment', 'web', 'shop'), replicasAre(3));
  // each cluster has what it should have, so what it does not have was not sent
  let absent = 0;
  for (const [name, cluster] of [['lab', lab] as const, ['prod-eu', prod] as const, ['hub', world.hub] as const]) {
    const { foreign } = placementOf(world.repository.output, name);
    for (const object of foreign) await isAbsent(cluster, object);
    absent += foreign.length;
  }
  await isAbsent(prod, named('ConfigMap', 'note', 'shop'));
  await followThePage(world);
  return `${objects} objects and two charts on both clusters after ${seconds} s, though a third one never answers; ${absent} absent where no plan has them`;
}

/** What the page tells its reader to see. */
async function followThePage(world: World): Promise<void> {
  const { applications } = world.plan();
  const planned = applications.map(({ name }) => name).sort();
  await eventually('the Applications of the plan, and no others', PATIENCE, async () => {
    const live = (await applicationsOf(world.hub)).map(nameOf).sort();
    return isDeepStrictEqual(live, planned) || undefined;
  });
  const secrets = await world.docs.run(
    PAGE,
    'kubectl -n argocd get secrets -l argocd.argoproj.io/secret-type=cluster,fleet.acme.io/fleet=acme',
  );
  for (const { name } of world.scenario.clusters)
    if (!secrets.includes(`cluster-${name} `)) throw new Error(`no registration of '${name}' in:\n${secrets}`);
}

export async function waves(world: World): Promise<string> {
  const lab = world.cluster('lab');
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

export async function facts(world: World): Promise<string> {
  for (const name of ['lab', 'prod-eu']) {
    const cluster = world.cluster(name);
    const { data } = await arrives(cluster, named('ConfigMap', 'facts', 'live'));
    const values = JSON.parse(String(mapping(data, 'data').values)) as Mapping;
    const expected = {
      cluster: name,
      zone: `${name}.acme.io`,
      foreign: '{{ $labels.instance }} "quoted" \\ back',
      replicas: 3,
    };
    if (!isDeepStrictEqual(values, expected)) throw new Error(JSON.stringify(values));
    const deployment = await arrives(cluster, named('Deployment', 'external-dns', 'external-dns'));
    for (const flag of [`--txt-owner-id=${name}`, `--domain-filter=${name}.acme.io`, '--txt-prefix=eu-central-1-'])
      if (!JSON.stringify(deployment.spec).includes(`"${flag}"`)) throw new Error(`${name}: no ${flag}`);
    await isPresent(cluster, named('CustomResourceDefinition', 'dnsendpoints.externaldns.k8s.io'));
  }
  return 'name and annotation of each, foreign braces, quotes and numbers as written, and the flags of external-dns';
}

export async function idle(world: World): Promise<string> {
  const seconds = 120;
  const look = async () =>
    new Map(
      (await applicationsOf(world.hub)).map((application) => {
        const { operation, status, spec } = application;
        const { history, operationState } = mapping(status, 'status');
        const { phase, startedAt } = mapping(operationState, 'operationState');
        const sync = mapping(mapping(status, 'status').sync, 'sync').status;
        return [nameOf(application), JSON.stringify({ operation, spec, history, startedAt, phase, sync })] as const;
      }),
    );
  const settled = (name: string) => !name.startsWith('prod-us.'); // those of the cluster that never answers retry for ever
  await eventually('every Application at rest', PATIENCE, async () => {
    const states = [...(await look())].filter(([name]) => settled(name)).map(([, state]) => state);
    return states.every((state) => state.endsWith('"phase":"Succeeded","sync":"Synced"}')) || undefined;
  });
  const before = await look();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const after = await look();
  const moved = [...after].filter(([name, state]) => settled(name) && before.get(name) !== state).map(([name]) => name);
  if (moved.length > 0) throw new Error(`an operation or a change of spec: ${moved.join(', ')}`);
  return `${[...after.keys()].filter(settled).length} Applications, ${seconds} s, in which Argo CD looked twice`;
}

function waveOf(object: Mapping): string | undefined {
  const annotations = mapping(mapping(object.metadata, 'metadata').annotations, 'annotations');
  return annotations['argocd.argoproj.io/sync-wave'] as string | undefined;
}
