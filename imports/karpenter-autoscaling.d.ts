// autoscaling.x-k8s.io: made by tools/imports/generate.ts from karpenter v1.15.0 (sigs.k8s.io/karpenter). Do not edit.
// Reference: https://karpenter.sh/docs/concepts/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (capacitybuffers). */
export interface CapacityBuffer {
  apiVersion: 'autoscaling.x-k8s.io/v1beta1';
  kind: 'CapacityBuffer';
  spec: CapacityBufferSpec;
  metadata: ObjectMeta;
}

export interface CapacityBufferSpec {
  limits?: { [key: string]: number | string };
  /** at least 0 */
  percentage?: number;
  podTemplateRef?: CapacityBufferPodTemplateRef;
  /** default "buffer.x-k8s.io/active-capacity" */
  provisioningStrategy?: string;
  /** at least 0 */
  replicas?: number;
  scalableRef?: CapacityBufferScalableRef;
}

export interface CapacityBufferPodTemplateRef {
  /** length at least 1 */
  name: string;
}

export interface CapacityBufferScalableRef {
  apiGroup?: string;
  /** length at least 1 */
  kind: string;
  /** length at least 1 */
  name: string;
}
