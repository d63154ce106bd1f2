// acme.cert-manager.io: made by tools/imports/generate.ts from cert-manager v1.21.2 (github.com/cert-manager/cert-manager). Do not edit.
// Reference: https://cert-manager.io/docs/reference/api-docs/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (challenges). */
export interface Challenge {
  apiVersion: 'acme.cert-manager.io/v1';
  kind: 'Challenge';
  spec: ChallengeSpec;
  metadata: ObjectMeta;
}

export interface ChallengeSpec {
  authorizationURL: string;
  dnsName: string;
  issuerRef: IssuerRef;
  key: string;
  solver: ChallengeSolver;
  token: string;
  type: 'HTTP-01' | 'DNS-01';
  url: string;
  wildcard?: boolean;
}

export interface IssuerRef {
  group?: string;
  kind?: string;
  name: string;
}

export interface ChallengeSolver {
  dns01?: ChallengeDns01;
  http01?: ChallengeHttp01;
  selector?: ChallengeSelector;
  waitInsteadOfSelfCheck?: string;
}

export interface ChallengeDns01 {
  acmeDNS?: ChallengeAcmeDNS;
  akamai?: ChallengeAkamai;
  azureDNS?: ChallengeAzureDNS;
  cloudDNS?: ChallengeCloudDNS;
  cloudflare?: ChallengeCloudflare;
  cnameStrategy?: 'None' | 'Follow';
  digitalocean?: ChallengeDigitalocean;
  rfc2136?: ChallengeRfc2136;
  route53?: ChallengeRoute53;
  webhook?: ChallengeWebhook;
}

export interface ChallengeHttp01 {
  gatewayHTTPRoute?: ChallengeGatewayHTTPRoute;
  ingress?: ChallengeIngress;
}

export interface ChallengeSelector {
  dnsNames?: readonly string[];
  dnsZones?: readonly string[];
  matchLabels?: { [key: string]: string };
}

export interface ChallengeAcmeDNS {
  accountSecretRef: ChallengeAccountSecretRef;
  host: string;
}

export interface ChallengeAkamai {
  accessTokenSecretRef: ChallengeAccountSecretRef;
  clientSecretSecretRef: ChallengeAccountSecretRef;
  clientTokenSecretRef: ChallengeAccountSecretRef;
  serviceConsumerDomain: string;
}

export interface ChallengeAzureDNS {
  clientID?: string;
  clientSecretSecretRef?: ChallengeAccountSecretRef;
  environment?: 'AzurePublicCloud' | 'AzureChinaCloud' | 'AzureGermanCloud' | 'AzureUSGovernmentCloud';
  hostedZoneName?: string;
  managedIdentity?: ChallengeManagedIdentity;
  resourceGroupName: string;
  subscriptionID: string;
  tenantID?: string;
  zoneType?: 'AzurePublicZone' | 'AzurePrivateZone';
}

export interface ChallengeCloudDNS {
  hostedZoneName?: string;
  project: string;
  serviceAccountSecretRef?: ChallengeAccountSecretRef;
}

export interface ChallengeCloudflare {
  apiKeySecretRef?: ChallengeAccountSecretRef;
  apiTokenSecretRef?: ChallengeAccountSecretRef;
  email?: string;
}

export interface ChallengeDigitalocean {
  tokenSecretRef: ChallengeAccountSecretRef;
}

export interface ChallengeRfc2136 {
  nameserver: string;
  protocol?: 'TCP' | 'UDP';
  tsigAlgorithm?: string;
  tsigKeyName?: string;
  tsigSecretSecretRef?: ChallengeAccountSecretRef;
}

export interface ChallengeRoute53 {
  accessKeyID?: string;
  accessKeyIDSecretRef?: ChallengeAccountSecretRef;
  auth?: ChallengeAuth;
  hostedZoneID?: string;
  region?: string;
  role?: string;
  secretAccessKeySecretRef?: ChallengeAccountSecretRef;
}

export interface ChallengeWebhook {
  config?: unknown;
  groupName: string;
  solverName: string;
}

export interface ChallengeGatewayHTTPRoute {
  labels?: { [key: string]: string };
  parentRefs?: readonly ChallengeParentRefs[];
  podTemplate?: ChallengePodTemplate;
  serviceType?: string;
}

export interface ChallengeIngress {
  class?: string;
  ingressClassName?: string;
  ingressTemplate?: ChallengeIngressTemplate;
  name?: string;
  podTemplate?: ChallengePodTemplate;
  serviceType?: string;
}

export interface ChallengeAccountSecretRef {
  key?: string;
  name: string;
}

export interface ChallengeManagedIdentity {
  clientID?: string;
  resourceID?: string;
  tenantID?: string;
}

export interface ChallengeAuth {
  kubernetes: ChallengeKubernetes;
}

export interface ChallengePodTemplate {
  metadata?: ChallengeMetadata;
  spec?: ChallengePodTemplateSpec;
}

export interface ChallengeIngressTemplate {
  metadata?: ChallengeMetadata;
}

export interface ChallengeKubernetes {
  serviceAccountRef: ChallengeServiceAccountRef;
}

export interface ChallengeParentRefs {
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

export interface ChallengeMetadata {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
}

export interface ChallengePodTemplateSpec {
  affinity?: Affinity;
  /** one for each name */
  imagePullSecrets?: readonly ChallengeImagePullSecrets[];
  nodeSelector?: { [key: string]: string };
  priorityClassName?: string;
  resources?: VolumeResourceRequirements;
  securityContext?: PodSecurityContext;
  serviceAccountName?: string;
  tolerations?: readonly ChallengeTolerations[];
}

export interface ChallengeServiceAccountRef {
  audiences?: readonly string[];
  name: string;
}

export interface Affinity {
  nodeAffinity?: ChallengeNodeAffinity;
  podAffinity?: ChallengePodAffinity;
  podAntiAffinity?: ChallengePodAffinity;
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
  seccompProfile?: ChallengeSeccompProfile;
  supplementalGroups?: readonly number[];
  sysctls?: readonly ChallengeSysctls[];
}

export interface ChallengeNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: ChallengeRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface ChallengePodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[];
}

export interface ChallengeImagePullSecrets {
  /** default "" */
  name?: string;
}

export interface SELinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface ChallengeSeccompProfile {
  localhostProfile?: string;
  type: string;
}

export interface ChallengeTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface ChallengeRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly NodeSelectorTerm[];
}

export interface ChallengeSysctls {
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
  matchExpressions?: readonly ChallengeMatchExpressions[];
  matchFields?: readonly ChallengeMatchExpressions[];
}

export interface LabelSelector {
  matchExpressions?: readonly ChallengeMatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface ChallengeMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

/** Namespaced (orders). */
export interface Order {
  apiVersion: 'acme.cert-manager.io/v1';
  kind: 'Order';
  spec: OrderSpec;
  metadata: ObjectMeta;
}

export interface OrderSpec {
  commonName?: string;
  dnsNames?: readonly string[];
  duration?: string;
  ipAddresses?: readonly string[];
  issuerRef: IssuerRef;
  profile?: string;
  replaces?: string;
  /** byte */
  request: string;
}
