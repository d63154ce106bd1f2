import { groupOf } from '../../model/kubernetes-object';
import type { ClusterView } from './cluster-view';
import { matchesLabels } from './label-match';
import { fieldAt, mapOf } from './loose';
import { type Workload, workloadsOf } from './workload';

/** A PodDisruptionBudget, and the workloads whose Pods it is about. */
export interface PodBudget {
  readonly name: string;
  readonly namespace: string;
  readonly origin: string;
  readonly spec: Readonly<Record<string, unknown>>;
  readonly workloads: readonly Workload[];
}

/** The PodDisruptionBudgets of a view. */
export function podBudgetsOf({ objects }: ClusterView): PodBudget[] {
  const workloads = workloadsOf(objects).filter(({ kind }) => kind !== 'DaemonSet');
  return objects
    .filter(({ manifest }) => manifest.kind === 'PodDisruptionBudget' && groupOf(manifest.apiVersion) === 'policy')
    .map(({ manifest, origin, bundle }) => {
      const namespace = manifest.metadata.namespace ?? bundle.namespace ?? '';
      const selector = fieldAt(manifest.spec, 'selector');
      return {
        name: manifest.metadata.name,
        namespace,
        origin,
        spec: mapOf(manifest.spec),
        workloads: workloads.filter((one) => one.namespace === namespace && matchesLabels(selector, one.labels)),
      };
    });
}

/** The fewest Pods of a workload that there are at any time: as few as its autoscaler may leave. */
export function fewestPods(workload: Workload, { objects }: ClusterView): number | undefined {
  const scaler = objects.find(({ manifest, bundle }) => {
    const target = mapOf(fieldAt(manifest.spec, 'scaleTargetRef'));
    const isScaler = manifest.kind === 'HorizontalPodAutoscaler' || manifest.kind === 'ScaledObject';
    const namespace = manifest.metadata.namespace ?? bundle.namespace ?? '';
    const kind = target.kind ?? 'Deployment';
    return isScaler && namespace === workload.namespace && target.name === workload.name && kind === workload.kind;
  });
  if (!scaler) return workload.replicas;
  const { spec, kind } = scaler.manifest;
  const least = fieldAt(spec, kind === 'ScaledObject' ? 'minReplicaCount' : 'minReplicas');
  return typeof least === 'number' ? least : kind === 'ScaledObject' ? 0 : 1;
}
