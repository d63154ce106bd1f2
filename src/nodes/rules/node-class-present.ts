import { groupOf } from '../../model/kubernetes-object';
import { FleetNodePool } from '../fleet-node-pool';
import { clustersText } from './cluster-view';
import type { NodeRule } from './rule';

/** V-NP-17: the node class of a pool is on the same clusters; NodeClass.existing says that somebody else brings it. */
export const nodeClassPresent: NodeRule = (input) => {
  const existing = new Set(
    input.fleet._components
      .filter((one): one is FleetNodePool => one instanceof FleetNodePool)
      .flatMap((one) => one._existingClasses),
  );
  return input.views.flatMap(({ members, objects, pools }) => {
    const here = new Set(
      objects.map(({ manifest }) => `${groupOf(manifest.apiVersion)}/${manifest.kind}/${manifest.metadata.name}`),
    );
    return pools.flatMap(({ nodeClass, origin }) => {
      const id = `${nodeClass.group}/${nodeClass.kind}/${nodeClass.name}`;
      if (here.has(id) || existing.has(id) || nodeClass.name === '') return [];
      return [
        {
          code: 'FL2018',
          path: origin,
          problem: `${nodeClass.kind} '${nodeClass.name}' is not delivered to ${clustersText(members)}`,
          value: nodeClass.name,
          remedy: 'deliver it to the same clusters, or name it by NodeClass.existing',
        },
      ];
    });
  });
};
