import type { TaintData } from './narrowing/layer';

/** What becomes of Pods that do not tolerate a taint. */
export enum TaintEffect {
  /** They are not placed on the node. */
  NO_SCHEDULE = 'NoSchedule',
  /** They are placed elsewhere if possible. */
  PREFER_NO_SCHEDULE = 'PreferNoSchedule',
  /** They are not placed on the node, and leave it if they are there. */
  NO_EXECUTE = 'NoExecute',
}

/** What keeps Pods off a pool's nodes that do not tolerate it. */
export interface NodeTaint {
  /** The key, such as `nvidia.com/gpu`. */
  readonly key: string;
  /**
   * The value.
   * @default - no value
   */
  readonly value?: string;
  /**
   * What it does.
   * @default TaintEffect.NO_SCHEDULE
   */
  readonly effect?: TaintEffect;
}

/** As a NodePool writes it. */
export function taintData({ key, value, effect = TaintEffect.NO_SCHEDULE }: NodeTaint): TaintData {
  return { key, effect, ...(value !== undefined && { value }) };
}
