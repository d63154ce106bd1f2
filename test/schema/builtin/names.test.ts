import { dns1035Problem, nameRuleOf } from '../../../src/schema/builtin/names';

function isTaken(apiVersion: string, kind: string, name: string, versions = ['1.37']): boolean {
  const rule = nameRuleOf({ apiVersion, kind }, versions);
  return rule !== undefined && rule(name) === undefined;
}

it.each([
  ['v1', 'Namespace', 'shop', 'shop.example'],
  ['apps/v1', 'StatefulSet', 'db', 'db.main'],
  ['batch/v1', 'CronJob', 'a'.repeat(52), 'a'.repeat(53)],
  ['rbac.authorization.k8s.io/v1', 'ClusterRole', 'system:node', 'a/b'],
  ['rbac.authorization.k8s.io/v1', 'RoleBinding', 'Any Thing', '..'],
])('%s %s may be named %s but not %s', (apiVersion, kind, right, wrong) => {
  expect(isTaken(apiVersion, kind, right)).toBe(true);
  expect(isTaken(apiVersion, kind, wrong)).toBe(false);
});

it('lets a Service start with a digit since Kubernetes 1.36', () => {
  expect(isTaken('v1', 'Service', '1st', ['1.36', '1.37.2'])).toBe(true);
  expect(isTaken('v1', 'Service', '1st', ['1.35', '1.37'])).toBe(false);
  expect(isTaken('v1', 'Service', 'first', ['1.35'])).toBe(true);
});

it('leaves most kinds to the common rule', () => {
  expect(nameRuleOf({ apiVersion: 'apps/v1', kind: 'Deployment' }, [])).toBeUndefined();
  expect(nameRuleOf({ apiVersion: 'serving.knative.dev/v1', kind: 'Service' }, [])).toBeUndefined();
});

it('knows the labels of RFC 1035', () => {
  expect(dns1035Problem('a-1')).toBeUndefined();
  for (const text of ['1a', 'a-', 'A', '', 'a'.repeat(64)]) expect(dns1035Problem(text)).toBeDefined();
});
