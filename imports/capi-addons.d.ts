// addons.cluster.x-k8s.io: made by tools/imports/generate.ts from cluster-api v1.14.2 (sigs.k8s.io/cluster-api). Do not edit.
// Reference: https://cluster-api.sigs.k8s.io/reference/api/crd-reference

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (clusterresourcesets). */
export interface ClusterResourceSet {
  apiVersion: 'addons.cluster.x-k8s.io/v1beta2';
  kind: 'ClusterResourceSet';
  spec: ClusterResourceSetSpec;
  metadata: ObjectMeta;
}

export interface ClusterResourceSetSpec {
  clusterSelector: LabelSelector;
  /** items 1..100 */
  resources: readonly ClusterResourceSetResources[];
  strategy?: 'ApplyOnce' | 'Reconcile';
}

export interface LabelSelector {
  matchExpressions?: readonly ClusterResourceSetMatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface ClusterResourceSetResources {
  kind: 'Secret' | 'ConfigMap';
  /** length 1..253 */
  name: string;
}

export interface ClusterResourceSetMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

/** Namespaced (clusterresourcesetbindings). */
export interface ClusterResourceSetBinding {
  apiVersion: 'addons.cluster.x-k8s.io/v1beta2';
  kind: 'ClusterResourceSetBinding';
  spec: ClusterResourceSetBindingSpec;
  metadata: ObjectMeta;
}

export interface ClusterResourceSetBindingSpec {
  /** items at most 100 */
  bindings?: readonly ClusterResourceSetBindingBindings[];
  /** length 1..63 */
  clusterName: string;
}

export interface ClusterResourceSetBindingBindings {
  /** length 1..253 */
  clusterResourceSetName: string;
  /** items at most 100 */
  resources?: readonly ClusterResourceSetBindingResources[];
}

export interface ClusterResourceSetBindingResources {
  applied: boolean;
  /** length 1..256 */
  hash?: string;
  kind: 'Secret' | 'ConfigMap';
  /** date-time */
  lastAppliedTime?: string;
  /** length 1..253 */
  name: string;
}
