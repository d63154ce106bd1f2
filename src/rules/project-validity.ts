import { PLATFORM_PROJECT, ROOT } from '../delivery/delivery-context';
import type { FindingProps } from '../model/finding';
import { gitUrlProblem, helmUrlProblem } from '../model/repository-url';
import type { Team } from '../model/team';
import { repeated } from './repeated';
import type { Rule } from './rule';

/** Names of projects that are Argo CD's or the fleet's own. */
const TAKEN = ['default', PLATFORM_PROJECT, ROOT];

/** P1: Argo CD's own validation accepts the AppProject of every team. */
export const projectValidity: Rule = ({ fleet }) =>
  fleet.teams.flatMap((team) =>
    problemsOf(team).map(
      (problem): FindingProps => ({ code: 'FL6129', path: `${fleet.node.path}/${team.name}`, ...problem }),
    ),
  );

type Problem = Pick<FindingProps, 'problem' | 'value' | 'limit' | 'remedy'>;

function problemsOf(team: Team): Problem[] {
  const taken = TAKEN.includes(team.name)
    ? [
        {
          problem: `team name '${team.name}' is that of a project of the fleet or of Argo CD`,
          value: team.name,
          limit: `none of ${TAKEN.join(', ')}`,
          remedy: 'rename the team',
        },
      ]
    : [];
  const twice = repeated(team.groups, (group) => group).map(({ key }) => ({
    problem: `group '${key}' is given twice`,
    value: key,
    remedy: 'name it once',
  }));
  const groups = team.groups.filter(isBadGroup).map((group) => ({
    problem: `group '${group}' is empty, begins or ends with a space, or holds a quote, a tab or a line break`,
    value: group,
    remedy: 'give the name of the group as the identity provider sends it',
  }));
  const repositories = team.repositories
    .filter((url) => url === '!*' || (!url.includes('*') && gitUrlProblem(url) && helmUrlProblem(url)))
    .map((url) => ({
      problem: `repository '${url.replace(/\/\/[^/]*@/, '//')}' is no address of a repository`,
      value: url.replace(/\/\/[^/]*@/, '//'),
      remedy: 'give https://HOST/PATH, without a credential',
    }));
  return [...taken, ...twice, ...groups, ...repositories];
}

/** A comma, which LDAP has in all its names, is quoted where it is written. */
const isBadGroup = (group: string) => group === '' || group.trim() !== group || /["\n\r\t]/.test(group);
