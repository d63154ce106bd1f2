// storagemigration: made by tools/imports/generate.ts from kubernetes v1.37.2 (k8s.io/kubernetes). Do not edit.
// Reference: https://kubernetes.io/docs/reference/kubernetes-api/

import type { GroupResource, ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped. */
export interface StorageVersionMigration {
  apiVersion?: 'storagemigration.k8s.io/v1';
  kind?: 'StorageVersionMigration';
  metadata: ObjectMeta;
  spec?: StorageVersionMigrationSpec;
}

export interface StorageVersionMigrationSpec {
  resource: GroupResource;
}
