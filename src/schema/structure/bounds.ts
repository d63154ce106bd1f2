import { formatProblem } from '../formats/formats';
import { type Problem, shown } from '../problem';
import { settled } from './defaults';
import { matches } from './pattern';
import type { Shape } from './shape';
import type { Walk } from './walk';

/** Enum, pattern, format, and everything that is counted or compared. */
export function judgeBounds(walk: Walk, shape: Shape, value: unknown): void {
  const { node } = shape;
  const isUnset = value === '' && shape.dialect.builtIn; // Go cannot tell an empty text from none, and fills in the default
  if (node.enum && !isUnset && !isOneOf(node.enum, value)) walk.note(notOneOf(node.enum, value));
  if (typeof value === 'string') judgeText(walk, shape, value);
  else if (typeof value === 'number') judgeNumber(walk, shape, value);
  else if (Array.isArray(value))
    judgeSize(walk, { size: value.length, min: node.minItems, max: node.maxItems, unit: 'item' });
  else if (typeof value === 'object' && value !== null) judgeFieldCount(walk, shape, value);
}

/** An empty text in a list of words, of which none is empty. */
export function judgeEmptyWord(walk: Walk, { node }: Shape): void {
  if (node.enum && !isOneOf(node.enum, '')) walk.note(notOneOf(node.enum, ''));
}

function judgeText(walk: Walk, shape: Shape, text: string): void {
  const { maxLength, minLength, pattern, format } = shape.node;
  const isLong = maxLength !== undefined && text.length > maxLength;
  if (isLong || (minLength !== undefined && text.length < minLength * 2)) {
    judgeSize(walk, { size: codePoints(text), min: minLength, max: maxLength, unit: 'character', value: text });
  }
  if (pattern !== undefined && !matches(pattern, text)) walk.note(notMatching(pattern, text));
  const problem = format === undefined ? undefined : formatProblem(shape, text);
  if (problem) walk.note({ ...problem, code: 'FL8007' });
}

function judgeNumber(walk: Walk, shape: Shape, value: number): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = shape.node;
  if (minimum !== undefined && (exclusiveMinimum ? value <= minimum : value < minimum)) {
    walk.note(outOfBounds({ value, bound: minimum, isExclusive: exclusiveMinimum, side: 'below' }));
  }
  if (maximum !== undefined && (exclusiveMaximum ? value >= maximum : value > maximum)) {
    walk.note(outOfBounds({ value, bound: maximum, isExclusive: exclusiveMaximum, side: 'above' }));
  }
  if (multipleOf !== undefined && !isMultiple(value, multipleOf)) {
    const [problem, remedy] = [`'${value}' is no multiple of ${multipleOf}`, `give a multiple of ${multipleOf}`];
    walk.note({ code: 'FL8005', problem, remedy, value: String(value), limit: String(multipleOf) });
  }
  const problem = shape.node.format === undefined ? undefined : formatProblem(shape, value);
  if (problem) walk.note({ ...problem, code: 'FL8007' });
}

function judgeFieldCount(walk: Walk, shape: Shape, value: object): void {
  const { minProperties: min, maxProperties: max } = shape.node;
  if (min === undefined && max === undefined) return;
  const size = Object.keys(settled(shape, value) as object).length;
  judgeSize(walk, { size, min, max, unit: shape.fields ? 'field' : 'entry' });
}

interface Size {
  readonly size: number;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly unit: string;
  readonly value?: string;
}

function judgeSize(walk: Walk, { size, min, max, unit, value }: Size): void {
  const what = value === undefined ? '' : `${shown(value)} `;
  const common = { code: 'FL8005', value: value ?? String(size) };
  if (min !== undefined && size < min) {
    const problem = `${what}has ${count(size, unit)}, fewer than ${min}`;
    walk.note({ ...common, problem, remedy: `give at least ${count(min, unit)}`, limit: String(min) });
  }
  if (max !== undefined && size > max) {
    const problem = `${what}has ${count(size, unit)}, more than ${max}`;
    walk.note({ ...common, problem, remedy: `give at most ${count(max, unit)}`, limit: String(max) });
  }
}

interface OutOfBounds {
  readonly value: number;
  readonly bound: number;
  readonly isExclusive: boolean | undefined;
  readonly side: 'above' | 'below';
}

function outOfBounds({ value, bound, isExclusive, side }: OutOfBounds): Omit<Problem, 'steps'> {
  const allowed = isExclusive
    ? side === 'above'
      ? 'less than'
      : 'more than'
    : side === 'above'
      ? 'at most'
      : 'at least';
  return {
    code: 'FL8005',
    problem: `'${value}' is ${isExclusive && value === bound ? 'not' : side}${isExclusive && value === bound ? ` ${allowed}` : ''} ${bound}`,
    remedy: `give ${allowed} ${bound}`,
    value: String(value),
    limit: String(bound),
  };
}

function notOneOf(allowed: readonly unknown[], value: unknown): Omit<Problem, 'steps'> {
  const all = allowed.filter((entry) => entry !== null).map((entry) => (entry === '' ? "''" : shown(entry)));
  const few = all.length > 12 ? [...all.slice(0, 12), '...'] : all;
  return {
    code: 'FL8004',
    problem: `${shown(value)} is not one of ${few.join(', ')}`,
    remedy: `give ${all.length === 1 ? all[0] : 'one of them'}`,
    value: String(value),
    limit: few.join(', '),
  };
}

function notMatching(pattern: string, text: string): Omit<Problem, 'steps'> {
  return {
    code: 'FL8006',
    problem: `${shown(text)} does not match ${shown(pattern)}`,
    remedy: 'give a text that matches',
    value: text,
    limit: pattern,
  };
}

function isOneOf(allowed: readonly unknown[], value: unknown): boolean {
  if (allowed.includes(value)) return true;
  if (typeof value !== 'object' || value === null) return false;
  const text = JSON.stringify(value);
  return allowed.some((entry) => JSON.stringify(entry) === text);
}

function isMultiple(value: number, factor: number): boolean {
  const times = factor < 1 ? (1 / factor) * value : value / factor;
  return Math.abs(times - Math.round(times)) < 1e-9;
}

/** Kubernetes counts code points, JavaScript counts half of them twice. */
function codePoints(text: string): number {
  let size = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0xd800 && code <= 0xdbff) size--;
  }
  return size;
}

function count(size: number, unit: string): string {
  const plural = unit === 'entry' ? 'entries' : `${unit}s`;
  return `${size} ${size === 1 ? unit : plural}`;
}
