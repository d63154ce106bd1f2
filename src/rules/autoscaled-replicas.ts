import type { Bundle } from '../core/bundle';
import type { RenderedObject } from '../core/rendering';
import { SCALED_KINDS } from '../delivery/owned-fields';
import { groupOf, type KubernetesObject } from '../model/kubernetes-object';
import type { Rule } from './rule';

/** X2: nothing says how many replicas a workload has where an autoscaler does; the two would undo each other for ever. */
export const autoscaledReplicas: Rule = ({ renderings, argoCd }) => {
  if (argoCd.settings) return []; // they have Argo CD leave to an autoscaler what it owns
  const found = renderings.flatMap(({ bundle, objects }) => {
    const scalers = objects.flatMap((scaler) => {
      const target = targetOf(scaler.manifest, bundle);
      return target === undefined ? [] : [[target, scaler] as const];
    });
    if (scalers.length === 0) return [];
    const byTarget = new Map(scalers);
    return objects.flatMap(({ manifest, origin }) => {
      const scaler = byTarget.get(keyOf(manifest, bundle));
      return scaler && setsReplicas(manifest) && !isIgnored(manifest, bundle) ? [{ manifest, origin, scaler }] : [];
    });
  });
  // told once, though it is rendered for each cohort
  const byOrigin = new Map([...found].reverse().map((one) => [one.origin, one]));
  return [...byOrigin.values()].map(({ manifest, origin, scaler }) => findingOf(manifest, origin, scaler));
};

function findingOf(manifest: KubernetesObject, origin: string, { manifest: scaler }: RenderedObject) {
  const { replicas } = manifest.spec as { replicas: number };
  return {
    code: 'FL6141',
    path: origin,
    problem: `spec.replicas '${replicas}' is set, and ${scaler.kind} '${scaler.metadata.name}' sets it too`,
    value: `${replicas}`,
    remedy: "leave replicas out, or give the bundle's ignoreDifferences /spec/replicas",
  };
}

interface Scaler {
  readonly scaleTargetRef?: { readonly apiVersion?: string; readonly kind?: string; readonly name?: string };
}

/** What an autoscaler scales; KEDA means a Deployment where it says no kind. */
function targetOf({ apiVersion, kind, metadata, spec }: KubernetesObject, bundle: Bundle): string | undefined {
  const isScaler =
    (kind === 'HorizontalPodAutoscaler' && groupOf(apiVersion) === 'autoscaling') ||
    (kind === 'ScaledObject' && groupOf(apiVersion) === 'keda.sh');
  const target = isScaler ? (spec as Scaler | undefined)?.scaleTargetRef : undefined;
  if (!target) return undefined;
  const namespace = metadata.namespace ?? bundle.namespace ?? '';
  return `${groupOf(target.apiVersion ?? 'apps/v1')}/${target.kind ?? 'Deployment'} ${namespace}/${target.name}`;
}

const keyOf = ({ apiVersion, kind, metadata }: KubernetesObject, bundle: Bundle) =>
  `${groupOf(apiVersion)}/${kind} ${metadata.namespace ?? bundle.namespace ?? ''}/${metadata.name}`;

function setsReplicas({ apiVersion, kind, spec }: KubernetesObject): boolean {
  const replicas = (spec as { replicas?: unknown } | undefined)?.replicas;
  return SCALED_KINDS.has(`${groupOf(apiVersion)}/${kind}`) && replicas !== undefined && replicas !== null;
}

function isIgnored({ apiVersion, kind, metadata }: KubernetesObject, bundle: Bundle): boolean {
  return bundle._ignoreDifferences.some(
    (one) =>
      (one.group ?? '') === groupOf(apiVersion) &&
      one.kind === kind &&
      (one.name ?? metadata.name) === metadata.name &&
      (one.namespace ?? metadata.namespace) === metadata.namespace &&
      ((one.jsonPointers ?? []).includes('/spec/replicas') ||
        (one.jqPathExpressions ?? []).includes('.spec.replicas') ||
        (one.managedFieldsManagers ?? []).includes('kube-controller-manager')),
  );
}
