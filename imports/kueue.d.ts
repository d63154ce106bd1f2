// kueue.x-k8s.io: made by tools/imports/generate.ts from kueue v0.19.2 (sigs.k8s.io/kueue). Do not edit.
// Reference: https://kueue.sigs.k8s.io/docs/reference/kueue.v1beta2/

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (admissionchecks). */
export interface AdmissionCheck {
  apiVersion: 'kueue.x-k8s.io/v1beta2';
  kind: 'AdmissionCheck';
  spec?: AdmissionCheckSpec;
  metadata: ObjectMeta;
}

export interface AdmissionCheckSpec {
  /** length 1..253 */
  controllerName: string;
  parameters?: AdmissionCheckParameters;
}

export interface AdmissionCheckParameters {
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  apiGroup: string;
  /** length 1..63; pattern ^(?i)[a-z]([-a-z0-9]*[a-z0-9])?$ */
  kind: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  name: string;
}

/** Cluster-scoped (clusterqueues). */
export interface ClusterQueue {
  apiVersion: 'kueue.x-k8s.io/v1beta2';
  kind: 'ClusterQueue';
  spec?: ClusterQueueSpec;
  metadata: ObjectMeta;
}

export interface ClusterQueueSpec {
  admissionChecksStrategy?: ClusterQueueAdmissionChecksStrategy;
  admissionScope?: ClusterQueueAdmissionScope;
  /** length at most 253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  cohortName?: string;
  concurrentAdmissionPolicy?: ClusterQueueConcurrentAdmissionPolicy;
  fairSharing?: FairSharing;
  /** default {} */
  flavorFungibility?: ClusterQueueFlavorFungibility;
  namespaceSelector?: LabelSelector;
  /** default {} */
  preemption?: ClusterQueuePreemption;
  /** default "BestEffortFIFO" */
  queueingStrategy?: 'StrictFIFO' | 'BestEffortFIFO';
  /** items at most 16 */
  resourceGroups?: readonly ResourceGroups[];
  /** default "None" */
  stopPolicy?: 'None' | 'Hold' | 'HoldAndDrain';
}

export interface ClusterQueueAdmissionChecksStrategy {
  /** items 1..64; one for each name */
  admissionChecks: readonly ClusterQueueAdmissionChecks[];
}

export interface ClusterQueueAdmissionScope {
  admissionMode: 'UsageBasedAdmissionFairSharing' | 'NoAdmissionFairSharing';
}

export interface ClusterQueueConcurrentAdmissionPolicy {
  migration: ClusterQueueMigration;
}

export interface FairSharing {
  /** default 1; pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  weight?: number | string;
}

export interface ClusterQueueFlavorFungibility {
  preference?: 'BorrowingOverPreemption' | 'PreemptionOverBorrowing';
  /** default "MayStopSearch" */
  whenCanBorrow?: 'MayStopSearch' | 'TryNextFlavor';
  /** default "TryNextFlavor" */
  whenCanPreempt?: 'MayStopSearch' | 'TryNextFlavor';
}

export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface ClusterQueuePreemption {
  /** default {} */
  borrowWithinCohort?: ClusterQueueBorrowWithinCohort;
  /** default "Never" */
  reclaimWithinCohort?: 'Never' | 'LowerPriority' | 'Any';
  /** default "Never" */
  withinClusterQueue?: 'Never' | 'LowerPriority' | 'LowerOrNewerEqualPriority';
}

export interface ClusterQueueMigration {
  constraints?: ClusterQueueConstraints;
  /** length at most 253 */
  mode: 'TryPreferredFlavors' | 'RetainFirstAdmission';
}

export interface ClusterQueueBorrowWithinCohort {
  maxPriorityThreshold?: number;
  /** default "Never" */
  policy?: 'Never' | 'LowerPriority';
}

export interface ResourceGroups {
  /** items 1..64 */
  coveredResources: readonly string[];
  /** items 1..64; one for each name */
  flavors: readonly Flavors[];
}

export interface ClusterQueueAdmissionChecks {
  /** length 1..316 */
  name: string;
  /** items at most 64; a set */
  onFlavors?: readonly string[];
}

export interface ClusterQueueConstraints {
  /** length at most 253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  lastAcceptableFlavorName?: string;
}

export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

export interface Flavors {
  /** length at most 253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
  /** items 1..64; one for each name */
  resources: readonly Resources[];
}

export interface Resources {
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  borrowingLimit?: number | string;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  lendingLimit?: number | string;
  name: string;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  nominalQuota: number | string;
}

/** Cluster-scoped (cohorts). */
export interface Cohort {
  apiVersion: 'kueue.x-k8s.io/v1beta2';
  kind: 'Cohort';
  spec?: CohortSpec;
  metadata: ObjectMeta;
}

export interface CohortSpec {
  fairSharing?: FairSharing;
  /** length at most 253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  parentName?: string;
  /** items at most 16 */
  resourceGroups?: readonly ResourceGroups[];
}

/** Namespaced (localqueues). */
export interface LocalQueue {
  apiVersion: 'kueue.x-k8s.io/v1beta2';
  kind: 'LocalQueue';
  spec?: LocalQueueSpec;
  metadata: ObjectMeta;
}

export interface LocalQueueSpec {
  /** length at most 253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  clusterQueue?: string;
  fairSharing?: FairSharing;
  /** default "None" */
  stopPolicy?: 'None' | 'Hold' | 'HoldAndDrain';
}

/** Cluster-scoped (multikueueclusters). */
export interface MultiKueueCluster {
  apiVersion: 'kueue.x-k8s.io/v1beta2';
  kind: 'MultiKueueCluster';
  spec?: MultiKueueClusterSpec;
  metadata: ObjectMeta;
}

export interface MultiKueueClusterSpec {
  clusterSource: MultiKueueClusterClusterSource;
}

export interface MultiKueueClusterClusterSource {
  clusterProfileRef?: ClusterProfileRef;
  kubeConfig?: MultiKueueClusterKubeConfig;
}

export interface ClusterProfileRef {
  name: string;
}

export interface MultiKueueClusterKubeConfig {
  /** length 1..256 */
  location: string;
  /** default "Secret" */
  locationType?: 'Secret' | 'Path';
}

/** Cluster-scoped (multikueueconfigs). */
export interface MultiKueueConfig {
  apiVersion: 'kueue.x-k8s.io/v1beta2';
  kind: 'MultiKueueConfig';
  spec?: MultiKueueConfigSpec;
  metadata: ObjectMeta;
}

export interface MultiKueueConfigSpec {
  /** items 1..20 */
  clusters: readonly string[];
  quotaManagement?: 'Manual' | 'Automated';
}

/** Cluster-scoped (provisioningrequestconfigs). */
export interface ProvisioningRequestConfig {
  apiVersion: 'kueue.x-k8s.io/v1beta2';
  kind: 'ProvisioningRequestConfig';
  spec?: ProvisioningRequestConfigSpec;
  metadata: ObjectMeta;
}

export interface ProvisioningRequestConfigSpec {
  /** items at most 100; a set */
  managedResources?: readonly string[];
  /** fields at most 100 */
  parameters?: { [key: string]: string };
  podSetMergePolicy?: 'IdenticalPodTemplates' | 'IdenticalWorkloadSchedulingRequirements';
  podSetUpdates?: ProvisioningRequestConfigPodSetUpdates;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  provisioningClassName: string;
  retryStrategy?: ProvisioningRequestConfigRetryStrategy;
}

export interface ProvisioningRequestConfigPodSetUpdates {
  /** items at most 8; one for each key */
  nodeSelector?: readonly ProvisioningRequestConfigNodeSelector[];
}

export interface ProvisioningRequestConfigRetryStrategy {
  /** default 60 */
  backoffBaseSeconds?: number;
  /** default 3 */
  backoffLimitCount?: number;
  /** default 1800 */
  backoffMaxSeconds?: number;
}

export interface ProvisioningRequestConfigNodeSelector {
  /** length 1..317; pattern ^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$ */
  key: string;
  /** length 1..32768 */
  valueFromProvisioningClassDetail: string;
}

/** Cluster-scoped (resourceflavors). */
export interface ResourceFlavor {
  apiVersion: 'kueue.x-k8s.io/v1beta2';
  kind: 'ResourceFlavor';
  spec?: ResourceFlavorSpec;
  metadata: ObjectMeta;
}

export interface ResourceFlavorSpec {
  /** fields at most 8 */
  nodeLabels?: { [key: string]: string };
  /** items at most 8 */
  nodeTaints?: readonly ResourceFlavorNodeTaints[];
  /** items at most 8 */
  tolerations?: readonly Tolerations[];
  /** length at most 253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  topologyName?: string;
}

export interface ResourceFlavorNodeTaints {
  effect: string;
  key: string;
  /** date-time */
  timeAdded?: string;
  value?: string;
}

export interface Tolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

/** Cluster-scoped (topologies). */
export interface Topology {
  apiVersion: 'kueue.x-k8s.io/v1beta2';
  kind: 'Topology';
  spec?: TopologySpec;
  metadata: ObjectMeta;
}

export interface TopologySpec {
  /** items 1..16 */
  levels: readonly TopologyLevels[];
}

export interface TopologyLevels {
  /** length 1..316; pattern ^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$ */
  nodeLabel: string;
}

/** Namespaced (workloads). */
export interface Workload {
  apiVersion: 'kueue.x-k8s.io/v1beta2';
  kind: 'Workload';
  spec?: WorkloadSpec;
  metadata: ObjectMeta;
}

export interface WorkloadSpec {
  /** default true */
  active?: boolean;
  /** at least 1 */
  maximumExecutionTimeSeconds?: number;
  /** items 1..18; one for each name */
  podSets?: readonly WorkloadPodSets[];
  /** items at most 8; one for each name */
  preemptionGates?: readonly ClusterProfileRef[];
  priority?: number;
  priorityClassRef?: WorkloadPriorityClassRef;
  /** length at most 253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  queueName?: string;
}

export interface WorkloadPriorityClassRef {
  group: 'kueue.x-k8s.io' | 'scheduling.k8s.io';
  kind: 'WorkloadPriorityClass' | 'PriorityClass';
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
}

export interface WorkloadPodSets {
  /** default 1; at least 0 */
  count?: number;
  /** at least 1 */
  minCount?: number;
  /** default "main"; length at most 63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  name?: string;
  template: WorkloadTemplate;
  topologyRequest?: WorkloadTopologyRequest;
}

export interface WorkloadTemplate {
  metadata?: WorkloadMetadata;
  spec?: PodSpec;
}

export interface WorkloadTopologyRequest {
  /** length at most 317 */
  podIndexLabel?: string;
  /** length at most 256 */
  podSetGroupName?: string;
  /** length at most 63 */
  podSetSliceRequiredTopology?: string;
  podSetSliceSize?: number;
  /** items at most 3 */
  podsetSliceRequiredTopologyConstraints?: readonly WorkloadPodsetSliceRequiredTopologyConstraints[];
  /** length at most 63 */
  preferred?: string;
  /** length at most 63 */
  required?: string;
  subGroupCount?: number;
  /** length at most 317 */
  subGroupIndexLabel?: string;
  unconstrained?: boolean;
}

export interface WorkloadMetadata {
  annotations?: { [key: string]: string };
  finalizers?: readonly string[];
  labels?: { [key: string]: string };
  name?: string;
  namespace?: string;
}

export interface PodSpec {
  activeDeadlineSeconds?: number;
  affinity?: Affinity;
  automountServiceAccountToken?: boolean;
  /** one for each name */
  containers: readonly Container[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  /** one for each name */
  ephemeralContainers?: readonly EphemeralContainer[];
  /** one for each ip */
  hostAliases?: readonly HostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  /** one for each name */
  imagePullSecrets?: readonly WorkloadImagePullSecrets[];
  /** one for each name */
  initContainers?: readonly Container[];
  nodeName?: string;
  nodeSelector?: { [key: string]: string };
  os?: ClusterProfileRef;
  overhead?: { [key: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: readonly WorkloadReadinessGates[];
  /** one for each name */
  resourceClaims?: readonly PodResourceClaim[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  runtimeClassName?: string;
  schedulerName?: string;
  /** one for each name */
  schedulingGates?: readonly ClusterProfileRef[];
  schedulingGroup?: WorkloadSchedulingGroup;
  securityContext?: PodSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly Tolerations[];
  /** one for each topologyKey + whenUnsatisfiable */
  topologySpreadConstraints?: readonly TopologySpreadConstraint[];
  /** one for each name */
  volumes?: readonly Volume[];
}

export interface Affinity {
  nodeAffinity?: WorkloadNodeAffinity;
  podAffinity?: WorkloadPodAffinity;
  podAntiAffinity?: WorkloadPodAffinity;
}

export interface PodDNSConfig {
  nameservers?: readonly string[];
  options?: readonly WorkloadOptions[];
  searches?: readonly string[];
}

export interface ResourceRequirements {
  /** one for each name */
  claims?: readonly WorkloadClaims[];
  limits?: { [key: string]: number | string };
  requests?: { [key: string]: number | string };
}

export interface WorkloadSchedulingGroup {
  podGroupName?: string;
}

export interface PodSecurityContext {
  appArmorProfile?: WorkloadAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: WorkloadAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly WorkloadSysctls[];
  windowsOptions?: WindowsSecurityContextOptions;
}

export interface WorkloadPodsetSliceRequiredTopologyConstraints {
  /** at least 1 */
  size: number;
  /** length 1..63 */
  topology: string;
}

export interface WorkloadNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: WorkloadRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface WorkloadPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[];
}

export interface Container {
  args?: readonly string[];
  command?: readonly string[];
  /** one for each name */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: Lifecycle;
  livenessProbe?: Probe;
  name: string;
  /** one for each containerPort + protocol */
  ports?: readonly ContainerPort[];
  readinessProbe?: Probe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: SecurityContext;
  startupProbe?: Probe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one for each devicePath */
  volumeDevices?: readonly VolumeDevice[];
  /** one for each mountPath */
  volumeMounts?: readonly WorkloadVolumeMounts[];
  workingDir?: string;
}

export interface EphemeralContainer {
  args?: readonly string[];
  command?: readonly string[];
  /** one for each name */
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: Lifecycle;
  livenessProbe?: Probe;
  name: string;
  /** one for each containerPort + protocol */
  ports?: readonly ContainerPort[];
  readinessProbe?: Probe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: SecurityContext;
  startupProbe?: Probe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one for each devicePath */
  volumeDevices?: readonly VolumeDevice[];
  /** one for each mountPath */
  volumeMounts?: readonly WorkloadVolumeMounts[];
  workingDir?: string;
}

export interface HostAlias {
  hostnames?: readonly string[];
  ip: string;
}

export interface WorkloadImagePullSecrets {
  /** default "" */
  name?: string;
}

export interface WorkloadReadinessGates {
  conditionType: string;
}

export interface PodResourceClaim {
  name: string;
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}

export interface WorkloadAppArmorProfile {
  localhostProfile?: string;
  type: string;
}

export interface SELinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface WindowsSecurityContextOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface TopologySpreadConstraint {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}

export interface Volume {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: AzureDiskVolumeSource;
  azureFile?: AzureFileVolumeSource;
  cephfs?: WorkloadCephfs;
  cinder?: WorkloadCinder;
  configMap?: WorkloadConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: WorkloadDownwardAPI;
  emptyDir?: WorkloadEmptyDir;
  ephemeral?: WorkloadEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: WorkloadFlexVolume;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: HostPathVolumeSource;
  image?: ImageVolumeSource;
  iscsi?: WorkloadIscsi;
  name: string;
  nfs?: NFSVolumeSource;
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: WorkloadProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: WorkloadRbd;
  scaleIO?: WorkloadScaleIO;
  secret?: WorkloadSecret;
  storageos?: WorkloadStorageos;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

export interface WorkloadRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly NodeSelectorTerm[];
}

export interface Lifecycle {
  postStart?: LifecycleHandler;
  preStop?: LifecycleHandler;
  stopSignal?: string;
}

export interface Probe {
  exec?: WorkloadExec;
  failureThreshold?: number;
  grpc?: WorkloadGrpc;
  httpGet?: WorkloadHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface SecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: WorkloadAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: WorkloadAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}

export interface WorkloadOptions {
  name?: string;
  value?: string;
}

export interface WorkloadClaims {
  name: string;
  request?: string;
}

export interface WorkloadSysctls {
  name: string;
  value: string;
}

export interface AWSElasticBlockStoreVolumeSource {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID: string;
}

export interface AzureDiskVolumeSource {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  /** default "ext4" */
  fsType?: string;
  kind?: string;
  /** default false */
  readOnly?: boolean;
}

export interface AzureFileVolumeSource {
  readOnly?: boolean;
  secretName: string;
  shareName: string;
}

export interface WorkloadCephfs {
  monitors: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: WorkloadImagePullSecrets;
  user?: string;
}

export interface WorkloadCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: WorkloadImagePullSecrets;
  volumeID: string;
}

export interface WorkloadConfigMap {
  defaultMode?: number;
  items?: readonly WorkloadItems[];
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface CSIVolumeSource {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: WorkloadImagePullSecrets;
  readOnly?: boolean;
  volumeAttributes?: { [key: string]: string };
}

export interface WorkloadDownwardAPI {
  defaultMode?: number;
  items?: readonly WorkloadDownwardAPIItems[];
}

export interface WorkloadEmptyDir {
  medium?: string;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  sizeLimit?: number | string;
}

export interface WorkloadEphemeral {
  volumeClaimTemplate?: WorkloadVolumeClaimTemplate;
}

export interface FCVolumeSource {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: readonly string[];
  wwids?: readonly string[];
}

export interface WorkloadFlexVolume {
  driver: string;
  fsType?: string;
  options?: { [key: string]: string };
  readOnly?: boolean;
  secretRef?: WorkloadImagePullSecrets;
}

export interface FlockerVolumeSource {
  datasetName?: string;
  datasetUUID?: string;
}

export interface GCEPersistentDiskVolumeSource {
  fsType?: string;
  partition?: number;
  pdName: string;
  readOnly?: boolean;
}

export interface GitRepoVolumeSource {
  directory?: string;
  repository: string;
  revision?: string;
}

export interface GlusterfsVolumeSource {
  endpoints: string;
  path: string;
  readOnly?: boolean;
}

export interface HostPathVolumeSource {
  path: string;
  type?: string;
}

export interface ImageVolumeSource {
  pullPolicy?: string;
  reference?: string;
}

export interface WorkloadIscsi {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  /** default "default" */
  iscsiInterface?: string;
  lun: number;
  portals?: readonly string[];
  readOnly?: boolean;
  secretRef?: WorkloadImagePullSecrets;
  targetPortal: string;
}

export interface NFSVolumeSource {
  path: string;
  readOnly?: boolean;
  server: string;
}

export interface PersistentVolumeClaimVolumeSource {
  claimName: string;
  readOnly?: boolean;
}

export interface PhotonPersistentDiskVolumeSource {
  fsType?: string;
  pdID: string;
}

export interface PortworxVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  volumeID: string;
}

export interface WorkloadProjected {
  defaultMode?: number;
  sources?: readonly VolumeProjection[];
}

export interface QuobyteVolumeSource {
  group?: string;
  readOnly?: boolean;
  registry: string;
  tenant?: string;
  user?: string;
  volume: string;
}

export interface WorkloadRbd {
  fsType?: string;
  image: string;
  /** default "/etc/ceph/keyring" */
  keyring?: string;
  monitors: readonly string[];
  /** default "rbd" */
  pool?: string;
  readOnly?: boolean;
  secretRef?: WorkloadImagePullSecrets;
  /** default "admin" */
  user?: string;
}

export interface WorkloadScaleIO {
  /** default "xfs" */
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: WorkloadImagePullSecrets;
  sslEnabled?: boolean;
  /** default "ThinProvisioned" */
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface WorkloadSecret {
  defaultMode?: number;
  items?: readonly WorkloadItems[];
  optional?: boolean;
  secretName?: string;
}

export interface WorkloadStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: WorkloadImagePullSecrets;
  volumeName?: string;
  volumeNamespace?: string;
}

export interface VsphereVirtualDiskVolumeSource {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}

export interface PreferredSchedulingTerm {
  preference: NodeSelectorTerm;
  weight: number;
}

export interface WeightedPodAffinityTerm {
  podAffinityTerm: PodAffinityTerm;
  weight: number;
}

export interface PodAffinityTerm {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  mismatchLabelKeys?: readonly string[];
  namespaceSelector?: LabelSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}

export interface EnvVar {
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}

export interface EnvFromSource {
  configMapRef?: WorkloadConfigMapRef;
  prefix?: string;
  secretRef?: WorkloadConfigMapRef;
}

export interface LifecycleHandler {
  exec?: WorkloadExec;
  httpGet?: WorkloadHttpGet;
  sleep?: WorkloadSleep;
  tcpSocket?: TCPSocketAction;
}

export interface WorkloadExec {
  command?: readonly string[];
}

export interface WorkloadGrpc {
  port: number;
  /** default "" */
  service?: string;
}

export interface WorkloadHttpGet {
  host?: string;
  httpHeaders?: readonly WorkloadSysctls[];
  path?: string;
  port: number | string;
  scheme?: string;
}

export interface TCPSocketAction {
  host?: string;
  port: number | string;
}

export interface ContainerPort {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  /** default "TCP" */
  protocol?: string;
}

export interface ContainerResizePolicy {
  resourceName: string;
  restartPolicy: string;
}

export interface ContainerRestartRule {
  action: string;
  exitCodes?: ContainerRestartRuleOnExitCodes;
}

export interface Capabilities {
  add?: readonly string[];
  drop?: readonly string[];
}

export interface VolumeDevice {
  devicePath: string;
  name: string;
}

export interface WorkloadVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface WorkloadVolumeClaimTemplate {
  metadata?: WorkloadMetadata;
  spec: PersistentVolumeClaimSpec;
}

export interface NodeSelectorTerm {
  matchExpressions?: readonly MatchExpressions[];
  matchFields?: readonly MatchExpressions[];
}

export interface EnvVarSource {
  configMapKeyRef?: WorkloadConfigMapKeyRef;
  fieldRef?: ObjectFieldSelector;
  fileKeyRef?: FileKeySelector;
  resourceFieldRef?: ResourceFieldSelector;
  secretKeyRef?: WorkloadConfigMapKeyRef;
}

export interface WorkloadConfigMapRef {
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface WorkloadSleep {
  seconds: number;
}

export interface ContainerRestartRuleOnExitCodes {
  operator: string;
  /** a set */
  values?: readonly number[];
}

export interface WorkloadItems {
  key: string;
  mode?: number;
  path: string;
}

export interface WorkloadDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}

export interface PersistentVolumeClaimSpec {
  accessModes?: readonly string[];
  dataSource?: WorkloadDataSource;
  dataSourceRef?: WorkloadDataSourceRef;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface VolumeProjection {
  clusterTrustBundle?: WorkloadClusterTrustBundle;
  configMap?: WorkloadSourcesConfigMap;
  downwardAPI?: WorkloadSourcesDownwardAPI;
  podCertificate?: WorkloadPodCertificate;
  secret?: WorkloadSourcesConfigMap;
  serviceAccountToken?: WorkloadServiceAccountToken;
}

export interface WorkloadConfigMapKeyRef {
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

export interface WorkloadDataSource {
  apiGroup?: string;
  kind: string;
  name: string;
}

export interface WorkloadDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface VolumeResourceRequirements {
  limits?: { [key: string]: number | string };
  requests?: { [key: string]: number | string };
}

export interface WorkloadClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}

export interface WorkloadSourcesConfigMap {
  items?: readonly WorkloadItems[];
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface WorkloadSourcesDownwardAPI {
  items?: readonly WorkloadDownwardAPIItems[];
}

export interface WorkloadPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [key: string]: string };
}

export interface WorkloadServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}

/** Cluster-scoped (workloadpriorityclasses). */
export interface WorkloadPriorityClass {
  apiVersion: 'kueue.x-k8s.io/v1beta2';
  kind: 'WorkloadPriorityClass';
  /** length at most 2048 */
  description?: string;
  value: number;
  metadata: ObjectMeta;
}
