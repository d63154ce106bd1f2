import { goDuration } from '../formats/duration';
import type { Shape } from '../structure/shape';
import { TYPE_FIELDS } from '../structure/shape';
import { escapeName } from './escape';
import { celLibrary } from './library';

/** A value as CEL rules see it: integers as 64-bit ones, fields under escaped names, formats as their types. */
export function celValue(shape: Shape | undefined, value: unknown, isRoot = false): unknown {
  if (typeof value === 'string') return shape?.node.format === undefined ? value : formatted(shape, value);
  if (typeof value === 'number') return shape?.node.type === 'number' ? value : numeric(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const item = shape?.item();
    return Array.from(value, (entry) => celValue(item, entry)); // not map, which would keep an array of another realm
  }
  return fieldsOf(shape, value as Readonly<Record<string, unknown>>, isRoot);
}

function numeric(value: number): number | bigint {
  return Number.isInteger(value) ? BigInt(value) : value;
}

function fieldsOf(shape: Shape | undefined, value: Readonly<Record<string, unknown>>, isRoot: boolean): object {
  const result: Record<string, unknown> = {};
  const isMap = !shape?.fields;
  for (const name of Object.keys(value)) {
    const child = value[name];
    if (child === undefined) continue;
    if ((isRoot || shape?.isEmbedded) && TYPE_FIELDS.has(name))
      result[name] = name === 'metadata' ? names(child) : child;
    else if (isMap) result[name] = celValue(shape?.field(name), child);
    else if (shape.fields.has(name)) result[escapeName(name)] = celValue(shape.field(name), child);
  }
  return result;
}

/** Of metadata, rules see the names alone. */
function names(metadata: unknown): object {
  const { name, generateName } = (metadata ?? {}) as Readonly<Record<string, unknown>>;
  return { ...(name === undefined ? {} : { name }), ...(generateName === undefined ? {} : { generateName }) };
}

function formatted({ node }: Shape, text: string): unknown {
  if (node.type !== 'string') return text;
  switch (node.format) {
    case 'byte':
      return Uint8Array.from(Buffer.from(text, 'base64'));
    case 'date':
    case 'date-time':
      return new Date(text);
    case 'duration':
      return duration(text);
    default:
      return text;
  }
}

function duration(text: string): unknown {
  const seconds = goDuration(text) ?? 0;
  const whole = Math.floor(seconds);
  return new (celLibrary().Duration)(BigInt(whole), Math.round((seconds - whole) * 1e9));
}
