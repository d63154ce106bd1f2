import { BUILT_IN_CLUSTER_KINDS, groupOf, type KubernetesObject } from '../model/kubernetes-object';

/** Which kinds are cluster-scoped, as far as synth knows. */
export class ScopeTable {
  private readonly learnt = new Map<string, boolean>();

  /** Takes in a CustomResourceDefinition of the fleet. */
  public learn(manifest: KubernetesObject): void {
    const spec = manifest.spec as { group?: string; scope?: string; names?: { kind?: string } } | undefined;
    this.learnt.set(`${spec?.group}/${spec?.names?.kind}`, spec?.scope === 'Cluster');
  }

  /** Whether objects of the kind have no namespace; kinds that nobody told of are taken for namespaced. */
  public isClusterScoped(manifest: KubernetesObject): boolean {
    const key = `${groupOf(manifest.apiVersion)}/${manifest.kind}`;
    return BUILT_IN_CLUSTER_KINDS.has(key) || this.learnt.get(key) === true;
  }

  /** The object without the namespace that cdk8s gives every object of a chart, where its kind has none. */
  public placed(manifest: KubernetesObject): KubernetesObject {
    if (manifest.metadata.namespace === undefined || !this.isClusterScoped(manifest)) return manifest;
    const { namespace: _, ...metadata } = manifest.metadata;
    return { ...manifest, metadata: metadata as KubernetesObject['metadata'] };
  }
}
