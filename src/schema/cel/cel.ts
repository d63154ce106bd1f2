import { Memo } from '../memo';
import { type Problem, type Step, shown } from '../problem';
import { settled } from '../structure/defaults';
import type { CelRule } from '../structure/schema-node';
import { type Shape, TYPE_FIELDS } from '../structure/shape';
import { escapeName } from './escape';
import { programOf } from './programs';
import { hasRules, reachOf } from './reach';
import { celValue } from './values';

/** What the CEL rules of a schema say about an object whose structure is right. */
export function celProblems(shape: Shape, object: object): readonly Problem[] {
  if (!hasRules(shape)) return NONE;
  return problemsWithin({ shape, value: settled(shape, object), self: undefined }, true);
}

interface Place {
  readonly shape: Shape;
  readonly value: unknown;
  /** The value as rules see it, if it was made for a rule further up. */
  readonly self: unknown;
}

const NONE: readonly Problem[] = [];
/** Of each shape, so that what one object repeats is known, and a fleet whose objects all differ keeps little. */
const KEPT_CHARACTERS = 64 * 1024;

const judged = new WeakMap<Shape, Memo<readonly Problem[]>>();

/** What the rules at a place and below it say, with steps from there; asked once for equal values of one shape. */
function problemsAt(place: Place): readonly Problem[] {
  const { shape, value } = place;
  if (value === null || value === undefined) return NONE;
  if (shape.rules.length === 0) return problemsWithin(place);
  const known = judged.get(shape) ?? new Memo<readonly Problem[]>(KEPT_CHARACTERS);
  judged.set(shape, known);
  return known.get(JSON.stringify(value), () => problemsWithin(place));
}

function problemsWithin({ shape, value, self: given }: Place, isRoot = false): readonly Problem[] {
  const self = given === undefined && shape.rules.length > 0 ? celValue(shape.spine ?? shape, value, isRoot) : given;
  const problems: Problem[] = [];
  for (const rule of shape.rules) problems.push(...problemOf(rule, self));
  const reach = reachOf(shape);
  for (const part of reach.parts) problems.push(...problemsAt({ shape: part, value, self }));
  if (typeof value !== 'object') return problems;
  const { item } = reach;
  if (!Array.isArray(value)) {
    for (const name of Object.keys(value as object)) {
      const field = reach.field(name);
      if (field) problems.push(...problemsBelow(field, { shape, value, self }, name));
    }
  } else if (item) {
    for (let index = 0; index < value.length; index++)
      problems.push(...problemsBelow(item, { shape, value, self }, index));
  }
  return problems;
}

function problemsBelow(child: Shape, { shape, value, self }: Place, step: string | number): readonly Problem[] {
  const name = typeof step === 'string' && shape.fields?.has(step) ? escapeName(step) : step;
  // of the metadata of an object its rules see a part only
  const made = self === undefined || TYPE_FIELDS.has(String(step)) ? undefined : (self as Fields)[name];
  const found = problemsAt({ shape: child, value: (value as Fields)[step], self: made });
  return found.length === 0 ? found : found.map((problem) => ({ ...problem, steps: [step, ...problem.steps] }));
}

type Fields = Readonly<Record<string | number, unknown>>;

/** Rules that compare with what was there before are for the API server alone. */
const COMPARES = /\boldSelf\b/;

function problemOf(rule: CelRule, self: unknown): readonly Problem[] {
  const program = COMPARES.test(rule.rule) ? undefined : programOf(rule.rule);
  if (!program) return NONE;
  try {
    if (program({ self }) !== false) return NONE;
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
