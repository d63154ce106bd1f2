// policies.kyverno.io: made by tools/imports/generate.ts from kyverno v1.19.1 (github.com/kyverno/kyverno). Do not edit.
// Reference: https://kyverno.io/docs/crds/

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (deletingpolicies). */
export interface DeletingPolicy {
  apiVersion: 'policies.kyverno.io/v1';
  kind: 'DeletingPolicy';
  spec: DeletingPolicySpec;
  metadata: ObjectMeta;
}

export interface DeletingPolicySpec {
  /** one for each name */
  conditions?: readonly Conditions[];
  deletionPropagationPolicy?: 'Foreground' | 'Background' | 'Orphan';
  matchConstraints?: MatchResources;
  schedule: string;
  /** one for each name */
  variables?: readonly Conditions[];
}

export interface MatchResources {
  excludeResourceRules?: readonly NamedRuleWithOperations[];
  matchPolicy?: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  resourceRules?: readonly NamedRuleWithOperations[];
}

export interface Conditions {
  expression: string;
  name: string;
}

export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface NamedRuleWithOperations {
  apiGroups?: readonly string[];
  apiVersions?: readonly string[];
  operations?: readonly string[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  scope?: string;
}

export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

/** Cluster-scoped (generatingpolicies). */
export interface GeneratingPolicy {
  apiVersion: 'policies.kyverno.io/v1';
  kind: 'GeneratingPolicy';
  spec: GeneratingPolicySpec;
  metadata: ObjectMeta;
}

export interface GeneratingPolicySpec {
  auditAnnotations?: readonly AuditAnnotation[];
  evaluation?: Evaluation;
  /** items at least 1 */
  generate: readonly Generate[];
  /** one for each name */
  matchConditions?: readonly Conditions[];
  matchConstraints?: MatchResources;
  useServerSideApply?: boolean;
  /** one for each name */
  variables?: readonly Conditions[];
  webhookConfiguration?: WebhookConfiguration;
}

export interface Evaluation {
  admission?: Admission;
  generateExisting?: Admission;
  orphanDownstreamOnPolicyDelete?: Admission;
  /** default true */
  skipBackgroundRequests?: boolean;
  synchronize?: Admission;
}

export interface WebhookConfiguration {
  timeoutSeconds?: number;
}

export interface AuditAnnotation {
  key: string;
  valueExpression: string;
}

export interface Admission {
  enabled?: boolean;
}

export interface Generate {
  expression?: string;
  template?: GenerateTemplate;
}

export interface GenerateTemplate {
  /** default "none" */
  interpolate?: 'none' | 'cel';
  /** length at least 1 */
  value: string;
}

/** Cluster-scoped (imagevalidatingpolicies). */
export interface ImageValidatingPolicy {
  apiVersion: 'policies.kyverno.io/v1';
  kind: 'ImageValidatingPolicy';
  spec: ImageValidatingPolicySpec;
  metadata: ObjectMeta;
}

export interface ImageValidatingPolicySpec {
  attestations?: readonly Attestations[];
  attestors: readonly Attestors[];
  auditAnnotations?: readonly AuditAnnotation[];
  autogen?: Autogen;
  credentials?: Credentials;
  evaluation?: SpecEvaluation;
  failurePolicy?: 'Ignore' | 'Fail';
  images?: readonly Conditions[];
  matchConditions?: readonly Conditions[];
  matchConstraints?: MatchResources;
  matchImageReferences?: readonly MatchImageReferences[];
  /** a set */
  validationActions?: readonly ('Deny' | 'Audit' | 'Warn')[];
  /** default {} */
  validationConfigurations?: ValidationConfigurations;
  validations: readonly Validation[];
  variables?: readonly Conditions[];
  webhookConfiguration?: WebhookConfiguration;
}

export interface Autogen {
  podControllers?: PodControllers;
}

export interface Credentials {
  allowInsecureRegistry?: boolean;
  providers?: readonly ('default' | 'amazon' | 'azure' | 'google' | 'github')[];
  secrets?: readonly string[];
}

export interface SpecEvaluation {
  admission?: Admission;
  background?: Admission;
  mode?: string;
}

export interface ValidationConfigurations {
  /** default true */
  mutateDigest?: boolean;
  /** default true */
  required?: boolean;
  /** default true */
  verifyDigest?: boolean;
}

export interface Attestations {
  intoto?: Intoto;
  name: string;
  referrer?: Intoto;
}

export interface Attestors {
  cosign?: Cosign;
  name: string;
  notary?: Notary;
}

export interface PodControllers {
  controllers?: readonly string[];
}

export interface MatchImageReferences {
  expression?: string;
  glob?: string;
}

export interface Validation {
  expression: string;
  message?: string;
  messageExpression?: string;
  reason?: string;
}

export interface Intoto {
  type: string;
}

export interface Cosign {
  annotations?: { [key: string]: string };
  certificate?: Certificate;
  ctlog?: Ctlog;
  key?: Key;
  keyless?: Keyless;
  source?: Source;
  trustedRoot?: TrustedRoot;
  tuf?: Tuf;
}

export interface Notary {
  certs?: TrustedRoot;
  tsaCerts?: TrustedRoot;
}

export interface Certificate {
  cert?: TrustedRoot;
  certChain?: TrustedRoot;
}

export interface Ctlog {
  ctLogPubKey?: string;
  insecureIgnoreSCT?: boolean;
  insecureIgnoreTlog?: boolean;
  rekorPubKey?: string;
  tsaCertChain?: string;
  url?: string;
}

export interface Key {
  data?: string;
  expression?: string;
  hashAlgorithm?: string;
  kms?: string;
}

export interface Keyless {
  additionalExtensions?: { [key: string]: string };
  identities: readonly Identities[];
  roots?: string;
}

export interface Source {
  PullSecrets?: readonly PullSecrets[];
  repository?: string;
  tagPrefix?: string;
}

export interface TrustedRoot {
  expression?: string;
  value?: string;
}

export interface Tuf {
  mirror?: string;
  root?: Root;
}

export interface Root {
  data?: string;
  path?: string;
}

export interface Identities {
  issuer?: string;
  issuerRegExp?: string;
  subject?: string;
  subjectExpression?: string;
  subjectRegExp?: string;
}

export interface PullSecrets {
  /** default "" */
  name?: string;
}

/** Cluster-scoped (mutatingpolicies). */
export interface MutatingPolicy {
  apiVersion: 'policies.kyverno.io/v1';
  kind: 'MutatingPolicy';
  spec: MutatingPolicySpec;
  metadata: ObjectMeta;
}

export interface MutatingPolicySpec {
  auditAnnotations?: readonly AuditAnnotation[];
  autogen?: SpecAutogen;
  evaluation?: MutatingPolicyEvaluation;
  failurePolicy?: 'Ignore' | 'Fail';
  /** one for each name */
  matchConditions?: readonly Conditions[];
  matchConstraints?: MatchResources;
  mutations?: readonly Mutation[];
  reinvocationPolicy?: string;
  /** one for each name */
  targetMatchConditions?: readonly Conditions[];
  targetMatchConstraints?: TargetMatchConstraints;
  /** one for each name */
  variables?: readonly Conditions[];
  webhookConfiguration?: WebhookConfiguration;
}

export interface SpecAutogen {
  mutatingAdmissionPolicy?: Admission;
  podControllers?: PodControllers;
}

export interface MutatingPolicyEvaluation {
  admission?: Admission;
  background?: Admission;
  mode?: string;
  mutateExisting?: Admission;
  /** default true */
  skipBackgroundRequests?: boolean;
  useServerSideApply?: boolean;
}

export interface TargetMatchConstraints {
  excludeResourceRules?: readonly NamedRuleWithOperations[];
  expression?: string;
  matchPolicy?: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  resourceRules?: readonly NamedRuleWithOperations[];
}

export interface Mutation {
  applyConfiguration?: ApplyConfiguration;
  jsonPatch?: ApplyConfiguration;
  patchType: string;
}

export interface ApplyConfiguration {
  expression?: string;
}

/** Namespaced (namespaceddeletingpolicies). */
export interface NamespacedDeletingPolicy {
  apiVersion: 'policies.kyverno.io/v1';
  kind: 'NamespacedDeletingPolicy';
  spec: DeletingPolicySpec;
  metadata: ObjectMeta;
}

/** Namespaced (namespacedgeneratingpolicies). */
export interface NamespacedGeneratingPolicy {
  apiVersion: 'policies.kyverno.io/v1';
  kind: 'NamespacedGeneratingPolicy';
  spec: GeneratingPolicySpec;
  metadata: ObjectMeta;
}

/** Namespaced (namespacedimagevalidatingpolicies). */
export interface NamespacedImageValidatingPolicy {
  apiVersion: 'policies.kyverno.io/v1';
  kind: 'NamespacedImageValidatingPolicy';
  spec: ImageValidatingPolicySpec;
  metadata: ObjectMeta;
}

/** Namespaced (namespacedmutatingpolicies). */
export interface NamespacedMutatingPolicy {
  apiVersion: 'policies.kyverno.io/v1';
  kind: 'NamespacedMutatingPolicy';
  spec: MutatingPolicySpec;
  metadata: ObjectMeta;
}

/** Namespaced (namespacedvalidatingpolicies). */
export interface NamespacedValidatingPolicy {
  apiVersion: 'policies.kyverno.io/v1';
  kind: 'NamespacedValidatingPolicy';
  spec: NamespacedValidatingPolicySpec;
  metadata: ObjectMeta;
}

export interface NamespacedValidatingPolicySpec {
  auditAnnotations?: readonly AuditAnnotation[];
  autogen?: NamespacedValidatingPolicyAutogen;
  evaluation?: SpecEvaluation;
  failurePolicy?: 'Ignore' | 'Fail';
  /** one for each name */
  matchConditions?: readonly Conditions[];
  matchConstraints?: MatchResources;
  /** a set */
  validationActions?: readonly ('Deny' | 'Audit' | 'Warn')[];
  validations?: readonly Validation[];
  /** one for each name */
  variables?: readonly Conditions[];
  webhookConfiguration?: WebhookConfiguration;
}

export interface NamespacedValidatingPolicyAutogen {
  podControllers?: PodControllers;
  validatingAdmissionPolicy?: Admission;
}

/** Namespaced (policyexceptions). */
export interface PolicyException {
  apiVersion: 'policies.kyverno.io/v1';
  kind: 'PolicyException';
  spec: PolicyExceptionSpec;
  metadata: ObjectMeta;
}

export interface PolicyExceptionSpec {
  allowedValues?: readonly string[];
  evaluationMode?: string;
  /** date-time */
  expiresAt?: string;
  images?: readonly string[];
  matchConditions?: readonly Conditions[];
  policyRefs: readonly PolicyExceptionPolicyRefs[];
  properties?: { [key: string]: string };
  /** default "skip" */
  reportResult?: 'skip' | 'pass';
}

export interface PolicyExceptionPolicyRefs {
  kind: string;
  name: string;
}

/** Cluster-scoped (validatingpolicies). */
export interface ValidatingPolicy {
  apiVersion: 'policies.kyverno.io/v1';
  kind: 'ValidatingPolicy';
  spec: NamespacedValidatingPolicySpec;
  metadata: ObjectMeta;
}
