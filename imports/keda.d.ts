// keda.sh: made by tools/imports/generate.ts from keda v2.21.0 (github.com/kedacore/keda/v2). Do not edit.
// Reference: https://keda.sh/docs/latest/reference/

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (clustertriggerauthentications). */
export interface ClusterTriggerAuthentication {
  apiVersion: 'keda.sh/v1alpha1';
  kind: 'ClusterTriggerAuthentication';
  spec: ClusterTriggerAuthenticationSpec;
  metadata: ObjectMeta;
}

export interface ClusterTriggerAuthenticationSpec {
  awsSecretManager?: AwsSecretManager;
  azureKeyVault?: AzureKeyVault;
  azureServicePrincipal?: AzureServicePrincipal;
  boundServiceAccountToken?: readonly BoundServiceAccountToken[];
  configMapTargetRef?: readonly ConfigMapTargetRef[];
  env?: readonly Env[];
  filePath?: string;
  gcpSecretManager?: GcpSecretManager;
  hashiCorpVault?: HashiCorpVault;
  oauth2?: Oauth2;
  podIdentity?: PodIdentity;
  secretTargetRef?: readonly ConfigMapTargetRef[];
}

export interface AwsSecretManager {
  credentials?: Credentials;
  podIdentity?: PodIdentity;
  region?: string;
  /** items at least 1 */
  secrets: readonly Secrets[];
}

export interface AzureKeyVault {
  cloud?: Cloud;
  credentials?: AzureKeyVaultCredentials;
  podIdentity?: PodIdentity;
  /** items at least 1 */
  secrets: readonly AzureKeyVaultSecrets[];
  vaultUri: string;
}

export interface AzureServicePrincipal {
  activeDirectoryEndpoint?: string;
  clientCertificate?: ClientCertificate;
  clientCertificatePassword?: ClientCertificate;
  clientId: string;
  clientSecret?: ClientCertificate;
  cloud?: string;
  tenantId: string;
}

export interface GcpSecretManager {
  credentials?: GcpSecretManagerCredentials;
  podIdentity?: PodIdentity;
  /** items at least 1 */
  secrets: readonly GcpSecretManagerSecrets[];
}

export interface HashiCorpVault {
  address: string;
  authentication: 'token' | 'kubernetes';
  credential?: Credential;
  mount?: string;
  namespace?: string;
  role?: string;
  /** items at least 1 */
  secrets: readonly HashiCorpVaultSecrets[];
}

export interface Oauth2 {
  clientId: string;
  clientSecret?: ClientCertificate;
  scopes?: readonly string[];
  tokenUrl: string;
  tokenUrlParams?: { [key: string]: string };
  /** default "clientCredentials" */
  type?: 'clientCredentials';
}

export interface PodIdentity {
  externalID?: string;
  identityAuthorityHost?: string;
  identityId?: string;
  identityOwner?: 'keda' | 'workload';
  identityTenantId?: string;
  provider: 'azure-workload' | 'gcp' | 'aws' | 'aws-eks' | 'none';
  roleArn?: string;
}

export interface Credentials {
  accessKey: ClientCertificate;
  accessSecretKey: ClientCertificate;
  accessToken?: ClientCertificate;
}

export interface Cloud {
  activeDirectoryEndpoint?: string;
  keyVaultResourceURL?: string;
  type: string;
}

export interface AzureKeyVaultCredentials {
  clientId: string;
  clientSecret: ClientCertificate;
  tenantId: string;
}

export interface ClientCertificate {
  valueFrom: ValueFrom;
}

export interface BoundServiceAccountToken {
  parameter: string;
  serviceAccountName: string;
}

export interface ConfigMapTargetRef {
  key: string;
  name: string;
  parameter: string;
}

export interface Env {
  containerName?: string;
  name: string;
  parameter: string;
}

export interface GcpSecretManagerCredentials {
  clientSecret: ClientCertificate;
}

export interface Credential {
  serviceAccount?: string;
  serviceAccountName?: string;
  token?: string;
}

export interface Secrets {
  name: string;
  parameter: string;
  secretKey?: string;
  versionId?: string;
  versionStage?: string;
}

export interface AzureKeyVaultSecrets {
  name: string;
  parameter: string;
  version?: string;
}

export interface ValueFrom {
  secretKeyRef: SecretKeyRef;
}

export interface GcpSecretManagerSecrets {
  id: string;
  parameter: string;
  version?: string;
}

export interface HashiCorpVaultSecrets {
  key: string;
  parameter: string;
  path: string;
  pkiData?: PkiData;
  type?: '' | 'secretV2' | 'secret' | 'pki';
}

export interface SecretKeyRef {
  key: string;
  name: string;
}

export interface PkiData {
  altNames?: string;
  commonName?: string;
  format?: string;
  ipSans?: string;
  otherSans?: string;
  ttl?: string;
  uriSans?: string;
}

/** Namespaced (scaledjobs). */
export interface ScaledJob {
  apiVersion: 'keda.sh/v1alpha1';
  kind: 'ScaledJob';
  spec?: ScaledJobSpec;
  metadata: ObjectMeta;
}

export interface ScaledJobSpec {
  envSourceContainerName?: string;
  /** at least 0 */
  failedJobsHistoryLimit?: number;
  jobTargetRef: JobSpec;
  /** at least 1 */
  maxReplicaCount?: number;
  /** at least 0 */
  minReplicaCount?: number;
  /** at least 1 */
  pollingInterval?: number;
  rollout?: ScaledJobRollout;
  rolloutStrategy?: 'gradual' | 'immediate';
  scalingStrategy?: ScaledJobScalingStrategy;
  /** at least 0 */
  successfulJobsHistoryLimit?: number;
  /** items at least 1 */
  triggers: readonly Triggers[];
}

export interface JobSpec {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  backoffLimitPerIndex?: number;
  completionMode?: string;
  completions?: number;
  managedBy?: string;
  manualSelector?: boolean;
  maxFailedIndexes?: number;
  parallelism?: number;
  podFailurePolicy?: ScaledJobPodFailurePolicy;
  podReplacementPolicy?: string;
  selector?: LabelSelector;
  successPolicy?: ScaledJobSuccessPolicy;
  suspend?: boolean;
  template: ScaledJobTemplate;
  ttlSecondsAfterFinished?: number;
}

export interface ScaledJobRollout {
  propagationPolicy?: 'foreground' | 'background';
  strategy?: 'gradual' | 'immediate';
}

export interface ScaledJobScalingStrategy {
  customScalingQueueLengthDeduction?: number;
  customScalingRunningJobPercentage?: string;
  multipleScalersCalculation?: 'min' | 'avg' | 'sum' | 'max';
  pendingPodConditions?: readonly string[];
  strategy?: 'default' | 'custom' | 'accurate' | 'eager';
}

export interface ScaledJobPodFailurePolicy {
  rules: readonly PodFailurePolicyRule[];
}

export interface LabelSelector {
  matchExpressions?: readonly ScaledJobMatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface ScaledJobSuccessPolicy {
  rules: readonly SuccessPolicyRule[];
}

export interface ScaledJobTemplate {
  metadata?: ScaledJobMetadata;
  spec?: PodSpec;
}

export interface Triggers {
  authenticationRef?: AuthenticationRef;
  metadata: { [key: string]: string };
  metricType?: string;
  name?: string;
  /** length at least 1 */
  type: string;
  useCachedMetrics?: boolean;
}

export interface ScaledJobMetadata {
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
  imagePullSecrets?: readonly ScaledJobImagePullSecrets[];
  /** one for each name */
  initContainers?: readonly Container[];
  nodeName?: string;
  nodeSelector?: { [key: string]: string };
  os?: ScaledJobOs;
  overhead?: { [key: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: readonly ScaledJobReadinessGates[];
  /** one for each name */
  resourceClaims?: readonly PodResourceClaim[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  runtimeClassName?: string;
  schedulerName?: string;
  /** one for each name */
  schedulingGates?: readonly ScaledJobOs[];
  schedulingGroup?: ScaledJobSchedulingGroup;
  securityContext?: PodSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly ScaledJobTolerations[];
  /** one for each topologyKey + whenUnsatisfiable */
  topologySpreadConstraints?: readonly TopologySpreadConstraint[];
  /** one for each name */
  volumes?: readonly Volume[];
}

export interface AuthenticationRef {
  kind?: 'TriggerAuthentication' | 'ClusterTriggerAuthentication';
  name: string;
}

export interface PodFailurePolicyRule {
  action: string;
  onExitCodes?: PodFailurePolicyOnExitCodesRequirement;
  onPodConditions?: readonly PodFailurePolicyOnPodConditionsPattern[];
}

export interface ScaledJobMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

export interface SuccessPolicyRule {
  succeededCount?: number;
  succeededIndexes?: string;
}

export interface Affinity {
  nodeAffinity?: ScaledJobNodeAffinity;
  podAffinity?: ScaledJobPodAffinity;
  podAntiAffinity?: ScaledJobPodAffinity;
}

export interface PodDNSConfig {
  nameservers?: readonly string[];
  options?: readonly ScaledJobOptions[];
  searches?: readonly string[];
}

export interface ScaledJobOs {
  name: string;
}

export interface ResourceRequirements {
  /** one for each name */
  claims?: readonly ScaledJobClaims[];
  limits?: { [key: string]: number | string };
  requests?: { [key: string]: number | string };
}

export interface ScaledJobSchedulingGroup {
  podGroupName?: string;
}

export interface PodSecurityContext {
  appArmorProfile?: ScaledJobAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ScaledJobAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly ScaledJobSysctls[];
  windowsOptions?: WindowsSecurityContextOptions;
}

export interface PodFailurePolicyOnExitCodesRequirement {
  containerName?: string;
  operator: string;
  /** a set */
  values: readonly number[];
}

export interface ScaledJobNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: ScaledJobRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface ScaledJobPodAffinity {
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
  volumeMounts?: readonly ScaledJobVolumeMounts[];
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
  volumeMounts?: readonly ScaledJobVolumeMounts[];
  workingDir?: string;
}

export interface HostAlias {
  hostnames?: readonly string[];
  ip: string;
}

export interface ScaledJobImagePullSecrets {
  /** default "" */
  name?: string;
}

export interface ScaledJobReadinessGates {
  conditionType: string;
}

export interface PodResourceClaim {
  name: string;
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}

export interface ScaledJobAppArmorProfile {
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

export interface ScaledJobTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
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
  cephfs?: ScaledJobCephfs;
  cinder?: ScaledJobCinder;
  configMap?: ScaledJobConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: ScaledJobDownwardAPI;
  emptyDir?: ScaledJobEmptyDir;
  ephemeral?: ScaledJobEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: ScaledJobFlexVolume;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: HostPathVolumeSource;
  image?: ImageVolumeSource;
  iscsi?: ScaledJobIscsi;
  name: string;
  nfs?: NFSVolumeSource;
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: ScaledJobProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: ScaledJobRbd;
  scaleIO?: ScaledJobScaleIO;
  secret?: ScaledJobSecret;
  storageos?: ScaledJobStorageos;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

export interface PodFailurePolicyOnPodConditionsPattern {
  status?: string;
  type: string;
}

export interface ScaledJobRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly NodeSelectorTerm[];
}

export interface Lifecycle {
  postStart?: LifecycleHandler;
  preStop?: LifecycleHandler;
  stopSignal?: string;
}

export interface Probe {
  exec?: ScaledJobExec;
  failureThreshold?: number;
  grpc?: ScaledJobGrpc;
  httpGet?: ScaledJobHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface SecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: ScaledJobAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: ScaledJobAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}

export interface ScaledJobOptions {
  name?: string;
  value?: string;
}

export interface ScaledJobClaims {
  name: string;
  request?: string;
}

export interface ScaledJobSysctls {
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

export interface ScaledJobCephfs {
  monitors: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: ScaledJobImagePullSecrets;
  user?: string;
}

export interface ScaledJobCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: ScaledJobImagePullSecrets;
  volumeID: string;
}

export interface ScaledJobConfigMap {
  defaultMode?: number;
  items?: readonly ScaledJobItems[];
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface CSIVolumeSource {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: ScaledJobImagePullSecrets;
  readOnly?: boolean;
  volumeAttributes?: { [key: string]: string };
}

export interface ScaledJobDownwardAPI {
  defaultMode?: number;
  items?: readonly ScaledJobDownwardAPIItems[];
}

export interface ScaledJobEmptyDir {
  medium?: string;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  sizeLimit?: number | string;
}

export interface ScaledJobEphemeral {
  volumeClaimTemplate?: ScaledJobVolumeClaimTemplate;
}

export interface FCVolumeSource {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: readonly string[];
  wwids?: readonly string[];
}

export interface ScaledJobFlexVolume {
  driver: string;
  fsType?: string;
  options?: { [key: string]: string };
  readOnly?: boolean;
  secretRef?: ScaledJobImagePullSecrets;
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

export interface ScaledJobIscsi {
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
  secretRef?: ScaledJobImagePullSecrets;
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

export interface ScaledJobProjected {
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

export interface ScaledJobRbd {
  fsType?: string;
  image: string;
  /** default "/etc/ceph/keyring" */
  keyring?: string;
  monitors: readonly string[];
  /** default "rbd" */
  pool?: string;
  readOnly?: boolean;
  secretRef?: ScaledJobImagePullSecrets;
  /** default "admin" */
  user?: string;
}

export interface ScaledJobScaleIO {
  /** default "xfs" */
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: ScaledJobImagePullSecrets;
  sslEnabled?: boolean;
  /** default "ThinProvisioned" */
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface ScaledJobSecret {
  defaultMode?: number;
  items?: readonly ScaledJobItems[];
  optional?: boolean;
  secretName?: string;
}

export interface ScaledJobStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: ScaledJobImagePullSecrets;
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
  configMapRef?: ScaledJobConfigMapRef;
  prefix?: string;
  secretRef?: ScaledJobConfigMapRef;
}

export interface LifecycleHandler {
  exec?: ScaledJobExec;
  httpGet?: ScaledJobHttpGet;
  sleep?: ScaledJobSleep;
  tcpSocket?: TCPSocketAction;
}

export interface ScaledJobExec {
  command?: readonly string[];
}

export interface ScaledJobGrpc {
  port: number;
  /** default "" */
  service?: string;
}

export interface ScaledJobHttpGet {
  host?: string;
  httpHeaders?: readonly ScaledJobSysctls[];
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

export interface ScaledJobVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface ScaledJobVolumeClaimTemplate {
  metadata?: ScaledJobMetadata;
  spec: PersistentVolumeClaimSpec;
}

export interface NodeSelectorTerm {
  matchExpressions?: readonly ScaledJobMatchExpressions[];
  matchFields?: readonly ScaledJobMatchExpressions[];
}

export interface EnvVarSource {
  configMapKeyRef?: ScaledJobConfigMapKeyRef;
  fieldRef?: ObjectFieldSelector;
  fileKeyRef?: FileKeySelector;
  resourceFieldRef?: ResourceFieldSelector;
  secretKeyRef?: ScaledJobConfigMapKeyRef;
}

export interface ScaledJobConfigMapRef {
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface ScaledJobSleep {
  seconds: number;
}

export interface ContainerRestartRuleOnExitCodes {
  operator: string;
  /** a set */
  values?: readonly number[];
}

export interface ScaledJobItems {
  key: string;
  mode?: number;
  path: string;
}

export interface ScaledJobDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}

export interface PersistentVolumeClaimSpec {
  accessModes?: readonly string[];
  dataSource?: ScaledJobDataSource;
  dataSourceRef?: ScaledJobDataSourceRef;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface VolumeProjection {
  clusterTrustBundle?: ScaledJobClusterTrustBundle;
  configMap?: ScaledJobSourcesConfigMap;
  downwardAPI?: ScaledJobSourcesDownwardAPI;
  podCertificate?: ScaledJobPodCertificate;
  secret?: ScaledJobSourcesConfigMap;
  serviceAccountToken?: ScaledJobServiceAccountToken;
}

export interface ScaledJobConfigMapKeyRef {
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

export interface ScaledJobDataSource {
  apiGroup?: string;
  kind: string;
  name: string;
}

export interface ScaledJobDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface VolumeResourceRequirements {
  limits?: { [key: string]: number | string };
  requests?: { [key: string]: number | string };
}

export interface ScaledJobClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}

export interface ScaledJobSourcesConfigMap {
  items?: readonly ScaledJobItems[];
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface ScaledJobSourcesDownwardAPI {
  items?: readonly ScaledJobDownwardAPIItems[];
}

export interface ScaledJobPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [key: string]: string };
}

export interface ScaledJobServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}

/** Namespaced (scaledobjects). */
export interface ScaledObject {
  apiVersion: 'keda.sh/v1alpha1';
  kind: 'ScaledObject';
  spec: ScaledObjectSpec;
  metadata: ObjectMeta;
}

export interface ScaledObjectSpec {
  advanced?: ScaledObjectAdvanced;
  /** at least 0 */
  cooldownPeriod?: number;
  fallback?: ScaledObjectFallback;
  /** at least 0 */
  idleReplicaCount?: number;
  /** at least 0 */
  initialCooldownPeriod?: number;
  /** at least 1 */
  maxReplicaCount?: number;
  /** at least 0 */
  minReplicaCount?: number;
  /** at least 1 */
  pollingInterval?: number;
  scaleTargetRef: ScaledObjectScaleTargetRef;
  /** items at least 1 */
  triggers: readonly Triggers[];
}

export interface ScaledObjectAdvanced {
  horizontalPodAutoscalerConfig?: ScaledObjectHorizontalPodAutoscalerConfig;
  restoreToOriginalReplicaCount?: boolean;
  scalingModifiers?: ScaledObjectScalingModifiers;
}

export interface ScaledObjectFallback {
  /** default "static" */
  behavior?: 'static' | 'currentReplicas' | 'currentReplicasIfHigher' | 'currentReplicasIfLower' | 'scalingModifiers';
  /** at least 0 */
  failureThreshold: number;
  /** at least 0 */
  replicas: number;
}

export interface ScaledObjectScaleTargetRef {
  apiVersion?: string;
  envSourceContainerName?: string;
  kind?: string;
  /** length at least 1 */
  name: string;
}

export interface ScaledObjectHorizontalPodAutoscalerConfig {
  behavior?: ScaledObjectBehavior;
  name?: string;
}

export interface ScaledObjectScalingModifiers {
  activationTarget?: string;
  formula?: string;
  metricType?: 'AverageValue' | 'Value';
  target?: string;
}

export interface ScaledObjectBehavior {
  scaleDown?: ScaledObjectScaleDown;
  scaleUp?: ScaledObjectScaleDown;
}

export interface ScaledObjectScaleDown {
  policies?: readonly ScaledObjectPolicies[];
  selectPolicy?: string;
  stabilizationWindowSeconds?: number;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  tolerance?: number | string;
}

export interface ScaledObjectPolicies {
  periodSeconds: number;
  type: string;
  value: number;
}

/** Namespaced (triggerauthentications). */
export interface TriggerAuthentication {
  apiVersion: 'keda.sh/v1alpha1';
  kind: 'TriggerAuthentication';
  spec: ClusterTriggerAuthenticationSpec;
  metadata: ObjectMeta;
}
