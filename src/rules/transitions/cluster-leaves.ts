import { counted, told } from './tally';
import type { TransitionRule } from './transition';

/** A cluster leaves in two commits; its registration is guarded until the first one has told so. */
export const clusterLeaves: TransitionRule = (previous, { fleet, next, argoCd }) =>
  [...previous.members.values()]
    .filter(({ name, role }) => role === 'cluster' && previous.isInUse(name) && !next.members.has(name))
    .map(({ name }) => {
      const bundles = previous.applicationsOn(name).map(({ bundle }) => bundle);
      const secret = previous.writesRegistration(name) ? `'cluster-${name}'` : 'that others write';
      const problem = `cluster '${name}' left the code unretired, so its registration ${secret} in namespace '${argoCd.namespace}' is orphaned and goes on receiving ${counted(bundles.length, 'bundle')} (${told(bundles)})`;
      return {
        code: 'FL6204',
        path: `${fleet.node.path}/clusters/${name}`,
        problem,
        value: name,
        remedy:
          'put it back with lifecycle: Lifecycle.RETIRED, commit and sync, delete its Applications on the hub, then remove it',
      };
    });
