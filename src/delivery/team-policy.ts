import type { Team } from '../model/team';

/** `policy.csv`: groups of administrators, and of each team those that see and sync its Applications. */
export function teamPolicy(teams: readonly Team[], adminGroups: readonly string[]): string {
  const withGroups = teams.filter((team) => team.groups.length > 0);
  const lines = [
    ...[...adminGroups].sort().map((group) => `g, ${quotedGroup(group)}, role:admin`),
    ...[...withGroups].sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap(linesOf),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function linesOf({ name, groups }: Team): string[] {
  const role = `role:team-${name}`;
  const allow = (resource: string, action: string, object: string) =>
    `p, ${role}, ${resource}, ${action}, ${object}, allow`;
  return [
    allow('applications', 'get', `${name}/*`),
    allow('applications', 'sync', `${name}/*`),
    allow('logs', 'get', `${name}/*`),
    allow('projects', 'get', name),
    ...[...groups].sort().map((group) => `g, ${quotedGroup(group)}, ${role}`),
  ];
}

/** A group with a comma, such as one of LDAP, in quotes, as policies and projects want it. */
export const quotedGroup = (group: string): string => (/[",]/.test(group) ? `"${group.replaceAll('"', '""')}"` : group);
