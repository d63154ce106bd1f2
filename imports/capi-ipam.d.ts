// ipam.cluster.x-k8s.io: made by tools/imports/generate.ts from cluster-api v1.14.2 (sigs.k8s.io/cluster-api). Do not edit.
// Reference: https://cluster-api.sigs.k8s.io/reference/api/crd-reference

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (ipaddresses). */
export interface IPAddress {
  apiVersion: 'ipam.cluster.x-k8s.io/v1beta2';
  kind: 'IPAddress';
  spec: IPAddressSpec;
  metadata: ObjectMeta;
}

export interface IPAddressSpec {
  /** length 1..39 */
  address: string;
  claimRef: IPAddressClaimRef;
  /** length 1..39 */
  gateway?: string;
  poolRef: PoolRef;
  /** 0..128 */
  prefix: number;
}

export interface IPAddressClaimRef {
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
}

export interface PoolRef {
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  apiGroup: string;
  /** length 1..63; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  kind: string;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
}

/** Namespaced (ipaddressclaims). */
export interface IPAddressClaim {
  apiVersion: 'ipam.cluster.x-k8s.io/v1beta2';
  kind: 'IPAddressClaim';
  spec: IPAddressClaimSpec;
  metadata: ObjectMeta;
}

export interface IPAddressClaimSpec {
  /** length 1..63 */
  clusterName?: string;
  poolRef: PoolRef;
}
