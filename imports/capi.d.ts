// cluster.x-k8s.io: made by tools/imports/generate.ts from cluster-api v1.14.2 (sigs.k8s.io/cluster-api). Do not edit.
// Reference: https://cluster-api.sigs.k8s.io/reference/api/crd-reference

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (clusters). */
export interface Cluster {
  apiVersion: 'cluster.x-k8s.io/v1beta2';
  kind: 'Cluster';
  /** fields at least 1 */
  spec: ClusterSpec;
  metadata: ObjectMeta;
}

export interface ClusterSpec {
  /** items 1..32; one for each conditionType */
  availabilityGates?: readonly AvailabilityGates[];
  /** fields at least 1 */
  clusterNetwork?: ClusterClusterNetwork;
  /** fields at least 1 */
  controlPlaneEndpoint?: TCPSocketAction;
  controlPlaneRef?: ControlPlaneRef;
  infrastructureRef?: ControlPlaneRef;
  paused?: boolean;
  topology?: ClusterTopology;
}

export interface ClusterClusterNetwork {
  /** 1..65535 */
  apiServerPort?: number;
  pods?: ClusterPods;
  /** length 1..253 */
  serviceDomain?: string;
  services?: ClusterPods;
}

export interface TCPSocketAction {
  /** length 1..512 */
  host?: string;
  /** 1..65535 */
  port?: number;
}

export interface ControlPlaneRef {
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  apiGroup: string;
  /** length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind: string;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
}

export interface ClusterTopology {
  classRef: ClusterClassRef;
  /** fields at least 1 */
  controlPlane?: ClusterControlPlane;
  /** items 1..1000; one for each name */
  variables?: readonly ClusterTopologyVariables[];
  /** length 1..256 */
  version: string;
  /** fields at least 1 */
  workers?: ClusterWorkers;
}

export interface AvailabilityGates {
  /** length 1..316; pattern ^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$ */
  conditionType: string;
  polarity?: 'Positive' | 'Negative';
}

export interface ClusterPods {
  /** items 1..100 */
  cidrBlocks: readonly string[];
}

export interface ClusterClassRef {
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace?: string;
}

export interface ClusterControlPlane {
  /** fields at least 1 */
  deletion?: Deletion;
  /** fields at least 1 */
  healthCheck?: ClusterHealthCheck;
  /** fields at least 1 */
  metadata?: ControlPlaneMetadata;
  /** items 1..32; one for each conditionType */
  readinessGates?: readonly AvailabilityGates[];
  replicas?: number;
  /** fields at least 1 */
  rollout?: ClusterRollout;
  /** items 1..64; one for each key + effect */
  taints?: readonly Taints[];
  /** fields at least 1 */
  variables?: ClusterVariables;
}

export interface ClusterWorkers {
  /** items 1..2000; one for each name */
  machineDeployments?: readonly ClusterMachineDeployments[];
  /** items 1..2000; one for each name */
  machinePools?: readonly ClusterMachinePools[];
}

export interface Deletion {
  /** at least 0 */
  nodeDeletionTimeoutSeconds?: number;
  /** at least 0 */
  nodeDrainTimeoutSeconds?: number;
  /** at least 0 */
  nodeVolumeDetachTimeoutSeconds?: number;
}

export interface ClusterHealthCheck {
  /** fields at least 1 */
  checks?: Checks;
  enabled?: boolean;
  /** fields at least 1 */
  remediation?: Remediation;
}

export interface ControlPlaneMetadata {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
}

export interface ClusterRollout {
  /** date-time */
  after?: string;
}

export interface ClusterVariables {
  /** items 1..1000; one for each name */
  overrides?: readonly ClusterTopologyVariables[];
}

export interface ClusterTopologyVariables {
  /** length 1..256 */
  name: string;
  value: unknown;
}

export interface Checks {
  /** at least 0 */
  nodeStartupTimeoutSeconds?: number;
  /** items 1..100 */
  unhealthyMachineConditions?: readonly UnhealthyMachineConditions[];
  /** items 1..100 */
  unhealthyNodeConditions?: readonly UnhealthyNodeConditions[];
}

export interface Remediation {
  templateRef?: CrossVersionObjectReference;
  /** fields at least 1 */
  triggerIf?: TriggerIf;
}

export interface Taints {
  effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  /** length 1..317; pattern ^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$ */
  key: string;
  propagation: 'Always' | 'OnInitialization';
  /** length 1..63; pattern ^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$ */
  value?: string;
}

export interface ClusterMachineDeployments {
  /** length 1..256 */
  class: string;
  /** fields at least 1 */
  deletion?: MachineDeploymentsDeletion;
  /** length 1..256 */
  failureDomain?: string;
  /** fields at least 1 */
  healthCheck?: ClusterMachineDeploymentsHealthCheck;
  /** fields at least 1 */
  metadata?: ControlPlaneMetadata;
  /** at least 0 */
  minReadySeconds?: number;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
  /** items 1..32; one for each conditionType */
  readinessGates?: readonly AvailabilityGates[];
  replicas?: number;
  /** fields at least 1 */
  rollout?: Rollout;
  /** items 1..64; one for each key + effect */
  taints?: readonly Taints[];
  /** fields at least 1 */
  variables?: ClusterVariables;
}

export interface ClusterMachinePools {
  /** length 1..256 */
  class: string;
  /** fields at least 1 */
  deletion?: Deletion;
  /** items 1..100 */
  failureDomains?: readonly string[];
  /** fields at least 1 */
  metadata?: ControlPlaneMetadata;
  /** at least 0 */
  minReadySeconds?: number;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
  replicas?: number;
  /** items 1..64; one for each key + effect */
  taints?: readonly Taints[];
  /** fields at least 1 */
  variables?: ClusterVariables;
}

export interface CrossVersionObjectReference {
  /** length 1..317; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[a-z]([-a-z0-9]*[a-z0-9])?$ */
  apiVersion: string;
  /** length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind: string;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
}

export interface TriggerIf {
  /** length 1..32; pattern ^\[[0-9]+-[0-9]+\]$ */
  unhealthyInRange?: string;
  unhealthyLessThanOrEqualTo?: number | string;
}

export interface MachineDeploymentsDeletion {
  /** at least 0 */
  nodeDeletionTimeoutSeconds?: number;
  /** at least 0 */
  nodeDrainTimeoutSeconds?: number;
  /** at least 0 */
  nodeVolumeDetachTimeoutSeconds?: number;
  order?: 'Random' | 'Newest' | 'Oldest';
}

export interface ClusterMachineDeploymentsHealthCheck {
  /** fields at least 1 */
  checks?: Checks;
  enabled?: boolean;
  /** fields at least 1 */
  remediation?: HealthCheckRemediation;
}

export interface Rollout {
  /** date-time */
  after?: string;
  /** fields at least 1 */
  strategy?: Strategy;
}

export interface UnhealthyMachineConditions {
  status: 'True' | 'False' | 'Unknown';
  /** at least 0 */
  timeoutSeconds: number;
  /** length 1..316; pattern ^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$ */
  type: string;
}

export interface UnhealthyNodeConditions {
  /** length at least 1 */
  status: string;
  /** at least 0 */
  timeoutSeconds: number;
  /** length at least 1 */
  type: string;
}

export interface HealthCheckRemediation {
  maxInFlight?: number | string;
  templateRef?: CrossVersionObjectReference;
  /** fields at least 1 */
  triggerIf?: TriggerIf;
}

export interface Strategy {
  /** fields at least 1 */
  rollingUpdate?: RollingUpdate;
  type: 'RollingUpdate' | 'OnDelete';
}

export interface RollingUpdate {
  maxSurge?: number | string;
  maxUnavailable?: number | string;
}

/** Namespaced (clusterclasses). */
export interface ClusterClass {
  apiVersion: 'cluster.x-k8s.io/v1beta2';
  kind: 'ClusterClass';
  spec: ClusterClassSpec;
  metadata: ObjectMeta;
}

export interface ClusterClassSpec {
  /** items 1..32; one for each conditionType */
  availabilityGates?: readonly AvailabilityGates[];
  controlPlane: ClusterClassControlPlane;
  infrastructure: ClusterClassInfrastructure;
  /** items 1..100 */
  kubernetesVersions?: readonly string[];
  /** items 1..1000 */
  patches?: readonly ClusterClassPatches[];
  /** fields at least 1 */
  upgrade?: ClusterClassUpgrade;
  /** items 1..1000 */
  variables?: readonly ClusterClassVariables[];
  /** fields at least 1 */
  workers?: ClusterClassWorkers;
}

export interface ClusterClassControlPlane {
  /** fields at least 1 */
  deletion?: Deletion;
  /** fields at least 1 */
  healthCheck?: ClusterClassHealthCheck;
  machineInfrastructure?: ClusterClassMachineInfrastructure;
  /** fields at least 1 */
  metadata?: ControlPlaneMetadata;
  /** fields at least 1 */
  naming?: Naming;
  /** items 1..32; one for each conditionType */
  readinessGates?: readonly AvailabilityGates[];
  /** items 1..64; one for each key + effect */
  taints?: readonly Taints[];
  templateRef: CrossVersionObjectReference;
}

export interface ClusterClassInfrastructure {
  /** fields at least 1 */
  naming?: Naming;
  templateRef: CrossVersionObjectReference;
}

export interface ClusterClassUpgrade {
  /** fields at least 1 */
  external?: ClusterClassExternal;
}

export interface ClusterClassWorkers {
  /** items 1..100; one for each class */
  machineDeployments?: readonly ClusterClassMachineDeployments[];
  /** items 1..100; one for each class */
  machinePools?: readonly ClusterClassMachinePools[];
}

export interface ClusterClassHealthCheck {
  /** fields at least 1 */
  checks?: Checks;
  /** fields at least 1 */
  remediation?: Remediation;
}

export interface ClusterClassMachineInfrastructure {
  templateRef: CrossVersionObjectReference;
}

export interface Naming {
  template?: string;
}

export interface ClusterClassPatches {
  /** items at most 100 */
  definitions?: readonly ClusterClassDefinitions[];
  /** length 1..1024 */
  description?: string;
  /** length 1..256 */
  enabledIf?: string;
  external?: ClusterClassPatchesExternal;
  /** length 1..256 */
  name: string;
}

export interface ClusterClassExternal {
  /** length 1..512 */
  generateUpgradePlanExtension?: string;
}

export interface ClusterClassVariables {
  /** fields at least 1 */
  deprecatedV1Beta1Metadata?: ControlPlaneMetadata;
  /** length 1..256 */
  name: string;
  required: boolean;
  schema: ClusterClassSchema;
}

export interface ClusterClassPatchesExternal {
  /** length 1..512 */
  discoverVariablesExtension?: string;
  /** length 1..512 */
  generatePatchesExtension?: string;
  settings?: { [key: string]: string };
  /** length 1..512 */
  validateTopologyExtension?: string;
}

export interface ClusterClassSchema {
  /** fields at least 1 */
  openAPIV3Schema: ClusterClassOpenAPIV3Schema;
}

export interface ClusterClassMachineDeployments {
  bootstrap: ClusterClassMachineInfrastructure;
  /** length 1..256 */
  class: string;
  /** fields at least 1 */
  deletion?: MachineDeploymentsDeletion;
  /** length 1..256 */
  failureDomain?: string;
  /** fields at least 1 */
  healthCheck?: ClusterClassMachineDeploymentsHealthCheck;
  infrastructure: ClusterClassMachineInfrastructure;
  /** fields at least 1 */
  metadata?: ControlPlaneMetadata;
  /** at least 0 */
  minReadySeconds?: number;
  /** fields at least 1 */
  naming?: Naming;
  /** items 1..32; one for each conditionType */
  readinessGates?: readonly AvailabilityGates[];
  /** fields at least 1 */
  rollout?: ClusterClassRollout;
  /** items 1..64; one for each key + effect */
  taints?: readonly Taints[];
}

export interface ClusterClassMachinePools {
  bootstrap: ClusterClassMachineInfrastructure;
  /** length 1..256 */
  class: string;
  /** fields at least 1 */
  deletion?: Deletion;
  /** items at most 100 */
  failureDomains?: readonly string[];
  infrastructure: ClusterClassMachineInfrastructure;
  /** fields at least 1 */
  metadata?: ControlPlaneMetadata;
  /** at least 0 */
  minReadySeconds?: number;
  /** fields at least 1 */
  naming?: Naming;
  /** items 1..64; one for each key + effect */
  taints?: readonly Taints[];
}

export interface ClusterClassDefinitions {
  /** items 1..100 */
  jsonPatches: readonly ClusterClassJsonPatches[];
  selector: ClusterClassSelector;
}

export interface ClusterClassOpenAPIV3Schema {
  additionalProperties?: unknown;
  allOf?: unknown;
  anyOf?: unknown;
  default?: unknown;
  /** length 1..4096 */
  description?: string;
  /** items at most 100 */
  enum?: readonly unknown[];
  example?: unknown;
  exclusiveMaximum?: boolean;
  exclusiveMinimum?: boolean;
  /** length 1..32 */
  format?: string;
  items?: unknown;
  maxItems?: number;
  maxLength?: number;
  maxProperties?: number;
  maximum?: number;
  minItems?: number;
  minLength?: number;
  minProperties?: number;
  minimum?: number;
  not?: unknown;
  oneOf?: unknown;
  /** length 1..512 */
  pattern?: string;
  properties?: unknown;
  /** items 1..1000 */
  required?: readonly string[];
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  uniqueItems?: boolean;
  "x-kubernetes-int-or-string"?: boolean;
  "x-kubernetes-preserve-unknown-fields"?: boolean;
  /** items 1..100; one for each rule */
  "x-kubernetes-validations"?: readonly ClusterClassXKubernetesValidations[];
  /** fields at least 1 */
  "x-metadata"?: ControlPlaneMetadata;
}

export interface ClusterClassMachineDeploymentsHealthCheck {
  /** fields at least 1 */
  checks?: Checks;
  /** fields at least 1 */
  remediation?: HealthCheckRemediation;
}

export interface ClusterClassRollout {
  /** fields at least 1 */
  strategy?: Strategy;
}

export interface ClusterClassSelector {
  /** length 1..317; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[a-z]([-a-z0-9]*[a-z0-9])?$ */
  apiVersion: string;
  /** length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind: string;
  /** fields at least 1 */
  matchResources: ClusterClassMatchResources;
}

export interface ClusterClassJsonPatches {
  op: 'add' | 'replace' | 'remove';
  /** length 1..512 */
  path: string;
  value?: unknown;
  valueFrom?: ClusterClassValueFrom;
}

export interface ClusterClassMatchResources {
  controlPlane?: boolean;
  infrastructureCluster?: boolean;
  machineDeploymentClass?: ClusterClassMachineDeploymentClass;
  machinePoolClass?: ClusterClassMachineDeploymentClass;
}

export interface ClusterClassXKubernetesValidations {
  /** length 1..512 */
  fieldPath?: string;
  /** length 1..512 */
  message?: string;
  /** length 1..1024 */
  messageExpression?: string;
  /** default "FieldValueInvalid" */
  reason?: 'FieldValueInvalid' | 'FieldValueForbidden' | 'FieldValueRequired' | 'FieldValueDuplicate';
  /** length 1..4096 */
  rule: string;
}

export interface ClusterClassValueFrom {
  /** length 1..10240 */
  template?: string;
  /** length 1..256 */
  variable?: string;
}

export interface ClusterClassMachineDeploymentClass {
  /** items at most 100 */
  names?: readonly string[];
}

/** Namespaced (machines). */
export interface Machine {
  apiVersion: 'cluster.x-k8s.io/v1beta2';
  kind: 'Machine';
  spec: MachineSpec;
  metadata: ObjectMeta;
}

export interface MachineSpec {
  bootstrap: Bootstrap;
  /** length 1..63 */
  clusterName: string;
  /** fields at least 1 */
  deletion?: Deletion;
  /** length 1..256 */
  failureDomain?: string;
  infrastructureRef: ControlPlaneRef;
  /** at least 0 */
  minReadySeconds?: number;
  /** length 1..512 */
  providerID?: string;
  /** items 1..32; one for each conditionType */
  readinessGates?: readonly AvailabilityGates[];
  /** items 1..64; one for each key + effect */
  taints?: readonly Taints[];
  /** length 1..256 */
  version?: string;
}

export interface Bootstrap {
  configRef?: ControlPlaneRef;
  /** length 0..253 */
  dataSecretName?: string;
}

/** Namespaced (machinedeployments). */
export interface MachineDeployment {
  apiVersion: 'cluster.x-k8s.io/v1beta2';
  kind: 'MachineDeployment';
  spec: MachineDeploymentSpec;
  metadata: ObjectMeta;
}

export interface MachineDeploymentSpec {
  /** length 1..63 */
  clusterName: string;
  /** fields at least 1 */
  deletion?: SpecDeletion;
  /** fields at least 1 */
  machineNaming?: Naming;
  paused?: boolean;
  /** fields at least 1 */
  remediation?: MachineDeploymentRemediation;
  replicas?: number;
  /** fields at least 1 */
  rollout?: Rollout;
  selector: LabelSelector;
  template: SpecTemplate;
}

export interface SpecDeletion {
  order?: 'Random' | 'Newest' | 'Oldest';
}

export interface MachineDeploymentRemediation {
  maxInFlight?: number | string;
}

export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface SpecTemplate {
  /** fields at least 1 */
  metadata?: ControlPlaneMetadata;
  spec: MachineSpec;
}

export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

/** Namespaced (machinedrainrules). */
export interface MachineDrainRule {
  apiVersion: 'cluster.x-k8s.io/v1beta2';
  kind: 'MachineDrainRule';
  spec: MachineDrainRuleSpec;
  metadata: ObjectMeta;
}

export interface MachineDrainRuleSpec {
  drain: MachineDrainRuleDrain;
  /** items 1..32 */
  machines?: readonly MachineDrainRuleMachines[];
  /** items 1..32 */
  pods?: readonly MachineDrainRulePods[];
}

export interface MachineDrainRuleDrain {
  behavior: 'Drain' | 'Skip' | 'WaitCompleted';
  order?: number;
}

export interface MachineDrainRuleMachines {
  clusterSelector?: LabelSelector;
  selector?: LabelSelector;
}

export interface MachineDrainRulePods {
  namespaceSelector?: LabelSelector;
  selector?: LabelSelector;
}

/** Namespaced (machinehealthchecks). */
export interface MachineHealthCheck {
  apiVersion: 'cluster.x-k8s.io/v1beta2';
  kind: 'MachineHealthCheck';
  spec: MachineHealthCheckSpec;
  metadata: ObjectMeta;
}

export interface MachineHealthCheckSpec {
  /** fields at least 1 */
  checks?: Checks;
  /** length 1..63 */
  clusterName: string;
  /** fields at least 1 */
  remediation?: Remediation;
  selector: LabelSelector;
}

/** Namespaced (machinepools). */
export interface MachinePool {
  apiVersion: 'cluster.x-k8s.io/v1beta2';
  kind: 'MachinePool';
  spec: MachinePoolSpec;
  metadata: ObjectMeta;
}

export interface MachinePoolSpec {
  /** length 1..63 */
  clusterName: string;
  /** items at most 100 */
  failureDomains?: readonly string[];
  /** items at most 10000 */
  providerIDList?: readonly string[];
  replicas?: number;
  template: SpecTemplate;
}

/** Namespaced (machinesets). */
export interface MachineSet {
  apiVersion: 'cluster.x-k8s.io/v1beta2';
  kind: 'MachineSet';
  spec: MachineSetSpec;
  metadata: ObjectMeta;
}

export interface MachineSetSpec {
  /** length 1..63 */
  clusterName: string;
  /** fields at least 1 */
  deletion?: SpecDeletion;
  /** fields at least 1 */
  machineNaming?: Naming;
  replicas?: number;
  selector: LabelSelector;
  template: SpecTemplate;
}
