import { groupOf } from '../model/kubernetes-object';
import type { Problem } from './problem';

/** The counts that the scale subresource of a kind stands for, in `spec`; the API server refuses a negative one, whatever the schema says. */
export const SCALED_FIELDS: Readonly<Record<string, string>> = {
  'argoproj.io/Rollout': 'replicas',
  'cluster.x-k8s.io/MachineDeployment': 'replicas',
  'cluster.x-k8s.io/MachinePool': 'replicas',
  'cluster.x-k8s.io/MachineSet': 'replicas',
  'controlplane.cluster.x-k8s.io/KubeadmControlPlane': 'replicas',
  'karpenter.sh/NodePool': 'replicas',
  'monitoring.coreos.com/Alertmanager': 'replicas',
  'monitoring.coreos.com/Prometheus': 'shards',
  'monitoring.coreos.com/PrometheusAgent': 'shards',
  'opentelemetry.io/OpenTelemetryCollector': 'replicas',
};

/** What is wrong with the count that an object's scale stands for, if anything. */
export function scaleProblems(object: { readonly apiVersion: string; readonly kind: string }): Problem[] {
  const field = SCALED_FIELDS[`${groupOf(object.apiVersion)}/${object.kind}`];
  const value = (object as { spec?: Readonly<Record<string, unknown>> | null }).spec?.[field ?? ''];
  if (field === undefined || typeof value !== 'number' || value >= 0) return [];
  const [problem, remedy] = [`'${value}' is below 0`, 'give at least 0'];
  return [{ code: 'FL8012', steps: ['spec', field], problem, remedy, value: String(value) }];
}
