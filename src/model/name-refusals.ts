import type { ClusterKind } from './cluster-kind';
import { fail } from './finding-error';
import { dnsLabelProblem, dnsSubdomainProblem, MAX_LABEL } from './names';

/** Throws if a name of something is no DNS label. */
export function refuseBadName(path: string, what: string, name: string): void {
  const problem = dnsLabelProblem(name);
  if (!problem) return;
  fail({
    code: 'FL1003',
    path,
    problem: `${what} '${name}' ${problem}`,
    remedy: "give a DNS label: at most 63 lower-case letters, digits and '-', alphanumeric at both ends",
    value: name,
    limit: name.length > MAX_LABEL ? String(MAX_LABEL) : undefined,
  });
}

/** Throws if no API server could have such a kind. */
export function refuseBadKind(path: string, { group, kind }: ClusterKind): void {
  const groupProblem = group === '' || group === '*' ? undefined : dnsSubdomainProblem(group);
  const problem = groupProblem ? `has a group that ${groupProblem}` : kindProblem(kind);
  if (!problem) return;
  fail({
    code: 'FL1007',
    path,
    problem: `cluster kind '${group}/${kind}' ${problem}`,
    remedy:
      "give the API group without version and the kind as in a manifest, such as 'rbac.authorization.k8s.io' and 'ClusterRole'",
    value: `${group}/${kind}`,
  });
}

/** Upstream takes a kind whose lower-case form is a DNS label that starts with a letter. */
function kindProblem(kind: string): string | undefined {
  if (kind === '*') return undefined;
  const problem = dnsLabelProblem(kind.toLowerCase());
  if (problem) return `has a kind that ${problem}`;
  return /^[a-z]/i.test(kind) ? undefined : 'has a kind that does not start with a letter';
}
