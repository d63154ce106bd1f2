import { isUnresolvedToken } from '../model/names';
import { repeated } from './repeated';
import type { Rule } from './rule';

/** D1: no two registrations point at one API server, where their Applications would fight. */
export const serverAddress: Rule = ({ fleet }) => {
  const addressOf = (server: string | undefined) =>
    server === undefined || isUnresolvedToken(server) ? undefined : server.toLowerCase();
  return repeated(fleet._members, (member) => addressOf(member._texts.content.server)).map(({ key, items }) => ({
    code: 'FL6111',
    path: items[1]!.node.path,
    problem: `server '${key}' is also that of ${items
      .filter((_, index) => index !== 1)
      .map((one) => `'${one.memberName}'`)
      .join(', ')}`,
    value: key,
    remedy: 'give every cluster the address of its own API server, or remove one of the clusters',
  }));
};
