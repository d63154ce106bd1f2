import { backend, ingress, itJudges, policy, service, withPath } from './objects';

itJudges([
  ['ports of Services', service(), service({ ports: [] }), 'spec.ports: the Service has no port'],
  [
    'headless Services',
    service({ clusterIP: 'None', ports: [] }),
    service({ clusterIP: 'None', type: 'NodePort' }),
    "spec.clusterIP: type 'NodePort' needs an address",
  ],
  [
    'addresses of Services',
    service({ clusterIP: '10.0.0.1' }),
    service({ clusterIP: '10.0.0' }),
    "spec.clusterIP: address '10.0.0' is no IP address",
  ],
  [
    'equal ports',
    service({
      ports: [
        { name: 'a', port: 53 },
        { name: 'b', port: 53, protocol: 'UDP' },
      ],
    }),
    service({
      ports: [
        { name: 'a', port: 53 },
        { name: 'b', port: 53, protocol: 'TCP' },
      ],
    }),
    "FL8008 spec.ports[1]: port '53' and protocol 'TCP' is already entry 0",
  ],
  [
    'names of several ports',
    service({
      ports: [
        { name: 'a', port: 1 },
        { name: 'b', port: 2 },
      ],
    }),
    service({ ports: [{ name: 'a', port: 1 }, { port: 2 }] }),
    'spec.ports[1].name: one of several ports has no name',
  ],
  [
    'targets',
    service({ ports: [{ port: 80, targetPort: 'http' }] }),
    service({ ports: [{ port: 80, targetPort: 'HTTP' }] }),
    "spec.ports[0].targetPort: port name 'HTTP'",
  ],
  [
    'ports of nodes',
    service({ type: 'NodePort', ports: [{ port: 80, nodePort: 30000 }] }),
    service({ ports: [{ port: 80, nodePort: 30000 }] }),
    "spec.ports[0].nodePort: type 'ClusterIP' opens no port",
  ],
  [
    'external names',
    service({ type: 'ExternalName', externalName: 'db.example.', ports: [] }),
    service({ type: 'ExternalName', externalName: 'db example' }),
    "spec.externalName: external name 'db example'",
  ],
  [
    'traffic from outside',
    service({ type: 'LoadBalancer', externalTrafficPolicy: 'Local' }),
    service({ externalTrafficPolicy: 'Local' }),
    "spec.externalTrafficPolicy: type 'ClusterIP' has no traffic from outside",
  ],
  [
    'load balancers',
    service({ type: 'LoadBalancer', loadBalancerClass: 'a.b/c' }),
    service({ loadBalancerClass: 'a.b/c' }),
    "spec.loadBalancerClass: type 'ClusterIP' has no load balancer",
  ],
  [
    'ranges',
    service({ type: 'LoadBalancer', loadBalancerSourceRanges: ['10.0.0.0/8'] }),
    service({ type: 'LoadBalancer', loadBalancerSourceRanges: ['10.0.0.0'] }),
    "spec.loadBalancerSourceRanges[0]: range '10.0.0.0' is no CIDR",
  ],
  [
    'Ingresses',
    ingress({ rules: [], defaultBackend: backend }),
    ingress({ rules: [] }),
    'spec: it has neither rules nor a default backend',
  ],
  [
    'hosts',
    ingress({ rules: [{ host: '*.shop.example' }] }),
    ingress({ rules: [{ host: '10.0.0.1' }] }),
    "spec.rules[0].host: '10.0.0.1' is an address",
  ],
  [
    'paths',
    withPath({ path: '/a' }),
    withPath({ path: 'a' }),
    "spec.rules[0].http.paths[0].path: 'a' is no absolute path",
  ],
  [
    'free paths',
    withPath({ path: undefined, pathType: 'ImplementationSpecific' }),
    withPath({ path: undefined }),
    "spec.rules[0].http.paths[0].path: '' is no absolute path",
  ],
  [
    'backends',
    withPath({ backend: { service: { name: 'web', port: { name: 'http' } } } }),
    withPath({ backend: { service: { name: 'web' } } }),
    'spec.rules[0].http.paths[0].backend.service.port: it names no port',
  ],
  [
    'two backends',
    withPath({}),
    withPath({ backend: { ...backend, resource: { apiGroup: 'a', kind: 'b', name: 'c' } } }),
    "spec.rules[0].http.paths[0].backend: it has not exactly one of 'service' and 'resource'",
  ],
  [
    'rules without paths',
    withPath({}),
    ingress({ rules: [{ http: { paths: [] } }] }),
    'spec.rules[0].http.paths: the rule has no path',
  ],
  [
    'ranges of ports',
    policy({ ports: [{ port: 80, endPort: 90 }] }),
    policy({ ports: [{ port: 80, endPort: 70 }] }),
    "spec.ingress[0].ports[0].endPort: endPort '70' is below port '80'",
  ],
  [
    'named ranges of ports',
    policy({ ports: [{ port: 'http' }] }),
    policy({ ports: [{ port: 'http', endPort: 70 }] }),
    'spec.ingress[0].ports[0].endPort: endPort needs a port that is a number',
  ],
  [
    'peers',
    policy({ from: [{ podSelector: {} }] }),
    policy({ from: [{}] }),
    'spec.ingress[0].from[0]: it names no peer',
  ],
  [
    'blocks',
    policy({ from: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } }] }),
    policy({ from: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['11.0.0.0/16'] } }] }),
    "spec.ingress[0].from[0].ipBlock.except[0]: block '11.0.0.0/16' is not a part of '10.0.0.0/8'",
  ],
  [
    'blocks with selectors',
    policy({ from: [{ ipBlock: { cidr: 'fd00::/8' } }] }),
    policy({ from: [{ ipBlock: { cidr: 'fd00::/8' }, podSelector: {} }] }),
    'spec.ingress[0].from[0]: an ipBlock stands alone',
  ],
]);
