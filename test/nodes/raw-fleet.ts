import { Bundle, type BundleProps, ClusterSelector, Manifest, Provider } from '../../src';
import { merged } from '../../src/nodes/merged';
import { type NodeFleet, nodeFleet } from './node-fleet';

type Spec = Record<string, unknown>;

/** A NodePool that somebody wrote by hand, right in every way, with what is said otherwise. */
export function rawPool(changes: Spec = {}, name: string = 'raw'): Spec {
  const spec = {
    disruption: { consolidateAfter: '10m', consolidationPolicy: 'Balanced', budgets: [{ nodes: '10%' }] },
    template: {
      spec: {
        expireAfter: '720h',
        terminationGracePeriod: '1h',
        nodeClassRef: { group: 'karpenter.kwok.sh', kind: 'KWOKNodeClass', name: 'raw' },
        requirements: [{ key: 'karpenter.sh/capacity-type', operator: 'In', values: ['on-demand'] }],
      },
    },
  };
  return { apiVersion: 'karpenter.sh/v1', kind: 'NodePool', metadata: { name }, spec: merged(spec, changes) };
}

/** The template of a pool, with what is said otherwise in its spec. */
export const template = (spec: Spec, metadata: Spec = {}): Spec => ({ template: { metadata, spec } });

const NODE_CLASS = {
  apiVersion: 'karpenter.kwok.sh/v1alpha1',
  kind: 'KWOKNodeClass',
  metadata: { name: 'raw' },
  spec: {},
};

/** A fleet of simulated machines with objects of any origin in a bundle of the cluster 'lab'. */
export function rawFleet(
  objects: readonly Spec[],
  bundle: BundleProps = {},
  made: NodeFleet = rawClusters(),
): NodeFleet {
  const nodes = new Bundle(made.fleet, 'raw', { clusters: ClusterSelector.named('lab'), namespace: 'shop', ...bundle });
  for (const [index, object] of [NODE_CLASS, ...objects].entries())
    new Manifest(nodes.chart, `object-${index}`, object);
  return made;
}

/** Two clusters of simulated machines. */
export function rawClusters(): NodeFleet {
  const props = { provider: Provider.KWOK, installed: { karpenter: '1.15' } };
  return nodeFleet({ lab: props, live: props });
}

/** Pods as a workload makes them. */
export function workload(kind: string, pod: Spec = {}, metadata: Spec = {}): Spec {
  const name = 'web';
  const labels = { app: name };
  const container = { name, image: 'nginx:1.29', resources: { requests: { cpu: '1' } } };
  const podTemplate = { metadata: { labels, ...metadata }, spec: { containers: [container], ...pod } };
  const base = { apiVersion: 'apps/v1', kind, metadata: { name } };
  if (kind === 'Job') {
    const spec = { restartPolicy: 'Never', ...podTemplate.spec };
    return { ...base, apiVersion: 'batch/v1', spec: { template: { ...podTemplate, spec } } };
  }
  const spec = { selector: { matchLabels: labels }, template: podTemplate };
  return { ...base, spec: kind === 'DaemonSet' ? spec : { replicas: 2, ...spec } };
}

/** A budget for the Pods of `workload`. */
export function podBudget(spec: Spec, name: string = 'web'): Spec {
  const selector = { matchLabels: { app: 'web' } };
  return { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name }, spec: { selector, ...spec } };
}
