// storage: made by tools/imports/generate.ts from kubernetes v1.37.2 (k8s.io/kubernetes). Do not edit.
// Reference: https://kubernetes.io/docs/reference/kubernetes-api/

import type { PersistentVolumeSpec, TopologySelectorTerm } from './kubernetes-core';
import type { LabelSelector, ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped. */
export interface CSIDriver {
  apiVersion?: 'storage.k8s.io/v1';
  kind?: 'CSIDriver';
  metadata: ObjectMeta;
  spec: CSIDriverSpec;
}

export interface CSIDriverSpec {
  attachRequired?: boolean;
  fsGroupPolicy?: string;
  nodeAllocatableUpdatePeriodSeconds?: number;
  podInfoOnMount?: boolean;
  preventPodSchedulingIfMissing?: boolean;
  requiresRepublish?: boolean;
  seLinuxMount?: boolean;
  serviceAccountTokenInSecrets?: boolean;
  storageCapacity?: boolean;
  tokenRequests?: readonly TokenRequest[];
  /** a set */
  volumeLifecycleModes?: readonly string[];
}

/** Cluster-scoped. */
export interface CSINode {
  apiVersion?: 'storage.k8s.io/v1';
  kind?: 'CSINode';
  metadata: ObjectMeta;
  spec: CSINodeSpec;
}

export interface CSINodeDriver {
  allocatable?: VolumeNodeResources;
  name: string;
  nodeID: string;
  topologyKeys?: readonly string[];
}

export interface CSINodeSpec {
  /** one for each name */
  drivers: readonly CSINodeDriver[];
}

/** Namespaced. */
export interface CSIStorageCapacity {
  apiVersion?: 'storage.k8s.io/v1';
  capacity?: number | string;
  kind?: 'CSIStorageCapacity';
  maximumVolumeSize?: number | string;
  metadata: ObjectMeta;
  nodeTopology?: LabelSelector;
  storageClassName: string;
}

/** Cluster-scoped. */
export interface StorageClass {
  allowVolumeExpansion?: boolean;
  allowedTopologies?: readonly TopologySelectorTerm[];
  apiVersion?: 'storage.k8s.io/v1';
  kind?: 'StorageClass';
  metadata: ObjectMeta;
  mountOptions?: readonly string[];
  parameters?: { [key: string]: string };
  provisioner: string;
  reclaimPolicy?: 'Delete' | 'Recycle' | 'Retain';
  volumeBindingMode?: 'Immediate' | 'WaitForFirstConsumer';
}

export interface TokenRequest {
  audience: string;
  expirationSeconds?: number;
}

/** Cluster-scoped. */
export interface VolumeAttachment {
  apiVersion?: 'storage.k8s.io/v1';
  kind?: 'VolumeAttachment';
  metadata: ObjectMeta;
  spec: VolumeAttachmentSpec;
}

export interface VolumeAttachmentSource {
  inlineVolumeSpec?: PersistentVolumeSpec;
  persistentVolumeName?: string;
}

export interface VolumeAttachmentSpec {
  attacher: string;
  nodeName: string;
  source: VolumeAttachmentSource;
}

/** Cluster-scoped. */
export interface VolumeAttributesClass {
  apiVersion?: 'storage.k8s.io/v1';
  driverName: string;
  kind?: 'VolumeAttributesClass';
  metadata: ObjectMeta;
  parameters?: { [key: string]: string };
}

export interface VolumeNodeResources {
  count?: number;
}
