import type { Size } from 'cdk8s';

/** Room that is kept free, so that Pods need not wait for a node. */
export interface NodePoolHeadroom {
  /** How many Pods of this size find room at once. */
  readonly replicas: number;
  /** Processors of each. */
  readonly cpu: number;
  /** Memory of each. */
  readonly memory: Size;
}
