import { fail } from './finding-error';
import { type KeySet, keyIn, keyNotIn, keySetHas } from './key-set';
import { type Diagram, DiagramBuilder } from './label-diagram';
import { type FleetLabel, fleetLabelKey, type LabelBox, type LabelDomain, readLabel } from './label-selector';

/** What a selector says, as it was written. */
export type SelectorExpression = MemberRequirement | Combination;

/** A label: one of the fleet's own, whose key needs the fleet's domain, or any other by its key. */
export type LabelReference = { readonly own: FleetLabel } | { readonly key: string };

/** The members of one role, or those of them whose label belongs to a set; never a retired one. */
export interface MemberRequirement {
  readonly operator: 'members';
  readonly role: 'cluster' | 'hub';
  /**
   * The label, and the set that its value must belong to.
   * @default - every member of the role
   */
  readonly label?: { readonly reference: LabelReference; readonly set: KeySet };
}

/** Two selectors made one. */
export interface Combination {
  readonly operator: 'union' | 'intersect' | 'minus';
  readonly left: SelectorExpression;
  readonly right: SelectorExpression;
}

type Labels = Readonly<Record<string, string>>;

/** Whether a member with these labels is selected. */
export function expressionMatches(expression: SelectorExpression, labels: Labels, domain: LabelDomain): boolean {
  if (expression.operator === 'members') {
    return requirements(expression, domain).every(({ key, set }) => keySetHas(set, readLabel(labels, key)));
  }
  const left = expressionMatches(expression.left, labels, domain);
  const right = expressionMatches(expression.right, labels, domain);
  if (expression.operator === 'union') return left || right;
  return left && right === (expression.operator === 'intersect');
}

/** The expression as disjoint boxes, the same ones for every way to write it. */
export function expressionBoxes(expression: SelectorExpression, domain: LabelDomain): LabelBox[] {
  const decisions = 20_000 + 100 * expressionLeaves(expression).length;
  const builder = new DiagramBuilder({ decisions, tooMany: tooManyBoxes });
  return builder.boxes(expressionDiagram(expression, domain, builder));
}

/** Every leaf of the expression. */
export function expressionLeaves(expression: SelectorExpression): MemberRequirement[] {
  if (expression.operator === 'members') return [expression];
  return [...expressionLeaves(expression.left), ...expressionLeaves(expression.right)];
}

/** The operands of a chain of unions, in order. */
function unionOperands(expression: SelectorExpression): SelectorExpression[] {
  if (expression.operator !== 'union') return [expression];
  return [...unionOperands(expression.left), ...unionOperands(expression.right)];
}

function expressionDiagram(expression: SelectorExpression, domain: LabelDomain, builder: DiagramBuilder): Diagram {
  if (expression.operator === 'members') {
    const diagrams = requirements(expression, domain).map(({ key, set }) => builder.require(key, set));
    return diagrams.reduce((all, diagram) => builder.and(all, diagram), true);
  }
  if (expression.operator === 'union') return unionDiagram(unionOperands(expression), domain, builder);
  const left = expressionDiagram(expression.left, domain, builder);
  const right = expressionDiagram(expression.right, domain, builder);
  return builder.and(left, expression.operator === 'minus' ? builder.not(right) : right);
}

/** Halves against halves, since one by one would be quadratic for a union of many names. */
function unionDiagram(operands: readonly SelectorExpression[], domain: LabelDomain, builder: DiagramBuilder): Diagram {
  if (operands.length === 1) return expressionDiagram(operands[0], domain, builder);
  const middle = operands.length >> 1;
  const left = unionDiagram(operands.slice(0, middle), domain, builder);
  return builder.or(left, unionDiagram(operands.slice(middle), domain, builder));
}

/** What one label must be. */
interface Requirement {
  readonly key: string;
  readonly set: KeySet;
}

const known = new WeakMap<LabelDomain, WeakMap<MemberRequirement, readonly Requirement[]>>();

/** What a leaf asks of labels; made once, since it is asked of every member. */
function requirements(leaf: MemberRequirement, domain: LabelDomain): readonly Requirement[] {
  const ofDomain = known.get(domain) ?? new WeakMap<MemberRequirement, readonly Requirement[]>();
  known.set(domain, ofDomain);
  const made = ofDomain.get(leaf) ?? newRequirements(leaf, domain);
  ofDomain.set(leaf, made);
  return made;
}

function newRequirements({ role, label }: MemberRequirement, domain: LabelDomain): Requirement[] {
  const own = (name: FleetLabel) => fleetLabelKey(domain, name);
  const always = [
    { key: own('fleet'), set: keyIn([domain.fleet]) },
    { key: own('role'), set: keyIn([role]) },
    { key: own('lifecycle'), set: keyNotIn(['retired']) },
  ];
  return label ? [...always, { key: referenceKey(label.reference, domain), set: label.set }] : always;
}

function referenceKey(reference: LabelReference, domain: LabelDomain): string {
  return 'own' in reference ? fleetLabelKey(domain, reference.own) : reference.key;
}

function tooManyBoxes(limit: number): never {
  return fail({
    code: 'FL1008',
    path: 'ClusterSelector',
    problem: `this selector needs more than ${limit} label selectors, since Kubernetes has no 'or' between labels`,
    remedy: 'give the clusters that belong together a label of their own and select that label',
    limit: String(limit),
  });
}
