import type { Rendering } from '../core/rendering';
import type { OwnDirectory } from '../delivery/delivery';
import type { DeliveryContext } from '../delivery/delivery-context';
import type { PlannedApplication } from '../delivery/plan';
import type { FindingProps } from '../model/finding';
import type { KubernetesObject } from '../model/kubernetes-object';

/** What a rule looks at: the whole fleet, placed and rendered. */
export interface RuleInput extends DeliveryContext {
  readonly renderings: readonly Rendering[];
  readonly own: readonly OwnDirectory[];
  readonly applications: readonly PlannedApplication[];
  /** Whether a kind has no namespace. */
  readonly isClusterScoped: (manifest: KubernetesObject) => boolean;
  /** Bytes of an object as it is written. */
  readonly bytesOf: (manifest: KubernetesObject) => number;
}

/** A rule over the whole fleet: pure, with one code. */
export type Rule = (input: RuleInput) => Iterable<FindingProps>;
