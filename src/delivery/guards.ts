import type { KubernetesObject } from '../model/kubernetes-object';

/** Annotations of Argo CD, by their exact names. */
export const SYNC_WAVE = 'argocd.argoproj.io/sync-wave';
/** Options of a sync, comma-joined, on an object. */
export const SYNC_OPTIONS = 'argocd.argoproj.io/sync-options';
/** Options of a comparison, comma-joined. */
export const COMPARE_OPTIONS = 'argocd.argoproj.io/compare-options';

/** Neither the removal of the file nor the deletion of the Application deletes the object: Argo CD asks each guard apart. */
export const KEEP = ['Prune=false', 'Delete=false'] as const;

/** Kinds whose loss takes other objects or data with them, as `<group>/<kind>`. */
const KEPT_KINDS: ReadonlySet<string> = new Set([
  '/Namespace',
  '/PersistentVolumeClaim',
  '/PersistentVolume',
  'apiextensions.k8s.io/CustomResourceDefinition',
]);

/** Whether an object of the kind is never deleted because a file or an Application went missing. */
export const isKeptKind = (group: string, kind: string): boolean => KEPT_KINDS.has(`${group}/${kind}`);

/** Removal waits until somebody confirms it on the Application. */
export const CONFIRM = ['Prune=confirm', 'Delete=confirm'] as const;

/** Kinds that stand for a whole cluster or for data outside it, as `<group>/<kind>`. */
const CONFIRMED_KINDS: readonly RegExp[] = [
  /^cluster\.x-k8s\.io\/(Cluster|MachinePool)$/,
  /^controlplane\.cluster\.x-k8s\.io\/\w+ControlPlane$/,
  /^infrastructure\.cluster\.x-k8s\.io\/\w+(Cluster|MachinePool)$/,
  /^(eks\.aws|container\.gcp)\.(m\.)?upbound\.io\/Cluster$/,
  /^containerservice\.azure\.(m\.)?upbound\.io\/KubernetesCluster$/,
  /^(s3\.aws|storage\.gcp)\.(m\.)?upbound\.io\/Bucket$/,
  /^s3\.services\.k8s\.aws\/Bucket$/,
  /^objectbucket\.io\/ObjectBucketClaim$/,
];

const confirmed = new Map<string, boolean>();

/** The guards of a kind: never removed, removed once confirmed, or none. */
export function guardsOfKind(group: string, kind: string): readonly string[] {
  if (isKeptKind(group, kind)) return KEEP;
  const key = `${group}/${kind}`;
  let isConfirmed = confirmed.get(key);
  if (isConfirmed === undefined) {
    isConfirmed = CONFIRMED_KINDS.some((pattern) => pattern.test(key));
    confirmed.set(key, isConfirmed);
  }
  return isConfirmed ? CONFIRM : [];
}

/** The object with sync options added; options on the object already win over those of the same name. */
export function withSyncOptions(manifest: KubernetesObject, options: readonly string[]): KubernetesObject {
  const given = (manifest.metadata.annotations?.[SYNC_OPTIONS] ?? '').split(',').filter((one) => one !== '');
  const names = new Set(given.map(optionName));
  const all = [...given, ...options.filter((one) => !names.has(optionName(one)))];
  return all.length === given.length ? manifest : withAnnotation(manifest, SYNC_OPTIONS, all.join(','));
}

/** Which of the two removals an object survives, as its annotation says; empty if none. */
export function guardsOf(manifest: KubernetesObject): string[] {
  const given = (manifest.metadata.annotations?.[SYNC_OPTIONS] ?? '').split(',').map((one) => one.trim());
  return KEEP.filter((guard) => given.includes(guard));
}

/** The object with an annotation set. */
export function withAnnotation(manifest: KubernetesObject, key: string, value: string): KubernetesObject {
  return {
    ...manifest,
    metadata: { ...manifest.metadata, annotations: { ...manifest.metadata.annotations, [key]: value } },
  };
}

const optionName = (option: string) => option.split('=')[0];
