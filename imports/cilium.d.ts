// cilium.io: made by tools/imports/generate.ts from cilium v1.20.2 (github.com/cilium/cilium). Do not edit.
// Reference: https://docs.cilium.io/en/stable/

import type { ObjectMeta } from './kubernetes-meta';

/** Cluster-scoped (ciliumbgpadvertisements). */
export interface CiliumBGPAdvertisement {
  apiVersion: 'cilium.io/v2';
  kind: 'CiliumBGPAdvertisement';
  spec: CiliumBGPAdvertisementSpec;
  metadata: ObjectMeta;
}

export interface CiliumBGPAdvertisementSpec {
  advertisements: readonly CiliumBGPAdvertisementAdvertisements[];
}

export interface CiliumBGPAdvertisementAdvertisements {
  advertisementType: 'PodCIDR' | 'CiliumPodIPPool' | 'Service' | 'Interface';
  attributes?: CiliumBGPAdvertisementAttributes;
  interface?: Interface;
  selector?: LabelSelector;
  service?: CiliumBGPAdvertisementService;
}

export interface CiliumBGPAdvertisementAttributes {
  communities?: CiliumBGPAdvertisementCommunities;
  localPreference?: number;
}

export interface Interface {
  name: string;
}

export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface CiliumBGPAdvertisementService {
  /** items at least 1 */
  addresses: readonly ('LoadBalancerIP' | 'ClusterIP' | 'ExternalIP')[];
  /** 0..31 */
  aggregationLengthIPv4?: number;
  /** 0..127 */
  aggregationLengthIPv6?: number;
}

export interface CiliumBGPAdvertisementCommunities {
  large?: readonly string[];
  standard?: readonly string[];
  wellKnown?: readonly ('internet' | 'planned-shut' | 'accept-own' | 'route-filter-translated-v4' | 'route-filter-v4' | 'route-filter-translated-v6' | 'route-filter-v6' | 'llgr-stale' | 'no-llgr' | 'blackhole' | 'no-export' | 'no-advertise' | 'no-export-subconfed' | 'no-peer')[];
}

export interface MatchExpressions {
  key: string;
  operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  values?: readonly string[];
}

/** Cluster-scoped (ciliumbgpclusterconfigs). */
export interface CiliumBGPClusterConfig {
  apiVersion: 'cilium.io/v2';
  kind: 'CiliumBGPClusterConfig';
  spec: CiliumBGPClusterConfigSpec;
  metadata: ObjectMeta;
}

export interface CiliumBGPClusterConfigSpec {
  /** items 1..16; one for each name */
  bgpInstances: readonly CiliumBGPClusterConfigBgpInstances[];
  nodeSelector?: LabelSelector;
}

export interface CiliumBGPClusterConfigBgpInstances {
  /** 1..4294967295 */
  localASN?: number;
  /** 1..65535 */
  localPort?: number;
  /** length 1..255 */
  name: string;
  /** one for each name */
  peers?: readonly CiliumBGPClusterConfigPeers[];
}

export interface CiliumBGPClusterConfigPeers {
  autoDiscovery?: AutoDiscovery;
  /** length 1..255 */
  name: string;
  /** default 0; 0..4294967295 */
  peerASN?: number;
  /** pattern ((^\s*((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))\s*$)|(^\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(%.+)?\s*$)) */
  peerAddress?: string;
  peerConfigRef?: Interface;
}

export interface AutoDiscovery {
  defaultGateway?: DefaultGateway;
  mode: 'DefaultGateway';
}

export interface DefaultGateway {
  addressFamily: 'ipv4' | 'ipv6';
}

/** Cluster-scoped (ciliumbgpnodeconfigs). */
export interface CiliumBGPNodeConfig {
  apiVersion: 'cilium.io/v2';
  kind: 'CiliumBGPNodeConfig';
  spec: CiliumBGPNodeConfigSpec;
  metadata: ObjectMeta;
}

export interface CiliumBGPNodeConfigSpec {
  /** items 1..16; one for each name */
  bgpInstances: readonly CiliumBGPNodeConfigBgpInstances[];
}

export interface CiliumBGPNodeConfigBgpInstances {
  /** 1..4294967295 */
  localASN?: number;
  /** 1..65535 */
  localPort?: number;
  /** length 1..255 */
  name: string;
  /** one for each name */
  peers?: readonly CiliumBGPNodeConfigPeers[];
  /** ipv4 */
  routerID?: string;
}

export interface CiliumBGPNodeConfigPeers {
  autoDiscovery?: AutoDiscovery;
  /** pattern ((^\s*((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))\s*$)|(^\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(%.+)?\s*$)) */
  localAddress?: string;
  name: string;
  /** 0..4294967295 */
  peerASN?: number;
  /** pattern ((^\s*((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))\s*$)|(^\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(%.+)?\s*$)) */
  peerAddress?: string;
  peerConfigRef?: Interface;
}

/** Cluster-scoped (ciliumbgpnodeconfigoverrides). */
export interface CiliumBGPNodeConfigOverride {
  apiVersion: 'cilium.io/v2';
  kind: 'CiliumBGPNodeConfigOverride';
  spec: CiliumBGPNodeConfigOverrideSpec;
  metadata: ObjectMeta;
}

export interface CiliumBGPNodeConfigOverrideSpec {
  /** items at least 1; one for each name */
  bgpInstances: readonly CiliumBGPNodeConfigOverrideBgpInstances[];
}

export interface CiliumBGPNodeConfigOverrideBgpInstances {
  /** 1..4294967295 */
  localASN?: number;
  localPort?: number;
  /** length 1..255 */
  name: string;
  /** one for each name */
  peers?: readonly CiliumBGPNodeConfigOverridePeers[];
  /** ipv4 */
  routerID?: string;
}

export interface CiliumBGPNodeConfigOverridePeers {
  /** pattern ((^\s*((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))\s*$)|(^\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(%.+)?\s*$)) */
  localAddress?: string;
  localPort?: number;
  /** length 1..255 */
  name: string;
}

/** Cluster-scoped (ciliumbgppeerconfigs). */
export interface CiliumBGPPeerConfig {
  apiVersion: 'cilium.io/v2';
  kind: 'CiliumBGPPeerConfig';
  spec: CiliumBGPPeerConfigSpec;
  metadata: ObjectMeta;
}

export interface CiliumBGPPeerConfigSpec {
  authSecretRef?: string;
  /** default 1; 1..255 */
  ebgpMultihop?: number;
  families?: readonly CiliumBGPPeerConfigFamilies[];
  gracefulRestart?: CiliumBGPPeerConfigGracefulRestart;
  timers?: CiliumBGPPeerConfigTimers;
  transport?: CiliumBGPPeerConfigTransport;
}

export interface CiliumBGPPeerConfigGracefulRestart {
  enabled: boolean;
  /** default 120; 1..4095 */
  restartTimeSeconds?: number;
}

export interface CiliumBGPPeerConfigTimers {
  /** default 120; 1..2147483647 */
  connectRetryTimeSeconds?: number;
  /** default 90; 3..65535 */
  holdTimeSeconds?: number;
  /** default 30; 1..65535 */
  keepAliveTimeSeconds?: number;
}

export interface CiliumBGPPeerConfigTransport {
  /** default 179; 1..65535 */
  peerPort?: number;
  sourceInterface?: string;
}

export interface CiliumBGPPeerConfigFamilies {
  advertisements?: LabelSelector;
  afi: 'ipv4' | 'ipv6' | 'l2vpn' | 'ls' | 'opaque';
  safi: 'unicast' | 'multicast' | 'mpls_label' | 'encapsulation' | 'vpls' | 'evpn' | 'ls' | 'sr_policy' | 'mup' | 'mpls_vpn' | 'mpls_vpn_multicast' | 'route_target_constraints' | 'flowspec_unicast' | 'flowspec_vpn' | 'key_value';
}

/** Cluster-scoped (ciliumcidrgroups). */
export interface CiliumCIDRGroup {
  apiVersion: 'cilium.io/v2';
  kind: 'CiliumCIDRGroup';
  spec: CiliumCIDRGroupSpec;
  metadata: ObjectMeta;
}

export interface CiliumCIDRGroupSpec {
  /** items at least 0 */
  externalCIDRs: readonly string[];
}

/** Cluster-scoped (ciliumclusterwideenvoyconfigs). */
export interface CiliumClusterwideEnvoyConfig {
  apiVersion: 'cilium.io/v2';
  kind: 'CiliumClusterwideEnvoyConfig';
  spec?: CiliumClusterwideEnvoyConfigSpec;
  metadata: ObjectMeta;
}

export interface CiliumClusterwideEnvoyConfigSpec {
  backendServices?: readonly BackendServices[];
  nodeSelector?: LabelSelector;
  resources: readonly ({ [key: string]: unknown })[];
  services?: readonly Services[];
}

export interface BackendServices {
  name: string;
  namespace?: string;
  number?: readonly string[];
}

export interface Services {
  listener?: string;
  name: string;
  namespace?: string;
  ports?: readonly number[];
}

/** Cluster-scoped (ciliumclusterwidenetworkpolicies). */
export interface CiliumClusterwideNetworkPolicy {
  apiVersion: 'cilium.io/v2';
  kind: 'CiliumClusterwideNetworkPolicy';
  spec?: CiliumClusterwideNetworkPolicySpec;
  specs?: readonly CiliumClusterwideNetworkPolicySpec[];
  metadata: ObjectMeta;
}

export interface CiliumClusterwideNetworkPolicySpec {
  description?: string;
  egress?: readonly Egress[];
  egressDeny?: readonly EgressDeny[];
  enableDefaultDeny?: EnableDefaultDeny;
  endpointSelector?: LabelSelector;
  ingress?: readonly Ingress[];
  ingressDeny?: readonly IngressDeny[];
  labels?: readonly Labels[];
  log?: Log;
  nodeSelector?: LabelSelector;
}

export interface EnableDefaultDeny {
  egress?: boolean;
  ingress?: boolean;
}

export interface Log {
  /** length at most 32; pattern ^\PC*$ */
  value?: string;
}

export interface Egress {
  authentication?: Authentication;
  icmps?: readonly Icmps[];
  toCIDR?: readonly string[];
  toCIDRSet?: readonly ToCIDRSet[];
  toEndpoints?: readonly LabelSelector[];
  toEntities?: readonly ('all' | 'world' | 'cluster' | 'cluster-mesh' | 'host' | 'init' | 'ingress' | 'unmanaged' | 'remote-node' | 'health' | 'none' | 'kube-apiserver')[];
  toFQDNs?: readonly ToFQDNs[];
  toGroups?: readonly ToGroups[];
  toNodes?: readonly LabelSelector[];
  toPorts?: readonly ToPorts[];
  /** items at most 0 */
  toRequires?: readonly string[];
  toServices?: readonly ToServices[];
}

export interface EgressDeny {
  icmps?: readonly Icmps[];
  toCIDR?: readonly string[];
  toCIDRSet?: readonly ToCIDRSet[];
  toEndpoints?: readonly LabelSelector[];
  toEntities?: readonly ('all' | 'world' | 'cluster' | 'cluster-mesh' | 'host' | 'init' | 'ingress' | 'unmanaged' | 'remote-node' | 'health' | 'none' | 'kube-apiserver')[];
  toGroups?: readonly ToGroups[];
  toNodes?: readonly LabelSelector[];
  toPorts?: readonly EgressDenyToPorts[];
  /** items at most 0 */
  toRequires?: readonly string[];
  toServices?: readonly ToServices[];
}

export interface Ingress {
  authentication?: Authentication;
  fromCIDR?: readonly string[];
  fromCIDRSet?: readonly ToCIDRSet[];
  fromEndpoints?: readonly LabelSelector[];
  fromEntities?: readonly ('all' | 'world' | 'cluster' | 'cluster-mesh' | 'host' | 'init' | 'ingress' | 'unmanaged' | 'remote-node' | 'health' | 'none' | 'kube-apiserver')[];
  fromGroups?: readonly ToGroups[];
  fromNodes?: readonly LabelSelector[];
  /** items at most 0 */
  fromRequires?: readonly string[];
  icmps?: readonly Icmps[];
  toPorts?: readonly ToPorts[];
}

export interface IngressDeny {
  fromCIDR?: readonly string[];
  fromCIDRSet?: readonly ToCIDRSet[];
  fromEndpoints?: readonly LabelSelector[];
  fromEntities?: readonly ('all' | 'world' | 'cluster' | 'cluster-mesh' | 'host' | 'init' | 'ingress' | 'unmanaged' | 'remote-node' | 'health' | 'none' | 'kube-apiserver')[];
  fromGroups?: readonly ToGroups[];
  fromNodes?: readonly LabelSelector[];
  /** items at most 0 */
  fromRequires?: readonly string[];
  icmps?: readonly Icmps[];
  toPorts?: readonly EgressDenyToPorts[];
}

export interface Labels {
  key: string;
  source?: string;
  value?: string;
}

export interface Authentication {
  mode: 'disabled' | 'required' | 'test-always-fail';
}

export interface Icmps {
  /** items at most 40 */
  fields?: readonly Fields[];
}

export interface ToCIDRSet {
  /** cidr */
  cidr?: string;
  /** length at most 253; pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ */
  cidrGroupRef?: string;
  cidrGroupSelector?: LabelSelector;
  except?: readonly string[];
}

export interface ToFQDNs {
  /** length at most 255; pattern ^([-a-zA-Z0-9_]+[.]?)+$ */
  matchName?: string;
  /** length at most 255; pattern ^([-a-zA-Z0-9_*]+[.]?)+$ */
  matchPattern?: string;
}

export interface ToGroups {
  aws?: Aws;
}

export interface ToPorts {
  listener?: Listener;
  originatingTLS?: OriginatingTLS;
  /** items at most 40 */
  ports?: readonly NetworkPolicyPort[];
  rules?: ToPortsRules;
  /** items at least 1; a set */
  serverNames?: readonly string[];
  terminatingTLS?: OriginatingTLS;
}

export interface ToServices {
  k8sService?: K8sService;
  k8sServiceSelector?: K8sServiceSelector;
}

export interface EgressDenyToPorts {
  ports?: readonly NetworkPolicyPort[];
}

export interface Aws {
  labels?: { [key: string]: string };
  region?: string;
  securityGroupsIds?: readonly string[];
  securityGroupsNames?: readonly string[];
}

export interface Listener {
  envoyConfig: EnvoyConfig;
  /** length at least 1 */
  name: string;
  /** 1..100 */
  priority?: number;
}

export interface OriginatingTLS {
  certificate?: string;
  privateKey?: string;
  secret: Secret;
  trustedCA?: string;
}

export interface ToPortsRules {
  dns?: readonly ToFQDNs[];
  http?: readonly RulesHttp[];
}

export interface K8sService {
  namespace?: string;
  serviceName?: string;
}

export interface K8sServiceSelector {
  namespace?: string;
  selector: LabelSelector;
}

export interface Fields {
  /** default "IPv4" */
  family?: 'IPv4' | 'IPv6';
  /** pattern ^([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]|EchoReply|DestinationUnreachable|Redirect|Echo|RouterAdvertisement|RouterSelection|TimeExceeded|ParameterProblem|Timestamp|TimestampReply|Photuris|ExtendedEchoRequest|ExtendedEcho Reply|PacketTooBig|ParameterProblem|EchoRequest|MulticastListenerQuery|MulticastListenerReport|MulticastListenerDone|RouterSolicitation|RouterAdvertisement|NeighborSolicitation|NeighborAdvertisement|RedirectMessage|RouterRenumbering|ICMPNodeInformationQuery|ICMPNodeInformationResponse|InverseNeighborDiscoverySolicitation|InverseNeighborDiscoveryAdvertisement|HomeAgentAddressDiscoveryRequest|HomeAgentAddressDiscoveryReply|MobilePrefixSolicitation|MobilePrefixAdvertisement|DuplicateAddressRequestCodeSuffix|DuplicateAddressConfirmationCodeSuffix)$ */
  type: number | string;
}

export interface EnvoyConfig {
  kind?: 'CiliumEnvoyConfig' | 'CiliumClusterwideEnvoyConfig';
  /** length at least 1 */
  name: string;
}

export interface Secret {
  name: string;
  namespace?: string;
}

export interface NetworkPolicyPort {
  /** 0..65535 */
  endPort?: number;
  /** pattern ^(6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[0-9]{1,4})|([a-zA-Z0-9]-?)*[a-zA-Z](-?[a-zA-Z0-9])*$ */
  port?: string;
  protocol?: 'TCP' | 'UDP' | 'SCTP' | 'VRRP' | 'IGMP' | 'GRE' | 'IPIP' | 'IPV6' | 'ESP' | 'AH' | 'ANY';
}

export interface RulesHttp {
  headerMatches?: readonly HeaderMatches[];
  headers?: readonly string[];
  /** idn-hostname */
  host?: string;
  method?: string;
  path?: string;
}

export interface HeaderMatches {
  mismatch?: 'LOG' | 'ADD' | 'DELETE' | 'REPLACE';
  /** length at least 1 */
  name: string;
  secret?: Secret;
  value?: string;
}

/** Cluster-scoped (ciliumegressgatewaypolicies). */
export interface CiliumEgressGatewayPolicy {
  apiVersion: 'cilium.io/v2';
  kind: 'CiliumEgressGatewayPolicy';
  spec?: CiliumEgressGatewayPolicySpec;
  metadata: ObjectMeta;
}

export interface CiliumEgressGatewayPolicySpec {
  destinationCIDRs: readonly string[];
  egressGateway: CiliumEgressGatewayPolicyEgressGateway;
  /** default []; items at most 64 */
  egressGateways?: readonly CiliumEgressGatewayPolicyEgressGateway[];
  excludedCIDRs?: readonly string[];
  selectors: readonly CiliumEgressGatewayPolicySelectors[];
}

export interface CiliumEgressGatewayPolicyEgressGateway {
  /** length at most 39 */
  egressIP?: string;
  interface?: string;
  nodeSelector: LabelSelector;
}

export interface CiliumEgressGatewayPolicySelectors {
  namespaceSelector?: LabelSelector;
  nodeSelector?: LabelSelector;
  podSelector?: LabelSelector;
}

/** Namespaced (ciliumendpoints). */
export interface CiliumEndpoint {
  apiVersion: 'cilium.io/v2';
  kind: 'CiliumEndpoint';
  metadata: ObjectMeta;
}

/** Cluster-scoped (ciliumendpointslices). */
export interface CiliumEndpointSlice {
  apiVersion: 'cilium.io/v2alpha1';
  kind: 'CiliumEndpointSlice';
  endpoints: readonly CiliumEndpointSliceEndpoints[];
  namespace?: string;
  metadata: ObjectMeta;
}

export interface CiliumEndpointSliceEndpoints {
  encryption?: Encryption;
  id?: number;
  name?: string;
  "named-ports"?: readonly CiliumEndpointSliceNamedPorts[];
  networking?: CiliumEndpointSliceNetworking;
  "pod-uid"?: string;
  "service-account"?: string;
}

export interface Encryption {
  key?: number;
}

export interface CiliumEndpointSliceNetworking {
  addressing: readonly Addressing[];
  node?: string;
}

export interface CiliumEndpointSliceNamedPorts {
  name?: string;
  port?: number;
  protocol?: string;
}

export interface Addressing {
  ipv4?: string;
  ipv6?: string;
}

/** Namespaced (ciliumenvoyconfigs). */
export interface CiliumEnvoyConfig {
  apiVersion: 'cilium.io/v2';
  kind: 'CiliumEnvoyConfig';
  spec?: CiliumClusterwideEnvoyConfigSpec;
  metadata: ObjectMeta;
}

/** Namespaced (ciliumgatewayclassconfigs). */
export interface CiliumGatewayClassConfig {
  apiVersion: 'cilium.io/v2alpha1';
  kind: 'CiliumGatewayClassConfig';
  spec?: CiliumGatewayClassConfigSpec;
  metadata: ObjectMeta;
}

export interface CiliumGatewayClassConfigSpec {
  /** length at most 64 */
  description?: string;
  envoy?: CiliumGatewayClassConfigEnvoy;
  httpOptions?: CiliumGatewayClassConfigHttpOptions;
  service?: CiliumGatewayClassConfigService;
  telemetry?: CiliumGatewayClassConfigTelemetry;
}

export interface CiliumGatewayClassConfigEnvoy {
  /** default "OVERWRITE" */
  serverHeaderTransformation?: 'OVERWRITE' | 'APPEND_IF_ABSENT' | 'PASS_THROUGH';
}

export interface CiliumGatewayClassConfigHttpOptions {
  grpcWebTranslation?: CiliumGatewayClassConfigGrpcWebTranslation;
}

export interface CiliumGatewayClassConfigService {
  allocateLoadBalancerNodePorts?: boolean;
  /** default "Cluster" */
  externalTrafficPolicy?: string;
  ipFamilies?: readonly string[];
  ipFamilyPolicy?: string;
  loadBalancerClass?: string;
  loadBalancerSourceRanges?: readonly string[];
  /** default "Allow" */
  loadBalancerSourceRangesPolicy?: 'Allow' | 'Deny';
  trafficDistribution?: string;
  /** default "LoadBalancer" */
  type?: 'LoadBalancer' | 'NodePort';
}

export interface CiliumGatewayClassConfigTelemetry {
  /** items 1..8 */
  accessLogs?: readonly CiliumGatewayClassConfigAccessLogs[];
}

export interface CiliumGatewayClassConfigGrpcWebTranslation {
  /** default true */
  enabled?: boolean;
}

export interface CiliumGatewayClassConfigAccessLogs {
  format: 'JSON' | 'Text';
  /** fields 1..64 */
  json?: { [key: string]: string };
  /** default ["HTTP"]; items at least 1; a set */
  targets?: readonly ('HTTP' | 'TCP')[];
  /** length 1..4096 */
  text?: string;
}

/** Cluster-scoped (ciliumidentities). */
export interface CiliumIdentity {
  apiVersion: 'cilium.io/v2';
  kind: 'CiliumIdentity';
  "security-labels": { [key: string]: string };
  metadata: ObjectMeta;
}

/** Cluster-scoped (ciliuml2announcementpolicies). */
export interface CiliumL2AnnouncementPolicy {
  apiVersion: 'cilium.io/v2alpha1';
  kind: 'CiliumL2AnnouncementPolicy';
  spec?: CiliumL2AnnouncementPolicySpec;
  metadata: ObjectMeta;
}

export interface CiliumL2AnnouncementPolicySpec {
  externalIPs?: boolean;
  interfaces?: readonly string[];
  loadBalancerIPs?: boolean;
  nodeSelector?: LabelSelector;
  serviceSelector?: LabelSelector;
}

/** Cluster-scoped (ciliumloadbalancerippools). */
export interface CiliumLoadBalancerIPPool {
  apiVersion: 'cilium.io/v2';
  kind: 'CiliumLoadBalancerIPPool';
  spec: CiliumLoadBalancerIPPoolSpec;
  metadata: ObjectMeta;
}

export interface CiliumLoadBalancerIPPoolSpec {
  allowFirstLastIPs?: 'Yes' | 'No';
  blocks?: readonly CiliumLoadBalancerIPPoolBlocks[];
  /** default false */
  disabled?: boolean;
  serviceSelector?: LabelSelector;
}

export interface CiliumLoadBalancerIPPoolBlocks {
  /** cidr */
  cidr?: string;
  start?: string;
  stop?: string;
}

/** Namespaced (ciliumlocalredirectpolicies). */
export interface CiliumLocalRedirectPolicy {
  apiVersion: 'cilium.io/v2';
  kind: 'CiliumLocalRedirectPolicy';
  spec?: CiliumLocalRedirectPolicySpec;
  metadata: ObjectMeta;
}

export interface CiliumLocalRedirectPolicySpec {
  description?: string;
  redirectBackend: CiliumLocalRedirectPolicyRedirectBackend;
  redirectFrontend: CiliumLocalRedirectPolicyRedirectFrontend;
  /** default false */
  skipRedirectFromBackend?: boolean;
}

export interface CiliumLocalRedirectPolicyRedirectBackend {
  localEndpointSelector: LabelSelector;
  toPorts: readonly CiliumLocalRedirectPolicyToPorts[];
}

export interface CiliumLocalRedirectPolicyRedirectFrontend {
  addressMatcher?: CiliumLocalRedirectPolicyAddressMatcher;
  serviceMatcher?: CiliumLocalRedirectPolicyServiceMatcher;
}

export interface CiliumLocalRedirectPolicyAddressMatcher {
  /** pattern ((^\s*((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))\s*$)|(^\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(%.+)?\s*$)) */
  ip: string;
  toPorts: readonly CiliumLocalRedirectPolicyToPorts[];
}

export interface CiliumLocalRedirectPolicyServiceMatcher {
  namespace: string;
  serviceName: string;
  toPorts?: readonly CiliumLocalRedirectPolicyToPorts[];
}

export interface CiliumLocalRedirectPolicyToPorts {
  /** pattern ^([0-9]{1,4})|([a-zA-Z0-9]-?)*[a-zA-Z](-?[a-zA-Z0-9])*$ */
  name?: string;
  /** pattern ^()([1-9]|[1-5]?[0-9]{2,4}|6[1-4][0-9]{3}|65[1-4][0-9]{2}|655[1-2][0-9]|6553[1-5])$ */
  port: string;
  protocol: 'TCP' | 'UDP';
}

/** Namespaced (ciliumnetworkpolicies). */
export interface CiliumNetworkPolicy {
  apiVersion: 'cilium.io/v2';
  kind: 'CiliumNetworkPolicy';
  spec?: CiliumClusterwideNetworkPolicySpec;
  specs?: readonly CiliumClusterwideNetworkPolicySpec[];
  metadata: ObjectMeta;
}

/** Cluster-scoped (ciliumnodes). */
export interface CiliumNode {
  apiVersion: 'cilium.io/v2';
  kind: 'CiliumNode';
  spec: CiliumNodeSpec;
  metadata: ObjectMeta;
}

export interface CiliumNodeSpec {
  addresses?: readonly CiliumNodeAddresses[];
  "alibaba-cloud"?: CiliumNodeAlibabaCloud;
  azure?: CiliumNodeAzure;
  bootid?: string;
  encryption?: Encryption;
  eni?: CiliumNodeEni;
  health?: Addressing;
  ingress?: Addressing;
  "instance-id"?: string;
  ipam?: CiliumNodeIpam;
}

export interface CiliumNodeAlibabaCloud {
  "availability-zone"?: string;
  /** cidr */
  "cidr-block"?: string;
  "instance-type"?: string;
  "security-group-tags"?: { [key: string]: string };
  "security-groups"?: readonly string[];
  "vpc-id"?: string;
  "vswitch-tags"?: { [key: string]: string };
  vswitches?: readonly string[];
}

export interface CiliumNodeAzure {
  "interface-name"?: string;
}

export interface CiliumNodeEni {
  "availability-zone"?: string;
  "delete-on-termination"?: boolean;
  "disable-prefix-delegation"?: boolean;
  "exclude-interface-tags"?: { [key: string]: string };
  /** at least 0 */
  "first-interface-index"?: number;
  "instance-type"?: string;
  "node-subnet-id"?: string;
  "security-group-tags"?: { [key: string]: string };
  "security-groups"?: readonly string[];
  "subnet-ids"?: readonly string[];
  "subnet-tags"?: { [key: string]: string };
  "use-primary-address"?: boolean;
  "vpc-id"?: string;
}

export interface CiliumNodeIpam {
  "ipv6-pool"?: { [key: string]: CiliumNodeIpv6Pool };
  /** at least 0 */
  "max-above-watermark"?: number;
  /** at least 0 */
  "max-allocate"?: number;
  /** at least 0 */
  "min-allocate"?: number;
  podCIDRs?: readonly string[];
  pool?: { [key: string]: CiliumNodeIpv6Pool };
  pools?: CiliumNodePools;
  /** at least 0 */
  "pre-allocate"?: number;
  "static-ip-tags"?: { [key: string]: string };
}

export interface CiliumNodeAddresses {
  ip?: string;
  type?: string;
}

export interface CiliumNodePools {
  allocated?: readonly CiliumNodeAllocated[];
  requested?: readonly CiliumNodeRequested[];
}

export interface CiliumNodeIpv6Pool {
  owner?: string;
  resource?: string;
}

export interface CiliumNodeAllocated {
  allowFirstIP?: boolean;
  allowLastIP?: boolean;
  cidrs?: readonly string[];
  /** length at least 1 */
  pool: string;
}

export interface CiliumNodeRequested {
  needed?: CiliumNodeNeeded;
  /** length at least 1 */
  pool: string;
}

export interface CiliumNodeNeeded {
  "ipv4-addrs"?: number;
  "ipv6-addrs"?: number;
}

/** Namespaced (ciliumnodeconfigs). */
export interface CiliumNodeConfig {
  apiVersion: 'cilium.io/v2';
  kind: 'CiliumNodeConfig';
  spec: CiliumNodeConfigSpec;
  metadata: ObjectMeta;
}

export interface CiliumNodeConfigSpec {
  defaults: { [key: string]: string };
  nodeSelector: CiliumNodeConfigNodeSelector;
}

export interface CiliumNodeConfigNodeSelector {
  matchExpressions?: readonly CiliumNodeConfigMatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface CiliumNodeConfigMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

/** Cluster-scoped (ciliumpodippools). */
export interface CiliumPodIPPool {
  apiVersion: 'cilium.io/v2alpha1';
  kind: 'CiliumPodIPPool';
  spec: CiliumPodIPPoolSpec;
  metadata: ObjectMeta;
}

export interface CiliumPodIPPoolSpec {
  /** default false */
  allowFirstIP?: boolean;
  /** default false */
  allowLastIP?: boolean;
  ipv4?: CiliumPodIPPoolIpv4;
  ipv6?: CiliumPodIPPoolIpv4;
  namespaceSelector?: LabelSelector;
  podSelector?: LabelSelector;
}

export interface CiliumPodIPPoolIpv4 {
  /** items at least 1 */
  cidrs: readonly string[];
  maskSize: number;
}
