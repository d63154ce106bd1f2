import type { Cluster } from '../../core/cluster';
import type { Tier } from '../../model/tier';
import type { FleetNodePool } from '../fleet-node-pool';
import type { WorkloadClass } from '../workload-class';

/**
 * What is declared of the use of pools: of all of them, or of those that the first four fields name. Where several speak of a
 * pool on a cluster, they are taken together, and of what two of them say the later counts.
 */
export interface NodeDemand {
  /**
   * The pool it speaks of.
   * @default - every pool
   */
  readonly pool?: FleetNodePool;
  /**
   * The class of pools it speaks of.
   * @default - every class
   */
  readonly workloadClass?: WorkloadClass;
  /**
   * The tier it speaks of.
   * @default - every tier
   */
  readonly tier?: Tier;
  /**
   * The cluster it speaks of.
   * @default - every cluster
   */
  readonly cluster?: Cluster;
  /**
   * vCPUs that the pool has on each of these clusters, on average while it runs, headroom included.
   * @default - what an earlier one says; a pool without any is a warning
   */
  readonly vcpus?: number;
  /**
   * Accelerators that the pool has on each of these clusters, likewise; where its machines have some, they are what is paid for, and
   * not vCPUs.
   * @default - what an earlier one says; vCPUs are paid for
   */
  readonly gpus?: number;
  /**
   * Hours of a week in which it runs; it is scaled to zero in all others.
   * @default - what an earlier one says, or 168
   */
  readonly hoursPerWeek?: number;
  /**
   * Share of the vCPUs that requests of the right size give back, 0 to 1.
   * @default - what an earlier one says, or 0
   */
  readonly rightSizing?: number;
  /**
   * Share of the vCPUs that consolidation gives back, 0 to 1.
   * @default - what an earlier one says, or 0
   */
  readonly consolidation?: number;
  /**
   * Share of the vCPUs that are spot, 0 to 1, where the pool may have both; where it has no choice, its requirements decide.
   * @default - what an earlier one says, or 0
   */
  readonly spotShare?: number;
  /**
   * Share of the vCPUs that are arm64, 0 to 1, where the pool may have both; where it has no choice, its requirements decide.
   * @default - what an earlier one says, or 0
   */
  readonly arm64Share?: number;
}
