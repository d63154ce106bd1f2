// node: made by tools/imports/generate.ts from kubernetes v1.37.2 (k8s.io/kubernetes). Do not edit.
// Reference: https://kubernetes.io/docs/reference/kubernetes-api/

import type { Toleration } from './kubernetes-core';
import type { ObjectMeta } from './kubernetes-meta';

export interface Overhead {
  podFixed?: { [key: string]: number | string };
}

/** Cluster-scoped. */
export interface RuntimeClass {
  apiVersion?: 'node.k8s.io/v1';
  handler: string;
  kind?: 'RuntimeClass';
  metadata: ObjectMeta;
  overhead?: Overhead;
  scheduling?: Scheduling;
}

export interface Scheduling {
  nodeSelector?: { [key: string]: string };
  tolerations?: readonly Toleration[];
}
