import type { SchemaNode } from '../../src/schema/structure/schema-node';

/** An object with one fault, and what the fault is. */
export interface Mutant {
  readonly fault: 'drop' | 'misspell' | 'type' | 'enum' | 'bound' | 'pattern' | 'duplicate';
  readonly path: string;
  readonly object: object;
}

type Data = Record<string, unknown>;
type Change = (parent: Data, key: string) => void;

/** A place in an object: the value, its schema, and how to change it in a copy. */
interface Place {
  readonly node: SchemaNode;
  readonly value: unknown;
  readonly path: readonly string[];
}

/**
 * Breaks each constraint that a schema puts on an object, one at a time.
 *
 * Reads the schema by itself, with none of the judge's code, so that a keyword that the judge forgets is not forgotten here.
 */
export class Breaker {
  private readonly mutants: Mutant[] = [];

  public constructor(
    private readonly object: object,
    private readonly defs: Readonly<Record<string, SchemaNode>>,
  ) {}

  /** All mutants of the object by its schema. */
  public mutantsOf(schema: SchemaNode): readonly Mutant[] {
    this.visit({ node: schema, value: this.object, path: [] });
    return this.mutants;
  }

  private visit({ node: given, value, path }: Place): void {
    const node = this.resolved(given);
    if (Array.isArray(value)) this.visitItems(node, value, path);
    else if (typeof value === 'object' && value !== null) this.visitFields(node, value as Data, path);
    if (path.length > 0) this.breakValue({ node, value, path });
  }

  private visitFields(node: SchemaNode, value: Data, path: readonly string[]): void {
    const isClosed = node.properties && !node.additionalProperties && !node['x-kubernetes-preserve-unknown-fields'];
    for (const [name, child] of Object.entries(value)) {
      if (path.length === 0 && ['apiVersion', 'kind', 'metadata', 'status'].includes(name)) continue;
      const childNode =
        node.properties?.[name] ??
        (typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined);
      if (!childNode) continue;
      const at = [...path, name];
      const isNeeded = node.required?.includes(name) && this.resolved(childNode).default === undefined;
      if (isNeeded) this.add('drop', at, (parent, key) => delete parent[key]);
      if (isClosed)
        this.add('misspell', at, (parent, key) =>
          Object.assign(parent, { [`${key}x`]: parent[key], [key]: undefined }),
        );
      this.visit({ node: childNode, value: child, path: at });
    }
  }

  private visitItems(node: SchemaNode, items: readonly unknown[], path: readonly string[]): void {
    const listType = node['x-kubernetes-list-type'];
    if (items.length > 0 && (listType === 'map' || listType === 'set') && !node.uniqueItems) {
      this.add('duplicate', path, (parent, key) => (parent[key] as unknown[]).push(structuredClone(items[0])));
    }
    for (const [index, item] of items.entries()) {
      if (node.items) this.visit({ node: node.items, value: item, path: [...path, String(index)] });
    }
  }

  private breakValue({ node, value, path }: Place): void {
    const to = (fault: Mutant['fault'], broken: unknown) =>
      this.add(fault, path, (parent, key) => Object.assign(parent, { [key]: broken }));
    if (node.type) to('type', node.type === 'string' ? { not: 'a text' } : 'no such type');
    else if (node['x-kubernetes-int-or-string'] || node.format === 'quantity') to('type', { neither: true });
    if (node.enum) to('enum', `${value}-or-so`);
    if (node.minimum !== undefined) to('bound', node.minimum - 1);
    if (node.maximum !== undefined) to('bound', node.maximum + 1);
    if (node.maxLength !== undefined) to('bound', 'a'.repeat(node.maxLength + 1));
    if (node.minLength) to('bound', 'a'.repeat(node.minLength - 1));
    if (node.maxItems !== undefined && Array.isArray(value)) to('bound', new Array(node.maxItems + 1).fill(value[0]));
    if (node.minItems && Array.isArray(value)) to('bound', value.slice(0, node.minItems - 1));
    if (node.minProperties === 1) to('bound', {});
    if (node.pattern?.startsWith('^') && node.pattern.endsWith('$') && !new RegExp(node.pattern).test('\u0001'))
      to('pattern', '\u0001');
  }

  private add(fault: Mutant['fault'], path: readonly string[], change: Change): void {
    const object = structuredClone(this.object);
    const parent = path.slice(0, -1).reduce((at, key) => at[key] as Data, object as Data);
    change(parent, path[path.length - 1]);
    this.mutants.push({ fault, path: path.join('.'), object: JSON.parse(JSON.stringify(object)) });
  }

  private resolved(node: SchemaNode): SchemaNode {
    return node.$ref === undefined ? node : this.resolved(this.defs[node.$ref]);
  }
}
