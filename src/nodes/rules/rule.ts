import type { Fleet } from '../../core/fleet';
import type { Rendering } from '../../core/rendering';
import type { FindingProps } from '../../model/finding';
import type { MemberRecord } from '../../model/member-record';
import type { ClusterView } from './cluster-view';
import type { SeenPool } from './seen-pool';

/** What a rule about nodes looks at: the whole fleet, rendered, whoever wrote the objects. */
export interface NodeRuleInput {
  readonly fleet: Fleet;
  readonly members: readonly MemberRecord[];
  readonly renderings: readonly Rendering[];
  /** Every NodePool, each object once. */
  readonly pools: readonly SeenPool[];
  /** Clusters that have a pool, each distinct set of directories once. */
  readonly views: readonly ClusterView[];
}

/** A rule about nodes: pure, with one code. */
export type NodeRule = (input: NodeRuleInput) => Iterable<FindingProps>;
