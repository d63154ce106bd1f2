/** How a requirement compares, in Karpenter's words. */
export type RequirementOperator = 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt' | 'Gte' | 'Lte';

/** What a requirement says of one label, as a NodePool writes it. */
export interface RequirementData {
  readonly key: string;
  readonly operator: RequirementOperator;
  /**
   * What is compared with.
   * @default - none: the requirement is about the label itself
   */
  readonly values?: readonly string[];
  /**
   * How many different values the instance types of one decision must have.
   * @default - one
   */
  readonly minValues?: number;
}

/** What one label of a node may be: some values or all but some, whole numbers between bounds, or no value at all. */
export interface ValueSet {
  /** Whether `values` are those excluded. */
  readonly complement: boolean;
  /** Sorted, without repetition. */
  readonly values: readonly string[];
  /** Least whole number; -Infinity if there is no bound. */
  readonly least: number;
  /** Greatest whole number; Infinity if there is no bound. */
  readonly most: number;
  /** Whether a node without the label belongs to the set. */
  readonly absent: boolean;
  /** Different values that must be left to choose from. */
  readonly minValues: number;
}

/** Every value, and none. */
export const ANY_VALUE: ValueSet = {
  complement: true,
  values: [],
  least: -Infinity,
  most: Infinity,
  absent: true,
  minValues: 1,
};

/** The set that a requirement describes. */
export function valueSetOf({ operator, values = [], minValues = 1 }: RequirementData): ValueSet {
  const bound = Number(values[0]);
  const set = { ...ANY_VALUE, minValues };
  switch (operator) {
    case 'In':
      return { ...set, complement: false, values: sorted(values), absent: false };
    case 'NotIn':
      return { ...set, values: sorted(values) };
    case 'Exists':
      return { ...set, absent: false };
    case 'DoesNotExist':
      return { ...set, complement: false };
    case 'Gt':
      return { ...set, least: bound + 1, absent: false };
    case 'Gte':
      return { ...set, least: bound, absent: false };
    case 'Lt':
      return { ...set, most: bound - 1, absent: false };
    case 'Lte':
      return { ...set, most: bound, absent: false };
  }
}

/** Whether a value, or the absence of the label, belongs to the set. */
export function valueSetHas(set: ValueSet, value: string | undefined): boolean {
  if (value === undefined) return set.absent;
  return set.values.includes(value) !== set.complement && isBetween(set, value);
}

/** What both sets allow. */
export function meetValueSets(a: ValueSet, b: ValueSet): ValueSet {
  const both = {
    least: Math.max(a.least, b.least),
    most: Math.min(a.most, b.most),
    absent: a.absent && b.absent,
    minValues: Math.max(a.minValues, b.minValues),
  };
  if (a.complement && b.complement) return { ...both, complement: true, values: sorted([...a.values, ...b.values]) };
  const [finite, other] = a.complement ? [b, a] : [a, b];
  const values = finite.values.filter((value) => valueSetHas(other, value) && valueSetHas(finite, value));
  return { ...both, complement: false, values, least: -Infinity, most: Infinity };
}

/** Whether nothing belongs to the set, not even a node without the label. */
export function isEmptyValueSet(set: ValueSet): boolean {
  if (set.absent) return false;
  if (!set.complement) return set.values.length === 0;
  if (!Number.isFinite(set.most)) return false;
  const excluded = set.values.filter((value) => isBetween(set, value)).length;
  return set.most - Math.max(set.least, 0) + 1 <= excluded; // numbers are never negative
}

/** Whether everything of one set belongs to another one. */
export function isWithin(child: ValueSet, parent: ValueSet): boolean {
  if (isEmptyValueSet(child)) return true;
  if (child.absent && !parent.absent) return false;
  const values = listed(child);
  if (values) return values.every((value) => valueSetHas(parent, value));
  if (!parent.complement || leastOf(child) < leastOf(parent) || child.most > parent.most) return false;
  return parent.values.every((value) => !valueSetHas(child, value));
}

/** The fewest requirements that say the set; none for every value and no value. */
export function requirementsFor(key: string, set: ValueSet): RequirementData[] {
  const list = operatorsFor(key, set);
  if (set.minValues <= 1) return list;
  const [first = { key, operator: 'Exists' as const }, ...rest] = list;
  return [{ ...first, minValues: set.minValues }, ...rest];
}

/** A set as people read it. */
export function valueSetText(key: string, set: ValueSet): string {
  const parts = requirementsFor(key, set).map(({ operator, values }) => {
    if (values === undefined) return operator;
    return operator === 'In' || operator === 'NotIn'
      ? `${operator} [${values.join(', ')}]`
      : `${operator} ${values[0]}`;
  });
  return `${key} ${parts.length > 0 ? parts.join(' and ') : 'anything'}`;
}

function operatorsFor(key: string, { complement, values, least, most, absent }: ValueSet): RequirementData[] {
  if (!complement) return values.length > 0 ? [{ key, operator: 'In', values }] : [{ key, operator: 'DoesNotExist' }];
  const list: RequirementData[] = [];
  if (Number.isFinite(least)) list.push({ key, operator: 'Gte', values: [`${least}`] });
  if (Number.isFinite(most)) list.push({ key, operator: 'Lte', values: [`${most}`] });
  if (!absent && list.length === 0) list.push({ key, operator: 'Exists' });
  if (values.length > 0) list.push({ key, operator: 'NotIn', values });
  return list;
}

/** More numbers than these are not looked at one by one. */
const MOST_LISTED = 1000;

/** All values of a set, where they are few; a label's absence apart. */
function listed(set: ValueSet): readonly string[] | undefined {
  if (!set.complement) return set.values;
  const first = Math.max(set.least, 0);
  if (!(set.most - first < MOST_LISTED)) return undefined;
  const numbers = Array.from({ length: set.most - first + 1 }, (_, index) => `${first + index}`);
  return numbers.filter((number) => valueSetHas(set, number));
}

/** The least number that belongs to a set, which may be above its bound; -Infinity for a set of more than numbers. */
function leastOf(set: ValueSet): number {
  let { least } = set;
  if (!hasBound(set)) return least;
  least = Math.max(least, 0);
  while (set.values.includes(`${least}`)) least++;
  return least;
}

const hasBound = ({ least, most }: ValueSet) => Number.isFinite(least) || Number.isFinite(most);

/** Where there are bounds, only whole numbers belong. */
function isBetween(set: ValueSet, value: string): boolean {
  if (!hasBound(set)) return true;
  return /^\d+$/.test(value) && Number(value) >= set.least && Number(value) <= set.most;
}

const sorted = (values: Iterable<string>) => [...new Set(values)].sort();
