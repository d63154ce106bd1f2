// multicluster.x-k8s.io: made by tools/imports/generate.ts from cluster-inventory-api v0.1.3 (sigs.k8s.io/cluster-inventory-api). Do not edit.
// Reference: https://github.com/kubernetes-sigs/cluster-inventory-api/tree/main/config/crd/bases

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (clusterprofiles). */
export interface ClusterProfile {
  apiVersion: 'multicluster.x-k8s.io/v1alpha1';
  kind: 'ClusterProfile';
  spec: ClusterProfileSpec;
  metadata: ObjectMeta;
}

export interface ClusterProfileSpec {
  clusterManager: ClusterProfileClusterManager;
  displayName?: string;
}

export interface ClusterProfileClusterManager {
  name: string;
}

/** Namespaced (placementdecisions). */
export interface PlacementDecision {
  apiVersion: 'multicluster.x-k8s.io/v1alpha1';
  kind: 'PlacementDecision';
  /** items 0..100 */
  decisions: readonly PlacementDecisionDecisions[];
  schedulerName?: string;
  metadata: ObjectMeta;
}

export interface PlacementDecisionDecisions {
  clusterProfileRef: PlacementDecisionClusterProfileRef;
  reason?: string;
}

export interface PlacementDecisionClusterProfileRef {
  name: string;
  namespace?: string;
}
