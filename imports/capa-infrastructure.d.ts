// infrastructure.cluster.x-k8s.io: made by tools/imports/generate.ts from cluster-api-provider-aws v2.13.0 (sigs.k8s.io/cluster-api-provider-aws/v2). Do not edit.
// Reference: https://cluster-api-aws.sigs.k8s.io/crd/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (awsclusters). */
export interface AWSCluster {
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2';
  kind: 'AWSCluster';
  spec?: AWSClusterSpec;
  metadata: ObjectMeta;
}

export interface AWSClusterSpec {
  additionalTags?: { [key: string]: string };
  bastion?: Bastion;
  controlPlaneEndpoint?: TCPSocketAction;
  controlPlaneLoadBalancer?: ControlPlaneLoadBalancer;
  identityRef?: IdentityRef;
  imageLookupBaseOS?: string;
  imageLookupFormat?: string;
  imageLookupOrg?: string;
  network?: Network;
  partition?: string;
  region?: string;
  s3Bucket?: S3Bucket;
  secondaryControlPlaneLoadBalancer?: ControlPlaneLoadBalancer;
  sshKeyName?: string;
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

export interface ControlPlaneLoadBalancer {
  /** one for each port */
  additionalListeners?: readonly AdditionalListeners[];
  additionalSecurityGroups?: readonly string[];
  crossZoneLoadBalancing?: boolean;
  disableHostsRewrite?: boolean;
  dnsResolutionCheck?: 'None' | 'Enabled';
  healthCheck?: HealthCheck;
  healthCheckProtocol?: 'TCP' | 'SSL' | 'HTTP' | 'HTTPS' | 'TLS' | 'UDP';
  ingressRules?: readonly IngressRules[];
  /** default "classic" */
  loadBalancerType?: 'classic' | 'elb' | 'alb' | 'nlb' | 'disabled';
  /** length at most 32; pattern ^[A-Za-z0-9]([A-Za-z0-9]{0,31}|[-A-Za-z0-9]{0,30}[A-Za-z0-9])$ */
  name?: string;
  preserveClientIP?: boolean;
  /** default "internet-facing" */
  scheme?: 'internet-facing' | 'internal';
  subnets?: readonly string[];
  targetGroupIPType?: 'ipv4' | 'ipv6';
}

export interface IdentityRef {
  kind: 'AWSClusterControllerIdentity' | 'AWSClusterRoleIdentity' | 'AWSClusterStaticIdentity';
  /** length at least 1 */
  name: string;
}

export interface Network {
  additionalControlPlaneIngressRules?: readonly IngressRules[];
  additionalNodeIngressRules?: readonly IngressRules[];
  cni?: Cni;
  nodePortIngressRuleCidrBlocks?: readonly string[];
  securityGroupOverrides?: { [key: string]: string };
  /** one for each id */
  subnets?: readonly Subnets[];
  vpc?: Vpc;
}

export interface S3Bucket {
  /** one for each name + prefix */
  additionalIAMRoles?: readonly AdditionalIAMRoles[];
  bestEffortDeleteObjects?: boolean;
  controlPlaneIAMInstanceProfile?: string;
  /** length 3..63; pattern ^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$ */
  name: string;
  nodesIAMInstanceProfiles?: readonly string[];
  presignedURLDuration?: string;
}

export interface HealthCheck {
  /** 5..300 */
  intervalSeconds?: number;
  /** 2..10 */
  thresholdCount?: number;
  /** 2..120 */
  timeoutSeconds?: number;
  /** 2..10 */
  unhealthyThresholdCount?: number;
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

export interface AdditionalListeners {
  healthCheck?: AdditionalListenersHealthCheck;
  /** 1..65535 */
  port: number;
  /** default "TCP" */
  protocol?: 'TCP';
  targetGroupIPType?: 'ipv4' | 'ipv6';
}

export interface IngressRules {
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

export interface AdditionalIAMRoles {
  /** length 1..128; pattern ^[\w+=,.@-]+$ */
  name: string;
  /** length 1..512 */
  prefix: string;
}

export interface AdditionalListenersHealthCheck {
  /** 5..300 */
  intervalSeconds?: number;
  path?: string;
  port?: string;
  protocol?: 'TCP' | 'HTTP' | 'HTTPS';
  /** 2..10 */
  thresholdCount?: number;
  /** 2..120 */
  timeoutSeconds?: number;
  /** 2..10 */
  unhealthyThresholdCount?: number;
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

/** Cluster-scoped (awsclustercontrolleridentities). */
export interface AWSClusterControllerIdentity {
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2';
  kind: 'AWSClusterControllerIdentity';
  spec?: AWSClusterControllerIdentitySpec;
  metadata: ObjectMeta;
}

export interface AWSClusterControllerIdentitySpec {
  allowedNamespaces?: AllowedNamespaces | null;
}

export interface AllowedNamespaces {
  list?: readonly string[] | null;
  selector?: LabelSelector;
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

/** Cluster-scoped (awsclusterroleidentities). */
export interface AWSClusterRoleIdentity {
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2';
  kind: 'AWSClusterRoleIdentity';
  spec?: AWSClusterRoleIdentitySpec;
  metadata: ObjectMeta;
}

export interface AWSClusterRoleIdentitySpec {
  allowedNamespaces?: AllowedNamespaces | null;
  /** 900..43200 */
  durationSeconds?: number;
  externalID?: string;
  inlinePolicy?: string;
  policyARNs?: readonly string[];
  roleARN: string;
  sessionName?: string;
  sourceIdentityRef?: IdentityRef;
}

/** Cluster-scoped (awsclusterstaticidentities). */
export interface AWSClusterStaticIdentity {
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2';
  kind: 'AWSClusterStaticIdentity';
  spec?: AWSClusterStaticIdentitySpec;
  metadata: ObjectMeta;
}

export interface AWSClusterStaticIdentitySpec {
  allowedNamespaces?: AllowedNamespaces | null;
  secretRef: string;
}

/** Namespaced (awsclustertemplates). */
export interface AWSClusterTemplate {
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2';
  kind: 'AWSClusterTemplate';
  spec?: AWSClusterTemplateSpec;
  metadata: ObjectMeta;
}

export interface AWSClusterTemplateSpec {
  template: AWSClusterTemplateTemplate;
}

export interface AWSClusterTemplateTemplate {
  metadata?: TemplateMetadata;
  spec: AWSClusterSpec;
}

export interface TemplateMetadata {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
}

/** Namespaced (awsfargateprofiles). */
export interface AWSFargateProfile {
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2';
  kind: 'AWSFargateProfile';
  spec?: AWSFargateProfileSpec;
  metadata: ObjectMeta;
}

export interface AWSFargateProfileSpec {
  additionalTags?: { [key: string]: string };
  /** length at least 1 */
  clusterName: string;
  profileName?: string;
  roleName?: string;
  rolePath?: string;
  rolePermissionsBoundary?: string;
  selectors?: readonly AWSFargateProfileSelectors[];
  subnetIDs?: readonly string[];
}

export interface AWSFargateProfileSelectors {
  labels?: { [key: string]: string };
  namespace?: string;
}

/** Namespaced (awsmachines). */
export interface AWSMachine {
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2';
  kind: 'AWSMachine';
  spec?: AWSMachineSpec;
  metadata: ObjectMeta;
}

export interface AWSMachineSpec {
  additionalSecurityGroups?: readonly Subnet[];
  additionalTags?: { [key: string]: string };
  ami?: Ami;
  assignPrimaryIPv6?: 'enabled' | 'disabled';
  capacityReservationId?: string;
  capacityReservationPreference?: string;
  cloudInit?: CloudInit;
  /** fields at least 1 */
  cpuOptions?: CpuOptions;
  dynamicHostAllocation?: DynamicHostAllocation;
  elasticIpPool?: ElasticIpPool;
  /** default "default" */
  hostAffinity?: 'default' | 'host';
  /** length at most 19; pattern ^h-[0-9a-f]{17}$ */
  hostID?: string;
  iamInstanceProfile?: string;
  ignition?: Ignition;
  imageLookupBaseOS?: string;
  imageLookupFormat?: string;
  imageLookupOrg?: string;
  instanceID?: string;
  instanceMetadataOptions?: InstanceMetadataOptions;
  /** length at least 2 */
  instanceType: string;
  marketType?: 'OnDemand' | 'Spot' | 'CapacityBlock';
  networkInterfaceType?: 'interface' | 'efa';
  /** items at most 2 */
  networkInterfaces?: readonly string[];
  nonRootVolumes?: readonly RootVolume[];
  placementGroupName?: string;
  /** 1..7 */
  placementGroupPartition?: number;
  privateDnsName?: PrivateDnsName;
  providerID?: string;
  publicIP?: boolean;
  rootVolume?: RootVolume;
  securityGroupOverrides?: { [key: string]: string };
  spotMarketOptions?: SpotMarketOptions;
  sshKeyName?: string;
  subnet?: Subnet;
  tenancy?: 'default' | 'dedicated' | 'host';
  uncompressedUserData?: boolean;
}

export interface Ami {
  eksLookupType?: 'AmazonLinux' | 'AmazonLinuxGPU' | 'AmazonLinux2023' | 'AmazonLinux2023GPU';
  id?: string;
}

export interface CloudInit {
  insecureSkipSecretsManager?: boolean;
  secretCount?: number;
  secretPrefix?: string;
  secureSecretsBackend?: 'secrets-manager' | 'ssm-parameter-store';
}

export interface CpuOptions {
  confidentialCompute?: 'Disabled' | 'AMDEncryptedVirtualizationNestedPaging';
  nestedVirtualization?: 'enabled' | 'disabled';
}

export interface DynamicHostAllocation {
  tags?: { [key: string]: string };
}

export interface Ignition {
  proxy?: Proxy;
  /** default "ClusterObjectStore" */
  storageType?: 'ClusterObjectStore' | 'UnencryptedUserData';
  tls?: Tls;
  version?: '2.3' | '3.0' | '3.1' | '3.2' | '3.3' | '3.4';
}

export interface InstanceMetadataOptions {
  /** default "enabled" */
  httpEndpoint?: 'enabled' | 'disabled';
  /** default "disabled" */
  httpProtocolIpv6?: 'enabled' | 'disabled';
  /** default 1; 1..64 */
  httpPutResponseHopLimit?: number;
  /** default "optional" */
  httpTokens?: 'optional' | 'required';
  /** default "disabled" */
  instanceMetadataTags?: 'enabled' | 'disabled';
}

export interface PrivateDnsName {
  enableResourceNameDnsAAAARecord?: boolean;
  enableResourceNameDnsARecord?: boolean;
  hostnameType?: 'ip-name' | 'resource-name';
}

export interface RootVolume {
  deviceName?: string;
  encrypted?: boolean;
  encryptionKey?: string;
  iops?: number;
  /** at least 8 */
  size: number;
  throughput?: number;
  type?: string;
}

export interface SpotMarketOptions {
  maxPrice?: string;
}

export interface Subnet {
  filters?: readonly Filters[];
  id?: string;
}

export interface Proxy {
  httpProxy?: string;
  httpsProxy?: string;
  /** items at most 64 */
  noProxy?: readonly string[];
}

export interface Tls {
  /** items at most 64 */
  certificateAuthorities?: readonly string[];
}

export interface Filters {
  name: string;
  values: readonly string[];
}

/** Namespaced (awsmachinepools). */
export interface AWSMachinePool {
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2';
  kind: 'AWSMachinePool';
  spec?: AWSMachinePoolSpec;
  metadata: ObjectMeta;
}

export interface AWSMachinePoolSpec {
  additionalTags?: { [key: string]: string };
  availabilityZoneSubnetType?: 'public' | 'private' | 'all';
  availabilityZones?: readonly string[];
  awsLaunchTemplate: AwsLaunchTemplate;
  capacityRebalance?: boolean;
  defaultCoolDown?: string;
  defaultInstanceWarmup?: string;
  ignition?: Ignition;
  lifecycleHooks?: readonly LifecycleHooks[];
  /** default 1; at least 1 */
  maxSize?: number;
  /** default 1; at least 0 */
  minSize?: number;
  mixedInstancesPolicy?: AWSMachinePoolMixedInstancesPolicy;
  providerID?: string;
  providerIDList?: readonly string[];
  refreshPreferences?: AWSMachinePoolRefreshPreferences;
  subnets?: readonly Subnet[];
  suspendProcesses?: AWSMachinePoolSuspendProcesses;
}

export interface AwsLaunchTemplate {
  additionalSecurityGroups?: readonly Subnet[];
  ami?: Ami;
  capacityReservationId?: string;
  capacityReservationPreference?: string;
  enclaveOptions?: EnclaveOptions;
  iamInstanceProfile?: string;
  imageLookupBaseOS?: string;
  imageLookupFormat?: string;
  imageLookupOrg?: string;
  instanceMetadataOptions?: InstanceMetadataOptions;
  instanceType?: string;
  marketType?: 'OnDemand' | 'Spot' | 'CapacityBlock';
  name?: string;
  nonRootVolumes?: readonly RootVolume[];
  privateDnsName?: PrivateDnsName;
  rootVolume?: RootVolume;
  spotMarketOptions?: SpotMarketOptions;
  sshKeyName?: string;
  versionNumber?: number;
}

export interface AWSMachinePoolMixedInstancesPolicy {
  instancesDistribution?: AWSMachinePoolInstancesDistribution;
  overrides?: readonly AWSMachinePoolOverrides[];
}

export interface AWSMachinePoolRefreshPreferences {
  disable?: boolean;
  instanceWarmup?: number;
  /** 100..200 */
  maxHealthyPercentage?: number;
  minHealthyPercentage?: number;
  strategy?: string;
}

export interface AWSMachinePoolSuspendProcesses {
  all?: boolean;
  processes?: AWSMachinePoolProcesses;
}

export interface EnclaveOptions {
  enabled?: boolean;
}

export interface LifecycleHooks {
  defaultResult?: 'CONTINUE' | 'ABANDON';
  /** duration */
  heartbeatTimeout?: string;
  lifecycleTransition: 'autoscaling:EC2_INSTANCE_LAUNCHING' | 'autoscaling:EC2_INSTANCE_TERMINATING';
  name: string;
  notificationMetadata?: string;
  notificationTargetARN?: string;
  roleARN?: string;
}

export interface AWSMachinePoolInstancesDistribution {
  /** default "prioritized" */
  onDemandAllocationStrategy?: 'prioritized' | 'lowest-price';
  /** default 0 */
  onDemandBaseCapacity?: number;
  /** default 100 */
  onDemandPercentageAboveBaseCapacity?: number;
  /** default "lowest-price" */
  spotAllocationStrategy?: 'lowest-price' | 'capacity-optimized' | 'capacity-optimized-prioritized' | 'price-capacity-optimized';
}

export interface AWSMachinePoolProcesses {
  addToLoadBalancer?: boolean;
  alarmNotification?: boolean;
  azRebalance?: boolean;
  healthCheck?: boolean;
  instanceRefresh?: boolean;
  launch?: boolean;
  replaceUnhealthy?: boolean;
  scheduledActions?: boolean;
  terminate?: boolean;
}

export interface AWSMachinePoolOverrides {
  instanceType: string;
}

/** Namespaced (awsmachinetemplates). */
export interface AWSMachineTemplate {
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2';
  kind: 'AWSMachineTemplate';
  spec?: AWSMachineTemplateSpec;
  metadata: ObjectMeta;
}

export interface AWSMachineTemplateSpec {
  template: AWSMachineTemplateTemplate;
}

export interface AWSMachineTemplateTemplate {
  metadata?: TemplateMetadata;
  spec: AWSMachineSpec;
}

/** Namespaced (awsmanagedclusters). */
export interface AWSManagedCluster {
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2';
  kind: 'AWSManagedCluster';
  spec?: AWSManagedClusterSpec;
  metadata: ObjectMeta;
}

export interface AWSManagedClusterSpec {
  controlPlaneEndpoint?: TCPSocketAction;
}

/** Namespaced (awsmanagedclustertemplates). */
export interface AWSManagedClusterTemplate {
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2';
  kind: 'AWSManagedClusterTemplate';
  spec?: AWSManagedClusterTemplateSpec;
  metadata: ObjectMeta;
}

export interface AWSManagedClusterTemplateSpec {
  template: AWSManagedClusterTemplateTemplate;
}

export interface AWSManagedClusterTemplateTemplate {
  spec: AWSManagedClusterSpec;
}

/** Namespaced (awsmanagedmachinepools). */
export interface AWSManagedMachinePool {
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2';
  kind: 'AWSManagedMachinePool';
  spec?: AWSManagedMachinePoolSpec;
  metadata: ObjectMeta;
}

export interface AWSManagedMachinePoolSpec {
  additionalTags?: { [key: string]: string };
  /** default "AL2_x86_64" */
  amiType?: 'AL2_x86_64' | 'AL2_x86_64_GPU' | 'AL2_ARM_64' | 'CUSTOM' | 'BOTTLEROCKET_ARM_64' | 'BOTTLEROCKET_x86_64' | 'BOTTLEROCKET_ARM_64_FIPS' | 'BOTTLEROCKET_x86_64_FIPS' | 'BOTTLEROCKET_ARM_64_NVIDIA' | 'BOTTLEROCKET_x86_64_NVIDIA' | 'WINDOWS_CORE_2019_x86_64' | 'WINDOWS_FULL_2019_x86_64' | 'WINDOWS_CORE_2022_x86_64' | 'WINDOWS_FULL_2022_x86_64' | 'AL2023_x86_64_STANDARD' | 'AL2023_ARM_64_STANDARD' | 'AL2023_x86_64_NEURON' | 'AL2023_x86_64_NVIDIA' | 'AL2023_ARM_64_NVIDIA';
  /** length at least 2 */
  amiVersion?: string;
  availabilityZoneSubnetType?: 'public' | 'private' | 'all';
  availabilityZones?: readonly string[];
  awsLaunchTemplate?: AwsLaunchTemplate;
  /** default "onDemand" */
  capacityType?: 'onDemand' | 'spot';
  diskSize?: number;
  eksNodegroupName?: string;
  instanceType?: string;
  labels?: { [key: string]: string };
  lifecycleHooks?: readonly LifecycleHooks[];
  nodeRepairConfig?: EnclaveOptions;
  providerIDList?: readonly string[];
  remoteAccess?: AWSManagedMachinePoolRemoteAccess;
  roleAdditionalPolicies?: readonly string[];
  roleName?: string;
  rolePath?: string;
  rolePermissionsBoundary?: string;
  scaling?: AWSManagedMachinePoolScaling;
  subnetIDs?: readonly string[];
  taints?: readonly AWSManagedMachinePoolTaints[];
  updateConfig?: AWSManagedMachinePoolUpdateConfig;
}

export interface AWSManagedMachinePoolRemoteAccess {
  public?: boolean;
  sourceSecurityGroups?: readonly string[];
  sshKeyName?: string;
}

export interface AWSManagedMachinePoolScaling {
  maxSize?: number;
  minSize?: number;
}

export interface AWSManagedMachinePoolUpdateConfig {
  /** 1..100 */
  maxUnavailable?: number;
  /** 1..100 */
  maxUnavailablePercentage?: number;
}

export interface AWSManagedMachinePoolTaints {
  effect: 'no-schedule' | 'no-execute' | 'prefer-no-schedule';
  key: string;
  value: string;
}

/** Namespaced (rosaclusters). */
export interface ROSACluster {
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2';
  kind: 'ROSACluster';
  spec?: AWSManagedClusterSpec;
  metadata: ObjectMeta;
}

/** Namespaced (rosamachinepools). */
export interface ROSAMachinePool {
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2';
  kind: 'ROSAMachinePool';
  spec?: ROSAMachinePoolSpec;
  metadata: ObjectMeta;
}

export interface ROSAMachinePoolSpec {
  additionalSecurityGroups?: readonly string[];
  additionalTags?: { [key: string]: string };
  /** default true */
  autoRepair?: boolean;
  autoscaling?: ROSAMachinePoolAutoscaling;
  availabilityZone?: string;
  capacityReservationID?: string;
  imageType?: 'Windows' | 'Default';
  instanceType: string;
  labels?: { [key: string]: string };
  nodeDrainGracePeriod?: string;
  /** length at most 15; pattern ^[a-z]([-a-z0-9]*[a-z0-9])?$ */
  nodePoolName: string;
  providerIDList?: readonly string[];
  subnet?: string;
  taints?: readonly ROSAMachinePoolTaints[];
  tuningConfigs?: readonly string[];
  updateConfig?: ROSAMachinePoolUpdateConfig;
  version?: string;
  /** 75..16384 */
  volumeSize?: number;
}

export interface ROSAMachinePoolAutoscaling {
  /** at least 1 */
  maxReplicas?: number;
  /** at least 0 */
  minReplicas?: number;
}

export interface ROSAMachinePoolUpdateConfig {
  rollingUpdate?: ROSAMachinePoolRollingUpdate;
}

export interface ROSAMachinePoolTaints {
  effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  key: string;
  /** pattern ^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$ */
  value?: string;
}

export interface ROSAMachinePoolRollingUpdate {
  /** default 1; pattern ^((100|[0-9]{1,2})%|[0-9]+)$ */
  maxSurge?: number | string;
  /** default 0; pattern ^((100|[0-9]{1,2})%|[0-9]+)$ */
  maxUnavailable?: number | string;
}

/** Namespaced (rosanetworks). */
export interface ROSANetwork {
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2';
  kind: 'ROSANetwork';
  spec?: ROSANetworkSpec;
  metadata: ObjectMeta;
}

export interface ROSANetworkSpec {
  /** at least 1 */
  availabilityZoneCount?: number;
  availabilityZones?: readonly string[];
  /** cidr */
  cidrBlock: string;
  identityRef?: IdentityRef;
  region: string;
  stackName: string;
  stackTags?: { [key: string]: string };
}

/** Cluster-scoped (rosaocmroleconfigs). */
export interface ROSAOCMRoleConfig {
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2';
  kind: 'ROSAOCMRoleConfig';
  spec?: ROSAOCMRoleConfigSpec;
  metadata: ObjectMeta;
}

export interface ROSAOCMRoleConfigSpec {
  credentialsSecretRef?: ROSAOCMRoleConfigCredentialsSecretRef;
  /** default "Delete" */
  deletionPolicy?: 'Delete' | 'Retain';
  identityRef?: IdentityRef;
  /** pattern ^\/.*\/$ */
  path?: string;
  permissionsBoundaryARN?: string;
  /** default "Standard" */
  profile?: 'Standard' | 'Admin' | 'NoConsole';
  /** length at most 12; pattern ^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$ */
  rolePrefix: string;
}

export interface ROSAOCMRoleConfigCredentialsSecretRef {
  name?: string;
  namespace?: string;
}

/** Namespaced (rosaroleconfigs). */
export interface ROSARoleConfig {
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2';
  kind: 'ROSARoleConfig';
  spec?: ROSARoleConfigSpec;
  metadata: ObjectMeta;
}

export interface ROSARoleConfigSpec {
  accountRoleConfig: ROSARoleConfigAccountRoleConfig;
  credentialsSecretRef?: ROSARoleConfigCredentialsSecretRef;
  identityRef?: IdentityRef;
  /** default "Managed" */
  oidcProviderType?: 'Managed' | 'Unmanaged';
  operatorRoleConfig: ROSARoleConfigOperatorRoleConfig;
}

export interface ROSARoleConfigAccountRoleConfig {
  path?: string;
  permissionsBoundaryARN?: string;
  /** length at most 4; pattern ^[a-z]([-a-z0-9]*[a-z0-9])?$ */
  prefix: string;
  sharedVPCConfig?: ROSARoleConfigSharedVPCConfig;
  /** length 2..1224; pattern ^[a-zA-Z0-9=,.@:\/-]+$ */
  trustPolicyExternalID?: string;
  version: string;
}

export interface ROSARoleConfigCredentialsSecretRef {
  /** default "" */
  name?: string;
}

export interface ROSARoleConfigOperatorRoleConfig {
  oidcID?: string;
  permissionsBoundaryARN?: string;
  /** length at most 4; pattern ^[a-z]([-a-z0-9]*[a-z0-9])?$ */
  prefix: string;
  sharedVPCConfig?: ROSARoleConfigSharedVPCConfig;
}

export interface ROSARoleConfigSharedVPCConfig {
  routeRoleARN?: string;
  vpcEndpointRoleArn?: string;
}
