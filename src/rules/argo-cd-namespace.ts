import type { Rule } from './rule';

/** D2: whoever writes to Argo CD's own namespace on the hub is its administrator; a team is not. */
export const argoCdNamespace: Rule = ({ placements, argoCd }) =>
  placements.flatMap(({ bundle, cohorts }) => {
    const namespaces = [...bundle.namespaces, ...(bundle.team?.namespaces ?? [])];
    const onHub = cohorts.some((cohort) => cohort.isHub);
    if (!bundle.team || !onHub || !namespaces.includes(argoCd.namespace)) return [];
    return [
      {
        code: 'FL6130',
        path: bundle.node.path,
        problem: `team '${bundle.team.name}' would write to '${argoCd.namespace}' on the hub, where Applications and projects live`,
        value: argoCd.namespace,
        remedy: 'deliver it by a bundle of the platform, or use another namespace',
        acceptable: false,
      },
    ];
  });
