import type { PackedSchema } from '../../imports/packed';

/** How the types that a node refers to are called. */
export interface Naming {
  /** Name of the interface of a node with properties. */
  object(node: PackedSchema): string;
  /** Name of the interface behind a reference. */
  reference(name: string): string;
}

/** TypeScript for a node. */
export function typeText(node: PackedSchema, naming: Naming): string {
  const text = bareText(node, naming);
  return node.nullable && text !== 'unknown' ? `${text} | null` : text;
}

/** True where a node becomes an interface of its own. */
export function isInterface(node: PackedSchema): boolean {
  return node.properties !== undefined && !node.enum && !isAny(node);
}

/** What one line can say about a field beyond its type; empty if there is nothing. */
export function factsText(node: PackedSchema): string {
  const facts = [
    defaultText(node.default),
    node.format && !['int32', 'int64', 'double', 'float', 'quantity'].includes(node.format) ? node.format : undefined,
    range('', node.minimum, node.maximum),
    range('length ', node.minLength, node.maxLength),
    range('items ', node.minItems, node.maxItems),
    range('fields ', node.minProperties, node.maxProperties),
    node['x-kubernetes-list-type'] === 'set' ? 'a set' : undefined,
    node['x-kubernetes-list-map-keys'] ? `one for each ${node['x-kubernetes-list-map-keys'].join(' + ')}` : undefined,
    node.pattern === undefined ? undefined : `pattern ${node.pattern}`,
  ];
  return facts
    .filter((fact) => fact !== undefined)
    .join('; ')
    .replaceAll('*/', '*\\/');
}

/** Whether whoever writes the object has to give the field: what has a default is filled in before it is looked for. */
export function isRequired(node: PackedSchema, field: string): boolean {
  return (node.required ?? []).includes(field) && node.properties?.[field]?.default === undefined;
}

const LONGEST_DEFAULT = 60;

function bareText(node: PackedSchema, naming: Naming): string {
  if (node.$ref !== undefined) return naming.reference(node.$ref);
  if (node.enum) return [...new Set(node.enum.map((value) => literal(value)))].join(' | ');
  if (node['x-kubernetes-int-or-string'] || node.format === 'quantity') return 'number | string';
  switch (node.type) {
    case 'string':
    case 'boolean':
      return node.type;
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      return arrayText(node.items ?? {}, naming);
    case 'object':
      return objectText(node, naming);
    default:
      return 'unknown';
  }
}

function objectText(node: PackedSchema, naming: Naming): string {
  if (isInterface(node)) return naming.object(node);
  if (typeof node.additionalProperties === 'object') {
    return `{ [key: string]: ${typeText(node.additionalProperties, naming)} }`;
  }
  const open = node['x-kubernetes-preserve-unknown-fields'] || node['x-kubernetes-embedded-resource'];
  return open || node.additionalProperties ? '{ [key: string]: unknown }' : 'Record<string, never>';
}

function arrayText(items: PackedSchema, naming: Naming): string {
  const text = typeText(items, naming);
  return `readonly ${/^[\w.]+$/.test(text) ? text : `(${text})`}[]`;
}

function isAny(node: PackedSchema): boolean {
  return node.type === undefined;
}

function literal(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

function defaultText(value: unknown): string | undefined {
  const text = JSON.stringify(value);
  return text === undefined || text.length > LONGEST_DEFAULT ? undefined : `default ${text}`;
}

function range(what: string, low: number | undefined, high: number | undefined): string | undefined {
  if (low === undefined && high === undefined) return undefined;
  if (low === undefined) return `${what}at most ${high}`;
  return high === undefined ? `${what}at least ${low}` : `${what}${low}..${high}`;
}
