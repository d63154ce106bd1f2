// kubernetes.m.crossplane.io: made by tools/imports/generate.ts from provider-kubernetes v1.4.1 (github.com/crossplane-contrib/provider-kubernetes). Do not edit.
// Reference: https://github.com/crossplane-contrib/provider-kubernetes/tree/main/package/crds

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (clusterproviderconfigs). */
export interface ClusterProviderConfig {
  apiVersion: 'kubernetes.m.crossplane.io/v1alpha1';
  kind: 'ClusterProviderConfig';
  spec: ClusterProviderConfigSpec;
  metadata: ObjectMeta;
}

export interface ClusterProviderConfigSpec {
  credentials: Credentials;
  identity?: Identity;
}

export interface Credentials {
  env?: Env;
  fs?: Fs;
  secretRef?: SecretRef;
  source: 'None' | 'Secret' | 'InjectedIdentity' | 'Environment' | 'Filesystem';
}

export interface Identity {
  env?: Env;
  fs?: Fs;
  secretRef?: SecretRef;
  source: 'None' | 'Secret' | 'InjectedIdentity' | 'Environment' | 'Filesystem';
  type: 'GoogleApplicationCredentials' | 'AzureServicePrincipalCredentials' | 'AzureWorkloadIdentityCredentials' | 'UpboundTokens' | 'AWSWebIdentityCredentials' | 'NebiusServiceAccountCredentials';
}

export interface Env {
  name: string;
}

export interface Fs {
  path: string;
}

export interface SecretRef {
  key: string;
  name: string;
  namespace: string;
}

/** Namespaced (objects). */
export interface Object {
  apiVersion: 'kubernetes.m.crossplane.io/v1alpha1';
  kind: 'Object';
  spec: ObjectSpec;
  metadata: ObjectMeta;
}

export interface ObjectSpec {
  connectionDetails?: readonly ObjectConnectionDetails[];
  forProvider: ObjectForProvider;
  /** default ["*"] */
  managementPolicies?: readonly ('Observe' | 'Create' | 'Update' | 'Delete' | 'LateInitialize' | '*')[];
  /** default {"kind":"ClusterProviderConfig","name":"default"} */
  providerConfigRef?: ProviderConfigRef;
  readiness?: ObjectReadiness;
  references?: readonly ObjectReferences[];
  /** default false */
  watch?: boolean;
  writeConnectionSecretToRef?: Env;
}

export interface ObjectForProvider {
  /** default "Background" */
  deletionPropagationPolicy?: 'Orphan' | 'Background' | 'Foreground';
  manifest: { [key: string]: unknown };
}

export interface ProviderConfigRef {
  kind: string;
  name: string;
}

export interface ObjectReadiness {
  celQuery?: string;
  /** default "SuccessfulCreate" */
  policy?: 'SuccessfulCreate' | 'DeriveFromObject' | 'AllTrue' | 'DeriveFromCelQuery';
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

export interface ObjectReferences {
  dependsOn?: ObjectDependsOn;
  patchesFrom?: ObjectPatchesFrom;
  toFieldPath?: string;
}

export interface ObjectDependsOn {
  /** default "kubernetes.m.crossplane.io/v1alpha1" */
  apiVersion?: string;
  /** default "Object" */
  kind?: string;
  name: string;
  namespace?: string;
}

export interface ObjectPatchesFrom {
  /** default "kubernetes.m.crossplane.io/v1alpha1" */
  apiVersion?: string;
  fieldPath: string;
  /** default "Object" */
  kind?: string;
  name: string;
  namespace?: string;
}

/** Namespaced (observedobjectcollections). */
export interface ObservedObjectCollection {
  apiVersion: 'kubernetes.m.crossplane.io/v1alpha1';
  kind: 'ObservedObjectCollection';
  spec: ObservedObjectCollectionSpec;
  metadata: ObjectMeta;
}

export interface ObservedObjectCollectionSpec {
  objectTemplate?: ObservedObjectCollectionObjectTemplate;
  observeObjects: ObservedObjectCollectionObserveObjects;
  /** default {"kind":"ClusterProviderConfig","name":"default"} */
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

/** Namespaced (providerconfigs). */
export interface ProviderConfig {
  apiVersion: 'kubernetes.m.crossplane.io/v1alpha1';
  kind: 'ProviderConfig';
  spec: ClusterProviderConfigSpec;
  metadata: ObjectMeta;
}

/** Namespaced (providerconfigusages). */
export interface ProviderConfigUsage {
  apiVersion: 'kubernetes.m.crossplane.io/v1alpha1';
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
