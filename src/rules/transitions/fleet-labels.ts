import { counted } from './tally';
import type { TransitionRule } from './transition';

/** The name of a fleet and the domain of its labels are part of every selector and of every registration. */
export const fleetLabels: TransitionRule = function* (previous, { fleet, next }) {
  const changes = [
    { what: 'name', before: previous.fleet.fleet, now: next.fleet.fleet },
    { what: 'label domain', before: previous.fleet.domain, now: next.fleet.domain },
  ];
  for (const { what, before, now } of changes.filter((change) => change.before !== change.now)) {
    const served = [...previous.members.values()].filter(({ role }) => role === 'cluster').length;
    yield {
      code: 'FL6211',
      path: fleet.node.path,
      problem: `${what} of the fleet was '${before}' and is '${now}', so every label and selector would change, and registrations that do not change with them, of ${counted(served, 'cluster')}, would be selected by nothing`,
      value: now,
      limit: before,
      remedy: `keep '${before}'; where it has to change, first relabel registrations that others write, then accept this with a reason`,
    };
  }
};
