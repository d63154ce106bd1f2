import type { Duration, Size } from 'cdk8s';
import type { Cluster } from '../core/cluster';
import type { Tier } from '../model/tier';
import type { Architecture } from './architecture';
import type { ConsolidationPolicy, DisruptionBudget } from './disruption/disruption-budget';
import type { MaintenanceWindow } from './disruption/maintenance-window';
import type { NodeRequirement } from './requirements/node-requirement';
import type { SpotMode } from './spot-mode';
import type { NodeTaint } from './taint';

/** How much a pool may grow to, all its nodes together; it is not exact to the node. */
export interface NodePoolLimits {
  /**
   * Processors.
   * @default - no limit
   */
  readonly cpu?: number;
  /**
   * Memory.
   * @default - no limit
   */
  readonly memory?: Size;
  /**
   * Nodes.
   * @default - no limit
   */
  readonly nodes?: number;
  /**
   * Accelerators of NVIDIA.
   * @default - no limit
   */
  readonly gpus?: number;
  /**
   * Quantities of other resources, by name.
   * @default - no limit
   */
  readonly others?: Record<string, string>;
}

/** Why one field may be wider than the layers above allow. */
export interface NodePoolException {
  /** The field as the finding names it, such as `limits.cpu` or `requirements.kubernetes.io/arch`. */
  readonly field: string;
  /** Why. */
  readonly reason: string;
  /** Last day, as YYYY-MM-DD; judged by the pool's `asOf`. */
  readonly until: string;
}

/** What a pool, a tier or a cluster says of nodes: everything may be taken away from, nothing added to, what the layer above allows. */
export interface NodePoolNarrowing {
  /**
   * What labels of nodes must be.
   * @default - what the layer above says
   */
  readonly requirements?: NodeRequirement[];
  /**
   * Zones that nodes are made in.
   * @default - what the layer above says; at the top all zones of the cluster
   */
  readonly zones?: string[];
  /**
   * Architectures of nodes.
   * @default - what the layer above says; at the top amd64
   */
  readonly architectures?: Architecture[];
  /**
   * Whether nodes are bought on the spot market.
   * @default - what the layer above says; at the top what the workload class says
   */
  readonly spot?: SpotMode;
  /**
   * How much the pool may grow to.
   * @default - what the layer above says; at the top no limit, which is a warning
   */
  readonly limits?: NodePoolLimits;
  /**
   * What keeps other Pods off the nodes.
   * @default - what the layer above says; at the top those of the workload class
   */
  readonly taints?: NodeTaint[];
  /**
   * Taints that something on the node takes away once it is ready.
   * @default - what the layer above says; at the top Cilium's where the cluster runs Cilium
   */
  readonly startupTaints?: NodeTaint[];
  /**
   * Labels of nodes.
   * @default - what the layer above says; at the top the workload class
   */
  readonly labels?: Record<string, string>;
  /**
   * How many nodes may be replaced at once, besides what the layer above says.
   * @default - what the layer above says; at the top that of the workload class
   */
  readonly budgets?: DisruptionBudget[];
  /**
   * When nodes may be replaced; with windows above, while both are open.
   * @default - what the layer above says; at the top always
   */
  readonly windows?: MaintenanceWindow[];
  /**
   * How long a node must be left alone by Pods that come and go before it is consolidated.
   * @default - what the layer above says; at the top what the workload class says
   */
  readonly consolidateAfter?: Duration;
  /**
   * Whether nodes are never consolidated, not even empty ones.
   * @default false
   */
  readonly neverConsolidate?: boolean;
  /**
   * What is consolidated.
   * @default - what the layer above says; at the top what the workload class says
   */
  readonly consolidationPolicy?: ConsolidationPolicy;
  /**
   * How long a node lives; it goes then, whatever budgets and windows say.
   * @default - what the layer above says; at the top what the workload class says
   */
  readonly expireAfter?: Duration;
  /**
   * How long Pods have to leave a node that goes; then they are removed, whatever protects them.
   * @default - what the layer above says; at the top what the workload class says
   */
  readonly terminationGracePeriod?: Duration;
  /**
   * Fields that this layer may widen.
   * @default - none
   */
  readonly exceptions?: NodePoolException[];
}

/** What a tier takes away. */
export interface NodePoolTierOptions extends NodePoolNarrowing {
  /** The tier. */
  readonly tier: Tier;
}

/** What a cluster takes away from what its tier leaves. */
export interface NodePoolClusterOptions extends NodePoolNarrowing {
  /** The cluster. */
  readonly cluster: Cluster;
}
