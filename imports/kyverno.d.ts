// kyverno.io: made by tools/imports/generate.ts from kyverno v1.19.1 (github.com/kyverno/kyverno). Do not edit.
// Reference: https://kyverno.io/docs/crds/

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (globalcontextentries). */
export interface GlobalContextEntry {
  apiVersion: 'kyverno.io/v2';
  kind: 'GlobalContextEntry';
  spec: GlobalContextEntrySpec;
  metadata: ObjectMeta;
}

export interface GlobalContextEntrySpec {
  apiCall?: GlobalContextEntryApiCall;
  kubernetesResource?: GlobalContextEntryKubernetesResource;
  projections?: readonly GlobalContextEntryProjections[];
}

export interface GlobalContextEntryApiCall {
  data?: readonly GlobalContextEntryData[];
  /** default "GET" */
  method?: 'GET' | 'POST';
  /** default "10m"; duration */
  refreshInterval?: string;
  /** default 3; at least 1 */
  retryLimit?: number;
  service?: GlobalContextEntryService;
  urlPath?: string;
}

export interface GlobalContextEntryKubernetesResource {
  group?: string;
  namespace?: string;
  resource: string;
  version: string;
}

export interface GlobalContextEntryService {
  caBundle?: string;
  headers?: readonly GlobalContextEntryHeaders[];
  url: string;
}

export interface GlobalContextEntryProjections {
  jmesPath: string;
  name: string;
}

export interface GlobalContextEntryData {
  key: string;
  value: unknown;
}

export interface GlobalContextEntryHeaders {
  key: string;
  value: string;
}

/** Namespaced (updaterequests). */
export interface UpdateRequest {
  apiVersion: 'kyverno.io/v2';
  kind: 'UpdateRequest';
  spec?: UpdateRequestSpec;
  metadata: ObjectMeta;
}

export interface UpdateRequestSpec {
  context: UpdateRequestContext;
  deleteDownstream: boolean;
  policy: string;
  requestType?: 'mutate' | 'generate' | 'cel-generate' | 'cel-mutate';
  resource: UpdateRequestResource;
  rule: string;
  ruleContext?: readonly UpdateRequestRuleContext[];
  synchronize?: boolean;
}

export interface UpdateRequestContext {
  admissionRequestInfo?: UpdateRequestAdmissionRequestInfo;
  userInfo?: UpdateRequestUserInfo;
}

export interface UpdateRequestResource {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  uid?: string;
}

export interface UpdateRequestAdmissionRequestInfo {
  admissionRequest?: UpdateRequestAdmissionRequest;
  operation?: string;
}

export interface UpdateRequestUserInfo {
  clusterRoles?: readonly string[] | null;
  roles?: readonly string[] | null;
  synchronize?: boolean;
  userInfo?: UpdateRequestUserInfoUserInfo;
}

export interface UpdateRequestRuleContext {
  cacheRestore?: boolean;
  deleteDownstream: boolean;
  rule: string;
  synchronize?: boolean;
  trigger: UpdateRequestResource;
}

export interface UpdateRequestAdmissionRequest {
  dryRun?: boolean;
  kind?: UpdateRequestKind;
  name?: string;
  namespace?: string;
  object?: { [key: string]: unknown };
  oldObject?: { [key: string]: unknown };
  operation?: string;
  options?: { [key: string]: unknown };
  requestKind?: UpdateRequestKind;
  requestResource?: UpdateRequestRequestResource;
  requestSubResource?: string;
  resource?: UpdateRequestRequestResource;
  subResource?: string;
  uid?: string;
  userInfo?: UpdateRequestUserInfoUserInfo;
}

export interface UpdateRequestUserInfoUserInfo {
  extra?: { [key: string]: readonly string[] };
  groups?: readonly string[];
  uid?: string;
  username?: string;
}

export interface UpdateRequestKind {
  group: string;
  kind: string;
  version: string;
}

export interface UpdateRequestRequestResource {
  group: string;
  resource: string;
  version: string;
}
