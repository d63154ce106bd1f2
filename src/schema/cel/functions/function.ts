import { celLibrary } from '../library';

/** A function that Kubernetes adds to CEL: its signature, and what it does. */
export type CelFunction = readonly [signature: string, handler: (...values: never[]) => unknown];

/** Ends the evaluation of an expression, as the API server's own functions do when they are given what they cannot take. */
export function evaluationFails(reason: string): never {
  const { EvaluationError } = celLibrary();
  throw new EvaluationError(reason);
}

/** Whether two values of CEL are equal: numbers by amount, whatever their type, the rest by content. */
export function areEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  // biome-ignore lint/suspicious/noDoubleEquals: 1n and 1 are the same number in CEL
  if (isNumber(one) && isNumber(other)) return one == other;
  if (!isObject(one) || !isObject(other)) return false;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => areEqual(item, other[index]));
  }
  if (isAmount(one) || isAmount(other))
    return one.constructor === other.constructor && one.valueOf() === other.valueOf();
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => areEqual(one[key], other[key]));
}

/** Below, equal to or above zero, as one value is less than, equal to or more than the other. */
export function compare(one: never, other: never): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

type Fields = Readonly<Record<string, unknown>> & object;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** Points in time, durations and the like, which are equal if they come to the same number. */
function isAmount(value: object): boolean {
  return !Array.isArray(value) && value.constructor !== undefined && value.constructor !== Object;
}
