// pkg.crossplane.io: made by tools/imports/generate.ts from crossplane v2.4.0 (github.com/crossplane/crossplane/v2). Do not edit.
// Reference: https://docs.crossplane.io/latest/api/

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (configurations). */
export interface Configuration {
  apiVersion: 'pkg.crossplane.io/v1';
  kind: 'Configuration';
  spec?: ConfigurationSpec;
  metadata: ObjectMeta;
}

export interface ConfigurationSpec {
  commonAnnotations?: { [key: string]: string };
  commonLabels?: { [key: string]: string };
  /** default false */
  ignoreCrossplaneConstraints?: boolean;
  package: string;
  /** default "IfNotPresent" */
  packagePullPolicy?: string;
  packagePullSecrets?: readonly PackagePullSecrets[];
  /** default "Automatic" */
  revisionActivationPolicy?: string;
  /** default 1 */
  revisionHistoryLimit?: number;
  /** default false */
  skipDependencyResolution?: boolean;
}

export interface PackagePullSecrets {
  /** default "" */
  name?: string;
}

/** Cluster-scoped (configurationrevisions). */
export interface ConfigurationRevision {
  apiVersion: 'pkg.crossplane.io/v1';
  kind: 'ConfigurationRevision';
  spec?: ConfigurationRevisionSpec;
  metadata: ObjectMeta;
}

export interface ConfigurationRevisionSpec {
  commonAnnotations?: { [key: string]: string };
  commonLabels?: { [key: string]: string };
  desiredState: string;
  /** default false */
  ignoreCrossplaneConstraints?: boolean;
  image: string;
  /** default "IfNotPresent" */
  packagePullPolicy?: string;
  packagePullSecrets?: readonly PackagePullSecrets[];
  revision: number;
  /** default false */
  skipDependencyResolution?: boolean;
}

/** Cluster-scoped (deploymentruntimeconfigs). */
export interface DeploymentRuntimeConfig {
  apiVersion: 'pkg.crossplane.io/v1beta1';
  kind: 'DeploymentRuntimeConfig';
  spec?: DeploymentRuntimeConfigSpec;
  metadata: ObjectMeta;
}

export interface DeploymentRuntimeConfigSpec {
  deploymentTemplate?: DeploymentRuntimeConfigDeploymentTemplate;
  serviceAccountTemplate?: DeploymentRuntimeConfigServiceAccountTemplate;
  serviceTemplate?: DeploymentRuntimeConfigServiceAccountTemplate;
}

export interface DeploymentRuntimeConfigDeploymentTemplate {
  metadata?: DeploymentRuntimeConfigMetadata;
  spec?: DeploymentSpec;
}

export interface DeploymentRuntimeConfigServiceAccountTemplate {
  metadata?: DeploymentRuntimeConfigMetadata;
}

export interface DeploymentRuntimeConfigMetadata {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
  name?: string;
}

export interface DeploymentSpec {
  minReadySeconds?: number;
  paused?: boolean;
  progressDeadlineSeconds?: number;
  replicas?: number;
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  strategy?: DeploymentRuntimeConfigStrategy;
  template: DeploymentRuntimeConfigTemplate;
}

export interface LabelSelector {
  matchExpressions?: readonly DeploymentRuntimeConfigMatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface DeploymentRuntimeConfigStrategy {
  rollingUpdate?: DeploymentRuntimeConfigRollingUpdate;
  type?: string;
}

export interface DeploymentRuntimeConfigTemplate {
  metadata?: DeploymentRuntimeConfigTemplateMetadata;
  spec?: DeploymentRuntimeConfigTemplateSpec;
}

export interface DeploymentRuntimeConfigRollingUpdate {
  maxSurge?: number | string;
  maxUnavailable?: number | string;
}

export interface DeploymentRuntimeConfigTemplateMetadata {
  annotations?: { [key: string]: string };
  finalizers?: readonly string[];
  labels?: { [key: string]: string };
  name?: string;
  namespace?: string;
}

export interface DeploymentRuntimeConfigTemplateSpec {
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
  imagePullSecrets?: readonly PackagePullSecrets[];
  /** one for each name */
  initContainers?: readonly Container[];
  nodeName?: string;
  nodeSelector?: { [key: string]: string };
  os?: DeploymentRuntimeConfigOs;
  overhead?: { [key: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: readonly DeploymentRuntimeConfigReadinessGates[];
  /** one for each name */
  resourceClaims?: readonly PodResourceClaim[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  runtimeClassName?: string;
  schedulerName?: string;
  /** one for each name */
  schedulingGates?: readonly DeploymentRuntimeConfigOs[];
  securityContext?: PodSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly DeploymentRuntimeConfigTolerations[];
  /** one for each topologyKey + whenUnsatisfiable */
  topologySpreadConstraints?: readonly TopologySpreadConstraint[];
  /** one for each name */
  volumes?: readonly Volume[];
  workloadRef?: DeploymentRuntimeConfigWorkloadRef;
}

export interface DeploymentRuntimeConfigMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

export interface Affinity {
  nodeAffinity?: DeploymentRuntimeConfigNodeAffinity;
  podAffinity?: DeploymentRuntimeConfigPodAffinity;
  podAntiAffinity?: DeploymentRuntimeConfigPodAffinity;
}

export interface PodDNSConfig {
  nameservers?: readonly string[];
  options?: readonly DeploymentRuntimeConfigOptions[];
  searches?: readonly string[];
}

export interface DeploymentRuntimeConfigOs {
  name: string;
}

export interface ResourceRequirements {
  /** one for each name */
  claims?: readonly DeploymentRuntimeConfigClaims[];
  limits?: { [key: string]: number | string };
  requests?: { [key: string]: number | string };
}

export interface PodSecurityContext {
  appArmorProfile?: DeploymentRuntimeConfigAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: DeploymentRuntimeConfigAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly DeploymentRuntimeConfigSysctls[];
  windowsOptions?: WindowsSecurityContextOptions;
}

export interface DeploymentRuntimeConfigWorkloadRef {
  name: string;
  podGroup: string;
  podGroupReplicaKey?: string;
}

export interface DeploymentRuntimeConfigNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: DeploymentRuntimeConfigRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface DeploymentRuntimeConfigPodAffinity {
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
  volumeMounts?: readonly DeploymentRuntimeConfigVolumeMounts[];
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
  volumeMounts?: readonly DeploymentRuntimeConfigVolumeMounts[];
  workingDir?: string;
}

export interface HostAlias {
  hostnames?: readonly string[];
  ip: string;
}

export interface DeploymentRuntimeConfigReadinessGates {
  conditionType: string;
}

export interface PodResourceClaim {
  name: string;
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}

export interface DeploymentRuntimeConfigAppArmorProfile {
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

export interface DeploymentRuntimeConfigTolerations {
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
  cephfs?: DeploymentRuntimeConfigCephfs;
  cinder?: DeploymentRuntimeConfigCinder;
  configMap?: DeploymentRuntimeConfigConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: DeploymentRuntimeConfigDownwardAPI;
  emptyDir?: DeploymentRuntimeConfigEmptyDir;
  ephemeral?: DeploymentRuntimeConfigEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: DeploymentRuntimeConfigFlexVolume;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: HostPathVolumeSource;
  image?: ImageVolumeSource;
  iscsi?: DeploymentRuntimeConfigIscsi;
  name: string;
  nfs?: NFSVolumeSource;
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: DeploymentRuntimeConfigProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: DeploymentRuntimeConfigRbd;
  scaleIO?: DeploymentRuntimeConfigScaleIO;
  secret?: DeploymentRuntimeConfigSecret;
  storageos?: DeploymentRuntimeConfigStorageos;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

export interface DeploymentRuntimeConfigRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly NodeSelectorTerm[];
}

export interface Lifecycle {
  postStart?: LifecycleHandler;
  preStop?: LifecycleHandler;
  stopSignal?: string;
}

export interface Probe {
  exec?: DeploymentRuntimeConfigExec;
  failureThreshold?: number;
  grpc?: DeploymentRuntimeConfigGrpc;
  httpGet?: DeploymentRuntimeConfigHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface SecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: DeploymentRuntimeConfigAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: DeploymentRuntimeConfigAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}

export interface DeploymentRuntimeConfigOptions {
  name?: string;
  value?: string;
}

export interface DeploymentRuntimeConfigClaims {
  name: string;
  request?: string;
}

export interface DeploymentRuntimeConfigSysctls {
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

export interface DeploymentRuntimeConfigCephfs {
  monitors: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: PackagePullSecrets;
  user?: string;
}

export interface DeploymentRuntimeConfigCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: PackagePullSecrets;
  volumeID: string;
}

export interface DeploymentRuntimeConfigConfigMap {
  defaultMode?: number;
  items?: readonly DeploymentRuntimeConfigItems[];
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface CSIVolumeSource {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: PackagePullSecrets;
  readOnly?: boolean;
  volumeAttributes?: { [key: string]: string };
}

export interface DeploymentRuntimeConfigDownwardAPI {
  defaultMode?: number;
  items?: readonly DeploymentRuntimeConfigDownwardAPIItems[];
}

export interface DeploymentRuntimeConfigEmptyDir {
  medium?: string;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  sizeLimit?: number | string;
}

export interface DeploymentRuntimeConfigEphemeral {
  volumeClaimTemplate?: DeploymentRuntimeConfigVolumeClaimTemplate;
}

export interface FCVolumeSource {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: readonly string[];
  wwids?: readonly string[];
}

export interface DeploymentRuntimeConfigFlexVolume {
  driver: string;
  fsType?: string;
  options?: { [key: string]: string };
  readOnly?: boolean;
  secretRef?: PackagePullSecrets;
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

export interface DeploymentRuntimeConfigIscsi {
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
  secretRef?: PackagePullSecrets;
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

export interface DeploymentRuntimeConfigProjected {
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

export interface DeploymentRuntimeConfigRbd {
  fsType?: string;
  image: string;
  /** default "/etc/ceph/keyring" */
  keyring?: string;
  monitors: readonly string[];
  /** default "rbd" */
  pool?: string;
  readOnly?: boolean;
  secretRef?: PackagePullSecrets;
  /** default "admin" */
  user?: string;
}

export interface DeploymentRuntimeConfigScaleIO {
  /** default "xfs" */
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: PackagePullSecrets;
  sslEnabled?: boolean;
  /** default "ThinProvisioned" */
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface DeploymentRuntimeConfigSecret {
  defaultMode?: number;
  items?: readonly DeploymentRuntimeConfigItems[];
  optional?: boolean;
  secretName?: string;
}

export interface DeploymentRuntimeConfigStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: PackagePullSecrets;
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
  configMapRef?: DeploymentRuntimeConfigConfigMapRef;
  prefix?: string;
  secretRef?: DeploymentRuntimeConfigConfigMapRef;
}

export interface LifecycleHandler {
  exec?: DeploymentRuntimeConfigExec;
  httpGet?: DeploymentRuntimeConfigHttpGet;
  sleep?: DeploymentRuntimeConfigSleep;
  tcpSocket?: TCPSocketAction;
}

export interface DeploymentRuntimeConfigExec {
  command?: readonly string[];
}

export interface DeploymentRuntimeConfigGrpc {
  port: number;
  /** default "" */
  service?: string;
}

export interface DeploymentRuntimeConfigHttpGet {
  host?: string;
  httpHeaders?: readonly DeploymentRuntimeConfigSysctls[];
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

export interface DeploymentRuntimeConfigVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface DeploymentRuntimeConfigVolumeClaimTemplate {
  metadata?: DeploymentRuntimeConfigTemplateMetadata;
  spec: PersistentVolumeClaimSpec;
}

export interface NodeSelectorTerm {
  matchExpressions?: readonly DeploymentRuntimeConfigMatchExpressions[];
  matchFields?: readonly DeploymentRuntimeConfigMatchExpressions[];
}

export interface EnvVarSource {
  configMapKeyRef?: DeploymentRuntimeConfigConfigMapKeyRef;
  fieldRef?: ObjectFieldSelector;
  fileKeyRef?: FileKeySelector;
  resourceFieldRef?: ResourceFieldSelector;
  secretKeyRef?: DeploymentRuntimeConfigConfigMapKeyRef;
}

export interface DeploymentRuntimeConfigConfigMapRef {
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface DeploymentRuntimeConfigSleep {
  seconds: number;
}

export interface ContainerRestartRuleOnExitCodes {
  operator: string;
  /** a set */
  values?: readonly number[];
}

export interface DeploymentRuntimeConfigItems {
  key: string;
  mode?: number;
  path: string;
}

export interface DeploymentRuntimeConfigDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}

export interface PersistentVolumeClaimSpec {
  accessModes?: readonly string[];
  dataSource?: DeploymentRuntimeConfigDataSource;
  dataSourceRef?: DeploymentRuntimeConfigDataSourceRef;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface VolumeProjection {
  clusterTrustBundle?: DeploymentRuntimeConfigClusterTrustBundle;
  configMap?: DeploymentRuntimeConfigSourcesConfigMap;
  downwardAPI?: DeploymentRuntimeConfigSourcesDownwardAPI;
  podCertificate?: DeploymentRuntimeConfigPodCertificate;
  secret?: DeploymentRuntimeConfigSourcesConfigMap;
  serviceAccountToken?: DeploymentRuntimeConfigServiceAccountToken;
}

export interface DeploymentRuntimeConfigConfigMapKeyRef {
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

export interface DeploymentRuntimeConfigDataSource {
  apiGroup?: string;
  kind: string;
  name: string;
}

export interface DeploymentRuntimeConfigDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface VolumeResourceRequirements {
  limits?: { [key: string]: number | string };
  requests?: { [key: string]: number | string };
}

export interface DeploymentRuntimeConfigClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}

export interface DeploymentRuntimeConfigSourcesConfigMap {
  items?: readonly DeploymentRuntimeConfigItems[];
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface DeploymentRuntimeConfigSourcesDownwardAPI {
  items?: readonly DeploymentRuntimeConfigDownwardAPIItems[];
}

export interface DeploymentRuntimeConfigPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [key: string]: string };
}

export interface DeploymentRuntimeConfigServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}

/** Cluster-scoped (functions). */
export interface Function {
  apiVersion: 'pkg.crossplane.io/v1';
  kind: 'Function';
  spec?: FunctionSpec;
  metadata: ObjectMeta;
}

export interface FunctionSpec {
  commonAnnotations?: { [key: string]: string };
  commonLabels?: { [key: string]: string };
  /** default false */
  ignoreCrossplaneConstraints?: boolean;
  package: string;
  /** default "IfNotPresent" */
  packagePullPolicy?: string;
  packagePullSecrets?: readonly PackagePullSecrets[];
  /** default "Automatic" */
  revisionActivationPolicy?: string;
  /** default 1 */
  revisionHistoryLimit?: number;
  /** default {"name":"default"} */
  runtimeConfigRef?: CrossVersionObjectReference;
  /** default false */
  skipDependencyResolution?: boolean;
}

export interface CrossVersionObjectReference {
  /** default "pkg.crossplane.io/v1beta1" */
  apiVersion?: string;
  /** default "DeploymentRuntimeConfig" */
  kind?: string;
  name: string;
}

/** Cluster-scoped (functionrevisions). */
export interface FunctionRevision {
  apiVersion: 'pkg.crossplane.io/v1';
  kind: 'FunctionRevision';
  spec?: FunctionRevisionSpec;
  metadata: ObjectMeta;
}

export interface FunctionRevisionSpec {
  commonAnnotations?: { [key: string]: string };
  commonLabels?: { [key: string]: string };
  desiredState: string;
  /** default false */
  ignoreCrossplaneConstraints?: boolean;
  image: string;
  /** default "IfNotPresent" */
  packagePullPolicy?: string;
  packagePullSecrets?: readonly PackagePullSecrets[];
  revision: number;
  /** default {"name":"default"} */
  runtimeConfigRef?: CrossVersionObjectReference;
  /** default false */
  skipDependencyResolution?: boolean;
  tlsClientSecretName?: string;
  tlsServerSecretName?: string;
}

/** Cluster-scoped (imageconfigs). */
export interface ImageConfig {
  apiVersion: 'pkg.crossplane.io/v1beta1';
  kind: 'ImageConfig';
  spec?: ImageConfigSpec;
  metadata: ObjectMeta;
}

export interface ImageConfigSpec {
  matchImages: readonly ImageConfigMatchImages[];
  registry?: ImageConfigRegistry;
  rewriteImage?: ImageConfigRewriteImage;
  runtime?: ImageConfigRuntime;
  verification?: ImageConfigVerification;
}

export interface ImageConfigRegistry {
  authentication?: ImageConfigAuthentication;
}

export interface ImageConfigRewriteImage {
  prefix: string;
}

export interface ImageConfigRuntime {
  configRef?: CrossVersionObjectReference;
}

export interface ImageConfigVerification {
  cosign?: ImageConfigCosign;
  provider: 'Cosign';
}

export interface ImageConfigMatchImages {
  prefix: string;
  /** default "Prefix" */
  type?: 'Prefix';
}

export interface ImageConfigAuthentication {
  pullSecretRef: PackagePullSecrets;
}

export interface ImageConfigCosign {
  authorities: readonly ImageConfigAuthorities[];
}

export interface ImageConfigAuthorities {
  attestations?: readonly ImageConfigAttestations[];
  key?: ImageConfigKey;
  keyless?: ImageConfigKeyless;
  name: string;
}

export interface ImageConfigKey {
  /** default "sha256" */
  hashAlgorithm?: string;
  secretRef: ImageConfigSecretRef;
}

export interface ImageConfigKeyless {
  identities: readonly ImageConfigIdentities[];
  insecureIgnoreSCT?: boolean;
}

export interface ImageConfigAttestations {
  name: string;
  predicateType: string;
}

export interface ImageConfigSecretRef {
  key: string;
  name: string;
}

export interface ImageConfigIdentities {
  issuer?: string;
  issuerRegExp?: string;
  subject?: string;
  subjectRegExp?: string;
}

/** Cluster-scoped (locks). */
export interface Lock {
  apiVersion: 'pkg.crossplane.io/v1beta1';
  kind: 'Lock';
  packages?: readonly LockPackages[];
  metadata: ObjectMeta;
}

export interface LockPackages {
  apiVersion?: string;
  dependencies: readonly LockDependencies[];
  kind?: string;
  name: string;
  source: string;
  type?: 'Configuration' | 'Provider' | 'Function';
  version: string;
}

export interface LockDependencies {
  apiVersion?: string;
  constraints: string;
  kind?: string;
  package: string;
  type?: 'Configuration' | 'Provider' | 'Function';
}

/** Cluster-scoped (providers). */
export interface Provider {
  apiVersion: 'pkg.crossplane.io/v1';
  kind: 'Provider';
  spec?: FunctionSpec;
  metadata: ObjectMeta;
}

/** Cluster-scoped (providerrevisions). */
export interface ProviderRevision {
  apiVersion: 'pkg.crossplane.io/v1';
  kind: 'ProviderRevision';
  spec?: FunctionRevisionSpec;
  metadata: ObjectMeta;
}
