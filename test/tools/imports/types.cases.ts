/*
 * Compiled by types.test.ts, never run: good objects of a few kinds, and below each what its type has to refuse.
 */
import type { Application } from '../../../imports/argocd';
import type { Cluster } from '../../../imports/capi';
import type { HTTPRoute } from '../../../imports/gateway';
import type { NodePool } from '../../../imports/karpenter';
import type { ScaledObject } from '../../../imports/keda';
import type { Deployment } from '../../../imports/kubernetes-apps';
import type { ResourceClaimTemplate } from '../../../imports/kubernetes-resource';

export const pool: NodePool = {
  apiVersion: 'karpenter.sh/v1',
  kind: 'NodePool',
  metadata: { name: 'general', labels: { team: 'shop' } },
  spec: {
    disruption: {
      budgets: [{ nodes: '10%', reasons: ['Drifted'] }],
      consolidationPolicy: 'WhenEmpty',
      consolidateAfter: '1m',
    },
    limits: { cpu: 100, memory: '1Ti' },
    template: {
      metadata: { labels: { pool: 'general' } },
      spec: {
        nodeClassRef: { group: 'karpenter.k8s.aws', kind: 'EC2NodeClass', name: 'general' },
        requirements: [{ key: 'karpenter.sh/capacity-type', operator: 'In', values: ['spot'], minValues: 1 }],
      },
    },
  },
};
// @ts-expect-error: another kind
export const otherKind: NodePool['kind'] = 'NodeClaim';
// @ts-expect-error: a field that is spelt otherwise
export const misspelt: NodePool['spec'] = { ...pool.spec, limit: {} };
type Reasons = NonNullable<NonNullable<NonNullable<NodePool['spec']['disruption']>['budgets']>[number]['reasons']>;
// @ts-expect-error: not a reason
export const reasons: Reasons = ['Drifted', 'Old'];
// @ts-expect-error: nodeClassRef is required
export const incomplete: NodePool['spec']['template']['spec'] = { requirements: [] };

export const application: Application = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: { name: 'web', namespace: 'argocd' },
  spec: {
    project: 'shop',
    source: {
      repoURL: 'https://git.example.com/fleet.git',
      targetRevision: 'main',
      path: 'dist',
      directory: { include: '*.yaml' },
    },
    destination: { name: 'lab', namespace: 'shop' },
    syncPolicy: { automated: { prune: true }, syncOptions: ['ServerSideApply=true'], retry: { limit: -1 } },
  },
};
// @ts-expect-error: the field is repoURL
export const camel: Application['spec']['source'] = { repoUrl: 'https://git.example.com/fleet.git' };
// @ts-expect-error: a destination is required
export const nowhere: Application['spec'] = { project: 'shop' };

export const route: HTTPRoute = {
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'HTTPRoute',
  metadata: { name: 'shop' },
  spec: {
    hostnames: ['shop.example.com'],
    parentRefs: [{ name: 'public', sectionName: 'https' }],
    rules: [
      { matches: [{ path: { type: 'PathPrefix', value: '/' } }], backendRefs: [{ name: 'web', port: 80, weight: 1 }] },
    ],
  },
};
// @ts-expect-error: a port is a number
export const port: NonNullable<HTTPRoute['spec']['rules']> = [{ backendRefs: [{ name: 'web', port: '80' }] }];
// @ts-expect-error: no such kind of match
export const match: NonNullable<HTTPRoute['spec']['rules']> = [{ matches: [{ path: { type: 'Prefix', value: '/' } }] }];

export const cluster: Cluster = {
  apiVersion: 'cluster.x-k8s.io/v1beta2',
  kind: 'Cluster',
  metadata: { name: 'prod-eu-1' },
  spec: {
    clusterNetwork: { pods: { cidrBlocks: ['10.0.0.0/16'] } },
    topology: { classRef: { name: 'eks' }, version: 'v1.36.2', variables: [{ name: 'region', value: 'eu-central-1' }] },
  },
};
// @ts-expect-error: the deprecated version
export const deprecated: Cluster['apiVersion'] = 'cluster.x-k8s.io/v1beta1';
// @ts-expect-error: the field of the deprecated version
export const oldClass: NonNullable<Cluster['spec']['topology']> = { class: 'eks', version: 'v1.36.2' };

export const scaled: ScaledObject = {
  apiVersion: 'keda.sh/v1alpha1',
  kind: 'ScaledObject',
  metadata: { name: 'web' },
  spec: { scaleTargetRef: { name: 'web' }, triggers: [{ type: 'cron', metadata: { start: '0 6 * * *' } }] },
};
// @ts-expect-error: triggers are required
export const untriggered: ScaledObject['spec'] = { scaleTargetRef: { name: 'web' } };
// @ts-expect-error: the values of a trigger are text
export const number: ScaledObject['spec']['triggers'] = [{ type: 'cron', metadata: { desiredReplicas: 2 } }];

export const deployment: Deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web' },
  spec: {
    selector: { matchLabels: { app: 'web' } },
    template: {
      metadata: { labels: { app: 'web' } },
      spec: {
        containers: [
          {
            name: 'web',
            image: 'nginx',
            ports: [{ containerPort: 80 }],
            resources: { limits: { cpu: 0.5, memory: '1Gi' } },
          },
        ],
      },
    },
  },
};
type Containers = NonNullable<NonNullable<Deployment['spec']>['template']['spec']>['containers'];
// @ts-expect-error: no such policy
export const pull: Containers[number]['imagePullPolicy'] = 'Sometimes';

export const claim: ResourceClaimTemplate = {
  apiVersion: 'resource.k8s.io/v1',
  kind: 'ResourceClaimTemplate',
  metadata: { name: 'gpu' },
  spec: {
    spec: { devices: { requests: [{ name: 'gpu', exactly: { deviceClassName: 'gpu.nvidia.com', count: 1 } }] } },
  },
};
// @ts-expect-error: the shape of v1beta1
export const beta: ResourceClaimTemplate['spec']['spec'] = {
  devices: { requests: [{ name: 'gpu', deviceClassName: 'gpu.nvidia.com' }] },
};
