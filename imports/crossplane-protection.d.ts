// protection.crossplane.io: made by tools/imports/generate.ts from crossplane v2.4.0 (github.com/crossplane/crossplane/v2). Do not edit.
// Reference: https://docs.crossplane.io/latest/api/

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (clusterusages). */
export interface ClusterUsage {
  apiVersion: 'protection.crossplane.io/v1beta1';
  kind: 'ClusterUsage';
  spec: ClusterUsageSpec;
  metadata: ObjectMeta;
}

export interface ClusterUsageSpec {
  by?: By;
  of: By;
  reason?: string;
  replayDeletion?: boolean;
}

export interface By {
  apiVersion?: string;
  kind?: string;
  resourceRef?: ResourceRef;
  resourceSelector?: ResourceSelector;
}

export interface ResourceRef {
  name: string;
}

export interface ResourceSelector {
  matchControllerRef?: boolean;
  matchLabels?: { [key: string]: string };
}

/** Namespaced (usages). */
export interface Usage {
  apiVersion: 'protection.crossplane.io/v1beta1';
  kind: 'Usage';
  spec: UsageSpec;
  metadata: ObjectMeta;
}

export interface UsageSpec {
  by?: By;
  of: UsageOf;
  reason?: string;
  replayDeletion?: boolean;
}

export interface UsageOf {
  apiVersion?: string;
  kind?: string;
  resourceRef?: UsageResourceRef;
  resourceSelector?: UsageResourceSelector;
}

export interface UsageResourceRef {
  name: string;
  namespace?: string;
}

export interface UsageResourceSelector {
  matchControllerRef?: boolean;
  matchLabels?: { [key: string]: string };
  namespace?: string;
}
