import { itJudges, rbac, roleRef, rule } from './objects';

itJudges([
  [
    'roles',
    rbac('Role', { rules: [rule] }),
    rbac('Role', { rules: [{ ...rule, verbs: [] }] }),
    'rules[0].verbs: the rule allows nothing',
  ],
  [
    'groups of roles',
    rbac('ClusterRole', { rules: [rule] }),
    rbac('ClusterRole', { rules: [{ ...rule, apiGroups: [] }] }),
    'rules[0].apiGroups: the rule names no API group',
  ],
  [
    'URLs',
    rbac('ClusterRole', { rules: [{ verbs: ['get'], nonResourceURLs: ['/metrics'] }] }),
    rbac('Role', { rules: [{ verbs: ['get'], nonResourceURLs: ['/metrics'] }] }),
    'rules[0].nonResourceURLs: a Role rules over a namespace',
  ],
  [
    'bindings',
    rbac('RoleBinding', { roleRef: { ...roleRef, kind: 'Role' } }),
    rbac('ClusterRoleBinding', { roleRef: { ...roleRef, kind: 'Role' } }),
    "roleRef.kind: 'Role' is not 'ClusterRole'",
  ],
  [
    'subjects',
    rbac('RoleBinding', { roleRef, subjects: [{ kind: 'Group', name: 'system:masters' }] }),
    rbac('RoleBinding', { roleRef, subjects: [{ kind: 'Team', name: 'a' }] }),
    "subjects[0].kind: 'Team' is no kind of subject",
  ],
  [
    'groups of subjects',
    rbac('RoleBinding', { roleRef, subjects: [{ kind: 'User', name: 'a', apiGroup: 'rbac.authorization.k8s.io' }] }),
    rbac('RoleBinding', { roleRef, subjects: [{ kind: 'User', name: 'a', apiGroup: 'v1' }] }),
    "subjects[0].apiGroup: the group of a User is not 'v1'",
  ],
  [
    'accounts of subjects',
    rbac('ClusterRoleBinding', { roleRef, subjects: [{ kind: 'ServiceAccount', name: 'a', namespace: 'b' }] }),
    rbac('ClusterRoleBinding', { roleRef, subjects: [{ kind: 'ServiceAccount', name: 'a' }] }),
    'subjects[0].namespace: the ServiceAccount has no namespace',
  ],
]);
