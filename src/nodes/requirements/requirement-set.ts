import {
  isEmptyValueSet,
  meetValueSets,
  type RequirementData,
  requirementsFor,
  type ValueSet,
  valueSetOf,
} from './value-set';

/** What the labels of a node must be, by key. */
export type RequirementSet = ReadonlyMap<string, ValueSet>;

/** Keys that Karpenter reads as others. */
const NORMALISED: Readonly<Record<string, string>> = {
  'beta.kubernetes.io/arch': 'kubernetes.io/arch',
  'beta.kubernetes.io/instance-type': 'node.kubernetes.io/instance-type',
  'beta.kubernetes.io/os': 'kubernetes.io/os',
  'failure-domain.beta.kubernetes.io/region': 'topology.kubernetes.io/region',
  'failure-domain.beta.kubernetes.io/zone': 'topology.kubernetes.io/zone',
};

/** The requirements of a list, those about one key taken together. */
export function requirementSetOf(list: readonly RequirementData[]): RequirementSet {
  const sets = new Map<string, ValueSet>();
  for (const one of list) {
    const key = NORMALISED[one.key] ?? one.key;
    const set = valueSetOf(one);
    const known = sets.get(key);
    sets.set(key, known ? meetValueSets(known, set) : set);
  }
  return sets;
}

/** What both allow; keys that only one speaks of stay as they are. */
export function meetRequirementSets(a: RequirementSet, b: RequirementSet): RequirementSet {
  const sets = new Map(a);
  for (const [key, set] of b) {
    const known = sets.get(key);
    sets.set(key, known ? meetValueSets(known, set) : set);
  }
  return sets;
}

/** Keys of which no value is left. */
export function emptyKeys(set: RequirementSet): string[] {
  return [...set].filter(([, values]) => isEmptyValueSet(values)).map(([key]) => key);
}

/** As a NodePool lists them, by key. */
export function requirementList(set: RequirementSet): RequirementData[] {
  return [...set.keys()].sort().flatMap((key) => requirementsFor(key, set.get(key)!));
}
