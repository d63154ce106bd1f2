import type { KubernetesObject } from '../model/kubernetes-object';

/** The kind that a CustomResourceDefinition defines, as `<group>/<kind>`; undefined for other objects. */
export function definedKind(manifest: KubernetesObject): string | undefined {
  if (manifest.kind !== 'CustomResourceDefinition') return undefined;
  const spec = manifest.spec as { group?: string; names?: { kind?: string } } | undefined;
  return `${spec?.group}/${spec?.names?.kind}`;
}
