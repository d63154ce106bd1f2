// bootstrap.cluster.x-k8s.io: made by tools/imports/generate.ts from cluster-api-provider-aws v2.13.0 (sigs.k8s.io/cluster-api-provider-aws/v2). Do not edit.
// Reference: https://cluster-api-aws.sigs.k8s.io/crd/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (eksconfigs). */
export interface EKSConfig {
  apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2';
  kind: 'EKSConfig';
  spec?: EKSConfigSpec;
  metadata: ObjectMeta;
}

export interface EKSConfigSpec {
  apiRetryAttempts?: number;
  boostrapCommandOverride?: string;
  containerRuntime?: string;
  diskSetup?: DiskSetup;
  dnsClusterIP?: string;
  dockerConfigJson?: string;
  files?: readonly Files[];
  kubeletExtraArgs?: { [key: string]: string };
  mounts?: readonly (readonly string[])[];
  ntp?: Ntp;
  pauseContainer?: PauseContainer;
  postBootstrapCommands?: readonly string[];
  preBootstrapCommands?: readonly string[];
  serviceIPV6Cidr?: string;
  useMaxPods?: boolean;
  users?: readonly Users[];
}

export interface DiskSetup {
  filesystems?: readonly Filesystems[];
  partitions?: readonly Partitions[];
}

export interface Ntp {
  enabled?: boolean;
  servers?: readonly string[];
}

export interface PauseContainer {
  accountNumber: string;
  version: string;
}

export interface Files {
  append?: boolean;
  content?: string;
  contentFrom?: ContentFrom;
  encoding?: 'base64' | 'gzip' | 'gzip+base64';
  owner?: string;
  path: string;
  permissions?: string;
}

export interface Users {
  gecos?: string;
  groups?: string;
  homeDir?: string;
  inactive?: boolean;
  lockPassword?: boolean;
  name: string;
  passwd?: string;
  passwdFrom?: ContentFrom;
  primaryGroup?: string;
  shell?: string;
  sshAuthorizedKeys?: readonly string[];
  sudo?: string;
}

export interface Filesystems {
  device: string;
  extraOpts?: readonly string[];
  filesystem: string;
  label: string;
  overwrite?: boolean;
  partition?: string;
}

export interface Partitions {
  device: string;
  layout: boolean;
  overwrite?: boolean;
  tableType?: string;
}

export interface ContentFrom {
  secret: Secret;
}

export interface Secret {
  key: string;
  name: string;
}

/** Namespaced (eksconfigtemplates). */
export interface EKSConfigTemplate {
  apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2';
  kind: 'EKSConfigTemplate';
  spec?: EKSConfigTemplateSpec;
  metadata: ObjectMeta;
}

export interface EKSConfigTemplateSpec {
  template: EKSConfigTemplateTemplate;
}

export interface EKSConfigTemplateTemplate {
  spec?: EKSConfigSpec;
}

/** Namespaced (nodeadmconfigs). */
export interface NodeadmConfig {
  apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2';
  kind: 'NodeadmConfig';
  spec?: NodeadmConfigSpec;
  metadata: ObjectMeta;
}

export interface NodeadmConfigSpec {
  containerd?: Containerd;
  diskSetup?: DiskSetup;
  featureGates?: { [key: string]: boolean };
  files?: readonly Files[];
  kubelet?: Kubelet;
  mounts?: readonly (readonly string[])[];
  ntp?: Ntp;
  preNodeadmCommands?: readonly string[];
  users?: readonly Users[];
}

export interface Containerd {
  baseRuntimeSpec?: { [key: string]: unknown };
  config?: string;
}

export interface Kubelet {
  config?: { [key: string]: unknown };
  flags?: readonly string[];
}

/** Namespaced (nodeadmconfigtemplates). */
export interface NodeadmConfigTemplate {
  apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2';
  kind: 'NodeadmConfigTemplate';
  spec?: NodeadmConfigTemplateSpec;
  metadata: ObjectMeta;
}

export interface NodeadmConfigTemplateSpec {
  template: NodeadmConfigTemplateTemplate;
}

export interface NodeadmConfigTemplateTemplate {
  spec?: NodeadmConfigSpec | null;
}
