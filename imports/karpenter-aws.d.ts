// karpenter.k8s.aws: made by tools/imports/generate.ts from karpenter-aws v1.15.1 (github.com/aws/karpenter-provider-aws). Do not edit.
// Reference: https://karpenter.sh/docs/concepts/nodeclasses/

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (ec2nodeclasses). */
export interface EC2NodeClass {
  apiVersion: 'karpenter.k8s.aws/v1';
  kind: 'EC2NodeClass';
  spec?: EC2NodeClassSpec;
  metadata: ObjectMeta;
}

export interface EC2NodeClassSpec {
  amiFamily?: 'AL2' | 'AL2023' | 'Bottlerocket' | 'Custom' | 'Windows2019' | 'Windows2022' | 'Windows2025';
  /** items 1..30 */
  amiSelectorTerms: readonly EC2NodeClassAmiSelectorTerms[];
  associatePublicIPAddress?: boolean;
  /** items at most 50 */
  blockDeviceMappings?: readonly EC2NodeClassBlockDeviceMappings[];
  /** items at most 30 */
  capacityReservationSelectorTerms?: readonly EC2NodeClassCapacityReservationSelectorTerms[];
  connectionTracking?: EC2NodeClassConnectionTracking;
  context?: string;
  cpuOptions?: EC2NodeClassCpuOptions;
  detailedMonitoring?: boolean;
  enclaveOptions?: EC2NodeClassEnclaveOptions;
  instanceProfile?: string;
  instanceStorePolicy?: 'RAID0';
  /** at least 0 */
  ipPrefixCount?: number;
  kubelet?: { [key: string]: unknown };
  metadataOptions?: EC2NodeClassMetadataOptions;
  /** items at most 150 */
  networkInterfaces?: readonly EC2NodeClassNetworkInterfaces[];
  placementGroupSelector?: EC2NodeClassPlacementGroupSelector;
  role?: string;
  /** items at most 30 */
  securityGroupSelectorTerms: readonly EC2NodeClassSecurityGroupSelectorTerms[];
  /** items at most 30 */
  subnetSelectorTerms: readonly EC2NodeClassSubnetSelectorTerms[];
  tags?: { [key: string]: string };
  userData?: string;
}

export interface EC2NodeClassConnectionTracking {
  /** 60..432000 */
  tcpEstablishedTimeout?: number;
  /** 60..180 */
  udpStreamTimeout?: number;
  /** 30..60 */
  udpTimeout?: number;
}

export interface EC2NodeClassCpuOptions {
  nestedVirtualization?: 'enabled' | 'disabled';
}

export interface EC2NodeClassEnclaveOptions {
  enabled: boolean;
}

export interface EC2NodeClassMetadataOptions {
  /** default "enabled" */
  httpEndpoint?: 'enabled' | 'disabled';
  /** default "disabled" */
  httpProtocolIPv6?: 'enabled' | 'disabled';
  /** default 1; 1..64 */
  httpPutResponseHopLimit?: number;
  /** default "required" */
  httpTokens?: 'required' | 'optional';
}

export interface EC2NodeClassPlacementGroupSelector {
  /** pattern ^pg-[0-9a-z]+$ */
  id?: string;
  /** length at least 1 */
  name?: string;
}

export interface EC2NodeClassAmiSelectorTerms {
  /** length at most 30 */
  alias?: string;
  /** pattern ami-[0-9a-z]+ */
  id?: string;
  name?: string;
  owner?: string;
  ssmParameter?: string;
  /** fields at most 20 */
  tags?: { [key: string]: string };
}

export interface EC2NodeClassBlockDeviceMappings {
  deviceName?: string;
  ebs?: EC2NodeClassEbs;
  rootVolume?: boolean;
}

export interface EC2NodeClassCapacityReservationSelectorTerms {
  /** pattern ^cr-[0-9a-z]+$ */
  id?: string;
  instanceMatchCriteria?: 'open' | 'targeted';
  /** pattern ^[0-9]{12}$ */
  ownerID?: string;
  /** fields at most 20 */
  tags?: { [key: string]: string };
}

export interface EC2NodeClassNetworkInterfaces {
  /** at least 0 */
  deviceIndex: number;
  interfaceType: 'interface' | 'efa-only';
  /** at least 0 */
  networkCardIndex: number;
}

export interface EC2NodeClassSecurityGroupSelectorTerms {
  /** pattern sg-[0-9a-z]+ */
  id?: string;
  name?: string;
  /** fields at most 20 */
  tags?: { [key: string]: string };
}

export interface EC2NodeClassSubnetSelectorTerms {
  /** pattern subnet-[0-9a-z]+ */
  id?: string;
  /** fields at most 20 */
  tags?: { [key: string]: string };
}

export interface EC2NodeClassEbs {
  deleteOnTermination?: boolean;
  encrypted?: boolean;
  iops?: number;
  kmsKeyID?: string;
  snapshotID?: string;
  throughput?: number;
  /** 100..300 */
  volumeInitializationRate?: number;
  /** pattern ^((?:[1-9][0-9]{0,3}|[1-4][0-9]{4}|[5][0-8][0-9]{3}|59000)Gi|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|[6][0-3][0-9]{3}|64000)G|([1-9]||[1-5][0-7]|58)Ti|([1-9]||[1-5][0-9]|6[0-3]|64)T)$ */
  volumeSize?: string;
  volumeType?: 'standard' | 'io1' | 'io2' | 'gp2' | 'sc1' | 'st1' | 'gp3';
}
