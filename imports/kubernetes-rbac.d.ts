// rbac: made by tools/imports/generate.ts from kubernetes v1.37.2 (k8s.io/kubernetes). Do not edit.
// Reference: https://kubernetes.io/docs/reference/kubernetes-api/

import type { LabelSelector, ObjectMeta } from './kubernetes-meta';

export interface AggregationRule {
  clusterRoleSelectors?: readonly LabelSelector[];
}

/** Cluster-scoped. */
export interface ClusterRole {
  aggregationRule?: AggregationRule;
  apiVersion?: 'rbac.authorization.k8s.io/v1';
  kind?: 'ClusterRole';
  metadata: ObjectMeta;
  rules?: readonly PolicyRule[];
}

/** Cluster-scoped. */
export interface ClusterRoleBinding {
  apiVersion?: 'rbac.authorization.k8s.io/v1';
  kind?: 'ClusterRoleBinding';
  metadata: ObjectMeta;
  roleRef: RoleRef;
  subjects?: readonly Subject[];
}

export interface PolicyRule {
  apiGroups?: readonly string[];
  nonResourceURLs?: readonly string[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  verbs: readonly string[];
}

/** Namespaced. */
export interface Role {
  apiVersion?: 'rbac.authorization.k8s.io/v1';
  kind?: 'Role';
  metadata: ObjectMeta;
  rules?: readonly PolicyRule[];
}

/** Namespaced. */
export interface RoleBinding {
  apiVersion?: 'rbac.authorization.k8s.io/v1';
  kind?: 'RoleBinding';
  metadata: ObjectMeta;
  roleRef: RoleRef;
  subjects?: readonly Subject[];
}

export interface RoleRef {
  apiGroup?: string;
  kind: string;
  name: string;
}

export interface Subject {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}
