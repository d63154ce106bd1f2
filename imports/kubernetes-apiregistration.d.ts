// apiregistration: made by tools/imports/generate.ts from kubernetes v1.37.2 (k8s.io/kubernetes). Do not edit.
// Reference: https://kubernetes.io/docs/reference/kubernetes-api/

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped. */
export interface APIService {
  apiVersion?: 'apiregistration.k8s.io/v1';
  kind?: 'APIService';
  metadata: ObjectMeta;
  spec?: APIServiceSpec;
}

export interface APIServiceSpec {
  /** byte */
  caBundle?: string;
  group?: string;
  groupPriorityMinimum: number;
  insecureSkipTLSVerify?: boolean;
  service?: ServiceReference;
  version?: string;
  versionPriority: number;
}

export interface ServiceReference {
  name?: string;
  namespace?: string;
  port?: number;
}
