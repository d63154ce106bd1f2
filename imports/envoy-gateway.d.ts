// gateway.envoyproxy.io: made by tools/imports/generate.ts from envoy-gateway v1.9.1 (github.com/envoyproxy/gateway). Do not edit.
// Reference: https://gateway.envoyproxy.io/docs/api/extension_types/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (backends). */
export interface Backend {
  apiVersion: 'gateway.envoyproxy.io/v1alpha1';
  kind: 'Backend';
  spec: BackendSpec;
  metadata: ObjectMeta;
}

export interface BackendSpec {
  appProtocols?: readonly ('gateway.envoyproxy.io/h2c' | 'gateway.envoyproxy.io/ws' | 'gateway.envoyproxy.io/wss')[];
  /** items 1..256 */
  endpoints?: readonly BackendEndpoints[];
  fallback?: boolean;
  tls?: BackendTls;
  /** default "Endpoints" */
  type?: 'Endpoints' | 'DynamicResolver';
}

export interface BackendTls {
  alpnProtocols?: readonly string[];
  autoSNIFromEndpointHostname?: boolean;
  /** items at most 8 */
  caCertificateRefs?: readonly CaCertificateRefs[];
  ciphers?: readonly string[];
  clientCertificateRef?: ClientCertificateRef;
  ecdhCurves?: readonly string[];
  fingerprints?: readonly ('JA3' | 'JA4')[];
  /** default false */
  insecureSkipVerify?: boolean;
  maxVersion?: 'Auto' | '1.0' | '1.1' | '1.2' | '1.3';
  minVersion?: 'Auto' | '1.0' | '1.1' | '1.2' | '1.3';
  signatureAlgorithms?: readonly string[];
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  sni?: string;
  /** length 1..253; pattern ^(System|([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]))$ */
  wellKnownCACertificates?: string;
}

export interface BackendEndpoints {
  fqdn?: BackendFqdn;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  hostname?: string;
  ip?: BackendIp;
  unix?: Unix;
  zone?: string;
}

export interface ClientCertificateRef {
  /** default ""; length at most 253; pattern ^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  group?: string;
  /** default "Secret"; length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind?: string;
  /** length 1..253 */
  name: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace?: string;
}

export interface BackendFqdn {
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\.?$ */
  hostname: string;
  /** 0..65535 */
  port: number;
}

export interface BackendIp {
  /** length 3..45; pattern ^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$|^(([0-9a-fA-F]{1,4}:){1,7}[0-9a-fA-F]{1,4}|::|(([0-9a-fA-F]{1,4}:){0,5})?(:[0-9a-fA-F]{1,4}){1,2})$ */
  address: string;
  /** 0..65535 */
  port: number;
}

export interface Unix {
  path: string;
}

export interface CaCertificateRefs {
  /** length at most 253; pattern ^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  group: string;
  /** length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind: string;
  /** length 1..253 */
  name: string;
}

/** Namespaced (backendtrafficpolicies). */
export interface BackendTrafficPolicy {
  apiVersion: 'gateway.envoyproxy.io/v1alpha1';
  kind: 'BackendTrafficPolicy';
  spec: BackendTrafficPolicySpec;
  metadata: ObjectMeta;
}

export interface BackendTrafficPolicySpec {
  admissionControl?: BackendTrafficPolicyAdmissionControl;
  bandwidthLimit?: BackendTrafficPolicyBandwidthLimit;
  circuitBreaker?: CircuitBreaker;
  compression?: readonly Compression[];
  compressor?: readonly Compression[];
  connection?: Connection;
  dns?: Dns;
  faultInjection?: BackendTrafficPolicyFaultInjection;
  healthCheck?: HealthCheck;
  http2?: Http2;
  httpUpgrade?: readonly BackendTrafficPolicyHttpUpgrade[];
  loadBalancer?: LoadBalancer;
  mergeType?: string;
  proxyProtocol?: ProxyProtocol;
  rateLimit?: BackendTrafficPolicyRateLimit;
  requestBuffer?: BackendTrafficPolicyRequestBuffer;
  responseOverride?: readonly BackendTrafficPolicyResponseOverride[];
  retry?: Retry;
  routingType?: string;
  targetRef?: TargetRef;
  targetRefs?: readonly TargetRef[];
  targetSelectors?: readonly TargetSelectors[];
  tcpKeepalive?: TcpKeepalive;
  telemetry?: BackendTrafficPolicyTelemetry;
  timeout?: Timeout;
  useClientProtocol?: boolean;
}

export interface BackendTrafficPolicyAdmissionControl {
  /** 0..100 */
  maxRejectionPercent?: number;
  /** at least 0 */
  minRequestRate?: number;
  /** 1..100 */
  minSuccessRate?: number;
  /** at least 1 */
  rejectionAggression?: number;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  samplingWindow?: string;
  successCriteria?: BackendTrafficPolicySuccessCriteria;
}

export interface BackendTrafficPolicyBandwidthLimit {
  request?: BackendTrafficPolicyRequest;
  response?: BackendTrafficPolicyResponse;
}

export interface CircuitBreaker {
  /** default 1024; 0..4294967295 */
  maxConnections?: number;
  /** default 1024; 0..4294967295 */
  maxParallelRequests?: number;
  /** default 1024; 0..4294967295 */
  maxParallelRetries?: number;
  /** default 1024; 0..4294967295 */
  maxPendingRequests?: number;
  /** 0..4294967295 */
  maxRequestsPerConnection?: number;
  perEndpoint?: PerEndpoint;
  retryBudget?: RetryBudget;
}

export interface Connection {
  bufferLimit?: number | string;
  preconnect?: Preconnect;
  socketBufferLimit?: number | string;
}

export interface Dns {
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  dnsRefreshRate?: string;
  lookupFamily?: 'IPv4' | 'IPv6' | 'IPv4Preferred' | 'IPv6Preferred' | 'IPv4AndIPv6';
  respectDnsTtl?: boolean;
}

export interface BackendTrafficPolicyFaultInjection {
  abort?: BackendTrafficPolicyAbort;
  delay?: BackendTrafficPolicyDelay;
}

export interface HealthCheck {
  active?: Active;
  /** 0..100 */
  panicThreshold?: number;
  passive?: Passive;
}

export interface Http2 {
  connectionKeepalive?: ConnectionKeepalive;
  initialConnectionWindowSize?: number | string;
  initialStreamWindowSize?: number | string;
  /** 1..2147483647 */
  maxConcurrentStreams?: number;
  onInvalidMessage?: string;
}

export interface LoadBalancer {
  backendUtilization?: BackendUtilization;
  consistentHash?: ConsistentHash;
  dynamicModule?: DynamicModule;
  endpointOverride?: EndpointOverride;
  slowStart?: SlowStart;
  type: 'ConsistentHash' | 'LeastRequest' | 'Random' | 'RoundRobin' | 'BackendUtilization' | 'DynamicModule';
  zoneAware?: ZoneAware;
}

export interface ProxyProtocol {
  version: 'V1' | 'V2';
}

export interface BackendTrafficPolicyRateLimit {
  global?: BackendTrafficPolicyGlobal;
  local?: BackendTrafficPolicyLocal;
  type?: 'Global' | 'Local';
}

export interface BackendTrafficPolicyRequestBuffer {
  limit?: number | string;
}

export interface Retry {
  numAttemptsPerPriority?: number;
  /** default 2; at least 0 */
  numRetries?: number;
  perRetry?: PerRetry;
  retryOn?: RetryOn;
}

export interface TargetRef {
  /** length at most 253; pattern ^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  group: string;
  /** length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind: string;
  /** length 1..253 */
  name: string;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  sectionName?: string;
}

export interface TcpKeepalive {
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  idleTime?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  interval?: string;
  probes?: number;
}

export interface BackendTrafficPolicyTelemetry {
  metrics?: BackendTrafficPolicyMetrics;
  tracing?: BackendTrafficPolicyTracing;
}

export interface Timeout {
  http?: TimeoutHttp;
  tcp?: Tcp;
}

export interface BackendTrafficPolicySuccessCriteria {
  grpc?: BackendTrafficPolicyGrpc;
  http?: BackendTrafficPolicyHttp;
}

export interface BackendTrafficPolicyRequest {
  limit: BackendTrafficPolicyLimit;
}

export interface BackendTrafficPolicyResponse {
  limit: BackendTrafficPolicyLimit;
  responseTrailers?: BackendTrafficPolicyResponseTrailers;
}

export interface PerEndpoint {
  /** default 1024; 0..4294967295 */
  maxConnections?: number;
}

export interface RetryBudget {
  minRetryConcurrency?: number;
  percent: Percent;
}

export interface Compression {
  brotli?: Record<string, never>;
  gzip?: Record<string, never>;
  minContentLength?: number | string;
  type: 'Gzip' | 'Brotli' | 'Zstd';
  zstd?: Record<string, never>;
}

export interface Preconnect {
  /** 100..300 */
  perEndpointPercent?: number;
  /** at least 100 */
  predictivePercent?: number;
}

export interface BackendTrafficPolicyAbort {
  /** 0..16 */
  grpcStatus?: number;
  /** 200..600 */
  httpStatus?: number;
  /** default 100 */
  percentage?: number;
}

export interface BackendTrafficPolicyDelay {
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  fixedDelay: string;
  /** default 100 */
  percentage?: number;
}

export interface Active {
  grpc?: Grpc;
  healthCheckLog?: HealthCheckLog;
  /** default 1; at least 1 */
  healthyThreshold?: number;
  http?: ActiveHttp;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  initialJitter?: string;
  /** default "3s"; pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  interval?: string;
  overrides?: Overrides;
  tcp?: ActiveTcp;
  /** default "1s"; pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  timeout?: string;
  type: string;
  /** default 3; at least 1 */
  unhealthyThreshold?: number;
}

export interface Passive {
  /** default false */
  alwaysEjectOneEndpoint?: boolean;
  /** default "30s"; pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  baseEjectionTime?: string;
  /** default 5 */
  consecutive5XxErrors?: number;
  consecutiveGatewayErrors?: number;
  /** default 5 */
  consecutiveLocalOriginFailures?: number;
  /** 0..100 */
  failurePercentageThreshold?: number;
  /** default "3s"; pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  interval?: string;
  /** default 10; 0..100 */
  maxEjectionPercent?: number;
  /** default false */
  splitExternalLocalOriginErrors?: boolean;
}

export interface ConnectionKeepalive {
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  idleInterval?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  interval?: string;
  /** 0..100 */
  intervalJitter?: number;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  timeout?: string;
}

export interface BackendTrafficPolicyHttpUpgrade {
  connect?: BackendTrafficPolicyConnect;
  type: string;
}

export interface BackendUtilization {
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  blackoutPeriod?: string;
  /** at least 0 */
  errorUtilizationPenaltyPercent?: number;
  /** default false */
  keepResponseHeaders?: boolean;
  metricNamesForComputingUtilization?: readonly string[];
  outOfBand?: OutOfBand;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  weightExpirationPeriod?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  weightUpdatePeriod?: string;
}

export interface ConsistentHash {
  cookie?: Cookie;
  header?: Header;
  headers?: readonly Header[];
  queryParams?: readonly Header[];
  /** default 65537; 2..5000011 */
  tableSize?: number;
  type: 'SourceIP' | 'Header' | 'Headers' | 'Cookie' | 'QueryParams';
}

export interface DynamicModule {
  config?: unknown;
  /** length 1..253 */
  lbPolicyName: string;
  /** length 1..253; pattern ^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$ */
  name: string;
}

export interface EndpointOverride {
  /** items 1..10 */
  extractFrom: readonly ExtractFrom[];
}

export interface SlowStart {
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  window: string;
}

export interface ZoneAware {
  preferLocal?: PreferLocal;
  /** one for each zone */
  weightedZones?: readonly WeightedZones[];
}

export interface BackendTrafficPolicyGlobal {
  /** items at most 256 */
  rules: readonly BackendTrafficPolicyRules[];
}

export interface BackendTrafficPolicyLocal {
  /** items at most 16 */
  rules?: readonly BackendTrafficPolicyRules[];
}

export interface BackendTrafficPolicyResponseOverride {
  match: BackendTrafficPolicyMatch;
  redirect?: BackendTrafficPolicyRedirect;
  response?: Response;
  source?: 'All' | 'Local' | 'Backend';
}

export interface PerRetry {
  backOff?: BackOff;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  timeout?: string;
}

export interface RetryOn {
  httpStatusCodes?: readonly number[];
  triggers?: readonly ('5xx' | 'gateway-error' | 'reset' | 'reset-before-request' | 'connect-failure' | 'retriable-4xx' | 'refused-stream' | 'retriable-status-codes' | 'cancelled' | 'deadline-exceeded' | 'internal' | 'resource-exhausted' | 'unavailable')[];
}

export interface TargetSelectors {
  /** default "gateway.networking.k8s.io"; length at most 253; pattern ^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  group?: string;
  /** length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind: string;
  matchExpressions?: readonly MatchExpressions[];
  matchLabels?: { [key: string]: string };
  namespaces?: Namespaces;
}

export interface BackendTrafficPolicyMetrics {
  routeStatName?: string;
}

export interface BackendTrafficPolicyTracing {
  clientSamplingFraction?: Percent;
  customTags?: { [key: string]: CustomTags };
  overallSamplingFraction?: Percent;
  samplingFraction?: Percent;
  spanName?: SpanName;
  tags?: { [key: string]: string };
}

export interface TimeoutHttp {
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  connectionIdleTimeout?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  maxConnectionDuration?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  maxStreamDuration?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  requestTimeout?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  streamIdleTimeout?: string;
}

export interface Tcp {
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  connectTimeout?: string;
}

export interface BackendTrafficPolicyGrpc {
  statusCodes?: readonly ('Ok' | 'Cancelled' | 'Unknown' | 'InvalidArgument' | 'DeadlineExceeded' | 'NotFound' | 'AlreadyExists' | 'PermissionDenied' | 'ResourceExhausted' | 'FailedPrecondition' | 'Aborted' | 'OutOfRange' | 'Unimplemented' | 'Internal' | 'Unavailable' | 'DataLoss' | 'Unauthenticated')[];
}

export interface BackendTrafficPolicyHttp {
  statusCodes?: readonly number[];
}

export interface BackendTrafficPolicyLimit {
  unit: 'Second' | 'Minute' | 'Hour';
  value: number | string;
}

export interface BackendTrafficPolicyResponseTrailers {
  /** pattern ^[^\r\n\x00]*$ */
  prefix?: string;
}

export interface Percent {
  /** default 100; at least 1 */
  denominator?: number;
  /** at least 0 */
  numerator: number;
}

export interface Grpc {
  service?: string;
}

export interface HealthCheckLog {
  /** items at most 4; a set */
  matches?: readonly ('Failure' | 'FailureSeriesStart' | 'Success' | 'HealthyTransition')[];
  /** items at most 1 */
  sinks?: readonly Sinks[];
}

export interface ActiveHttp {
  expectedResponse?: ExpectedResponse;
  expectedStatuses?: readonly number[];
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  hostname?: string;
  /** length at most 16 */
  method?: string;
  /** length 1..1024 */
  path: string;
  requestBody?: ExpectedResponse;
  retriableStatuses?: readonly number[];
}

export interface Overrides {
  /** 1..65535 */
  port?: number;
}

export interface ActiveTcp {
  receive?: ExpectedResponse;
  send?: ExpectedResponse;
}

export interface BackendTrafficPolicyConnect {
  terminate?: boolean;
}

export interface OutOfBand {
  /** length 1..259; pattern ^[^\x00\n\r]*$ */
  authority?: string;
  /** 1..65535 */
  port?: number;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  reportingPeriod?: string;
}

export interface Cookie {
  attributes?: { [key: string]: string };
  name: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  ttl?: string;
}

export interface Header {
  name: string;
}

export interface PreferLocal {
  force?: Force;
  minEndpointsThreshold?: number;
  /** 0..100 */
  percentageEnabled?: number;
}

export interface BackendTrafficPolicyMatch {
  /** items 1..16 */
  responseHeaders?: readonly BackendTrafficPolicyResponseHeaders[];
  /** items 1..50 */
  statusCodes?: readonly BackendTrafficPolicyStatusCodes[];
}

export interface BackendTrafficPolicyRedirect {
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  hostname?: string;
  path?: BackendTrafficPolicyPath;
  port?: number;
  scheme?: 'http' | 'https';
  /** default 302 */
  statusCode?: 301 | 302;
}

export interface Response {
  body?: Body;
  contentType?: string;
  header?: ResponseHeader;
  statusCode?: number;
}

export interface BackOff {
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  baseInterval?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  maxInterval?: string;
}

export interface Namespaces {
  /** default "Same" */
  from?: 'Same' | 'All' | 'Selector';
  selector?: LabelSelector;
}

export interface SpanName {
  client: string;
  server: string;
}

export interface ExpectedResponse {
  /** byte */
  binary?: string;
  text?: string;
  type: string;
}

export interface ExtractFrom {
  header?: string;
}

export interface Force {
  minEndpointsInZoneThreshold?: number;
}

export interface WeightedZones {
  weight: number;
  zone: string;
}

export interface BackendTrafficPolicyRules {
  /** items at most 8 */
  clientSelectors?: readonly BackendTrafficPolicyClientSelectors[];
  cost?: BackendTrafficPolicyCost;
  limit: BackendTrafficPolicyRulesLimit;
  shadowMode?: boolean;
  shared?: boolean;
  xRateLimitHeaders?: 'Off' | 'DraftVersion03';
}

export interface BackendTrafficPolicyPath {
  /** length at most 1024 */
  replaceFullPath?: string;
  /** length at most 1024 */
  replacePrefixMatch?: string;
  type: 'ReplaceFullPath' | 'ReplacePrefixMatch';
}

export interface Body {
  inline?: string;
  /** default "Inline" */
  type?: string;
  valueRef?: CaCertificateRefs;
}

export interface ResponseHeader {
  /** items at most 16; one for each name */
  add?: readonly Add[];
  /** items at most 16; a set */
  remove?: readonly string[];
  /** items at most 16; one for each name */
  set?: readonly Add[];
}

export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface CustomTags {
  environment?: Environment;
  literal?: Literal;
  requestHeader?: Environment;
  /** default "Literal" */
  type?: 'Literal' | 'Environment' | 'RequestHeader';
}

export interface Sinks {
  file?: Unix;
  type: 'File';
}

export interface BackendTrafficPolicyCost {
  request?: BackendTrafficPolicyCostRequest;
  response?: BackendTrafficPolicyCostRequest;
}

export interface BackendTrafficPolicyRulesLimit {
  fromMetadata?: BackendTrafficPolicyFromMetadata;
  /** 0..4294967295 */
  requests: number;
  unit: 'Second' | 'Minute' | 'Hour' | 'Day' | 'Week' | 'Month' | 'Year';
}

export interface BackendTrafficPolicyResponseHeaders {
  /** length 1..256; pattern ^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$ */
  name: string;
  value: ResponseHeadersValue;
}

export interface BackendTrafficPolicyStatusCodes {
  range?: BackendTrafficPolicyRange;
  /** default "Value" */
  type?: string;
  value?: number;
}

export interface Environment {
  defaultValue?: string;
  name: string;
}

export interface Literal {
  value: string;
}

export interface BackendTrafficPolicyClientSelectors {
  /** items at most 128 */
  headers?: readonly BackendTrafficPolicyHeaders[];
  methods?: readonly BackendTrafficPolicyMethods[];
  path?: Path;
  /** items at most 16 */
  queryParams?: readonly BackendTrafficPolicyHeaders[];
  sourceCIDR?: BackendTrafficPolicySourceCIDR;
}

export interface BackendTrafficPolicyCostRequest {
  from: 'Number' | 'Metadata';
  metadata?: BackendTrafficPolicyFromMetadata;
  number?: number;
}

export interface BackendTrafficPolicyFromMetadata {
  key: string;
  namespace: string;
}

export interface ResponseHeadersValue {
  /** default "Exact" */
  type?: 'Exact' | 'Prefix' | 'Suffix' | 'RegularExpression';
  /** length 1..1024 */
  value: string;
}

export interface BackendTrafficPolicyRange {
  end: number;
  start: number;
}

export interface Add {
  name: string;
  value: string;
}

export interface Path {
  /** default false */
  invert?: boolean;
  /** default "PathPrefix" */
  type?: 'Exact' | 'PathPrefix' | 'RegularExpression';
  /** default "/"; length at most 1024 */
  value?: string;
}

export interface BackendTrafficPolicySourceCIDR {
  /** default false */
  invert?: boolean;
  /** default "Exact" */
  type?: 'Exact' | 'Distinct';
  /** length 1..256 */
  value: string;
}

export interface BackendTrafficPolicyHeaders {
  /** default false */
  invert?: boolean;
  /** length 1..256 */
  name: string;
  /** default "Exact" */
  type?: 'Exact' | 'RegularExpression' | 'Distinct';
  /** length at most 1024 */
  value?: string;
}

export interface BackendTrafficPolicyMethods {
  /** default false */
  invert?: boolean;
  value: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH';
}

/** Namespaced (clienttrafficpolicies). */
export interface ClientTrafficPolicy {
  apiVersion: 'gateway.envoyproxy.io/v1alpha1';
  kind: 'ClientTrafficPolicy';
  spec: ClientTrafficPolicySpec;
  metadata: ObjectMeta;
}

export interface ClientTrafficPolicySpec {
  clientIPDetection?: ClientTrafficPolicyClientIPDetection;
  connection?: ClientTrafficPolicyConnection;
  enableProxyProtocol?: boolean;
  grpc?: ClientTrafficPolicyGrpc;
  headers?: ClientTrafficPolicyHeaders;
  healthCheck?: Unix;
  http1?: ClientTrafficPolicyHttp1;
  http2?: Http2;
  http3?: Record<string, never>;
  path?: ClientTrafficPolicyPath;
  /** fields at least 0 */
  proxyProtocol?: ClientTrafficPolicyProxyProtocol;
  scheme?: 'Preserve' | 'MatchBackend';
  targetRef?: TargetRef;
  targetRefs?: readonly TargetRef[];
  targetSelectors?: readonly TargetSelectors[];
  tcpKeepalive?: TcpKeepalive;
  timeout?: ClientTrafficPolicyTimeout;
  tls?: ClientTrafficPolicyTls;
}

export interface ClientTrafficPolicyClientIPDetection {
  customHeader?: ClientTrafficPolicyCustomHeader;
  directSourceIP?: Record<string, never>;
  xForwardedFor?: ClientTrafficPolicyXForwardedFor;
}

export interface ClientTrafficPolicyConnection {
  bufferLimit?: number | string;
  connectionLimit?: ClientTrafficPolicyConnectionLimit;
  /** default 1 */
  maxAcceptPerSocketEvent?: number;
  socketBufferLimit?: number | string;
}

export interface ClientTrafficPolicyGrpc {
  enableWeb?: boolean;
}

export interface ClientTrafficPolicyHeaders {
  disableRateLimitHeaders?: boolean;
  earlyRequestHeaders?: ClientTrafficPolicyEarlyRequestHeaders;
  enableEnvoyHeaders?: boolean;
  host?: ClientTrafficPolicyHost;
  lateResponseHeaders?: ClientTrafficPolicyEarlyRequestHeaders;
  preserveXRequestID?: boolean;
  requestID?: 'PreserveOrGenerate' | 'Preserve' | 'Generate' | 'Disable';
  withUnderscoresAction?: 'Allow' | 'RejectRequest' | 'DropHeader';
  xForwardedClientCert?: ClientTrafficPolicyXForwardedClientCert;
}

export interface ClientTrafficPolicyHttp1 {
  disableSafeMaxConnectionDuration?: boolean;
  enableTrailers?: boolean;
  http10?: ClientTrafficPolicyHttp10;
  ignoredUpgradeTypes?: readonly ResponseHeadersValue[];
  preserveHeaderCase?: boolean;
}

export interface ClientTrafficPolicyPath {
  disableMergeSlashes?: boolean;
  escapedSlashesAction?: 'KeepUnchanged' | 'RejectRequest' | 'UnescapeAndForward' | 'UnescapeAndRedirect';
}

export interface ClientTrafficPolicyProxyProtocol {
  optional?: boolean;
}

export interface ClientTrafficPolicyTimeout {
  http?: ClientTrafficPolicyHttp;
  tcp?: ClientTrafficPolicyTcp;
}

export interface ClientTrafficPolicyTls {
  alpnProtocols?: readonly string[];
  ciphers?: readonly string[];
  clientValidation?: ClientTrafficPolicyClientValidation;
  ecdhCurves?: readonly string[];
  fingerprints?: readonly ('JA3' | 'JA4')[];
  maxVersion?: 'Auto' | '1.0' | '1.1' | '1.2' | '1.3';
  minVersion?: 'Auto' | '1.0' | '1.1' | '1.2' | '1.3';
  session?: ClientTrafficPolicySession;
  signatureAlgorithms?: readonly string[];
}

export interface ClientTrafficPolicyCustomHeader {
  failClosed?: boolean;
  /** length 1..255; pattern ^[A-Za-z0-9-]+$ */
  name: string;
}

export interface ClientTrafficPolicyXForwardedFor {
  disableXForwardedForAppend?: boolean;
  numTrustedHops?: number;
  /** items at least 1 */
  trustedCIDRs?: readonly string[];
}

export interface ClientTrafficPolicyConnectionLimit {
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  closeDelay?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  maxConnectionDuration?: string;
  maxRequestsPerConnection?: number;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  maxStreamDuration?: string;
  /** at least 1 */
  value?: number;
}

export interface ClientTrafficPolicyEarlyRequestHeaders {
  /** items 1..64; one for each name */
  add?: readonly Add[];
  /** items 1..64; one for each name */
  addIfAbsent?: readonly Add[];
  /** items 1..64; a set */
  remove?: readonly string[];
  /** items 1..64 */
  removeOnMatch?: readonly ResponseHeadersValue[];
  /** items 1..64; one for each name */
  set?: readonly Add[];
}

export interface ClientTrafficPolicyHost {
  stripTrailingHostDot?: boolean;
}

export interface ClientTrafficPolicyXForwardedClientCert {
  /** items at most 5 */
  certDetailsToAdd?: readonly ('Subject' | 'Cert' | 'Chain' | 'DNS' | 'URI')[];
  mode?: 'Sanitize' | 'ForwardOnly' | 'AppendForward' | 'SanitizeSet' | 'AlwaysForwardOnly';
}

export interface ClientTrafficPolicyHttp10 {
  useDefaultHost?: boolean;
}

export interface ClientTrafficPolicyHttp {
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  idleTimeout?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  requestHeadersReceivedTimeout?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  requestReceivedTimeout?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  streamIdleTimeout?: string;
}

export interface ClientTrafficPolicyTcp {
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  connectionInspectionTimeout?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  idleTimeout?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  tlsHandshakeTimeout?: string;
}

export interface ClientTrafficPolicyClientValidation {
  allowExpiredCertificate?: boolean;
  /** items at most 8 */
  caCertificateRefs?: readonly ClientCertificateRef[];
  certificateHashes?: readonly string[];
  crl?: ClientTrafficPolicyCrl;
  mode?: 'Request' | 'RequireAny' | 'VerifyIfGiven' | 'RequireAndVerify';
  optional?: boolean;
  spkiHashes?: readonly string[];
  subjectAltNames?: ClientTrafficPolicySubjectAltNames;
}

export interface ClientTrafficPolicySession {
  resumption?: ClientTrafficPolicyResumption;
}

export interface ClientTrafficPolicyCrl {
  onlyVerifyLeafCertificate?: boolean;
  /** items 1..8 */
  refs: readonly ClientCertificateRef[];
}

export interface ClientTrafficPolicySubjectAltNames {
  dnsNames?: readonly ResponseHeadersValue[];
  emailAddresses?: readonly ResponseHeadersValue[];
  ipAddresses?: readonly ResponseHeadersValue[];
  otherNames?: readonly ClientTrafficPolicyOtherNames[];
  uris?: readonly ResponseHeadersValue[];
}

export interface ClientTrafficPolicyResumption {
  stateful?: Record<string, never>;
  stateless?: Record<string, never>;
}

export interface ClientTrafficPolicyOtherNames {
  oid: string;
  /** default "Exact" */
  type?: 'Exact' | 'Prefix' | 'Suffix' | 'RegularExpression';
  /** length 1..1024 */
  value: string;
}

/** Namespaced (envoyextensionpolicies). */
export interface EnvoyExtensionPolicy {
  apiVersion: 'gateway.envoyproxy.io/v1alpha1';
  kind: 'EnvoyExtensionPolicy';
  spec: EnvoyExtensionPolicySpec;
  metadata: ObjectMeta;
}

export interface EnvoyExtensionPolicySpec {
  /** items at most 16 */
  dynamicModule?: readonly EnvoyExtensionPolicyDynamicModule[];
  /** items at most 16 */
  extProc?: readonly EnvoyExtensionPolicyExtProc[];
  /** items at most 16 */
  lua?: readonly EnvoyExtensionPolicyLua[];
  mergeType?: string;
  targetRef?: TargetRef;
  targetRefs?: readonly TargetRef[];
  targetSelectors?: readonly TargetSelectors[];
  /** items at most 16 */
  wasm?: readonly EnvoyExtensionPolicyWasm[];
}

export interface EnvoyExtensionPolicyDynamicModule {
  config?: unknown;
  /** length at most 253 */
  filterName?: string;
  /** length 1..253; pattern ^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$ */
  name: string;
  /** default false */
  terminalFilter?: boolean;
}

export interface EnvoyExtensionPolicyExtProc {
  backendRef?: BackendRef;
  /** items at most 16 */
  backendRefs?: readonly BackendRefs[];
  backendSettings?: BackendSettings;
  /** default false */
  failOpen?: boolean;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  messageTimeout?: string;
  metadata?: EnvoyExtensionPolicyMetadata;
  processingMode?: EnvoyExtensionPolicyProcessingMode;
  shadowMode?: boolean;
  statusOnError?: 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 421 | 422 | 423 | 424 | 426 | 428 | 429 | 431 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;
}

export interface EnvoyExtensionPolicyLua {
  filterContext?: unknown;
  inline?: string;
  /** default "Inline" */
  type?: 'Inline' | 'ValueRef';
  valueRef?: CaCertificateRefs;
}

export interface EnvoyExtensionPolicyWasm {
  code: EnvoyExtensionPolicyCode;
  config?: unknown;
  env?: EnvoyExtensionPolicyEnv;
  /** default false */
  failOpen?: boolean;
  name?: string;
  rootID?: string;
}

export interface BackendRef {
  /** default ""; length at most 253; pattern ^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  group?: string;
  /** default "Service"; length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind?: string;
  /** length 1..253 */
  name: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace?: string;
  /** 1..65535 */
  port?: number;
}

export interface BackendSettings {
  circuitBreaker?: CircuitBreaker;
  connection?: Connection;
  dns?: Dns;
  healthCheck?: HealthCheck;
  http2?: Http2;
  loadBalancer?: LoadBalancer;
  proxyProtocol?: ProxyProtocol;
  retry?: Retry;
  tcpKeepalive?: TcpKeepalive;
  timeout?: Timeout;
}

export interface EnvoyExtensionPolicyMetadata {
  accessibleNamespaces?: readonly string[];
  /** items at most 8 */
  writableNamespaces?: readonly string[];
}

export interface EnvoyExtensionPolicyProcessingMode {
  allowModeOverride?: boolean;
  request?: EnvoyExtensionPolicyRequest;
  response?: EnvoyExtensionPolicyRequest;
}

export interface EnvoyExtensionPolicyCode {
  http?: EnvoyExtensionPolicyHttp;
  image?: EnvoyExtensionPolicyImage;
  pullPolicy?: 'IfNotPresent' | 'Always';
  type: string;
}

export interface EnvoyExtensionPolicyEnv {
  hostKeys?: readonly string[];
}

export interface BackendRefs {
  fallback?: boolean;
  /** default ""; length at most 253; pattern ^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  group?: string;
  /** default "Service"; length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind?: string;
  /** length 1..253 */
  name: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace?: string;
  /** 1..65535 */
  port?: number;
  /** default 1; 0..1000000 */
  weight?: number;
}

export interface EnvoyExtensionPolicyRequest {
  attributes?: readonly string[];
  body?: 'Streamed' | 'Buffered' | 'BufferedPartial' | 'FullDuplexStreamed';
}

export interface EnvoyExtensionPolicyHttp {
  sha256?: string;
  tls?: EnvoyExtensionPolicyTls;
  /** pattern ^((https?:)(\/\/\/?)([\w]*(?::[\w]*)?@)?([\d\w\.-]+)(?::(\d+))?)?([\/\\\w\.()-]*)?(?:([?][^#]*)?(#.*)?)* */
  url: string;
}

export interface EnvoyExtensionPolicyImage {
  pullSecretRef?: ClientCertificateRef;
  sha256?: string;
  tls?: EnvoyExtensionPolicyTls;
  url: string;
}

export interface EnvoyExtensionPolicyTls {
  caCertificateRef: ClientCertificateRef;
}

/** Namespaced (envoypatchpolicies). */
export interface EnvoyPatchPolicy {
  apiVersion: 'gateway.envoyproxy.io/v1alpha1';
  kind: 'EnvoyPatchPolicy';
  spec: EnvoyPatchPolicySpec;
  metadata: ObjectMeta;
}

export interface EnvoyPatchPolicySpec {
  jsonPatches?: readonly EnvoyPatchPolicyJsonPatches[];
  priority?: number;
  targetRef: CaCertificateRefs;
  type: 'JSONPatch';
}

export interface EnvoyPatchPolicyJsonPatches {
  name: string;
  operation: Operation;
  type: 'type.googleapis.com/envoy.config.listener.v3.Listener' | 'type.googleapis.com/envoy.config.route.v3.RouteConfiguration' | 'type.googleapis.com/envoy.config.cluster.v3.Cluster' | 'type.googleapis.com/envoy.config.endpoint.v3.ClusterLoadAssignment' | 'type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret';
}

export interface Operation {
  from?: string;
  jsonPath?: string;
  op: 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test';
  path?: string;
  value?: unknown;
}

/** Namespaced (envoyproxies). */
export interface EnvoyProxy {
  apiVersion: 'gateway.envoyproxy.io/v1alpha1';
  kind: 'EnvoyProxy';
  spec: EnvoyProxySpec;
  metadata: ObjectMeta;
}

export interface EnvoyProxySpec {
  backendTLS?: EnvoyProxyBackendTLS;
  bootstrap?: EnvoyProxyBootstrap;
  concurrency?: number;
  /** items at most 16; one for each name */
  dynamicModules?: readonly EnvoyProxyDynamicModules[];
  extraArgs?: readonly string[];
  filterOrder?: readonly EnvoyProxyFilterOrder[];
  geoIP?: EnvoyProxyGeoIP;
  ipFamily?: 'IPv4' | 'IPv6' | 'DualStack';
  /** default {"level":{"default":"warn"}} */
  logging?: EnvoyProxyLogging;
  luaValidation?: 'Strict' | 'InsecureSyntax' | 'Disabled';
  mergeBackends?: EnvoyProxyMergeBackends;
  mergeGateways?: boolean;
  mergeType?: 'Replace' | 'StrategicMerge' | 'JSONMerge';
  preserveRouteOrder?: boolean;
  provider?: EnvoyProxyProvider;
  routingType?: string;
  shutdown?: EnvoyProxyShutdown;
  telemetry?: EnvoyProxyTelemetry;
}

export interface EnvoyProxyBackendTLS {
  alpnProtocols?: readonly string[];
  ciphers?: readonly string[];
  clientCertificateRef?: ClientCertificateRef;
  ecdhCurves?: readonly string[];
  fingerprints?: readonly ('JA3' | 'JA4')[];
  maxVersion?: 'Auto' | '1.0' | '1.1' | '1.2' | '1.3';
  minVersion?: 'Auto' | '1.0' | '1.1' | '1.2' | '1.3';
  signatureAlgorithms?: readonly string[];
}

export interface EnvoyProxyBootstrap {
  jsonPatches?: readonly Operation[];
  /** default "Replace" */
  type?: 'Merge' | 'Replace' | 'JSONPatch';
  value?: string;
}

export interface EnvoyProxyGeoIP {
  provider: EnvoyProxyGeoIPProvider;
}

export interface EnvoyProxyLogging {
  /** default {"default":"warn"} */
  level?: { [key: string]: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'off' | 'critical' };
}

export interface EnvoyProxyMergeBackends {
  selector?: LabelSelector;
}

export interface EnvoyProxyProvider {
  host?: EnvoyProxyHost;
  kubernetes?: EnvoyProxyKubernetes;
  type: 'Kubernetes' | 'Host';
}

export interface EnvoyProxyShutdown {
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  drainTimeout?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  healthCheckFailureDelay?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  minDrainDuration?: string;
}

export interface EnvoyProxyTelemetry {
  accessLog?: EnvoyProxyAccessLog;
  healthCheckLog?: HealthCheckLog;
  metrics?: EnvoyProxyMetrics;
  requestID?: EnvoyProxyRequestID;
  tracing?: EnvoyProxyTracing;
}

export interface EnvoyProxyDynamicModules {
  /** default false */
  doNotClose?: boolean;
  /** default false */
  loadGlobally?: boolean;
  /** length 1..253; pattern ^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$ */
  name: string;
  source: EnvoyProxySource;
}

export interface EnvoyProxyFilterOrder {
  after?: 'envoy.filters.http.custom_response' | 'envoy.filters.http.health_check' | 'envoy.filters.http.fault' | 'envoy.filters.http.cors' | 'envoy.filters.http.csrf' | 'envoy.filters.http.header_mutation' | 'envoy.filters.http.ext_authz' | 'envoy.filters.http.api_key_auth' | 'envoy.filters.http.basic_auth' | 'envoy.filters.http.oauth2' | 'envoy.filters.http.jwt_authn' | 'envoy.filters.http.stateful_session' | 'envoy.filters.http.buffer' | 'envoy.filters.http.lua' | 'envoy.filters.http.ext_proc' | 'envoy.filters.http.wasm' | 'envoy.filters.http.dynamic_modules' | 'envoy.filters.http.geoip' | 'envoy.filters.http.rbac' | 'envoy.filters.http.local_ratelimit' | 'envoy.filters.http.ratelimit' | 'envoy.filters.http.bandwidth_limit' | 'envoy.filters.http.grpc_web' | 'envoy.filters.http.grpc_stats' | 'envoy.filters.http.credential_injector' | 'envoy.filters.http.compressor' | 'envoy.filters.http.dynamic_forward_proxy';
  before?: 'envoy.filters.http.custom_response' | 'envoy.filters.http.health_check' | 'envoy.filters.http.fault' | 'envoy.filters.http.cors' | 'envoy.filters.http.csrf' | 'envoy.filters.http.header_mutation' | 'envoy.filters.http.ext_authz' | 'envoy.filters.http.api_key_auth' | 'envoy.filters.http.basic_auth' | 'envoy.filters.http.oauth2' | 'envoy.filters.http.jwt_authn' | 'envoy.filters.http.stateful_session' | 'envoy.filters.http.buffer' | 'envoy.filters.http.lua' | 'envoy.filters.http.ext_proc' | 'envoy.filters.http.wasm' | 'envoy.filters.http.dynamic_modules' | 'envoy.filters.http.geoip' | 'envoy.filters.http.rbac' | 'envoy.filters.http.local_ratelimit' | 'envoy.filters.http.ratelimit' | 'envoy.filters.http.bandwidth_limit' | 'envoy.filters.http.grpc_web' | 'envoy.filters.http.grpc_stats' | 'envoy.filters.http.credential_injector' | 'envoy.filters.http.compressor' | 'envoy.filters.http.dynamic_forward_proxy';
  name: 'envoy.filters.http.custom_response' | 'envoy.filters.http.health_check' | 'envoy.filters.http.fault' | 'envoy.filters.http.cors' | 'envoy.filters.http.csrf' | 'envoy.filters.http.header_mutation' | 'envoy.filters.http.ext_authz' | 'envoy.filters.http.api_key_auth' | 'envoy.filters.http.basic_auth' | 'envoy.filters.http.oauth2' | 'envoy.filters.http.jwt_authn' | 'envoy.filters.http.stateful_session' | 'envoy.filters.http.buffer' | 'envoy.filters.http.lua' | 'envoy.filters.http.ext_proc' | 'envoy.filters.http.wasm' | 'envoy.filters.http.dynamic_modules' | 'envoy.filters.http.geoip' | 'envoy.filters.http.rbac' | 'envoy.filters.http.local_ratelimit' | 'envoy.filters.http.ratelimit' | 'envoy.filters.http.bandwidth_limit' | 'envoy.filters.http.grpc_web' | 'envoy.filters.http.grpc_stats' | 'envoy.filters.http.credential_injector' | 'envoy.filters.http.compressor' | 'envoy.filters.http.dynamic_forward_proxy';
}

export interface EnvoyProxyGeoIPProvider {
  maxMind?: EnvoyProxyMaxMind;
  type: 'MaxMind';
}

export interface EnvoyProxyHost {
  envoyVersion?: string;
}

export interface EnvoyProxyKubernetes {
  envoyDaemonSet?: EnvoyProxyEnvoyDaemonSet;
  envoyDeployment?: EnvoyProxyEnvoyDeployment;
  envoyHpa?: EnvoyProxyEnvoyHpa;
  envoyPDB?: EnvoyProxyEnvoyPDB;
  envoyService?: EnvoyProxyEnvoyService;
  envoyServiceAccount?: EnvoyProxyEnvoyServiceAccount;
  useListenerPortAsContainerPort?: boolean;
}

export interface EnvoyProxyAccessLog {
  disable?: boolean;
  /** items 1..50 */
  settings?: readonly EnvoyProxySettings[];
}

export interface EnvoyProxyMetrics {
  clusterStatName?: string;
  enableGRPCStats?: boolean;
  enablePerEndpointStats?: boolean;
  enableRequestResponseSizesStats?: boolean;
  enableVirtualHostStats?: boolean;
  matches?: readonly ResponseHeadersValue[];
  prometheus?: EnvoyProxyPrometheus;
  /** items at most 16 */
  sinks?: readonly EnvoyProxySinks[];
}

export interface EnvoyProxyRequestID {
  tracing?: 'PackAndSample' | 'Sample' | 'Pack' | 'Disable';
}

export interface EnvoyProxyTracing {
  clientSamplingFraction?: Percent;
  customTags?: { [key: string]: CustomTags };
  overallSamplingFraction?: Percent;
  provider: EnvoyProxyTracingProvider;
  samplingFraction?: Percent;
  /** 0..100 */
  samplingRate?: number;
  spanName?: SpanName;
  tags?: { [key: string]: string };
}

export interface EnvoyProxySource {
  local?: Unix;
  remote?: EnvoyProxyRemote;
  /** default "Local" */
  type?: 'Local' | 'Remote';
}

export interface EnvoyProxyMaxMind {
  anonymousIpDbSource?: EnvoyProxyAnonymousIpDbSource;
  asnDbSource?: EnvoyProxyAnonymousIpDbSource;
  cityDbSource?: EnvoyProxyAnonymousIpDbSource;
  countryDbSource?: EnvoyProxyAnonymousIpDbSource;
  ispDbSource?: EnvoyProxyAnonymousIpDbSource;
}

export interface EnvoyProxyEnvoyDaemonSet {
  container?: EnvoyProxyContainer;
  name?: string;
  patch?: EnvoyProxyPatch;
  pod?: EnvoyProxyPod;
  strategy?: EnvoyProxyStrategy;
}

export interface EnvoyProxyEnvoyDeployment {
  container?: EnvoyProxyContainer;
  initContainers?: readonly Container[];
  name?: string;
  patch?: EnvoyProxyPatch;
  pod?: EnvoyProxyPod;
  replicas?: number;
  strategy?: EnvoyProxyStrategy;
}

export interface EnvoyProxyEnvoyHpa {
  behavior?: EnvoyProxyBehavior;
  maxReplicas: number;
  metrics?: readonly EnvoyProxyEnvoyHpaMetrics[];
  minReplicas?: number;
  name?: string;
  patch?: EnvoyProxyPatch;
}

export interface EnvoyProxyEnvoyPDB {
  maxUnavailable?: number | string;
  minAvailable?: number | string;
  name?: string;
  patch?: EnvoyProxyPatch;
}

export interface EnvoyProxyEnvoyService {
  allocateLoadBalancerNodePorts?: boolean;
  annotations?: { [key: string]: string };
  /** default "Local" */
  externalTrafficPolicy?: 'Local' | 'Cluster';
  labels?: { [key: string]: string };
  loadBalancerClass?: string;
  loadBalancerIP?: string;
  loadBalancerSourceRanges?: readonly string[];
  name?: string;
  patch?: EnvoyProxyPatch;
  /** default "LoadBalancer" */
  type?: 'ClusterIP' | 'LoadBalancer' | 'NodePort';
}

export interface EnvoyProxyEnvoyServiceAccount {
  name?: string;
}

export interface EnvoyProxyPrometheus {
  compression?: Compression;
  disable?: boolean;
}

export interface EnvoyProxyTracingProvider {
  backendRef?: BackendRef;
  /** items at most 16 */
  backendRefs?: readonly BackendRefs[];
  backendSettings?: BackendSettings;
  host?: string;
  openTelemetry?: EnvoyProxyOpenTelemetry;
  /** default 4317; at least 0 */
  port?: number;
  serviceName?: string;
  /** default "OpenTelemetry" */
  type?: 'OpenTelemetry' | 'Zipkin' | 'Datadog';
  zipkin?: EnvoyProxyZipkin;
}

export interface EnvoyProxyRemote {
  /** pattern ^[a-f0-9]{64}$ */
  sha256: string;
  /** length 1..4096; pattern ^https?://[^/?#]+(?:[/?#].*)?$ */
  url: string;
}

export interface EnvoyProxyAnonymousIpDbSource {
  local: Unix;
}

export interface EnvoyProxyContainer {
  env?: readonly EnvVar[];
  image?: string;
  imageRepository?: string;
  resources?: ResourceRequirements;
  securityContext?: SecurityContext;
  volumeMounts?: readonly EnvoyProxyVolumeMounts[];
}

export interface EnvoyProxyPatch {
  type?: string;
  value: unknown;
}

export interface EnvoyProxyPod {
  affinity?: Affinity;
  annotations?: { [key: string]: string };
  imagePullSecrets?: readonly EnvoyProxyEnvoyServiceAccount[];
  labels?: { [key: string]: string };
  nodeSelector?: { [key: string]: string };
  priorityClassName?: string;
  securityContext?: PodSecurityContext;
  tolerations?: readonly EnvoyProxyTolerations[];
  topologySpreadConstraints?: readonly TopologySpreadConstraint[];
  volumes?: readonly Volume[];
}

export interface EnvoyProxyStrategy {
  rollingUpdate?: EnvoyProxyRollingUpdate;
  type?: string;
}

export interface EnvoyProxyBehavior {
  scaleDown?: EnvoyProxyScaleDown;
  scaleUp?: EnvoyProxyScaleDown;
}

export interface EnvoyProxySettings {
  format?: EnvoyProxyFormat;
  /** items at most 10 */
  matches?: readonly string[];
  /** items 1..50 */
  sinks: readonly EnvoyProxySettingsSinks[];
  type?: 'Listener' | 'Route' | 'Upstream';
}

export interface EnvoyProxySinks {
  openTelemetry?: EnvoyProxySinksOpenTelemetry;
  /** default "OpenTelemetry" */
  type?: 'OpenTelemetry';
}

export interface EnvoyProxyOpenTelemetry {
  /** items 1..32 */
  headers?: readonly Add[];
  resourceAttributes?: { [key: string]: string };
  sampler?: EnvoyProxySampler;
}

export interface EnvoyProxyZipkin {
  disableSharedSpanContext?: boolean;
  enable128BitTraceId?: boolean;
}

export interface ResourceRequirements {
  /** one for each name */
  claims?: readonly EnvoyProxyClaims[];
  limits?: { [key: string]: number | string };
  requests?: { [key: string]: number | string };
}

export interface SecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: EnvoyProxyAppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: EnvoyProxyAppArmorProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}

export interface Affinity {
  nodeAffinity?: EnvoyProxyNodeAffinity;
  podAffinity?: EnvoyProxyPodAffinity;
  podAntiAffinity?: EnvoyProxyPodAffinity;
}

export interface PodSecurityContext {
  appArmorProfile?: EnvoyProxyAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: EnvoyProxyAppArmorProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Add[];
  windowsOptions?: WindowsSecurityContextOptions;
}

export interface EnvoyProxyRollingUpdate {
  maxSurge?: number | string;
  maxUnavailable?: number | string;
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
  volumeMounts?: readonly EnvoyProxyVolumeMounts[];
  workingDir?: string;
}

export interface EnvoyProxyScaleDown {
  policies?: readonly EnvoyProxyPolicies[];
  selectPolicy?: string;
  stabilizationWindowSeconds?: number;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  tolerance?: number | string;
}

export interface EnvoyProxyEnvoyHpaMetrics {
  containerResource?: EnvoyProxyContainerResource;
  external?: EnvoyProxyExternal;
  object?: EnvoyProxyObject;
  pods?: EnvoyProxyExternal;
  resource?: EnvoyProxyResource;
  type: string;
}

export interface EnvoyProxyFormat {
  json?: { [key: string]: string };
  text?: string;
  type?: 'Text' | 'JSON';
}

export interface EnvoyProxySinksOpenTelemetry {
  backendRef?: BackendRef;
  /** items at most 16 */
  backendRefs?: readonly BackendRefs[];
  backendSettings?: BackendSettings;
  /** items 1..32 */
  headers?: readonly Add[];
  host?: string;
  /** default 4317; 0..65535 */
  port?: number;
  reportCountersAsDeltas?: boolean;
  reportHistogramsAsDeltas?: boolean;
  resourceAttributes?: { [key: string]: string };
}

export interface EnvoyProxySampler {
  samplingPercentage?: Percent;
  /** default "AlwaysOn" */
  type?: 'AlwaysOn' | 'AlwaysOff' | 'TraceIdRatio' | 'ParentBasedAlwaysOn' | 'ParentBasedAlwaysOff' | 'ParentBasedTraceIdRatio';
}

export interface EnvVar {
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}

export interface EnvoyProxyAppArmorProfile {
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

export interface EnvoyProxyVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface EnvoyProxyNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: EnvoyProxyRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface EnvoyProxyPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[];
}

export interface EnvoyProxyTolerations {
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
  cephfs?: EnvoyProxyCephfs;
  cinder?: EnvoyProxyCinder;
  configMap?: EnvoyProxyConfigMap;
  csi?: CSIVolumeSource;
  downwardAPI?: EnvoyProxyDownwardAPI;
  emptyDir?: EnvoyProxyEmptyDir;
  ephemeral?: EnvoyProxyEphemeral;
  fc?: FCVolumeSource;
  flexVolume?: EnvoyProxyFlexVolume;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: HostPathVolumeSource;
  image?: ImageVolumeSource;
  iscsi?: EnvoyProxyIscsi;
  name: string;
  nfs?: NFSVolumeSource;
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: EnvoyProxyProjected;
  quobyte?: QuobyteVolumeSource;
  rbd?: EnvoyProxyRbd;
  scaleIO?: EnvoyProxyScaleIO;
  secret?: EnvoyProxySecret;
  storageos?: EnvoyProxyStorageos;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

export interface Lifecycle {
  postStart?: LifecycleHandler;
  preStop?: LifecycleHandler;
  stopSignal?: string;
}

export interface Probe {
  exec?: EnvoyProxyExec;
  failureThreshold?: number;
  grpc?: EnvoyProxyGrpc;
  httpGet?: EnvoyProxyHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface EnvoyProxyContainerResource {
  container: string;
  name: string;
  target: EnvoyProxyTarget;
}

export interface EnvoyProxyExternal {
  metric: EnvoyProxyMetric;
  target: EnvoyProxyTarget;
}

export interface EnvoyProxyObject {
  describedObject: CrossVersionObjectReference;
  metric: EnvoyProxyMetric;
  target: EnvoyProxyTarget;
}

export interface EnvoyProxyResource {
  name: string;
  target: EnvoyProxyTarget;
}

export interface EnvoyProxySettingsSinks {
  als?: EnvoyProxyAls;
  file?: EnvoyProxyFile;
  openTelemetry?: EnvoyProxySettingsSinksOpenTelemetry;
  type?: 'ALS' | 'File' | 'OpenTelemetry';
}

export interface EnvVarSource {
  configMapKeyRef?: EnvoyProxyConfigMapKeyRef;
  fieldRef?: ObjectFieldSelector;
  fileKeyRef?: FileKeySelector;
  resourceFieldRef?: ResourceFieldSelector;
  secretKeyRef?: EnvoyProxyConfigMapKeyRef;
}

export interface EnvoyProxyClaims {
  name: string;
  request?: string;
}

export interface EnvoyProxyRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly NodeSelectorTerm[];
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

export interface EnvoyProxyCephfs {
  monitors: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: EnvoyProxyEnvoyServiceAccount;
  user?: string;
}

export interface EnvoyProxyCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: EnvoyProxyEnvoyServiceAccount;
  volumeID: string;
}

export interface EnvoyProxyConfigMap {
  defaultMode?: number;
  items?: readonly EnvoyProxyItems[];
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface CSIVolumeSource {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: EnvoyProxyEnvoyServiceAccount;
  readOnly?: boolean;
  volumeAttributes?: { [key: string]: string };
}

export interface EnvoyProxyDownwardAPI {
  defaultMode?: number;
  items?: readonly EnvoyProxyDownwardAPIItems[];
}

export interface EnvoyProxyEmptyDir {
  medium?: string;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  sizeLimit?: number | string;
}

export interface EnvoyProxyEphemeral {
  volumeClaimTemplate?: EnvoyProxyVolumeClaimTemplate;
}

export interface FCVolumeSource {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: readonly string[];
  wwids?: readonly string[];
}

export interface EnvoyProxyFlexVolume {
  driver: string;
  fsType?: string;
  options?: { [key: string]: string };
  readOnly?: boolean;
  secretRef?: EnvoyProxyEnvoyServiceAccount;
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

export interface EnvoyProxyIscsi {
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
  secretRef?: EnvoyProxyEnvoyServiceAccount;
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

export interface EnvoyProxyProjected {
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

export interface EnvoyProxyRbd {
  fsType?: string;
  image: string;
  /** default "/etc/ceph/keyring" */
  keyring?: string;
  monitors: readonly string[];
  /** default "rbd" */
  pool?: string;
  readOnly?: boolean;
  secretRef?: EnvoyProxyEnvoyServiceAccount;
  /** default "admin" */
  user?: string;
}

export interface EnvoyProxyScaleIO {
  /** default "xfs" */
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: EnvoyProxyEnvoyServiceAccount;
  sslEnabled?: boolean;
  /** default "ThinProvisioned" */
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface EnvoyProxySecret {
  defaultMode?: number;
  items?: readonly EnvoyProxyItems[];
  optional?: boolean;
  secretName?: string;
}

export interface EnvoyProxyStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: EnvoyProxyEnvoyServiceAccount;
  volumeName?: string;
  volumeNamespace?: string;
}

export interface VsphereVirtualDiskVolumeSource {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}

export interface EnvFromSource {
  configMapRef?: EnvoyProxyConfigMapRef;
  prefix?: string;
  secretRef?: EnvoyProxyConfigMapRef;
}

export interface LifecycleHandler {
  exec?: EnvoyProxyExec;
  httpGet?: EnvoyProxyHttpGet;
  sleep?: EnvoyProxySleep;
  tcpSocket?: TCPSocketAction;
}

export interface EnvoyProxyExec {
  command?: readonly string[];
}

export interface EnvoyProxyGrpc {
  port: number;
  /** default "" */
  service?: string;
}

export interface EnvoyProxyHttpGet {
  host?: string;
  httpHeaders?: readonly Add[];
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

export interface VolumeDevice {
  devicePath: string;
  name: string;
}

export interface EnvoyProxyPolicies {
  periodSeconds: number;
  type: string;
  value: number;
}

export interface EnvoyProxyTarget {
  averageUtilization?: number;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  averageValue?: number | string;
  type: string;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  value?: number | string;
}

export interface EnvoyProxyMetric {
  name: string;
  selector?: LabelSelector;
}

export interface CrossVersionObjectReference {
  apiVersion?: string;
  kind: string;
  name: string;
}

export interface EnvoyProxyAls {
  backendRef?: BackendRef;
  /** items at most 16 */
  backendRefs?: readonly BackendRefs[];
  backendSettings?: BackendSettings;
  http?: EnvoyProxyHttp;
  /** length at least 1 */
  logName?: string;
  type: 'HTTP' | 'TCP';
}

export interface EnvoyProxyFile {
  /** length at least 1 */
  path?: string;
}

export interface EnvoyProxySettingsSinksOpenTelemetry {
  backendRef?: BackendRef;
  /** items at most 16 */
  backendRefs?: readonly BackendRefs[];
  backendSettings?: BackendSettings;
  /** items 1..32 */
  headers?: readonly Add[];
  host?: string;
  /** default 4317; at least 0 */
  port?: number;
  resourceAttributes?: { [key: string]: string };
  resources?: { [key: string]: string };
}

export interface EnvoyProxyConfigMapKeyRef {
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

export interface EnvoyProxyVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: PersistentVolumeClaimSpec;
}

export interface EnvoyProxyConfigMapRef {
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface EnvoyProxySleep {
  seconds: number;
}

export interface ContainerRestartRuleOnExitCodes {
  operator: string;
  /** a set */
  values?: readonly number[];
}

export interface EnvoyProxyHttp {
  requestHeaders?: readonly string[];
  responseHeaders?: readonly string[];
  responseTrailers?: readonly string[];
}

export interface NodeSelectorTerm {
  matchExpressions?: readonly MatchExpressions[];
  matchFields?: readonly MatchExpressions[];
}

export interface EnvoyProxyItems {
  key: string;
  mode?: number;
  path: string;
}

export interface EnvoyProxyDownwardAPIItems {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}

export interface PersistentVolumeClaimSpec {
  accessModes?: readonly string[];
  dataSource?: EnvoyProxyDataSource;
  dataSourceRef?: EnvoyProxyDataSourceRef;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface VolumeProjection {
  clusterTrustBundle?: EnvoyProxyClusterTrustBundle;
  configMap?: EnvoyProxySourcesConfigMap;
  downwardAPI?: EnvoyProxySourcesDownwardAPI;
  podCertificate?: EnvoyProxyPodCertificate;
  secret?: EnvoyProxySourcesConfigMap;
  serviceAccountToken?: EnvoyProxyServiceAccountToken;
}

export interface EnvoyProxyDataSource {
  apiGroup?: string;
  kind: string;
  name: string;
}

export interface EnvoyProxyDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface VolumeResourceRequirements {
  limits?: { [key: string]: number | string };
  requests?: { [key: string]: number | string };
}

export interface EnvoyProxyClusterTrustBundle {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}

export interface EnvoyProxySourcesConfigMap {
  items?: readonly EnvoyProxyItems[];
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface EnvoyProxySourcesDownwardAPI {
  items?: readonly EnvoyProxyDownwardAPIItems[];
}

export interface EnvoyProxyPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: { [key: string]: string };
}

export interface EnvoyProxyServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}

/** Namespaced (httproutefilters). */
export interface HTTPRouteFilter {
  apiVersion: 'gateway.envoyproxy.io/v1alpha1';
  kind: 'HTTPRouteFilter';
  spec: HTTPRouteFilterSpec;
  metadata: ObjectMeta;
}

export interface HTTPRouteFilterSpec {
  credentialInjection?: HTTPRouteFilterCredentialInjection;
  directResponse?: Response;
  /** items at most 8 */
  matches?: readonly HTTPRouteFilterMatches[];
  urlRewrite?: HTTPRouteFilterUrlRewrite;
}

export interface HTTPRouteFilterCredentialInjection {
  credential: HTTPRouteFilterCredential;
  header?: string;
  overwrite?: boolean;
}

export interface HTTPRouteFilterUrlRewrite {
  appendXForwardedHost?: boolean;
  hostname?: HTTPRouteFilterHostname;
  path?: HTTPRouteFilterPath;
}

export interface HTTPRouteFilterCredential {
  valueRef: ClientCertificateRef;
}

export interface HTTPRouteFilterMatches {
  /** items 1..16 */
  cookies?: readonly HTTPRouteFilterCookies[];
}

export interface HTTPRouteFilterHostname {
  header?: string;
  pathRegex?: HTTPRouteFilterPathRegex;
  type: 'Header' | 'Backend' | 'PathRegex';
}

export interface HTTPRouteFilterPath {
  replaceRegexMatch?: HTTPRouteFilterPathRegex;
  type: 'ReplaceRegexMatch';
}

export interface HTTPRouteFilterPathRegex {
  /** length at least 1 */
  pattern: string;
  substitution: string;
}

export interface HTTPRouteFilterCookies {
  /** length 1..256 */
  name: string;
  /** default "Exact" */
  type?: 'Exact' | 'RegularExpression';
  /** length 1..4096 */
  value: string;
}

/** Namespaced (securitypolicies). */
export interface SecurityPolicy {
  apiVersion: 'gateway.envoyproxy.io/v1alpha1';
  kind: 'SecurityPolicy';
  spec: SecurityPolicySpec;
  metadata: ObjectMeta;
}

export interface SecurityPolicySpec {
  apiKeyAuth?: SecurityPolicyApiKeyAuth;
  authorization?: SecurityPolicyAuthorization;
  basicAuth?: SecurityPolicyBasicAuth;
  cors?: SecurityPolicyCors;
  csrf?: SecurityPolicyCsrf;
  extAuth?: SecurityPolicyExtAuth;
  jwt?: SecurityPolicyJwt;
  mergeType?: string;
  oidc?: SecurityPolicyOidc;
  targetRef?: TargetRef;
  targetRefs?: readonly TargetRef[];
  targetSelectors?: readonly TargetSelectors[];
}

export interface SecurityPolicyApiKeyAuth {
  credentialRefs: readonly ClientCertificateRef[];
  /** items at least 1 */
  extractFrom: readonly SecurityPolicyExtractFrom[];
  forwardClientIDHeader?: string;
  sanitize?: boolean;
}

export interface SecurityPolicyAuthorization {
  defaultAction?: 'Allow' | 'Deny';
  rules?: readonly SecurityPolicyRules[];
}

export interface SecurityPolicyBasicAuth {
  forwardUsernameHeader?: string;
  users: ClientCertificateRef;
}

export interface SecurityPolicyCors {
  allowCredentials?: boolean;
  allowHeaders?: readonly string[];
  allowMethods?: readonly string[];
  allowOrigins?: readonly string[];
  exposeHeaders?: readonly string[];
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  maxAge?: string;
}

export interface SecurityPolicyCsrf {
  /** items at most 16 */
  additionalOrigins?: readonly string[];
  shadowFraction?: Percent;
}

export interface SecurityPolicyExtAuth {
  bodyToExtAuth?: SecurityPolicyBodyToExtAuth;
  /** one for each name */
  contextExtensions?: readonly SecurityPolicyContextExtensions[];
  /** default false */
  failOpen?: boolean;
  grpc?: SecurityPolicyGrpc;
  headersToExtAuth?: readonly string[];
  http?: SecurityPolicyHttp;
  includeRouteMetadata?: boolean;
  recomputeRoute?: boolean;
  statusOnError?: 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 421 | 422 | 423 | 424 | 426 | 428 | 429 | 431 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  timeout?: string;
}

export interface SecurityPolicyJwt {
  failOpen?: boolean;
  optional?: boolean;
  /** items 1..16 */
  providers: readonly SecurityPolicyProviders[];
}

export interface SecurityPolicyOidc {
  /** length at least 1 */
  clientID?: string;
  clientIDRef?: ClientCertificateRef;
  clientSecret: ClientCertificateRef;
  cookieConfig?: SecurityPolicyCookieConfig;
  /** pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  cookieDomain?: string;
  cookieNames?: SecurityPolicyCookieNames;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  csrfTokenTTL?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  defaultRefreshTokenTTL?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  defaultTokenTTL?: string;
  denyRedirect?: SecurityPolicyDenyRedirect;
  disableTokenEncryption?: boolean;
  forwardAccessToken?: boolean;
  forwardIDToken?: SecurityPolicyForwardIDToken;
  logoutPath?: string;
  passThroughAuthHeader?: boolean;
  provider: SecurityPolicyProvider;
  redirectURL?: string;
  /** default true */
  refreshToken?: boolean;
  resources?: readonly string[];
  scopes?: readonly string[];
}

export interface SecurityPolicyBodyToExtAuth {
  /** at least 1 */
  maxRequestBytes: number;
}

export interface SecurityPolicyGrpc {
  backendRef?: BackendRef;
  /** items at most 16 */
  backendRefs?: readonly BackendRefs[];
  backendSettings?: BackendSettings;
}

export interface SecurityPolicyHttp {
  backendRef?: BackendRef;
  /** items at most 16 */
  backendRefs?: readonly BackendRefs[];
  backendSettings?: BackendSettings;
  headersToBackend?: readonly string[];
  path?: string;
  pathOverride?: string;
}

export interface SecurityPolicyCookieConfig {
  sameSite?: 'Lax' | 'Strict' | 'None';
}

export interface SecurityPolicyCookieNames {
  accessToken?: string;
  idToken?: string;
}

export interface SecurityPolicyDenyRedirect {
  /** items 1..16 */
  headers: readonly SecurityPolicyHeaders[];
}

export interface SecurityPolicyForwardIDToken {
  /** length 1..256; pattern ^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$ */
  header: string;
}

export interface SecurityPolicyProvider {
  authorizationEndpoint?: string;
  backendRef?: BackendRef;
  /** items at most 16 */
  backendRefs?: readonly BackendRefs[];
  backendSettings?: BackendSettings;
  endSessionEndpoint?: string;
  /** pattern ^https://[^/?#@]+(/[^?#]*)?$ */
  issuer: string;
  tokenEndpoint?: string;
}

export interface SecurityPolicyExtractFrom {
  /** items at least 1 */
  cookies?: readonly string[];
  /** items at least 1 */
  headers?: readonly string[];
  /** items at least 1 */
  params?: readonly string[];
}

export interface SecurityPolicyRules {
  action: 'Allow' | 'Deny';
  /** length 1..4096 */
  cel?: string;
  /** length 1..253 */
  name?: string;
  operation?: SecurityPolicyOperation;
  principal?: SecurityPolicyPrincipal;
}

export interface SecurityPolicyContextExtensions {
  name: string;
  /** default "Value" */
  type?: 'Value' | 'ValueRef';
  value?: string;
  valueRef?: SecurityPolicyValueRef;
}

export interface SecurityPolicyProviders {
  /** items at most 8 */
  audiences?: readonly string[];
  claimToHeaders?: readonly SecurityPolicyClaimToHeaders[];
  extractFrom?: SecurityPolicyProvidersExtractFrom;
  /** length at most 253 */
  issuer?: string;
  localJWKS?: SecurityPolicyLocalJWKS;
  /** length 1..253 */
  name: string;
  recomputeRoute?: boolean;
  remoteJWKS?: SecurityPolicyRemoteJWKS;
}

export interface SecurityPolicyOperation {
  /** items 1..16 */
  methods?: readonly ('GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH')[];
  path?: Path;
}

export interface SecurityPolicyPrincipal {
  /** items at least 1 */
  clientCIDRs?: readonly string[];
  /** items at least 1 */
  clientIPGeoLocations?: readonly SecurityPolicyClientIPGeoLocations[];
  /** items 1..256 */
  headers?: readonly SecurityPolicyPrincipalHeaders[];
  jwt?: SecurityPolicyPrincipalJwt;
}

export interface SecurityPolicyValueRef {
  /** length at most 253; pattern ^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  group: string;
  key: string;
  /** length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind: string;
  /** length 1..253 */
  name: string;
}

export interface SecurityPolicyProvidersExtractFrom {
  cookies?: readonly string[];
  headers?: readonly SecurityPolicyExtractFromHeaders[];
  params?: readonly string[];
}

export interface SecurityPolicyLocalJWKS {
  inline?: string;
  /** default "Inline" */
  type?: 'Inline' | 'ValueRef';
  valueRef?: CaCertificateRefs;
}

export interface SecurityPolicyRemoteJWKS {
  backendRef?: BackendRef;
  /** items at most 16 */
  backendRefs?: readonly BackendRefs[];
  backendSettings?: BackendSettings;
  /** default "300s"; pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  cacheDuration?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  failedRefetchDuration?: string;
  /** length 1..253 */
  uri: string;
}

export interface SecurityPolicyHeaders {
  /** length at least 1 */
  name: string;
  /** default "Exact" */
  type?: 'Exact' | 'Prefix' | 'Suffix' | 'RegularExpression';
  /** length 1..1024 */
  value: string;
}

export interface SecurityPolicyPrincipalJwt {
  /** items 1..16 */
  claims?: readonly SecurityPolicyClaims[];
  /** length 1..253 */
  provider: string;
  /** items 1..16 */
  scopes?: readonly string[];
}

export interface SecurityPolicyClaimToHeaders {
  claim: string;
  header: string;
}

export interface SecurityPolicyClientIPGeoLocations {
  anonymous?: SecurityPolicyAnonymous;
  /** at least 1 */
  asn?: number;
  /** length 1..128 */
  city?: string;
  /** length 2..2; pattern ^[A-Za-z]{2}$ */
  country?: string;
  /** length 1..256 */
  isp?: string;
  /** length 1..16; pattern ^[A-Za-z0-9-]+$ */
  region?: string;
}

export interface SecurityPolicyPrincipalHeaders {
  /** length 1..256 */
  name: string;
  /** items 1..256 */
  values: readonly string[];
}

export interface SecurityPolicyExtractFromHeaders {
  name: string;
  valuePrefix?: string;
}

export interface SecurityPolicyAnonymous {
  isAnonymous?: boolean;
  isHosting?: boolean;
  isProxy?: boolean;
  isTor?: boolean;
  isVPN?: boolean;
}

export interface SecurityPolicyClaims {
  /** length 1..253 */
  name: string;
  /** default "String" */
  valueType?: 'String' | 'StringArray';
  /** items 1..128 */
  values: readonly string[];
}
