// karpenter.kwok.sh: made by tools/imports/generate.ts from karpenter-kwok v1.15.0 (sigs.k8s.io/karpenter). Do not edit.
// Reference: https://github.com/kubernetes-sigs/karpenter/tree/main/kwok

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (kwoknodeclasses). */
export interface KWOKNodeClass {
  apiVersion: 'karpenter.kwok.sh/v1alpha1';
  kind: 'KWOKNodeClass';
  spec?: KWOKNodeClassSpec;
  metadata: ObjectMeta;
}

export interface KWOKNodeClassSpec {
  /** pattern ^([0-9]+(s|m|h))+$ */
  nodeRegistrationDelay?: string;
}
