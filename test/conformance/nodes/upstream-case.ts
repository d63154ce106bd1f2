import { ClusterSelector, type Fleet, KarpenterController, type KarpenterFeature } from '../../../src';
import type { Mapping } from '../../expander/documents';
import type { ClusterView } from './cluster-view';

/** A mistake that synth refuses and Karpenter, the scheduler or the API server shows to be one. */
export interface UpstreamCase {
  /** Code of the finding; undefined where nothing is wrong, and all goes as it should. */
  readonly code: string | undefined;
  /** Name of its pool and of the namespace of its workloads. */
  readonly name: string;
  readonly delivered: readonly Mapping[];
  /** What was delivered before, where the mistake is the change. */
  readonly former?: readonly Mapping[];
  /** What else the fleet has, where the finding depends on it. */
  readonly beside?: (fleet: Fleet) => void;
  /** What synth finds with it, since one follows from the other. */
  readonly follows?: string;
  /** Waits until the engine shows it, and says how. */
  readonly shown: (view: ClusterView) => Promise<string>;
}

type Spec = Record<string, unknown>;

/** A pool that is right, with what is said otherwise in its template and beside it. */
export function casePool(name: string, template: Spec = {}, beside: Spec = {}): Mapping {
  return {
    apiVersion: 'karpenter.sh/v1',
    kind: 'NodePool',
    metadata: { name },
    spec: {
      disruption: {
        consolidateAfter: '10m',
        consolidationPolicy: 'WhenEmptyOrUnderutilized',
        budgets: [{ nodes: '100%' }],
      },
      template: {
        spec: {
          expireAfter: '720h',
          terminationGracePeriod: '1h',
          nodeClassRef: { group: 'karpenter.kwok.sh', kind: 'KWOKNodeClass', name: 'hand-written' },
          requirements: [
            { key: 'karpenter.sh/capacity-type', operator: 'In', values: ['on-demand'] },
            { key: 'kubernetes.io/os', operator: 'In', values: ['linux'] },
            { key: 'kubernetes.io/arch', operator: 'In', values: ['amd64'] },
          ],
          ...template,
        },
      },
      ...beside,
    },
  };
}

/** Karpenter of the fleet's own, with features. */
export const karpenterWith =
  (...features: KarpenterFeature[]) =>
  (fleet: Fleet): void => {
    const clusters = ClusterSelector.all();
    new KarpenterController(fleet, 'karpenter', { version: '1.15.1', clusters, features });
  };

/** The node class of every such pool. */
export const CASE_NODE_CLASS: Mapping = {
  apiVersion: 'karpenter.kwok.sh/v1alpha1',
  kind: 'KWOKNodeClass',
  metadata: { name: 'hand-written' },
  spec: {},
};

/** Pods on nodes of the case's pool. */
export function casePods(name: string, app: string, pods: { cpu: string; selector?: Spec; more?: Spec }): Mapping {
  const labels = { app };
  const container = { name: app, image: 'example.invalid/work:1', resources: { requests: { cpu: pods.cpu } } };
  const nodeSelector = { 'karpenter.sh/nodepool': name, ...pods.selector };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: app, namespace: name },
    spec: {
      replicas: 1,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { nodeSelector, containers: [container], ...pods.more } },
    },
  };
}

/** A PodDisruptionBudget of the small Pods. */
export function caseBudget(name: string, id: string, maxUnavailable: number): Mapping {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: id, namespace: name },
    spec: { maxUnavailable, selector: { matchLabels: { app: 'small' } } },
  };
}

/** The test's copy of an object: only the quiet time is shorter. */
export function hastened(object: Mapping): Mapping {
  if (object.kind !== 'NodePool') return object;
  const spec = object.spec as Mapping;
  return { ...object, spec: { ...spec, disruption: { ...(spec.disruption as Mapping), consolidateAfter: '5s' } } };
}
