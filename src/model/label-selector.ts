import {
  intersectKeySets,
  isEmptyKeySet,
  KEY_ABSENT,
  type KeySet,
  keyIn,
  keySetHas,
  type LabelRequirement,
  requirementsOf,
} from './key-set';

/** The labels that a fleet puts on its members, each in the fleet's domain. */
export type FleetLabel = 'fleet' | 'cluster' | 'role' | 'tier' | 'team' | 'region' | 'provider' | 'lifecycle';

/** What turns the fleet's own labels into keys, and tells this fleet's members from others. */
export interface LabelDomain {
  /** The prefix of the fleet's own labels, such as 'fleet.acme.io'. */
  readonly domain: string;
  /** The fleet's name. */
  readonly fleet: string;
}

/** A conjunction: the labels that match every set; a label without a set may be anything. */
export type LabelBox = ReadonlyMap<string, KeySet>;

/** A Kubernetes label selector. */
export interface LoweredSelector {
  /**
   * Labels that must have just these values.
   * @default - the expressions say everything
   */
  readonly matchLabels?: Readonly<Record<string, string>>;
  /**
   * Requirements that no single value expresses.
   * @default - the labels say everything
   */
  readonly matchExpressions?: readonly LabelRequirement[];
}

/** The key of one of the fleet's own labels. */
export function fleetLabelKey(domain: LabelDomain, label: FleetLabel): string {
  return `${domain.domain}/${label}`;
}

/** Whether labels lie in the box. */
export function boxMatches(box: LabelBox, labels: Readonly<Record<string, string>>): boolean {
  return [...box].every(([key, set]) => keySetHas(set, readLabel(labels, key)));
}

/** The value of a label; keys such as 'constructor' are ordinary ones. */
export function readLabel(labels: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}

/** Cuts boxes down to where a label has the value, or is absent if there is none; drops those that become empty. */
export function restrict(boxes: readonly LabelBox[], key: string, value: string | undefined): LabelBox[] {
  return restrictTo(boxes, key, value === undefined ? KEY_ABSENT : keyIn([value]));
}

/** Cuts boxes down to where a label belongs to the set; drops those that become empty. */
export function restrictTo(boxes: readonly LabelBox[], key: string, wanted: KeySet): LabelBox[] {
  return boxes.flatMap((box) => {
    const current = box.get(key);
    const set = current ? intersectKeySets(current, wanted) : wanted;
    return isEmptyKeySet(set) ? [] : [new Map([...box, [key, set]])];
  });
}

/** The box as a Kubernetes label selector, in sorted order. */
export function lowerBox(box: LabelBox): LoweredSelector {
  const sets = [...box].sort(([a], [b]) => (a < b ? -1 : 1));
  const isSingle = (set: KeySet) => set.operator === 'in' && set.values.length === 1;
  const matchLabels = Object.fromEntries(
    sets.filter(([, set]) => isSingle(set)).map(([key, set]) => [key, set.values[0]]),
  );
  const matchExpressions = sets.filter(([, set]) => !isSingle(set)).flatMap(([key, set]) => requirementsOf(key, set));
  return {
    ...(Object.keys(matchLabels).length > 0 && { matchLabels }),
    ...(matchExpressions.length > 0 && { matchExpressions }),
  };
}
