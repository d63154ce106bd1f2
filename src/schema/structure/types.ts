import { type Problem, shown } from '../problem';
import type { Shape } from './shape';

/** Whether a value has the type that its shape asks for; any type is right if it asks for none. */
export function isTypeRight(shape: Shape, value: unknown): boolean {
  if (shape.node.format === 'quantity') return typeof value === 'string' || typeof value === 'number';
  if (shape.isIntOrString) return typeof value === 'string' || (isInteger(value) && isSmall(shape, value as number));
  switch (shape.node.type) {
    case undefined:
      return true;
    case 'string':
      return typeof value === 'string';
    case 'object':
      return typeof value === 'object' && !Array.isArray(value);
    case 'array':
      return Array.isArray(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return isInteger(value) || typeof value === 'bigint';
    case 'number':
      return (typeof value === 'number' && Number.isFinite(value)) || typeof value === 'bigint';
    default:
      return true;
  }
}

/** Kubernetes' own int-or-string holds 32 bits. */
function isSmall(shape: Shape, value: number): boolean {
  return !shape.dialect.builtIn || (value >= -(2 ** 31) && value < 2 ** 31);
}

/** Beyond 64 bits a number is no integer to the API server. */
function isInteger(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) < 2 ** 63;
}

/** The problem of a value of the wrong type, with the way to write the right one. */
export function wrongType(shape: Shape, value: unknown): Omit<Problem, 'steps'> {
  const wanted = shape.isIntOrString ? 'integer or string' : (shape.node.type ?? 'quantity');
  return {
    code: 'FL8003',
    problem: `${shown(value)} is ${withArticle(typeName(value))}, not ${withArticle(wanted)}`,
    remedy: remedyFor(wanted, value),
    value: shown(value).slice(1, -1),
    limit: wanted,
  };
}

/** The JSON type of a value. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function remedyFor(wanted: string, value: unknown): string {
  if (wanted === 'string' && ['number', 'boolean'].includes(typeof value)) return `quote it: "${value}"`;
  if (typeof value === 'string' && isWritten(wanted, value)) return `write it without quotes: ${value}`;
  if (value === null) return `leave it out, or give ${withArticle(wanted)}`;
  if (wanted === 'array') return 'give a list';
  return `give ${withArticle(wanted)}`;
}

function isWritten(wanted: string, text: string): boolean {
  if (wanted === 'boolean') return text === 'true' || text === 'false';
  if (wanted === 'integer') return /^-?\d+$/.test(text);
  return wanted === 'number' && /^-?\d+(\.\d+)?$/.test(text);
}

function withArticle(type: string): string {
  if (type === 'null') return type;
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
