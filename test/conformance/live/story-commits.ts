import { mapping } from '../../expander/documents';
import { eventually } from '../engine/processes';
import { arrives, dataIs, named, PATIENCE, replicasAre, statusOf, timed } from './observe';
import type { World } from './world';

const TEXT = named('ConfigMap', 'text', 'live');
const LATE = { name: 'late', tier: 'prod', region: 'ap-south-1' } as const;

export async function reverts(world: World): Promise<string> {
  const prod = world.cluster('prod-eu');
  const [sent, restored]: [number[], number[]] = [[], []];
  for (const round of [1, 2, 3, 4, 5]) {
    const text = `round ${round}`;
    await world.commit(text, { text });
    sent.push(await timed(async () => void (await arrives(prod, TEXT, dataIs('text', text)))));
    const pushed = timed(async () => {
      await world.revert();
      await arrives(prod, TEXT, dataIs('text', 'first'));
    });
    restored.push(await pushed);
    world.scenario = { ...world.scenario, text: 'first' };
  }
  const median = medianOf(restored);
  if (median >= 30) throw new Error(`push to restored object in ${restored.join(', ')} s, median ${median} s`);
  return `a commit live after ${sent.join(', ')} s, a revert after ${restored.join(', ')} s, median ${median} s (target under 30)`;
}

export async function drift(world: World): Promise<string> {
  const lab = world.cluster('lab');
  const changed = await timed(async () => {
    await lab.client.patch(TEXT, { data: { text: 'by hand' } });
    await arrives(lab, TEXT, dataIs('text', 'first'));
  });
  const deleted = await timed(async () => {
    await lab.client.delete(TEXT);
    await arrives(lab, TEXT, dataIs('text', 'first'));
  });
  return `a changed object after ${changed} s, a deleted one after ${deleted} s`;
}

export async function badCommit(world: World): Promise<string> {
  await world.commitTampering('hub/root/application.argoproj.io.argocd.hub.registrations.yaml', (text) =>
    text.replace('dist/hub/registrations', 'dist/hub/nowhere'),
  );
  await eventually('the bad path is seen', PATIENCE, async () => {
    const { conditions } = await statusOf(world.hub, 'hub.registrations');
    return JSON.stringify(conditions ?? []).includes('nowhere') || undefined;
  });
  const registrations = named('Application', 'hub.registrations', 'argocd');
  const seconds = await timed(async () => {
    await world.commit('mend it', { text: 'mended' });
    await eventually('the path is mended', PATIENCE, async () => {
      const { spec, status } = (await world.hub.client.get(registrations)) ?? {};
      const isMended = JSON.stringify(spec).includes('dist/hub/registrations');
      return (isMended && mapping(mapping(status, 'status').sync, 'sync').status === 'Synced') || undefined;
    });
    await arrives(world.cluster('prod-eu'), TEXT, dataIs('text', 'mended'));
  });
  return `mended ${seconds} s after the next commit, without a hand on the hub`;
}

export async function lateDefinition(world: World): Promise<string> {
  const lab = world.cluster('lab');
  await world.commit('a widget', { hasWidget: true });
  await eventually('a sync fails for want of the kind', PATIENCE, async () => {
    const { operationState } = await statusOf(world.hub, 'lab.widget');
    return /Widget|conformance\.example\.com/.test(JSON.stringify(operationState ?? '')) || undefined;
  });
  await world.commit('what a widget is', { hasWidgetDefinition: true });
  const seconds = await timed(async () => {
    await arrives(lab, named('Widget', 'one', 'widgets'));
  });
  return `${seconds} s after the commit that brings the definition`;
}

export async function clusterAdded(world: World): Promise<string> {
  const late = await world.addCluster(LATE);
  const seconds = await timed(async () => {
    await world.commit('one more cluster', { clusters: [...world.scenario.clusters, late] });
    await arrives(world.cluster('late'), TEXT, dataIs('text', world.scenario.text));
    await arrives(world.cluster('late'), named('Deployment', 'web', 'shop'), replicasAre(3));
  });
  return `served ${seconds} s after the commit`;
}

function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
