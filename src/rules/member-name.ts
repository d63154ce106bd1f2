import { repeated } from './repeated';
import type { Rule } from './rule';

/** D1: no two members share a name, under which Argo CD would take them for one. */
export const memberName: Rule = ({ fleet }) =>
  repeated(fleet._members, (member) => member.memberName).map(({ key, items }) => ({
    code: 'FL6112',
    path: items[1]!.node.path,
    problem: `name '${key}' is taken by '${items[0]!.node.path}' too`,
    value: key,
    remedy: 'give every cluster a name of its own',
    acceptable: false,
  }));
