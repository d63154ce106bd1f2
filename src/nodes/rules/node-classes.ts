import type { RenderedObject, Rendering } from '../../core/rendering';
import { groupOf } from '../../model/kubernetes-object';

/** Group of each kind of node class that is known. */
export const NODE_CLASS_GROUPS: Readonly<Record<string, string>> = {
  EC2NodeClass: 'karpenter.k8s.aws',
  AKSNodeClass: 'karpenter.azure.com',
  KWOKNodeClass: 'karpenter.kwok.sh',
};

/** The node classes of a kind, each object once. */
export function nodeClassesOf(renderings: readonly Rendering[], kind: string): RenderedObject[] {
  const found = renderings
    .flatMap(({ objects }) => objects)
    .filter(({ manifest }) => manifest.kind === kind && groupOf(manifest.apiVersion) === NODE_CLASS_GROUPS[kind]);
  return [...new Map(found.map((one) => [one.manifest, one])).values()];
}
