import { groupOf } from '../../model/kubernetes-object';
import { KubernetesVersion } from '../../model/kubernetes-version';
import { dnsLabelProblem, dnsSubdomainProblem } from '../../model/names';
import type { NameRule } from '../metadata';

/** What is wrong with a text as a DNS label of RFC 1035, which starts with a letter, if anything. */
export function dns1035Problem(text: string): string | undefined {
  if (text.length > 63) return `is longer than 63 characters (${text.length})`;
  if (/^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(text)) return undefined;
  return "is not made of lower-case letters, digits and '-', starting with a letter and ending alphanumerically";
}

/** The rule for names that are only kept from breaking a path. */
export function pathSegmentProblem(text: string): string | undefined {
  if (text === '.' || text === '..') return `may not be '${text}'`;
  return /[/%]/.test(text) ? "contains '/' or '%'" : undefined;
}

const CRON_JOB_LIMIT = 52;

/** What a CronJob names its Jobs leaves less room for its own name. */
function cronJobProblem(text: string): string | undefined {
  const tooLong = `is longer than ${CRON_JOB_LIMIT} characters (${text.length})`;
  return text.length > CRON_JOB_LIMIT ? tooLong : dnsSubdomainProblem(text);
}

const RULES: Readonly<Record<string, NameRule>> = {
  '/Namespace': dnsLabelProblem,
  'apps/StatefulSet': dnsLabelProblem,
  'batch/CronJob': cronJobProblem,
  'rbac.authorization.k8s.io/ClusterRole': pathSegmentProblem,
  'rbac.authorization.k8s.io/ClusterRoleBinding': pathSegmentProblem,
  'rbac.authorization.k8s.io/Role': pathSegmentProblem,
  'rbac.authorization.k8s.io/RoleBinding': pathSegmentProblem,
  'certificates.k8s.io/ClusterTrustBundle': pathSegmentProblem,
  'networking.k8s.io/IPAddress': pathSegmentProblem,
};

/** Since when a Service's name may start with a digit. */
const RELAXED_SERVICES = '1.36';

/** What names the kind of an object allows; undefined for the rule of most kinds, which is a DNS subdomain. */
export function nameRuleOf(
  object: { apiVersion: string; kind: string },
  versions: readonly string[],
): NameRule | undefined {
  const kind = `${groupOf(object.apiVersion)}/${object.kind}`;
  if (kind !== '/Service') return RULES[kind];
  const isRelaxed = versions.every((version) => KubernetesVersion.parse(version).atLeast(RELAXED_SERVICES));
  return isRelaxed ? dnsLabelProblem : dns1035Problem;
}
