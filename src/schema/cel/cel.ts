import { Memo } from '../memo';
import { type Problem, type Step, shown } from '../problem';
import { settled } from '../structure/defaults';
import type { CelRule } from '../structure/schema-node';
import type { Shape } from '../structure/shape';
import { programOf } from './programs';
import { hasRules } from './reach';
import { celValue } from './values';

/** What the CEL rules of a schema say about an object whose structure is right. */
export function celProblems(shape: Shape, object: object): Problem[] {
  if (!hasRules(shape)) return [];
  const problems: Problem[] = [];
  visit({ shape, value: settled(shape, object), steps: [], isRoot: true }, problems);
  return problems;
}

interface Place {
  readonly shape: Shape;
  readonly value: unknown;
  readonly steps: readonly Step[];
  readonly isRoot?: boolean;
}

function visit(place: Place, problems: Problem[]): void {
  const { shape, value, steps } = place;
  if (value === null || value === undefined) return;
  for (const problem of broken(place)) problems.push({ ...problem, steps: [...steps, ...problem.steps] });
  for (const part of shape.alternatives().allOf) {
    if (hasRules(part)) visit({ ...place, shape: part }, problems);
  }
  if (typeof value === 'object') visitChildren(place, problems);
}

function visitChildren({ shape, value, steps }: Place, problems: Problem[]): void {
  if (Array.isArray(value)) {
    const item = shape.item();
    if (!item || !hasRules(item)) return;
    for (const [index, entry] of value.entries())
      visit({ shape: item, value: entry, steps: [...steps, index] }, problems);
    return;
  }
  for (const [name, child] of Object.entries(value as object)) {
    const field = shape.field(name);
    if (field && hasRules(field)) visit({ shape: field, value: child, steps: [...steps, name] }, problems);
  }
}

const judged = new WeakMap<Shape, Memo<readonly Problem[]>>();

/** The rules that a value breaks; asked once for equal values at one place of a schema. */
function broken({ shape, value, isRoot }: Place): readonly Problem[] {
  if (shape.rules.length === 0) return [];
  const known = judged.get(shape) ?? new Memo<readonly Problem[]>();
  judged.set(shape, known);
  return known.get(JSON.stringify(value), () => {
    const self = celValue(shape.spine ?? shape, value, isRoot);
    return shape.rules.flatMap((rule) => problemOf(rule, self));
  });
}

/** Rules that compare with what was there before are for the API server alone. */
const COMPARES = /\boldSelf\b/;

function problemOf(rule: CelRule, self: unknown): Problem[] {
  if (COMPARES.test(rule.rule)) return [];
  const program = programOf(rule.rule);
  if (!program) return [];
  try {
    if (program({ self }) !== false) return [];
    return [brokenRule(rule, messageOf(rule, self))];
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    return [brokenRule(rule, `${messageOf(rule, self)} (it cannot be evaluated: ${reason})`)];
  }
}

function brokenRule(rule: CelRule, text: string): Problem {
  return {
    code: 'FL8010',
    steps: fieldSteps(rule.fieldPath),
    problem: text,
    remedy: 'give what the rule of the schema asks for',
    limit: rule.rule.replace(/\s+/g, ' ').trim(),
  };
}

function messageOf(rule: CelRule, self: unknown): string {
  return tidy(computedMessage(rule, self) ?? rule.message ?? `rule ${shown(rule.rule.trim())} does not hold`);
}

function computedMessage({ messageExpression }: CelRule, self: unknown): string | undefined {
  const program = messageExpression === undefined ? undefined : programOf(messageExpression);
  try {
    const text = program?.({ self });
    return typeof text === 'string' && text.trim() !== '' ? text : undefined;
  } catch {
    return undefined; // upstream falls back to the message, too
  }
}

/** A finding is one line, without a full stop. */
function tidy(message: string): string {
  return message.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

/** `.spec.names['a.b']` as steps. */
function fieldSteps(path = ''): Step[] {
  return Array.from(path.matchAll(/\.([A-Za-z_$][\w$-]*)|\['([^']*)'\]/g), ([, name, quoted]) => name ?? quoted);
}
