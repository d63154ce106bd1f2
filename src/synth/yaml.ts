import { fail } from '../model/finding-error';
import { memberPath } from '../model/member-path';
import { inlineScalar, isWellFormed, literalBlock } from './yaml-scalar';

/** No object of Kubernetes comes near it; a cycle does. */
const MAX_DEPTH = 256;
/** Readers look 1,024 characters ahead for the colon of a key; longer keys are written with a question mark. */
const MAX_SIMPLE_KEY = 512;
const STEP = '  ';
const MAX_INDENT = MAX_DEPTH * STEP.length;
const MAX_INSERTION = 16;
const HEAD = ['apiVersion', 'kind', 'metadata'];

/** Thrown inside this file only: the value is walked again to say where and why. */
const REFUSED = Symbol('refused');

/**
 * One Kubernetes object as a YAML document that every reader takes for the same data, and that is the same text for equal data.
 *
 * Block style; keys in code-unit order behind apiVersion, kind and metadata; entries that are undefined are left out.
 * `origin` is the path of the construct that made it, for findings.
 */
export function toYaml(value: unknown, origin?: string): string {
  try {
    if (isMap(value)) return mapLines(value, '', '') || '{}\n';
    if (Array.isArray(value)) return listLines(value, '', '') || '[]\n';
    return `${scalar(value, STEP)}\n`;
  } catch (thrown) {
    if (thrown !== REFUSED) throw thrown;
    return refuse(value, origin);
  }
}

function topLevelKeys(map: Record<string, unknown>): string[] {
  const head = HEAD.filter((key) => Object.hasOwn(map, key));
  return [...head, ...sortedKeys(map).filter((key) => !HEAD.includes(key))];
}

/** Code-unit order. Most maps are short or in order already, where insertion is three times as fast as the general sort. */
function sortedKeys(map: Record<string, unknown>): string[] {
  const keys = Object.keys(map);
  if (keys.length > MAX_INSERTION) return keys.sort();
  for (let at = 1; at < keys.length; at++) {
    const key = keys[at] as string;
    let to = at;
    for (; to > 0 && (keys[to - 1] as string) > key; to--) keys[to] = keys[to - 1] as string;
    keys[to] = key;
  }
  return keys;
}

/**
 * The lines of a map, or nothing if it has no entries.
 * What is given as lead stands before the first entry instead of the indent, and is empty at the top alone.
 */
function mapLines(map: Record<string, unknown>, indent: string, lead: string): string {
  const keys = lead === '' ? topLevelKeys(map) : sortedKeys(map);
  let lines = '';
  let before = lead;
  for (const key of keys) {
    const value = map[key];
    if (value === undefined) continue;
    const name = inlineScalar(key) ?? refused();
    lines += name.length > MAX_SIMPLE_KEY ? `${before}? ${name}\n${indent}:` : `${before}${name}:`;
    lines += entryText(value, indent + STEP);
    before = indent;
  }
  return lines;
}

/** What stands behind the colon of a key, to the end of its last line. */
function entryText(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return ` ${scalar(value, indent)}\n`;
  if (indent.length > MAX_INDENT) refused();
  const lines = Array.isArray(value) ? listLines(value, indent, indent) : mapLines(asMap(value), indent, indent);
  return lines === '' ? emptyText(value) : `\n${lines}`;
}

/** The lines of a list, or nothing if it has no items; `lead` stands before the first item instead of the indent. */
function listLines(list: readonly unknown[], indent: string, lead: string): string {
  let lines = '';
  let before = lead;
  for (let index = 0; index < list.length; index++) {
    lines += itemText(list[index], indent + STEP, `${before}- `);
    before = indent;
  }
  return lines;
}

function itemText(value: unknown, indent: string, lead: string): string {
  if (typeof value !== 'object' || value === null) return `${lead}${scalar(value, indent)}\n`;
  if (indent.length > MAX_INDENT) refused();
  const lines = Array.isArray(value) ? listLines(value, indent, lead) : mapLines(asMap(value), indent, lead);
  return lines === '' ? lead + emptyText(value).slice(1) : lines;
}

function emptyText(value: object): string {
  return Array.isArray(value) ? ' []\n' : ' {}\n';
}

/** A scalar without the line break that ends it. */
function scalar(value: unknown, indent: string): string {
  if (typeof value === 'string') {
    const block = value.includes('\n') ? literalBlock(value, indent) : undefined;
    return block ?? inlineScalar(value) ?? refused();
  }
  if (typeof value === 'number') return Number.isFinite(value) ? numberText(value) : refused();
  if (value === true || value === false || value === null) return String(value);
  return refused();
}

/** A number as JSON writes it, but with a dot before an exponent: YAML 1.1 takes `1e+21` for text. */
function numberText(value: number): string {
  const text = JSON.stringify(value);
  const exponent = text.indexOf('e');
  return exponent < 0 || text.includes('.') ? text : `${text.slice(0, exponent)}.0${text.slice(exponent)}`;
}

function asMap(value: object): Record<string, unknown> {
  return isMap(value) ? value : refused();
}

/** A plain object, also one of another realm: its prototype has none above it. */
function isMap(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

function refused(): never {
  throw REFUSED;
}

/** Where in the object a value stands that YAML or Kubernetes cannot carry, and what is wrong with it. */
interface Offence {
  readonly path: string;
  readonly problem: string;
}

function refuse(value: unknown, origin: string | undefined): never {
  const { path, problem } = firstOffence(value, '', 0) ?? { path: '', problem: 'the object cannot be written' };
  const inside = path || '(object)';
  return fail({
    code: 'FL9020',
    path: origin === undefined ? inside : `${origin}#${inside}`,
    problem,
    remedy: 'give plain data: maps, lists, text, finite numbers, booleans and null',
  });
}

function firstOffence(value: unknown, path: string, depth: number): Offence | undefined {
  const problem = problemOf(value);
  if (problem) return { path, problem };
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > MAX_DEPTH) return { path: `${path.slice(0, 100)}...`, problem: `nested deeper than ${MAX_DEPTH} levels` };
  if (Array.isArray(value)) return first(Array.from(value, (item, at) => [item, `${path}[${at}]`, depth + 1]));
  if (!isMap(value)) return undefined;
  const entries = (depth === 0 ? topLevelKeys(value) : sortedKeys(value)).filter((key) => value[key] !== undefined);
  const badKey = entries.find((key) => !isWellFormed(key));
  if (badKey !== undefined) return { path, problem: `key ${JSON.stringify(badKey)} holds half a surrogate pair` };
  return first(entries.map((key) => [value[key], memberPath(path, key), depth + 1]));
}

function first(places: readonly (readonly [unknown, string, number])[]): Offence | undefined {
  for (const [value, path, depth] of places) {
    const offence = firstOffence(value, path, depth);
    if (offence) return offence;
  }
  return undefined;
}

function problemOf(value: unknown): string | undefined {
  if (typeof value === 'string') return isWellFormed(value) ? undefined : 'the text holds half a surrogate pair';
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `'${value}' is no number of JSON`;
  if (typeof value === 'boolean' || value === null || Array.isArray(value) || isMap(value)) return undefined;
  if (typeof value === 'object') return `an instance of '${value.constructor?.name ?? 'a class'}' is no plain data`;
  return value === undefined ? 'nothing is given' : `a ${typeof value} is no plain data`;
}
