// cert-manager.io: made by tools/imports/generate.ts from cert-manager v1.21.2 (github.com/cert-manager/cert-manager). Do not edit.
// Reference: https://cert-manager.io/docs/reference/api-docs/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (certificates). */
export interface Certificate {
  apiVersion: 'cert-manager.io/v1';
  kind: 'Certificate';
  spec?: CertificateSpec;
  metadata: ObjectMeta;
}

export interface CertificateSpec {
  additionalOutputFormats?: readonly CertificateAdditionalOutputFormats[];
  commonName?: string;
  dnsNames?: readonly string[];
  duration?: string;
  emailAddresses?: readonly string[];
  encodeUsagesInRequest?: boolean;
  ipAddresses?: readonly string[];
  isCA?: boolean;
  issuerRef: IssuerRef;
  keystores?: CertificateKeystores;
  literalSubject?: string;
  nameConstraints?: CertificateNameConstraints;
  otherNames?: readonly CertificateOtherNames[];
  privateKey?: CertificatePrivateKey;
  renewBefore?: string;
  renewBeforePercentage?: number;
  renewal?: CertificateRenewal;
  revisionHistoryLimit?: number;
  secretName: string;
  secretTemplate?: SecretTemplate;
  signatureAlgorithm?: 'SHA256WithRSA' | 'SHA384WithRSA' | 'SHA512WithRSA' | 'ECDSAWithSHA256' | 'ECDSAWithSHA384' | 'ECDSAWithSHA512' | 'PureEd25519';
  subject?: CertificateSubject;
  uris?: readonly string[];
  usages?: readonly ('signing' | 'digital signature' | 'content commitment' | 'key encipherment' | 'key agreement' | 'data encipherment' | 'cert sign' | 'crl sign' | 'encipher only' | 'decipher only' | 'any' | 'server auth' | 'client auth' | 'code signing' | 'email protection' | 's/mime' | 'ipsec end system' | 'ipsec tunnel' | 'ipsec user' | 'timestamping' | 'ocsp signing' | 'microsoft sgc' | 'netscape sgc')[];
}

export interface IssuerRef {
  group?: string;
  kind?: string;
  name: string;
}

export interface CertificateKeystores {
  jks?: CertificateJks;
  pkcs12?: CertificatePkcs12;
}

export interface CertificateNameConstraints {
  critical?: boolean;
  excluded?: CertificateExcluded;
  permitted?: CertificateExcluded;
}

export interface CertificatePrivateKey {
  algorithm?: 'RSA' | 'ECDSA' | 'Ed25519';
  encoding?: 'PKCS1' | 'PKCS8';
  rotationPolicy?: 'Never' | 'Always';
  size?: number;
}

export interface CertificateRenewal {
  policy?: 'RenewBefore' | 'Disabled';
  windows?: readonly CertificateWindows[];
}

export interface SecretTemplate {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
}

export interface CertificateSubject {
  countries?: readonly string[];
  localities?: readonly string[];
  organizationalUnits?: readonly string[];
  organizations?: readonly string[];
  postalCodes?: readonly string[];
  provinces?: readonly string[];
  serialNumber?: string;
  streetAddresses?: readonly string[];
}

export interface CertificateAdditionalOutputFormats {
  type: 'DER' | 'CombinedPEM';
}

export interface CertificateJks {
  alias?: string;
  create: boolean;
  password?: string;
  passwordSecretRef?: PasswordSecretRef;
}

export interface CertificatePkcs12 {
  create: boolean;
  password?: string;
  passwordSecretRef?: PasswordSecretRef;
  profile?: 'LegacyRC2' | 'LegacyDES' | 'Modern2023' | 'Modern2026';
}

export interface CertificateExcluded {
  dnsDomains?: readonly string[];
  emailAddresses?: readonly string[];
  ipRanges?: readonly string[];
  uriDomains?: readonly string[];
}

export interface CertificateOtherNames {
  oid?: string;
  utf8Value?: string;
}

export interface PasswordSecretRef {
  key?: string;
  name: string;
}

export interface CertificateWindows {
  /** length at least 1 */
  cron: string;
  /** length at least 1 */
  timezone?: string;
  /** pattern ^([0-9]+(\.[0-9]+)?(s|m|h))+$ */
  windowDuration: string;
}

/** Namespaced (certificaterequests). */
export interface CertificateRequest {
  apiVersion: 'cert-manager.io/v1';
  kind: 'CertificateRequest';
  spec?: CertificateRequestSpec;
  metadata: ObjectMeta;
}

export interface CertificateRequestSpec {
  duration?: string;
  extra?: { [key: string]: readonly string[] };
  groups?: readonly string[];
  isCA?: boolean;
  issuerRef: IssuerRef;
  /** byte */
  request: string;
  uid?: string;
  usages?: readonly ('signing' | 'digital signature' | 'content commitment' | 'key encipherment' | 'key agreement' | 'data encipherment' | 'cert sign' | 'crl sign' | 'encipher only' | 'decipher only' | 'any' | 'server auth' | 'client auth' | 'code signing' | 'email protection' | 's/mime' | 'ipsec end system' | 'ipsec tunnel' | 'ipsec user' | 'timestamping' | 'ocsp signing' | 'microsoft sgc' | 'netscape sgc')[];
  username?: string;
}

/** Cluster-scoped (clusterissuers). */
export interface ClusterIssuer {
  apiVersion: 'cert-manager.io/v1';
  kind: 'ClusterIssuer';
  spec: ClusterIssuerSpec;
  metadata: ObjectMeta;
}

export interface ClusterIssuerSpec {
  acme?: Acme;
  ca?: Ca;
  selfSigned?: SelfSigned;
  vault?: Vault;
  venafi?: Venafi;
}

export interface Acme {
  /** byte */
  caBundle?: string;
  disableAccountKeyGeneration?: boolean;
  email?: string;
  enableDurationFeature?: boolean;
  externalAccountBinding?: ExternalAccountBinding;
  /** length at most 64 */
  preferredChain?: string;
  privateKeySecretRef: PasswordSecretRef;
  profile?: string;
  server: string;
  skipTLSVerify?: boolean;
  solvers?: readonly Solvers[];
}

export interface Ca {
  crlDistributionPoints?: readonly string[];
  issuingCertificateURLs?: readonly string[];
  ocspServers?: readonly string[];
  secretName: string;
}

export interface SelfSigned {
  crlDistributionPoints?: readonly string[];
}

export interface Vault {
  auth: Auth;
  /** byte */
  caBundle?: string;
  caBundleSecretRef?: PasswordSecretRef;
  clientCertSecretRef?: PasswordSecretRef;
  clientKeySecretRef?: PasswordSecretRef;
  namespace?: string;
  path: string;
  server: string;
  serverName?: string;
}

export interface Venafi {
  cloud?: Cloud;
  ngts?: Ngts;
  tpp?: Tpp;
  zone: string;
}

export interface ExternalAccountBinding {
  keyAlgorithm?: 'HS256' | 'HS384' | 'HS512';
  keyID: string;
  keySecretRef: PasswordSecretRef;
}

export interface Auth {
  appRole?: AppRole;
  aws?: Aws;
  clientCertificate?: ClientCertificate;
  kubernetes?: Kubernetes;
  tokenSecretRef?: PasswordSecretRef;
}

export interface Cloud {
  apiTokenSecretRef: PasswordSecretRef;
  url?: string;
}

export interface Ngts {
  credentialsRef: CredentialsRef;
  tokenEndpoint?: string;
  tsgID: string;
  url?: string;
}

export interface Tpp {
  /** byte */
  caBundle?: string;
  caBundleSecretRef?: PasswordSecretRef;
  credentialsRef: CredentialsRef;
  url: string;
}

export interface Solvers {
  dns01?: Dns01;
  http01?: Http01;
  selector?: Selector;
  waitInsteadOfSelfCheck?: string;
}

export interface AppRole {
  path: string;
  roleId: string;
  secretRef: PasswordSecretRef;
}

export interface Aws {
  iamRoleArn?: string;
  mountPath?: string;
  region?: string;
  /** length at least 1 */
  role: string;
  serviceAccountRef?: ServiceAccountRef;
  vaultHeaderValue?: string;
}

export interface ClientCertificate {
  mountPath?: string;
  name?: string;
  secretName?: string;
}

export interface Kubernetes {
  mountPath?: string;
  role: string;
  secretRef?: PasswordSecretRef;
  serviceAccountRef?: ServiceAccountRef;
}

export interface CredentialsRef {
  name: string;
}

export interface Dns01 {
  acmeDNS?: AcmeDNS;
  akamai?: Akamai;
  azureDNS?: AzureDNS;
  cloudDNS?: CloudDNS;
  cloudflare?: Cloudflare;
  cnameStrategy?: 'None' | 'Follow';
  digitalocean?: Digitalocean;
  rfc2136?: Rfc2136;
  route53?: Route53;
  webhook?: Webhook;
}

export interface Http01 {
  gatewayHTTPRoute?: GatewayHTTPRoute;
  ingress?: Ingress;
}

export interface Selector {
  dnsNames?: readonly string[];
  dnsZones?: readonly string[];
  matchLabels?: { [key: string]: string };
}

export interface ServiceAccountRef {
  audiences?: readonly string[];
  name: string;
}

export interface AcmeDNS {
  accountSecretRef: PasswordSecretRef;
  host: string;
}

export interface Akamai {
  accessTokenSecretRef: PasswordSecretRef;
  clientSecretSecretRef: PasswordSecretRef;
  clientTokenSecretRef: PasswordSecretRef;
  serviceConsumerDomain: string;
}

export interface AzureDNS {
  clientID?: string;
  clientSecretSecretRef?: PasswordSecretRef;
  environment?: 'AzurePublicCloud' | 'AzureChinaCloud' | 'AzureGermanCloud' | 'AzureUSGovernmentCloud';
  hostedZoneName?: string;
  managedIdentity?: ManagedIdentity;
  resourceGroupName: string;
  subscriptionID: string;
  tenantID?: string;
  zoneType?: 'AzurePublicZone' | 'AzurePrivateZone';
}

export interface CloudDNS {
  hostedZoneName?: string;
  project: string;
  serviceAccountSecretRef?: PasswordSecretRef;
}

export interface Cloudflare {
  apiKeySecretRef?: PasswordSecretRef;
  apiTokenSecretRef?: PasswordSecretRef;
  email?: string;
}

export interface Digitalocean {
  tokenSecretRef: PasswordSecretRef;
}

export interface Rfc2136 {
  nameserver: string;
  protocol?: 'TCP' | 'UDP';
  tsigAlgorithm?: string;
  tsigKeyName?: string;
  tsigSecretSecretRef?: PasswordSecretRef;
}

export interface Route53 {
  accessKeyID?: string;
  accessKeyIDSecretRef?: PasswordSecretRef;
  auth?: Route53Auth;
  hostedZoneID?: string;
  region?: string;
  role?: string;
  secretAccessKeySecretRef?: PasswordSecretRef;
}

export interface Webhook {
  config?: unknown;
  groupName: string;
  solverName: string;
}

export interface GatewayHTTPRoute {
  labels?: { [key: string]: string };
  parentRefs?: readonly ParentRefs[];
  podTemplate?: PodTemplate;
  serviceType?: string;
}

export interface Ingress {
  class?: string;
  ingressClassName?: string;
  ingressTemplate?: IngressTemplate;
  name?: string;
  podTemplate?: PodTemplate;
  serviceType?: string;
}

export interface ManagedIdentity {
  clientID?: string;
  resourceID?: string;
  tenantID?: string;
}

export interface Route53Auth {
  kubernetes: AuthKubernetes;
}

export interface PodTemplate {
  metadata?: SecretTemplate;
  spec?: PodTemplateSpec;
}

export interface IngressTemplate {
  metadata?: SecretTemplate;
}

export interface AuthKubernetes {
  serviceAccountRef: ServiceAccountRef;
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

export interface PodTemplateSpec {
  affinity?: Affinity;
  /** one for each name */
  imagePullSecrets?: readonly ImagePullSecrets[];
  nodeSelector?: { [key: string]: string };
  priorityClassName?: string;
  resources?: VolumeResourceRequirements;
  securityContext?: PodSecurityContext;
  serviceAccountName?: string;
  tolerations?: readonly Tolerations[];
}

export interface Affinity {
  nodeAffinity?: NodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAffinity;
}

export interface VolumeResourceRequirements {
  limits?: { [key: string]: number | string };
  requests?: { [key: string]: number | string };
}

export interface PodSecurityContext {
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: SeccompProfile;
  supplementalGroups?: readonly number[];
  sysctls?: readonly Sysctls[];
}

export interface NodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: RequiredDuringSchedulingIgnoredDuringExecution;
}

export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[];
}

export interface ImagePullSecrets {
  /** default "" */
  name?: string;
}

export interface SELinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface SeccompProfile {
  localhostProfile?: string;
  type: string;
}

export interface Tolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface RequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly NodeSelectorTerm[];
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

export interface NodeSelectorTerm {
  matchExpressions?: readonly MatchExpressions[];
  matchFields?: readonly MatchExpressions[];
}

export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

/** Namespaced (issuers). */
export interface Issuer {
  apiVersion: 'cert-manager.io/v1';
  kind: 'Issuer';
  spec: ClusterIssuerSpec;
  metadata: ObjectMeta;
}
