import { claim, container, cronJob, type Data, itJudges, job, pod, refused, template, workload } from './objects';

itJudges([
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
]);

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
