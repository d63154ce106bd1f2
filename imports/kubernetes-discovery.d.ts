// discovery: made by tools/imports/generate.ts from kubernetes v1.37.2 (k8s.io/kubernetes). Do not edit.
// Reference: https://kubernetes.io/docs/reference/kubernetes-api/

import type { ObjectReference } from './kubernetes-core';
import type { ObjectMeta } from './kubernetes-meta';

export interface Endpoint {
  /** a set */
  addresses: readonly string[];
  conditions?: EndpointConditions;
  deprecatedTopology?: { [key: string]: string };
  hints?: EndpointHints;
  hostname?: string;
  nodeName?: string;
  targetRef?: ObjectReference;
  zone?: string;
}

export interface EndpointConditions {
  ready?: boolean;
  serving?: boolean;
  terminating?: boolean;
}

export interface EndpointHints {
  forNodes?: readonly ForNode[];
  forZones?: readonly ForZone[];
}

export interface EndpointPort {
  appProtocol?: string;
  name?: string;
  port?: number;
  protocol?: 'SCTP' | 'TCP' | 'UDP';
}

/** Namespaced. */
export interface EndpointSlice {
  addressType: 'FQDN' | 'IPv4' | 'IPv6';
  apiVersion?: 'discovery.k8s.io/v1';
  endpoints?: readonly Endpoint[];
  kind?: 'EndpointSlice';
  metadata: ObjectMeta;
  ports?: readonly EndpointPort[];
}

export interface ForNode {
  name: string;
}

export interface ForZone {
  name: string;
}
