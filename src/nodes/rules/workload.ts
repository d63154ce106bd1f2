import { quantityNanos } from '../../schema/formats/quantity';
import type { DeliveredObject } from './cluster-view';
import { fieldAt, listOf, mapOf, textsOf } from './loose';

/** Pods that an object makes, as far as nodes are concerned. */
export interface Workload {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly origin: string;
  readonly object: DeliveredObject;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly pod: Readonly<Record<string, unknown>>;
  /** How many Pods; undefined where something else decides. */
  readonly replicas: number | undefined;
}

const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  'apps/Deployment': ['spec', 'template'],
  'apps/ReplicaSet': ['spec', 'template'],
  'apps/StatefulSet': ['spec', 'template'],
  'apps/DaemonSet': ['spec', 'template'],
  'batch/Job': ['spec', 'template'],
  'batch/CronJob': ['spec', 'jobTemplate', 'spec', 'template'],
  '/Pod': [],
};

/** The Pods of an object; undefined if it makes none that Kubernetes itself knows. */
export function workloadOf(object: DeliveredObject): Workload | undefined {
  const { manifest, origin, bundle } = object;
  const slash = manifest.apiVersion.indexOf('/');
  const path = TEMPLATES[`${slash < 0 ? '' : manifest.apiVersion.slice(0, slash)}/${manifest.kind}`];
  if (!path) return undefined;
  const template = mapOf(fieldAt(manifest, ...path));
  const replicas = fieldAt(manifest, 'spec', 'replicas');
  return {
    kind: manifest.kind,
    name: manifest.metadata.name,
    namespace: manifest.metadata.namespace ?? bundle.namespace ?? '',
    origin,
    object,
    labels: textsOf(fieldAt(template, 'metadata', 'labels')),
    annotations: textsOf(fieldAt(template, 'metadata', 'annotations')),
    pod: mapOf(template.spec),
    replicas: typeof replicas === 'number' ? replicas : undefined,
  };
}

/** All workloads among objects. */
export function workloadsOf(objects: readonly DeliveredObject[]): Workload[] {
  return objects.flatMap((object) => workloadOf(object) ?? []);
}

/** How much of a resource one of its Pods asks for, in billionths: containers together, init containers the greatest. */
export function requestOf({ pod }: Workload, resource: string): bigint {
  const asked = (containers: unknown) =>
    listOf(containers).map(
      (one) =>
        quantityNanos(fieldAt(one, 'resources', 'requests', resource)) ??
        quantityNanos(fieldAt(one, 'resources', 'limits', resource)) ??
        0n,
    );
  const running = asked(pod.containers).reduce((sum, one) => sum + one, 0n);
  return asked(pod.initContainers).reduce((most, one) => (one > most ? one : most), running);
}
