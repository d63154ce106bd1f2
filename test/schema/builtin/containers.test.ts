import { container, env, exec, itJudges, mount, pod, withContainer } from './objects';

itJudges([
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
    "FL8008 spec.containers[0].volumeMounts[1]: mountPath '/v' is already entry 0",
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
]);
