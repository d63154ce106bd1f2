// controlplane.cluster.x-k8s.io: made by tools/imports/generate.ts from cluster-api v1.14.2 (sigs.k8s.io/cluster-api). Do not edit.
// Reference: https://cluster-api.sigs.k8s.io/reference/api/crd-reference

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (kubeadmcontrolplanes). */
export interface KubeadmControlPlane {
  apiVersion: 'controlplane.cluster.x-k8s.io/v1beta2';
  kind: 'KubeadmControlPlane';
  spec: KubeadmControlPlaneSpec;
  metadata: ObjectMeta;
}

export interface KubeadmControlPlaneSpec {
  /** fields at least 1 */
  kubeadmConfigSpec?: KubeadmConfigSpec;
  /** fields at least 1 */
  machineNaming?: MachineNaming;
  machineTemplate: KubeadmControlPlaneMachineTemplate;
  /** fields at least 1 */
  remediation?: Remediation;
  replicas?: number;
  /** fields at least 1 */
  rollout?: Rollout;
  /** length 1..256 */
  version: string;
}

export interface KubeadmConfigSpec {
  /** items 1..1000 */
  bootCommands?: readonly string[];
  /** fields at least 1 */
  clusterConfiguration?: ClusterConfiguration;
  /** fields at least 1 */
  diskSetup?: DiskSetup;
  /** items 1..200 */
  files?: readonly Files[];
  format?: 'cloud-config' | 'ignition';
  /** fields at least 1 */
  ignition?: Ignition;
  /** fields at least 1 */
  initConfiguration?: InitConfiguration;
  /** fields at least 1 */
  joinConfiguration?: JoinConfiguration;
  /** items 1..100 */
  mounts?: readonly (readonly string[])[];
  /** fields at least 1 */
  ntp?: Ntp;
  /** items 1..1000 */
  postKubeadmCommands?: readonly string[];
  /** items 1..1000 */
  preKubeadmCommands?: readonly string[];
  /** items 1..100 */
  users?: readonly Users[];
  verbosity?: number;
}

export interface MachineNaming {
  /** length 1..256 */
  template?: string;
}

export interface KubeadmControlPlaneMachineTemplate {
  /** fields at least 1 */
  metadata?: MachineTemplateMetadata;
  spec: KubeadmControlPlaneMachineTemplateSpec;
}

export interface Remediation {
  maxRetry?: number;
  /** at least 0 */
  minHealthyPeriodSeconds?: number;
  /** at least 0 */
  retryPeriodSeconds?: number;
}

export interface Rollout {
  /** date-time */
  after?: string;
  /** fields at least 1 */
  before?: Before;
  /** fields at least 1 */
  strategy?: Strategy;
}

export interface ClusterConfiguration {
  /** fields at least 1 */
  apiServer?: ApiServer;
  /** 1..36500 */
  caCertificateValidityPeriodDays?: number;
  /** 1..1095 */
  certificateValidityPeriodDays?: number;
  /** length 1..512 */
  certificatesDir?: string;
  /** length 1..512 */
  controlPlaneEndpoint?: string;
  /** fields at least 1 */
  controllerManager?: ControllerManager;
  /** fields at least 1 */
  dns?: Dns;
  encryptionAlgorithm?: 'ECDSA-P256' | 'ECDSA-P384' | 'RSA-2048' | 'RSA-3072' | 'RSA-4096';
  /** fields at least 1 */
  etcd?: Etcd;
  featureGates?: { [key: string]: boolean };
  /** length 1..512 */
  imageRepository?: string;
  /** fields at least 1 */
  scheduler?: ControllerManager;
}

export interface DiskSetup {
  /** items at most 100 */
  filesystems?: readonly Filesystems[];
  /** items at most 100 */
  partitions?: readonly Partitions[];
}

export interface Ignition {
  /** fields at least 1 */
  containerLinuxConfig?: ContainerLinuxConfig;
}

export interface InitConfiguration {
  /** items 1..100 */
  bootstrapTokens?: readonly BootstrapTokens[];
  /** fields at least 1 */
  localAPIEndpoint?: LocalAPIEndpoint;
  /** fields at least 1 */
  nodeRegistration?: NodeRegistration;
  /** fields at least 1 */
  patches?: Patches;
  /** items 1..50 */
  skipPhases?: readonly string[];
  /** fields at least 1 */
  timeouts?: Timeouts;
}

export interface JoinConfiguration {
  /** length 1..512 */
  caCertPath?: string;
  controlPlane?: ControlPlane;
  /** fields at least 1 */
  discovery?: Discovery;
  /** fields at least 1 */
  nodeRegistration?: NodeRegistration;
  /** fields at least 1 */
  patches?: Patches;
  /** items 1..50 */
  skipPhases?: readonly string[];
  /** fields at least 1 */
  timeouts?: Timeouts;
}

export interface Ntp {
  enabled?: boolean;
  /** items at most 100 */
  servers?: readonly string[];
}

export interface MachineTemplateMetadata {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
}

export interface KubeadmControlPlaneMachineTemplateSpec {
  /** fields at least 1 */
  deletion?: Deletion;
  infrastructureRef: KubeadmControlPlaneInfrastructureRef;
  /** items 1..32; one for each conditionType */
  readinessGates?: readonly KubeadmControlPlaneReadinessGates[];
  /** items 1..64; one for each key + effect */
  taints?: readonly Taints[];
}

export interface Before {
  /** at least 7 */
  certificatesExpiryDays?: number;
}

export interface Strategy {
  /** fields at least 1 */
  rollingUpdate?: RollingUpdate;
  type: 'RollingUpdate';
}

export interface ApiServer {
  /** items 1..100 */
  certSANs?: readonly string[];
  /** items 1..100; one for each name + value */
  extraArgs?: readonly ExtraArgs[];
  /** items 1..100 */
  extraEnvs?: readonly EnvVar[];
  /** items 1..100 */
  extraVolumes?: readonly ExtraVolumes[];
}

export interface ControllerManager {
  /** items 1..100; one for each name + value */
  extraArgs?: readonly ExtraArgs[];
  /** items 1..100 */
  extraEnvs?: readonly EnvVar[];
  /** items 1..100 */
  extraVolumes?: readonly ExtraVolumes[];
}

export interface Dns {
  /** length 1..512 */
  imageRepository?: string;
  /** length 1..256 */
  imageTag?: string;
}

export interface Etcd {
  external?: External;
  /** fields at least 1 */
  local?: Local;
}

export interface Files {
  append?: boolean;
  /** length 1..10240 */
  content?: string;
  contentFormat?: 'Raw' | 'Template';
  contentFrom?: ContentFrom;
  encoding?: 'base64' | 'gzip' | 'gzip+base64';
  /** length 1..256 */
  owner?: string;
  /** length 1..512 */
  path: string;
  /** length 1..16 */
  permissions?: string;
}

export interface ContainerLinuxConfig {
  /** length 1..32768 */
  additionalConfig?: string;
  strict?: boolean;
}

export interface LocalAPIEndpoint {
  /** length 1..39 */
  advertiseAddress?: string;
  /** at least 1 */
  bindPort?: number;
}

export interface NodeRegistration {
  /** length 1..512 */
  criSocket?: string;
  /** items 1..50 */
  ignorePreflightErrors?: readonly string[];
  imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never';
  imagePullSerial?: boolean;
  /** items 1..100; one for each name + value */
  kubeletExtraArgs?: readonly ExtraArgs[];
  /** length 1..253 */
  name?: string;
  /** items 0..100 */
  taints?: readonly NodeRegistrationTaints[];
}

export interface Patches {
  /** length 1..512 */
  directory?: string;
}

export interface Timeouts {
  /** at least 0 */
  controlPlaneComponentHealthCheckSeconds?: number;
  /** at least 0 */
  discoverySeconds?: number;
  /** at least 0 */
  etcdAPICallSeconds?: number;
  /** at least 0 */
  kubeletHealthCheckSeconds?: number;
  /** at least 0 */
  kubernetesAPICallSeconds?: number;
  /** at least 0 */
  tlsBootstrapSeconds?: number;
}

export interface ControlPlane {
  /** fields at least 1 */
  localAPIEndpoint?: LocalAPIEndpoint;
}

export interface Discovery {
  /** fields at least 1 */
  bootstrapToken?: BootstrapToken;
  file?: File;
  /** length 1..512 */
  tlsBootstrapToken?: string;
}

export interface Users {
  /** length 1..256 */
  gecos?: string;
  /** length 1..256 */
  groups?: string;
  /** length 1..256 */
  homeDir?: string;
  inactive?: boolean;
  lockPassword?: boolean;
  /** length 1..256 */
  name: string;
  /** length 1..256 */
  passwd?: string;
  passwdFrom?: ContentFrom;
  /** length 1..256 */
  primaryGroup?: string;
  /** length 1..256 */
  shell?: string;
  /** items at most 100 */
  sshAuthorizedKeys?: readonly string[];
  /** length 1..256 */
  sudo?: string;
}

export interface Deletion {
  /** at least 0 */
  nodeDeletionTimeoutSeconds?: number;
  /** at least 0 */
  nodeDrainTimeoutSeconds?: number;
  /** at least 0 */
  nodeVolumeDetachTimeoutSeconds?: number;
}

export interface KubeadmControlPlaneInfrastructureRef {
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  apiGroup: string;
  /** length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind: string;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
}

export interface RollingUpdate {
  maxSurge?: number | string;
}

export interface External {
  /** length 1..512 */
  caFile: string;
  /** length 1..512 */
  certFile: string;
  /** items 1..50 */
  endpoints: readonly string[];
  /** length 1..512 */
  keyFile: string;
}

export interface Local {
  /** length 1..512 */
  dataDir?: string;
  /** items 1..100; one for each name + value */
  extraArgs?: readonly ExtraArgs[];
  /** items 1..100 */
  extraEnvs?: readonly EnvVar[];
  /** length 1..512 */
  imageRepository?: string;
  /** length 1..256 */
  imageTag?: string;
  /** items 1..100 */
  peerCertSANs?: readonly string[];
  /** items 1..100 */
  serverCertSANs?: readonly string[];
}

export interface Filesystems {
  /** length 1..256 */
  device: string;
  /** items at most 100 */
  extraOpts?: readonly string[];
  /** length 1..128 */
  filesystem: string;
  /** length 1..512 */
  label?: string;
  overwrite?: boolean;
  /** length 1..128 */
  partition?: string;
  /** length 1..128 */
  replaceFS?: string;
}

export interface Partitions {
  /** length 1..256 */
  device: string;
  /** items 1..100 */
  diskLayout?: readonly DiskLayout[];
  layout?: boolean;
  overwrite?: boolean;
  tableType?: 'mbr' | 'gpt';
}

export interface ContentFrom {
  secret: Secret;
}

export interface BootstrapTokens {
  /** length 1..512 */
  description?: string;
  /** date-time */
  expires?: string;
  /** items 1..100 */
  groups?: readonly string[];
  /** length 1..23 */
  token: string;
  /** at least 0 */
  ttlSeconds?: number;
  /** items 1..100 */
  usages?: readonly string[];
}

export interface BootstrapToken {
  /** length 1..512 */
  apiServerEndpoint?: string;
  /** items 1..100 */
  caCertHashes?: readonly string[];
  /** length 1..512 */
  token?: string;
  unsafeSkipCAVerification?: boolean;
}

export interface File {
  kubeConfig?: KubeConfig;
  /** length 1..512 */
  kubeConfigPath: string;
}

export interface KubeadmControlPlaneReadinessGates {
  /** length 1..316; pattern ^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$ */
  conditionType: string;
  polarity?: 'Positive' | 'Negative';
}

export interface Taints {
  effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  /** length 1..317; pattern ^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$ */
  key: string;
  propagation: 'Always' | 'OnInitialization';
  /** length 1..63; pattern ^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$ */
  value?: string;
}

export interface ExtraArgs {
  name: string;
  value: string;
}

export interface EnvVar {
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}

export interface ExtraVolumes {
  /** length 1..512 */
  hostPath: string;
  /** length 1..512 */
  mountPath: string;
  /** length 1..512 */
  name: string;
  pathType?: string;
  readOnly?: boolean;
}

export interface Secret {
  /** length 1..256 */
  key: string;
  /** length 1..253 */
  name: string;
}

export interface NodeRegistrationTaints {
  effect: string;
  key: string;
  /** date-time */
  timeAdded?: string;
  value?: string;
}

export interface KubeConfig {
  /** fields at least 1 */
  cluster?: Cluster;
  /** fields at least 1 */
  user: User;
}

export interface EnvVarSource {
  configMapKeyRef?: ConfigMapKeyRef;
  fieldRef?: ObjectFieldSelector;
  fileKeyRef?: FileKeySelector;
  resourceFieldRef?: ResourceFieldSelector;
  secretKeyRef?: ConfigMapKeyRef;
}

export interface DiskLayout {
  /** length 1..36 */
  partitionType?: string;
  /** 1..100 */
  percentage: number;
}

export interface Cluster {
  /** byte; length 1..51200 */
  certificateAuthorityData?: string;
  insecureSkipTLSVerify?: boolean;
  /** length 1..512 */
  proxyURL?: string;
  /** length 1..512 */
  server?: string;
  /** length 1..512 */
  tlsServerName?: string;
}

export interface User {
  authProvider?: AuthProvider;
  exec?: Exec;
}

export interface ConfigMapKeyRef {
  key: string;
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface ObjectFieldSelector {
  apiVersion?: string;
  fieldPath: string;
}

export interface FileKeySelector {
  key: string;
  /** default false */
  optional?: boolean;
  path: string;
  volumeName: string;
}

export interface ResourceFieldSelector {
  containerName?: string;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  divisor?: number | string;
  resource: string;
}

export interface AuthProvider {
  config?: { [key: string]: string };
  /** length 1..256 */
  name: string;
}

export interface Exec {
  /** length 1..512 */
  apiVersion?: string;
  /** items 1..100 */
  args?: readonly string[];
  /** length 1..1024 */
  command: string;
  /** items 1..100 */
  env?: readonly ExtraArgs[];
  provideClusterInfo?: boolean;
}

/** Namespaced (kubeadmcontrolplanetemplates). */
export interface KubeadmControlPlaneTemplate {
  apiVersion: 'controlplane.cluster.x-k8s.io/v1beta2';
  kind: 'KubeadmControlPlaneTemplate';
  spec?: KubeadmControlPlaneTemplateSpec;
  metadata: ObjectMeta;
}

export interface KubeadmControlPlaneTemplateSpec {
  /** fields at least 1 */
  template: KubeadmControlPlaneTemplateTemplate;
}

export interface KubeadmControlPlaneTemplateTemplate {
  /** fields at least 1 */
  metadata?: MachineTemplateMetadata;
  /** fields at least 1 */
  spec?: KubeadmControlPlaneTemplateTemplateSpec;
}

export interface KubeadmControlPlaneTemplateTemplateSpec {
  /** fields at least 1 */
  kubeadmConfigSpec?: KubeadmConfigSpec;
  /** fields at least 1 */
  machineNaming?: MachineNaming;
  /** fields at least 1 */
  machineTemplate?: KubeadmControlPlaneTemplateMachineTemplate;
  /** fields at least 1 */
  remediation?: Remediation;
  /** fields at least 1 */
  rollout?: Rollout;
}

export interface KubeadmControlPlaneTemplateMachineTemplate {
  /** fields at least 1 */
  metadata?: MachineTemplateMetadata;
  /** fields at least 1 */
  spec?: KubeadmControlPlaneTemplateMachineTemplateSpec;
}

export interface KubeadmControlPlaneTemplateMachineTemplateSpec {
  /** fields at least 1 */
  deletion?: Deletion;
  /** items 1..64; one for each key + effect */
  taints?: readonly Taints[];
}
