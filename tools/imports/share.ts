import type { PackedSchema } from '../../imports/packed';
import { canonicalJson } from './normalise';
import { mapChildren } from './walk';

/** A node shorter than this is written in place: a reference and a definition would cost more. */
const SHORTEST_SHARED = 64;

/** A schema and where it was met. */
export interface Occurrence {
  /** Property names from the kind down, the kind first. */
  readonly path: readonly string[];
  /** The schema, without references. */
  readonly schema: PackedSchema;
}

/**
 * Finds the nodes that occur more than once in a set of schemas and gives each a name.
 *
 * All versions of an upstream go through one instance, the newest first, so that equal nodes have equal names in all of its
 * files and a name depends on nothing but upstream's own field names.
 */
export class SharedNodes {
  private readonly nodes = new Map<string, Node>();
  private readonly names = new Map<string, Node>();

  /** Notes a kind's schema. Call for all kinds before the first `fold`. */
  public add({ path, schema }: Occurrence): void {
    this.intern(schema, path).uses++;
  }

  /** Names every node that is worth a definition. */
  public assignNames(): void {
    for (const node of this.nodes.values()) {
      if (node.uses > 1 && node.size >= SHORTEST_SHARED) this.assignName(node);
    }
  }

  /** The schema with references in place of shared nodes; each that is met is put into `defs`, folded too. */
  public fold(schema: PackedSchema, defs: Record<string, PackedSchema>): PackedSchema {
    const node = this.nodes.get(canonicalJson(schema));
    if (!node?.name) return mapChildren(schema, (child) => this.fold(child, defs));
    if (!defs[node.name]) defs[node.name] = mapChildren(schema, (child) => this.fold(child, defs));
    return { $ref: node.name };
  }

  private intern(schema: PackedSchema, path: readonly string[]): Node {
    const key = canonicalJson(schema);
    const known = this.nodes.get(key);
    if (known) return known;
    const node: Node = { path, size: key.length, uses: 0 };
    this.nodes.set(key, node);
    mapChildren(schema, (child, step) => {
      this.intern(child, step === undefined ? path : [...path, step]).uses++;
      return child;
    });
    return node;
  }

  private assignName(node: Node): void {
    const words = node.path.map(pascalCase);
    for (let length = 1; length <= words.length; length++) {
      const name = words.slice(-length).join('');
      if (this.take(name, node)) return;
    }
    for (let number = 2; !this.take(`${words.at(-1)}${number}`, node); number++);
  }

  private take(name: string, node: Node): boolean {
    if (this.names.has(name)) return false;
    this.names.set(name, node);
    node.name = name;
    return true;
  }
}

interface Node {
  readonly path: readonly string[];
  readonly size: number;
  uses: number;
  name?: string;
}

/** `matchLabels` as the name of a type: `MatchLabels`. */
export function pascalCase(word: string): string {
  return word
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== '')
    .map((part) => part[0].toUpperCase() + part.slice(1))
    .join('');
}
