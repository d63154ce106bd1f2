// apiextensions.crossplane.io: made by tools/imports/generate.ts from crossplane v2.4.0 (github.com/crossplane/crossplane/v2). Do not edit.
// Reference: https://docs.crossplane.io/latest/api/

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (compositeresourcedefinitions). */
export interface CompositeResourceDefinition {
  apiVersion: 'apiextensions.crossplane.io/v2';
  kind: 'CompositeResourceDefinition';
  spec?: CompositeResourceDefinitionSpec;
  metadata: ObjectMeta;
}

export interface CompositeResourceDefinitionSpec {
  claimNames?: CustomResourceDefinitionNames;
  connectionSecretKeys?: readonly string[];
  conversion?: CustomResourceConversion;
  defaultCompositeDeletePolicy?: 'Background' | 'Foreground';
  defaultCompositionRef?: DefaultCompositionRef;
  defaultCompositionRevisionSelector?: LabelSelector;
  /** default "Automatic" */
  defaultCompositionUpdatePolicy?: 'Automatic' | 'Manual';
  enforcedCompositionRef?: DefaultCompositionRef;
  group: string;
  metadata?: CompositeResourceDefinitionMetadata;
  names: CustomResourceDefinitionNames;
  /** default "Namespaced" */
  scope?: 'Namespaced' | 'Cluster';
  versions: readonly CompositeResourceDefinitionVersions[];
}

export interface CustomResourceDefinitionNames {
  categories?: readonly string[];
  kind: string;
  listKind?: string;
  plural: string;
  shortNames?: readonly string[];
  singular?: string;
}

export interface CustomResourceConversion {
  strategy: string;
  webhook?: WebhookConversion;
}

export interface DefaultCompositionRef {
  name: string;
}

export interface LabelSelector {
  matchExpressions?: readonly CompositeResourceDefinitionMatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface CompositeResourceDefinitionMetadata {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
}

export interface WebhookConversion {
  clientConfig?: WebhookClientConfig;
  conversionReviewVersions: readonly string[];
}

export interface CompositeResourceDefinitionVersions {
  additionalPrinterColumns?: readonly CustomResourceColumnDefinition[];
  deprecated?: boolean;
  /** length at most 256 */
  deprecationWarning?: string;
  name: string;
  referenceable: boolean;
  schema?: Schema;
  served: boolean;
  subresources?: CompositeResourceDefinitionSubresources;
}

export interface WebhookClientConfig {
  /** byte */
  caBundle?: string;
  service?: Service;
  url?: string;
}

export interface CompositeResourceDefinitionMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

export interface Schema {
  openAPIV3Schema?: { [key: string]: unknown };
}

export interface CompositeResourceDefinitionSubresources {
  scale?: CustomResourceSubresourceScale;
}

export interface Service {
  name: string;
  namespace: string;
  path?: string;
  port?: number;
}

export interface CustomResourceColumnDefinition {
  description?: string;
  format?: string;
  jsonPath: string;
  name: string;
  priority?: number;
  type: string;
}

export interface CustomResourceSubresourceScale {
  labelSelectorPath?: string;
  specReplicasPath: string;
  statusReplicasPath: string;
}

/** Cluster-scoped (compositions). */
export interface Composition {
  apiVersion: 'apiextensions.crossplane.io/v1';
  kind: 'Composition';
  spec?: CompositionSpec;
  metadata: ObjectMeta;
}

export interface CompositionSpec {
  compositeTypeRef: ParamKind;
  /** default "Pipeline" */
  mode?: 'Pipeline';
  /** items 1..99; one for each step */
  pipeline?: readonly Pipeline[];
  writeConnectionSecretsToNamespace?: string;
}

export interface ParamKind {
  apiVersion: string;
  kind: string;
}

export interface Pipeline {
  /** one for each name */
  credentials?: readonly Credentials[];
  functionRef: DefaultCompositionRef;
  input?: { [key: string]: unknown };
  requirements?: Requirements;
  step: string;
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

/** Cluster-scoped (compositionrevisions). */
export interface CompositionRevision {
  apiVersion: 'apiextensions.crossplane.io/v1';
  kind: 'CompositionRevision';
  spec?: CompositionRevisionSpec;
  metadata: ObjectMeta;
}

export interface CompositionRevisionSpec {
  compositeTypeRef: ParamKind;
  /** default "Pipeline" */
  mode?: 'Pipeline';
  /** one for each step */
  pipeline?: readonly Pipeline[];
  revision: number;
  writeConnectionSecretsToNamespace?: string;
}

/** Cluster-scoped (environmentconfigs). */
export interface EnvironmentConfig {
  apiVersion: 'apiextensions.crossplane.io/v1beta1';
  kind: 'EnvironmentConfig';
  data?: { [key: string]: unknown };
  metadata: ObjectMeta;
}

/** Cluster-scoped (managedresourceactivationpolicies). */
export interface ManagedResourceActivationPolicy {
  apiVersion: 'apiextensions.crossplane.io/v1alpha1';
  kind: 'ManagedResourceActivationPolicy';
  spec?: ManagedResourceActivationPolicySpec;
  metadata: ObjectMeta;
}

export interface ManagedResourceActivationPolicySpec {
  /** items at least 1 */
  activate: readonly string[];
}

/** Cluster-scoped (managedresourcedefinitions). */
export interface ManagedResourceDefinition {
  apiVersion: 'apiextensions.crossplane.io/v1alpha1';
  kind: 'ManagedResourceDefinition';
  spec?: ManagedResourceDefinitionSpec;
  metadata: ObjectMeta;
}

export interface ManagedResourceDefinitionSpec {
  connectionDetails?: readonly ManagedResourceDefinitionConnectionDetails[];
  conversion?: CustomResourceConversion;
  group: string;
  names: CustomResourceDefinitionNames;
  preserveUnknownFields?: boolean;
  /** default "Namespaced" */
  scope?: 'Namespaced' | 'Cluster';
  /** default "Inactive" */
  state?: 'Active' | 'Inactive';
  versions: readonly CustomResourceDefinitionVersion[];
}

export interface ManagedResourceDefinitionConnectionDetails {
  description: string;
  name: string;
}

export interface CustomResourceDefinitionVersion {
  additionalPrinterColumns?: readonly CustomResourceColumnDefinition[];
  deprecated?: boolean;
  deprecationWarning?: string;
  name: string;
  schema?: Schema;
  selectableFields?: readonly ManagedResourceDefinitionSelectableFields[];
  served: boolean;
  storage: boolean;
  subresources?: CustomResourceSubresources;
}

export interface CustomResourceSubresources {
  scale?: CustomResourceSubresourceScale;
  status?: Record<string, never>;
}

export interface ManagedResourceDefinitionSelectableFields {
  jsonPath: string;
}
