import type { Rendering } from '../core/rendering';
import { ArgoCdVersion } from '../delivery/argo-cd-version';
import { hasBundledHealth } from '../delivery/bundled-health';
import { SYNC_WAVE } from '../delivery/guards';
import { Severity } from '../model/finding';
import { BUILT_IN_GROUPS, groupOf, type KubernetesObject } from '../model/kubernetes-object';
import type { Rule } from './rule';

/** W3: a kind that later waves wait for has a health check; without one it counts as healthy at once, and nothing waits. */
export const gatingHealth: Rule = ({ renderings, argoCd }) => {
  const { settings } = argoCd;
  const judges = (group: string, kind: string) =>
    settings ? settings._judges(group, kind) : hasBundledHealth(group, kind, ArgoCdVersion.V3_6);
  // a kind once a bundle, where it comes first
  const unjudged = new Map(
    renderings
      .flatMap((rendering) => gatingObjects(rendering).map((object) => ({ ...object, rendering })))
      .filter(({ group, kind }) => !judges(group, kind))
      .reverse()
      .map((one) => [`${one.rendering.bundle.bundleName} ${one.group}/${one.kind}`, one]),
  );
  return [...unjudged.values()].map(({ group, kind, origin, wave }) => ({
    code: 'FL6140',
    path: origin,
    problem: `wave ${wave} is not waited for: Argo CD ${settings?.version ?? ArgoCdVersion.V3_6} has no health check of '${group}/${kind}'`,
    value: `${group}/${kind}`,
    remedy: 'give a HealthCheck of the kind in ArgoCdSettings, HealthCheck.present where it has no status',
    severity: Severity.WARNING,
  }));
};

/** Objects of kinds that others define, in a wave before the last. What Kubernetes itself defines and does not judge is ready by existing. */
function gatingObjects({ objects }: Rendering) {
  const last = objects.reduce((most, { manifest }) => Math.max(most, waveOf(manifest)), Number.NEGATIVE_INFINITY);
  return objects
    .map(({ manifest, origin }) => {
      const group = groupOf(manifest.apiVersion);
      return { group, kind: manifest.kind, origin, wave: waveOf(manifest) };
    })
    .filter(({ group, wave }) => wave < last && !BUILT_IN_GROUPS.has(group));
}

const waveOf = (manifest: KubernetesObject) => Number(manifest.metadata.annotations?.[SYNC_WAVE] ?? 0);
