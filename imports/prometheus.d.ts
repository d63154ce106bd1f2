// monitoring.coreos.com: made by tools/imports/generate.ts from prometheus-operator v0.94.0 (github.com/prometheus-operator/prometheus-operator). Do not edit.
// Reference: https://prometheus-operator.dev/docs/api-reference/api/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (alertmanagers). */
export interface Alertmanager {
  apiVersion: 'monitoring.coreos.com/v1';
  kind: 'Alertmanager';
  spec: AlertmanagerSpec;
  metadata: ObjectMeta;
}

export interface AlertmanagerSpec {
  additionalArgs?: readonly AdditionalArgs[];
  additionalPeers?: readonly string[];
  affinity?: Affinity;
  alertmanagerConfigMatcherStrategy?: AlertmanagerAlertmanagerConfigMatcherStrategy;
  alertmanagerConfigNamespaceSelector?: LabelSelector;
  alertmanagerConfigSelector?: LabelSelector;
  alertmanagerConfiguration?: AlertmanagerAlertmanagerConfiguration;
  automountServiceAccountToken?: boolean;
  baseImage?: string;
  clusterAdvertiseAddress?: string;
  /** pattern ^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  clusterGossipInterval?: string;
  clusterLabel?: string;
  /** length at least 1 */
  clusterPeerName?: string;
  /** pattern ^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  clusterPeerTimeout?: string;
  /** pattern ^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  clusterPushpullInterval?: string;
  clusterTLS?: AlertmanagerClusterTLS;
  configMaps?: readonly string[];
  configSecret?: string;
  containers?: readonly Container[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: 'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None';
  enableFeatures?: readonly string[];
  enableServiceLinks?: boolean;
  externalUrl?: string;
  forceEnableClusterMode?: boolean;
  /** one for each ip */
  hostAliases?: readonly HostAlias[];
  hostNetwork?: boolean;
  hostUsers?: boolean;
  image?: string;
  imagePullPolicy?: '' | 'Always' | 'Never' | 'IfNotPresent';
  imagePullSecrets?: readonly ImagePullSecrets[];
  initContainers?: readonly Container[];
  limits?: AlertmanagerLimits;
  listenLocal?: boolean;
  logFormat?: '' | 'logfmt' | 'json';
  logLevel?: '' | 'debug' | 'info' | 'warn' | 'error';
  /** at least 0 */
  minReadySeconds?: number;
  nodeSelector?: { [key: string]: string };
  paused?: boolean;
  persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy;
  podManagementPolicy?: 'OrderedReady' | 'Parallel';
  podMetadata?: PodMetadata;
  /** default "web" */
  portName?: string;
  priorityClassName?: string;
  replicas?: number;
  resources?: ResourceRequirements;
  /** default "120h"; pattern ^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  retention?: string;
  routePrefix?: string;
  /** length at least 1 */
  schedulerName?: string;
  secrets?: readonly string[];
  securityContext?: PodSecurityContext;
  serviceAccountName?: string;
  /** length at least 1 */
  serviceName?: string;
  sha?: string;
  storage?: Storage;
  tag?: string;
  /** at least 0 */
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly Tolerations[];
  topologySpreadConstraints?: readonly TopologySpreadConstraint[];
  updateStrategy?: UpdateStrategy;
  version?: string;
  volumeMounts?: readonly VolumeMount[];
  volumes?: readonly Volume[];
  web?: AlertmanagerWeb;
}

export interface Affinity {
  nodeAffinity?: NodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAffinity;
}

export interface AlertmanagerAlertmanagerConfigMatcherStrategy {
  /** default "OnNamespace" */
  type?: 'OnNamespace' | 'OnNamespaceExceptForAlertmanagerNamespace' | 'None';
}

export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface AlertmanagerAlertmanagerConfiguration {
  global?: AlertmanagerGlobal;
  /** length at least 1 */
  name?: string;
  templates?: readonly Templates[];
}

export interface AlertmanagerClusterTLS {
  client: Client;
  server: Server;
}

export interface PodDNSConfig {
  /** a set */
  nameservers?: readonly string[];
  /** one for each name */
  options?: readonly AdditionalArgs[];
  /** a set */
  searches?: readonly string[];
}

export interface AlertmanagerLimits {
  /** pattern (^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$ */
  maxPerSilenceBytes?: string;
  /** at least 0 */
  maxSilences?: number;
}

export interface StatefulSetPersistentVolumeClaimRetentionPolicy {
  whenDeleted?: string;
  whenScaled?: string;
}

export interface PodMetadata {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
  name?: string;
}

export interface ResourceRequirements {
  /** one for each name */
  claims?: readonly Claims[];
  limits?: { [key: string]: number | string };
  requests?: { [key: string]: number | string };
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

export interface Storage {
  disableMountSubPath?: boolean;
  emptyDir?: EmptyDirVolumeSource;
  ephemeral?: Ephemeral;
  volumeClaimTemplate?: VolumeClaimTemplate;
}

export interface UpdateStrategy {
  rollingUpdate?: RollingUpdate;
  type: 'OnDelete' | 'RollingUpdate';
}

export interface AlertmanagerWeb {
  /** at least 0 */
  getConcurrency?: number;
  httpConfig?: HttpConfig;
  /** at least 0 */
  timeout?: number;
  tlsConfig?: Server;
}

export interface AdditionalArgs {
  /** length at least 1 */
  name: string;
  value?: string;
}

export interface NodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: RequiredDuringSchedulingIgnoredDuringExecution;
}

export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[];
}

export interface AlertmanagerGlobal {
  httpConfig?: AlertmanagerHttpConfig;
  jira?: AlertmanagerJira;
  mattermost?: AlertmanagerMattermost;
  opsGenieApiKey?: OpsGenieApiKey;
  opsGenieApiUrl?: OpsGenieApiKey;
  /** pattern ^(http|https)://.+$ */
  pagerdutyUrl?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  resolveTimeout?: string;
  rocketChat?: AlertmanagerRocketChat;
  slackApiUrl?: OpsGenieApiKey;
  smtp?: AlertmanagerSmtp;
  telegram?: AlertmanagerJira;
  victorops?: AlertmanagerVictorops;
  webex?: AlertmanagerJira;
  wechat?: AlertmanagerWechat;
}

export interface Client {
  ca?: Templates;
  cert?: Templates;
  insecureSkipVerify?: boolean;
  keySecret?: OpsGenieApiKey;
  maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  serverName?: string;
}

export interface Server {
  cert?: Templates;
  certFile?: string;
  cipherSuites?: readonly string[];
  clientAuthType?: string;
  clientCAFile?: string;
  client_ca?: Templates;
  curvePreferences?: readonly string[];
  keyFile?: string;
  keySecret?: OpsGenieApiKey;
  maxVersion?: string;
  minVersion?: string;
  preferServerCipherSuites?: boolean;
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
  livenessProbe?: LivenessProbe;
  name: string;
  /** one for each containerPort + protocol */
  ports?: readonly ContainerPort[];
  readinessProbe?: LivenessProbe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: SecurityContext;
  startupProbe?: LivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  /** one for each devicePath */
  volumeDevices?: readonly VolumeDevice[];
  /** one for each mountPath */
  volumeMounts?: readonly VolumeMount[];
  workingDir?: string;
}

export interface HostAlias {
  hostnames: readonly string[];
  ip: string;
}

export interface ImagePullSecrets {
  /** default "" */
  name?: string;
}

export interface AppArmorProfile {
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

export interface EmptyDirVolumeSource {
  medium?: string;
  mode?: number;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  sizeLimit?: number | string;
}

export interface Ephemeral {
  volumeClaimTemplate?: EphemeralVolumeClaimTemplate;
}

export interface VolumeClaimTemplate {
  apiVersion?: string;
  kind?: string;
  metadata?: PodMetadata;
  spec?: PersistentVolumeClaimSpec;
  status?: VolumeClaimTemplateStatus;
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

export interface RollingUpdate {
  maxUnavailable?: number | string;
}

export interface VolumeMount {
  /** a set */
  bindMountOptions?: readonly string[];
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
  configMap?: ConfigMapVolumeSource;
  csi?: CSIVolumeSource;
  downwardAPI?: DownwardAPIVolumeSource;
  emptyDir?: EmptyDirVolumeSource;
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
  projected?: ProjectedVolumeSource;
  quobyte?: QuobyteVolumeSource;
  rbd?: Rbd;
  scaleIO?: ScaleIO;
  secret?: SecretVolumeSource;
  storageos?: Storageos;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

export interface HttpConfig {
  headers?: Headers;
  http2?: boolean;
}

export interface RequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly NodeSelectorTerm[];
}

export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

export interface AlertmanagerHttpConfig {
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  bearerTokenSecret?: OpsGenieApiKey;
  enableHttp2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: Oauth2;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  tlsConfig?: Client;
}

export interface AlertmanagerJira {
  /** pattern ^(http|https)://.+$ */
  apiURL?: string;
}

export interface AlertmanagerMattermost {
  webhookURL?: OpsGenieApiKey;
}

export interface OpsGenieApiKey {
  key: string;
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface AlertmanagerRocketChat {
  /** pattern ^(http|https)://.+$ */
  apiURL?: string;
  token?: OpsGenieApiKey;
  tokenID?: OpsGenieApiKey;
}

export interface AlertmanagerSmtp {
  authIdentity?: string;
  authPassword?: OpsGenieApiKey;
  authSecret?: OpsGenieApiKey;
  authUsername?: string;
  forceImplicitTLS?: boolean;
  from?: string;
  hello?: string;
  requireTLS?: boolean;
  smartHost?: TCPSocketAction;
  tlsConfig?: Client;
}

export interface AlertmanagerVictorops {
  apiKey?: OpsGenieApiKey;
  /** pattern ^(http|https)://.+$ */
  apiURL?: string;
}

export interface AlertmanagerWechat {
  /** length at least 1 */
  apiCorpID?: string;
  apiSecret?: OpsGenieApiKey;
  /** pattern ^(http|https)://.+$ */
  apiURL?: string;
}

export interface Templates {
  configMap?: OpsGenieApiKey;
  secret?: OpsGenieApiKey;
}

export interface Lifecycle {
  postStart?: LifecycleHandler;
  preStop?: LifecycleHandler;
  stopSignal?: string;
}

export interface LivenessProbe {
  exec?: Exec;
  failureThreshold?: number;
  grpc?: GRPCAction;
  httpGet?: HTTPGetAction;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TcpSocket;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
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

export interface Claims {
  name: string;
  request?: string;
}

export interface Sysctls {
  name: string;
  value: string;
}

export interface EphemeralVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: PersistentVolumeClaimSpec;
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

export interface VolumeClaimTemplateStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: { [key: string]: string };
  allocatedResources?: { [key: string]: number | string };
  capacity?: { [key: string]: number | string };
  /** one for each type */
  conditions?: readonly Conditions[];
  currentVolumeAttributesClassName?: string;
  healthStatus?: HealthStatus;
  modifyVolumeStatus?: ModifyVolumeStatus;
  phase?: string;
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
  secretRef?: ImagePullSecrets;
  user?: string;
}

export interface Cinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: ImagePullSecrets;
  volumeID: string;
}

export interface ConfigMapVolumeSource {
  defaultMode?: number;
  defaultUser?: number;
  items?: readonly KeyToPath[];
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface CSIVolumeSource {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: ImagePullSecrets;
  readOnly?: boolean;
  volumeAttributes?: { [key: string]: string };
}

export interface DownwardAPIVolumeSource {
  defaultMode?: number;
  defaultUser?: number;
  items?: readonly DownwardAPIVolumeFile[];
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
  secretRef?: ImagePullSecrets;
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
  secretRef?: ImagePullSecrets;
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

export interface ProjectedVolumeSource {
  defaultMode?: number;
  defaultUser?: number;
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
  secretRef?: ImagePullSecrets;
  /** default "admin" */
  user?: string;
}

export interface ScaleIO {
  /** default "xfs" */
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: ImagePullSecrets;
  sslEnabled?: boolean;
  /** default "ThinProvisioned" */
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface SecretVolumeSource {
  defaultMode?: number;
  defaultUser?: number;
  items?: readonly KeyToPath[];
  optional?: boolean;
  secretName?: string;
}

export interface Storageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: ImagePullSecrets;
  volumeName?: string;
  volumeNamespace?: string;
}

export interface VsphereVirtualDiskVolumeSource {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}

export interface Headers {
  contentSecurityPolicy?: string;
  strictTransportSecurity?: string;
  xContentTypeOptions?: '' | 'NoSniff';
  xFrameOptions?: '' | 'Deny' | 'SameOrigin';
  xXSSProtection?: string;
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

export interface Authorization {
  credentials?: OpsGenieApiKey;
  type?: string;
}

export interface BasicAuth {
  password?: OpsGenieApiKey;
  username?: OpsGenieApiKey;
}

export interface Oauth2 {
  clientId: Templates;
  clientSecret: OpsGenieApiKey;
  endpointParams?: { [key: string]: string };
  noProxy?: string;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  scopes?: readonly string[];
  tlsConfig?: Client;
  /** pattern ^(http|https)://.+$ */
  tokenUrl: string;
}

export interface TCPSocketAction {
  /** length at least 1 */
  host: string;
  /** length at least 1 */
  port: string;
}

export interface EnvVar {
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}

export interface EnvFromSource {
  configMapRef?: ConfigMapRef;
  prefix?: string;
  secretRef?: ConfigMapRef;
}

export interface LifecycleHandler {
  exec?: Exec;
  httpGet?: HTTPGetAction;
  sleep?: Sleep;
  tcpSocket?: TcpSocket;
}

export interface Exec {
  command?: readonly string[];
}

export interface GRPCAction {
  mode?: string;
  port: number;
  /** default "" */
  service?: string;
}

export interface HTTPGetAction {
  host?: string;
  httpHeaders?: readonly Sysctls[];
  path?: string;
  port: number | string;
  protocol?: string;
  scheme?: string;
}

export interface TcpSocket {
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

export interface HealthStatus {
  /** one for each status + reason */
  healthConditions?: readonly HealthConditions[];
  /** date-time */
  lastTransitionTime?: string;
}

export interface ModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}

export interface NodeSelectorTerm {
  matchExpressions?: readonly MatchExpressions[];
  matchFields?: readonly MatchExpressions[];
}

export interface EnvVarSource {
  configMapKeyRef?: OpsGenieApiKey;
  fieldRef?: ObjectFieldSelector;
  fileKeyRef?: FileKeySelector;
  resourceFieldRef?: ResourceFieldSelector;
  secretKeyRef?: OpsGenieApiKey;
}

export interface ConfigMapRef {
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface Sleep {
  seconds: number;
}

export interface ContainerRestartRuleOnExitCodes {
  operator: string;
  /** a set */
  values?: readonly number[];
}

export interface Conditions {
  /** date-time */
  lastProbeTime?: string;
  /** date-time */
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface KeyToPath {
  key: string;
  mode?: number;
  path: string;
  user?: number;
}

export interface DownwardAPIVolumeFile {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
  user?: number;
}

export interface VolumeProjection {
  clusterTrustBundle?: ClusterTrustBundleProjection;
  configMap?: ConfigMap;
  downwardAPI?: DownwardAPI;
  podCertificate?: PodCertificateProjection;
  secret?: ConfigMap;
  serviceAccountToken?: ServiceAccountTokenProjection;
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

export interface HealthConditions {
  message?: string;
  reason: string;
  status: 'DataLoss' | 'Degraded' | 'Inaccessible';
}

export interface ClusterTrustBundleProjection {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
  user?: number;
}

export interface ConfigMap {
  items?: readonly KeyToPath[];
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface DownwardAPI {
  items?: readonly DownwardAPIVolumeFile[];
}

export interface PodCertificateProjection {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  user?: number;
  userAnnotations?: { [key: string]: string };
}

export interface ServiceAccountTokenProjection {
  audience?: string;
  expirationSeconds?: number;
  path: string;
  user?: number;
}

/** Namespaced (alertmanagerconfigs). */
export interface AlertmanagerConfig {
  apiVersion: 'monitoring.coreos.com/v1alpha1';
  kind: 'AlertmanagerConfig';
  spec: AlertmanagerConfigSpec;
  metadata: ObjectMeta;
}

export interface AlertmanagerConfigSpec {
  inhibitRules?: readonly AlertmanagerConfigInhibitRules[];
  muteTimeIntervals?: readonly AlertmanagerConfigMuteTimeIntervals[];
  /** one for each name */
  receivers?: readonly AlertmanagerConfigReceivers[];
  route?: AlertmanagerConfigRoute;
}

export interface AlertmanagerConfigRoute {
  /** a set */
  activeTimeIntervals?: readonly string[];
  continue?: boolean;
  /** a set */
  groupBy?: readonly string[];
  /** length at least 1; pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  groupInterval?: string;
  /** length at least 1; pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  groupWait?: string;
  matchers?: readonly AlertmanagerConfigMatchers[];
  /** a set */
  muteTimeIntervals?: readonly string[];
  receiver?: string;
  /** length at least 1; pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  repeatInterval?: string;
  routes?: readonly unknown[];
}

export interface AlertmanagerConfigInhibitRules {
  equal?: readonly string[];
  sourceMatch?: readonly AlertmanagerConfigMatchers[];
  targetMatch?: readonly AlertmanagerConfigMatchers[];
}

export interface AlertmanagerConfigMuteTimeIntervals {
  name: string;
  timeIntervals?: readonly AlertmanagerConfigTimeIntervals[];
}

export interface AlertmanagerConfigReceivers {
  discordConfigs?: readonly AlertmanagerConfigDiscordConfigs[];
  emailConfigs?: readonly AlertmanagerConfigEmailConfigs[];
  msteamsConfigs?: readonly AlertmanagerConfigMsteamsConfigs[];
  msteamsv2Configs?: readonly AlertmanagerConfigMsteamsv2Configs[];
  /** length at least 1 */
  name: string;
  opsgenieConfigs?: readonly AlertmanagerConfigOpsgenieConfigs[];
  pagerdutyConfigs?: readonly AlertmanagerConfigPagerdutyConfigs[];
  pushoverConfigs?: readonly AlertmanagerConfigPushoverConfigs[];
  rocketchatConfigs?: readonly AlertmanagerConfigRocketchatConfigs[];
  slackConfigs?: readonly AlertmanagerConfigSlackConfigs[];
  snsConfigs?: readonly AlertmanagerConfigSnsConfigs[];
  telegramConfigs?: readonly AlertmanagerConfigTelegramConfigs[];
  victoropsConfigs?: readonly AlertmanagerConfigVictoropsConfigs[];
  webexConfigs?: readonly AlertmanagerConfigWebexConfigs[];
  webhookConfigs?: readonly AlertmanagerConfigWebhookConfigs[];
  wechatConfigs?: readonly AlertmanagerConfigWechatConfigs[];
}

export interface AlertmanagerConfigMatchers {
  matchType?: '!=' | '=' | '=~' | '!~';
  /** length at least 1 */
  name: string;
  regex?: boolean;
  value?: string;
}

export interface AlertmanagerConfigTimeIntervals {
  daysOfMonth?: readonly AlertmanagerConfigDaysOfMonth[];
  months?: readonly string[];
  times?: readonly AlertmanagerConfigTimes[];
  weekdays?: readonly string[];
  years?: readonly string[];
}

export interface AlertmanagerConfigDiscordConfigs {
  apiURL: OpsGenieApiKey;
  /** pattern ^https?://.+$ */
  avatarURL?: string;
  /** length at least 1 */
  content?: string;
  httpConfig?: AlertmanagerConfigHttpConfig;
  message?: string;
  sendResolved?: boolean;
  title?: string;
  /** length at least 1 */
  username?: string;
}

export interface AlertmanagerConfigEmailConfigs {
  /** length at least 1 */
  authIdentity?: string;
  authPassword?: OpsGenieApiKey;
  authSecret?: OpsGenieApiKey;
  /** length at least 1 */
  authUsername?: string;
  forceImplicitTLS?: boolean;
  /** length at least 1 */
  from?: string;
  headers?: readonly AlertmanagerConfigHeaders[];
  /** length at least 1 */
  hello?: string;
  html?: string;
  requireTLS?: boolean;
  sendResolved?: boolean;
  /** length at least 1 */
  smarthost?: string;
  /** length at least 1 */
  text?: string;
  threading?: AlertmanagerConfigThreading;
  tlsConfig?: Client;
  /** length at least 1 */
  to?: string;
}

export interface AlertmanagerConfigMsteamsConfigs {
  httpConfig?: AlertmanagerConfigHttpConfig;
  sendResolved?: boolean;
  summary?: string;
  text?: string;
  title?: string;
  webhookUrl: OpsGenieApiKey;
}

export interface AlertmanagerConfigMsteamsv2Configs {
  httpConfig?: AlertmanagerConfigHttpConfig;
  sendResolved?: boolean;
  /** length at least 1 */
  text?: string;
  /** length at least 1 */
  title?: string;
  webhookURL?: OpsGenieApiKey;
}

export interface AlertmanagerConfigOpsgenieConfigs {
  /** length at least 1 */
  actions?: string;
  apiKey?: OpsGenieApiKey;
  /** pattern ^https?://.+$ */
  apiURL?: string;
  /** length at least 1 */
  description?: string;
  details?: readonly AlertmanagerConfigHeaders[];
  /** length at least 1 */
  entity?: string;
  httpConfig?: AlertmanagerConfigHttpConfig;
  /** length at least 1 */
  message?: string;
  /** length at least 1 */
  note?: string;
  /** length at least 1 */
  priority?: string;
  responders?: readonly AlertmanagerConfigResponders[];
  sendResolved?: boolean;
  /** length at least 1 */
  source?: string;
  /** length at least 1 */
  tags?: string;
  updateAlerts?: boolean;
}

export interface AlertmanagerConfigPagerdutyConfigs {
  /** length at least 1 */
  class?: string;
  /** length at least 1 */
  client?: string;
  clientURL?: string;
  /** length at least 1 */
  component?: string;
  /** length at least 1 */
  description?: string;
  details?: readonly AlertmanagerConfigHeaders[];
  /** length at least 1 */
  group?: string;
  httpConfig?: AlertmanagerConfigHttpConfig;
  pagerDutyImageConfigs?: readonly AlertmanagerConfigPagerDutyImageConfigs[];
  pagerDutyLinkConfigs?: readonly AlertmanagerConfigPagerDutyLinkConfigs[];
  routingKey?: OpsGenieApiKey;
  sendResolved?: boolean;
  serviceKey?: OpsGenieApiKey;
  /** length at least 1 */
  severity?: string;
  /** length at least 1 */
  source?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  timeout?: string;
  /** pattern ^https?://.+$ */
  url?: string;
}

export interface AlertmanagerConfigPushoverConfigs {
  /** length at least 1 */
  device?: string;
  /** pattern ^(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?$ */
  expire?: string;
  html?: boolean;
  httpConfig?: AlertmanagerConfigHttpConfig;
  /** length at least 1 */
  message?: string;
  monospace?: boolean;
  /** length at least 1 */
  priority?: string;
  /** pattern ^(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?$ */
  retry?: string;
  sendResolved?: boolean;
  /** length at least 1 */
  sound?: string;
  /** length at least 1 */
  title?: string;
  token?: OpsGenieApiKey;
  /** length at least 1 */
  tokenFile?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  ttl?: string;
  url?: string;
  /** length at least 1 */
  urlTitle?: string;
  userKey?: OpsGenieApiKey;
  /** length at least 1 */
  userKeyFile?: string;
}

export interface AlertmanagerConfigRocketchatConfigs {
  /** items at least 1 */
  actions?: readonly AlertmanagerConfigActions[];
  /** pattern ^https?://.+$ */
  apiURL?: string;
  /** length at least 1 */
  channel?: string;
  /** length at least 1 */
  color?: string;
  /** length at least 1 */
  emoji?: string;
  /** items at least 1 */
  fields?: readonly AlertmanagerConfigFields[];
  httpConfig?: AlertmanagerConfigHttpConfig;
  iconURL?: string;
  imageURL?: string;
  linkNames?: boolean;
  sendResolved?: boolean;
  shortFields?: boolean;
  /** length at least 1 */
  text?: string;
  thumbURL?: string;
  /** length at least 1 */
  title?: string;
  /** length at least 1 */
  titleLink?: string;
  token: OpsGenieApiKey;
  tokenID: OpsGenieApiKey;
}

export interface AlertmanagerConfigSlackConfigs {
  /** items at least 1 */
  actions?: readonly AlertmanagerConfigSlackConfigsActions[];
  apiURL?: OpsGenieApiKey;
  /** length at least 1 */
  callbackId?: string;
  /** length at least 1 */
  channel?: string;
  /** length at least 1 */
  color?: string;
  /** length at least 1 */
  fallback?: string;
  /** items at least 1 */
  fields?: readonly AlertmanagerConfigSlackConfigsFields[];
  /** length at least 1 */
  footer?: string;
  httpConfig?: AlertmanagerConfigHttpConfig;
  /** length at least 1 */
  iconEmoji?: string;
  iconURL?: string;
  imageURL?: string;
  linkNames?: boolean;
  /** length at least 1 */
  messageText?: string;
  /** items at least 1 */
  mrkdwnIn?: readonly string[];
  /** length at least 1 */
  pretext?: string;
  sendResolved?: boolean;
  shortFields?: boolean;
  /** length at least 1 */
  text?: string;
  thumbURL?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  timeout?: string;
  /** length at least 1 */
  title?: string;
  titleLink?: string;
  updateMessage?: boolean;
  /** length at least 1 */
  username?: string;
}

export interface AlertmanagerConfigSnsConfigs {
  apiURL?: string;
  attributes?: { [key: string]: string };
  httpConfig?: AlertmanagerConfigHttpConfig;
  /** length at least 1 */
  message?: string;
  /** length at least 1 */
  phoneNumber?: string;
  sendResolved?: boolean;
  sigv4?: Sigv4;
  /** length at least 1 */
  subject?: string;
  /** length at least 1 */
  targetARN?: string;
  /** length at least 1 */
  topicARN?: string;
  useAWSHTTPClient?: boolean;
}

export interface AlertmanagerConfigTelegramConfigs {
  /** pattern ^https?://.+$ */
  apiURL?: string;
  botToken?: OpsGenieApiKey;
  botTokenFile?: string;
  chatID: number;
  disableNotifications?: boolean;
  httpConfig?: AlertmanagerConfigHttpConfig;
  message?: string;
  messageThreadID?: number;
  parseMode?: 'MarkdownV2' | 'Markdown' | 'HTML';
  sendResolved?: boolean;
}

export interface AlertmanagerConfigVictoropsConfigs {
  apiKey?: OpsGenieApiKey;
  /** pattern ^https?://.+$ */
  apiUrl?: string;
  customFields?: readonly AlertmanagerConfigHeaders[];
  /** length at least 1 */
  entityDisplayName?: string;
  httpConfig?: AlertmanagerConfigHttpConfig;
  /** length at least 1 */
  messageType?: string;
  /** length at least 1 */
  monitoringTool?: string;
  /** length at least 1 */
  routingKey: string;
  sendResolved?: boolean;
  /** length at least 1 */
  stateMessage?: string;
}

export interface AlertmanagerConfigWebexConfigs {
  /** pattern ^https?://.+$ */
  apiURL?: string;
  httpConfig?: AlertmanagerConfigHttpConfig;
  message?: string;
  /** length at least 1 */
  roomID: string;
  sendResolved?: boolean;
}

export interface AlertmanagerConfigWebhookConfigs {
  httpConfig?: AlertmanagerConfigHttpConfig;
  /** at least 0 */
  maxAlerts?: number;
  /** length at least 1 */
  payload?: string;
  sendResolved?: boolean;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  timeout?: string;
  url?: string;
  urlSecret?: OpsGenieApiKey;
}

export interface AlertmanagerConfigWechatConfigs {
  /** length at least 1 */
  agentID?: string;
  apiSecret?: OpsGenieApiKey;
  /** pattern ^https?://.+$ */
  apiURL?: string;
  /** length at least 1 */
  corpID?: string;
  httpConfig?: AlertmanagerConfigHttpConfig;
  /** length at least 1 */
  message?: string;
  /** length at least 1 */
  messageType?: string;
  sendResolved?: boolean;
  /** length at least 1 */
  toParty?: string;
  /** length at least 1 */
  toTag?: string;
  /** length at least 1 */
  toUser?: string;
}

export interface AlertmanagerConfigHttpConfig {
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  bearerTokenSecret?: OpsGenieApiKey;
  enableHttp2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: Oauth2;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  proxyURL?: string;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  tlsConfig?: Client;
}

export interface AlertmanagerConfigThreading {
  threadByDate: 'Daily' | 'None';
}

export interface Sigv4 {
  accessKey?: OpsGenieApiKey;
  /** length at least 1 */
  externalId?: string;
  profile?: string;
  region?: string;
  roleArn?: string;
  secretKey?: OpsGenieApiKey;
  useFIPSSTSEndpoint?: boolean;
}

export interface AlertmanagerConfigDaysOfMonth {
  /** -31..31 */
  end?: number;
  /** -31..31 */
  start?: number;
}

export interface AlertmanagerConfigTimes {
  /** pattern ^((([01][0-9])|(2[0-3])):[0-5][0-9])$|(^24:00$) */
  endTime?: string;
  /** pattern ^((([01][0-9])|(2[0-3])):[0-5][0-9])$|(^24:00$) */
  startTime?: string;
}

export interface AlertmanagerConfigHeaders {
  /** length at least 1 */
  key: string;
  value: string;
}

export interface AlertmanagerConfigResponders {
  /** length at least 1 */
  id?: string;
  /** length at least 1 */
  name?: string;
  /** length at least 1 */
  type: 'team' | 'teams' | 'user' | 'escalation' | 'schedule';
  /** length at least 1 */
  username?: string;
}

export interface AlertmanagerConfigPagerDutyImageConfigs {
  /** length at least 1 */
  alt?: string;
  href?: string;
  /** length at least 1 */
  src?: string;
}

export interface AlertmanagerConfigPagerDutyLinkConfigs {
  /** length at least 1 */
  alt?: string;
  href?: string;
}

export interface AlertmanagerConfigActions {
  /** length at least 1 */
  msg?: string;
  /** length at least 1 */
  text?: string;
  url?: string;
}

export interface AlertmanagerConfigFields {
  short?: boolean;
  /** length at least 1 */
  title?: string;
  /** length at least 1 */
  value?: string;
}

export interface AlertmanagerConfigSlackConfigsActions {
  confirm?: AlertmanagerConfigConfirm;
  /** length at least 1 */
  name?: string;
  /** length at least 1 */
  style?: string;
  /** length at least 1 */
  text: string;
  /** length at least 1 */
  type: string;
  url?: string;
  /** length at least 1 */
  value?: string;
}

export interface AlertmanagerConfigSlackConfigsFields {
  short?: boolean;
  /** length at least 1 */
  title: string;
  /** length at least 1 */
  value: string;
}

export interface AlertmanagerConfigConfirm {
  /** length at least 1 */
  dismissText?: string;
  /** length at least 1 */
  okText?: string;
  /** length at least 1 */
  text: string;
  /** length at least 1 */
  title?: string;
}

/** Namespaced (podmonitors). */
export interface PodMonitor {
  apiVersion: 'monitoring.coreos.com/v1';
  kind: 'PodMonitor';
  spec: PodMonitorSpec;
  metadata: ObjectMeta;
}

export interface PodMonitorSpec {
  attachMetadata?: AttachMetadata;
  /** pattern (^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$ */
  bodySizeLimit?: string;
  convertClassicHistogramsToNHCB?: boolean;
  fallbackScrapeProtocol?: 'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0';
  jobLabel?: string;
  /** at least 0 */
  keepDroppedTargets?: number;
  /** at least 0 */
  labelLimit?: number;
  /** at least 0 */
  labelNameLengthLimit?: number;
  /** at least 0 */
  labelValueLengthLimit?: number;
  namespaceSelector?: NamespaceSelector;
  /** at least 0 */
  nativeHistogramBucketLimit?: number;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  nativeHistogramMinBucketFactor?: number | string;
  podMetricsEndpoints?: readonly PodMonitorPodMetricsEndpoints[];
  podTargetLabels?: readonly string[];
  /** at least 0 */
  sampleLimit?: number;
  /** length at least 1 */
  scrapeClass?: string;
  scrapeClassicHistograms?: boolean;
  scrapeNativeHistograms?: boolean;
  /** a set */
  scrapeProtocols?: readonly ('PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0')[];
  selector: LabelSelector;
  selectorMechanism?: 'RelabelConfig' | 'RoleSelector';
  /** at least 0 */
  targetLimit?: number;
}

export interface AttachMetadata {
  node?: boolean;
}

export interface NamespaceSelector {
  any?: boolean;
  matchNames?: readonly string[];
}

export interface PodMonitorPodMetricsEndpoints {
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  bearerTokenSecret?: OpsGenieApiKey;
  enableHttp2?: boolean;
  filterRunning?: boolean;
  followRedirects?: boolean;
  honorLabels?: boolean;
  honorTimestamps?: boolean;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  interval?: string;
  metricRelabelings?: readonly MetricRelabelings[];
  noProxy?: string;
  oauth2?: Oauth2;
  params?: { [key: string]: readonly string[] };
  path?: string;
  port?: string;
  /** 1..65535 */
  portNumber?: number;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  relabelings?: readonly MetricRelabelings[];
  scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  scrapeTimeout?: string;
  targetPort?: number | string;
  tlsConfig?: Client;
  trackTimestampsStaleness?: boolean;
}

export interface MetricRelabelings {
  /** default "replace" */
  action?: 'replace' | 'Replace' | 'keep' | 'Keep' | 'drop' | 'Drop' | 'hashmod' | 'HashMod' | 'labelmap' | 'LabelMap' | 'labeldrop' | 'LabelDrop' | 'labelkeep' | 'LabelKeep' | 'lowercase' | 'Lowercase' | 'uppercase' | 'Uppercase' | 'keepequal' | 'KeepEqual' | 'dropequal' | 'DropEqual';
  /** at least 0 */
  modulus?: number;
  regex?: string;
  replacement?: string;
  separator?: string;
  sourceLabels?: readonly string[];
  targetLabel?: string;
}

/** Namespaced (probes). */
export interface Probe {
  apiVersion: 'monitoring.coreos.com/v1';
  kind: 'Probe';
  spec: ProbeSpec;
  metadata: ObjectMeta;
}

export interface ProbeSpec {
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  bearerTokenSecret?: OpsGenieApiKey;
  convertClassicHistogramsToNHCB?: boolean;
  enableHttp2?: boolean;
  fallbackScrapeProtocol?: 'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0';
  followRedirects?: boolean;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  interval?: string;
  jobName?: string;
  /** at least 0 */
  keepDroppedTargets?: number;
  /** at least 0 */
  labelLimit?: number;
  /** at least 0 */
  labelNameLengthLimit?: number;
  /** at least 0 */
  labelValueLengthLimit?: number;
  metricRelabelings?: readonly MetricRelabelings[];
  module?: string;
  /** at least 0 */
  nativeHistogramBucketLimit?: number;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  nativeHistogramMinBucketFactor?: number | string;
  oauth2?: Oauth2;
  /** items at least 1; one for each name */
  params?: readonly ProbeParams[];
  prober?: ProbeProber;
  /** at least 0 */
  sampleLimit?: number;
  /** length at least 1 */
  scrapeClass?: string;
  scrapeClassicHistograms?: boolean;
  scrapeNativeHistograms?: boolean;
  /** a set */
  scrapeProtocols?: readonly ('PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0')[];
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  scrapeTimeout?: string;
  /** at least 0 */
  targetLimit?: number;
  targets?: ProbeTargets;
  tlsConfig?: Client;
}

export interface ProbeProber {
  noProxy?: string;
  /** default "/probe" */
  path?: string;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  /** length at least 1 */
  url: string;
}

export interface ProbeTargets {
  ingress?: ProbeIngress;
  staticConfig?: ProbeStaticConfig;
}

export interface ProbeParams {
  /** length at least 1 */
  name: string;
  /** items at least 1 */
  values?: readonly string[];
}

export interface ProbeIngress {
  namespaceSelector?: NamespaceSelector;
  relabelingConfigs?: readonly MetricRelabelings[];
  selector?: LabelSelector;
}

export interface ProbeStaticConfig {
  labels?: { [key: string]: string };
  relabelingConfigs?: readonly MetricRelabelings[];
  static?: readonly string[];
}

/** Namespaced (prometheuses). */
export interface Prometheus {
  apiVersion: 'monitoring.coreos.com/v1';
  kind: 'Prometheus';
  spec: PrometheusSpec;
  metadata: ObjectMeta;
}

export interface PrometheusSpec {
  additionalAlertManagerConfigs?: OpsGenieApiKey;
  additionalAlertRelabelConfigs?: OpsGenieApiKey;
  additionalArgs?: readonly AdditionalArgs[];
  additionalScrapeConfigs?: OpsGenieApiKey;
  affinity?: Affinity;
  alerting?: PrometheusAlerting;
  allowOverlappingBlocks?: boolean;
  apiserverConfig?: ApiserverConfig;
  arbitraryFSAccessThroughSMs?: ArbitraryFSAccessThroughSMs;
  automountServiceAccountToken?: boolean;
  baseImage?: string;
  /** pattern (^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$ */
  bodySizeLimit?: string;
  configMaps?: readonly string[];
  containers?: readonly Container[];
  convertClassicHistogramsToNHCB?: boolean;
  disableCompaction?: boolean;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: 'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None';
  enableAdminAPI?: boolean;
  /** a set */
  enableFeatures?: readonly string[];
  enableOTLPReceiver?: boolean;
  enableRemoteWriteReceiver?: boolean;
  enableServiceLinks?: boolean;
  /** pattern (^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$ */
  enforcedBodySizeLimit?: string;
  /** at least 0 */
  enforcedKeepDroppedTargets?: number;
  /** at least 0 */
  enforcedLabelLimit?: number;
  /** at least 0 */
  enforcedLabelNameLengthLimit?: number;
  /** at least 0 */
  enforcedLabelValueLengthLimit?: number;
  enforcedNamespaceLabel?: string;
  /** at least 0 */
  enforcedSampleLimit?: number;
  /** at least 0 */
  enforcedTargetLimit?: number;
  /** default "30s"; pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  evaluationInterval?: string;
  excludedFromEnforcement?: readonly ParentReference[];
  exemplars?: PrometheusExemplars;
  externalLabels?: { [key: string]: string };
  externalUrl?: string;
  /** one for each ip */
  hostAliases?: readonly HostAlias[];
  hostNetwork?: boolean;
  hostUsers?: boolean;
  ignoreNamespaceSelectors?: boolean;
  image?: string;
  imagePullPolicy?: '' | 'Always' | 'Never' | 'IfNotPresent';
  imagePullSecrets?: readonly ImagePullSecrets[];
  initContainers?: readonly Container[];
  /** at least 0 */
  keepDroppedTargets?: number;
  /** at least 0 */
  labelLimit?: number;
  /** at least 0 */
  labelNameLengthLimit?: number;
  /** at least 0 */
  labelValueLengthLimit?: number;
  listenLocal?: boolean;
  logFormat?: '' | 'logfmt' | 'json';
  logLevel?: '' | 'debug' | 'info' | 'warn' | 'error';
  /** at least 60 */
  maximumStartupDurationSeconds?: number;
  /** at least 0 */
  minReadySeconds?: number;
  nameEscapingScheme?: 'AllowUTF8' | 'Underscores' | 'Dots' | 'Values';
  nameValidationScheme?: 'UTF8' | 'Legacy';
  nodeSelector?: { [key: string]: string };
  otlp?: Otlp;
  overrideHonorLabels?: boolean;
  overrideHonorTimestamps?: boolean;
  paused?: boolean;
  persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy;
  podManagementPolicy?: 'OrderedReady' | 'Parallel';
  podMetadata?: PodMetadata;
  podMonitorNamespaceSelector?: LabelSelector;
  podMonitorSelector?: LabelSelector;
  podTargetLabels?: readonly string[];
  /** default "web" */
  portName?: string;
  priorityClassName?: string;
  probeNamespaceSelector?: LabelSelector;
  probeSelector?: LabelSelector;
  prometheusExternalLabelName?: string;
  prometheusRulesExcludedFromEnforce?: readonly PrometheusRulesExcludedFromEnforce[];
  query?: PrometheusQuery;
  queryLogFile?: string;
  reloadStrategy?: 'HTTP' | 'ProcessSignal';
  remoteRead?: readonly PrometheusRemoteRead[];
  remoteWrite?: readonly RemoteWrite[];
  /** items at least 1; a set */
  remoteWriteReceiverMessageVersions?: readonly ('V1.0' | 'V2.0')[];
  replicaExternalLabelName?: string;
  replicas?: number;
  resources?: ResourceRequirements;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  retention?: string;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  retentionPercentage?: number | string;
  /** pattern (^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$ */
  retentionSize?: string;
  routePrefix?: string;
  ruleNamespaceSelector?: LabelSelector;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  ruleQueryOffset?: string;
  ruleSelector?: LabelSelector;
  rules?: PrometheusRules;
  runtime?: Runtime;
  /** at least 0 */
  sampleLimit?: number;
  /** length at least 1 */
  schedulerName?: string;
  /** one for each name */
  scrapeClasses?: readonly ScrapeClasses[];
  scrapeClassicHistograms?: boolean;
  scrapeConfigNamespaceSelector?: LabelSelector;
  scrapeConfigSelector?: LabelSelector;
  /** length at least 1 */
  scrapeFailureLogFile?: string;
  /** default "30s"; pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  scrapeInterval?: string;
  scrapeNativeHistograms?: boolean;
  /** a set */
  scrapeProtocols?: readonly ('PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0')[];
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  scrapeTimeout?: string;
  /** a set */
  secrets?: readonly string[];
  securityContext?: PodSecurityContext;
  serviceAccountName?: string;
  serviceDiscoveryRole?: 'Endpoints' | 'EndpointSlice';
  serviceMonitorNamespaceSelector?: LabelSelector;
  serviceMonitorSelector?: LabelSelector;
  /** length at least 1 */
  serviceName?: string;
  sha?: string;
  shardRetentionPolicy?: PrometheusShardRetentionPolicy;
  shardingStrategy?: ShardingStrategy;
  /** default 1 */
  shards?: number;
  storage?: Storage;
  tag?: string;
  /** at least 0 */
  targetLimit?: number;
  /** at least 0 */
  terminationGracePeriodSeconds?: number;
  thanos?: PrometheusThanos;
  tolerations?: readonly Tolerations[];
  topologySpreadConstraints?: readonly TopologySpreadConstraints[];
  tracingConfig?: TracingConfig;
  tsdb?: Tsdb;
  updateStrategy?: UpdateStrategy;
  version?: string;
  volumeMounts?: readonly VolumeMount[];
  volumes?: readonly Volume[];
  walCompression?: boolean;
  web?: Web;
}

export interface PrometheusAlerting {
  alertmanagers: readonly PrometheusAlertmanagers[];
}

export interface ApiserverConfig {
  authorization?: ApiserverConfigAuthorization;
  basicAuth?: BasicAuth;
  bearerToken?: string;
  bearerTokenFile?: string;
  host: string;
  noProxy?: string;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  tlsConfig?: TlsConfig;
}

export interface ArbitraryFSAccessThroughSMs {
  deny?: boolean;
}

export interface PrometheusExemplars {
  maxSize?: number;
}

export interface Otlp {
  convertHistogramsToNHCB?: boolean;
  /** items at least 1; a set */
  ignoreResourceAttributes?: readonly string[];
  keepIdentifyingResourceAttributes?: boolean;
  labelNamePreserveMultipleUnderscores?: boolean;
  labelNameUnderscoreSanitization?: boolean;
  promoteAllResourceAttributes?: boolean;
  /** items at least 1; a set */
  promoteResourceAttributes?: readonly string[];
  promoteScopeMetadata?: boolean;
  translationStrategy?: 'NoUTF8EscapingWithSuffixes' | 'UnderscoreEscapingWithSuffixes' | 'NoTranslation' | 'UnderscoreEscapingWithoutSuffixes';
}

export interface PrometheusQuery {
  lookbackDelta?: string;
  /** at least 1 */
  maxConcurrency?: number;
  maxSamples?: number;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  timeout?: string;
}

export interface PrometheusRules {
  alert?: PrometheusAlert;
}

export interface Runtime {
  /** at least -1 */
  goGC?: number;
}

export interface PrometheusShardRetentionPolicy {
  retain?: PrometheusRetain;
  whenScaled?: 'Retain' | 'Delete';
}

export interface ShardingStrategy {
  mode?: 'Address' | 'Topology';
  topology?: Topology;
}

export interface PrometheusThanos {
  additionalArgs?: readonly AdditionalArgs[];
  baseImage?: string;
  /** default "2h"; pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  blockSize?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  getConfigInterval?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  getConfigTimeout?: string;
  grpcListenLocal?: boolean;
  grpcServerTlsConfig?: GrpcServerTlsConfig;
  httpListenLocal?: boolean;
  image?: string;
  listenLocal?: boolean;
  logFormat?: '' | 'logfmt' | 'json';
  logLevel?: '' | 'debug' | 'info' | 'warn' | 'error';
  minTime?: string;
  objectStorageConfig?: OpsGenieApiKey;
  objectStorageConfigFile?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  readyTimeout?: string;
  resources?: ResourceRequirements;
  sha?: string;
  tag?: string;
  tracingConfig?: OpsGenieApiKey;
  tracingConfigFile?: string;
  version?: string;
  volumeMounts?: readonly VolumeMount[];
}

export interface TracingConfig {
  clientType?: 'http' | 'grpc' | 'HTTP' | 'GRPC';
  compression?: 'gzip' | 'Gzip';
  /** length at least 1 */
  endpoint: string;
  headers?: { [key: string]: string };
  insecure?: boolean;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  samplingFraction?: number | string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  timeout?: string;
  tlsConfig?: TlsConfig;
}

export interface Tsdb {
  chunkEncoding?: ChunkEncoding;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  outOfOrderTimeWindow?: string;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  staleSeriesCompactionThreshold?: number | string;
}

export interface Web {
  httpConfig?: HttpConfig;
  /** at least 0 */
  maxConnections?: number;
  pageTitle?: string;
  tlsConfig?: Server;
}

export interface ApiserverConfigAuthorization {
  credentials?: OpsGenieApiKey;
  credentialsFile?: string;
  type?: string;
}

export interface TlsConfig {
  ca?: Templates;
  caFile?: string;
  cert?: Templates;
  certFile?: string;
  insecureSkipVerify?: boolean;
  keyFile?: string;
  keySecret?: OpsGenieApiKey;
  maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  serverName?: string;
}

export interface ParentReference {
  /** default "monitoring.coreos.com" */
  group?: 'monitoring.coreos.com';
  name?: string;
  /** length at least 1 */
  namespace: string;
  resource: 'prometheusrules' | 'servicemonitors' | 'podmonitors' | 'probes' | 'scrapeconfigs';
}

export interface PrometheusRulesExcludedFromEnforce {
  ruleName: string;
  ruleNamespace: string;
}

export interface PrometheusRemoteRead {
  authorization?: ApiserverConfigAuthorization;
  basicAuth?: BasicAuth;
  bearerToken?: string;
  bearerTokenFile?: string;
  filterExternalLabels?: boolean;
  followRedirects?: boolean;
  headers?: { [key: string]: string };
  name?: string;
  noProxy?: string;
  oauth2?: Oauth2;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  readRecent?: boolean;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  remoteTimeout?: string;
  requiredMatchers?: { [key: string]: string };
  tlsConfig?: TlsConfig;
  /** pattern ^(http|https)://.+$ */
  url: string;
}

export interface RemoteWrite {
  authorization?: ApiserverConfigAuthorization;
  azureAd?: AzureAd;
  basicAuth?: BasicAuth;
  bearerToken?: string;
  bearerTokenFile?: string;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  headers?: { [key: string]: string };
  messageVersion?: 'V1.0' | 'V2.0';
  metadataConfig?: MetadataConfig;
  name?: string;
  noProxy?: string;
  oauth2?: Oauth2;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  queueConfig?: QueueConfig;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  remoteTimeout?: string;
  roundRobinDNS?: boolean;
  sendExemplars?: boolean;
  sendNativeHistograms?: boolean;
  sigv4?: Sigv4;
  tlsConfig?: TlsConfig;
  /** pattern ^(http|https)://.+$ */
  url: string;
  writeRelabelConfigs?: readonly MetricRelabelings[];
}

export interface PrometheusAlert {
  forGracePeriod?: string;
  forOutageTolerance?: string;
  resendDelay?: string;
}

export interface ScrapeClasses {
  attachMetadata?: AttachMetadata;
  authorization?: ApiserverConfigAuthorization;
  default?: boolean;
  fallbackScrapeProtocol?: 'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0';
  metricRelabelings?: readonly MetricRelabelings[];
  /** length at least 1 */
  name: string;
  relabelings?: readonly MetricRelabelings[];
  tlsConfig?: TlsConfig;
}

export interface PrometheusRetain {
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  retentionPeriod: string;
}

export interface Topology {
  externalLabelName?: string;
  values?: readonly string[];
}

export interface GrpcServerTlsConfig {
  ca?: Templates;
  caFile?: string;
  cert?: Templates;
  certFile?: string;
  /** items at least 1; a set */
  cipherSuites?: readonly string[];
  /** items at least 1; a set */
  curves?: readonly string[];
  insecureSkipVerify?: boolean;
  keyFile?: string;
  keySecret?: OpsGenieApiKey;
  maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  serverName?: string;
}

export interface TopologySpreadConstraints {
  additionalLabelSelectors?: 'OnResource' | 'OnShard';
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}

export interface ChunkEncoding {
  floats?: 'Xor' | 'Xor2';
}

export interface PrometheusAlertmanagers {
  alertRelabelings?: readonly MetricRelabelings[];
  apiVersion?: 'v1' | 'V1' | 'v2' | 'V2';
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  bearerTokenFile?: string;
  enableHttp2?: boolean;
  /** length at least 1 */
  name: string;
  /** length at least 1 */
  namespace?: string;
  noProxy?: string;
  /** length at least 1 */
  pathPrefix?: string;
  port: number | string;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  relabelings?: readonly MetricRelabelings[];
  scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  sigv4?: Sigv4;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  timeout?: string;
  tlsConfig?: TlsConfig;
}

export interface AzureAd {
  cloud?: 'AzureChina' | 'AzureGovernment' | 'AzurePublic';
  managedIdentity?: ManagedIdentity;
  oauth?: Oauth;
  /** pattern ^[\w\s:/.\\-]+$ */
  scope?: string;
  sdk?: Sdk;
  workloadIdentity?: WorkloadIdentity;
}

export interface MetadataConfig {
  /** at least -1 */
  maxSamplesPerSend?: number;
  send?: boolean;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  sendInterval?: string;
}

export interface QueueConfig {
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  batchSendDeadline?: string;
  capacity?: number;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  maxBackoff?: string;
  maxRetries?: number;
  maxSamplesPerSend?: number;
  maxShards?: number;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  minBackoff?: string;
  minShards?: number;
  retryOnRateLimit?: boolean;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  sampleAgeLimit?: string;
}

export interface ManagedIdentity {
  /** length at least 1 */
  clientId?: string;
}

export interface Oauth {
  /** length at least 1 */
  clientId: string;
  clientSecret: OpsGenieApiKey;
  /** length at least 1; pattern ^[0-9a-zA-Z-.]+$ */
  tenantId: string;
}

export interface Sdk {
  /** pattern ^[0-9a-zA-Z-.]+$ */
  tenantId?: string;
}

export interface WorkloadIdentity {
  /** length at least 1 */
  clientId: string;
  /** length at least 1 */
  tenantId: string;
}

/** Namespaced (prometheusagents). */
export interface PrometheusAgent {
  apiVersion: 'monitoring.coreos.com/v1alpha1';
  kind: 'PrometheusAgent';
  spec: PrometheusAgentSpec;
  metadata: ObjectMeta;
}

export interface PrometheusAgentSpec {
  additionalArgs?: readonly AdditionalArgs[];
  additionalScrapeConfigs?: OpsGenieApiKey;
  affinity?: Affinity;
  apiserverConfig?: ApiserverConfig;
  arbitraryFSAccessThroughSMs?: ArbitraryFSAccessThroughSMs;
  automountServiceAccountToken?: boolean;
  /** pattern (^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$ */
  bodySizeLimit?: string;
  configMaps?: readonly string[];
  containers?: readonly Container[];
  convertClassicHistogramsToNHCB?: boolean;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: 'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None';
  /** a set */
  enableFeatures?: readonly string[];
  enableOTLPReceiver?: boolean;
  enableRemoteWriteReceiver?: boolean;
  enableServiceLinks?: boolean;
  /** pattern (^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$ */
  enforcedBodySizeLimit?: string;
  /** at least 0 */
  enforcedKeepDroppedTargets?: number;
  /** at least 0 */
  enforcedLabelLimit?: number;
  /** at least 0 */
  enforcedLabelNameLengthLimit?: number;
  /** at least 0 */
  enforcedLabelValueLengthLimit?: number;
  enforcedNamespaceLabel?: string;
  /** at least 0 */
  enforcedSampleLimit?: number;
  /** at least 0 */
  enforcedTargetLimit?: number;
  excludedFromEnforcement?: readonly ParentReference[];
  externalLabels?: { [key: string]: string };
  externalUrl?: string;
  /** one for each ip */
  hostAliases?: readonly HostAlias[];
  hostNetwork?: boolean;
  hostUsers?: boolean;
  ignoreNamespaceSelectors?: boolean;
  image?: string;
  imagePullPolicy?: '' | 'Always' | 'Never' | 'IfNotPresent';
  imagePullSecrets?: readonly ImagePullSecrets[];
  initContainers?: readonly Container[];
  /** at least 0 */
  keepDroppedTargets?: number;
  /** at least 0 */
  labelLimit?: number;
  /** at least 0 */
  labelNameLengthLimit?: number;
  /** at least 0 */
  labelValueLengthLimit?: number;
  listenLocal?: boolean;
  logFormat?: '' | 'logfmt' | 'json';
  logLevel?: '' | 'debug' | 'info' | 'warn' | 'error';
  /** at least 60 */
  maximumStartupDurationSeconds?: number;
  /** at least 0 */
  minReadySeconds?: number;
  mode?: 'StatefulSet' | 'DaemonSet';
  nameEscapingScheme?: 'AllowUTF8' | 'Underscores' | 'Dots' | 'Values';
  nameValidationScheme?: 'UTF8' | 'Legacy';
  nodeSelector?: { [key: string]: string };
  otlp?: Otlp;
  overrideHonorLabels?: boolean;
  overrideHonorTimestamps?: boolean;
  paused?: boolean;
  persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy;
  podManagementPolicy?: 'OrderedReady' | 'Parallel';
  podMetadata?: PodMetadata;
  podMonitorNamespaceSelector?: LabelSelector;
  podMonitorSelector?: LabelSelector;
  podTargetLabels?: readonly string[];
  /** default "web" */
  portName?: string;
  priorityClassName?: string;
  probeNamespaceSelector?: LabelSelector;
  probeSelector?: LabelSelector;
  prometheusExternalLabelName?: string;
  reloadStrategy?: 'HTTP' | 'ProcessSignal';
  remoteWrite?: readonly RemoteWrite[];
  /** items at least 1; a set */
  remoteWriteReceiverMessageVersions?: readonly ('V1.0' | 'V2.0')[];
  replicaExternalLabelName?: string;
  replicas?: number;
  resources?: ResourceRequirements;
  routePrefix?: string;
  runtime?: Runtime;
  /** at least 0 */
  sampleLimit?: number;
  /** length at least 1 */
  schedulerName?: string;
  /** one for each name */
  scrapeClasses?: readonly ScrapeClasses[];
  scrapeClassicHistograms?: boolean;
  scrapeConfigNamespaceSelector?: LabelSelector;
  scrapeConfigSelector?: LabelSelector;
  /** length at least 1 */
  scrapeFailureLogFile?: string;
  /** default "30s"; pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  scrapeInterval?: string;
  scrapeNativeHistograms?: boolean;
  /** a set */
  scrapeProtocols?: readonly ('PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0')[];
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  scrapeTimeout?: string;
  /** a set */
  secrets?: readonly string[];
  securityContext?: PodSecurityContext;
  serviceAccountName?: string;
  serviceDiscoveryRole?: 'Endpoints' | 'EndpointSlice';
  serviceMonitorNamespaceSelector?: LabelSelector;
  serviceMonitorSelector?: LabelSelector;
  /** length at least 1 */
  serviceName?: string;
  shardingStrategy?: ShardingStrategy;
  /** default 1 */
  shards?: number;
  storage?: Storage;
  /** at least 0 */
  targetLimit?: number;
  /** at least 0 */
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly Tolerations[];
  topologySpreadConstraints?: readonly TopologySpreadConstraints[];
  tracingConfig?: TracingConfig;
  tsdb?: Tsdb;
  updateStrategy?: UpdateStrategy;
  version?: string;
  volumeMounts?: readonly VolumeMount[];
  volumes?: readonly Volume[];
  walCompression?: boolean;
  web?: Web;
}

/** Namespaced (prometheusrules). */
export interface PrometheusRule {
  apiVersion: 'monitoring.coreos.com/v1';
  kind: 'PrometheusRule';
  spec: PrometheusRuleSpec;
  metadata: ObjectMeta;
}

export interface PrometheusRuleSpec {
  /** one for each name */
  groups?: readonly PrometheusRuleGroups[];
}

export interface PrometheusRuleGroups {
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  interval?: string;
  labels?: { [key: string]: string };
  limit?: number;
  /** length at least 1 */
  name: string;
  /** pattern ^(?i)(abort|warn)?$ */
  partial_response_strategy?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  query_offset?: string;
  rules?: readonly PrometheusRuleRules[];
}

export interface PrometheusRuleRules {
  alert?: string;
  annotations?: { [key: string]: string };
  expr: number | string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  for?: string;
  /** length at least 1; pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  keep_firing_for?: string;
  labels?: { [key: string]: string };
  record?: string;
}

/** Namespaced (scrapeconfigs). */
export interface ScrapeConfig {
  apiVersion: 'monitoring.coreos.com/v1alpha1';
  kind: 'ScrapeConfig';
  spec: ScrapeConfigSpec;
  metadata: ObjectMeta;
}

export interface ScrapeConfigSpec {
  authorization?: Authorization;
  azureSDConfigs?: readonly ScrapeConfigAzureSDConfigs[];
  basicAuth?: BasicAuth;
  /** pattern (^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$ */
  bodySizeLimit?: string;
  consulSDConfigs?: readonly ScrapeConfigConsulSDConfigs[];
  convertClassicHistogramsToNHCB?: boolean;
  digitalOceanSDConfigs?: readonly ScrapeConfigDigitalOceanSDConfigs[];
  dnsSDConfigs?: readonly ScrapeConfigDnsSDConfigs[];
  dockerSDConfigs?: readonly ScrapeConfigDockerSDConfigs[];
  dockerSwarmSDConfigs?: readonly ScrapeConfigDockerSwarmSDConfigs[];
  ec2SDConfigs?: readonly ScrapeConfigEc2SDConfigs[];
  enableCompression?: boolean;
  enableHTTP2?: boolean;
  eurekaSDConfigs?: readonly ScrapeConfigEurekaSDConfigs[];
  fallbackScrapeProtocol?: 'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0';
  fileSDConfigs?: readonly ScrapeConfigFileSDConfigs[];
  gceSDConfigs?: readonly ScrapeConfigGceSDConfigs[];
  hetznerSDConfigs?: readonly ScrapeConfigHetznerSDConfigs[];
  honorLabels?: boolean;
  honorTimestamps?: boolean;
  httpSDConfigs?: readonly ScrapeConfigHttpSDConfigs[];
  ionosSDConfigs?: readonly ScrapeConfigIonosSDConfigs[];
  /** length at least 1 */
  jobName?: string;
  /** at least 0 */
  keepDroppedTargets?: number;
  kubernetesSDConfigs?: readonly ScrapeConfigKubernetesSDConfigs[];
  kumaSDConfigs?: readonly ScrapeConfigKumaSDConfigs[];
  /** at least 0 */
  labelLimit?: number;
  /** at least 0 */
  labelNameLengthLimit?: number;
  /** at least 0 */
  labelValueLengthLimit?: number;
  lightSailSDConfigs?: readonly ScrapeConfigLightSailSDConfigs[];
  linodeSDConfigs?: readonly ScrapeConfigLinodeSDConfigs[];
  /** items at least 1 */
  metricRelabelings?: readonly MetricRelabelings[];
  /** length at least 1 */
  metricsPath?: string;
  nameEscapingScheme?: 'AllowUTF8' | 'Underscores' | 'Dots' | 'Values';
  nameValidationScheme?: 'UTF8' | 'Legacy';
  /** at least 0 */
  nativeHistogramBucketLimit?: number;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  nativeHistogramMinBucketFactor?: number | string;
  noProxy?: string;
  nomadSDConfigs?: readonly ScrapeConfigNomadSDConfigs[];
  oauth2?: Oauth2;
  openstackSDConfigs?: readonly ScrapeConfigOpenstackSDConfigs[];
  ovhcloudSDConfigs?: readonly ScrapeConfigOvhcloudSDConfigs[];
  params?: { [key: string]: readonly string[] };
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  puppetDBSDConfigs?: readonly ScrapeConfigPuppetDBSDConfigs[];
  /** items at least 1 */
  relabelings?: readonly MetricRelabelings[];
  /** at least 0 */
  sampleLimit?: number;
  scalewaySDConfigs?: readonly ScrapeConfigScalewaySDConfigs[];
  scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  /** length at least 1 */
  scrapeClass?: string;
  scrapeClassicHistograms?: boolean;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  scrapeInterval?: string;
  scrapeNativeHistograms?: boolean;
  /** items at least 1; a set */
  scrapeProtocols?: readonly ('PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0')[];
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  scrapeTimeout?: string;
  staticConfigs?: readonly ScrapeConfigStaticConfigs[];
  /** at least 0 */
  targetLimit?: number;
  tlsConfig?: Client;
  trackTimestampsStaleness?: boolean;
}

export interface ScrapeConfigAzureSDConfigs {
  authenticationMethod?: 'OAuth' | 'ManagedIdentity' | 'SDK' | 'WorkloadIdentity';
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  /** length at least 1 */
  clientID?: string;
  clientSecret?: OpsGenieApiKey;
  enableHTTP2?: boolean;
  /** length at least 1 */
  environment?: string;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: Oauth2;
  /** 0..65535 */
  port?: number;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  /** length at least 1 */
  resourceGroup?: string;
  /** length at least 1 */
  subscriptionID: string;
  /** length at least 1 */
  tenantID?: string;
  tlsConfig?: Client;
}

export interface ScrapeConfigConsulSDConfigs {
  allowStale?: boolean;
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  /** length at least 1 */
  datacenter?: string;
  enableHTTP2?: boolean;
  /** length at least 1 */
  filter?: string;
  followRedirects?: boolean;
  /** length at least 1 */
  healthFilter?: string;
  /** length at least 1 */
  namespace?: string;
  noProxy?: string;
  nodeMeta?: { [key: string]: string };
  oauth2?: Oauth2;
  /** length at least 1 */
  partition?: string;
  /** length at least 1 */
  pathPrefix?: string;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  /** length at least 1 */
  server: string;
  /** a set */
  services?: readonly string[];
  /** length at least 1 */
  tagSeparator?: string;
  /** a set */
  tags?: readonly string[];
  tlsConfig?: Client;
  tokenRef?: OpsGenieApiKey;
}

export interface ScrapeConfigDigitalOceanSDConfigs {
  authorization?: Authorization;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: Oauth2;
  /** 0..65535 */
  port?: number;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  tlsConfig?: Client;
}

export interface ScrapeConfigDnsSDConfigs {
  /** items at least 1 */
  names: readonly string[];
  /** 0..65535 */
  port?: number;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  type?: 'A' | 'AAAA' | 'MX' | 'NS' | 'SRV';
}

export interface ScrapeConfigDockerSDConfigs {
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  enableHTTP2?: boolean;
  /** one for each name */
  filters?: readonly ScrapeConfigFilters[];
  followRedirects?: boolean;
  /** pattern ^[a-zA-Z][a-zA-Z0-9+.-]*://.+$ */
  host: string;
  /** length at least 1 */
  hostNetworkingHost?: string;
  matchFirstNetwork?: boolean;
  noProxy?: string;
  oauth2?: Oauth2;
  /** 0..65535 */
  port?: number;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  tlsConfig?: Client;
}

export interface ScrapeConfigDockerSwarmSDConfigs {
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  enableHTTP2?: boolean;
  /** one for each name */
  filters?: readonly ScrapeConfigFilters[];
  followRedirects?: boolean;
  /** pattern ^[a-zA-Z][a-zA-Z0-9+.-]*://.+$ */
  host: string;
  noProxy?: string;
  oauth2?: Oauth2;
  /** 0..65535 */
  port?: number;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  role: 'Services' | 'Tasks' | 'Nodes';
  tlsConfig?: Client;
}

export interface ScrapeConfigEc2SDConfigs {
  accessKey?: OpsGenieApiKey;
  enableHTTP2?: boolean;
  /** one for each name */
  filters?: readonly ScrapeConfigFilters[];
  followRedirects?: boolean;
  noProxy?: string;
  /** 0..65535 */
  port?: number;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  /** length at least 1 */
  region?: string;
  /** length at least 1 */
  roleARN?: string;
  secretKey?: OpsGenieApiKey;
  tlsConfig?: Client;
}

export interface ScrapeConfigEurekaSDConfigs {
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: Oauth2;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  /** pattern ^https?://.+$ */
  server: string;
  tlsConfig?: Client;
}

export interface ScrapeConfigFileSDConfigs {
  /** items at least 1; a set */
  files: readonly string[];
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
}

export interface ScrapeConfigGceSDConfigs {
  /** length at least 1 */
  filter?: string;
  /** 0..65535 */
  port?: number;
  /** length at least 1 */
  project: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  /** length at least 1 */
  tagSeparator?: string;
  /** length at least 1 */
  zone: string;
}

export interface ScrapeConfigHetznerSDConfigs {
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  /** length at least 1 */
  labelSelector?: string;
  noProxy?: string;
  oauth2?: Oauth2;
  /** 0..65535 */
  port?: number;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  role: 'Hcloud' | 'Robot';
  tlsConfig?: Client;
}

export interface ScrapeConfigHttpSDConfigs {
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: Oauth2;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  tlsConfig?: Client;
  /** pattern ^https?://.+$ */
  url: string;
}

export interface ScrapeConfigIonosSDConfigs {
  authorization: Authorization;
  /** length at least 1 */
  datacenterID: string;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: Oauth2;
  /** 0..65535 */
  port?: number;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  tlsConfig?: Client;
}

export interface ScrapeConfigKubernetesSDConfigs {
  /** length at least 1 */
  apiServer?: string;
  attachMetadata?: AttachMetadata;
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  namespaces?: ScrapeConfigNamespaces;
  noProxy?: string;
  oauth2?: Oauth2;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  role: 'Pod' | 'Endpoints' | 'Ingress' | 'Service' | 'Node' | 'EndpointSlice';
  /** one for each role */
  selectors?: readonly ScrapeConfigSelectors[];
  tlsConfig?: Client;
}

export interface ScrapeConfigKumaSDConfigs {
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  /** length at least 1 */
  clientID?: string;
  enableHTTP2?: boolean;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  fetchTimeout?: string;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: Oauth2;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  /** pattern ^https?://.+$ */
  server: string;
  tlsConfig?: Client;
}

export interface ScrapeConfigLightSailSDConfigs {
  accessKey?: OpsGenieApiKey;
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  enableHTTP2?: boolean;
  /** length at least 1 */
  endpoint?: string;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: Oauth2;
  /** 0..65535 */
  port?: number;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  /** length at least 1 */
  region?: string;
  /** length at least 1 */
  roleARN?: string;
  secretKey?: OpsGenieApiKey;
  tlsConfig?: Client;
}

export interface ScrapeConfigLinodeSDConfigs {
  authorization?: Authorization;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: Oauth2;
  /** 0..65535 */
  port?: number;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  /** length at least 1 */
  region?: string;
  /** length at least 1 */
  tagSeparator?: string;
  tlsConfig?: Client;
}

export interface ScrapeConfigNomadSDConfigs {
  allowStale?: boolean;
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  /** length at least 1 */
  namespace?: string;
  noProxy?: string;
  oauth2?: Oauth2;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  /** length at least 1 */
  region?: string;
  /** pattern ^https?://.+$ */
  server: string;
  /** length at least 1 */
  tagSeparator?: string;
  tlsConfig?: Client;
}

export interface ScrapeConfigOpenstackSDConfigs {
  allTenants?: boolean;
  /** length at least 1 */
  applicationCredentialId?: string;
  /** length at least 1 */
  applicationCredentialName?: string;
  applicationCredentialSecret?: OpsGenieApiKey;
  availability?: 'Public' | 'Admin' | 'Internal';
  /** length at least 1 */
  domainID?: string;
  /** length at least 1 */
  domainName?: string;
  /** pattern ^https?://.+$ */
  identityEndpoint?: string;
  password?: OpsGenieApiKey;
  /** 0..65535 */
  port?: number;
  /** length at least 1 */
  projectID?: string;
  /** length at least 1 */
  projectName?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  /** length at least 1 */
  region: string;
  role: 'Instance' | 'Hypervisor' | 'LoadBalancer';
  tlsConfig?: Client;
  /** length at least 1 */
  userid?: string;
  /** length at least 1 */
  username?: string;
}

export interface ScrapeConfigOvhcloudSDConfigs {
  /** length at least 1 */
  applicationKey: string;
  applicationSecret: OpsGenieApiKey;
  consumerKey: OpsGenieApiKey;
  /** length at least 1 */
  endpoint?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  service: 'VPS' | 'DedicatedServer';
}

export interface ScrapeConfigPuppetDBSDConfigs {
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  includeParameters?: boolean;
  noProxy?: string;
  oauth2?: Oauth2;
  /** 0..65535 */
  port?: number;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  /** length at least 1 */
  query: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  tlsConfig?: Client;
  /** pattern ^https?://.+$ */
  url: string;
}

export interface ScrapeConfigScalewaySDConfigs {
  /** length at least 1 */
  accessKey: string;
  /** pattern ^https?://.+$ */
  apiURL?: string;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  /** length at least 1 */
  nameFilter?: string;
  noProxy?: string;
  /** 0..65535 */
  port?: number;
  /** length at least 1 */
  projectID: string;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  refreshInterval?: string;
  role: 'Instance' | 'Baremetal';
  secretKey: OpsGenieApiKey;
  /** items at least 1; a set */
  tagsFilter?: readonly string[];
  tlsConfig?: Client;
  /** length at least 1 */
  zone?: string;
}

export interface ScrapeConfigStaticConfigs {
  labels?: { [key: string]: string };
  /** items at least 1; a set */
  targets: readonly string[];
}

export interface ScrapeConfigNamespaces {
  /** a set */
  names?: readonly string[];
  ownNamespace?: boolean;
}

export interface ScrapeConfigFilters {
  /** length at least 1 */
  name: string;
  /** items at least 1; a set */
  values: readonly string[];
}

export interface ScrapeConfigSelectors {
  /** length at least 1 */
  field?: string;
  /** length at least 1 */
  label?: string;
  role: 'Pod' | 'Endpoints' | 'Ingress' | 'Service' | 'Node' | 'EndpointSlice';
}

/** Namespaced (servicemonitors). */
export interface ServiceMonitor {
  apiVersion: 'monitoring.coreos.com/v1';
  kind: 'ServiceMonitor';
  spec: ServiceMonitorSpec;
  metadata: ObjectMeta;
}

export interface ServiceMonitorSpec {
  attachMetadata?: AttachMetadata;
  /** pattern (^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$ */
  bodySizeLimit?: string;
  convertClassicHistogramsToNHCB?: boolean;
  endpoints: readonly ServiceMonitorEndpoints[];
  fallbackScrapeProtocol?: 'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0';
  jobLabel?: string;
  /** at least 0 */
  keepDroppedTargets?: number;
  /** at least 0 */
  labelLimit?: number;
  /** at least 0 */
  labelNameLengthLimit?: number;
  /** at least 0 */
  labelValueLengthLimit?: number;
  namespaceSelector?: NamespaceSelector;
  /** at least 0 */
  nativeHistogramBucketLimit?: number;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  nativeHistogramMinBucketFactor?: number | string;
  podTargetLabels?: readonly string[];
  /** at least 0 */
  sampleLimit?: number;
  /** length at least 1 */
  scrapeClass?: string;
  scrapeClassicHistograms?: boolean;
  scrapeNativeHistograms?: boolean;
  /** a set */
  scrapeProtocols?: readonly ('PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0')[];
  selector: LabelSelector;
  selectorMechanism?: 'RelabelConfig' | 'RoleSelector';
  serviceDiscoveryRole?: 'Endpoints' | 'EndpointSlice';
  targetLabels?: readonly string[];
  /** at least 0 */
  targetLimit?: number;
}

export interface ServiceMonitorEndpoints {
  authorization?: Authorization;
  basicAuth?: BasicAuth;
  bearerTokenFile?: string;
  bearerTokenSecret?: OpsGenieApiKey;
  enableHttp2?: boolean;
  filterRunning?: boolean;
  followRedirects?: boolean;
  honorLabels?: boolean;
  honorTimestamps?: boolean;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  interval?: string;
  metricRelabelings?: readonly MetricRelabelings[];
  noProxy?: string;
  oauth2?: Oauth2;
  params?: { [key: string]: readonly string[] };
  path?: string;
  port?: string;
  proxyConnectHeader?: { [key: string]: readonly OpsGenieApiKey[] };
  proxyFromEnvironment?: boolean;
  /** pattern ^(http|https|socks5)://.+$ */
  proxyUrl?: string;
  relabelings?: readonly MetricRelabelings[];
  scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  scrapeTimeout?: string;
  targetPort?: number | string;
  tlsConfig?: TlsConfig;
  trackTimestampsStaleness?: boolean;
}

/** Namespaced (thanosrulers). */
export interface ThanosRuler {
  apiVersion: 'monitoring.coreos.com/v1';
  kind: 'ThanosRuler';
  spec: ThanosRulerSpec;
  metadata: ObjectMeta;
}

export interface ThanosRulerSpec {
  additionalArgs?: readonly AdditionalArgs[];
  affinity?: Affinity;
  alertDropLabels?: readonly string[];
  alertQueryUrl?: string;
  alertRelabelConfigFile?: string;
  alertRelabelConfigs?: OpsGenieApiKey;
  alertmanagersConfig?: OpsGenieApiKey;
  alertmanagersUrl?: readonly string[];
  containers?: readonly Container[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: 'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None';
  /** a set */
  enableFeatures?: readonly string[];
  enableServiceLinks?: boolean;
  enforcedNamespaceLabel?: string;
  /** default "15s"; pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  evaluationInterval?: string;
  excludedFromEnforcement?: readonly ParentReference[];
  externalPrefix?: string;
  grpcServerTlsConfig?: GrpcServerTlsConfig;
  /** one for each ip */
  hostAliases?: readonly HostAlias[];
  hostUsers?: boolean;
  image?: string;
  imagePullPolicy?: '' | 'Always' | 'Never' | 'IfNotPresent';
  imagePullSecrets?: readonly ImagePullSecrets[];
  initContainers?: readonly Container[];
  labels?: { [key: string]: string };
  listenLocal?: boolean;
  logFormat?: '' | 'logfmt' | 'json';
  logLevel?: '' | 'debug' | 'info' | 'warn' | 'error';
  /** at least 0 */
  minReadySeconds?: number;
  nodeSelector?: { [key: string]: string };
  objectStorageConfig?: OpsGenieApiKey;
  objectStorageConfigFile?: string;
  paused?: boolean;
  podManagementPolicy?: 'OrderedReady' | 'Parallel';
  podMetadata?: PodMetadata;
  /** default "web" */
  portName?: string;
  priorityClassName?: string;
  prometheusRulesExcludedFromEnforce?: readonly PrometheusRulesExcludedFromEnforce[];
  queryConfig?: OpsGenieApiKey;
  queryEndpoints?: readonly string[];
  remoteWrite?: readonly RemoteWrite[];
  replicas?: number;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  resendDelay?: string;
  resources?: ResourceRequirements;
  /** default "24h"; pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  retention?: string;
  routePrefix?: string;
  /** at least 1 */
  ruleConcurrentEval?: number;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  ruleGracePeriod?: string;
  ruleNamespaceSelector?: LabelSelector;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  ruleOutageTolerance?: string;
  /** pattern ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$ */
  ruleQueryOffset?: string;
  ruleSelector?: LabelSelector;
  /** length at least 1 */
  schedulerName?: string;
  securityContext?: PodSecurityContext;
  serviceAccountName?: string;
  /** length at least 1 */
  serviceName?: string;
  storage?: Storage;
  /** at least 0 */
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly Tolerations[];
  topologySpreadConstraints?: readonly TopologySpreadConstraint[];
  tracingConfig?: OpsGenieApiKey;
  tracingConfigFile?: string;
  updateStrategy?: UpdateStrategy;
  version?: string;
  volumeMounts?: readonly VolumeMount[];
  volumes?: readonly Volume[];
  web?: ThanosRulerWeb;
}

export interface ThanosRulerWeb {
  httpConfig?: HttpConfig;
  tlsConfig?: Server;
}
