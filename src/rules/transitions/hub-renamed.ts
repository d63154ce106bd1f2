import type { PlanView } from './plan-view';
import { told } from './tally';
import type { TransitionRule } from './transition';

/** The hub has no retirement: what bears its former name would stay and deliver the same objects for ever. */
export const hubRenamed: TransitionRule = function* (previous, { hub, next }) {
  const [before, now] = [hubOf(previous), hubOf(next)];
  if (before === now || before === undefined) return;
  const names = previous.applicationsOn(before).map(({ name }) => name);
  yield {
    code: 'FL6212',
    path: hub.path,
    problem: `the hub was named '${before}' and is named '${now}', so that its former registration and Applications (${told([...names, `${before}.registrations`])}) would fight with the new ones`,
    value: now,
    limit: before,
    remedy: `name it '${before}'; for another hub bootstrap it anew, with previous: ''`,
    acceptable: false,
  };
};

const hubOf = ({ members }: PlanView) => [...members.values()].find(({ role }) => role === 'hub')?.name;
