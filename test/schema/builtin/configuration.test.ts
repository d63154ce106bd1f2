import { claim, itJudges } from './objects';

itJudges([
  [
    'keys',
    { apiVersion: 'v1', kind: 'ConfigMap', data: { 'a.b_c-d': '' } },
    { apiVersion: 'v1', kind: 'ConfigMap', data: { 'a/b': '' } },
    "data[a/b]: key 'a/b' has characters",
  ],
  [
    'keys in both',
    { apiVersion: 'v1', kind: 'ConfigMap', data: { a: '' }, binaryData: { b: '' } },
    { apiVersion: 'v1', kind: 'ConfigMap', data: { a: '' }, binaryData: { a: '' } },
    "binaryData.a: key 'a' is in 'data', too",
  ],
  [
    'sizes',
    { apiVersion: 'v1', kind: 'ConfigMap', data: { a: 'x'.repeat(2 ** 20) } },
    { apiVersion: 'v1', kind: 'ConfigMap', data: { a: 'x'.repeat(2 ** 20 + 1) } },
    ': its entries have 1048577 bytes, more than 1048576',
  ],
  [
    'keys of certificates',
    { apiVersion: 'v1', kind: 'Secret', type: 'kubernetes.io/tls', stringData: { 'tls.crt': '', 'tls.key': '' } },
    { apiVersion: 'v1', kind: 'Secret', type: 'kubernetes.io/tls', stringData: { 'tls.crt': '' } },
    "data[tls.key]: a Secret of type 'kubernetes.io/tls' has no 'tls.key'",
  ],
  [
    'logins',
    { apiVersion: 'v1', kind: 'Secret', type: 'kubernetes.io/basic-auth', stringData: { username: 'a' } },
    { apiVersion: 'v1', kind: 'Secret', type: 'kubernetes.io/basic-auth' },
    "data: a Secret of type 'kubernetes.io/basic-auth' has neither",
  ],
  ['access modes', claim(), claim({ accessModes: [] }), 'spec.accessModes: the claim has no access mode'],
  [
    'single access',
    claim({ accessModes: ['ReadWriteOncePod'] }),
    claim({ accessModes: ['ReadWriteOncePod', 'ReadOnlyMany'] }),
    "spec.accessModes: 'ReadWriteOncePod' stands alone",
  ],
  ['storage', claim(), claim({ resources: {} }), 'spec.resources.requests.storage: the claim asks for no storage'],
  [
    'amounts of storage',
    claim(),
    claim({ resources: { requests: { storage: 0 } } }),
    "spec.resources.requests.storage: '0' is not above 0",
  ],
]);
