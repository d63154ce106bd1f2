// external-secrets.io: made by tools/imports/generate.ts from external-secrets v1.3.2 (github.com/external-secrets/external-secrets). Do not edit.
// Reference: https://external-secrets.io/latest/api/spec/

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (clusterexternalsecrets). */
export interface ClusterExternalSecret {
  apiVersion: 'external-secrets.io/v1';
  kind: 'ClusterExternalSecret';
  spec?: ClusterExternalSecretSpec;
  metadata: ObjectMeta;
}

export interface ClusterExternalSecretSpec {
  externalSecretMetadata?: ExternalSecretMetadata;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  externalSecretName?: string;
  externalSecretSpec: ExternalSecretSpec;
  namespaceSelector?: LabelSelector;
  namespaceSelectors?: readonly LabelSelector[];
  namespaces?: readonly string[];
  refreshTime?: string;
}

export interface ExternalSecretMetadata {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
}

export interface ExternalSecretSpec {
  data?: readonly Data[];
  dataFrom?: readonly DataFrom[];
  /** default "1h0m0s" */
  refreshInterval?: string;
  refreshPolicy?: 'CreatedOnce' | 'Periodic' | 'OnChange';
  secretStoreRef?: SecretStoreRef;
  /** default {"creationPolicy":"Owner","deletionPolicy":"Retain"} */
  target?: Target;
}

export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface SecretStoreRef {
  kind?: 'SecretStore' | 'ClusterSecretStore';
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name?: string;
}

export interface Target {
  /** default "Owner" */
  creationPolicy?: 'Owner' | 'Orphan' | 'Merge' | 'None';
  /** default "Retain" */
  deletionPolicy?: 'Delete' | 'Merge' | 'Retain';
  immutable?: boolean;
  manifest?: ParamKind;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name?: string;
  template?: TargetTemplate;
}

export interface Data {
  remoteRef: RemoteRef;
  /** length 1..253; pattern ^[-._a-zA-Z0-9]+$ */
  secretKey: string;
  /** fields 1..1 */
  sourceRef?: SourceRef;
}

export interface DataFrom {
  extract?: RemoteRef;
  find?: Find;
  rewrite?: readonly Rewrite[];
  /** fields 1..1 */
  sourceRef?: SourceRef;
}

export interface ParamKind {
  /** length at least 1 */
  apiVersion: string;
  /** length at least 1 */
  kind: string;
}

export interface TargetTemplate {
  data?: { [key: string]: string };
  /** default "v2" */
  engineVersion?: 'v2';
  /** default "Replace" */
  mergePolicy?: 'Replace' | 'Merge';
  metadata?: TemplateMetadata;
  templateFrom?: readonly TemplateFrom[];
  type?: string;
}

export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

export interface RemoteRef {
  /** default "Default" */
  conversionStrategy?: 'Default' | 'Unicode';
  /** default "None" */
  decodingStrategy?: 'Auto' | 'Base64' | 'Base64URL' | 'None';
  key: string;
  /** default "None" */
  metadataPolicy?: 'None' | 'Fetch';
  property?: string;
  version?: string;
}

export interface SourceRef {
  generatorRef?: CrossVersionObjectReference;
  storeRef?: SecretStoreRef;
}

export interface Find {
  /** default "Default" */
  conversionStrategy?: 'Default' | 'Unicode';
  /** default "None" */
  decodingStrategy?: 'Auto' | 'Base64' | 'Base64URL' | 'None';
  name?: Name;
  path?: string;
  tags?: { [key: string]: string };
}

export interface TemplateMetadata {
  annotations?: { [key: string]: string };
  finalizers?: readonly string[];
  labels?: { [key: string]: string };
}

export interface CrossVersionObjectReference {
  /** default "generators.external-secrets.io/v1alpha1" */
  apiVersion?: string;
  kind: 'ACRAccessToken' | 'ClusterGenerator' | 'CloudsmithAccessToken' | 'ECRAuthorizationToken' | 'Fake' | 'GCRAccessToken' | 'GithubAccessToken' | 'QuayAccessToken' | 'Password' | 'SSHKey' | 'STSSessionToken' | 'UUID' | 'VaultDynamicSecret' | 'Webhook' | 'Grafana' | 'MFA';
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
}

export interface Name {
  regexp?: string;
}

export interface Rewrite {
  merge?: Merge;
  regexp?: Regexp;
  transform?: Transform;
}

export interface TemplateFrom {
  configMap?: ConfigMap;
  literal?: string;
  secret?: ConfigMap;
  /** default "Data" */
  target?: string;
}

export interface Merge {
  /** default "Error" */
  conflictPolicy?: 'Ignore' | 'Error';
  /** default "" */
  into?: string;
  priority?: readonly string[];
  /** default "Strict" */
  priorityPolicy?: 'IgnoreNotFound' | 'Strict';
  /** default "Extract" */
  strategy?: 'Extract' | 'JSON';
}

export interface Regexp {
  source: string;
  target: string;
}

export interface Transform {
  template: string;
}

export interface ConfigMap {
  items: readonly ConfigMapItems[];
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
}

export interface ConfigMapItems {
  /** length 1..253; pattern ^[-._a-zA-Z0-9]+$ */
  key: string;
  /** default "Values" */
  templateAs?: 'Values' | 'KeysAndValues';
}

/** Cluster-scoped (clusterpushsecrets). */
export interface ClusterPushSecret {
  apiVersion: 'external-secrets.io/v1alpha1';
  kind: 'ClusterPushSecret';
  spec?: ClusterPushSecretSpec;
  metadata: ObjectMeta;
}

export interface ClusterPushSecretSpec {
  namespaceSelectors?: readonly LabelSelector[];
  pushSecretMetadata?: ExternalSecretMetadata;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  pushSecretName?: string;
  pushSecretSpec: PushSecretSpec;
  refreshTime?: string;
}

export interface PushSecretSpec {
  data?: readonly PushSecretSpecData[];
  /** default "None" */
  deletionPolicy?: 'Delete' | 'None';
  /** default "1h0m0s" */
  refreshInterval?: string;
  secretStoreRefs: readonly SecretStoreRefs[];
  /** fields 1..1 */
  selector: Selector;
  template?: TargetTemplate;
  /** default "Replace" */
  updatePolicy?: 'Replace' | 'IfNotExists';
}

export interface Selector {
  generatorRef?: CrossVersionObjectReference;
  secret?: Secret;
}

export interface PushSecretSpecData {
  /** default "None" */
  conversionStrategy?: 'None' | 'ReverseUnicode';
  match: Match;
  metadata?: unknown;
}

export interface SecretStoreRefs {
  /** default "SecretStore" */
  kind?: 'SecretStore' | 'ClusterSecretStore';
  labelSelector?: LabelSelector;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name?: string;
}

export interface Secret {
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name?: string;
  selector?: LabelSelector;
}

export interface Match {
  remoteRef: MatchRemoteRef;
  secretKey?: string;
}

export interface MatchRemoteRef {
  property?: string;
  remoteKey: string;
}

/** Cluster-scoped (clustersecretstores). */
export interface ClusterSecretStore {
  apiVersion: 'external-secrets.io/v1';
  kind: 'ClusterSecretStore';
  spec?: ClusterSecretStoreSpec;
  metadata: ObjectMeta;
}

export interface ClusterSecretStoreSpec {
  conditions?: readonly Conditions[];
  controller?: string;
  /** fields 1..1 */
  provider: Provider;
  refreshInterval?: number;
  retrySettings?: RetrySettings;
}

export interface Provider {
  akeyless?: Akeyless;
  alibaba?: Alibaba;
  aws?: Aws;
  azurekv?: Azurekv;
  barbican?: Barbican;
  beyondtrust?: Beyondtrust;
  bitwardensecretsmanager?: Bitwardensecretsmanager;
  chef?: Chef;
  cloudrusm?: Cloudrusm;
  conjur?: Conjur;
  delinea?: Delinea;
  device42?: Device42;
  doppler?: Doppler;
  dvls?: Dvls;
  fake?: Fake;
  fortanix?: Fortanix;
  gcpsm?: Gcpsm;
  github?: Github;
  gitlab?: Gitlab;
  ibm?: Ibm;
  infisical?: Infisical;
  keepersecurity?: Keepersecurity;
  kubernetes?: Kubernetes;
  ngrok?: Ngrok;
  onboardbase?: Onboardbase;
  onepassword?: Onepassword;
  onepasswordSDK?: OnepasswordSDK;
  oracle?: Oracle;
  passbolt?: Passbolt;
  passworddepot?: Passworddepot;
  previder?: Previder;
  pulumi?: Pulumi;
  scaleway?: Scaleway;
  secretserver?: Secretserver;
  senhasegura?: Senhasegura;
  vault?: Vault;
  volcengine?: Volcengine;
  webhook?: Webhook;
  yandexcertificatemanager?: Yandexcertificatemanager;
  yandexlockbox?: Yandexcertificatemanager;
}

export interface RetrySettings {
  maxRetries?: number;
  retryInterval?: string;
}

export interface Conditions {
  namespaceRegexes?: readonly string[];
  namespaceSelector?: LabelSelector;
  namespaces?: readonly string[];
}

export interface Akeyless {
  akeylessGWApiURL: string;
  authSecretRef: AuthSecretRef;
  /** byte */
  caBundle?: string;
  caProvider?: CaProvider;
}

export interface Alibaba {
  auth: Auth;
  regionID: string;
}

export interface Aws {
  additionalRoles?: readonly string[];
  auth?: AwsAuth;
  externalID?: string;
  prefix?: string;
  region: string;
  role?: string;
  secretsManager?: SecretsManager;
  service: 'SecretsManager' | 'ParameterStore';
  sessionTags?: readonly SessionTags[];
  transitiveTagKeys?: readonly string[];
}

export interface Azurekv {
  authSecretRef?: AzurekvAuthSecretRef;
  /** default "ServicePrincipal" */
  authType?: 'ServicePrincipal' | 'ManagedIdentity' | 'WorkloadIdentity';
  customCloudConfig?: CustomCloudConfig;
  /** default "PublicCloud" */
  environmentType?: 'PublicCloud' | 'USGovernmentCloud' | 'ChinaCloud' | 'GermanCloud' | 'AzureStackCloud';
  identityId?: string;
  serviceAccountRef?: ServiceAccountRef;
  tenantId?: string;
  /** default false */
  useAzureSDK?: boolean;
  vaultUrl: string;
}

export interface Barbican {
  auth: BarbicanAuth;
  authURL?: string;
  domainName?: string;
  region?: string;
  tenantName?: string;
}

export interface Beyondtrust {
  auth: BeyondtrustAuth;
  server: Server;
}

export interface Bitwardensecretsmanager {
  apiURL?: string;
  auth: BitwardensecretsmanagerAuth;
  bitwardenServerSDKURL?: string;
  caBundle?: string;
  caProvider?: CaProvider;
  identityURL?: string;
  organizationID: string;
  projectID: string;
}

export interface Chef {
  auth: ChefAuth;
  serverUrl: string;
  username: string;
}

export interface Cloudrusm {
  auth: CloudrusmAuth;
  projectID?: string;
}

export interface Conjur {
  auth: ConjurAuth;
  caBundle?: string;
  caProvider?: CaProvider;
  url: string;
}

export interface Delinea {
  clientId: ClientId;
  clientSecret: ClientId;
  tenant: string;
  tld?: string;
  urlTemplate?: string;
}

export interface Device42 {
  auth: Device42Auth;
  host: string;
}

export interface Doppler {
  auth: DopplerAuth;
  config?: string;
  format?: 'json' | 'dotnet-json' | 'env' | 'yaml' | 'docker';
  nameTransformer?: 'upper-camel' | 'camel' | 'lower-snake' | 'tf-var' | 'dotnet-env' | 'lower-kebab';
  project?: string;
}

export interface Dvls {
  auth: DvlsAuth;
  insecure?: boolean;
  serverUrl: string;
}

export interface Fake {
  data: readonly FakeData[];
  validationResult?: number;
}

export interface Fortanix {
  apiKey?: ApiKey;
  apiUrl?: string;
}

export interface Gcpsm {
  auth?: GcpsmAuth;
  location?: string;
  projectID?: string;
  /** default "LatestOrFail" */
  secretVersionSelectionPolicy?: string;
}

export interface Github {
  appID: number;
  auth: GithubAuth;
  environment?: string;
  installationID: number;
  organization: string;
  repository?: string;
  uploadURL?: string;
  /** default "https://github.com/" */
  url?: string;
}

export interface Gitlab {
  auth: GitlabAuth;
  /** byte */
  caBundle?: string;
  caProvider?: CaProvider;
  environment?: string;
  groupIDs?: readonly string[];
  inheritFromGroups?: boolean;
  projectID?: string;
  url?: string;
}

export interface Ibm {
  /** fields 1..1 */
  auth: IbmAuth;
  serviceUrl?: string;
}

export interface Infisical {
  auth: InfisicalAuth;
  /** byte */
  caBundle?: string;
  caProvider?: CaProvider;
  /** default "https://app.infisical.com/api" */
  hostAPI?: string;
  secretsScope: SecretsScope;
}

export interface Keepersecurity {
  authRef: AuthRef;
  folderID: string;
}

export interface Kubernetes {
  /** fields 1..1 */
  auth?: KubernetesAuth;
  authRef?: AuthRef;
  /** default "default"; length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  remoteNamespace?: string;
  server?: KubernetesServer;
}

export interface Ngrok {
  /** default "https://api.ngrok.com" */
  apiUrl?: string;
  /** fields 1..1 */
  auth: NgrokAuth;
  vault: NgrokVault;
}

export interface Onboardbase {
  /** default "https://public.onboardbase.com/api/v1/" */
  apiHost?: string;
  auth: OnboardbaseAuth;
  /** default "development" */
  environment?: string;
  /** default "development" */
  project?: string;
}

export interface Onepassword {
  auth: OnepasswordAuth;
  connectHost: string;
  vaults: { [key: string]: number };
}

export interface OnepasswordSDK {
  auth: OnepasswordSDKAuth;
  cache?: Cache;
  integrationInfo?: IntegrationInfo;
  vault: string;
}

export interface Oracle {
  auth?: OracleAuth;
  compartment?: string;
  encryptionKey?: string;
  principalType?: '' | 'UserPrincipal' | 'InstancePrincipal' | 'Workload';
  region: string;
  serviceAccountRef?: ServiceAccountRef;
  vault: string;
}

export interface Passbolt {
  auth: PassboltAuth;
  host: string;
}

export interface Passworddepot {
  auth: Device42Auth;
  database: string;
  host: string;
}

export interface Previder {
  auth: PreviderAuth;
  baseUri?: string;
}

export interface Pulumi {
  accessToken: ApiKey;
  /** default "https://api.pulumi.com/api/esc" */
  apiUrl?: string;
  environment: string;
  organization: string;
  project: string;
}

export interface Scaleway {
  accessKey: ClientId;
  apiUrl?: string;
  projectId: string;
  region: string;
  secretKey: ClientId;
}

export interface Secretserver {
  /** byte */
  caBundle?: string;
  caProvider?: CaProvider;
  domain?: string;
  password: ClientId;
  serverURL: string;
  username: ClientId;
}

export interface Senhasegura {
  auth: SenhaseguraAuth;
  /** default false */
  ignoreSslCertificate?: boolean;
  module: string;
  url: string;
}

export interface Vault {
  auth?: VaultAuth;
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

export interface Volcengine {
  auth?: VolcengineAuth;
  region: string;
}

export interface Webhook {
  /** fields 1..1 */
  auth?: WebhookAuth;
  body?: string;
  /** byte */
  caBundle?: string;
  caProvider?: CaProvider;
  headers?: { [key: string]: string };
  method?: string;
  result?: Result;
  secrets?: readonly Secrets[];
  timeout?: string;
  url: string;
}

export interface Yandexcertificatemanager {
  apiEndpoint?: string;
  auth: YandexcertificatemanagerAuth;
  caProvider?: YandexcertificatemanagerCaProvider;
  /** fields 1..1 */
  fetching?: Fetching;
}

export interface AuthSecretRef {
  kubernetesAuth?: AuthSecretRefKubernetesAuth;
  secretRef?: SecretRef;
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

export interface Auth {
  rrsa?: Rrsa;
  secretRef?: AlibabaAuthSecretRef;
}

export interface AwsAuth {
  jwt?: Jwt;
  secretRef?: AwsAuthSecretRef;
}

export interface SecretsManager {
  forceDeleteWithoutRecovery?: boolean;
  recoveryWindowInDays?: number;
}

export interface AzurekvAuthSecretRef {
  clientCertificate?: AuthRef;
  clientId?: AuthRef;
  clientSecret?: AuthRef;
  tenantId?: AuthRef;
}

export interface CustomCloudConfig {
  activeDirectoryEndpoint: string;
  keyVaultDNSSuffix?: string;
  keyVaultEndpoint?: string;
  resourceManagerEndpoint?: string;
}

export interface ServiceAccountRef {
  audiences?: readonly string[];
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace?: string;
}

export interface BarbicanAuth {
  password: Password;
  /** fields 1..1 */
  username: ClientId;
}

export interface BeyondtrustAuth {
  apiKey?: ClientId;
  certificate?: ClientId;
  certificateKey?: ClientId;
  clientId?: ClientId;
  clientSecret?: ClientId;
}

export interface Server {
  apiUrl: string;
  apiVersion?: string;
  clientTimeOutSeconds?: number;
  /** default true */
  decrypt?: boolean;
  retrievalType?: string;
  separator?: string;
  verifyCA: boolean;
}

export interface BitwardensecretsmanagerAuth {
  secretRef: BitwardensecretsmanagerAuthSecretRef;
}

export interface ChefAuth {
  secretRef: ChefAuthSecretRef;
}

export interface CloudrusmAuth {
  secretRef?: AlibabaAuthSecretRef;
}

export interface ConjurAuth {
  apikey?: Apikey;
  jwt?: AuthJwt;
}

export interface ClientId {
  secretRef?: AuthRef;
  value?: string;
}

export interface Device42Auth {
  secretRef: Device42AuthSecretRef;
}

export interface DopplerAuth {
  oidcConfig?: OidcConfig;
  secretRef?: DopplerAuthSecretRef;
}

export interface DvlsAuth {
  secretRef: DvlsAuthSecretRef;
}

export interface ApiKey {
  secretRef?: AuthRef;
}

export interface GcpsmAuth {
  secretRef?: GcpsmAuthSecretRef;
  workloadIdentity?: WorkloadIdentity;
  workloadIdentityFederation?: WorkloadIdentityFederation;
}

export interface GithubAuth {
  privateKey: AuthRef;
}

export interface GitlabAuth {
  SecretRef: GitlabAuthSecretRef;
}

export interface IbmAuth {
  containerAuth?: ContainerAuth;
  secretRef?: IbmAuthSecretRef;
}

export interface InfisicalAuth {
  awsAuthCredentials?: AwsAuthCredentials;
  azureAuthCredentials?: AzureAuthCredentials;
  gcpIamAuthCredentials?: GcpIamAuthCredentials;
  gcpIdTokenAuthCredentials?: AwsAuthCredentials;
  jwtAuthCredentials?: JwtAuthCredentials;
  kubernetesAuthCredentials?: KubernetesAuthCredentials;
  ldapAuthCredentials?: LdapAuthCredentials;
  ociAuthCredentials?: OciAuthCredentials;
  tokenAuthCredentials?: TokenAuthCredentials;
  universalAuthCredentials?: UniversalAuthCredentials;
}

export interface SecretsScope {
  environmentSlug: string;
  /** default true */
  expandSecretReferences?: boolean;
  projectSlug: string;
  /** default false */
  recursive?: boolean;
  /** default "/" */
  secretsPath?: string;
}

export interface AuthRef {
  /** length 1..253; pattern ^[-._a-zA-Z0-9]+$ */
  key?: string;
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name?: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace?: string;
}

export interface KubernetesAuth {
  cert?: Cert;
  serviceAccount?: ServiceAccountRef;
  token?: Token;
}

export interface KubernetesServer {
  /** byte */
  caBundle?: string;
  caProvider?: CaProvider;
  /** default "kubernetes.default" */
  url?: string;
}

export interface NgrokAuth {
  apiKey?: ApiKey;
}

export interface NgrokVault {
  name: string;
}

export interface OnboardbaseAuth {
  apiKeyRef: AuthRef;
  passcodeRef: AuthRef;
}

export interface OnepasswordAuth {
  secretRef: OnepasswordAuthSecretRef;
}

export interface OnepasswordSDKAuth {
  serviceAccountSecretRef: AuthRef;
}

export interface Cache {
  /** default 100; at least 1 */
  maxSize?: number;
  /** default "5m" */
  ttl?: string;
}

export interface IntegrationInfo {
  /** default "1Password SDK" */
  name?: string;
  /** default "v1.0.0" */
  version?: string;
}

export interface OracleAuth {
  secretRef: OracleAuthSecretRef;
  tenancy: string;
  user: string;
}

export interface PassboltAuth {
  passwordSecretRef: AuthRef;
  privateKeySecretRef: AuthRef;
}

export interface PreviderAuth {
  secretRef?: TokenAuthCredentials;
}

export interface SenhaseguraAuth {
  clientId: string;
  clientSecretSecretRef: AuthRef;
}

export interface VaultAuth {
  appRole?: AppRole;
  cert?: AuthCert;
  gcp?: Gcp;
  iam?: Iam;
  jwt?: VaultAuthJwt;
  kubernetes?: AuthKubernetes;
  ldap?: Ldap;
  namespace?: string;
  tokenSecretRef?: AuthRef;
  userPass?: Ldap;
}

export interface CheckAndSet {
  required?: boolean;
}

export interface Tls {
  certSecretRef?: AuthRef;
  keySecretRef?: AuthRef;
}

export interface VolcengineAuth {
  secretRef?: VolcengineAuthSecretRef;
}

export interface WebhookAuth {
  ntlm?: Ntlm;
}

export interface Result {
  jsonPath?: string;
}

export interface YandexcertificatemanagerAuth {
  authorizedKeySecretRef?: AuthRef;
}

export interface YandexcertificatemanagerCaProvider {
  certSecretRef?: AuthRef;
}

export interface Fetching {
  byID?: Record<string, never>;
  byName?: ByName;
}

export interface AuthSecretRefKubernetesAuth {
  accessID: string;
  k8sConfName: string;
  secretRef?: AuthRef;
  serviceAccountRef?: ServiceAccountRef;
}

export interface SecretRef {
  accessID?: AuthRef;
  accessType?: AuthRef;
  accessTypeParam?: AuthRef;
}

export interface Rrsa {
  oidcProviderArn: string;
  oidcTokenFilePath: string;
  roleArn: string;
  sessionName: string;
}

export interface AlibabaAuthSecretRef {
  accessKeyIDSecretRef: AuthRef;
  accessKeySecretSecretRef: AuthRef;
}

export interface Jwt {
  serviceAccountRef?: ServiceAccountRef;
}

export interface AwsAuthSecretRef {
  accessKeyIDSecretRef?: AuthRef;
  secretAccessKeySecretRef?: AuthRef;
  sessionTokenSecretRef?: AuthRef;
}

export interface SessionTags {
  key: string;
  value: string;
}

export interface Password {
  secretRef: AuthRef;
}

export interface BitwardensecretsmanagerAuthSecretRef {
  credentials: AuthRef;
}

export interface ChefAuthSecretRef {
  privateKeySecretRef: AuthRef;
}

export interface Apikey {
  account: string;
  apiKeyRef: AuthRef;
  userRef: AuthRef;
}

export interface AuthJwt {
  account: string;
  hostId?: string;
  secretRef?: AuthRef;
  serviceAccountRef?: ServiceAccountRef;
  serviceID: string;
}

export interface Device42AuthSecretRef {
  credentials?: AuthRef;
}

export interface OidcConfig {
  /** default 600 */
  expirationSeconds?: number;
  identity: string;
  serviceAccountRef: ServiceAccountRef;
}

export interface DopplerAuthSecretRef {
  dopplerToken: AuthRef;
}

export interface DvlsAuthSecretRef {
  appId: AuthRef;
  appSecret: AuthRef;
}

export interface FakeData {
  key: string;
  value: string;
  version?: string;
}

export interface GcpsmAuthSecretRef {
  secretAccessKeySecretRef?: AuthRef;
}

export interface WorkloadIdentity {
  clusterLocation?: string;
  clusterName?: string;
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

export interface GitlabAuthSecretRef {
  accessToken?: AuthRef;
}

export interface ContainerAuth {
  iamEndpoint?: string;
  profile: string;
  tokenLocation?: string;
}

export interface IbmAuthSecretRef {
  iamEndpoint?: string;
  secretApiKeySecretRef?: AuthRef;
}

export interface AwsAuthCredentials {
  identityId: AuthRef;
}

export interface AzureAuthCredentials {
  identityId: AuthRef;
  resource?: AuthRef;
}

export interface GcpIamAuthCredentials {
  identityId: AuthRef;
  serviceAccountKeyFilePath: AuthRef;
}

export interface JwtAuthCredentials {
  identityId: AuthRef;
  jwt: AuthRef;
}

export interface KubernetesAuthCredentials {
  identityId: AuthRef;
  serviceAccountTokenPath?: AuthRef;
}

export interface LdapAuthCredentials {
  identityId: AuthRef;
  ldapPassword: AuthRef;
  ldapUsername: AuthRef;
}

export interface OciAuthCredentials {
  fingerprint: AuthRef;
  identityId: AuthRef;
  privateKey: AuthRef;
  privateKeyPassphrase?: AuthRef;
  region: AuthRef;
  tenancyId: AuthRef;
  userId: AuthRef;
}

export interface TokenAuthCredentials {
  accessToken: AuthRef;
}

export interface UniversalAuthCredentials {
  clientId: AuthRef;
  clientSecret: AuthRef;
}

export interface Cert {
  clientCert?: AuthRef;
  clientKey?: AuthRef;
}

export interface Token {
  bearerToken?: AuthRef;
}

export interface OnepasswordAuthSecretRef {
  connectTokenSecretRef: AuthRef;
}

export interface OracleAuthSecretRef {
  fingerprint: AuthRef;
  privatekey: AuthRef;
}

export interface AppRole {
  /** default "approle" */
  path?: string;
  roleId?: string;
  roleRef?: AuthRef;
  secretRef: AuthRef;
}

export interface AuthCert {
  clientCert?: AuthRef;
  /** default "cert" */
  path?: string;
  secretRef?: AuthRef;
}

export interface Gcp {
  location?: string;
  /** default "gcp" */
  path?: string;
  projectID?: string;
  role: string;
  secretRef?: GcpsmAuthSecretRef;
  serviceAccountRef?: ServiceAccountRef;
  workloadIdentity?: WorkloadIdentity;
}

export interface Iam {
  externalID?: string;
  jwt?: Jwt;
  path?: string;
  region?: string;
  role?: string;
  secretRef?: AwsAuthSecretRef;
  vaultAwsIamServerID?: string;
  vaultRole: string;
}

export interface VaultAuthJwt {
  kubernetesServiceAccountToken?: KubernetesServiceAccountToken;
  /** default "jwt" */
  path?: string;
  role?: string;
  secretRef?: AuthRef;
}

export interface AuthKubernetes {
  /** default "kubernetes" */
  mountPath?: string;
  role: string;
  secretRef?: AuthRef;
  serviceAccountRef?: ServiceAccountRef;
}

export interface Ldap {
  path?: string;
  secretRef?: AuthRef;
  username: string;
}

export interface VolcengineAuthSecretRef {
  accessKeyID: AuthRef;
  secretAccessKey: AuthRef;
  token?: AuthRef;
}

export interface Ntlm {
  passwordSecret: AuthRef;
  usernameSecret: AuthRef;
}

export interface Secrets {
  name: string;
  secretRef: AuthRef;
}

export interface ByName {
  folderID: string;
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

export interface KubernetesServiceAccountToken {
  audiences?: readonly string[];
  expirationSeconds?: number;
  serviceAccountRef: ServiceAccountRef;
}

export interface AwsCredentialsSecretRef {
  /** length 1..253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  name: string;
  /** length 1..63; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$ */
  namespace?: string;
}

/** Namespaced (externalsecrets). */
export interface ExternalSecret {
  apiVersion: 'external-secrets.io/v1';
  kind: 'ExternalSecret';
  spec?: ExternalSecretSpec;
  metadata: ObjectMeta;
}

/** Namespaced (pushsecrets). */
export interface PushSecret {
  apiVersion: 'external-secrets.io/v1alpha1';
  kind: 'PushSecret';
  spec?: PushSecretSpec;
  metadata: ObjectMeta;
}

/** Namespaced (secretstores). */
export interface SecretStore {
  apiVersion: 'external-secrets.io/v1';
  kind: 'SecretStore';
  spec?: ClusterSecretStoreSpec;
  metadata: ObjectMeta;
}
