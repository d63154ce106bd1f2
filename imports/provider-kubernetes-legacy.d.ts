// kubernetes.crossplane.io: made by tools/imports/generate.ts from provider-kubernetes v1.4.1 (github.com/crossplane-contrib/provider-kubernetes). Do not edit.
// Reference: https://github.com/crossplane-contrib/provider-kubernetes/tree/main/package/crds

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (objects). */
export interface Object {
  apiVersion: 'kubernetes.crossplane.io/v1alpha2';
  kind: 'Object';
  spec: ObjectSpec;
  metadata: ObjectMeta;
}

export interface ObjectSpec {
  connectionDetails?: readonly ObjectConnectionDetails[];
  /** default "Delete" */
  deletionPolicy?: 'Orphan' | 'Delete';
  forProvider: ObjectForProvider;
  /** default ["*"] */
  managementPolicies?: readonly ('Observe' | 'Create' | 'Update' | 'Delete' | 'LateInitialize' | '*')[];
  /** default {"name":"default"} */
  providerConfigRef?: ProviderConfigRef;
  readiness?: ObjectReadiness;
  references?: readonly ObjectReferences[];
  /** default false */
  watch?: boolean;
  writeConnectionSecretToRef?: ObjectWriteConnectionSecretToRef;
}

export interface ObjectForProvider {
  /** default "Background" */
  deletionPropagationPolicy?: 'Orphan' | 'Background' | 'Foreground';
  manifest: { [key: string]: unknown };
}

export interface ProviderConfigRef {
  name: string;
  policy?: Policy;
}

export interface ObjectReadiness {
  celQuery?: string;
  /** default "SuccessfulCreate" */
  policy?: 'SuccessfulCreate' | 'DeriveFromObject' | 'AllTrue' | 'DeriveFromCelQuery';
}

export interface ObjectWriteConnectionSecretToRef {
  name: string;
  namespace: string;
}

export interface ObjectConnectionDetails {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  toConnectionSecretKey?: string;
  uid?: string;
}

export interface Policy {
  /** default "Required" */
  resolution?: 'Required' | 'Optional';
  resolve?: 'Always' | 'IfNotPresent';
}

export interface ObjectReferences {
  dependsOn?: ObjectDependsOn;
  patchesFrom?: ObjectPatchesFrom;
  toFieldPath?: string;
}

export interface ObjectDependsOn {
  /** default "kubernetes.crossplane.io/v1alpha1" */
  apiVersion?: string;
  /** default "Object" */
  kind?: string;
  name: string;
  namespace?: string;
}

export interface ObjectPatchesFrom {
  /** default "kubernetes.crossplane.io/v1alpha1" */
  apiVersion?: string;
  fieldPath: string;
  /** default "Object" */
  kind?: string;
  name: string;
  namespace?: string;
}

/** Cluster-scoped (observedobjectcollections). */
export interface ObservedObjectCollection {
  apiVersion: 'kubernetes.crossplane.io/v1alpha1';
  kind: 'ObservedObjectCollection';
  spec: ObservedObjectCollectionSpec;
  metadata: ObjectMeta;
}

export interface ObservedObjectCollectionSpec {
  objectTemplate?: ObservedObjectCollectionObjectTemplate;
  observeObjects: ObservedObjectCollectionObserveObjects;
  /** default {"name":"default"} */
  providerConfigRef?: ProviderConfigRef;
}

export interface ObservedObjectCollectionObjectTemplate {
  metadata?: ObservedObjectCollectionMetadata;
}

export interface ObservedObjectCollectionObserveObjects {
  /** length at least 1 */
  apiVersion: string;
  /** length at least 1 */
  kind: string;
  namespace?: string;
  selector: LabelSelector;
}

export interface ObservedObjectCollectionMetadata {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
}

export interface LabelSelector {
  matchExpressions?: readonly ObservedObjectCollectionMatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface ObservedObjectCollectionMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

/** Cluster-scoped (providerconfigs). */
export interface ProviderConfig {
  apiVersion: 'kubernetes.crossplane.io/v1alpha1';
  kind: 'ProviderConfig';
  spec: ProviderConfigSpec;
  metadata: ObjectMeta;
}

export interface ProviderConfigSpec {
  credentials: ProviderConfigCredentials;
  identity?: ProviderConfigIdentity;
}

export interface ProviderConfigCredentials {
  env?: ProviderConfigEnv;
  fs?: ProviderConfigFs;
  secretRef?: ProviderConfigSecretRef;
  source: 'None' | 'Secret' | 'InjectedIdentity' | 'Environment' | 'Filesystem';
}

export interface ProviderConfigIdentity {
  env?: ProviderConfigEnv;
  fs?: ProviderConfigFs;
  secretRef?: ProviderConfigSecretRef;
  source: 'None' | 'Secret' | 'InjectedIdentity' | 'Environment' | 'Filesystem';
  type: 'GoogleApplicationCredentials' | 'AzureServicePrincipalCredentials' | 'AzureWorkloadIdentityCredentials' | 'UpboundTokens' | 'AWSWebIdentityCredentials' | 'NebiusServiceAccountCredentials';
}

export interface ProviderConfigEnv {
  name: string;
}

export interface ProviderConfigFs {
  path: string;
}

export interface ProviderConfigSecretRef {
  key: string;
  name: string;
  namespace: string;
}

/** Cluster-scoped (providerconfigusages). */
export interface ProviderConfigUsage {
  apiVersion: 'kubernetes.crossplane.io/v1alpha1';
  kind: 'ProviderConfigUsage';
  providerConfigRef: ProviderConfigRef;
  resourceRef: ProviderConfigUsageResourceRef;
  metadata: ObjectMeta;
}

export interface ProviderConfigUsageResourceRef {
  apiVersion: string;
  kind: string;
  name: string;
  uid?: string;
}
