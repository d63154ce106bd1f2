// runtime.cluster.x-k8s.io: made by tools/imports/generate.ts from cluster-api v1.14.2 (sigs.k8s.io/cluster-api). Do not edit.
// Reference: https://cluster-api.sigs.k8s.io/reference/api/crd-reference

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (extensionconfigs). */
export interface ExtensionConfig {
  apiVersion: 'runtime.cluster.x-k8s.io/v1beta2';
  kind: 'ExtensionConfig';
  spec: ExtensionConfigSpec;
  metadata: ObjectMeta;
}

export interface ExtensionConfigSpec {
  /** fields at least 1 */
  clientConfig: WebhookClientConfig;
  namespaceSelector?: LabelSelector;
  settings?: { [key: string]: string };
}

export interface WebhookClientConfig {
  /** byte; length 1..51200 */
  caBundle?: string;
  service?: ExtensionConfigService;
  /** length 1..512 */
  url?: string;
}

export interface LabelSelector {
  matchExpressions?: readonly ExtensionConfigMatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface ExtensionConfigService {
  /** length 1..63 */
  name: string;
  /** length 1..63 */
  namespace: string;
  /** length 1..512 */
  path?: string;
  port?: number;
}

export interface ExtensionConfigMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}
