// resource: made by tools/imports/generate.ts from kubernetes v1.37.2 (k8s.io/kubernetes). Do not edit.
// Reference: https://kubernetes.io/docs/reference/kubernetes-api/

import type { NodeSelector } from './kubernetes-core';
import type { ObjectMeta } from './kubernetes-meta';

export interface CELDeviceSelector {
  expression: string;
}

export interface CapacityRequestPolicy {
  default?: number | string;
  validRange?: CapacityRequestPolicyRange;
  validValues?: readonly (number | string)[];
}

export interface CapacityRequestPolicyRange {
  max?: number | string;
  min: number | string;
  step?: number | string;
}

export interface CapacityRequirements {
  requests?: { [key: string]: number | string };
}

export interface Counter {
  value: number | string;
}

export interface CounterSet {
  counters: { [key: string]: Counter };
  name: string;
}

export interface Device {
  allNodes?: boolean;
  allowMultipleAllocations?: boolean;
  attributes?: { [key: string]: DeviceAttribute };
  bindingConditions?: readonly string[];
  bindingFailureConditions?: readonly string[];
  bindsToNode?: boolean;
  capacity?: { [key: string]: DeviceCapacity };
  consumesCounters?: readonly DeviceCounterConsumption[];
  name: string;
  nodeAllocatableResources?: { [key: string]: NodeAllocatableResource };
  nodeName?: string;
  nodeSelector?: NodeSelector;
  taints?: readonly DeviceTaint[];
}

export interface DeviceAttribute {
  bool?: boolean;
  bools?: readonly boolean[];
  int?: number;
  ints?: readonly number[];
  string?: string;
  strings?: readonly string[];
  version?: string;
  versions?: readonly string[];
}

export interface DeviceCapacity {
  requestPolicy?: CapacityRequestPolicy;
  value: number | string;
}

export interface DeviceClaim {
  config?: readonly DeviceClaimConfiguration[];
  constraints?: readonly DeviceConstraint[];
  requests?: readonly DeviceRequest[];
}

export interface DeviceClaimConfiguration {
  opaque?: OpaqueDeviceConfiguration;
  requests?: readonly string[];
}

/** Cluster-scoped. */
export interface DeviceClass {
  apiVersion?: 'resource.k8s.io/v1';
  kind?: 'DeviceClass';
  metadata: ObjectMeta;
  spec?: DeviceClassSpec;
}

export interface DeviceClassConfiguration {
  opaque?: OpaqueDeviceConfiguration;
}

export interface DeviceClassSpec {
  config?: readonly DeviceClassConfiguration[];
  extendedResourceName?: string;
  selectors?: readonly DeviceSelector[];
}

export interface DeviceConstraint {
  distinctAttribute?: string;
  matchAttribute?: string;
  requests?: readonly string[];
}

export interface DeviceCounterConsumption {
  compatibilityGroups?: readonly string[];
  counterSet: string;
  counters: { [key: string]: Counter };
}

export interface DeviceDerivedAttribute {
  expression: string;
  name: string;
}

export interface DeviceRequest {
  exactly?: ExactDeviceRequest;
  firstAvailable?: readonly DeviceSubRequest[];
  name: string;
}

export interface DeviceSelector {
  cel?: CELDeviceSelector;
}

export interface DeviceSubRequest {
  allocationMode?: 'All' | 'ExactCount';
  capacity?: CapacityRequirements;
  count?: number;
  derivedAttributes?: readonly DeviceDerivedAttribute[];
  deviceClassName: string;
  name: string;
  selectors?: readonly DeviceSelector[];
  tolerations?: readonly DeviceToleration[];
}

export interface DeviceTaint {
  effect: 'NoExecute' | 'NoSchedule' | 'None';
  key: string;
  /** date-time */
  timeAdded?: string;
  value?: string;
}

/** Cluster-scoped. */
export interface DeviceTaintRule {
  apiVersion?: 'resource.k8s.io/v1';
  kind?: 'DeviceTaintRule';
  metadata: ObjectMeta;
  spec: DeviceTaintRuleSpec;
}

export interface DeviceTaintRuleSpec {
  deviceSelector?: DeviceTaintSelector;
  taint: DeviceTaint;
}

export interface DeviceTaintSelector {
  device?: string;
  driver?: string;
  pool?: string;
}

export interface DeviceToleration {
  effect?: 'NoExecute' | 'NoSchedule' | 'None';
  key?: string;
  /** default "Equal" */
  operator?: 'Equal' | 'Exists';
  tolerationSeconds?: number;
  value?: string;
}

export interface ExactDeviceRequest {
  adminAccess?: boolean;
  allocationMode?: 'All' | 'ExactCount';
  capacity?: CapacityRequirements;
  count?: number;
  derivedAttributes?: readonly DeviceDerivedAttribute[];
  deviceClassName: string;
  selectors?: readonly DeviceSelector[];
  tolerations?: readonly DeviceToleration[];
}

export interface NodeAllocatableMapping {
  capacityKey?: string;
  capacityMultiplier?: number | string;
  deviceMultiplier?: number | string;
}

export interface NodeAllocatableOverhead {
  perContainer?: number | string;
  perPod?: number | string;
}

export interface NodeAllocatableResource {
  mapping?: NodeAllocatableMapping;
  overhead?: NodeAllocatableOverhead;
}

export interface OpaqueDeviceConfiguration {
  driver: string;
  parameters: { [key: string]: unknown };
}

/** Namespaced. */
export interface ResourceClaim {
  apiVersion?: 'resource.k8s.io/v1';
  kind?: 'ResourceClaim';
  metadata: ObjectMeta;
  spec?: ResourceClaimSpec;
}

export interface ResourceClaimSpec {
  devices?: DeviceClaim;
}

/** Namespaced. */
export interface ResourceClaimTemplate {
  apiVersion?: 'resource.k8s.io/v1';
  kind?: 'ResourceClaimTemplate';
  metadata: ObjectMeta;
  spec?: ResourceClaimTemplateSpec;
}

export interface ResourceClaimTemplateSpec {
  metadata?: ObjectMeta;
  spec?: ResourceClaimSpec;
}

export interface ResourcePool {
  generation: number;
  name: string;
  resourceSliceCount: number;
}

/** Cluster-scoped. */
export interface ResourceSlice {
  apiVersion?: 'resource.k8s.io/v1';
  kind?: 'ResourceSlice';
  metadata: ObjectMeta;
  spec: ResourceSliceSpec;
}

export interface ResourceSliceSpec {
  allNodes?: boolean;
  devices?: readonly Device[];
  driver: string;
  nodeName?: string;
  nodeSelector?: NodeSelector;
  partitionTypeAttribute?: string;
  perDeviceNodeSelection?: boolean;
  pool: ResourcePool;
  sharedCounters?: readonly CounterSet[];
  /** a set */
  skipNodeOperations?: readonly ('*' | 'NodePrepareResources' | 'NodeUnprepareResources')[];
}
