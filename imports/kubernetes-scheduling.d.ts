// scheduling: made by tools/imports/generate.ts from kubernetes v1.37.2 (k8s.io/kubernetes). Do not edit.
// Reference: https://kubernetes.io/docs/reference/kubernetes-api/

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped. */
export interface PriorityClass {
  apiVersion?: 'scheduling.k8s.io/v1';
  description?: string;
  globalDefault?: boolean;
  kind?: 'PriorityClass';
  metadata: ObjectMeta;
  preemptionPolicy?: 'Never' | 'PreemptLowerPriority';
  value?: number;
}

export interface TopologyConstraintV1alpha3 {
  key: string;
}

export interface WorkloadPodGroupAllDisruptionMode {

}

export interface WorkloadPodGroupBasicSchedulingPolicy {

}

export interface WorkloadPodGroupDisruptionMode {
  all?: WorkloadPodGroupAllDisruptionMode;
  single?: WorkloadPodGroupSingleDisruptionMode;
}

export interface WorkloadPodGroupGangSchedulingPolicy {
  minCount?: number;
}

export interface WorkloadPodGroupResourceClaim {
  name: string;
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}

export interface WorkloadPodGroupSchedulingConstraints {
  topology?: readonly TopologyConstraintV1alpha3[];
}

export interface WorkloadPodGroupSchedulingPolicy {
  basic?: WorkloadPodGroupBasicSchedulingPolicy;
  gang?: WorkloadPodGroupGangSchedulingPolicy;
}

export interface WorkloadPodGroupSingleDisruptionMode {

}

export interface AllCompositeDisruptionMode {

}

export interface AllDisruptionMode {

}

export interface BasicSchedulingPolicy {

}

export interface CompositeBasicSchedulingPolicy {

}

export interface CompositeDisruptionMode {
  all?: AllCompositeDisruptionMode;
  single?: SingleCompositeDisruptionMode;
}

export interface CompositeGangSchedulingPolicy {
  minGroupCount: number;
}

export interface CompositePodGroupSchedulingConstraints {
  topology?: readonly TopologyConstraintV1beta1[];
}

export interface CompositePodGroupSchedulingPolicy {
  basic?: CompositeBasicSchedulingPolicy;
  gang?: CompositeGangSchedulingPolicy;
}

export interface CompositePodGroupTemplate {
  /** one for each name */
  compositePodGroupTemplates?: readonly CompositePodGroupTemplate[];
  disruptionMode?: CompositeDisruptionMode;
  name: string;
  /** one for each name */
  podGroupTemplates?: readonly PodGroupTemplate[];
  preemptionPolicy?: 'Never' | 'PreemptLowerPriority';
  priority?: number;
  priorityClassName?: string;
  schedulingConstraints?: CompositePodGroupSchedulingConstraints;
  schedulingPolicy: CompositePodGroupSchedulingPolicy;
}

export interface DisruptionMode {
  all?: AllDisruptionMode;
  single?: SingleDisruptionMode;
}

export interface GangSchedulingPolicy {
  minCount: number;
}

/** Namespaced. */
export interface PodGroup {
  apiVersion?: 'scheduling.k8s.io/v1beta1';
  kind?: 'PodGroup';
  metadata: ObjectMeta;
  spec: PodGroupSpec;
}

export interface PodGroupResourceClaim {
  name: string;
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}

export interface PodGroupSchedulingConstraints {
  topology?: readonly TopologyConstraintV1beta1[];
}

export interface PodGroupSchedulingPolicy {
  basic?: BasicSchedulingPolicy;
  gang?: GangSchedulingPolicy;
}

export interface PodGroupSpec {
  disruptionMode?: DisruptionMode;
  parentCompositePodGroupName?: string;
  preemptionPolicy?: 'Never' | 'PreemptLowerPriority';
  priority?: number;
  priorityClassName?: string;
  /** one for each name */
  resourceClaims?: readonly PodGroupResourceClaim[];
  schedulingConstraints?: PodGroupSchedulingConstraints;
  schedulingPolicy: PodGroupSchedulingPolicy;
  workloadRef?: WorkloadReference;
}

export interface PodGroupTemplate {
  disruptionMode?: DisruptionMode;
  name: string;
  preemptionPolicy?: 'Never' | 'PreemptLowerPriority';
  priority?: number;
  priorityClassName?: string;
  /** one for each name */
  resourceClaims?: readonly PodGroupResourceClaim[];
  schedulingConstraints?: PodGroupSchedulingConstraints;
  schedulingPolicy: PodGroupSchedulingPolicy;
}

export interface SingleCompositeDisruptionMode {

}

export interface SingleDisruptionMode {

}

export interface TopologyConstraintV1beta1 {
  key: string;
}

export interface TypedLocalObjectReference {
  apiGroup?: string;
  kind: string;
  name: string;
}

/** Namespaced. */
export interface Workload {
  apiVersion?: 'scheduling.k8s.io/v1beta1';
  kind?: 'Workload';
  metadata: ObjectMeta;
  spec: WorkloadSpec;
}

export interface WorkloadReference {
  templateName: string;
  workloadName: string;
}

export interface WorkloadSpec {
  /** one for each name */
  compositePodGroupTemplates?: readonly CompositePodGroupTemplate[];
  controllerRef?: TypedLocalObjectReference;
  /** one for each name */
  podGroupTemplates?: readonly PodGroupTemplate[];
}
