import type { RenderedObject } from '../../core/rendering';
import { groupOf } from '../../model/kubernetes-object';
import { clustersText } from './cluster-view';
import { hasFeature } from './karpenter-values';
import { fieldAt } from './loose';
import type { NodeRule } from './rule';

/** V-NP-19: what Karpenter does only where it is asked to is switched on where it is used. */
export const featureGates: NodeRule = (input) =>
  input.views.flatMap(({ members, objects }) =>
    objects.flatMap((object) => {
      const feature = featureOf(object);
      const without = members.filter((one) => feature && hasFeature(input.fleet, one, feature) === false);
      if (feature === undefined || without.length === 0) return [];
      const { kind, metadata } = object.manifest;
      return [
        {
          code: 'FL2020',
          path: object.origin,
          problem: `${kind} '${metadata.name}' needs feature '${feature}', which Karpenter of ${clustersText(without)} does not have switched on`,
          value: feature,
          remedy: 'add it to features of the KarpenterController',
        },
      ];
    }),
  );

function featureOf({ manifest }: RenderedObject): string | undefined {
  const kind = `${groupOf(manifest.apiVersion)}/${manifest.kind}`;
  if (kind === 'karpenter.sh/NodeOverlay') return 'nodeOverlay';
  if (kind === 'autoscaling.x-k8s.io/CapacityBuffer') return 'capacityBuffer';
  const isStatic = kind === 'karpenter.sh/NodePool' && fieldAt(manifest.spec, 'replicas') !== undefined;
  return isStatic ? 'staticCapacity' : undefined;
}
