// autoscaling.k8s.io: made by tools/imports/generate.ts from vertical-pod-autoscaler v1.8.1 (k8s.io/autoscaler/vertical-pod-autoscaler). Do not edit.
// Reference: https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/api.md

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (verticalpodautoscalers). */
export interface VerticalPodAutoscaler {
  apiVersion: 'autoscaling.k8s.io/v1';
  kind: 'VerticalPodAutoscaler';
  spec: VerticalPodAutoscalerSpec;
  metadata: ObjectMeta;
}

export interface VerticalPodAutoscalerSpec {
  recommenders?: readonly VerticalPodAutoscalerRecommenders[];
  resourcePolicy?: VerticalPodAutoscalerResourcePolicy;
  startupBoost?: VerticalPodAutoscalerStartupBoost;
  targetRef: CrossVersionObjectReference;
  updatePolicy?: VerticalPodAutoscalerUpdatePolicy;
}

export interface VerticalPodAutoscalerResourcePolicy {
  containerPolicies?: readonly VerticalPodAutoscalerContainerPolicies[];
}

export interface VerticalPodAutoscalerStartupBoost {
  cpu?: VerticalPodAutoscalerCpu;
}

export interface CrossVersionObjectReference {
  apiVersion?: string;
  kind: string;
  name: string;
}

export interface VerticalPodAutoscalerUpdatePolicy {
  /** at least 1 */
  evictAfterOOMSeconds?: number;
  evictionRequirements?: readonly VerticalPodAutoscalerEvictionRequirements[];
  minReplicas?: number;
  updateMode?: 'Off' | 'Initial' | 'Recreate' | 'InPlaceOrRecreate' | 'InPlace' | 'Auto';
}

export interface VerticalPodAutoscalerRecommenders {
  name: string;
}

export interface VerticalPodAutoscalerCpu {
  durationSeconds?: number;
  factor?: number;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  quantity?: number | string;
  type: 'Factor' | 'Quantity';
}

export interface VerticalPodAutoscalerContainerPolicies {
  containerName?: string;
  controlledResources?: readonly string[];
  controlledValues?: 'RequestsAndLimits' | 'RequestsOnly';
  maxAllowed?: { [key: string]: number | string };
  /** at least 1 */
  memoryAggregationIntervalCount?: number;
  /** at least 1 */
  memoryAggregationIntervalSeconds?: number;
  minAllowed?: { [key: string]: number | string };
  mode?: 'Auto' | 'Off';
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  oomBumpUpRatio?: number | string;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  oomMinBumpUp?: number | string;
  startupBoost?: VerticalPodAutoscalerStartupBoost;
}

export interface VerticalPodAutoscalerEvictionRequirements {
  changeRequirement: 'TargetHigherThanRequests' | 'TargetLowerThanRequests';
  resources: readonly string[];
}

/** Namespaced (verticalpodautoscalercheckpoints). */
export interface VerticalPodAutoscalerCheckpoint {
  apiVersion: 'autoscaling.k8s.io/v1';
  kind: 'VerticalPodAutoscalerCheckpoint';
  spec?: VerticalPodAutoscalerCheckpointSpec;
  metadata: ObjectMeta;
}

export interface VerticalPodAutoscalerCheckpointSpec {
  containerName?: string;
  vpaObjectName?: string;
}
