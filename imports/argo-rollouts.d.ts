// argoproj.io: made by tools/imports/generate.ts from argo-rollouts v1.10.2 (github.com/argoproj/argo-rollouts). Do not edit.
// Reference: https://argo-rollouts.readthedocs.io/en/stable/features/specification/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (analysisruns). */
export interface AnalysisRun {
  apiVersion: 'argoproj.io/v1alpha1';
  kind: 'AnalysisRun';
  spec: AnalysisRunSpec;
  metadata: ObjectMeta;
}

export interface AnalysisRunSpec {
  args?: readonly EnvVar[];
  dryRun?: readonly DryRun[];
  measurementRetention?: readonly MeasurementRetention[];
  metrics: readonly Metrics[];
  terminate?: boolean;
  ttlStrategy?: AnalysisRunTtlStrategy;
}

export interface AnalysisRunTtlStrategy {
  secondsAfterCompletion?: number;
  secondsAfterFailure?: number;
  secondsAfterSuccess?: number;
}

export interface EnvVar {
  name: string;
  value?: string;
  valueFrom?: ValueFrom;
}

export interface DryRun {
  metricName: string;
}

export interface MeasurementRetention {
  limit: number;
  metricName: string;
}

export interface Metrics {
  consecutiveErrorLimit?: number | string;
  consecutiveSuccessLimit?: number | string;
  count?: number | string;
  failureCondition?: string;
  failureLimit?: number | string;
  inconclusiveLimit?: number | string;
  initialDelay?: string;
  interval?: string;
  name: string;
  provider: Provider;
  successCondition?: string;
}

export interface ValueFrom {
  fieldRef?: FieldRef;
  secretKeyRef?: SecretKeyRef;
}

export interface Provider {
  cloudWatch?: CloudWatch;
  datadog?: Datadog;
  graphite?: Graphite;
  influxdb?: Influxdb;
  job?: Job;
  kayenta?: Kayenta;
  newRelic?: NewRelic;
  plugin?: { [key: string]: unknown };
  prometheus?: Prometheus;
  skywalking?: Skywalking;
  wavefront?: Graphite;
  web?: Web;
}

export interface FieldRef {
  fieldPath: string;
}

export interface SecretKeyRef {
  key: string;
  name: string;
}

export interface CloudWatch {
  interval?: string;
  metricDataQueries: readonly MetricDataQueries[];
}

export interface Datadog {
  aggregator?: 'avg' | 'min' | 'max' | 'sum' | 'last' | 'percentile' | 'mean' | 'l2norm' | 'area';
  /** default "v1" */
  apiVersion?: 'v1' | 'v2';
  formula?: string;
  /** default "5m" */
  interval?: string;
  queries?: { [key: string]: string };
  query?: string;
  /** default "10s" */
  requestTimeout?: string;
  secretRef?: SecretRef;
}

export interface Graphite {
  address?: string;
  query?: string;
}

export interface Influxdb {
  profile?: string;
  query?: string;
}

export interface Job {
  metadata?: JobMetadata;
  spec: JobSpec;
}

export interface Kayenta {
  address: string;
  application: string;
  canaryConfigName: string;
  configurationAccountName: string;
  lookback?: boolean;
  metricsAccountName: string;
  scopes: readonly Scopes[];
  storageAccountName: string;
  threshold: Threshold;
}

export interface NewRelic {
  profile?: string;
  query: string;
  timeout?: number;
}

export interface Prometheus {
  address?: string;
  authentication?: Authentication;
  headers?: readonly Headers[];
  insecure?: boolean;
  query?: string;
  rangeQuery?: RangeQuery;
  timeout?: number;
}

export interface Skywalking {
  address?: string;
  interval?: string;
  query?: string;
}

export interface Web {
  authentication?: Authentication;
  body?: string;
  headers?: readonly Headers[];
  insecure?: boolean;
  jsonBody?: { [key: string]: unknown };
  jsonPath?: string;
  method?: string;
  timeoutSeconds?: number;
  url: string;
}

export interface SecretRef {
  name?: string;
  namespaced?: boolean;
}

export interface JobMetadata {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
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
  podFailurePolicy?: PodFailurePolicy;
  podReplacementPolicy?: string;
  selector?: LabelSelector;
  successPolicy?: SuccessPolicy;
  suspend?: boolean;
  template: SpecTemplate;
  ttlSecondsAfterFinished?: number;
}

export interface Threshold {
  marginal: number;
  pass: number;
}

export interface Authentication {
  oauth2?: Oauth2;
  sigv4?: Sigv4;
}

export interface RangeQuery {
  end?: string;
  start?: string;
  step?: string;
}

export interface MetricDataQueries {
  expression?: string;
  id?: string;
  label?: string;
  metricStat?: MetricStat;
  period?: number | string;
  returnData?: boolean;
}

export interface PodFailurePolicy {
  rules: readonly PodFailurePolicyRule[];
}

export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface SuccessPolicy {
  rules: readonly SuccessPolicyRule[];
}

export interface SpecTemplate {
  metadata?: JobMetadata;
  spec?: PodSpec;
}

export interface Scopes {
  controlScope: ControlScope;
  experimentScope: ControlScope;
  name: string;
}

export interface Oauth2 {
  clientId?: string;
  clientSecret?: string;
  scopes?: readonly string[];
  tokenUrl?: string;
}

export interface Sigv4 {
  profile?: string;
  region?: string;
  roleArn?: string;
}

export interface Headers {
  key: string;
  value: string;
}

export interface MetricStat {
  metric?: Metric;
  period?: number | string;
  stat?: string;
  unit?: string;
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
  imagePullSecrets?: readonly ImagePullSecrets[];
  /** one for each name */
  initContainers?: readonly Container[];
  nodeName?: string;
  nodeSelector?: { [key: string]: string };
  os?: Os;
  overhead?: { [key: string]: number | string };
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: readonly ReadinessGates[];
  /** one for each name */
  resourceClaims?: readonly PodResourceClaim[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  runtimeClassName?: string;
  schedulerName?: string;
  /** one for each name */
  schedulingGates?: readonly Os[];
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
  volumes?: unknown;
}

export interface ControlScope {
  end?: string;
  region: string;
  scope: string;
  start?: string;
  step: number;
}

export interface Metric {
  dimensions?: readonly Dimensions[];
  metricName?: string;
  namespace?: string;
}

export interface PodFailurePolicyRule {
  action: string;
  onExitCodes?: PodFailurePolicyOnExitCodesRequirement;
  onPodConditions?: readonly PodFailurePolicyOnPodConditionsPattern[];
}

export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

export interface SuccessPolicyRule {
  succeededCount?: number;
  succeededIndexes?: string;
}

export interface Affinity {
  nodeAffinity?: NodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAffinity;
}

export interface PodDNSConfig {
  nameservers?: readonly string[];
  options?: readonly Dimensions[];
  searches?: readonly string[];
}

export interface Os {
  name: string;
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

export interface PodFailurePolicyOnExitCodesRequirement {
  containerName?: string;
  operator: string;
  /** a set */
  values: readonly number[];
}

export interface NodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: RequiredDuringSchedulingIgnoredDuringExecution;
}

export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[];
}

export interface Container {
  args?: readonly string[];
  command?: readonly string[];
  /** one for each name */
  env?: readonly Env[];
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
  resources?: Resources;
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

export interface EphemeralContainer {
  args?: readonly string[];
  command?: readonly string[];
  /** one for each name */
  env?: readonly Env[];
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
  resources?: Resources;
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
  volumeMounts?: readonly VolumeMounts[];
  workingDir?: string;
}

export interface HostAlias {
  hostnames?: readonly string[];
  ip: string;
}

export interface ImagePullSecrets {
  name?: string;
}

export interface ReadinessGates {
  conditionType: string;
}

export interface PodResourceClaim {
  name: string;
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
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

export interface Dimensions {
  name?: string;
  value?: string;
}

export interface PodFailurePolicyOnPodConditionsPattern {
  status: string;
  type: string;
}

export interface RequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly NodeSelectorTerm[];
}

export interface Lifecycle {
  postStart?: LifecycleHandler;
  preStop?: LifecycleHandler;
  stopSignal?: string;
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

export interface Resources {
  /** one for each name */
  claims?: readonly Claims[];
  limits?: unknown;
  requests?: unknown;
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

export interface Env {
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
  httpGet?: HttpGet;
  sleep?: Sleep;
  tcpSocket?: TCPSocketAction;
}

export interface Exec {
  command?: readonly string[];
}

export interface Grpc {
  port: number;
  /** default "" */
  service?: string;
}

export interface HttpGet {
  host?: string;
  httpHeaders?: readonly Sysctls[];
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

export interface VolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface NodeSelectorTerm {
  matchExpressions?: readonly MatchExpressions[];
  matchFields?: readonly MatchExpressions[];
}

export interface EnvVarSource {
  configMapKeyRef?: ConfigMapKeyRef;
  fieldRef?: ObjectFieldSelector;
  fileKeyRef?: FileKeySelector;
  resourceFieldRef?: ResourceFieldSelector;
  secretKeyRef?: ConfigMapKeyRef;
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

/** Namespaced (analysistemplates). */
export interface AnalysisTemplate {
  apiVersion: 'argoproj.io/v1alpha1';
  kind: 'AnalysisTemplate';
  spec: AnalysisTemplateSpec;
  metadata: ObjectMeta;
}

export interface AnalysisTemplateSpec {
  args?: readonly EnvVar[];
  dryRun?: readonly DryRun[];
  measurementRetention?: readonly MeasurementRetention[];
  metrics?: readonly Metrics[];
  templates?: readonly Templates[];
}

export interface Templates {
  clusterScope?: boolean;
  templateName?: string;
}

/** Cluster-scoped (clusteranalysistemplates). */
export interface ClusterAnalysisTemplate {
  apiVersion: 'argoproj.io/v1alpha1';
  kind: 'ClusterAnalysisTemplate';
  spec: AnalysisTemplateSpec;
  metadata: ObjectMeta;
}

/** Namespaced (experiments). */
export interface Experiment {
  apiVersion: 'argoproj.io/v1alpha1';
  kind: 'Experiment';
  spec: ExperimentSpec;
  metadata: ObjectMeta;
}

export interface ExperimentSpec {
  analyses?: readonly ExperimentAnalyses[];
  analysisRunMetadata?: JobMetadata;
  dryRun?: readonly DryRun[];
  duration?: string;
  measurementRetention?: readonly MeasurementRetention[];
  progressDeadlineSeconds?: number;
  scaleDownDelaySeconds?: number;
  templates: readonly ExperimentTemplates[];
  terminate?: boolean;
}

export interface ExperimentAnalyses {
  args?: readonly EnvVar[];
  clusterScope?: boolean;
  name: string;
  requiredForCompletion?: boolean;
  templateName: string;
}

export interface ExperimentTemplates {
  minReadySeconds?: number;
  name: string;
  replicas?: number;
  selector: LabelSelector;
  service?: ImagePullSecrets;
  template: SpecTemplate;
}

/** Namespaced (rollouts). */
export interface Rollout {
  apiVersion: 'argoproj.io/v1alpha1';
  kind: 'Rollout';
  spec: RolloutSpec;
  metadata: ObjectMeta;
}

export interface RolloutSpec {
  analysis?: RolloutAnalysis;
  minReadySeconds?: number;
  paused?: boolean;
  progressDeadlineAbort?: boolean;
  progressDeadlineSeconds?: number;
  replicas?: number;
  /** date-time */
  restartAt?: string;
  revisionHistoryLimit?: number;
  rollbackWindow?: RolloutRollbackWindow;
  selector?: LabelSelector;
  strategy?: RolloutStrategy;
  template?: SpecTemplate;
  workloadRef?: RolloutWorkloadRef;
}

export interface RolloutAnalysis {
  successfulRunHistoryLimit?: number;
  unsuccessfulRunHistoryLimit?: number;
}

export interface RolloutRollbackWindow {
  revisions?: number;
}

export interface RolloutStrategy {
  blueGreen?: RolloutBlueGreen;
  canary?: RolloutCanary;
}

export interface RolloutWorkloadRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  scaleDown?: string;
}

export interface RolloutBlueGreen {
  abortScaleDownDelaySeconds?: number;
  activeMetadata?: JobMetadata;
  activeService: string;
  antiAffinity?: RolloutAntiAffinity;
  autoPromotionEnabled?: boolean;
  autoPromotionSeconds?: number;
  maxUnavailable?: number | string;
  postPromotionAnalysis?: RolloutPostPromotionAnalysis;
  prePromotionAnalysis?: RolloutPostPromotionAnalysis;
  previewMetadata?: JobMetadata;
  previewReplicaCount?: number;
  previewService?: string;
  scaleDownDelayRevisionLimit?: number;
  scaleDownDelaySeconds?: number;
}

export interface RolloutCanary {
  abortScaleDownDelaySeconds?: number;
  analysis?: RolloutCanaryAnalysis;
  antiAffinity?: RolloutAntiAffinity;
  canaryMetadata?: JobMetadata;
  canaryService?: string;
  dynamicStableScale?: boolean;
  maxSurge?: number | string;
  maxUnavailable?: number | string;
  minPodsPerReplicaSet?: number;
  pingPong?: RolloutPingPong;
  replicaProgressThreshold?: RolloutReplicaProgressThreshold;
  scaleDownDelayRevisionLimit?: number;
  scaleDownDelaySeconds?: number;
  stableMetadata?: JobMetadata;
  stableService?: string;
  steps?: readonly RolloutSteps[];
  trafficRouting?: RolloutTrafficRouting;
}

export interface RolloutAntiAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: RolloutPreferredDuringSchedulingIgnoredDuringExecution;
  requiredDuringSchedulingIgnoredDuringExecution?: Record<string, never>;
}

export interface RolloutPostPromotionAnalysis {
  analysisRunMetadata?: JobMetadata;
  args?: readonly RolloutArgs[];
  dryRun?: readonly DryRun[];
  measurementRetention?: readonly MeasurementRetention[];
  templates?: readonly Templates[];
}

export interface RolloutCanaryAnalysis {
  analysisRunMetadata?: JobMetadata;
  args?: readonly RolloutArgs[];
  dryRun?: readonly DryRun[];
  measurementRetention?: readonly MeasurementRetention[];
  startingStep?: number;
  templates?: readonly Templates[];
}

export interface RolloutPingPong {
  pingService: string;
  pongService: string;
}

export interface RolloutReplicaProgressThreshold {
  type: string;
  value: number;
}

export interface RolloutTrafficRouting {
  alb?: RolloutAlb;
  ambassador?: RolloutAmbassador;
  apisix?: RolloutApisix;
  appMesh?: RolloutAppMesh;
  istio?: RolloutIstio;
  managedRoutes?: readonly Os[];
  maxTrafficWeight?: number;
  nginx?: RolloutNginx;
  plugins?: { [key: string]: unknown };
  smi?: RolloutSmi;
  traefik?: RolloutTraefik;
}

export interface RolloutPreferredDuringSchedulingIgnoredDuringExecution {
  weight: number;
}

export interface RolloutSteps {
  analysis?: RolloutPostPromotionAnalysis;
  experiment?: RolloutExperiment;
  pause?: RolloutPause;
  plugin?: RolloutPlugin;
  setCanaryScale?: RolloutSetCanaryScale;
  setHeaderRoute?: RolloutSetHeaderRoute;
  setMirrorRoute?: RolloutSetMirrorRoute;
  setWeight?: number;
}

export interface RolloutAlb {
  annotationPrefix?: string;
  ingress?: string;
  ingresses?: readonly string[];
  rootService?: string;
  servicePort: number;
  stickinessConfig?: RolloutStickinessConfig;
}

export interface RolloutAmbassador {
  mappings: readonly string[];
}

export interface RolloutApisix {
  route?: RolloutRoute;
}

export interface RolloutAppMesh {
  virtualNodeGroup?: RolloutVirtualNodeGroup;
  virtualService?: RolloutVirtualService;
}

export interface RolloutIstio {
  destinationRule?: RolloutDestinationRule;
  virtualService?: RolloutIstioVirtualService;
  virtualServices?: readonly RolloutIstioVirtualService[];
}

export interface RolloutNginx {
  additionalIngressAnnotations?: { [key: string]: string };
  annotationPrefix?: string;
  canaryIngressAnnotations?: { [key: string]: string };
  stableIngress?: string;
  stableIngresses?: readonly string[];
}

export interface RolloutSmi {
  rootService?: string;
  trafficSplitName?: string;
}

export interface RolloutTraefik {
  weightedTraefikServiceName: string;
}

export interface RolloutArgs {
  name: string;
  value?: string;
  valueFrom?: RolloutValueFrom;
}

export interface RolloutExperiment {
  analyses?: readonly RolloutAnalyses[];
  analysisRunMetadata?: JobMetadata;
  dryRun?: readonly DryRun[];
  duration?: string;
  scaleDownDelaySeconds?: number;
  templates: readonly RolloutTemplates[];
}

export interface RolloutPause {
  duration?: number | string;
}

export interface RolloutPlugin {
  config?: { [key: string]: unknown };
  name: string;
}

export interface RolloutSetCanaryScale {
  matchTrafficWeight?: boolean;
  replicas?: number;
  weight?: number;
}

export interface RolloutSetHeaderRoute {
  match?: readonly RolloutMatch[];
  name?: string;
}

export interface RolloutSetMirrorRoute {
  match?: readonly RolloutSetMirrorRouteMatch[];
  name: string;
  percentage?: number;
}

export interface RolloutStickinessConfig {
  durationSeconds: number;
  enabled: boolean;
}

export interface RolloutRoute {
  name: string;
  rules?: readonly string[];
}

export interface RolloutVirtualNodeGroup {
  canaryVirtualNodeRef: Os;
  stableVirtualNodeRef: Os;
}

export interface RolloutVirtualService {
  name: string;
  routes?: readonly string[];
}

export interface RolloutDestinationRule {
  additionalSubsetNames?: readonly string[];
  canarySubsetName: string;
  name: string;
  stableSubsetName: string;
}

export interface RolloutIstioVirtualService {
  name: string;
  routes?: readonly string[];
  tcpRoutes?: readonly RolloutTcpRoutes[];
  tlsRoutes?: readonly RolloutTlsRoutes[];
}

export interface RolloutValueFrom {
  fieldRef?: FieldRef;
  podTemplateHashValue?: string;
}

export interface RolloutAnalyses {
  args?: readonly RolloutArgs[];
  clusterScope?: boolean;
  name: string;
  requiredForCompletion?: boolean;
  templateName: string;
}

export interface RolloutTemplates {
  metadata?: JobMetadata;
  name: string;
  replicas?: number;
  selector?: LabelSelector;
  service?: ImagePullSecrets;
  specRef: string;
  weight?: number;
}

export interface RolloutMatch {
  headerName: string;
  headerValue: RolloutHeaderValue;
}

export interface RolloutSetMirrorRouteMatch {
  headers?: { [key: string]: RolloutHeaderValue };
  method?: RolloutHeaderValue;
  path?: RolloutHeaderValue;
}

export interface RolloutTcpRoutes {
  port?: number;
}

export interface RolloutTlsRoutes {
  port?: number;
  sniHosts?: readonly string[];
}

export interface RolloutHeaderValue {
  exact?: string;
  prefix?: string;
  regex?: string;
}
