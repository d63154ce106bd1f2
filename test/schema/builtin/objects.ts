import { Severity } from '../../../src/model/finding';
import { SchemaJudge } from '../../../src/schema/judge';

export type Data = Record<string, unknown>;

const judge = new SchemaJudge({ kubernetesVersions: ['1.36'] });

/** What is refused in an object, as `path: problem`. */
export function refused(object: Data): string[] {
  const all = judge.judge({ metadata: { name: 'a', namespace: 'b' }, ...object }, '');
  const findings = all.filter(({ severity }) => severity === Severity.ERROR);
  return findings.map(
    ({ code, path, problem }) => `${code === 'FL8012' ? '' : `${code} `}${path.slice(1)}: ${problem}`,
  );
}

export const container = (more: Data = {}): Data => ({ name: 'web', image: 'nginx:1.29', ...more });
export const podSpec = (more: Data = {}): Data => ({ containers: [container()], ...more });
export const pod = (more: Data = {}): Data => ({ apiVersion: 'v1', kind: 'Pod', spec: podSpec(more) });
export const withContainer = (more: Data): Data => pod({ containers: [container(more)] });
export const template = (more: Data = {}): Data => ({ metadata: { labels: { app: 'web' } }, spec: podSpec(more) });
export const workload = (kind: string, spec: Data = {}): Data => ({
  apiVersion: 'apps/v1',
  kind,
  spec: { selector: { matchLabels: { app: 'web' } }, template: template(), ...spec },
});
export const job = (spec: Data = {}): Data => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  spec: { template: template({ restartPolicy: 'Never' }), ...spec },
});
export const cronJob = (spec: Data = {}): Data => ({
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  spec: {
    schedule: '*/5 * * * *',
    jobTemplate: { spec: { template: template({ restartPolicy: 'OnFailure' }) } },
    ...spec,
  },
});
export const service = (spec: Data = {}): Data => ({
  apiVersion: 'v1',
  kind: 'Service',
  spec: { ports: [{ port: 80 }], ...spec },
});
export const backend = { service: { name: 'web', port: { number: 80 } } };
export const ingress = (spec: Data = {}): Data => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  spec: { rules: [{ host: 'shop.example', http: { paths: [{ path: '/', pathType: 'Prefix', backend }] } }], ...spec },
});
export const withPath = (path: Data): Data =>
  ingress({ rules: [{ http: { paths: [{ path: '/', pathType: 'Prefix', backend, ...path }] } }] });
export const policy = (rule: Data): Data => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  spec: { podSelector: {}, ingress: [rule] },
});
export const autoscaler = (spec: Data = {}): Data => ({
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
    minReplicas: 1,
    maxReplicas: 3,
    ...spec,
  },
});
export const cpu = {
  type: 'Resource',
  resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } },
};
export const budget = (spec: Data): Data => ({ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', spec });
export const claim = (spec: Data = {}): Data => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, ...spec },
});
export const rbac = (kind: string, more: Data): Data => ({ apiVersion: 'rbac.authorization.k8s.io/v1', kind, ...more });
export const rule = { verbs: ['get'], apiGroups: [''], resources: ['pods'] };
export const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' };
export const webhook = (more: Data = {}): Data => ({
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
export const exec = { exec: { command: ['true'] } };
export const selector = (expression: Data): Data => ({
  topologySpreadConstraints: [{ ...spread, labelSelector: { matchExpressions: [expression] } }],
});
export const spread = { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' };
export const nodeTerm = (expression: Data): Data => ({
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [expression] }] },
    },
  },
});
export const preferred = (weight: number, topologyKey = 'zone'): Data => ({
  affinity: {
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [{ weight, podAffinityTerm: { topologyKey } }],
    },
  },
});
export const volume = (more: Data): Data => pod({ volumes: [{ name: 'v', ...more }] });
export const mount = (more: Data = {}): Data =>
  pod({
    volumes: [{ name: 'v', emptyDir: {} }],
    containers: [container({ volumeMounts: [{ name: 'v', mountPath: '/v', ...more }] })],
  });
export const env = (more: Data): Data => withContainer({ env: [{ name: 'A', ...more }] });

/** What is tried, an object that Kubernetes takes, the same with one fault, and what is said of it. */
export type Row = readonly [string, Data, Data, string];

/** Tries rows. */
export function itJudges(rows: readonly Row[]): void {
  describe.each(rows)('%s', (_, right, wrong, text) => {
    it('are taken where they are right', () => {
      expect(refused(right)).toEqual([]);
    });

    it('are refused where they are wrong', () => {
      expect(refused(wrong).map((found) => found.slice(0, text.length))).toEqual([text]);
    });
  });
}
