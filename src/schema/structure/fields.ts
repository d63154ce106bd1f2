import { shown } from '../problem';
import { nearest } from './nearest';
import { type Shape, TYPE_FIELDS } from './shape';
import type { Walk } from './walk';

/** A field as it was met. */
export interface MetField {
  readonly name: string;
  readonly value: unknown;
}

/** A field that the schema does not know: Kubernetes would drop it in silence, or refuse it under strict validation. */
export function judgeUnknown(walk: Walk, shape: Shape, field: MetField): void {
  if (shape.isEmbedded && TYPE_FIELDS.has(field.name)) return;
  const known = [...(shape.fields?.keys() ?? [])];
  const meant = nearest(field.name, known);
  walk.note(
    {
      code: 'FL8001',
      problem: `unknown field '${field.name}'`,
      remedy: meant ? `write '${meant}'` : `remove it${knownText(known)}`,
      value: shown(field.value).slice(1, -1),
    },
    field.name,
  );
}

/** A field that must be there; a default counts, since Kubernetes fills it in before it looks. */
export function judgeRequired(walk: Walk, shape: Shape, value: Readonly<Record<string, unknown>>): void {
  for (const name of shape.required) {
    if (value[name] !== undefined && !(value[name] === null && isDropped(shape, name))) continue;
    if (shape.isEmbedded && name === 'metadata') continue;
    if (shape.defaults.has(name)) continue;
    walk.note({ code: 'FL8002', problem: `required field '${name}' is missing`, remedy: `set '${name}'` }, name);
  }
}

/** An object within an object needs its type, and the type needs to be one. */
export function judgeEmbedded(walk: Walk, value: Readonly<Record<string, unknown>>): void {
  for (const name of ['apiVersion', 'kind']) {
    const text = value[name];
    if (text === undefined) {
      walk.note({ code: 'FL8002', problem: `required field '${name}' is missing`, remedy: `set '${name}'` }, name);
    } else if (typeof text !== 'string' || !TYPE_NAMES[name].test(text)) {
      walk.note(
        { code: 'FL8006', problem: `${shown(text)} is no ${name}`, remedy: `give the ${name} of an object` },
        name,
      );
    }
  }
}

const TYPE_NAMES: Readonly<Record<string, RegExp>> = {
  apiVersion: /^[^/]+(\/[^/]+)?$/,
  kind: /^[A-Za-z]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?$/,
};

/**
 * Whether the API server drops the null of a field before it looks: for kinds of its own, which it reads into Go types, and where a
 * default takes its place. Else server-side apply, which delivers here, refuses the null of a field that may not be null.
 */
export function isDropped(shape: Shape, name: string): boolean {
  const field = shape.field(name);
  if (field === undefined || field.node.nullable) return false;
  return shape.dialect.builtIn || shape.defaults.has(name);
}

function knownText(known: readonly string[]): string {
  if (known.length === 0 || known.length > 8) return '';
  return `, or use one of ${known.map((name) => `'${name}'`).join(', ')}`;
}
