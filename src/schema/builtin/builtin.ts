import { groupOf } from '../../model/kubernetes-object';
import { isUnresolvedToken } from '../../model/names';
import type { Problem } from '../problem';
import { judgeClusterRole, judgeClusterRoleBinding, judgeRole, judgeRoleBinding } from './access';
import { judgeConfigMap, judgeSecret } from './configuration';
import { judgeLimitRange } from './limit-range';
import { judgeIngress, judgeNetworkPolicy } from './networking';
import { judgePodSpec, type PodSpec } from './pods';
import { judgePriorityClass, judgeResourceQuota } from './quotas';
import { Place } from './refusals';
import { judgeAutoscaler, judgeDisruptionBudget } from './scaling';
import { judgeService } from './services';
import { judgeClaim, judgeStorageClass } from './storage';
import { judgeWebhooks } from './webhooks';
import {
  judgeCronJob,
  judgeDaemonSet,
  judgeDeployment,
  judgeJob,
  judgeReplicaSet,
  judgeStatefulSet,
} from './workloads';

type Judge = (place: Place, object: never) => void;

const JUDGES: Readonly<Record<string, Judge>> = {
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': judgeWebhooks,
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': judgeWebhooks,
  '/ConfigMap': judgeConfigMap,
  '/LimitRange': judgeLimitRange,
  '/PersistentVolumeClaim': judgeClaim,
  '/Pod': (place, { spec }: { spec: PodSpec }) => judgePodSpec(place.at('spec'), spec),
  '/ResourceQuota': judgeResourceQuota,
  '/Secret': judgeSecret,
  '/Service': judgeService,
  'apps/DaemonSet': judgeDaemonSet,
  'apps/Deployment': judgeDeployment,
  'apps/ReplicaSet': judgeReplicaSet,
  'apps/StatefulSet': judgeStatefulSet,
  'autoscaling/HorizontalPodAutoscaler': judgeAutoscaler,
  'batch/CronJob': judgeCronJob,
  'batch/Job': judgeJob,
  'networking.k8s.io/Ingress': judgeIngress,
  'networking.k8s.io/NetworkPolicy': judgeNetworkPolicy,
  'policy/PodDisruptionBudget': judgeDisruptionBudget,
  'rbac.authorization.k8s.io/ClusterRole': judgeClusterRole,
  'rbac.authorization.k8s.io/ClusterRoleBinding': judgeClusterRoleBinding,
  'rbac.authorization.k8s.io/Role': judgeRole,
  'rbac.authorization.k8s.io/RoleBinding': judgeRoleBinding,
  'scheduling.k8s.io/PriorityClass': judgePriorityClass,
  'storage.k8s.io/StorageClass': judgeStorageClass,
};

/** Kinds that are nothing without a specification, though their schemas do not ask for one. */
const RUNNING = new Set(['CronJob', 'DaemonSet', 'Deployment', 'Job', 'Pod', 'ReplicaSet', 'StatefulSet']);

/** What the API server refuses in code, beyond schemas, in the kinds that are written most; the structure must be right. */
export function builtInProblems(object: { apiVersion: string; kind: string }): Problem[] {
  const judge = JUDGES[`${groupOf(object.apiVersion)}/${object.kind}`];
  if (!judge) return [];
  const place = new Place();
  if (RUNNING.has(object.kind) && !(object as { spec?: object }).spec) {
    place.at('spec').refuse({ problem: `a ${object.kind} without a spec runs nothing`, remedy: "set 'spec'" });
  } else {
    judge(place, object as never);
  }
  return place.problems.filter(({ value }) => !isUnresolvedToken(value));
}
