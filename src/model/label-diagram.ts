import { type KeySet, splitKeySet } from './key-set';
import type { LabelBox } from './label-selector';

/**
 * A predicate over labels as a decision diagram: labels are asked for in the order of their keys, and equal predicates are
 * the same object. So the boxes read off it do not depend on how the predicate was written, and are disjoint by themselves.
 */
export type Diagram = boolean | Decision;

/** Asks for one label, and goes on by its value. */
interface Decision {
  readonly id: number;
  readonly key: string;
  readonly absent: Diagram;
  /** For every value that is not listed. */
  readonly other: Diagram;
  /** Sorted by value; none leads where `other` does. */
  readonly values: ReadonlyMap<string, Diagram>;
}

/** Raised when a predicate has more boxes, or needs a larger diagram, than is useful to anyone. */
export type TooManyBoxes = (limit: number) => never;

const MAX_BOXES = 64;

/** What a builder may not exceed, and how it says so. */
export interface DiagramLimits {
  /** How many decisions the diagrams may need in all; bounds the time, which may grow faster than the result. */
  readonly decisions: number;
  readonly tooMany: TooManyBoxes;
}

/** Makes and combines the diagrams of one predicate. */
export class DiagramBuilder {
  private readonly decisions = new Map<string, Decision>();
  private readonly conjunctions = new Map<string, Diagram>();
  private readonly negations = new Map<Decision, Diagram>();

  constructor(private readonly limits: DiagramLimits) {}

  /** The label belongs to the set. */
  public require(key: string, set: KeySet): Diagram {
    const other = set.operator === 'notIn';
    return this.decide(key, { absent: set.absent, other, values: new Map(set.values.map((value) => [value, !other])) });
  }

  /** Both hold. */
  public and(a: Diagram, b: Diagram): Diagram {
    if (a === false || b === false) return false;
    if (a === true || a === b) return b;
    if (b === true) return a;
    const pair = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
    const known = this.conjunctions.get(pair);
    if (known !== undefined) return known;
    const result = this.andDecisions(a, b);
    this.conjunctions.set(pair, result);
    return result;
  }

  /** The diagram does not hold. */
  public not(diagram: Diagram): Diagram {
    if (typeof diagram === 'boolean') return !diagram;
    const known = this.negations.get(diagram);
    if (known !== undefined) return known;
    const values = new Map([...diagram.values].map(([value, next]) => [value, this.not(next)]));
    const branches = { absent: this.not(diagram.absent), other: this.not(diagram.other), values };
    const result = this.decide(diagram.key, branches);
    this.negations.set(diagram, result);
    return result;
  }

  /** At least one holds. */
  public or(a: Diagram, b: Diagram): Diagram {
    return this.not(this.and(this.not(a), this.not(b)));
  }

  /** Disjoint boxes that together hold exactly where the diagram does. */
  public boxes(diagram: Diagram): LabelBox[] {
    if (countBoxes(diagram, new Map()) > MAX_BOXES) this.limits.tooMany(MAX_BOXES);
    return sortBoxes(collectBoxes(diagram));
  }

  private andDecisions(a: Decision, b: Decision): Diagram {
    const key = a.key < b.key ? a.key : b.key;
    const [left, right] = [branchesAt(a, key), branchesAt(b, key)];
    const both = (value: string) =>
      this.and(left.values.get(value) ?? left.other, right.values.get(value) ?? right.other);
    return this.decide(key, {
      absent: this.and(left.absent, right.absent),
      other: this.and(left.other, right.other),
      values: new Map([...left.values.keys(), ...right.values.keys()].map((value) => [value, both(value)])),
    });
  }

  /** The one decision with these branches; none if all branches lead to the same. */
  private decide(key: string, branches: Branches): Diagram {
    const { absent, other } = branches;
    const values = [...branches.values].filter(([, next]) => next !== other).sort(([a], [b]) => (a < b ? -1 : 1));
    if (values.length === 0 && absent === other) return other;
    const text = JSON.stringify([key, idOf(absent), idOf(other), values.map(([value, next]) => [value, idOf(next)])]);
    const known = this.decisions.get(text);
    if (known) return known;
    if (this.decisions.size >= this.limits.decisions) this.limits.tooMany(MAX_BOXES);
    const decision = { id: this.decisions.size, key, absent, other, values: new Map(values) };
    this.decisions.set(text, decision);
    return decision;
  }
}

type Branches = Pick<Decision, 'absent' | 'other' | 'values'>;

function branchesAt(decision: Decision, key: string): Branches {
  return decision.key === key ? decision : { absent: decision, other: decision, values: new Map() };
}

function idOf(diagram: Diagram): number | boolean {
  return typeof diagram === 'boolean' ? diagram : diagram.id;
}

function countBoxes(diagram: Diagram, counts: Map<Decision, number>): number {
  if (typeof diagram === 'boolean') return diagram ? 1 : 0;
  const known = counts.get(diagram);
  if (known !== undefined) return known;
  const count = edges(diagram).reduce((sum, [sets, next]) => sum + sets.length * countBoxes(next, counts), 0);
  counts.set(diagram, count);
  return count;
}

function collectBoxes(diagram: Diagram): LabelBox[] {
  if (typeof diagram === 'boolean') return diagram ? [new Map()] : [];
  return edges(diagram).flatMap(([sets, next]) => {
    const rest = collectBoxes(next);
    return sets.flatMap((set) => rest.map((box) => new Map([[diagram.key, set], ...box])));
  });
}

/** Each further diagram, with the sets of values that lead to it. */
function edges(decision: Decision): [KeySet[], Diagram][] {
  const targets = new Set<Diagram>([decision.absent, decision.other, ...decision.values.values()]);
  targets.delete(false);
  return [...targets].map((target) => [splitKeySet(valuesThatLeadTo(decision, target)), target]);
}

function valuesThatLeadTo(decision: Decision, target: Diagram): KeySet {
  const operator = decision.other === target ? 'notIn' : 'in';
  const listed = [...decision.values].filter(([, next]) => (next === target) === (operator === 'in'));
  return { operator, values: listed.map(([value]) => value), absent: decision.absent === target };
}

function sortBoxes(boxes: LabelBox[]): LabelBox[] {
  const byText = boxes.map((box) => ({ box, text: JSON.stringify([...box]) }));
  return byText.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ box }) => box);
}
