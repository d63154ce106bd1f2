/** The teams whose rights are asked for; a group may hold what CSV would read as its own. */
export const TEAMS = [
  { name: 'shop', groups: ['acme:shop', 'CN=shop,OU=eu'] },
  { name: 'pay', groups: ['acme:pay'] },
] as const;

/** Who asks to do what with which object of which resource, and the answer. */
export const RBAC_CASES: readonly (readonly [string, string, string, string, 'Yes' | 'No'])[] = [
  ['acme:shop', 'get', 'applications', 'shop/lab.web', 'Yes'],
  ['acme:shop', 'sync', 'applications', 'shop/lab.web', 'Yes'],
  ['CN=shop,OU=eu', 'sync', 'applications', 'shop/lab.web', 'Yes'],
  ['acme:shop', 'get', 'logs', 'shop/lab.web', 'Yes'],
  ['acme:shop', 'get', 'projects', 'shop', 'Yes'],
  ['acme:shop', 'delete', 'applications', 'shop/lab.web', 'No'],
  ['acme:shop', 'update', 'applications', 'shop/lab.web', 'No'],
  ['acme:shop', 'get', 'applications', 'pay/lab.ledger', 'No'],
  ['acme:pay', 'get', 'applications', 'pay/lab.ledger', 'Yes'],
  ['acme:pay', 'sync', 'applications', 'shop/lab.web', 'No'],
  ['acme:shop', 'get', 'clusters', '*', 'No'],
  ['acme:nobody', 'get', 'applications', 'shop/lab.web', 'No'],
  ['acme:platform', 'delete', 'applications', 'pay/lab.ledger', 'Yes'],
  ['acme:platform', 'update', 'clusters', '*', 'Yes'],
];
