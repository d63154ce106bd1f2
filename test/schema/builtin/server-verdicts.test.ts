import {
  autoscaler,
  claim,
  cpu,
  ingress,
  itJudges,
  policy,
  rbac,
  rule,
  webhook,
  withContainer,
  withPath,
} from './objects';

const target = (more: object) => ({
  scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', ...more },
});
const peer = (ipBlock: object) => policy({ from: [{ ipBlock }] });
const hook = { operations: ['CREATE'], apiGroups: [''], apiVersions: ['v1'], resources: ['pods'] };
const storage = (provisioner: string) => ({ apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', provisioner });
const called = (port: number) => ({ clientConfig: { service: { name: 'web', namespace: 'b', port } } });

// each row is what the API server said when every field of upstream's objects was given wrong values
itJudges([
  [
    'groups of targets',
    autoscaler(),
    autoscaler(target({ apiVersion: 'v1' })),
    'spec.scaleTargetRef.apiVersion: apiVersion',
  ],
  [
    'names of metrics',
    autoscaler({ metrics: [cpu] }),
    autoscaler({ metrics: [{ ...cpu, resource: { ...cpu.resource, name: '' } }] }),
    'spec.metrics[0].resource.name: the metric names no resource',
  ],
  [
    'classes of Ingresses',
    ingress({ ingressClassName: 'cilium' }),
    ingress({ ingressClassName: '' }),
    "spec.ingressClassName: name '' is empty",
  ],
  [
    'certificates of Ingresses',
    ingress({ tls: [{ secretName: 'tls' }] }),
    ingress({ tls: [{ secretName: '-tls' }] }),
    "spec.tls[0].secretName: name '-tls' is not made of",
  ],
  [
    'types of paths',
    withPath({ pathType: 'Exact' }),
    withPath({ pathType: '' }),
    "spec.rules[0].http.paths[0].pathType: '' is none of",
  ],
  [
    'protocols of policies',
    policy({ ports: [{ protocol: 'SCTP' }] }),
    policy({ ports: [{ protocol: '' }] }),
    "spec.ingress[0].ports[0].protocol: '' is none of 'TCP'",
  ],
  [
    'bits beyond a prefix',
    peer({ cidr: '10.0.0.0/31' }),
    peer({ cidr: '10.0.0.1/31' }),
    "spec.ingress[0].from[0].ipBlock.cidr: block '10.0.0.1/31' has bits set beyond its prefix length",
  ],
  [
    'exceptions of blocks',
    peer({ cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] }),
    peer({ cidr: '10.0.0.0/8', except: ['10.1.0.1/16'] }),
    "spec.ingress[0].from[0].ipBlock.except[0]: block '10.1.0.1/16' has bits set",
  ],
  [
    'peers that are null',
    policy({ from: [{ podSelector: {} }] }),
    policy({ from: [null] }),
    'spec.ingress[0].from[0]: it names no peer',
  ],
  [
    'ports of webhooks',
    webhook(called(8443)),
    webhook(called(0)),
    "webhooks[0].clientConfig.service.port: port '0' is not between",
  ],
  [
    'policies of webhooks',
    webhook({ failurePolicy: 'Ignore', matchPolicy: 'Exact' }),
    webhook({ failurePolicy: '' }),
    "webhooks[0].failurePolicy: '' is none of 'Fail', 'Ignore'",
  ],
  [
    'scopes of webhooks',
    webhook({ rules: [{ ...hook, scope: '*' }] }),
    webhook({ rules: [{ ...hook, scope: '' }] }),
    "webhooks[0].rules[0].scope: '' is none of",
  ],
  [
    'versions of webhooks',
    webhook({ rules: [hook] }),
    webhook({ rules: [{ ...hook, apiVersions: [''] }] }),
    'webhooks[0].rules[0].apiVersions[0]: it is empty',
  ],
  ['provisioners', storage('ebs.csi.aws.com/A'), storage('-ebs'), "provisioner: provisioner '-ebs' has characters"],
  [
    'words in lists',
    claim({ accessModes: ['ReadOnlyMany'] }),
    { ...claim({ accessModes: [''] }), apiVersion: 'v1' },
    "FL8004 spec.accessModes[0]: '' is not one",
  ],
  [
    'rules that are null',
    rbac('Role', { rules: [rule] }),
    rbac('Role', { rules: [null] }),
    "FL8002 rules[0].verbs: required field 'verbs' is missing",
  ],
  [
    'selectors that are null',
    policy({ from: [{ podSelector: { matchExpressions: [{ key: 'a', operator: 'Exists' }] } }] }),
    policy({ ports: [{ port: 0 }, null] }),
    "spec.ingress[0].ports[0].port: port '0' is not between",
  ],
  [
    'limits that are null',
    withContainer({ resources: { requests: { cpu: null } } }),
    withContainer({ resources: { requests: { cpu: 1 }, limits: { cpu: null } } }),
    "spec.containers[0].resources.requests.cpu: request '1' of 'cpu' is above its limit '0'",
  ],
]);
