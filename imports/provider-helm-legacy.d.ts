// helm.crossplane.io: made by tools/imports/generate.ts from provider-helm v1.3.0 (github.com/crossplane-contrib/provider-helm). Do not edit.
// Reference: https://github.com/crossplane-contrib/provider-helm/tree/main/package/crds

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (providerconfigs). */
export interface ProviderConfig {
  apiVersion: 'helm.crossplane.io/v1beta1';
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
  type: 'GoogleApplicationCredentials' | 'AzureServicePrincipalCredentials' | 'AzureWorkloadIdentityCredentials' | 'UpboundTokens' | 'AWSWebIdentityCredentials';
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
  apiVersion: 'helm.crossplane.io/v1beta1';
  kind: 'ProviderConfigUsage';
  providerConfigRef: ProviderConfigRef;
  resourceRef: ProviderConfigUsageResourceRef;
  metadata: ObjectMeta;
}

export interface ProviderConfigRef {
  name: string;
  policy?: Policy;
}

export interface ProviderConfigUsageResourceRef {
  apiVersion: string;
  kind: string;
  name: string;
  uid?: string;
}

export interface Policy {
  /** default "Required" */
  resolution?: 'Required' | 'Optional';
  resolve?: 'Always' | 'IfNotPresent';
}

/** Cluster-scoped (releases). */
export interface Release {
  apiVersion: 'helm.crossplane.io/v1beta1';
  kind: 'Release';
  spec: ReleaseSpec;
  metadata: ObjectMeta;
}

export interface ReleaseSpec {
  connectionDetails?: readonly ReleaseConnectionDetails[];
  /** default "Delete" */
  deletionPolicy?: 'Orphan' | 'Delete';
  forProvider: ReleaseForProvider;
  /** default ["*"] */
  managementPolicies?: readonly ('Observe' | 'Create' | 'Update' | 'Delete' | 'LateInitialize' | '*')[];
  /** default {"name":"default"} */
  providerConfigRef?: ProviderConfigRef;
  rollbackLimit?: number;
  writeConnectionSecretToRef?: ReleaseWriteConnectionSecretToRef;
}

export interface ReleaseForProvider {
  chart: ReleaseChart;
  insecureSkipTLSVerify?: boolean;
  /** default 20 */
  maxHistory?: number;
  namespace: string;
  patchesFrom?: readonly ReleasePatchesFrom[];
  plainHTTP?: boolean;
  set?: readonly EnvVar[];
  skipCRDs?: boolean;
  skipCreateNamespace?: boolean;
  takeOwnership?: boolean;
  values?: { [key: string]: unknown };
  valuesFrom?: readonly ReleasePatchesFrom[];
  wait?: boolean;
  waitTimeout?: string;
}

export interface ReleaseWriteConnectionSecretToRef {
  name: string;
  namespace: string;
}

export interface ReleaseConnectionDetails {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  skipPartOfReleaseCheck?: boolean;
  toConnectionSecretKey?: string;
  uid?: string;
}

export interface ReleaseChart {
  /** pattern ^sha256:[a-f0-9]{64}$ */
  digest?: string;
  name?: string;
  pullSecretRef?: ReleaseWriteConnectionSecretToRef;
  repository?: string;
  url?: string;
  version?: string;
}

export interface ReleasePatchesFrom {
  configMapKeyRef?: ReleaseConfigMapKeyRef;
  secretKeyRef?: ReleaseConfigMapKeyRef;
}

export interface EnvVar {
  name: string;
  value?: string;
  valueFrom?: ReleasePatchesFrom;
}

export interface ReleaseConfigMapKeyRef {
  key?: string;
  name: string;
  namespace: string;
  optional?: boolean;
}
