// ops.crossplane.io: made by tools/imports/generate.ts from crossplane v2.4.0 (github.com/crossplane/crossplane/v2). Do not edit.
// Reference: https://docs.crossplane.io/latest/api/

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (cronoperations). */
export interface CronOperation {
  apiVersion: 'ops.crossplane.io/v1alpha1';
  kind: 'CronOperation';
  spec?: CronOperationSpec;
  metadata: ObjectMeta;
}

export interface CronOperationSpec {
  /** default "Allow" */
  concurrencyPolicy?: 'Allow' | 'Forbid' | 'Replace';
  /** default 1 */
  failedHistoryLimit?: number;
  operationTemplate: OperationTemplate;
  schedule: string;
  startingDeadlineSeconds?: number;
  /** default 3 */
  successfulHistoryLimit?: number;
}

export interface OperationTemplate {
  metadata?: Record<string, never>;
  spec: OperationTemplateSpec;
}

export interface OperationTemplateSpec {
  /** default "Pipeline" */
  mode?: 'Pipeline';
  /** items 1..99; one for each step */
  pipeline: readonly Pipeline[];
  retryLimit?: number;
}

export interface Pipeline {
  /** one for each name */
  credentials?: readonly Credentials[];
  functionRef: FunctionRef;
  input?: { [key: string]: unknown };
  requirements?: Requirements;
  step: string;
}

export interface FunctionRef {
  name: string;
}

export interface Requirements {
  /** one for each requirementName */
  requiredResources?: readonly RequiredResources[];
  /** one for each requirementName */
  requiredSchemas?: readonly RequiredSchemas[];
}

export interface Credentials {
  name: string;
  secretRef?: SecretRef;
  source: 'None' | 'Secret';
}

export interface SecretRef {
  name: string;
  namespace: string;
}

export interface RequiredResources {
  apiVersion: string;
  kind: string;
  matchLabels?: { [key: string]: string };
  name?: string;
  namespace?: string;
  requirementName: string;
}

export interface RequiredSchemas {
  apiVersion: string;
  kind: string;
  requirementName: string;
}

/** Cluster-scoped (operations). */
export interface Operation {
  apiVersion: 'ops.crossplane.io/v1alpha1';
  kind: 'Operation';
  spec?: OperationTemplateSpec;
  metadata: ObjectMeta;
}

/** Cluster-scoped (watchoperations). */
export interface WatchOperation {
  apiVersion: 'ops.crossplane.io/v1alpha1';
  kind: 'WatchOperation';
  spec?: WatchOperationSpec;
  metadata: ObjectMeta;
}

export interface WatchOperationSpec {
  /** default "Allow" */
  concurrencyPolicy?: 'Allow' | 'Forbid' | 'Replace';
  /** default 1 */
  failedHistoryLimit?: number;
  operationTemplate: OperationTemplate;
  /** default 3 */
  successfulHistoryLimit?: number;
  watch: WatchOperationWatch;
}

export interface WatchOperationWatch {
  apiVersion: string;
  kind: string;
  matchLabels?: { [key: string]: string };
  namespace?: string;
}
