import { SpotMode } from './spot-mode';
import type { MachineWish } from './vocabulary';

const HOUR = 3600;
const DAY = 24 * HOUR;

/**
 * What a class means for its pools.
 * @internal
 */
export interface WorkloadClassMeaning {
  readonly machines: MachineWish;
  /** How its nodes are paid for at first, and how else they may be. */
  readonly spot: SpotMode;
  readonly spotModes: readonly SpotMode[];
  /** Whether capacity that was paid for in advance is used first. */
  readonly reserved: boolean;
  /** Taints; `<domain>/` stands for the fleet's domain. */
  readonly taints: readonly { readonly key: string; readonly value: string }[];
  /** Least and greatest weight. */
  readonly weights: readonly [number, number];
  readonly policy: string;
  readonly consolidateAfter: number;
  readonly nodes: string;
  readonly expireAfter: number;
  readonly terminationGracePeriod: number;
}

const { NEVER, PREFER, ONLY } = SpotMode;

const CLASS_GPU = {
  reserved: true,
  spot: NEVER,
  taints: [{ key: 'nvidia.com/gpu', value: 'true' }],
  policy: 'WhenEmpty',
  nodes: '1',
} as const;

/** What a pool's workloads are like; it decides on everything that a pool does not say itself. */
export class WorkloadClass {
  /** What the cluster itself needs: on demand, one node at a time. */
  public static readonly SYSTEM = new WorkloadClass('system', {
    machines: { general: true, cpuAtMost: 16 },
    spot: NEVER,
    spotModes: [NEVER],
    reserved: false,
    taints: [{ key: 'CriticalAddonsOnly', value: 'true' }],
    weights: [10, 19],
    policy: 'WhenEmpty',
    consolidateAfter: 15 * 60,
    nodes: '1',
    expireAfter: 30 * DAY,
    terminationGracePeriod: HOUR,
  });

  /** Most workloads: on demand, consolidated with care. */
  public static readonly GENERAL = new WorkloadClass('general', {
    machines: { general: true, types: 10 },
    spot: NEVER,
    spotModes: [NEVER, PREFER],
    reserved: true,
    taints: [],
    weights: [30, 49],
    policy: 'Balanced',
    consolidateAfter: 10 * 60,
    nodes: '10%',
    expireAfter: 30 * DAY,
    terminationGracePeriod: 4 * HOUR,
  });

  /** Workloads that bear to lose a node at short notice. */
  public static readonly SPOT_TOLERANT = new WorkloadClass('spot-tolerant', {
    machines: { general: true, families: 5, types: 15 },
    spot: ONLY,
    spotModes: [NEVER, PREFER, ONLY],
    reserved: false,
    taints: [{ key: '<domain>/spot', value: 'true' }],
    weights: [60, 79],
    policy: 'WhenEmptyOrUnderutilized',
    consolidateAfter: 10 * 60,
    nodes: '20%',
    expireAfter: 14 * DAY,
    terminationGracePeriod: 15 * 60,
  });

  /** Jobs that come and go: large machines that leave as soon as they are empty. */
  public static readonly BURST = new WorkloadClass('burst', {
    machines: { cpuAtLeast: 8 },
    spot: PREFER,
    spotModes: [NEVER, PREFER, ONLY],
    reserved: false,
    taints: [{ key: '<domain>/burst', value: 'true' }],
    weights: [1, 9],
    policy: 'WhenEmpty',
    consolidateAfter: 60,
    nodes: '50%',
    expireAfter: 7 * DAY,
    terminationGracePeriod: HOUR,
  });

  /** Models that answer requests. */
  public static readonly GPU_INFERENCE = new WorkloadClass('gpu-inference', {
    ...CLASS_GPU,
    machines: { accelerators: [] },
    spotModes: [NEVER, PREFER],
    weights: [50, 59],
    consolidateAfter: 15 * 60,
    expireAfter: 30 * DAY,
    terminationGracePeriod: 2 * HOUR,
  });

  /** Models that are trained: a node stays as long as its job. */
  public static readonly GPU_TRAINING = new WorkloadClass('gpu-training', {
    ...CLASS_GPU,
    machines: { accelerators: [] },
    spotModes: [NEVER],
    weights: [80, 100],
    consolidateAfter: 30 * 60,
    expireAfter: Infinity,
    terminationGracePeriod: 24 * HOUR,
  });

  private constructor(
    /** Name, as in the label `<domain>/workload-class` of its nodes. */
    public readonly name: string,
    meaning: WorkloadClassMeaning,
  ) {
    this._meaning = meaning;
  }

  /** @internal */
  public readonly _meaning: WorkloadClassMeaning;
}
