// controlplane.cluster.x-k8s.io: made by tools/imports/generate.ts from cluster-api-provider-aws v2.13.0 (sigs.k8s.io/cluster-api-provider-aws/v2). Do not edit.
// Reference: https://cluster-api-aws.sigs.k8s.io/crd/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (awsmanagedcontrolplanes). */
export interface AWSManagedControlPlane {
  apiVersion: 'controlplane.cluster.x-k8s.io/v1beta2';
  kind: 'AWSManagedControlPlane';
  spec?: AWSManagedControlPlaneSpec;
  metadata: ObjectMeta;
}

export interface AWSManagedControlPlaneSpec {
  accessConfig?: AccessConfig;
  accessEntries?: readonly AccessEntries[];
  additionalTags?: { [key: string]: string };
  addons?: readonly Addons[];
  /** default false */
  associateOIDCProvider?: boolean;
  bastion?: Bastion;
  /** default true */
  bootstrapSelfManagedAddons?: boolean;
  controlPlaneEndpoint?: TCPSocketAction;
  eksClusterName?: string;
  encryptionConfig?: EncryptionConfig;
  endpointAccess?: EndpointAccess;
  iamAuthenticatorConfig?: IamAuthenticatorConfig;
  identityRef?: IdentityRef;
  imageLookupBaseOS?: string;
  imageLookupFormat?: string;
  imageLookupOrg?: string;
  kubeProxy?: KubeProxy;
  logging?: Logging;
  network?: Network;
  oidcIdentityProviderConfig?: OidcIdentityProviderConfig;
  partition?: string;
  region?: string;
  /** default false */
  restrictPrivateSubnets?: boolean;
  roleAdditionalPolicies?: readonly string[];
  /** length at least 2 */
  roleName?: string;
  rolePath?: string;
  rolePermissionsBoundary?: string;
  secondaryCidrBlock?: string;
  sshKeyName?: string;
  /** default "iam-authenticator" */
  tokenMethod?: 'iam-authenticator' | 'aws-cli';
  upgradePolicy?: 'extended' | 'standard';
  /** length at least 2; pattern ^v?(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.?(\.0|[1-9][0-9]*)?$ */
  version?: string;
  vpcCni?: VpcCni;
}

export interface AccessConfig {
  /** default "config_map" */
  authenticationMode?: 'config_map' | 'api' | 'api_and_config_map';
  /** default true */
  bootstrapClusterCreatorAdminPermissions?: boolean;
}

export interface Bastion {
  allowedCIDRBlocks?: readonly string[];
  ami?: string;
  disableIngressRules?: boolean;
  enabled?: boolean;
  instanceType?: string;
}

export interface TCPSocketAction {
  /** length at most 512 */
  host?: string;
  port?: number;
}

export interface EncryptionConfig {
  provider?: string;
  resources?: readonly string[];
}

export interface EndpointAccess {
  private?: boolean;
  public?: boolean;
  publicCIDRs?: readonly string[];
}

export interface IamAuthenticatorConfig {
  mapRoles?: readonly MapRoles[];
  mapUsers?: readonly MapUsers[];
}

export interface IdentityRef {
  kind: 'AWSClusterControllerIdentity' | 'AWSClusterRoleIdentity' | 'AWSClusterStaticIdentity';
  /** length at least 1 */
  name: string;
}

export interface KubeProxy {
  /** default false */
  disable?: boolean;
}

export interface Logging {
  /** default false */
  apiServer?: boolean;
  /** default false */
  audit?: boolean;
  /** default false */
  authenticator?: boolean;
  /** default false */
  controllerManager?: boolean;
  /** default false */
  scheduler?: boolean;
}

export interface Network {
  additionalControlPlaneIngressRules?: readonly AdditionalControlPlaneIngressRules[];
  additionalNodeIngressRules?: readonly AdditionalControlPlaneIngressRules[];
  cni?: Cni;
  nodePortIngressRuleCidrBlocks?: readonly string[];
  securityGroupOverrides?: { [key: string]: string };
  /** one for each id */
  subnets?: readonly Subnets[];
  vpc?: Vpc;
}

export interface OidcIdentityProviderConfig {
  clientId: string;
  groupsClaim?: string;
  groupsPrefix?: string;
  identityProviderConfigName: string;
  issuerUrl: string;
  requiredClaims?: { [key: string]: string };
  tags?: { [key: string]: string };
  usernameClaim?: string;
  usernamePrefix?: string;
}

export interface VpcCni {
  /** default false */
  disable?: boolean;
  env?: readonly EnvVar[];
}

export interface AccessEntries {
  /** items at most 20 */
  accessPolicies?: readonly AccessPolicies[];
  kubernetesGroups?: readonly string[];
  principalARN: string;
  /** default "standard" */
  type?: 'standard' | 'ec2_linux' | 'ec2_windows' | 'fargate_linux' | 'ec2' | 'hybrid_linux' | 'hyperpod_linux';
  username?: string;
}

export interface Addons {
  configuration?: string;
  /** default "overwrite" */
  conflictResolution?: 'overwrite' | 'none' | 'preserve';
  /** length at least 2 */
  name: string;
  preserveOnDelete?: boolean;
  serviceAccountRoleARN?: string;
  version: string;
}

export interface Cni {
  cniIngressRules?: readonly CniIngressRules[];
}

export interface Vpc {
  /** default "Ordered" */
  availabilityZoneSelection?: 'Ordered' | 'Random';
  /** default 3; at least 1 */
  availabilityZoneUsageLimit?: number;
  carrierGatewayId?: string;
  cidrBlock?: string;
  elasticIpPool?: ElasticIpPool;
  emptyRoutesDefaultVPCSecurityGroup?: boolean;
  id?: string;
  internetGatewayId?: string;
  ipamPool?: IpamPool;
  ipv6?: Ipv6;
  privateDnsHostnameTypeOnLaunch?: 'ip-name' | 'resource-name';
  secondaryCidrBlocks?: readonly SecondaryCidrBlocks[];
  /** default "PreferPrivate" */
  subnetSchema?: 'PreferPrivate' | 'PreferPublic';
  tags?: { [key: string]: string };
}

export interface MapRoles {
  groups: readonly string[];
  /** length at least 31 */
  rolearn: string;
  username: string;
}

export interface MapUsers {
  groups: readonly string[];
  /** length at least 31 */
  userarn: string;
  username: string;
}

export interface AdditionalControlPlaneIngressRules {
  cidrBlocks?: readonly string[];
  description: string;
  fromPort: number;
  ipv6CidrBlocks?: readonly string[];
  natGatewaysIPsSource?: boolean;
  protocol: '-1' | '4' | 'tcp' | 'udp' | 'icmp' | '58' | '50';
  sourceSecurityGroupIds?: readonly string[];
  sourceSecurityGroupRoles?: readonly ('bastion' | 'node' | 'controlplane' | 'apiserver-lb' | 'lb' | 'node-eks-additional')[];
  toPort: number;
}

export interface Subnets {
  availabilityZone?: string;
  cidrBlock?: string;
  id: string;
  ipv6CidrBlock?: string;
  isIpv6?: boolean;
  isPublic?: boolean;
  natGatewayId?: string;
  parentZoneName?: string;
  resourceID?: string;
  routeTableId?: string;
  tags?: { [key: string]: string };
  zoneType?: 'availability-zone' | 'local-zone' | 'wavelength-zone';
}

export interface ElasticIpPool {
  /** length at most 30 */
  publicIpv4Pool?: string;
  publicIpv4PoolFallbackOrder?: 'amazon-pool' | 'none';
}

export interface IpamPool {
  id?: string;
  name?: string;
  netmaskLength?: number;
}

export interface Ipv6 {
  cidrBlock?: string;
  egressOnlyInternetGatewayId?: string;
  ipamPool?: IpamPool;
  poolId?: string;
}

export interface EnvVar {
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}

export interface AccessPolicies {
  accessScope: AccessScope;
  policyARN: string;
}

export interface CniIngressRules {
  description: string;
  fromPort: number;
  protocol: string;
  toPort: number;
}

export interface SecondaryCidrBlocks {
  /** length at least 1 */
  ipv4CidrBlock: string;
}

export interface EnvVarSource {
  configMapKeyRef?: ConfigMapKeyRef;
  fieldRef?: ObjectFieldSelector;
  fileKeyRef?: FileKeySelector;
  resourceFieldRef?: ResourceFieldSelector;
  secretKeyRef?: ConfigMapKeyRef;
}

export interface AccessScope {
  /** items at least 1 */
  namespaces?: readonly string[];
  /** default "cluster" */
  type?: 'cluster' | 'namespace';
}

export interface ConfigMapKeyRef {
  key: string;
  /** default "" */
  name?: string;
  optional?: boolean;
}

export interface ObjectFieldSelector {
  apiVersion?: string;
  fieldPath: string;
}

export interface FileKeySelector {
  key: string;
  /** default false */
  optional?: boolean;
  path: string;
  volumeName: string;
}

export interface ResourceFieldSelector {
  containerName?: string;
  /** pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$ */
  divisor?: number | string;
  resource: string;
}

/** Namespaced (awsmanagedcontrolplanetemplates). */
export interface AWSManagedControlPlaneTemplate {
  apiVersion: 'controlplane.cluster.x-k8s.io/v1beta2';
  kind: 'AWSManagedControlPlaneTemplate';
  spec?: AWSManagedControlPlaneTemplateSpec;
  metadata: ObjectMeta;
}

export interface AWSManagedControlPlaneTemplateSpec {
  template: AWSManagedControlPlaneTemplateTemplate;
}

export interface AWSManagedControlPlaneTemplateTemplate {
  spec: AWSManagedControlPlaneSpec;
}

/** Namespaced (rosacontrolplanes). */
export interface ROSAControlPlane {
  apiVersion: 'controlplane.cluster.x-k8s.io/v1beta2';
  kind: 'ROSAControlPlane';
  spec?: ROSAControlPlaneSpec;
  metadata: ObjectMeta;
}

export interface ROSAControlPlaneSpec {
  additionalTags?: { [key: string]: string };
  auditLogRoleARN?: string;
  autoNode?: ROSAControlPlaneAutoNode;
  availabilityZones?: readonly string[];
  billingAccount?: string;
  /** pattern ^(stable|eus|fast|candidate|nightly)-[0-9]+\.[0-9]+$ */
  channel?: string;
  channelGroup?: 'stable' | 'eus' | 'fast' | 'candidate' | 'nightly';
  cloudWatchlogForwarder?: ROSAControlPlaneCloudWatchlogForwarder;
  clusterRegistryConfig?: ROSAControlPlaneClusterRegistryConfig;
  controlPlaneEndpoint?: TCPSocketAction;
  credentialsSecretRef?: ROSAControlPlaneCredentialsSecretRef;
  defaultMachinePoolSpec?: ROSAControlPlaneDefaultMachinePoolSpec;
  /** default "Disabled" */
  deleteProtection?: 'Enabled' | 'Disabled';
  /** length at most 15; pattern ^[a-z]([-a-z0-9]*[a-z0-9])?$ */
  domainPrefix?: string;
  /** default false */
  enableExternalAuthProviders?: boolean;
  /** default "Public" */
  endpointAccess?: 'Public' | 'Private';
  etcdEncryptionKMSARN?: string;
  /** items at most 1; one for each name */
  externalAuthProviders?: readonly ROSAControlPlaneExternalAuthProviders[];
  /** default "Disabled" */
  fips?: 'Enabled' | 'Disabled';
  identityRef?: IdentityRef;
  installerRoleARN?: string;
  network?: ROSAControlPlaneNetwork;
  oidcID?: string;
  provisionShardID?: string;
  region: string;
  rolesRef?: ROSAControlPlaneRolesRef;
  /** length at most 54; pattern ^[a-z]([-a-z0-9]*[a-z0-9])?$ */
  rosaClusterName: string;
  rosaNetworkRef?: ROSAControlPlaneCredentialsSecretRef;
  rosaRoleConfigRef?: ROSAControlPlaneCredentialsSecretRef;
  s3LogForwarder?: ROSAControlPlaneS3LogForwarder;
  subnets?: readonly string[];
  supportRoleARN?: string;
  /** length 2..1224; pattern ^[a-zA-Z0-9=,.@:\/-]+$ */
  trustPolicyExternalID?: string;
  version: string;
  /** default "WaitForAcknowledge" */
  versionGate?: 'Acknowledge' | 'WaitForAcknowledge' | 'AlwaysAcknowledge';
  workerRoleARN?: string;
}

export interface ROSAControlPlaneAutoNode {
  /** default "Disabled" */
  mode?: 'Enabled' | 'Disabled';
  /** length at most 2048 */
  roleARN?: string;
}

export interface ROSAControlPlaneCloudWatchlogForwarder {
  applications?: readonly string[];
  cloudWatchLogGroupName?: string;
  cloudWatchLogRoleArn?: string;
  groupLogIDs?: readonly string[];
}

export interface ROSAControlPlaneClusterRegistryConfig {
  additionalTrustedCAs?: { [key: string]: string };
  allowedRegistriesForImport?: readonly ROSAControlPlaneAllowedRegistriesForImport[];
  registrySources?: ROSAControlPlaneRegistrySources;
}

export interface ROSAControlPlaneCredentialsSecretRef {
  /** default "" */
  name?: string;
}

export interface ROSAControlPlaneDefaultMachinePoolSpec {
  autoscaling?: ROSAControlPlaneAutoscaling;
  instanceType?: string;
  /** 75..16384 */
  volumeSize?: number;
}

export interface ROSAControlPlaneNetwork {
  /** default 23 */
  hostPrefix?: number;
  /** cidr */
  machineCIDR?: string;
  /** default "OVNKubernetes" */
  networkType?: 'OVNKubernetes' | 'Other';
  /** cidr */
  podCIDR?: string;
  /** cidr */
  serviceCIDR?: string;
}

export interface ROSAControlPlaneRolesRef {
  controlPlaneOperatorARN: string;
  imageRegistryARN: string;
  ingressARN: string;
  kmsProviderARN: string;
  kubeCloudControllerARN: string;
  networkARN: string;
  nodePoolManagementARN: string;
  storageARN: string;
}

export interface ROSAControlPlaneS3LogForwarder {
  applications?: readonly string[];
  groupLogIDs?: readonly string[];
  s3ConfigBucketName?: string;
  s3ConfigBucketPrefix?: string;
}

export interface ROSAControlPlaneRegistrySources {
  allowedRegistries?: readonly string[];
  blockedRegistries?: readonly string[];
  insecureRegistries?: readonly string[];
}

export interface ROSAControlPlaneAutoscaling {
  /** at least 1 */
  maxReplicas?: number;
  /** at least 0 */
  minReplicas?: number;
}

export interface ROSAControlPlaneExternalAuthProviders {
  claimMappings?: ROSAControlPlaneClaimMappings;
  claimValidationRules?: readonly ROSAControlPlaneClaimValidationRules[];
  issuer: ROSAControlPlaneIssuer;
  /** length at least 1 */
  name: string;
  /** items at most 20; one for each componentNamespace + componentName */
  oidcClients?: readonly ROSAControlPlaneOidcClients[];
}

export interface ROSAControlPlaneAllowedRegistriesForImport {
  domainName?: string;
  /** default false */
  insecure?: boolean;
}

export interface ROSAControlPlaneClaimMappings {
  groups?: ROSAControlPlaneGroups;
  username?: ROSAControlPlaneUsername;
}

export interface ROSAControlPlaneIssuer {
  /** items 1..10; a set */
  audiences: readonly string[];
  issuerCertificateAuthority?: ROSAControlPlaneIssuerCertificateAuthority;
  /** pattern ^https:\/\/[^\s] */
  issuerURL: string;
}

export interface ROSAControlPlaneGroups {
  claim: string;
  prefix?: string;
}

export interface ROSAControlPlaneUsername {
  claim: string;
  /** length at least 1 */
  prefix?: string;
  prefixPolicy?: '' | 'NoPrefix' | 'Prefix';
}

export interface ROSAControlPlaneClaimValidationRules {
  requiredClaim: ROSAControlPlaneRequiredClaim;
  /** default "RequiredClaim" */
  type?: 'RequiredClaim';
}

export interface ROSAControlPlaneIssuerCertificateAuthority {
  name: string;
}

export interface ROSAControlPlaneOidcClients {
  /** length at least 1 */
  clientID: string;
  clientSecret: ROSAControlPlaneIssuerCertificateAuthority;
  /** length 1..256 */
  componentName: string;
  /** length 1..63 */
  componentNamespace: string;
  /** a set */
  extraScopes?: readonly string[];
}

export interface ROSAControlPlaneRequiredClaim {
  /** length at least 1 */
  claim: string;
  /** length at least 1 */
  requiredValue: string;
}
