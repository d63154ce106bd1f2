import { exec, itJudges, pod, volume, withContainer } from './objects';

itJudges([
  [
    'volume names',
    volume({ emptyDir: {} }),
    volume({ name: 'v.w', emptyDir: {} }),
    "spec.volumes[0].name: volume name 'v.w' contains dots",
  ],
  [
    'equal volumes',
    volume({ emptyDir: {} }),
    pod({ volumes: [{ name: 'v' }, { name: 'v' }] }),
    "FL8008 spec.volumes[1]: name 'v' is already entry 0",
  ],
  [
    'sources of volumes',
    volume({}),
    volume({ emptyDir: {}, secret: { secretName: 's' } }),
    "spec.volumes[0]: 'emptyDir', 'secret' exclude",
  ],
  [
    'Secrets in volumes',
    volume({ secret: { secretName: 's' } }),
    volume({ secret: {} }),
    'spec.volumes[0].secret.secretName: it names nothing',
  ],
  [
    'file modes',
    volume({ configMap: { name: 'c', defaultMode: 511 } }),
    volume({ configMap: { name: 'c', defaultMode: 777 } }),
    "spec.volumes[0].configMap.defaultMode: '777' is no file mode",
  ],
  [
    'paths of files',
    volume({ configMap: { name: 'c', items: [{ key: 'k', path: 'a/b' }] } }),
    volume({ configMap: { name: 'c', items: [{ key: 'k', path: '/a' }] } }),
    "spec.volumes[0].configMap.items[0].path: '/a' leads out",
  ],
  [
    'limits',
    withContainer({ resources: { requests: { cpu: '500m' }, limits: { cpu: '1' } } }),
    withContainer({ resources: { requests: { cpu: '1500m' }, limits: { cpu: '1' } } }),
    "spec.containers[0].resources.requests.cpu: request '1500m' of 'cpu' is above its limit '1'",
  ],
  [
    'devices',
    withContainer({ resources: { limits: { 'nvidia.com/gpu': 1 } } }),
    withContainer({ resources: { requests: { 'nvidia.com/gpu': 1 } } }),
    "spec.containers[0].resources.requests[nvidia.com/gpu]: 'nvidia.com/gpu' has a request but no limit",
  ],
  [
    'amounts of devices',
    withContainer({ resources: { requests: { 'nvidia.com/gpu': 2 }, limits: { 'nvidia.com/gpu': 2 } } }),
    withContainer({ resources: { requests: { 'nvidia.com/gpu': 1 }, limits: { 'nvidia.com/gpu': 2 } } }),
    "spec.containers[0].resources.requests[nvidia.com/gpu]: request '1' of 'nvidia.com/gpu' is not its limit '2'",
  ],
  [
    'resources',
    withContainer({ resources: { requests: { 'ephemeral-storage': '1Gi' } } }),
    withContainer({ resources: { limits: { mem: '1Gi' } } }),
    "spec.containers[0].resources.limits.mem: 'mem' is no resource",
  ],
  [
    'amounts',
    withContainer({ resources: { requests: { cpu: 0 } } }),
    withContainer({ resources: { requests: { cpu: '-1' } } }),
    "spec.containers[0].resources.requests.cpu: '-1' is below 0",
  ],
  [
    'probes',
    withContainer({ livenessProbe: { ...exec, periodSeconds: 5 } }),
    withContainer({ livenessProbe: { periodSeconds: 5 } }),
    'spec.containers[0].livenessProbe: it says nothing to do',
  ],
  [
    'two handlers',
    withContainer({ livenessProbe: { tcpSocket: { port: 80 } } }),
    withContainer({ livenessProbe: { ...exec, tcpSocket: { port: 80 } } }),
    "spec.containers[0].livenessProbe: 'exec', 'tcpSocket' exclude",
  ],
  [
    'ports of probes',
    withContainer({ readinessProbe: { httpGet: { port: 'http' } } }),
    withContainer({ readinessProbe: { httpGet: { port: 0 } } }),
    "spec.containers[0].readinessProbe.httpGet.port: port '0' is not between",
  ],
  [
    'thresholds',
    withContainer({ readinessProbe: { ...exec, successThreshold: 2 } }),
    withContainer({ livenessProbe: { ...exec, successThreshold: 2 } }),
    "spec.containers[0].livenessProbe.successThreshold: successThreshold '2' is not 1",
  ],
  [
    'seconds of probes',
    withContainer({ startupProbe: { ...exec, initialDelaySeconds: 0 } }),
    withContainer({ startupProbe: { ...exec, initialDelaySeconds: -1 } }),
    "spec.containers[0].startupProbe.initialDelaySeconds: '-1' is below 0",
  ],
  [
    'grace of probes',
    withContainer({ livenessProbe: { ...exec, terminationGracePeriodSeconds: 5 } }),
    withContainer({ readinessProbe: { ...exec, terminationGracePeriodSeconds: 5 } }),
    'spec.containers[0].readinessProbe.terminationGracePeriodSeconds: a readiness probe ends no container',
  ],
  [
    'commands',
    withContainer({ lifecycle: { preStop: exec } }),
    withContainer({ lifecycle: { preStop: { exec: {} } } }),
    'spec.containers[0].lifecycle.preStop.exec.command: the command is empty',
  ],
  [
    'privileges',
    withContainer({ securityContext: { privileged: true } }),
    withContainer({ securityContext: { privileged: true, allowPrivilegeEscalation: false } }),
    'spec.containers[0].securityContext.allowPrivilegeEscalation: a privileged container',
  ],
]);
