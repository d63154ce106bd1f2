// karpenter.azure.com: made by tools/imports/generate.ts from karpenter-azure v1.14.2 (github.com/Azure/karpenter-provider-azure). Do not edit.
// Reference: https://github.com/Azure/karpenter-provider-azure

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (aksnodeclasses). */
export interface AKSNodeClass {
  apiVersion: 'karpenter.azure.com/v1beta1';
  kind: 'AKSNodeClass';
  spec?: AKSNodeClassSpec;
  metadata: ObjectMeta;
}

export interface AKSNodeClassSpec {
  artifactStreaming?: AKSNodeClassArtifactStreaming;
  fipsMode?: 'FIPS' | 'Disabled';
  gpu?: AKSNodeClassGpu;
  /** default "Ubuntu" */
  imageFamily?: 'Ubuntu' | 'Ubuntu2204' | 'Ubuntu2404' | 'AzureLinux';
  kubelet?: AKSNodeClassKubelet;
  linuxOSConfig?: AKSNodeClassLinuxOSConfig;
  localDNS?: AKSNodeClassLocalDNS;
  /** 10..250 */
  maxPods?: number;
  /** default 128; 30..2048 */
  osDiskSizeGB?: number;
  security?: AKSNodeClassSecurity;
  tags?: { [key: string]: string };
  /** pattern (?i)^\/subscriptions\/[^\/]+\/resourceGroups\/[a-zA-Z0-9_\-().]{0,89}[a-zA-Z0-9_\-()]\/providers\/Microsoft\.Network\/virtualNetworks\/[^\/]+\/subnets\/[^\/]+$ */
  vnetSubnetID?: string;
}

export interface AKSNodeClassArtifactStreaming {
  enabled?: boolean;
}

export interface AKSNodeClassGpu {
  /** default "Driver" */
  mode?: 'Driver' | 'None';
}

export interface AKSNodeClassKubelet {
  allowedUnsafeSysctls?: readonly string[];
  /** default 5; at least 2 */
  containerLogMaxFiles?: number;
  /** default "50Mi"; pattern ^\d+(E|P|T|G|M|K|Ei|Pi|Ti|Gi|Mi|Ki)$ */
  containerLogMaxSize?: string;
  /** default true */
  cpuCFSQuota?: boolean;
  /** default "100ms" */
  cpuCFSQuotaPeriod?: string;
  /** default "none" */
  cpuManagerPolicy?: 'none' | 'static';
  failSwapOn?: boolean;
  /** 0..100 */
  imageGCHighThresholdPercent?: number;
  /** 0..100 */
  imageGCLowThresholdPercent?: number;
  podPidsLimit?: number;
  /** default "none" */
  topologyManagerPolicy?: 'restricted' | 'best-effort' | 'none' | 'single-numa-node';
}

export interface AKSNodeClassLinuxOSConfig {
  /** pattern ^\d+(E|P|T|G|M|K|Ei|Pi|Ti|Gi|Mi|Ki)$ */
  swapFileSize?: string;
  sysctls?: AKSNodeClassSysctls;
  transparentHugePageDefrag?: 'always' | 'defer' | 'defer+madvise' | 'madvise' | 'never';
  transparentHugePageEnabled?: 'always' | 'madvise' | 'never';
}

export interface AKSNodeClassLocalDNS {
  /** items at most 100; one for each zone */
  kubeDNSOverrides: readonly AKSNodeClassKubeDNSOverrides[];
  mode: 'Preferred' | 'Required' | 'Disabled';
  /** items at most 100; one for each zone */
  vnetDNSOverrides: readonly AKSNodeClassKubeDNSOverrides[];
}

export interface AKSNodeClassSecurity {
  encryptionAtHost?: boolean;
}

export interface AKSNodeClassSysctls {
  /** 65536..6553500 */
  fsAioMaxNr?: number;
  /** 8192..12000500 */
  fsFileMax?: number;
  /** 781250..2097152 */
  fsInotifyMaxUserWatches?: number;
  /** 8192..20000500 */
  fsNrOpen?: number;
  /** 20..513785 */
  kernelThreadsMax?: number;
  /** 1000..3240000 */
  netCoreNetdevMaxBacklog?: number;
  /** 20480..4194304 */
  netCoreOptmemMax?: number;
  /** 212992..134217728 */
  netCoreRmemDefault?: number;
  /** 212992..134217728 */
  netCoreRmemMax?: number;
  /** 4096..3240000 */
  netCoreSomaxconn?: number;
  /** 212992..134217728 */
  netCoreWmemDefault?: number;
  /** 212992..134217728 */
  netCoreWmemMax?: number;
  /** pattern ^\d+ \d+$ */
  netIPv4IPLocalPortRange?: string;
  /** 128..80000 */
  netIPv4NeighDefaultGcThresh1?: number;
  /** 512..90000 */
  netIPv4NeighDefaultGcThresh2?: number;
  /** 1024..100000 */
  netIPv4NeighDefaultGcThresh3?: number;
  /** 5..120 */
  netIPv4TCPFinTimeout?: number;
  /** 10..90 */
  netIPv4TCPKeepaliveIntvl?: number;
  /** 1..15 */
  netIPv4TCPKeepaliveProbes?: number;
  /** 30..432000 */
  netIPv4TCPKeepaliveTime?: number;
  /** 128..3240000 */
  netIPv4TCPMaxSynBacklog?: number;
  /** 8000..1440000 */
  netIPv4TCPMaxTwBuckets?: number;
  netIPv4TCPTwReuse?: boolean;
  /** 65536..524288 */
  netNetfilterNfConntrackBuckets?: number;
  /** 131072..2097152 */
  netNetfilterNfConntrackMax?: number;
  /** 65530..262144 */
  vmMaxMapCount?: number;
  /** 0..100 */
  vmSwappiness?: number;
  /** 0..100 */
  vmVfsCachePressure?: number;
}

export interface AKSNodeClassKubeDNSOverrides {
  /** pattern ^([0-9]+(s|m|h))+$ */
  cacheDuration: string;
  forwardDestination: 'ClusterCoreDNS' | 'VnetDNS';
  forwardPolicy: 'Sequential' | 'RoundRobin' | 'Random';
  /** at least 0 */
  maxConcurrent: number;
  protocol: 'PreferUDP' | 'ForceTCP';
  queryLogging: 'Error' | 'Log';
  serveStale: 'Verify' | 'Immediate' | 'Disable';
  /** pattern ^([0-9]+(s|m|h))+$ */
  serveStaleDuration: string;
  /** length 1..254; pattern ^(\.|[A-Za-z0-9]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?)*\.?)$ */
  zone: string;
}
