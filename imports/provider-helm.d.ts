// helm.m.crossplane.io: made by tools/imports/generate.ts from provider-helm v1.3.0 (github.com/crossplane-contrib/provider-helm). Do not edit.
// Reference: https://github.com/crossplane-contrib/provider-helm/tree/main/package/crds

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (clusterproviderconfigs). */
export interface ClusterProviderConfig {
  apiVersion: 'helm.m.crossplane.io/v1beta1';
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
  type: 'GoogleApplicationCredentials' | 'AzureServicePrincipalCredentials' | 'AzureWorkloadIdentityCredentials' | 'UpboundTokens' | 'AWSWebIdentityCredentials';
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

/** Namespaced (providerconfigs). */
export interface ProviderConfig {
  apiVersion: 'helm.m.crossplane.io/v1beta1';
  kind: 'ProviderConfig';
  spec: ClusterProviderConfigSpec;
  metadata: ObjectMeta;
}

/** Namespaced (providerconfigusages). */
export interface ProviderConfigUsage {
  apiVersion: 'helm.m.crossplane.io/v1beta1';
  kind: 'ProviderConfigUsage';
  providerConfigRef: ProviderConfigRef;
  resourceRef: ProviderConfigUsageResourceRef;
  metadata: ObjectMeta;
}

export interface ProviderConfigRef {
  kind: string;
  name: string;
}

export interface ProviderConfigUsageResourceRef {
  apiVersion: string;
  kind: string;
  name: string;
  uid?: string;
}

/** Namespaced (releases). */
export interface Release {
  apiVersion: 'helm.m.crossplane.io/v1beta1';
  kind: 'Release';
  spec: ReleaseSpec;
  metadata: ObjectMeta;
}

export interface ReleaseSpec {
  connectionDetails?: readonly ReleaseConnectionDetails[];
  forProvider: ReleaseForProvider;
  /** default ["*"] */
  managementPolicies?: readonly ('Observe' | 'Create' | 'Update' | 'Delete' | 'LateInitialize' | '*')[];
  /** default {"kind":"ClusterProviderConfig","name":"default"} */
  providerConfigRef?: ProviderConfigRef;
  rollbackLimit?: number;
  writeConnectionSecretToRef?: Env;
}

export interface ReleaseForProvider {
  chart: ReleaseChart;
  insecureSkipTLSVerify?: boolean;
  /** default 20 */
  maxHistory?: number;
  namespace?: string;
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
  pullSecretRef?: Env;
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
  optional?: boolean;
}
