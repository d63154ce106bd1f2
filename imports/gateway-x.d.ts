// gateway.networking.x-k8s.io: made by tools/imports/generate.ts from gateway-api-experimental v1.7.0 (sigs.k8s.io/gateway-api). Do not edit.
// Reference: https://gateway-api.sigs.k8s.io/reference/api-spec/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (xbackends). */
export interface XBackend {
  apiVersion: 'gateway.networking.x-k8s.io/v1alpha1';
  kind: 'XBackend';
  spec: XBackendSpec;
  metadata: ObjectMeta;
}

export interface XBackendSpec {
  endpointSelector?: XBackendEndpointSelector;
  externalHostname?: XBackendExternalHostname;
  /** fields at least 1 */
  port: XBackendPort;
  protocol?: 'TCP' | 'HTTP' | 'HTTP2' | 'HTTP11' | 'H2C' | 'MCP' | 'GRPC' | 'WSS';
  sessionPersistence?: SessionPersistence;
  /** default {"mode":"None"} */
  tls?: XBackendTls;
  type: 'ExternalHostname' | 'EndpointSelector';
}

export interface XBackendEndpointSelector {
  /** fields 1..64 */
  matchLabels: { [key: string]: string };
}

export interface XBackendExternalHostname {
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  hostname: string;
}

export interface XBackendPort {
  /** 1..65535 */
  number?: number;
}

export interface SessionPersistence {
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  absoluteTimeout?: string;
  cookie?: Cookie;
  header?: Header;
  /** default "Cookie" */
  type?: 'Cookie' | 'Header';
}

export interface XBackendTls {
  clientCertificateRef?: XBackendClientCertificateRef;
  mode: 'None' | 'ServerOnly' | 'ClientAndServer';
  validation?: XBackendValidation;
}

export interface Cookie {
  /** default "Session" */
  lifetimeType?: 'Permanent' | 'Session';
  /** length 1..256; pattern ^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$ */
  name?: string;
  /** default "/"; length at most 1024 */
  path?: string;
}

export interface Header {
  /** length 1..256; pattern ^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$ */
  name: string;
}

export interface XBackendClientCertificateRef {
  /** default ""; length at most 253; pattern ^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  group?: string;
  /** default "Secret"; length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind?: string;
  /** length 1..253 */
  name: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace?: string;
}

export interface XBackendValidation {
  /** items 1..8 */
  caCertificateRefs?: readonly CaCertificateRefs[];
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  hostname: string;
  /** items at most 5 */
  subjectAltNames?: readonly XBackendSubjectAltNames[];
  /** length 1..253; pattern ^(System|([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]))$ */
  wellKnownCACertificates?: string;
}

export interface CaCertificateRefs {
  /** length at most 253; pattern ^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  group: string;
  /** length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind: string;
  /** length 1..253 */
  name: string;
}

export interface XBackendSubjectAltNames {
  /** length 1..253; pattern ^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  hostname?: string;
  type: 'Hostname' | 'URI';
  /** length 1..253; pattern ^(([^:/?#]+):)(//([^/?#]*))([^?#]*)(\?([^#]*))?(#(.*))? */
  uri?: string;
}

/** Namespaced (xbackendtrafficpolicies). */
export interface XBackendTrafficPolicy {
  apiVersion: 'gateway.networking.x-k8s.io/v1alpha1';
  kind: 'XBackendTrafficPolicy';
  spec: XBackendTrafficPolicySpec;
  metadata: ObjectMeta;
}

export interface XBackendTrafficPolicySpec {
  retryConstraint?: XBackendTrafficPolicyRetryConstraint;
  sessionPersistence?: SessionPersistence;
  /** items 1..16; one for each group + kind + name */
  targetRefs: readonly CaCertificateRefs[];
}

export interface XBackendTrafficPolicyRetryConstraint {
  /** default {"interval":"10s","percent":20} */
  budget?: XBackendTrafficPolicyBudget;
  /** default {"count":10,"interval":"1s"} */
  minRetryRate?: XBackendTrafficPolicyMinRetryRate;
}

export interface XBackendTrafficPolicyBudget {
  /** default "10s"; pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  interval?: string;
  /** default 20; 0..100 */
  percent?: number;
}

export interface XBackendTrafficPolicyMinRetryRate {
  /** 1..1000000 */
  count?: number;
  /** pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ */
  interval?: string;
}

/** Cluster-scoped (xmeshes). */
export interface XMesh {
  apiVersion: 'gateway.networking.x-k8s.io/v1alpha1';
  kind: 'XMesh';
  spec: XMeshSpec;
  metadata: ObjectMeta;
}

export interface XMeshSpec {
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9\/\-._~%!$&'()*+,;=:]+$ */
  controllerName: string;
  /** length at most 64 */
  description?: string;
  parametersRef?: XMeshParametersRef;
}

export interface XMeshParametersRef {
  /** length at most 253; pattern ^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  group: string;
  /** length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind: string;
  /** length 1..253 */
  name: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace?: string;
}

/** Namespaced (xtelemetrypolicies). */
export interface XTelemetryPolicy {
  apiVersion: 'gateway.networking.x-k8s.io/v1alpha1';
  kind: 'XTelemetryPolicy';
  spec: XTelemetryPolicySpec;
  metadata: ObjectMeta;
}

export interface XTelemetryPolicySpec {
  /** items 1..16 */
  targetRefs: readonly CaCertificateRefs[];
  tracing?: XTelemetryPolicyTracing;
}

export interface XTelemetryPolicyTracing {
  /** one for each name */
  attributes?: readonly XTelemetryPolicyAttributes[];
  /** default "ImplementationDefault" */
  mode?: 'Enabled' | 'Disabled' | 'ImplementationDefault';
  parentBasedSampling?: XTelemetryPolicyParentBasedSampling;
  provider?: XTelemetryPolicyProvider;
  samplingRate?: XTelemetryPolicySamplingRate;
  /** length 1..253; pattern ^[a-zA-Z0-9_.:/-]+$ */
  serviceName?: string;
  /** length 1..256; pattern ^[a-zA-Z0-9_.:/-]+( [a-zA-Z0-9_.:/-]+)*$ */
  spanName?: string;
}

export interface XTelemetryPolicyParentBasedSampling {
  /** default "ImplementationDefault" */
  mode?: 'Enabled' | 'Disabled' | 'ImplementationDefault';
  samplingRate?: XTelemetryPolicySamplingRate;
}

export interface XTelemetryPolicyProvider {
  backendRef: XTelemetryPolicyBackendRef;
  /** items at most 16; one for each name */
  headers?: readonly XTelemetryPolicyHeaders[];
}

export interface XTelemetryPolicySamplingRate {
  /** default 100; at least 1 */
  denominator?: number;
  /** at least 0 */
  numerator: number;
}

export interface XTelemetryPolicyAttributes {
  /** length 1..256; pattern ^[a-z0-9_.-]+$ */
  attributeKey?: string;
  /** length 1..256; pattern ^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$ */
  headerName?: string;
  /** length 1..1024 */
  literalValue?: string;
  /** length 1..256; pattern ^[a-zA-Z0-9_.:/-]+$ */
  name: string;
  sourceType: 'Header' | 'Literal' | 'Attribute';
}

export interface XTelemetryPolicyBackendRef {
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

export interface XTelemetryPolicyHeaders {
  /** length 1..256; pattern ^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$ */
  name: string;
  /** length 1..4096; pattern ^[!-~]+([\t ]?[!-~]+)*$ */
  value: string;
}
