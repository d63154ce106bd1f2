/**
 * What one label may be: some of the values, or all but some; and whether the label may be absent.
 *
 * Closed under intersection and complement, unlike the requirements of Kubernetes; `requirementsOf` needs a set that is not mixed.
 */
export interface KeySet {
  /** Whether `values` are those allowed, or those excluded. */
  readonly operator: 'in' | 'notIn';
  /** Sorted, without repetition. */
  readonly values: readonly string[];
  /** Whether a cluster without the label belongs to the set. */
  readonly absent: boolean;
}

/** One requirement of a Kubernetes label selector. */
export interface LabelRequirement {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /**
   * What `In` and `NotIn` compare with.
   * @default - none: the requirement is about the label itself
   */
  readonly values?: readonly string[];
}

/** The label has one of the values. */
export function keyIn(values: Iterable<string>): KeySet {
  return { operator: 'in', values: sorted(values), absent: false };
}

/** The label has none of the values, or is absent, as Kubernetes reads `NotIn`. */
export function keyNotIn(values: Iterable<string>): KeySet {
  return { operator: 'notIn', values: sorted(values), absent: true };
}

/** The label has some value. */
export const KEY_EXISTS: KeySet = { operator: 'notIn', values: [], absent: false };

/** The label is absent. */
export const KEY_ABSENT: KeySet = { operator: 'in', values: [], absent: true };

/** Whether a value, or the absence of the label, belongs to the set. */
export function keySetHas(set: KeySet, value: string | undefined): boolean {
  return value === undefined ? set.absent : set.values.includes(value) === (set.operator === 'in');
}

/** What both sets allow. */
export function intersectKeySets(a: KeySet, b: KeySet): KeySet {
  const absent = a.absent && b.absent;
  if (a.operator === 'notIn' && b.operator === 'notIn') {
    return { operator: 'notIn', values: sorted([...a.values, ...b.values]), absent };
  }
  const [finite, other] = a.operator === 'in' ? [a, b] : [b, a];
  return { operator: 'in', values: finite.values.filter((value) => keySetHas(other, value)), absent };
}

/** Whether nothing belongs to the set. */
export function isEmptyKeySet(set: KeySet): boolean {
  return set.operator === 'in' && set.values.length === 0 && !set.absent;
}

/** The set in parts of which Kubernetes can express each: it has no requirement for 'one of these, or absent'. */
export function splitKeySet(set: KeySet): KeySet[] {
  const mixed = set.operator === 'in' && set.absent && set.values.length > 0;
  return mixed ? [{ ...set, absent: false }, KEY_ABSENT] : [set];
}

/** The requirements that together say what a set says, if the set is not mixed. */
export function requirementsOf(key: string, set: KeySet): LabelRequirement[] {
  const { operator, values, absent } = set;
  if (operator === 'in')
    return [values.length > 0 ? { key, operator: 'In', values } : { key, operator: 'DoesNotExist' }];
  const exists: LabelRequirement[] = absent ? [] : [{ key, operator: 'Exists' }];
  return values.length > 0 ? [...exists, { key, operator: 'NotIn', values }] : exists;
}

function sorted(values: Iterable<string>): string[] {
  return [...new Set(values)].sort();
}
