// cilium.io: made by tools/imports/generate.ts from tetragon v1.7.1 (github.com/cilium/tetragon). Do not edit.
// Reference: https://tetragon.io/docs/reference/tracing-policy/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (podinfo). */
export interface PodInfo {
  apiVersion: 'cilium.io/v1alpha1';
  kind: 'PodInfo';
  spec?: PodInfoSpec;
  workloadObject?: PodInfoWorkloadObject;
  workloadType?: ParamKind;
  metadata: ObjectMeta;
}

export interface PodInfoSpec {
  hostNetwork?: boolean;
  nodeName?: string;
}

export interface PodInfoWorkloadObject {
  name?: string;
  namespace?: string;
}

export interface ParamKind {
  apiVersion?: string;
  kind?: string;
}

/** Cluster-scoped (tracingpolicies). */
export interface TracingPolicy {
  apiVersion: 'cilium.io/v1alpha1';
  kind: 'TracingPolicy';
  spec: TracingPolicySpec;
  metadata: ObjectMeta;
}

export interface TracingPolicySpec {
  containerSelector?: LabelSelector;
  enforcers?: readonly Enforcers[];
  fentries?: readonly Fentries[];
  hostSelector?: LabelSelector;
  kprobes?: readonly Fentries[];
  lists?: readonly Lists[];
  loader?: boolean;
  lsmhooks?: readonly Lsmhooks[];
  options?: readonly SpecOptions[];
  podSelector?: LabelSelector;
  selectorsMacros?: { [key: string]: SelectorsMacros };
  tracepoints?: readonly Tracepoints[];
  uprobes?: readonly Uprobes[];
  usdts?: readonly Usdts[];
}

export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface Enforcers {
  calls: readonly string[];
}

export interface Fentries {
  args?: readonly ReturnArg[];
  call: string;
  data?: readonly ReturnArg[];
  ignore?: Ignore;
  message?: string;
  /** default false */
  return?: boolean;
  returnArg?: ReturnArg;
  returnArgAction?: string;
  selectors?: readonly SelectorsMacros[];
  /** default true */
  syscall?: boolean;
  /** items at most 16 */
  tags?: readonly string[];
}

export interface Lists {
  name: string;
  pattern?: string;
  type?: 'syscalls' | 'generated_syscalls' | 'generated_ftrace';
  validated?: boolean;
  values?: readonly string[];
}

export interface Lsmhooks {
  args?: readonly ReturnArg[];
  hook: string;
  message?: string;
  selectors?: readonly SelectorsMacros[];
  /** items at most 16 */
  tags?: readonly string[];
}

export interface SpecOptions {
  name: string;
  value?: string;
}

export interface SelectorsMacros {
  macros?: readonly string[];
  matchActions?: readonly MatchActions[];
  matchArgs?: readonly MatchArgs[];
  /** items at most 1 */
  matchBinaries?: readonly MatchBinaries[];
  matchCapabilities?: readonly MatchCapabilities[];
  matchCapabilityChanges?: readonly MatchCapabilities[];
  matchData?: readonly MatchArgs[];
  matchNamespaceChanges?: readonly ContainerRestartRuleOnExitCodes[];
  matchNamespaces?: readonly MatchNamespaces[];
  matchPIDs?: readonly MatchPIDs[];
  /** items at most 1 */
  matchParentBinaries?: readonly MatchBinaries[];
  matchReturnActions?: readonly MatchActions[];
  matchReturnArgs?: readonly MatchArgs[];
}

export interface Tracepoints {
  args?: readonly ReturnArg[];
  event: string;
  message?: string;
  raw?: boolean;
  selectors?: readonly SelectorsMacros[];
  subsystem: string;
  /** items at most 16 */
  tags?: readonly string[];
}

export interface Uprobes {
  addrs?: readonly number[];
  args?: readonly ReturnArg[];
  btfPath?: string;
  data?: readonly ReturnArg[];
  message?: string;
  offsets?: readonly number[];
  path: string;
  refCtrOffsets?: readonly number[];
  /** default false */
  return?: boolean;
  returnArg?: ReturnArg;
  selectors?: readonly SelectorsMacros[];
  symbols?: readonly string[];
  /** items at most 16 */
  tags?: readonly string[];
}

export interface Usdts {
  args?: readonly ReturnArg[];
  btfPath?: string;
  message?: string;
  name: string;
  path: string;
  provider: string;
  selectors?: readonly SelectorsMacros[];
  /** items at most 16 */
  tags?: readonly string[];
}

export interface MatchExpressions {
  key: string;
  operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  values?: readonly string[];
}

export interface Ignore {
  callNotFound?: boolean;
}

export interface ReturnArg {
  btfType?: string;
  btfTypeModule?: string;
  /** at least 0 */
  index: number;
  label?: string;
  /** default false */
  maxData?: boolean;
  /** default "" */
  resolve?: string;
  /** default false */
  returnCopy?: boolean;
  /** at least 0 */
  sizeArgIndex?: number;
  source?: string;
  /** default "auto" */
  type?: 'auto' | 'int' | 'sint8' | 'int8' | 'uint8' | 'sint16' | 'int16' | 'uint16' | 'uint32' | 'sint32' | 'int32' | 'ulong' | 'uint64' | 'size_t' | 'long' | 'sint64' | 'int64' | 'char_buf' | 'char_iovec' | 'skb' | 'sock' | 'sockaddr' | 'socket' | 'sockaddr_un' | 'string' | 'fd' | 'file' | 'filename' | 'path' | 'nop' | 'bpf_attr' | 'perf_event' | 'bpf_map' | 'user_namespace' | 'capability' | 'kiocb' | 'iov_iter' | 'cred' | 'const_buf' | 'load_info' | 'module' | 'syscall64' | 'kernel_cap_t' | 'cap_inheritable' | 'cap_permitted' | 'cap_effective' | 'linux_binprm' | 'data_loc' | 'net_device' | 'bpf_cmd' | 'dentry' | 'bpf_prog';
}

export interface MatchActions {
  action: 'Post' | 'FollowFD' | 'UnfollowFD' | 'Sigkill' | 'CopyFD' | 'Override' | 'GetUrl' | 'DnsLookup' | 'NoPost' | 'Signal' | 'TrackSock' | 'UntrackSock' | 'NotifyEnforcer' | 'CleanupEnforcerNotification' | 'Set';
  argError?: number;
  argFd?: number;
  argFqdn?: string;
  argIndex?: number;
  argName?: number;
  argRegs?: readonly string[];
  argSig?: number;
  argSock?: number;
  argUrl?: string;
  argValue?: number;
  imaHash?: boolean;
  kernelStackTrace?: boolean;
  rateLimit?: string;
  rateLimitScope?: string;
  userStackTrace?: boolean;
}

export interface MatchArgs {
  args?: readonly number[];
  /** at least 0 */
  index?: number;
  operator: 'Equal' | 'NotEqual' | 'Prefix' | 'NotPrefix' | 'Postfix' | 'NotPostfix' | 'GreaterThan' | 'LessThan' | 'GT' | 'LT' | 'Mask' | 'SPort' | 'NotSPort' | 'SPortPriv' | 'NotSportPriv' | 'DPort' | 'NotDPort' | 'DPortPriv' | 'NotDPortPriv' | 'SAddr' | 'NotSAddr' | 'DAddr' | 'NotDAddr' | 'Protocol' | 'Family' | 'State' | 'InMap' | 'NotInMap' | 'CapabilitiesGained' | 'InRange' | 'NotInRange' | 'SubString' | 'SubStringIgnCase' | 'CelExpr' | 'FileType' | 'NotFileType';
  values?: readonly string[];
}

export interface MatchBinaries {
  /** default false */
  followChildren?: boolean;
  operator: 'In' | 'NotIn' | 'Prefix' | 'NotPrefix' | 'Postfix' | 'NotPostfix';
  values: readonly string[];
}

export interface MatchCapabilities {
  /** default false */
  isNamespaceCapability?: boolean;
  operator: 'In' | 'NotIn';
  /** default "Effective" */
  type?: 'Effective' | 'Inheritable' | 'Permitted';
  values: readonly string[];
}

export interface ContainerRestartRuleOnExitCodes {
  operator: 'In' | 'NotIn';
  values: readonly string[];
}

export interface MatchNamespaces {
  namespace: 'Uts' | 'Ipc' | 'Mnt' | 'Pid' | 'PidForChildren' | 'Net' | 'Time' | 'TimeForChildren' | 'Cgroup' | 'User';
  operator: 'In' | 'NotIn';
  values: readonly string[];
}

export interface MatchPIDs {
  /** default false */
  followForks?: boolean;
  /** default false */
  isNamespacePID?: boolean;
  operator: 'In' | 'NotIn';
  values: readonly number[];
}

/** Namespaced (tracingpoliciesnamespaced). */
export interface TracingPolicyNamespaced {
  apiVersion: 'cilium.io/v1alpha1';
  kind: 'TracingPolicyNamespaced';
  spec: TracingPolicySpec;
  metadata: ObjectMeta;
}
