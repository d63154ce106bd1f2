// multicluster.x-k8s.io: made by tools/imports/generate.ts from mcs-api v0.5.2 (sigs.k8s.io/mcs-api). Do not edit.
// Reference: https://multicluster.sigs.k8s.io/concepts/multicluster-services-api/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (serviceexports). */
export interface ServiceExport {
  apiVersion: 'multicluster.x-k8s.io/v1beta1';
  kind: 'ServiceExport';
  spec?: ServiceExportSpec;
  metadata: ObjectMeta;
}

export interface ServiceExportSpec {
  exportedAnnotations?: { [key: string]: string };
  exportedLabels?: { [key: string]: string };
}

/** Namespaced (serviceimports). */
export interface ServiceImport {
  apiVersion: 'multicluster.x-k8s.io/v1beta1';
  kind: 'ServiceImport';
  spec?: ServiceImportSpec;
  metadata: ObjectMeta;
}

export interface ServiceImportSpec {
  internalTrafficPolicy?: string;
  /** items at most 2 */
  ipFamilies?: readonly string[];
  /** items at most 2 */
  ips?: readonly string[];
  ports: readonly EndpointPort[];
  sessionAffinity?: string;
  sessionAffinityConfig?: ServiceImportSessionAffinityConfig;
  trafficDistribution?: string;
  type: 'ClusterSetIP' | 'Headless';
}

export interface ServiceImportSessionAffinityConfig {
  clientIP?: ServiceImportClientIP;
}

export interface EndpointPort {
  appProtocol?: string;
  name?: string;
  port: number;
  protocol?: string;
}

export interface ServiceImportClientIP {
  timeoutSeconds?: number;
}
