// coordination: made by tools/imports/generate.ts from kubernetes v1.37.2 (k8s.io/kubernetes). Do not edit.
// Reference: https://kubernetes.io/docs/reference/kubernetes-api/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced. */
export interface Lease {
  apiVersion?: 'coordination.k8s.io/v1';
  kind?: 'Lease';
  metadata: ObjectMeta;
  spec?: LeaseSpec;
}

export interface LeaseSpec {
  /** date-time */
  acquireTime?: string;
  holderIdentity?: string;
  leaseDurationSeconds?: number;
  leaseTransitions?: number;
  preferredHolder?: string;
  /** date-time */
  renewTime?: string;
  strategy?: string;
}

/** Namespaced. */
export interface LeaseCandidate {
  apiVersion?: 'coordination.k8s.io/v1beta1';
  kind?: 'LeaseCandidate';
  metadata: ObjectMeta;
  spec: LeaseCandidateSpec;
}

export interface LeaseCandidateSpec {
  binaryVersion: string;
  emulationVersion?: string;
  leaseName: string;
  /** date-time */
  pingTime?: string;
  /** date-time */
  renewTime?: string;
  strategy: string;
}
