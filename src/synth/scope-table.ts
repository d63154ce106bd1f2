import { BUILT_IN_CLUSTER_KINDS, groupOf, type KubernetesObject } from '../model/kubernetes-object';

/** Which kinds are cluster-scoped, as far as synth knows. */
export class ScopeTable {
  private readonly known = new Map<string, boolean>();

  /** Asks `schemas` of kinds that are not Kubernetes' own. */
  constructor(private readonly schemas: (manifest: KubernetesObject) => boolean) {}

  /** Takes in a CustomResourceDefinition of the fleet. */
  public learn(manifest: KubernetesObject): void {
    const spec = manifest.spec as { group?: string; scope?: string; names?: { kind?: string } } | undefined;
    this.known.set(`${spec?.group}/${spec?.names?.kind}`, spec?.scope === 'Cluster');
  }

  /** Whether objects of the kind have no namespace; kinds that nobody told of are taken for namespaced. */
  public isClusterScoped(manifest: KubernetesObject): boolean {
    const key = `${groupOf(manifest.apiVersion)}/${manifest.kind}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const answer = BUILT_IN_CLUSTER_KINDS.has(key) || this.schemas(manifest);
    this.known.set(key, answer);
    return answer;
  }

  /** The object without the namespace that cdk8s gives every object of a chart, where its kind has none. */
  public placed(manifest: KubernetesObject): KubernetesObject {
    if (manifest.metadata.namespace === undefined || !this.isClusterScoped(manifest)) return manifest;
    const { namespace: _, ...metadata } = manifest.metadata;
    return { ...manifest, metadata: metadata as KubernetesObject['metadata'] };
  }
}
