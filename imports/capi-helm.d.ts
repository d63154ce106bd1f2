// addons.cluster.x-k8s.io: made by tools/imports/generate.ts from cluster-api-addon-provider-helm v0.6.4 (sigs.k8s.io/cluster-api-addon-provider-helm). Do not edit.
// Reference: https://github.com/kubernetes-sigs/cluster-api-addon-provider-helm/tree/main/config/crd/bases

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (helmchartproxies). */
export interface HelmChartProxy {
  apiVersion: 'addons.cluster.x-k8s.io/v1alpha1';
  kind: 'HelmChartProxy';
  spec?: HelmChartProxySpec;
  metadata: ObjectMeta;
}

export interface HelmChartProxySpec {
  chartName: string;
  clusterSelector: LabelSelector;
  credentials?: Credentials;
  namespace?: string;
  options?: SpecOptions;
  reconcileStrategy?: '' | 'InstallOnce' | 'Continuous';
  releaseName?: string;
  repoURL: string;
  tlsConfig?: TlsConfig;
  valuesTemplate?: string;
  version?: string;
}

export interface LabelSelector {
  matchExpressions?: readonly HelmChartProxyMatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface Credentials {
  key: string;
  secret: Secret;
}

export interface SpecOptions {
  atomic?: boolean;
  dependencyUpdate?: boolean;
  disableHooks?: boolean;
  disableOpenAPIValidation?: boolean;
  /** default false */
  enableClientCache?: boolean;
  install?: Install;
  options?: boolean;
  skipCRDs?: boolean;
  takeOwnership?: boolean;
  timeout?: string;
  uninstall?: Uninstall;
  upgrade?: Upgrade;
  wait?: boolean;
  waitForJobs?: boolean;
}

export interface TlsConfig {
  caSecret?: Secret;
  insecureSkipTLSVerify?: boolean;
}

export interface Secret {
  name?: string;
  namespace?: string;
}

export interface Install {
  /** default true */
  createNamespace?: boolean;
  includeCRDs?: boolean;
}

export interface Uninstall {
  description?: string;
  keepHistory?: boolean;
}

export interface Upgrade {
  cleanupOnFail?: boolean;
  force?: boolean;
  /** default 10 */
  maxHistory?: number;
  recreate?: boolean;
  resetThenReuseValues?: boolean;
  resetValues?: boolean;
  reuseValues?: boolean;
}

export interface HelmChartProxyMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

/** Namespaced (helmreleaseproxies). */
export interface HelmReleaseProxy {
  apiVersion: 'addons.cluster.x-k8s.io/v1alpha1';
  kind: 'HelmReleaseProxy';
  spec?: HelmReleaseProxySpec;
  metadata: ObjectMeta;
}

export interface HelmReleaseProxySpec {
  chartName: string;
  clusterRef: ObjectReference;
  credentials?: Credentials;
  namespace?: string;
  options?: SpecOptions;
  reconcileStrategy?: '' | 'InstallOnce' | 'Continuous';
  releaseName?: string;
  repoURL: string;
  tlsConfig?: TlsConfig;
  values?: string;
  version?: string;
}

export interface ObjectReference {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}
