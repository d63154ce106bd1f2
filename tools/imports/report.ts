import type { PackedSchema, PackedSchemas } from '../../imports/packed';
import { compareVersions } from './upstreams';

/** What a version is compared with: the newest committed one that is not newer, else the oldest. */
export function committedBefore(version: string, committed: readonly PackedSchemas[]): PackedSchemas | undefined {
  const newestFirst = [...committed].sort((a, b) => compareVersions(b.version, a.version));
  return newestFirst.find((file) => compareVersions(file.version, version) <= 0) ?? newestFirst.at(-1);
}

/** What differs between two releases, one line each; both with everything that they extend. */
export function schemaReport(before: PackedSchemas, after: PackedSchemas): readonly string[] {
  const [old, now] = [served(before), served(after)];
  const both = now.filter((key) => old.includes(key));
  return [
    ...without(now, old).map((key) => `${hasKind(old, key) ? 'version' : 'kind'} new: ${key}`),
    ...without(old, now).map((key) =>
      hasKind(now, key) ? `version no longer served: ${key}` : `kind removed: ${key}`,
    ),
    ...both
      .filter((key) => after.kinds[key]?.deprecated && !before.kinds[key]?.deprecated)
      .map((key) => `newly deprecated: ${key}`),
    ...both.flatMap((key) => fieldLines(key, fieldsOf(before, key), fieldsOf(after, key))),
  ];
}

/** A field of a kind, wherever it stands. */
interface SchemaField {
  /** Path of the field that it is a part of; empty at the top. */
  readonly parent: string;
  /** Whether the API server refuses the object that it is a part of without it. */
  readonly required: boolean;
  /** Whether parts that are not listed are taken too. */
  open: boolean;
}

type Fields = Map<string, SchemaField>;

function fieldLines(key: string, old: Fields, now: Fields): readonly string[] {
  const required = [...now].filter(([path, field]) => field.required && old.get(path)?.required === false);
  return [
    ...beyond(now, old).map(([path, field]) => `field added${field.required ? ', required' : ''}: ${key} ${path}`),
    ...beyond(old, now).map(([path, { parent }]) => {
      const isTaken = now.get(parent)?.open && !old.get(parent)?.open;
      return `field ${isTaken ? 'no longer judged' : 'removed'}: ${key} ${path}`;
    }),
    ...required.map(([path]) => `newly required: ${key} ${path}`),
  ];
}

/** The fields that only the first has, without the parts of those. */
function beyond(fields: Fields, others: Fields): readonly (readonly [string, SchemaField])[] {
  return [...fields].filter(([path, { parent }]) => !others.has(path) && (parent === '' || others.has(parent)));
}

function fieldsOf(file: PackedSchemas, key: string): Fields {
  const collected = new FieldCollector(file.defs);
  collected.walk(file.kinds[key]?.schema ?? {}, { path: '', parent: '', inside: [] });
  return collected.fields;
}

/** Where a schema stands in its kind. */
interface Place {
  readonly path: string;
  /** Path of the field that it describes, or elements or values of. */
  readonly parent: string;
  /** The definitions that it is a part of. */
  readonly inside: readonly string[];
}

class FieldCollector {
  public readonly fields: Fields = new Map();

  public constructor(private readonly defs: PackedSchemas['defs']) {}

  public walk(schema: PackedSchema, place: Place): void {
    const { $ref } = schema;
    if ($ref === undefined) this.walkNode(schema, place);
    else if (!place.inside.includes($ref)) {
      this.walkNode(this.defs[$ref] ?? {}, { ...place, inside: [...place.inside, $ref] }); // else a type that contains itself
    }
  }

  private walkNode(node: PackedSchema, { path, parent, inside }: Place): void {
    const whole = this.fields.get(parent);
    if (whole && node['x-kubernetes-preserve-unknown-fields']) whole.open = true;
    for (const [name, child] of Object.entries(node.properties ?? {})) {
      const field = path === '' ? name : `${path}.${name}`;
      const required = (node.required ?? []).includes(name) && child.default === undefined;
      this.fields.set(field, { parent, required, open: false });
      this.walk(child, { path: field, parent: field, inside });
    }
    if (node.items) this.walk(node.items, { path: `${path}[]`, parent, inside });
    if (typeof node.additionalProperties === 'object') {
      this.walk(node.additionalProperties, { path: `${path}{}`, parent, inside });
    }
  }
}

/** The versions of kinds that an API server takes. */
function served({ kinds }: PackedSchemas): readonly string[] {
  return Object.keys(kinds).filter((key) => kinds[key] && kinds[key].served !== false);
}

function without(keys: readonly string[], others: readonly string[]): readonly string[] {
  return keys.filter((key) => !others.includes(key));
}

/** Whether the kind is served in any version. */
function hasKind(keys: readonly string[], key: string): boolean {
  return keys.some((other) => kindOf(other) === kindOf(key));
}

/** `group/version/Kind` without its version. */
function kindOf(key: string): string {
  const [kind, , group = ''] = key.split('/').reverse();
  return `${group}/${kind}`;
}
