// generators.external-secrets.io: made by tools/imports/generate.ts from external-secrets v1.3.2 (github.com/external-secrets/external-secrets). Do not edit.
// Reference: https://external-secrets.io/latest/api/spec/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (acraccesstokens). */
export interface ACRAccessToken {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'ACRAccessToken';
  spec?: ACRAccessTokenSpec;
  metadata: ObjectMeta;
}

export interface ACRAccessTokenSpec {
  auth: Auth;
  /** default "PublicCloud" */
  environmentType?: 'PublicCloud' | 'USGovernmentCloud' | 'ChinaCloud' | 'GermanCloud' | 'AzureStackCloud';
  registry: string;
  scope?: string;
  tenantId?: string;
}

export interface Auth {
  managedIdentity?: ManagedIdentity;
  servicePrincipal?: ServicePrincipal;
  workloadIdentity?: WorkloadIdentity;
}

export interface ManagedIdentity {
  identityId?: string;
}

export interface ServicePrincipal {
  secretRef: SecretRef;
}

export interface WorkloadIdentity {
  serviceAccountRef?: ServiceAccountRef;
}

export interface SecretRef {
  clientId?: ClientId;
  clientSecret?: ClientId;
}

export interface ServiceAccountRef {
  audiences?: readonly string[];
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace?: string;
}

export interface ClientId {
  /** length 1..253; pattern ^[-._a-zA-Z0-9]+$ */
  key?: string;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name?: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace?: string;
}

/** Namespaced (cloudsmithaccesstokens). */
export interface CloudsmithAccessToken {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'CloudsmithAccessToken';
  spec?: CloudsmithAccessTokenSpec;
  metadata: ObjectMeta;
}

export interface CloudsmithAccessTokenSpec {
  apiUrl?: string;
  orgSlug: string;
  serviceAccountRef: ServiceAccountRef;
  serviceSlug: string;
}

/** Cluster-scoped (clustergenerators). */
export interface ClusterGenerator {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'ClusterGenerator';
  spec?: ClusterGeneratorSpec;
  metadata: ObjectMeta;
}

export interface ClusterGeneratorSpec {
  /** fields 1..1 */
  generator: ClusterGeneratorGenerator;
  kind: 'ACRAccessToken' | 'CloudsmithAccessToken' | 'ECRAuthorizationToken' | 'Fake' | 'GCRAccessToken' | 'GithubAccessToken' | 'QuayAccessToken' | 'Password' | 'SSHKey' | 'STSSessionToken' | 'UUID' | 'VaultDynamicSecret' | 'Webhook' | 'Grafana';
}

export interface ClusterGeneratorGenerator {
  acrAccessTokenSpec?: ACRAccessTokenSpec;
  cloudsmithAccessTokenSpec?: CloudsmithAccessTokenSpec;
  ecrAuthorizationTokenSpec?: EcrAuthorizationTokenSpec;
  fakeSpec?: FakeSpec;
  gcrAccessTokenSpec?: GcrAccessTokenSpec;
  githubAccessTokenSpec?: GithubAccessTokenSpec;
  grafanaSpec?: GrafanaSpec;
  mfaSpec?: MfaSpec;
  passwordSpec?: PasswordSpec;
  quayAccessTokenSpec?: QuayAccessTokenSpec;
  sshKeySpec?: SshKeySpec;
  stsSessionTokenSpec?: StsSessionTokenSpec;
  uuidSpec?: Record<string, never>;
  vaultDynamicSecretSpec?: VaultDynamicSecretSpec;
  webhookSpec?: WebhookSpec;
}

export interface EcrAuthorizationTokenSpec {
  auth?: EcrAuthorizationTokenSpecAuth;
  region: string;
  role?: string;
  scope?: string;
}

export interface FakeSpec {
  controller?: string;
  data?: { [key: string]: string };
}

export interface GcrAccessTokenSpec {
  auth: GcrAccessTokenSpecAuth;
  projectID: string;
}

export interface GithubAccessTokenSpec {
  appID: string;
  auth: GithubAccessTokenSpecAuth;
  installID: string;
  permissions?: { [key: string]: string };
  repositories?: readonly string[];
  url?: string;
}

export interface GrafanaSpec {
  auth: GrafanaSpecAuth;
  serviceAccount: ServiceAccount;
  url: string;
}

export interface MfaSpec {
  algorithm?: string;
  length?: number;
  secret: ClientId;
  timePeriod?: number;
  /** date-time */
  when?: string;
}

export interface PasswordSpec {
  /** default false */
  allowRepeat?: boolean;
  digits?: number;
  /** default "raw" */
  encoding?: 'base64' | 'base64url' | 'base32' | 'hex' | 'raw';
  /** default 24 */
  length?: number;
  /** default false */
  noUpper?: boolean;
  /** items at least 1 */
  secretKeys?: readonly string[];
  symbolCharacters?: string;
  symbols?: number;
}

export interface QuayAccessTokenSpec {
  robotAccount: string;
  serviceAccountRef: ServiceAccountRef;
  url?: string;
}

export interface SshKeySpec {
  comment?: string;
  /** 256..8192 */
  keySize?: number;
  /** default "rsa" */
  keyType?: 'rsa' | 'ecdsa' | 'ed25519';
}

export interface StsSessionTokenSpec {
  auth?: EcrAuthorizationTokenSpecAuth;
  region: string;
  requestParameters?: RequestParameters;
  role?: string;
}

export interface VaultDynamicSecretSpec {
  /** default false */
  allowEmptyResponse?: boolean;
  controller?: string;
  method?: string;
  parameters?: unknown;
  path: string;
  provider: Provider;
  /** default "Data" */
  resultType?: 'Data' | 'Auth' | 'Raw';
  retrySettings?: RetrySettings;
}

export interface WebhookSpec {
  /** fields 1..1 */
  auth?: WebhookSpecAuth;
  body?: string;
  /** byte */
  caBundle?: string;
  caProvider?: CaProvider;
  headers?: { [key: string]: string };
  method?: string;
  result: Result;
  secrets?: readonly Secrets[];
  timeout?: string;
  url: string;
}

export interface EcrAuthorizationTokenSpecAuth {
  jwt?: WorkloadIdentity;
  secretRef?: AuthSecretRef;
}

export interface GcrAccessTokenSpecAuth {
  secretRef?: GcrAccessTokenSpecAuthSecretRef;
  workloadIdentity?: AuthWorkloadIdentity;
  workloadIdentityFederation?: WorkloadIdentityFederation;
}

export interface GithubAccessTokenSpecAuth {
  privateKey: PrivateKey;
}

export interface GrafanaSpecAuth {
  basic?: Basic;
  token?: Token;
}

export interface ServiceAccount {
  name: string;
  role: string;
}

export interface RequestParameters {
  serialNumber?: string;
  sessionDuration?: number;
  tokenCode?: string;
}

export interface Provider {
  auth?: ProviderAuth;
  /** byte */
  caBundle?: string;
  caProvider?: CaProvider;
  checkAndSet?: CheckAndSet;
  forwardInconsistent?: boolean;
  headers?: { [key: string]: string };
  namespace?: string;
  path?: string;
  readYourWrites?: boolean;
  server: string;
  tls?: Tls;
  /** default "v2" */
  version?: 'v1' | 'v2';
}

export interface RetrySettings {
  maxRetries?: number;
  retryInterval?: string;
}

export interface WebhookSpecAuth {
  ntlm?: Ntlm;
}

export interface CaProvider {
  /** length 1..253; pattern ^[-._a-zA-Z0-9]+$ */
  key?: string;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace?: string;
  type: 'Secret' | 'ConfigMap';
}

export interface Result {
  jsonPath?: string;
}

export interface AuthSecretRef {
  accessKeyIDSecretRef?: ClientId;
  secretAccessKeySecretRef?: ClientId;
  sessionTokenSecretRef?: ClientId;
}

export interface GcrAccessTokenSpecAuthSecretRef {
  secretAccessKeySecretRef?: ClientId;
}

export interface AuthWorkloadIdentity {
  clusterLocation: string;
  clusterName: string;
  clusterProjectID?: string;
  serviceAccountRef: ServiceAccountRef;
}

export interface WorkloadIdentityFederation {
  audience?: string;
  awsSecurityCredentials?: AwsSecurityCredentials;
  credConfig?: CredConfig;
  externalTokenEndpoint?: string;
  serviceAccountRef?: ServiceAccountRef;
}

export interface PrivateKey {
  secretRef: ClientId;
}

export interface Basic {
  password: Token;
  username: string;
}

export interface Token {
  /** length 1..253; pattern ^[-._a-zA-Z0-9]+$ */
  key?: string;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name?: string;
}

export interface ProviderAuth {
  appRole?: AppRole;
  cert?: Cert;
  gcp?: Gcp;
  iam?: Iam;
  jwt?: Jwt;
  kubernetes?: Kubernetes;
  ldap?: Ldap;
  namespace?: string;
  tokenSecretRef?: ClientId;
  userPass?: Ldap;
}

export interface CheckAndSet {
  required?: boolean;
}

export interface Tls {
  certSecretRef?: ClientId;
  keySecretRef?: ClientId;
}

export interface Ntlm {
  passwordSecret: ClientId;
  usernameSecret: ClientId;
}

export interface Secrets {
  name: string;
  secretRef: Token;
}

export interface AwsSecurityCredentials {
  awsCredentialsSecretRef: AwsCredentialsSecretRef;
  /** length 1..50; pattern ^[a-z0-9-]+$ */
  region: string;
}

export interface CredConfig {
  /** length 1..253; pattern ^[-._a-zA-Z0-9]+$ */
  key: string;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace?: string;
}

export interface AppRole {
  /** default "approle" */
  path?: string;
  roleId?: string;
  roleRef?: ClientId;
  secretRef: ClientId;
}

export interface Cert {
  clientCert?: ClientId;
  /** default "cert" */
  path?: string;
  secretRef?: ClientId;
}

export interface Gcp {
  location?: string;
  /** default "gcp" */
  path?: string;
  projectID?: string;
  role: string;
  secretRef?: GcrAccessTokenSpecAuthSecretRef;
  serviceAccountRef?: ServiceAccountRef;
  workloadIdentity?: GcpWorkloadIdentity;
}

export interface Iam {
  externalID?: string;
  jwt?: WorkloadIdentity;
  path?: string;
  region?: string;
  role?: string;
  secretRef?: AuthSecretRef;
  vaultAwsIamServerID?: string;
  vaultRole: string;
}

export interface Jwt {
  kubernetesServiceAccountToken?: KubernetesServiceAccountToken;
  /** default "jwt" */
  path?: string;
  role?: string;
  secretRef?: ClientId;
}

export interface Kubernetes {
  /** default "kubernetes" */
  mountPath?: string;
  role: string;
  secretRef?: ClientId;
  serviceAccountRef?: ServiceAccountRef;
}

export interface Ldap {
  path?: string;
  secretRef?: ClientId;
  username: string;
}

export interface AwsCredentialsSecretRef {
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace?: string;
}

export interface GcpWorkloadIdentity {
  clusterLocation?: string;
  clusterName?: string;
  clusterProjectID?: string;
  serviceAccountRef: ServiceAccountRef;
}

export interface KubernetesServiceAccountToken {
  audiences?: readonly string[];
  expirationSeconds?: number;
  serviceAccountRef: ServiceAccountRef;
}

/** Namespaced (ecrauthorizationtokens). */
export interface ECRAuthorizationToken {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'ECRAuthorizationToken';
  spec?: EcrAuthorizationTokenSpec;
  metadata: ObjectMeta;
}

/** Namespaced (fakes). */
export interface Fake {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'Fake';
  spec?: FakeSpec;
  metadata: ObjectMeta;
}

/** Namespaced (gcraccesstokens). */
export interface GCRAccessToken {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'GCRAccessToken';
  spec?: GcrAccessTokenSpec;
  metadata: ObjectMeta;
}

/** Namespaced (generatorstates). */
export interface GeneratorState {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'GeneratorState';
  spec?: GeneratorStateSpec;
  metadata: ObjectMeta;
}

export interface GeneratorStateSpec {
  /** date-time */
  garbageCollectionDeadline?: string;
  resource: unknown;
  state: unknown;
}

/** Namespaced (githubaccesstokens). */
export interface GithubAccessToken {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'GithubAccessToken';
  spec?: GithubAccessTokenSpec;
  metadata: ObjectMeta;
}

/** Namespaced (grafanas). */
export interface Grafana {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'Grafana';
  spec?: GrafanaSpec;
  metadata: ObjectMeta;
}

/** Namespaced (mfas). */
export interface MFA {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'MFA';
  spec?: MfaSpec;
  metadata: ObjectMeta;
}

/** Namespaced (passwords). */
export interface Password {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'Password';
  spec?: PasswordSpec;
  metadata: ObjectMeta;
}

/** Namespaced (quayaccesstokens). */
export interface QuayAccessToken {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'QuayAccessToken';
  spec?: QuayAccessTokenSpec;
  metadata: ObjectMeta;
}

/** Namespaced (sshkeys). */
export interface SSHKey {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'SSHKey';
  spec?: SshKeySpec;
  metadata: ObjectMeta;
}

/** Namespaced (stssessiontokens). */
export interface STSSessionToken {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'STSSessionToken';
  spec?: StsSessionTokenSpec;
  metadata: ObjectMeta;
}

/** Namespaced (uuids). */
export interface UUID {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'UUID';
  spec?: Record<string, never>;
  metadata: ObjectMeta;
}

/** Namespaced (vaultdynamicsecrets). */
export interface VaultDynamicSecret {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'VaultDynamicSecret';
  spec?: VaultDynamicSecretSpec;
  metadata: ObjectMeta;
}

/** Namespaced (webhooks). */
export interface Webhook {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'Webhook';
  spec?: WebhookSpec;
  metadata: ObjectMeta;
}
