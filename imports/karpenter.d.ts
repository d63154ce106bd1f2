// karpenter.sh: made by tools/imports/generate.ts from karpenter v1.15.0 (sigs.k8s.io/karpenter). Do not edit.
// Reference: https://karpenter.sh/docs/concepts/

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (nodeclaims). */
export interface NodeClaim {
  apiVersion: 'karpenter.sh/v1';
  kind: 'NodeClaim';
  spec: NodeClaimSpec;
  metadata: ObjectMeta;
}

export interface NodeClaimSpec {
  /** default "720h"; pattern ^(([0-9]+(s|m|h))+|Never)$ */
  expireAfter?: string;
  nodeClassRef: NodeClassRef;
  /** items at most 100 */
  requirements: readonly Requirements[];
  resources?: NodeClaimResources;
  startupTaints?: readonly StartupTaints[];
  taints?: readonly StartupTaints[];
  /** pattern ^([0-9]+(s|m|h))+$ */
  terminationGracePeriod?: string;
}

export interface NodeClassRef {
  /** pattern ^[^/]*$ */
  group: string;
  kind: string;
  name: string;
}

export interface NodeClaimResources {
  requests?: { [key: string]: number | string };
}

export interface Requirements {
  /** length at most 316; pattern ^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*(\/))?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$ */
  key: string;
  /** 1..50 */
  minValues?: number;
  operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt' | 'Gte' | 'Lte';
  /** length at most 63; pattern ^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$ */
  values?: readonly string[];
}

export interface StartupTaints {
  effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  /** length at least 1; pattern ^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*(\/))?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$ */
  key: string;
  /** date-time */
  timeAdded?: string;
  /** pattern ^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*(\/))?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$ */
  value?: string;
}

/** Cluster-scoped (nodeoverlays). */
export interface NodeOverlay {
  apiVersion: 'karpenter.sh/v1alpha1';
  kind: 'NodeOverlay';
  spec: NodeOverlaySpec;
  metadata: ObjectMeta;
}

export interface NodeOverlaySpec {
  capacity?: { [key: string]: number | string };
  /** pattern ^\d+(\.\d+)?$ */
  price?: string;
  /** pattern ^(([+-]{1}(\d*\.?\d+))|(\+{1}\d*\.?\d+%)|(^(-\d{1,2}(\.\d+)?%)$)|(-100%))$ */
  priceAdjustment?: string;
  /** items at most 100 */
  requirements: readonly NodeOverlayRequirements[];
  /** 1..10000 */
  weight?: number;
}

export interface NodeOverlayRequirements {
  /** length at most 316; pattern ^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*(\/))?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$ */
  key: string;
  operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt' | 'Gte' | 'Lte';
  /** length at most 63; pattern ^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$ */
  values?: readonly string[];
}

/** Cluster-scoped (nodepools). */
export interface NodePool {
  apiVersion: 'karpenter.sh/v1';
  kind: 'NodePool';
  spec: NodePoolSpec;
  metadata: ObjectMeta;
}

export interface NodePoolSpec {
  /** default {"consolidateAfter":"0s"} */
  disruption?: NodePoolDisruption;
  limits?: { [key: string]: number | string };
  /** at least 0 */
  replicas?: number;
  template: NodePoolTemplate;
  /** 1..100 */
  weight?: number;
}

export interface NodePoolDisruption {
  /** default [{"nodes":"10%"}]; items at most 50 */
  budgets?: readonly NodePoolBudgets[];
  /** default "0s"; pattern ^(([0-9]+(s|m|h))+|Never)$ */
  consolidateAfter?: string;
  /** default "WhenEmptyOrUnderutilized" */
  consolidationPolicy?: 'WhenEmpty' | 'WhenEmptyOrUnderutilized' | 'Balanced';
}

export interface NodePoolTemplate {
  metadata?: NodePoolMetadata;
  spec: NodePoolTemplateSpec;
}

export interface NodePoolMetadata {
  annotations?: { [key: string]: string };
  /** fields at most 100 */
  labels?: { [key: string]: string };
}

export interface NodePoolTemplateSpec {
  /** default "720h"; pattern ^(([0-9]+(s|m|h))+|Never)$ */
  expireAfter?: string;
  nodeClassRef: NodeClassRef;
  /** items at most 100 */
  requirements: readonly Requirements[];
  startupTaints?: readonly StartupTaints[];
  taints?: readonly StartupTaints[];
  /** pattern ^([0-9]+(s|m|h))+$ */
  terminationGracePeriod?: string;
}

export interface NodePoolBudgets {
  /** pattern ^((([0-9]+(h|m))|([0-9]+h[0-9]+m))(0s)?)$ */
  duration?: string;
  /** default "10%"; pattern ^((100|[0-9]{1,2})%|[0-9]+)$ */
  nodes?: string;
  /** items at most 50; a set */
  reasons?: readonly ('Underutilized' | 'Empty' | 'Drifted' | 'Unhealthy')[];
  /** pattern ^(@(annually|yearly|monthly|weekly|daily|midnight|hourly))|((.+)\s(.+)\s(.+)\s(.+)\s(.+))$ */
  schedule?: string;
}
