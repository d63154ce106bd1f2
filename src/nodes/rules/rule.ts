import type { Fleet } from '../../core/fleet';
import type { Rendering } from '../../core/rendering';
import type { FindingProps } from '../../model/finding';
import type { MemberRecord } from '../../model/member-record';

/** What a rule about nodes looks at: the whole fleet, rendered, whoever wrote the objects. */
export interface NodeRuleInput {
  readonly fleet: Fleet;
  readonly members: readonly MemberRecord[];
  readonly renderings: readonly Rendering[];
}

/** A rule about nodes: pure, with one code. */
export type NodeRule = (input: NodeRuleInput) => Iterable<FindingProps>;
