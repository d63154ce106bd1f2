// opentelemetry.io: made by tools/imports/generate.ts from opentelemetry-operator v0.157.0 (github.com/open-telemetry/opentelemetry-operator/apis). Do not edit.
// Reference: https://github.com/open-telemetry/opentelemetry-operator/tree/main/docs/api

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (clusterobservabilities). */
export interface ClusterObservability {
  apiVersion: 'opentelemetry.io/v1alpha1';
  kind: 'ClusterObservability';
  spec?: ClusterObservabilitySpec;
  metadata: ObjectMeta;
}

export interface ClusterObservabilitySpec {
  exporter: ClusterObservabilityExporter;
}

export interface ClusterObservabilityExporter {
  compression?: 'gzip' | 'none' | '';
  encoding?: 'proto' | 'json';
  endpoint?: string;
  headers?: { [key: string]: string };
  logs_endpoint?: string;
  metrics_endpoint?: string;
  profiles_endpoint?: string;
  /** at least 0 */
  read_buffer_size?: number;
  retry_on_failure?: ClusterObservabilityRetryOnFailure;
  sending_queue?: ClusterObservabilitySendingQueue;
  timeout?: string;
  tls?: ClusterObservabilityTls;
  traces_endpoint?: string;
  /** at least 0 */
  write_buffer_size?: number;
}

export interface ClusterObservabilityRetryOnFailure {
  enabled?: boolean;
  initial_interval?: string;
  max_elapsed_time?: string;
  max_interval?: string;
  multiplier?: string;
  randomization_factor?: string;
}

export interface ClusterObservabilitySendingQueue {
  enabled?: boolean;
  /** at least 1 */
  num_consumers?: number;
  /** at least 1 */
  queue_size?: number;
}

export interface ClusterObservabilityTls {
  ca_file?: string;
  cert_file?: string;
  insecure?: boolean;
  key_file?: string;
  server_name?: string;
}

/** Namespaced (instrumentations). */
export interface Instrumentation {
  apiVersion: 'opentelemetry.io/v1alpha1';
  kind: 'Instrumentation';
  spec?: InstrumentationSpec;
  metadata: ObjectMeta;
}

export interface InstrumentationSpec {
  apacheHttpd?: InstrumentationApacheHttpd;
  defaults?: InstrumentationDefaults;
  dotnet?: InstrumentationDotnet;
  env?: readonly EnvVar[];
  exporter?: InstrumentationExporter;
  go?: InstrumentationGo;
  imagePullPolicy?: string;
  initContainerSecurityContext?: SecurityContext;
  java?: InstrumentationJava;
  nginx?: InstrumentationNginx;
  nodejs?: InstrumentationDotnet;
  propagators?: readonly ('tracecontext' | 'baggage' | 'b3' | 'b3multi' | 'jaeger' | 'xray' | 'ottrace' | 'none')[];
  python?: InstrumentationDotnet;
  resource?: InstrumentationResource;
  sampler?: InstrumentationSampler;
}

export interface InstrumentationApacheHttpd {
  attrs?: readonly EnvVar[];
  /** length at most 256; pattern ^[A-Za-z0-9._/-]*$ */
  configPath?: string;
  env?: readonly EnvVar[];
  image?: string;
  resourceRequirements?: ResourceRequirements;
  version?: string;
  volumeClaimTemplate?: VolumeClaimTemplate;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  volumeLimitSize?: number | string;
}

export interface InstrumentationDefaults {
  useLabelsForResourceAttributes?: boolean;
}

export interface InstrumentationDotnet {
  env?: readonly EnvVar[];
  image?: string;
  resourceRequirements?: ResourceRequirements;
  volumeClaimTemplate?: VolumeClaimTemplate;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  volumeLimitSize?: number | string;
}

export interface InstrumentationExporter {
  endpoint?: string;
  tls?: InstrumentationTls;
}

export interface InstrumentationGo {
  env?: readonly EnvVar[];
  image?: string;
  resourceRequirements?: ResourceRequirements;
  securityContext?: SecurityContext;
  volumeClaimTemplate?: VolumeClaimTemplate;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  volumeLimitSize?: number | string;
}

export interface SecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: AppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: AppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}

export interface InstrumentationJava {
  env?: readonly EnvVar[];
  extensions?: readonly InstrumentationExtensions[];
  image?: string;
  resources?: ResourceRequirements;
  volumeClaimTemplate?: VolumeClaimTemplate;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  volumeLimitSize?: number | string;
}

export interface InstrumentationNginx {
  attrs?: readonly EnvVar[];
  /** length at most 256; pattern ^[A-Za-z0-9._/-]*$ */
  configFile?: string;
  env?: readonly EnvVar[];
  image?: string;
  resourceRequirements?: ResourceRequirements;
  volumeClaimTemplate?: VolumeClaimTemplate;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  volumeLimitSize?: number | string;
}

export interface InstrumentationResource {
  addK8sUIDAttributes?: boolean;
  resourceAttributes?: { [key: string]: string };
}

export interface InstrumentationSampler {
  argument?: string;
  type?: 'always_on' | 'always_off' | 'traceidratio' | 'parentbased_always_on' | 'parentbased_always_off' | 'parentbased_traceidratio' | 'jaeger_remote' | 'xray';
}

export interface ResourceRequirements {
  /** one for each name */
  claims?: readonly Claims[];
  limits?: { [key: string]: number | string };
  requests?: { [key: string]: number | string };
}

export interface VolumeClaimTemplate {
  metadata?: VolumeClaimTemplateMetadata;
  spec: PersistentVolumeClaimSpec;
}

export interface EnvVar {
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}

export interface InstrumentationTls {
  ca_file?: string;
  cert_file?: string;
  configMapName?: string;
  key_file?: string;
  secretName?: string;
}

export interface AppArmorProfile {
  localhostProfile?: string;
  type: string;
}

export interface Capabilities {
  add?: readonly string[];
  drop?: readonly string[];
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

export interface VolumeClaimTemplateMetadata {
  annotations?: { [key: string]: string };
  finalizers?: readonly string[];
  labels?: { [key: string]: string };
  name?: string;
  namespace?: string;
}

export interface PersistentVolumeClaimSpec {
  accessModes?: readonly string[];
  dataSource?: DataSource;
  dataSourceRef?: DataSourceRef;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface EnvVarSource {
  configMapKeyRef?: ConfigMapKeyRef;
  fieldRef?: ObjectFieldSelector;
  fileKeyRef?: FileKeySelector;
  resourceFieldRef?: ResourceFieldSelector;
  secretKeyRef?: ConfigMapKeyRef;
}

export interface InstrumentationExtensions {
  dir: string;
  image: string;
}

export interface Claims {
  name: string;
  request?: string;
}

export interface DataSource {
  apiGroup?: string;
  kind: string;
  name: string;
}

export interface DataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface VolumeResourceRequirements {
  limits?: { [key: string]: number | string };
  requests?: { [key: string]: number | string };
}

export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[];
  matchLabels?: { [key: string]: string };
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

export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

/** Namespaced (opampbridges). */
export interface OpAMPBridge {
  apiVersion: 'opentelemetry.io/v1alpha1';
  kind: 'OpAMPBridge';
  spec?: OpAMPBridgeSpec;
  metadata: ObjectMeta;
}

export interface OpAMPBridgeSpec {
  affinity?: Affinity;
  capabilities: { [key: string]: boolean };
  componentsAllowed?: { [key: string]: readonly string[] };
  description?: OpAMPBridgeDescription;
  endpoint: string;
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  headers?: { [key: string]: string };
  hostNetwork?: boolean;
  image?: string;
  imagePullPolicy?: string;
  ipFamilies?: readonly string[];
  ipFamilyPolicy?: string;
  nodeSelector?: { [key: string]: string };
  podAnnotations?: { [key: string]: string };
  podDnsConfig?: PodDNSConfig;
  podSecurityContext?: PodSecurityContext;
  ports?: readonly ServicePort[];
  priorityClassName?: string;
  /** at most 1 */
  replicas?: number;
  resources?: ResourceRequirements;
  securityContext?: SecurityContext;
  serviceAccount?: string;
  tls?: OpAMPBridgeTls;
  tolerations?: readonly Tolerations[];
  topologySpreadConstraints?: readonly TopologySpreadConstraint[];
  upgradeStrategy?: 'automatic' | 'none';
  volumeMounts?: readonly VolumeMounts[];
  volumes?: readonly Volume[];
}

export interface Affinity {
  nodeAffinity?: NodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAffinity;
}

export interface OpAMPBridgeDescription {
  non_identifying_attributes: { [key: string]: string };
}

export interface PodDNSConfig {
  nameservers?: readonly string[];
  options?: readonly PodDnsConfigOptions[];
  searches?: readonly string[];
}

export interface PodSecurityContext {
  appArmorProfile?: AppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: AppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctls[];
  windowsOptions?: WindowsSecurityContextOptions;
}

export interface OpAMPBridgeTls {
  insecure?: boolean;
  insecure_skip_verify?: boolean;
}

export interface NodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: RequiredDuringSchedulingIgnoredDuringExecution;
}

export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[];
}

export interface EnvFromSource {
  configMapRef?: ConfigMapRef;
  prefix?: string;
  secretRef?: ConfigMapRef;
}

export interface ServicePort {
  appProtocol?: string;
  name?: string;
  nodePort?: number;
  port: number;
  /** default "TCP" */
  protocol?: string;
  targetPort?: number | string;
}

export interface Tolerations {
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

export interface VolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface Volume {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: AzureDiskVolumeSource;
  azureFile?: AzureFileVolumeSource;
  cephfs?: Cephfs;
  cinder?: Cinder;
  configMap?: ConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: DownwardAPI;
  emptyDir?: EmptyDir;
  ephemeral?: Ephemeral;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolume;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: HostPathVolumeSource;
  image?: ImageVolumeSource;
  iscsi?: Iscsi;
  name: string;
  nfs?: NFSVolumeSource;
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: Projected;
  quobyte?: QuobyteVolumeSource;
  rbd?: Rbd;
  scaleIO?: ScaleIO;
  secret?: Secret;
  storageos?: Storageos;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

export interface RequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly NodeSelectorTerm[];
}

export interface ConfigMapRef {
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface PodDnsConfigOptions {
  name?: string;
  value?: string;
}

export interface Sysctls {
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

export interface Cephfs {
  monitors: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: SecretRef;
  user?: string;
}

export interface Cinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: SecretRef;
  volumeID: string;
}

export interface ConfigMap {
  defaultMode?: number;
  items?: readonly ConfigMapItems[];
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface CSIVolumeSource {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: SecretRef;
  readOnly?: boolean;
  volumeAttributes?: { [key: string]: string };
}

export interface DownwardAPI {
  defaultMode?: number;
  items?: readonly DownwardAPIItems[];
}

export interface EmptyDir {
  medium?: string;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  sizeLimit?: number | string;
}

export interface Ephemeral {
  volumeClaimTemplate?: VolumeClaimTemplate;
}

export interface FCVolumeSource {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: readonly string[];
  wwids?: readonly string[];
}

export interface FlexVolume {
  driver: string;
  fsType?: string;
  options?: { [key: string]: string };
  readOnly?: boolean;
  secretRef?: SecretRef;
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

export interface Iscsi {
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
  secretRef?: SecretRef;
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

export interface Projected {
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

export interface Rbd {
  fsType?: string;
  image: string;
  /** default "/etc/ceph/keyring" */
  keyring?: string;
  monitors: readonly string[];
  /** default "rbd" */
  pool?: string;
  readOnly?: boolean;
  secretRef?: SecretRef;
  /** default "admin" */
  user?: string;
}

export interface ScaleIO {
  /** default "xfs" */
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: SecretRef;
  sslEnabled?: boolean;
  /** default "ThinProvisioned" */
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface Secret {
  defaultMode?: number;
  items?: readonly ConfigMapItems[];
  optional?: boolean;
  secretName?: string;
}

export interface Storageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: SecretRef;
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

export interface SecretRef {
  /** default "" */
  name?: string;
}

export interface NodeSelectorTerm {
  matchExpressions?: readonly MatchExpressions[];
  matchFields?: readonly MatchExpressions[];
}

export interface ConfigMapItems {
  key: string;
  mode?: number;
  path: string;
}

export interface DownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}

export interface VolumeProjection {
  clusterTrustBundle?: ClusterTrustBundle;
  configMap?: SourcesConfigMap;
  downwardAPI?: SourcesDownwardAPI;
  podCertificate?: PodCertificate;
  secret?: SourcesConfigMap;
  serviceAccountToken?: ServiceAccountToken;
}

export interface ClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}

export interface SourcesConfigMap {
  items?: readonly ConfigMapItems[];
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface SourcesDownwardAPI {
  items?: readonly DownwardAPIItems[];
}

export interface PodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [key: string]: string };
}

export interface ServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}

/** Namespaced (opentelemetrycollectors). */
export interface OpenTelemetryCollector {
  apiVersion: 'opentelemetry.io/v1beta1';
  kind: 'OpenTelemetryCollector';
  spec?: OpenTelemetryCollectorSpec;
  metadata: ObjectMeta;
}

export interface OpenTelemetryCollectorSpec {
  additionalContainers?: readonly Container[];
  affinity?: Affinity;
  args?: { [key: string]: string };
  autoscaler?: OpenTelemetryCollectorAutoscaler;
  /** items at least 1 */
  command?: readonly string[];
  config: OpenTelemetryCollectorConfig;
  /** default 3; at least 1 */
  configVersions?: number;
  configmaps?: readonly OpenTelemetryCollectorConfigmaps[];
  daemonSetUpdateStrategy?: OpenTelemetryCollectorDaemonSetUpdateStrategy;
  deploymentUpdateStrategy?: OpenTelemetryCollectorDaemonSetUpdateStrategy;
  dnsPolicy?: string;
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  hostAliases?: readonly HostAlias[];
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  httpRoute?: OpenTelemetryCollectorHttpRoute;
  image?: string;
  imagePullPolicy?: string;
  ingress?: OpenTelemetryCollectorIngress;
  initContainers?: readonly Container[];
  ipFamilies?: readonly string[];
  /** default "SingleStack" */
  ipFamilyPolicy?: string;
  lifecycle?: Lifecycle;
  livenessProbe?: OpenTelemetryCollectorLivenessProbe;
  /** default "managed" */
  managementState?: 'managed' | 'unmanaged';
  mode?: 'daemonset' | 'deployment' | 'sidecar' | 'statefulset';
  networkPolicy?: NetworkPolicy;
  nodeSelector?: { [key: string]: string };
  observability?: Observability;
  persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy;
  podAnnotations?: { [key: string]: string };
  podDisruptionBudget?: PodDisruptionBudget;
  podDnsConfig?: PodDNSConfig;
  podManagementPolicy?: 'OrderedReady' | 'Parallel';
  podSecurityContext?: PodSecurityContext;
  ports?: readonly Ports[];
  priorityClassName?: string;
  readinessProbe?: OpenTelemetryCollectorLivenessProbe;
  /** default 1 */
  replicas?: number;
  resources?: ResourceRequirements;
  securityContext?: SecurityContext;
  serviceAccount?: string;
  serviceName?: string;
  sessionAffinity?: string;
  sessionAffinityConfig?: SessionAffinityConfig;
  shareProcessNamespace?: boolean;
  startupProbe?: OpenTelemetryCollectorLivenessProbe;
  targetAllocator?: OpenTelemetryCollectorTargetAllocator;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly Tolerations[];
  topologySpreadConstraints?: readonly TopologySpreadConstraint[];
  trafficDistribution?: string;
  upgradeStrategy?: 'automatic' | 'none';
  volumeClaimTemplates?: readonly OpenTelemetryCollectorVolumeClaimTemplates[];
  volumeMounts?: readonly VolumeMounts[];
  volumes?: readonly Volume[];
}

export interface OpenTelemetryCollectorAutoscaler {
  behavior?: OpenTelemetryCollectorBehavior;
  /** at least 1 */
  maxReplicas?: number;
  metrics?: readonly OpenTelemetryCollectorMetrics[];
  /** at least 1 */
  minReplicas?: number;
  /** at least 1 */
  targetCPUUtilization?: number;
  /** at least 1 */
  targetMemoryUtilization?: number;
}

export interface OpenTelemetryCollectorConfig {
  connectors?: { [key: string]: unknown };
  exporters: { [key: string]: unknown };
  extensions?: { [key: string]: unknown };
  processors?: { [key: string]: unknown };
  receivers: { [key: string]: unknown };
  service: OpenTelemetryCollectorService;
  [key: string]: unknown;
}

export interface OpenTelemetryCollectorDaemonSetUpdateStrategy {
  rollingUpdate?: OpenTelemetryCollectorRollingUpdate;
  type?: string;
}

export interface OpenTelemetryCollectorHttpRoute {
  enabled: boolean;
  gateway: string;
  gatewayNamespace?: string;
  hostnames?: readonly string[];
}

export interface OpenTelemetryCollectorIngress {
  annotations?: { [key: string]: string };
  hostname?: string;
  ingressClassName?: string;
  route?: OpenTelemetryCollectorRoute;
  ruleType?: 'path' | 'subdomain';
  tls?: readonly IngressTLS[];
  type?: 'ingress' | 'route';
}

export interface Lifecycle {
  postStart?: LifecycleHandler;
  preStop?: LifecycleHandler;
  stopSignal?: string;
}

export interface OpenTelemetryCollectorLivenessProbe {
  /** at least 1 */
  failureThreshold?: number;
  /** at least 0 */
  initialDelaySeconds?: number;
  /** at least 1 */
  periodSeconds?: number;
  /** at least 1 */
  successThreshold?: number;
  /** at least 1 */
  terminationGracePeriodSeconds?: number;
  /** at least 1 */
  timeoutSeconds?: number;
}

export interface NetworkPolicy {
  enabled?: boolean;
}

export interface Observability {
  metrics?: Metrics;
}

export interface StatefulSetPersistentVolumeClaimRetentionPolicy {
  whenDeleted?: string;
  whenScaled?: string;
}

export interface PodDisruptionBudget {
  maxUnavailable?: number | string;
  minAvailable?: number | string;
}

export interface SessionAffinityConfig {
  clientIP?: ClientIP;
}

export interface OpenTelemetryCollectorTargetAllocator {
  affinity?: Affinity;
  /** default "consistent-hashing" */
  allocationStrategy?: 'least-weighted' | 'consistent-hashing' | 'per-node';
  allowInsecureAuthSecrets?: boolean;
  /** default "30s"; duration */
  collectorNotReadyGracePeriod?: string;
  /** default "30s"; duration */
  collectorTargetReloadInterval?: string;
  enabled?: boolean;
  env?: readonly EnvVar[];
  /** default "relabel-config" */
  filterStrategy?: '' | 'relabel-config';
  image?: string;
  mtls?: Mtls;
  nodeSelector?: { [key: string]: string };
  observability?: Observability;
  podDisruptionBudget?: PodDisruptionBudget;
  podSecurityContext?: PodSecurityContext;
  prometheusCR?: PrometheusCR;
  replicas?: number;
  resources?: ResourceRequirements;
  securityContext?: SecurityContext;
  serviceAccount?: string;
  tolerations?: readonly Tolerations[];
  topologySpreadConstraints?: readonly TopologySpreadConstraint[];
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
  volumeMounts?: readonly VolumeMounts[];
  workingDir?: string;
}

export interface OpenTelemetryCollectorBehavior {
  scaleDown?: OpenTelemetryCollectorScaleDown;
  scaleUp?: OpenTelemetryCollectorScaleDown;
}

export interface OpenTelemetryCollectorService {
  extensions?: readonly string[];
  pipelines: { [key: string]: OpenTelemetryCollectorPipelines };
  telemetry?: { [key: string]: unknown };
}

export interface OpenTelemetryCollectorConfigmaps {
  mountpath: string;
  name: string;
}

export interface OpenTelemetryCollectorRollingUpdate {
  maxSurge?: number | string;
  maxUnavailable?: number | string;
}

export interface HostAlias {
  hostnames?: readonly string[];
  ip: string;
}

export interface OpenTelemetryCollectorRoute {
  termination?: 'insecure' | 'edge' | 'passthrough' | 'reencrypt';
}

export interface LifecycleHandler {
  exec?: Exec;
  httpGet?: HttpGet;
  sleep?: Sleep;
  tcpSocket?: TCPSocketAction;
}

export interface Metrics {
  disablePrometheusAnnotations?: boolean;
  enableMetrics?: boolean;
  extraLabels?: { [key: string]: string };
}

export interface Ports {
  appProtocol?: string;
  /** 0..65535 */
  hostPort?: number;
  name?: string;
  nodePort?: number;
  port: number;
  /** default "TCP" */
  protocol?: string;
  targetPort?: number | string;
}

export interface ClientIP {
  timeoutSeconds?: number;
}

export interface Mtls {
  enabled?: boolean;
  tls?: Tls;
  /** default true */
  useCertManager?: boolean;
}

export interface PrometheusCR {
  allowNamespaces?: readonly string[];
  denyFSAccessThroughSMs?: boolean;
  denyNamespaces?: readonly string[];
  enabled?: boolean;
  /** default "30s"; duration */
  evaluationInterval?: string;
  /** default {} */
  podMonitorNamespaceSelector?: LabelSelector;
  podMonitorSelector?: LabelSelector;
  /** default {} */
  probeNamespaceSelector?: LabelSelector;
  probeSelector?: LabelSelector;
  scrapeClasses?: readonly (Record<string, never>)[];
  /** default {} */
  scrapeConfigNamespaceSelector?: LabelSelector;
  scrapeConfigSelector?: LabelSelector;
  /** default "30s"; duration */
  scrapeInterval?: string;
  scrapeProtocols?: readonly string[];
  secretNamespaces?: readonly string[];
  /** default {} */
  serviceMonitorNamespaceSelector?: LabelSelector;
  serviceMonitorSelector?: LabelSelector;
}

export interface OpenTelemetryCollectorVolumeClaimTemplates {
  apiVersion?: string;
  kind?: string;
  metadata?: VolumeClaimTemplateMetadata;
  spec?: PersistentVolumeClaimSpec;
  status?: OpenTelemetryCollectorStatus;
}

export interface Probe {
  exec?: Exec;
  failureThreshold?: number;
  grpc?: Grpc;
  httpGet?: HttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface OpenTelemetryCollectorScaleDown {
  policies?: readonly OpenTelemetryCollectorPolicies[];
  selectPolicy?: string;
  stabilizationWindowSeconds?: number;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  tolerance?: number | string;
}

export interface OpenTelemetryCollectorMetrics {
  pods?: OpenTelemetryCollectorPods;
  type: string;
}

export interface IngressTLS {
  hosts?: readonly string[];
  secretName?: string;
}

export interface Exec {
  command?: readonly string[];
}

export interface HttpGet {
  host?: string;
  httpHeaders?: readonly Sysctls[];
  path?: string;
  port: number | string;
  scheme?: string;
}

export interface Sleep {
  seconds: number;
}

export interface TCPSocketAction {
  host?: string;
  port: number | string;
}

export interface Tls {
  certificateAuthorityCertificate?: CertificateAuthorityCertificate;
  clientCertificate?: ClientCertificate;
  serverCertificate?: ClientCertificate;
}

export interface OpenTelemetryCollectorStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: { [key: string]: string };
  allocatedResources?: { [key: string]: number | string };
  capacity?: { [key: string]: number | string };
  /** one for each type */
  conditions?: readonly OpenTelemetryCollectorConditions[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: OpenTelemetryCollectorModifyVolumeStatus;
  phase?: string;
}

export interface Grpc {
  port: number;
  /** default "" */
  service?: string;
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

export interface VolumeDevice {
  devicePath: string;
  name: string;
}

export interface OpenTelemetryCollectorPods {
  metric: OpenTelemetryCollectorMetric;
  target: OpenTelemetryCollectorTarget;
}

export interface OpenTelemetryCollectorPipelines {
  exporters: readonly string[];
  processors?: readonly string[];
  receivers: readonly string[];
}

export interface CertificateAuthorityCertificate {
  configMap?: CertificateAuthorityCertificateConfigMap;
  secret?: CertificateAuthorityCertificateConfigMap;
}

export interface ClientCertificate {
  certificateSecret: CertificateAuthorityCertificateConfigMap;
  keySecret: CertificateAuthorityCertificateConfigMap;
}

export interface OpenTelemetryCollectorModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}

export interface ContainerRestartRuleOnExitCodes {
  operator: string;
  /** a set */
  values?: readonly number[];
}

export interface OpenTelemetryCollectorPolicies {
  periodSeconds: number;
  type: string;
  value: number;
}

export interface OpenTelemetryCollectorMetric {
  name: string;
  selector?: LabelSelector;
}

export interface OpenTelemetryCollectorTarget {
  averageUtilization?: number;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  averageValue?: number | string;
  type: string;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  value?: number | string;
}

export interface CertificateAuthorityCertificateConfigMap {
  key?: string;
  /** length at least 1 */
  name: string;
}

export interface OpenTelemetryCollectorConditions {
  /** date-time */
  lastProbeTime?: string;
  /** date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

/** Namespaced (targetallocators). */
export interface TargetAllocator {
  apiVersion: 'opentelemetry.io/v1alpha1';
  kind: 'TargetAllocator';
  spec?: TargetAllocatorSpec;
  metadata: ObjectMeta;
}

export interface TargetAllocatorSpec {
  additionalContainers?: readonly Container[];
  affinity?: Affinity;
  /** default "consistent-hashing" */
  allocationStrategy?: 'least-weighted' | 'consistent-hashing' | 'per-node';
  allowInsecureAuthSecrets?: boolean;
  args?: { [key: string]: string };
  /** default "30s"; duration */
  collectorNotReadyGracePeriod?: string;
  dnsPolicy?: string;
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  /** default "relabel-config" */
  filterStrategy?: '' | 'relabel-config';
  global?: Record<string, never>;
  hostAliases?: readonly HostAlias[];
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  image?: string;
  imagePullPolicy?: string;
  initContainers?: readonly Container[];
  ipFamilies?: readonly string[];
  /** default "SingleStack" */
  ipFamilyPolicy?: string;
  lifecycle?: Lifecycle;
  livenessProbe?: Probe;
  /** default "managed" */
  managementState?: 'managed' | 'unmanaged';
  mtls?: Mtls;
  networkPolicy?: NetworkPolicy;
  nodeSelector?: { [key: string]: string };
  observability?: Observability;
  podAnnotations?: { [key: string]: string };
  podDisruptionBudget?: PodDisruptionBudget;
  podDnsConfig?: PodDNSConfig;
  podSecurityContext?: PodSecurityContext;
  ports?: readonly Ports[];
  priorityClassName?: string;
  prometheusCR?: PrometheusCR;
  readinessProbe?: Probe;
  /** default 1 */
  replicas?: number;
  resources?: ResourceRequirements;
  scrapeConfigs?: readonly (Record<string, never>)[];
  securityContext?: SecurityContext;
  serviceAccount?: string;
  sessionAffinity?: string;
  sessionAffinityConfig?: SessionAffinityConfig;
  shareProcessNamespace?: boolean;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly Tolerations[];
  topologySpreadConstraints?: readonly TopologySpreadConstraint[];
  trafficDistribution?: string;
  volumeMounts?: readonly VolumeMounts[];
  volumes?: readonly Volume[];
}
