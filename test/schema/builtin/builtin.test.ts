import { Severity } from '../../../src/model/finding';
import { SchemaJudge } from '../../../src/schema/judge';

type Data = Record<string, unknown>;

const judge = new SchemaJudge({ kubernetesVersions: ['1.36'] });

/** What is refused in an object, as `path: problem`. */
function refused(object: Data): string[] {
  const all = judge.judge({ metadata: { name: 'a', namespace: 'b' }, ...object }, '');
  const findings = all.filter(({ severity }) => severity === Severity.ERROR);
  return findings.map(
    ({ code, path, problem }) => `${code === 'FL8012' ? '' : `${code} `}${path.slice(1)}: ${problem}`,
  );
}

const container = (more: Data = {}): Data => ({ name: 'web', image: 'nginx:1.29', ...more });
const podSpec = (more: Data = {}): Data => ({ containers: [container()], ...more });
const pod = (more: Data = {}): Data => ({ apiVersion: 'v1', kind: 'Pod', spec: podSpec(more) });
const withContainer = (more: Data): Data => pod({ containers: [container(more)] });
const template = (more: Data = {}): Data => ({ metadata: { labels: { app: 'web' } }, spec: podSpec(more) });
const workload = (kind: string, spec: Data = {}): Data => ({
  apiVersion: 'apps/v1',
  kind,
  spec: { selector: { matchLabels: { app: 'web' } }, template: template(), ...spec },
});
const job = (spec: Data = {}): Data => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  spec: { template: template({ restartPolicy: 'Never' }), ...spec },
});
const cronJob = (spec: Data = {}): Data => ({
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  spec: {
    schedule: '*/5 * * * *',
    jobTemplate: { spec: { template: template({ restartPolicy: 'OnFailure' }) } },
    ...spec,
  },
});
const service = (spec: Data = {}): Data => ({
  apiVersion: 'v1',
  kind: 'Service',
  spec: { ports: [{ port: 80 }], ...spec },
});
const backend = { service: { name: 'web', port: { number: 80 } } };
const ingress = (spec: Data = {}): Data => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  spec: { rules: [{ host: 'shop.example', http: { paths: [{ path: '/', pathType: 'Prefix', backend }] } }], ...spec },
});
const withPath = (path: Data): Data =>
  ingress({ rules: [{ http: { paths: [{ path: '/', pathType: 'Prefix', backend, ...path }] } }] });
const policy = (rule: Data): Data => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  spec: { podSelector: {}, ingress: [rule] },
});
const autoscaler = (spec: Data = {}): Data => ({
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
    minReplicas: 1,
    maxReplicas: 3,
    ...spec,
  },
});
const cpu = { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } };
const budget = (spec: Data): Data => ({ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', spec });
const claim = (spec: Data = {}): Data => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, ...spec },
});
const rbac = (kind: string, more: Data): Data => ({ apiVersion: 'rbac.authorization.k8s.io/v1', kind, ...more });
const rule = { verbs: ['get'], apiGroups: [''], resources: ['pods'] };
const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' };
const webhook = (more: Data = {}): Data => ({
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'ValidatingWebhookConfiguration',
  webhooks: [
    {
      name: 'check.shop.example',
      clientConfig: { service: { name: 'web', namespace: 'b', path: '/check' } },
      admissionReviewVersions: ['v1'],
      sideEffects: 'None',
      rules: [{ operations: ['CREATE'], apiGroups: [''], apiVersions: ['v1'], resources: ['pods'] }],
      ...more,
    },
  ],
});
const exec = { exec: { command: ['true'] } };
const selector = (expression: Data): Data => ({
  topologySpreadConstraints: [{ ...spread, labelSelector: { matchExpressions: [expression] } }],
});
const spread = { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' };
const nodeTerm = (expression: Data): Data => ({
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [expression] }] },
    },
  },
});
const preferred = (weight: number, topologyKey = 'zone'): Data => ({
  affinity: {
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [{ weight, podAffinityTerm: { topologyKey } }],
    },
  },
});
const volume = (more: Data): Data => pod({ volumes: [{ name: 'v', ...more }] });
const mount = (more: Data = {}): Data =>
  pod({
    volumes: [{ name: 'v', emptyDir: {} }],
    containers: [container({ volumeMounts: [{ name: 'v', mountPath: '/v', ...more }] })],
  });
const env = (more: Data): Data => withContainer({ env: [{ name: 'A', ...more }] });

/** An object that Kubernetes takes, the same with one fault, and what is said of it. */
const TABLE: readonly [string, Data, Data, string][] = [
  // Pods
  ['containers', pod(), pod({ containers: [] }), 'spec.containers: the Pod has no container'],
  ['images', pod(), pod({ containers: [{ name: 'web' }] }), 'spec.containers[0].image: the container has no image'],
  [
    'container names',
    pod(),
    withContainer({ name: 'Web' }),
    "spec.containers[0].name: container name 'Web' has characters",
  ],
  [
    'equal names',
    pod(),
    pod({ initContainers: [container()] }),
    "spec.initContainers[0].name: container name 'web' comes twice",
  ],
  [
    'probes of init containers',
    pod({ initContainers: [container({ name: 'i', restartPolicy: 'Always', livenessProbe: exec })] }),
    pod({ initContainers: [container({ name: 'i', livenessProbe: exec })] }),
    "spec.initContainers[0].livenessProbe: an init container has 'livenessProbe'",
  ],
  [
    'ephemeral containers',
    pod(),
    pod({ ephemeralContainers: [container({ name: 'e' })] }),
    'spec.ephemeralContainers: only a running Pod is debugged',
  ],
  [
    'ports',
    withContainer({ ports: [{ containerPort: 65535 }] }),
    withContainer({ ports: [{ containerPort: 65536 }] }),
    "spec.containers[0].ports[0].containerPort: port '65536' is not between",
  ],
  [
    'port names',
    withContainer({ ports: [{ containerPort: 80, name: 'http' }] }),
    withContainer({ ports: [{ containerPort: 80, name: 'HTTP' }] }),
    "spec.containers[0].ports[0].name: port name 'HTTP' has characters",
  ],
  [
    'long port names',
    withContainer({ ports: [{ containerPort: 80, name: 'a'.repeat(15) }] }),
    withContainer({ ports: [{ containerPort: 80, name: 'a'.repeat(16) }] }),
    'spec.containers[0].ports[0].name: port name',
  ],
  [
    'port names without a letter',
    withContainer({ ports: [{ containerPort: 80, name: '8a' }] }),
    withContainer({ ports: [{ containerPort: 80, name: '80' }] }),
    "spec.containers[0].ports[0].name: port name '80' has no letter",
  ],
  [
    'port names with dashes',
    withContainer({ ports: [{ containerPort: 80, name: 'a-b' }] }),
    withContainer({ ports: [{ containerPort: 80, name: 'a--b' }] }),
    "spec.containers[0].ports[0].name: port name 'a--b' has a '-'",
  ],
  [
    'equal port names',
    withContainer({
      ports: [
        { containerPort: 80, name: 'a' },
        { containerPort: 81, name: 'b' },
      ],
    }),
    withContainer({
      ports: [
        { containerPort: 80, name: 'a' },
        { containerPort: 81, name: 'a' },
      ],
    }),
    "spec.containers[0].ports[1].name: port name 'a' comes twice",
  ],
  [
    'ports of the node',
    withContainer({ ports: [{ containerPort: 80, hostPort: 8080 }] }),
    withContainer({
      ports: [
        { containerPort: 80, hostPort: 8080 },
        { containerPort: 81, hostPort: 8080 },
      ],
    }),
    "spec.containers[0].ports[1].hostPort: host port 'TCP/8080' comes twice",
  ],
  [
    'the network of the node',
    pod({ hostNetwork: true, containers: [container({ ports: [{ containerPort: 80, hostPort: 80 }] })] }),
    pod({ hostNetwork: true, containers: [container({ ports: [{ containerPort: 80, hostPort: 81 }] })] }),
    "spec.containers[0].ports[0].hostPort: hostPort '81' is not containerPort '80'",
  ],
  ['variables', env({ name: 'a.b-c D' }), env({ name: 'a=b' }), "spec.containers[0].env[0].name: variable name 'a=b'"],
  [
    'sources of variables',
    env({ valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }),
    env({ value: 'x', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }),
    "spec.containers[0].env[0].valueFrom: 'value' and 'valueFrom' exclude",
  ],
  [
    'two sources of a variable',
    env({ valueFrom: { configMapKeyRef: { name: 'c', key: 'k' } } }),
    env({ valueFrom: { configMapKeyRef: { name: 'c', key: 'k' }, secretKeyRef: { name: 's', key: 'k' } } }),
    "spec.containers[0].env[0].valueFrom: 'configMapKeyRef', 'secretKeyRef' exclude",
  ],
  [
    'no source of a variable',
    env({ valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } }),
    env({ valueFrom: {} }),
    'spec.containers[0].env[0].valueFrom: it names no source',
  ],
  [
    'fields in variables',
    env({ valueFrom: { fieldRef: { fieldPath: "metadata.labels['a']" } } }),
    env({ valueFrom: { fieldRef: { fieldPath: 'spec.made.up' } } }),
    "spec.containers[0].env[0].valueFrom.fieldRef.fieldPath: 'spec.made.up' is no field",
  ],
  [
    'keys in variables',
    env({ valueFrom: { secretKeyRef: { name: 's', key: 'tls.key' } } }),
    env({ valueFrom: { secretKeyRef: { name: 's', key: 'a b' } } }),
    "spec.containers[0].env[0].valueFrom.secretKeyRef.key: key 'a b' has characters",
  ],
  [
    'imports',
    withContainer({ envFrom: [{ secretRef: { name: 's' } }] }),
    withContainer({ envFrom: [{}] }),
    "spec.containers[0].envFrom[0]: it has not exactly one of 'configMapRef' and 'secretRef'",
  ],
  ['mounts', mount(), mount({ name: 'w' }), "spec.containers[0].volumeMounts[0].name: there is no volume 'w'"],
  [
    'mount paths',
    mount(),
    pod({
      volumes: [{ name: 'v' }],
      containers: [
        container({
          volumeMounts: [
            { name: 'v', mountPath: '/v' },
            { name: 'v', mountPath: '/v' },
          ],
        }),
      ],
    }),
    "spec.containers[0].volumeMounts[1].mountPath: mount path '/v' comes twice",
  ],
  [
    'paths in volumes',
    mount({ subPath: 'a/b' }),
    mount({ subPath: '../b' }),
    "spec.containers[0].volumeMounts[0].subPath: '../b' leads out",
  ],
  [
    'two paths in volumes',
    mount({ subPathExpr: 'b' }),
    mount({ subPath: 'a', subPathExpr: 'b' }),
    "spec.containers[0].volumeMounts[0].subPathExpr: 'subPath' and 'subPathExpr' exclude",
  ],
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
    "spec.volumes[1].name: volume name 'v' comes twice",
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
  [
    'users',
    pod({ securityContext: { runAsUser: 0 } }),
    pod({ securityContext: { runAsUser: -1 } }),
    "spec.securityContext.runAsUser: '-1' is not between 0",
  ],
  [
    'accounts',
    pod({ serviceAccountName: 'web.main' }),
    pod({ serviceAccountName: 'Web' }),
    "spec.serviceAccountName: name 'Web' is not made",
  ],
  [
    'node selectors',
    pod({ nodeSelector: { 'a/b': 'c' } }),
    pod({ nodeSelector: { 'a/b': 'c d' } }),
    "spec.nodeSelector[a/b]: label value 'c d' has characters",
  ],
  [
    'deadlines',
    pod({ activeDeadlineSeconds: 1 }),
    pod({ activeDeadlineSeconds: 0 }),
    "spec.activeDeadlineSeconds: '0' is below 1",
  ],
  [
    'tolerations',
    pod({ tolerations: [{ operator: 'Exists' }] }),
    pod({ tolerations: [{ value: 'a' }] }),
    'spec.tolerations[0].operator: a toleration without a key',
  ],
  [
    'values of tolerations',
    pod({ tolerations: [{ key: 'a', operator: 'Exists' }] }),
    pod({ tolerations: [{ key: 'a', operator: 'Exists', value: 'b' }] }),
    "spec.tolerations[0].value: operator 'Exists' takes no value",
  ],
  [
    'seconds of tolerations',
    pod({ tolerations: [{ key: 'a', effect: 'NoExecute', tolerationSeconds: 1 }] }),
    pod({ tolerations: [{ key: 'a', effect: 'NoSchedule', tolerationSeconds: 1 }] }),
    'spec.tolerations[0].effect: tolerationSeconds is set',
  ],
  [
    'spreading',
    pod({ topologySpreadConstraints: [spread] }),
    pod({ topologySpreadConstraints: [spread, spread] }),
    "spec.topologySpreadConstraints[1]: constraint 'zone DoNotSchedule' comes twice",
  ],
  [
    'skew',
    pod({ topologySpreadConstraints: [spread] }),
    pod({ topologySpreadConstraints: [{ ...spread, maxSkew: 0 }] }),
    "spec.topologySpreadConstraints[0].maxSkew: '0' is below 1",
  ],
  [
    'domains',
    pod({ topologySpreadConstraints: [{ ...spread, minDomains: 2 }] }),
    pod({ topologySpreadConstraints: [{ ...spread, minDomains: 2, whenUnsatisfiable: 'ScheduleAnyway' }] }),
    'spec.topologySpreadConstraints[0].minDomains: minDomains needs',
  ],
  [
    'selectors with values',
    pod(selector({ key: 'a', operator: 'In', values: ['b'] })),
    pod(selector({ key: 'a', operator: 'In' })),
    "spec.topologySpreadConstraints[0].labelSelector.matchExpressions[0].values: operator 'In' has no values",
  ],
  [
    'selectors without values',
    pod(selector({ key: 'a', operator: 'Exists' })),
    pod(selector({ key: 'a', operator: 'Exists', values: ['b'] })),
    "spec.topologySpreadConstraints[0].labelSelector.matchExpressions[0].values: operator 'Exists' takes no values",
  ],
  [
    'operators of selectors',
    pod(selector({ key: 'a', operator: 'DoesNotExist' })),
    pod(selector({ key: 'a', operator: 'Is' })),
    "spec.topologySpreadConstraints[0].labelSelector.matchExpressions[0].operator: 'Is' is no operator",
  ],
  [
    'node affinity',
    pod(nodeTerm({ key: 'a', operator: 'Gt', values: ['1'] })),
    pod(nodeTerm({ key: 'a', operator: 'Gt', values: ['1', '2'] })),
    "spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values: operator 'Gt' takes one value",
  ],
  [
    'weights',
    pod(preferred(100)),
    pod(preferred(101)),
    "spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: weight '101' is not between",
  ],
  [
    'topology keys',
    pod(preferred(1)),
    pod(preferred(1, 'a b')),
    "spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.topologyKey: label key 'a b'",
  ],
  // workloads
  [
    'selectors',
    workload('Deployment'),
    workload('Deployment', { selector: { matchLabels: { app: 'other' } } }),
    "spec.template.metadata.labels: the labels of the template do not match the selector 'app=other'",
  ],
  [
    'empty selectors',
    workload('DaemonSet'),
    workload('DaemonSet', { selector: {} }),
    'spec.selector: the selector is empty',
  ],
  [
    'expressions of selectors',
    workload('StatefulSet', { selector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['web'] }] } }),
    workload('StatefulSet', { selector: { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['web'] }] } }),
    "spec.template.metadata.labels: the labels of the template do not match the selector 'app NotIn'",
  ],
  [
    'labels of templates',
    workload('ReplicaSet'),
    workload('ReplicaSet', { template: { ...template(), metadata: { labels: { app: 'web', tier: 'a b' } } } }),
    "FL8011 spec.template.metadata.labels.tier: label value 'a b'",
  ],
  [
    'replicas',
    workload('Deployment', { replicas: 0 }),
    workload('Deployment', { replicas: -1 }),
    "spec.replicas: '-1' is below 0",
  ],
  [
    'restarts',
    workload('Deployment', { template: template({ restartPolicy: 'Always' }) }),
    workload('Deployment', { template: template({ restartPolicy: 'Never' }) }),
    "spec.template.spec.restartPolicy: restartPolicy 'Never' is not 'Always'",
  ],
  [
    'deadlines of workloads',
    workload('Deployment'),
    workload('Deployment', { template: template({ activeDeadlineSeconds: 9 }) }),
    'spec.template.spec.activeDeadlineSeconds: Pods that run for ever',
  ],
  [
    'templates',
    workload('Deployment'),
    workload('Deployment', { template: { metadata: { labels: { app: 'web' } } } }),
    'spec.template.spec: the template has no Pod',
  ],
  [
    'recreation',
    workload('Deployment', { strategy: { type: 'Recreate' } }),
    workload('Deployment', { strategy: { type: 'Recreate', rollingUpdate: {} } }),
    "spec.strategy.rollingUpdate: strategy 'Recreate' takes no rollingUpdate",
  ],
  [
    'standstill',
    workload('Deployment', { strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } }),
    workload('Deployment', { strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: '0%' } } }),
    'spec.strategy.rollingUpdate.maxUnavailable: maxSurge and maxUnavailable are both 0',
  ],
  [
    'percentages',
    workload('Deployment', { strategy: { rollingUpdate: { maxSurge: '150%' } } }),
    workload('Deployment', { strategy: { rollingUpdate: { maxSurge: 'half' } } }),
    "spec.strategy.rollingUpdate.maxSurge: 'half' is no percentage",
  ],
  [
    'all unavailable',
    workload('Deployment', { strategy: { rollingUpdate: { maxUnavailable: '100%' } } }),
    workload('Deployment', { strategy: { rollingUpdate: { maxUnavailable: '101%' } } }),
    "spec.strategy.rollingUpdate.maxUnavailable: '101%' is above 100%",
  ],
  [
    'progress',
    workload('Deployment', { minReadySeconds: 5, progressDeadlineSeconds: 6 }),
    workload('Deployment', { minReadySeconds: 5, progressDeadlineSeconds: 5 }),
    "spec.progressDeadlineSeconds: progressDeadlineSeconds '5' is not above minReadySeconds '5'",
  ],
  [
    'updates on deletion',
    workload('StatefulSet', { updateStrategy: { type: 'OnDelete' } }),
    workload('StatefulSet', { updateStrategy: { type: 'OnDelete', rollingUpdate: { partition: 1 } } }),
    "spec.updateStrategy.rollingUpdate: updateStrategy 'OnDelete' takes no",
  ],
  [
    'claims of sets',
    workload('StatefulSet', {
      volumeClaimTemplates: [{ metadata: { name: 'v' }, ...(claim() as { spec: Data }) }].map(({ metadata, spec }) => ({
        metadata,
        spec,
      })),
      template: template({ containers: [container({ volumeMounts: [{ name: 'v', mountPath: '/v' }] })] }),
    }),
    workload('StatefulSet', {
      template: template({ containers: [container({ volumeMounts: [{ name: 'v', mountPath: '/v' }] })] }),
    }),
    "spec.template.spec.containers[0].volumeMounts[0].name: there is no volume 'v'",
  ],
  [
    'services of sets',
    workload('StatefulSet', { serviceName: 'web' }),
    workload('StatefulSet', { serviceName: 'web.b' }),
    "spec.serviceName: name 'web.b' contains dots",
  ],
  [
    'jobs',
    job(),
    job({ template: template() }),
    "spec.template.spec.restartPolicy: restartPolicy 'Always' is not 'OnFailure' or 'Never'",
  ],
  [
    'selectors of jobs',
    job({ manualSelector: true, selector: { matchLabels: { app: 'web' } } }),
    job({ selector: { matchLabels: { app: 'web' } } }),
    'spec.selector: the selector of a Job is made by Kubernetes',
  ],
  [
    'indexed jobs',
    job({ completionMode: 'Indexed', completions: 3 }),
    job({ completionMode: 'Indexed' }),
    "spec.completions: completionMode 'Indexed' needs completions",
  ],
  ['counts of jobs', job({ parallelism: 0 }), job({ parallelism: -1 }), "spec.parallelism: '-1' is below 0"],
  [
    'schedules',
    cronJob({ schedule: '0 9 * * mon-fri' }),
    cronJob({ schedule: '0 25 * * *' }),
    "spec.schedule: schedule '0 25 * * *' has no hour between 0 and 23",
  ],
  // Services and networks
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
    "spec.clusterIP: '10.0.0' is no address",
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
    "spec.ports[1]: port 'TCP/53' comes twice",
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
  // scaling
  [
    'replicas of autoscalers',
    autoscaler({ minReplicas: 3 }),
    autoscaler({ minReplicas: 4 }),
    "spec.maxReplicas: maxReplicas '3' is below minReplicas '4'",
  ],
  [
    'metrics',
    autoscaler({ metrics: [cpu] }),
    autoscaler({ metrics: [{ type: 'Pods' }] }),
    "spec.metrics[0].pods: a metric of type 'Pods' has no 'pods'",
  ],
  [
    'types of metrics',
    autoscaler({ metrics: [cpu] }),
    autoscaler({ metrics: [{ ...cpu, type: 'Cpu' }] }),
    "spec.metrics[0].type: 'Cpu' is no type of metrics",
  ],
  [
    'targets of metrics',
    autoscaler({ metrics: [cpu] }),
    autoscaler({ metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization' } } }] }),
    'spec.metrics[0].resource.target: it names no target',
  ],
  [
    'periods',
    autoscaler({ behavior: { scaleUp: { policies: [{ type: 'Pods', value: 1, periodSeconds: 1800 }] } } }),
    autoscaler({ behavior: { scaleUp: { policies: [{ type: 'Pods', value: 1, periodSeconds: 1801 }] } } }),
    "spec.behavior.scaleUp.policies[0].periodSeconds: '1801' is above 1800",
  ],
  [
    'budgets',
    budget({ minAvailable: '50%' }),
    budget({ minAvailable: 1, maxUnavailable: 1 }),
    "spec: 'minAvailable' and 'maxUnavailable' exclude",
  ],
  // configuration and storage
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
  // access
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
  // webhooks
  [
    'webhooks',
    webhook(),
    webhook({ name: 'check.shop' }),
    "webhooks[0].name: webhook name 'check.shop' is no domain of three parts",
  ],
  [
    'clients',
    webhook({ clientConfig: { url: 'https://a.example/' } }),
    webhook({ clientConfig: {} }),
    "webhooks[0].clientConfig: it has not exactly one of 'url' and 'service'",
  ],
  [
    'versions of reviews',
    webhook(),
    webhook({ admissionReviewVersions: ['v2'] }),
    "webhooks[0].admissionReviewVersions: it names neither 'v1' nor 'v1beta1'",
  ],
  [
    'side effects',
    webhook({ sideEffects: 'NoneOnDryRun' }),
    webhook({ sideEffects: 'Unknown' }),
    "webhooks[0].sideEffects: 'Unknown' is neither",
  ],
  [
    'time',
    webhook({ timeoutSeconds: 30 }),
    webhook({ timeoutSeconds: 31 }),
    "webhooks[0].timeoutSeconds: '31' is not between 1 and 30",
  ],
  [
    'rules of webhooks',
    webhook(),
    webhook({ rules: [{ operations: ['CREATE'], apiGroups: [''], apiVersions: ['v1'] }] }),
    'webhooks[0].rules[0].resources: the rule has no resources',
  ],
];

describe.each(TABLE)('%s', (_, right, wrong, text) => {
  it('are taken where they are right', () => {
    expect(refused(right)).toEqual([]);
  });

  it('are refused where they are wrong', () => {
    expect(refused(wrong).map((found) => found.slice(0, text.length))).toEqual([text]);
  });
});

it('reads what Go cannot tell apart as the same', () => {
  expect(refused(workload('Deployment', { template: template({ restartPolicy: '', dnsPolicy: '' }) }))).toEqual([]);
  expect(refused(pod({ containers: [container({ args: [null, 'a'] })] }))).toEqual([]);
  expect(refused({ apiVersion: 'v1', kind: 'ConfigMap', data: { a: null } })).toEqual([]);
});

it('does without fields that only OpenAPI calls required', () => {
  expect(refused(pod({ securityContext: { sysctls: [{ name: 'net.core.somaxconn' }] } }))).toEqual([]);
  expect(refused({ apiVersion: 'v1', kind: 'LimitRange', spec: {} })).toEqual([]);
  expect(refused({ apiVersion: 'v1', kind: 'LimitRange', spec: { limit: [] } })).toHaveLength(1);
});

it('passes over values that another library resolves later', () => {
  expect(refused(pod({ serviceAccountName: '#{Token[TOKEN.1]}' }))).toEqual([]);
});
