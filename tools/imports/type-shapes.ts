import type { PackedSchema } from '../../imports/packed';
import { factsText, isInterface, isRequired, type Naming, typeText } from './type-text';

/** Objects that look alike to TypeScript, wherever they occur: one interface. */
export interface Shape {
  /** The first of the objects. */
  readonly node: PackedSchema;
  /** Where they occur, in order: field names from the kind down, `[]` for elements and `{}` for map values. */
  readonly paths: (readonly string[])[];
  /** Field -> what can be said about it; undefined once two of the objects disagree. */
  readonly facts: Map<string, string | undefined>;
}

/** Sorts the objects of a file's kinds into shapes. */
export class Shapes {
  private readonly keys = new Map<PackedSchema, string>();
  private readonly shapes = new Map<string, Shape>();

  /** All shapes, in order of first occurrence. */
  public list(): readonly Shape[] {
    return [...this.shapes.values()];
  }

  /** The shape of an object that was added. */
  public of(node: PackedSchema): Shape {
    const shape = this.shapes.get(this.key(node));
    if (!shape) throw new Error('a node that was never added');
    return shape;
  }

  /** Adds a schema and all objects below; breadth first, so that the objects near the kind come first. */
  public add(root: PackedSchema, path: readonly string[]): void {
    for (let level = [{ node: root, path }]; level.length > 0; level = level.flatMap(below)) {
      for (const occurrence of level) if (isInterface(occurrence.node)) this.note(occurrence.node, occurrence.path);
    }
  }

  private note(node: PackedSchema, path: readonly string[]): void {
    const key = this.key(node);
    const known = this.shapes.get(key);
    const shape: Shape = known ?? { node, paths: [], facts: new Map() };
    if (!known) this.shapes.set(key, shape);
    shape.paths.push(path);
    for (const [field, child] of Object.entries(node.properties ?? {})) {
      const facts = factsText(child);
      shape.facts.set(field, known && shape.facts.get(field) !== facts ? undefined : facts);
    }
  }

  private key(node: PackedSchema): string {
    const known = this.keys.get(node);
    if (known !== undefined) return known;
    const naming: Naming = { object: (child) => this.key(child), reference: (name) => name };
    const fields = Object.entries(node.properties ?? {}).map(
      ([name, child]) => `${name}${isRequired(node, name) ? '' : '?'}: ${typeText(child, naming)}`,
    );
    const key = `{${node['x-kubernetes-preserve-unknown-fields'] ? '*' : ''}${fields.join('; ')}}`;
    this.keys.set(node, key);
    return key;
  }
}

interface Occurrence {
  readonly node: PackedSchema;
  readonly path: readonly string[];
}

/** The next nodes that have a type; branches of allOf and its like say nothing to TypeScript. */
function below({ node, path }: Occurrence): Occurrence[] {
  const next = Object.entries(node.properties ?? {}).map(([name, child]) => ({ node: child, path: [...path, name] }));
  if (node.items) next.push({ node: node.items, path: [...path, '[]'] });
  if (typeof node.additionalProperties === 'object') {
    next.push({ node: node.additionalProperties, path: [...path, '{}'] });
  }
  return next;
}
