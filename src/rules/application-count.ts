import { Severity } from '../model/finding';
import type { Rule } from './rule';

/** Argo CD is sized for as many Applications as there are. */
export const applicationCount: Rule = ({ argoCd, applications }) => {
  const limit = argoCd.settings?.applications;
  const count = applications.length;
  if (limit === undefined || count <= limit) return [];
  return [
    {
      code: 'FL6142',
      path: argoCd.node.path,
      problem: `settings are sized for ${limit} Applications, and there are ${count}`,
      value: `${count}`,
      limit: `${limit}`,
      remedy: 'give applications of ArgoCdSettings as many as there are, with room to grow',
      severity: Severity.WARNING,
    },
  ];
};
