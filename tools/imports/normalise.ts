import type { PackedSchema } from '../../imports/packed';

type Raw = Record<string, unknown>;

const PROSE = ['description', 'title', 'example', 'externalDocs'];
/** Keywords whose value is data, never a schema: a key called `description` inside stays. */
const DATA = ['default', 'enum'];

/** What stands for `status`, which nobody writes: anything. */
export const OPEN_OBJECT: PackedSchema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };

/** A schema node without prose, keys sorted, and with a type wherever upstream forgot it beside `nullable`. */
export function normaliseNode(raw: unknown): PackedSchema {
  const node: Raw = {};
  for (const key of Object.keys(raw as Raw).sort()) {
    const value = (raw as Raw)[key];
    if (!PROSE.includes(key)) node[key] = normaliseKeyword(key, value);
  }
  if (node['x-kubernetes-int-or-string'] === true && isIntOrString(node.anyOf)) delete node.anyOf;
  if (node.nullable && !node.type && !node['x-kubernetes-int-or-string']) node.type = inferType(node);
  return sortKeys(node) as PackedSchema;
}

/**
 * A kind's whole schema, without what every object has and with an open status.
 *
 * Status stays as it is where the API server reads it: in rules, and in the fields by which objects can be selected.
 */
export function normaliseRoot(raw: unknown, selectableFields: readonly unknown[] = []): PackedSchema {
  const root = normaliseNode(raw);
  const properties = { ...root.properties };
  for (const name of ['apiVersion', 'kind']) if (isPlain(properties[name], 'string')) delete properties[name];
  if (isPlain(properties.metadata, 'object')) delete properties.metadata;
  if (properties.status && !readsStatus(root, selectableFields)) properties.status = OPEN_OBJECT;
  return { ...root, properties };
}

/** JSON whose bytes depend on the value alone. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sortKeys(value));
}

/** The same value with the keys of all maps in order. */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const sorted: Raw = {};
  for (const key of Object.keys(value).sort()) sorted[key] = sortKeys((value as Raw)[key]);
  return sorted;
}

function normaliseKeyword(key: string, value: unknown): unknown {
  if (DATA.includes(key)) return sortKeys(value);
  switch (key) {
    case 'properties': {
      const names = Object.keys(value as Raw).sort();
      return Object.fromEntries(names.map((name) => [name, normaliseNode((value as Raw)[name])]));
    }
    case 'items':
    case 'not':
      return normaliseNode(value);
    case 'additionalProperties':
      return typeof value === 'boolean' ? value : normaliseNode(value);
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return (value as unknown[]).map(normaliseNode);
    case 'required':
      return [...(value as string[])].sort();
    default:
      return sortKeys(value);
  }
}

function isIntOrString(anyOf: unknown): boolean {
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return false;
  const types = anyOf.map((branch: Raw) => (Object.keys(branch).length === 1 ? branch.type : undefined)).sort();
  return types[0] === 'integer' && types[1] === 'string';
}

function inferType(node: Raw): string | undefined {
  if (node.properties || node.additionalProperties) return 'object';
  if (node.items) return 'array';
  if (node['x-kubernetes-preserve-unknown-fields']) return undefined;
  throw new Error(`a nullable node without a type: ${JSON.stringify(node)}`);
}

function isPlain(node: PackedSchema | undefined, type: string): boolean {
  return node?.type === type && Object.keys(node).length === 1;
}

function readsStatus(root: PackedSchema, selectableFields: readonly unknown[]): boolean {
  const rules = root['x-kubernetes-validations'] ?? [];
  const paths = selectableFields.map((field) => (field as { jsonPath: string }).jsonPath);
  return (
    rules.some(({ rule }) => /\bstatus\b/.test(rule)) ||
    paths.some((path) => path.startsWith('.status.')) ||
    (root.required ?? []).includes('status')
  );
}
