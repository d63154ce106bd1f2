import type { SchemaNode } from '../structure/schema-node';
import type { Dialect, Shape } from '../structure/shape';

const answers = new WeakMap<Dialect, WeakMap<SchemaNode, boolean>>();

/**
 * Whether there is a rule at a shape or anywhere below it; what has none is not visited again.
 *
 * Asked of the schema itself: most of it no object ever uses, so no shapes are made for it.
 */
export function hasRules({ node, dialect }: Shape): boolean {
  const known = answers.get(dialect) ?? new WeakMap<SchemaNode, boolean>();
  answers.set(dialect, known);
  return nodeHasRules(node, dialect, known);
}

function nodeHasRules(node: SchemaNode, dialect: Dialect, known: WeakMap<SchemaNode, boolean>): boolean {
  const answered = known.get(node);
  if (answered !== undefined) return answered;
  known.set(node, true); // recursive schemas come back here while the answer is looked for
  const answer =
    node['x-kubernetes-validations'] !== undefined ||
    below(node, dialect).some((child) => nodeHasRules(child, dialect, known));
  known.set(node, answer);
  return answer;
}

function below(node: SchemaNode, { defs }: Dialect): SchemaNode[] {
  const { $ref, properties = {}, items, additionalProperties, allOf = [] } = node;
  const named = $ref === undefined ? undefined : defs[$ref];
  const others = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const single = [named, items, others].filter((child) => child !== undefined);
  return [...single, ...Object.values(properties), ...allOf];
}

/** What of a shape leads to rules. */
export class Reach {
  /** Those of allOf. */
  public readonly parts: readonly Shape[];
  /** The items of a list. */
  public readonly item: Shape | undefined;
  private readonly others: Shape | undefined;
  private readonly fields = new Map<string, Shape | undefined>();

  constructor(private readonly shape: Shape) {
    this.parts = shape.alternatives().allOf.filter(hasRules);
    this.item = ruled(shape.item());
    this.others = ruled(shape.other());
  }

  /** The shape of a field, if there is a rule at it or below. */
  public field(name: string): Shape | undefined {
    if (!this.shape.fields?.has(name)) return this.others;
    if (!this.fields.has(name)) this.fields.set(name, ruled(this.shape.field(name)));
    return this.fields.get(name);
  }
}

const ruled = (shape: Shape | undefined) => (shape && hasRules(shape) ? shape : undefined);

const reaches = new WeakMap<Shape, Reach>();

/** What of a shape leads to rules, worked out once. */
export function reachOf(shape: Shape): Reach {
  const known = reaches.get(shape) ?? new Reach(shape);
  reaches.set(shape, known);
  return known;
}
