// certificates: made by tools/imports/generate.ts from kubernetes v1.37.2 (k8s.io/kubernetes). Do not edit.
// Reference: https://kubernetes.io/docs/reference/kubernetes-api/

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped. */
export interface CertificateSigningRequest {
  apiVersion?: 'certificates.k8s.io/v1';
  kind?: 'CertificateSigningRequest';
  metadata: ObjectMeta;
  spec: CertificateSigningRequestSpec;
}

export interface CertificateSigningRequestSpec {
  expirationSeconds?: number;
  extra?: { [key: string]: readonly string[] };
  groups?: readonly string[];
  /** byte */
  request: string;
  signerName: string;
  uid?: string;
  usages?: readonly ('any' | 'cert sign' | 'client auth' | 'code signing' | 'content commitment' | 'crl sign' | 'data encipherment' | 'decipher only' | 'digital signature' | 'email protection' | 'encipher only' | 'ipsec end system' | 'ipsec tunnel' | 'ipsec user' | 'key agreement' | 'key encipherment' | 'microsoft sgc' | 'netscape sgc' | 'ocsp signing' | 's/mime' | 'server auth' | 'signing' | 'timestamping')[];
  username?: string;
}

/** Cluster-scoped. */
export interface ClusterTrustBundle {
  apiVersion?: 'certificates.k8s.io/v1';
  kind?: 'ClusterTrustBundle';
  metadata: ObjectMeta;
  spec: ClusterTrustBundleSpec;
}

export interface ClusterTrustBundleSpec {
  signerName?: string;
  trustBundle: string;
}

/** Namespaced. */
export interface PodCertificateRequest {
  apiVersion?: 'certificates.k8s.io/v1';
  kind?: 'PodCertificateRequest';
  metadata: ObjectMeta;
  spec: PodCertificateRequestSpec;
}

export interface PodCertificateRequestSpec {
  /** default 86400 */
  maxExpirationSeconds?: number;
  nodeName: string;
  nodeUID: string;
  podName: string;
  podUID: string;
  serviceAccountName: string;
  serviceAccountUID: string;
  signerName: string;
  /** byte */
  stubPKCS10Request: string;
  unverifiedUserAnnotations?: { [key: string]: string };
}
