import { cohortName } from './cohort-name';
import { keyIn, keyNotIn } from './key-set';
import { type LabelBox, readLabel, restrict, restrictTo } from './label-selector';

/** One who belongs to exactly one part. */
export interface PartitionMember {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Members with equal results belong together. */
  readonly result: string;
}

/** What a partition is cut from, and by what. */
export interface PartitionSpace {
  /** The selection of all members. */
  readonly boxes: readonly LabelBox[];
  /** Keys to tell members apart by, those to prefer first; without the one that names members. */
  readonly keys: readonly string[];
  /** Key of the label that names a member. */
  readonly nameKey: string;
}

/** Members with the same result. */
export interface Part<M extends PartitionMember> {
  /** Unique among the parts, and free of what a file name may not have. */
  readonly name: string;
  readonly members: readonly M[];
  /** Disjoint selections of just these members. */
  readonly boxes: readonly LabelBox[];
}

/** Members that agree on some labels; those whose result is not that of most are exceptions. */
interface Group<M> {
  readonly values: readonly (string | undefined)[];
  readonly result: string;
  readonly members: M[];
  readonly exceptions: readonly M[];
}

/**
 * Members by their results, told apart by as few labels and exceptions as can be found: labels say what most have, and
 * members that have something else are named. So its size does not grow with members that are like others.
 */
export function partition<M extends PartitionMember>(all: readonly M[], space: PartitionSpace): Part<M>[] {
  const members = [...all].sort((a, b) => (a.name < b.name ? -1 : 1));
  const keys = tellingKeys(members, space.keys);
  const groups = groupsBy(members, keys);
  const results = [...new Set(members.map(({ result }) => result))];
  const parts = results.map((result) => partOf(result, groups, { ...space, keys }));
  return parts.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What naming a member costs beside telling one more value of a label: a name says nothing of those to come. */
const NAME_COST = 2;

/** Adds the key that saves most, until none saves anything. */
function tellingKeys<M extends PartitionMember>(members: readonly M[], keys: readonly string[]): string[] {
  const size = (some: readonly string[]) =>
    groupsBy(members, some).reduce((sum, { exceptions }) => sum + 1 + NAME_COST * exceptions.length, 0);
  const chosen: string[] = [];
  for (let best = size(chosen); ; ) {
    const further = keys.filter((key) => !chosen.includes(key)).map((key) => ({ key, size: size([...chosen, key]) }));
    const [first] = further.sort((a, b) => a.size - b.size); // stable: of equals, the preferred one
    if (!first || first.size >= best) return chosen;
    chosen.push(first.key);
    best = first.size;
  }
}

function groupsBy<M extends PartitionMember>(members: readonly M[], keys: readonly string[]): Group<M>[] {
  const groups = new Map<string, M[]>();
  for (const member of members) {
    const name = cohortName(keys.map((key) => readLabel(member.labels, key)));
    const group = groups.get(name);
    if (group) group.push(member);
    else groups.set(name, [member]);
  }
  return [...groups].map(([, all]) => {
    const result = mostFrequent(all);
    const values = keys.map((key) => readLabel(all[0]!.labels, key));
    return { values, result, members: all, exceptions: all.filter((member) => member.result !== result) };
  });
}

/** The result that most have; of equals, that of the first. */
function mostFrequent(members: readonly PartitionMember[]): string {
  const counts = new Map<string, number>();
  for (const { result } of members) counts.set(result, (counts.get(result) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function partOf<M extends PartitionMember>(
  result: string,
  groups: readonly Group<M>[],
  space: PartitionSpace,
): Part<M> {
  const usual = groups.filter((group) => group.result === result);
  const named = groups
    .filter((group) => group.result !== result)
    .flatMap(({ exceptions }) => exceptions.filter((member) => member.result === result));
  const names = usual.map(({ values }) => cohortName(values)).sort();
  const exceptional = named.map(({ name }) => name).sort();
  return {
    name: names[0] ?? `_only.${cohortName([exceptional[0]])}`,
    members: [...usual.flatMap((group) => group.members.filter((member) => member.result === result)), ...named],
    boxes: [
      ...usual.flatMap((group) => groupBoxes(group, space)),
      ...(exceptional.length > 0 ? restrictTo(space.boxes, space.nameKey, keyIn(exceptional)) : []),
    ],
  };
}

function groupBoxes<M extends PartitionMember>(group: Group<M>, { boxes, keys, nameKey }: PartitionSpace): LabelBox[] {
  const within = keys.reduce((rest, key, index) => restrict(rest, key, group.values[index]), [...boxes]);
  const without = group.exceptions.map(({ name }) => name);
  return without.length > 0 ? restrictTo(within, nameKey, keyNotIn(without)) : within;
}
