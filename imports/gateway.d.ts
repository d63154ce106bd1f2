// gateway.networking.k8s.io: made by tools/imports/generate.ts from gateway-api v1.7.0 (sigs.k8s.io/gateway-api). Do not edit.
// Reference: https://gateway-api.sigs.k8s.io/reference/api-spec/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (backendtlspolicies). */
export interface BackendTLSPolicy {
  apiVersion: 'gateway.networking.k8s.io/v1';
  kind: 'BackendTLSPolicy';
  spec: BackendTLSPolicySpec;
  metadata: ObjectMeta;
}

export interface BackendTLSPolicySpec {
  /** fields at most 16 */
  options?: { [key: string]: string };
  /** items 1..16 */
  targetRefs: readonly BackendTLSPolicyTargetRefs[];
  validation: BackendTLSPolicyValidation;
}

export interface BackendTLSPolicyValidation {
  /** items at most 8 */
  caCertificateRefs?: readonly CaCertificateRefs[];
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  hostname: string;
  /** items at most 5 */
  subjectAltNames?: readonly BackendTLSPolicySubjectAltNames[];
  /** length 1..253; pattern ^(System|([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]))$ */
  wellKnownCACertificates?: string;
}

export interface BackendTLSPolicyTargetRefs {
  /** length at most 253; pattern ^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  group: string;
  /** length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind: string;
  /** length 1..253 */
  name: string;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  sectionName?: string;
}

export interface CaCertificateRefs {
  /** length at most 253; pattern ^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  group: string;
  /** length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind: string;
  /** length 1..253 */
  name: string;
}

export interface BackendTLSPolicySubjectAltNames {
  /** length 1..253; pattern ^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  hostname?: string;
  type: 'Hostname' | 'URI';
  /** length 1..253; pattern ^(([^:/?#]+):)(//([^/?#]*))([^?#]*)(\?([^#]*))?(#(.*))? */
  uri?: string;
}

/** Namespaced (grpcroutes). */
export interface GRPCRoute {
  apiVersion: 'gateway.networking.k8s.io/v1';
  kind: 'GRPCRoute';
  spec: GRPCRouteSpec;
  metadata: ObjectMeta;
}

export interface GRPCRouteSpec {
  /** items at most 16 */
  hostnames?: readonly string[];
  /** items at most 32 */
  parentRefs?: readonly ParentRefs[];
  /** items at most 16 */
  rules?: readonly GRPCRouteRules[];
}

export interface ParentRefs {
  /** default "gateway.networking.k8s.io"; length at most 253; pattern ^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  group?: string;
  /** default "Gateway"; length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind?: string;
  /** length 1..253 */
  name: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace?: string;
  /** 1..65535 */
  port?: number;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  sectionName?: string;
}

export interface GRPCRouteRules {
  /** items at most 16 */
  backendRefs?: readonly GRPCRouteBackendRefs[];
  /** items at most 16 */
  filters?: readonly GRPCRouteFilters[];
  /** items at most 64 */
  matches?: readonly GRPCRouteMatches[];
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name?: string;
}

export interface GRPCRouteBackendRefs {
  /** items at most 16 */
  filters?: readonly GRPCRouteFilters[];
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

export interface GRPCRouteFilters {
  extensionRef?: CaCertificateRefs;
  requestHeaderModifier?: RequestHeaderModifier;
  requestMirror?: RequestMirror;
  responseHeaderModifier?: RequestHeaderModifier;
  type: 'ResponseHeaderModifier' | 'RequestHeaderModifier' | 'RequestMirror' | 'ExtensionRef';
}

export interface GRPCRouteMatches {
  /** items at most 16; one for each name */
  headers?: readonly Headers[];
  method?: GRPCRouteMethod;
}

export interface RequestHeaderModifier {
  /** items at most 16; one for each name */
  add?: readonly Add[];
  /** items at most 16; a set */
  remove?: readonly string[];
  /** items at most 16; one for each name */
  set?: readonly Add[];
}

export interface RequestMirror {
  backendRef: BackendRef;
  fraction?: Fraction;
  /** 0..100 */
  percent?: number;
}

export interface GRPCRouteMethod {
  /** length at most 1024 */
  method?: string;
  /** length at most 1024 */
  service?: string;
  /** default "Exact" */
  type?: 'Exact' | 'RegularExpression';
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

export interface Fraction {
  /** default 100; at least 1 */
  denominator?: number;
  /** at least 0 */
  numerator: number;
}

export interface Headers {
  /** length 1..256; pattern ^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$ */
  name: string;
  /** default "Exact" */
  type?: 'Exact' | 'RegularExpression';
  value: string;
}

export interface Add {
  /** length 1..256; pattern ^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$ */
  name: string;
  /** length 1..4096 */
  value: string;
}

/** Namespaced (gateways). */
export interface Gateway {
  apiVersion: 'gateway.networking.k8s.io/v1';
  kind: 'Gateway';
  spec: GatewaySpec;
  metadata: ObjectMeta;
}

export interface GatewaySpec {
  /** items at most 16 */
  addresses?: readonly GatewayAddresses[];
  allowedListeners?: GatewayAllowedListeners;
  /** length 1..253 */
  gatewayClassName: string;
  infrastructure?: GatewayInfrastructure;
  /** items 1..64; one for each name */
  listeners: readonly Listeners[];
  tls?: GatewayTls;
}

export interface GatewayAllowedListeners {
  /** default {"from":"None"} */
  namespaces?: GatewayNamespaces;
}

export interface GatewayInfrastructure {
  /** fields at most 16 */
  annotations?: { [key: string]: string };
  /** fields at most 8 */
  labels?: { [key: string]: string };
  parametersRef?: CaCertificateRefs;
}

export interface GatewayTls {
  backend?: GatewayBackend;
  frontend?: GatewayFrontend;
}

export interface GatewayAddresses {
  /** default "IPAddress"; length 1..253; pattern ^Hostname|IPAddress|NamedAddress|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9\/\-._~%!$&'()*+,;=:]+$ */
  type?: string;
  /** length at most 253 */
  value?: string;
}

export interface GatewayNamespaces {
  /** default "None" */
  from?: 'All' | 'Selector' | 'Same' | 'None';
  selector?: LabelSelector;
}

export interface Listeners {
  /** default {"namespaces":{"from":"Same"}} */
  allowedRoutes?: AllowedRoutes;
  /** length 1..253; pattern ^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  hostname?: string;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
  /** 1..65535 */
  port: number;
  /** length 1..255; pattern ^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9]+$ */
  protocol: string;
  tls?: Tls;
}

export interface GatewayBackend {
  clientCertificateRef?: ClientCertificateRef;
}

export interface GatewayFrontend {
  default: GatewayDefault;
  /** items at most 64; one for each port */
  perPort?: readonly GatewayPerPort[];
}

export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface AllowedRoutes {
  /** items at most 8 */
  kinds?: readonly Kinds[];
  /** default {"from":"Same"} */
  namespaces?: Namespaces;
}

export interface Tls {
  /** items at most 64 */
  certificateRefs?: readonly ClientCertificateRef[];
  /** default "Terminate" */
  mode?: 'Terminate' | 'Passthrough';
  /** fields at most 16 */
  options?: { [key: string]: string };
}

export interface ClientCertificateRef {
  group?: string;
  kind?: string;
  /** length 1..253 */
  name: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace?: string;
}

export interface GatewayDefault {
  validation?: GatewayValidation;
}

export interface Namespaces {
  /** default "Same" */
  from?: 'All' | 'Selector' | 'Same';
  selector?: LabelSelector;
}

export interface GatewayValidation {
  /** items 1..16 */
  caCertificateRefs: readonly ValidationCaCertificateRefs[];
  /** default "AllowValidOnly" */
  mode?: 'AllowValidOnly' | 'AllowInsecureFallback';
}

export interface GatewayPerPort {
  /** 1..65535 */
  port: number;
  tls: GatewayDefault;
}

export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

export interface Kinds {
  /** default "gateway.networking.k8s.io"; length at most 253; pattern ^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  group?: string;
  /** length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind: string;
}

export interface ValidationCaCertificateRefs {
  /** length at most 253; pattern ^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  group: string;
  /** length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind: string;
  /** length 1..253 */
  name: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace?: string;
}

/** Cluster-scoped (gatewayclasses). */
export interface GatewayClass {
  apiVersion: 'gateway.networking.k8s.io/v1';
  kind: 'GatewayClass';
  spec: GatewayClassSpec;
  metadata: ObjectMeta;
}

export interface GatewayClassSpec {
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9\/\-._~%!$&'()*+,;=:]+$ */
  controllerName: string;
  /** length at most 64 */
  description?: string;
  parametersRef?: ValidationCaCertificateRefs;
}

/** Namespaced (httproutes). */
export interface HTTPRoute {
  apiVersion: 'gateway.networking.k8s.io/v1';
  kind: 'HTTPRoute';
  spec: HTTPRouteSpec;
  metadata: ObjectMeta;
}

export interface HTTPRouteSpec {
  /** items at most 16 */
  hostnames?: readonly string[];
  /** items at most 32 */
  parentRefs?: readonly ParentRefs[];
  /** default [{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}]; items 1..16 */
  rules?: readonly HTTPRouteRules[];
}

export interface HTTPRouteRules {
  /** items at most 16 */
  backendRefs?: readonly HTTPRouteBackendRefs[];
  /** items at most 16 */
  filters?: readonly HTTPRouteFilters[];
  /** default [{"path":{"type":"PathPrefix","value":"/"}}]; items at most 64 */
  matches?: readonly HTTPRouteMatches[];
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name?: string;
  retry?: HTTPRouteRetry;
  timeouts?: HTTPRouteTimeouts;
}

export interface HTTPRouteRetry {
  /** default 1; at least 0 */
  attempts?: number;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  backoff?: string;
  /** a set */
  codes?: readonly number[];
}

export interface HTTPRouteTimeouts {
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  backendRequest?: string;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  request?: string;
}

export interface HTTPRouteBackendRefs {
  /** items at most 16 */
  filters?: readonly HTTPRouteFilters[];
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

export interface HTTPRouteFilters {
  cors?: HTTPRouteCors;
  extensionRef?: CaCertificateRefs;
  requestHeaderModifier?: RequestHeaderModifier;
  requestMirror?: RequestMirror;
  requestRedirect?: HTTPRouteRequestRedirect;
  responseHeaderModifier?: RequestHeaderModifier;
  type: 'RequestHeaderModifier' | 'ResponseHeaderModifier' | 'RequestMirror' | 'RequestRedirect' | 'URLRewrite' | 'ExtensionRef' | 'CORS';
  urlRewrite?: HTTPRouteUrlRewrite;
}

export interface HTTPRouteMatches {
  /** items at most 16; one for each name */
  headers?: readonly Headers[];
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH';
  /** default {"type":"PathPrefix","value":"/"} */
  path?: HTTPRoutePath;
  /** items at most 16; one for each name */
  queryParams?: readonly Headers[];
}

export interface HTTPRouteCors {
  allowCredentials?: boolean;
  /** items at most 64; a set */
  allowHeaders?: readonly string[];
  /** items at most 9; a set */
  allowMethods?: readonly ('GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH' | '*')[];
  /** items at most 64; a set */
  allowOrigins?: readonly string[];
  /** items at most 64; a set */
  exposeHeaders?: readonly string[];
  /** default 5; at least 1 */
  maxAge?: number;
}

export interface HTTPRouteRequestRedirect {
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  hostname?: string;
  path?: HTTPRouteRequestRedirectPath;
  /** 1..65535 */
  port?: number;
  scheme?: 'http' | 'https';
  /** default 302 */
  statusCode?: 301 | 302 | 303 | 307 | 308;
}

export interface HTTPRouteUrlRewrite {
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  hostname?: string;
  path?: HTTPRouteRequestRedirectPath;
}

export interface HTTPRoutePath {
  /** default "PathPrefix" */
  type?: 'Exact' | 'PathPrefix' | 'RegularExpression';
  /** default "/"; length at most 1024 */
  value?: string;
}

export interface HTTPRouteRequestRedirectPath {
  /** length at most 1024 */
  replaceFullPath?: string;
  /** length at most 1024 */
  replacePrefixMatch?: string;
  type: 'ReplaceFullPath' | 'ReplacePrefixMatch';
}

/** Namespaced (listenersets). */
export interface ListenerSet {
  apiVersion: 'gateway.networking.k8s.io/v1';
  kind: 'ListenerSet';
  spec: ListenerSetSpec;
  metadata: ObjectMeta;
}

export interface ListenerSetSpec {
  /** items 1..64; one for each name */
  listeners: readonly Listeners[];
  parentRef: ClientCertificateRef;
}

/** Namespaced (referencegrants). */
export interface ReferenceGrant {
  apiVersion: 'gateway.networking.k8s.io/v1';
  kind: 'ReferenceGrant';
  spec: ReferenceGrantSpec;
  metadata: ObjectMeta;
}

export interface ReferenceGrantSpec {
  /** items 1..16 */
  from: readonly ReferenceGrantFrom[];
  /** items 1..16 */
  to: readonly ReferenceGrantTo[];
}

export interface ReferenceGrantFrom {
  /** length at most 253; pattern ^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  group: string;
  /** length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace: string;
}

export interface ReferenceGrantTo {
  /** length at most 253; pattern ^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  group: string;
  /** length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind: string;
  /** length 1..253 */
  name?: string;
}

/** Namespaced (tcproutes). */
export interface TCPRoute {
  apiVersion: 'gateway.networking.k8s.io/v1';
  kind: 'TCPRoute';
  spec: TCPRouteSpec;
  metadata: ObjectMeta;
}

export interface TCPRouteSpec {
  /** items at most 32 */
  parentRefs?: readonly ParentRefs[];
  /** items 1..1 */
  rules: readonly SpecRules[];
}

export interface SpecRules {
  /** items 1..16 */
  backendRefs: readonly BackendRefs[];
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name?: string;
}

export interface BackendRefs {
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

/** Namespaced (tlsroutes). */
export interface TLSRoute {
  apiVersion: 'gateway.networking.k8s.io/v1';
  kind: 'TLSRoute';
  spec: TLSRouteSpec;
  metadata: ObjectMeta;
}

export interface TLSRouteSpec {
  /** items 1..1024 */
  hostnames: readonly string[];
  /** items at most 32 */
  parentRefs?: readonly ParentRefs[];
  /** items 1..1 */
  rules: readonly SpecRules[];
}

/** Namespaced (udproutes). */
export interface UDPRoute {
  apiVersion: 'gateway.networking.k8s.io/v1';
  kind: 'UDPRoute';
  spec: TCPRouteSpec;
  metadata: ObjectMeta;
}
