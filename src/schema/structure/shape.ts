import type { CelRule, SchemaDefs, SchemaNode } from './schema-node';

/** The fields that every object has, whatever its schema says. */
export const TYPE_FIELDS: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata']);

/** Where a schema comes from, as far as it changes what its keywords mean. */
export class Dialect {
  /** Shapes made so far: files that differ in a few definitions share all other nodes, so the nodes alone are no key. */
  public readonly shapes = new WeakMap<SchemaNode, Shape>();

  constructor(
    /** Definitions that `$ref` names. */
    public readonly defs: SchemaDefs = {},
    /** Kubernetes' own kinds: read by Go types, not by a structural schema. */
    public readonly builtIn = false,
  ) {}
}

/**
 * A schema made ready for walking: references resolved and every question that the walk asks answered once.
 *
 * Children are made when they are first asked for, so that a kind costs what its objects use.
 */
export class Shape {
  /** Fields with a shape of their own. */
  public readonly fields: ReadonlyMap<string, SchemaNode> | undefined;
  /** Whether other fields are unknown, which Kubernetes would drop in silence. */
  public readonly isClosed: boolean;
  /** Whether the object is a Kubernetes object inside of another one. */
  public readonly isEmbedded: boolean;
  /** Whether anything may stand here that the schema does not describe. */
  public readonly isOpen: boolean;
  /** Whether integers and texts are both right. */
  public readonly isIntOrString: boolean;
  /** Fields that must be there. */
  public readonly required: readonly string[];
  /** Fields that Kubernetes fills in if they are not given. */
  public readonly defaults: ReadonlyMap<string, unknown>;
  /** What must hold by CEL. */
  public readonly rules: readonly CelRule[];
  /** The fields that tell the entries of a map-like list apart. */
  public readonly mapKeys: readonly string[] | undefined;
  /** Whether any keyword bounds a scalar or a size, so that the walk may skip the question. */
  public readonly isBounded: boolean;
  /** Whether other schemas have their say, too. */
  public readonly hasAlternatives: boolean;
  private readonly children = new Map<string, Shape>();
  private itemShape: Shape | undefined;
  private otherShape: Shape | undefined;
  private alternativeShapes: Alternatives | undefined;
  /** The keywords, all of them, so that every shape looks alike to the engine that runs the walk. */
  public readonly node: SchemaNode;

  constructor(
    node: SchemaNode,
    public readonly dialect: Dialect,
    /** Set in a part of allOf, anyOf, oneOf or not: the shape that says what is known, where this one says what must hold. */
    public readonly spine?: Shape,
  ) {
    this.node = { ...ABSENT, ...node };
    const open = node['x-kubernetes-preserve-unknown-fields'] === true;
    this.isOpen = open;
    this.isIntOrString = node['x-kubernetes-int-or-string'] === true;
    this.isEmbedded = node['x-kubernetes-embedded-resource'] === true;
    this.fields = node.properties ? new Map(Object.entries(node.properties)) : undefined;
    const isObject = node.type === 'object' || this.fields !== undefined;
    this.isClosed = isObject && !spine && !open && (node.additionalProperties ?? false) === false;
    this.required = node.required ?? [];
    this.defaults = this.fields ? defaultsOf(this.fields, dialect.defs) : NONE;
    this.rules = node['x-kubernetes-validations'] ?? [];
    this.mapKeys = node['x-kubernetes-list-type'] === 'map' ? node['x-kubernetes-list-map-keys'] : undefined;
    this.isBounded = BOUNDS.some((keyword) => node[keyword] !== undefined);
    this.hasAlternatives = !!(node.allOf || node.anyOf || node.oneOf || node.not);
  }

  /** The shape of a field, if the schema knows it. */
  public field(name: string): Shape | undefined {
    const made = this.children.get(name);
    if (made) return made;
    const node = this.fields?.get(name);
    if (!node) return this.other();
    const shape = this.childOf(node, (spine) => spine.field(name));
    this.children.set(name, shape);
    return shape;
  }

  /** The shape of the items of a list. */
  public item(): Shape | undefined {
    if (!this.node.items) return undefined;
    this.itemShape ??= this.childOf(this.node.items, (spine) => spine.item());
    return this.itemShape;
  }

  /** The shape of the values of a map. */
  public other(): Shape | undefined {
    const others = this.node.additionalProperties;
    if (typeof others !== 'object') return undefined;
    this.otherShape ??= this.childOf(others, (spine) => spine.other());
    return this.otherShape;
  }

  /** What must, may or must not hold besides. */
  public alternatives(): Alternatives {
    const made = (node: SchemaNode) => nestedShape(node, this.spine ?? this);
    const nested = (nodes?: readonly SchemaNode[]) => (nodes ?? []).map(made);
    this.alternativeShapes ??= {
      allOf: nested(this.node.allOf),
      anyOf: this.isIntOrString && isIntegerOrString(this.node.anyOf) ? [] : nested(this.node.anyOf),
      oneOf: nested(this.node.oneOf),
      not: this.node.not && made(this.node.not),
    };
    return this.alternativeShapes;
  }

  private childOf(node: SchemaNode, step: (spine: Shape) => Shape | undefined): Shape {
    if (!this.spine) return shapeOf(node, this.dialect);
    return nestedShape(node, step(this.spine) ?? shapeOf(OPEN, this.dialect));
  }
}

/** The two alternatives that generators write beside int-or-string, which say nothing more. */
function isIntegerOrString(nodes: readonly SchemaNode[] = []): boolean {
  return nodes.every((node) => node.type !== undefined && Object.keys(node).length === 1);
}

/** The nested shapes of a shape. */
export interface Alternatives {
  readonly allOf: readonly Shape[];
  readonly anyOf: readonly Shape[];
  readonly oneOf: readonly Shape[];
  readonly not: Shape | undefined;
}

/** Every keyword, in one order, and absent. */
const ABSENT: { readonly [keyword in keyof Required<SchemaNode>]: undefined } = {
  $ref: undefined,
  type: undefined,
  format: undefined,
  nullable: undefined,
  default: undefined,
  enum: undefined,
  pattern: undefined,
  minLength: undefined,
  maxLength: undefined,
  minimum: undefined,
  maximum: undefined,
  exclusiveMinimum: undefined,
  exclusiveMaximum: undefined,
  multipleOf: undefined,
  minItems: undefined,
  maxItems: undefined,
  uniqueItems: undefined,
  minProperties: undefined,
  maxProperties: undefined,
  required: undefined,
  properties: undefined,
  additionalProperties: undefined,
  items: undefined,
  allOf: undefined,
  anyOf: undefined,
  oneOf: undefined,
  not: undefined,
  'x-kubernetes-int-or-string': undefined,
  'x-kubernetes-preserve-unknown-fields': undefined,
  'x-kubernetes-embedded-resource': undefined,
  'x-kubernetes-list-type': undefined,
  'x-kubernetes-list-map-keys': undefined,
  'x-kubernetes-validations': undefined,
};

const NONE: ReadonlyMap<string, unknown> = new Map();

function defaultsOf(fields: ReadonlyMap<string, SchemaNode>, defs: SchemaDefs): ReadonlyMap<string, unknown> {
  const found = [...fields].map(([name, node]) => [name, resolved(node, defs).default] as const);
  return new Map(found.filter(([, value]) => value !== undefined));
}

const BOUNDS = [
  ...(['enum', 'pattern', 'format', 'minLength', 'maxLength', 'minimum', 'maximum', 'multipleOf'] as const),
  ...(['minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'x-kubernetes-list-type'] as const),
];

/** The shape of a schema; one for all that share the schema. */
export function shapeOf(node: SchemaNode, dialect: Dialect): Shape {
  const target = resolved(node, dialect.defs);
  const made = dialect.shapes.get(target);
  if (made) return made;
  const shape = new Shape(target, dialect);
  dialect.shapes.set(target, shape);
  return shape;
}

function nestedShape(node: SchemaNode, spine: Shape): Shape {
  return new Shape(resolved(node, spine.dialect.defs), spine.dialect, spine);
}

/** The schema that a reference names, which has no other keyword. */
function resolved(node: SchemaNode, defs: SchemaDefs): SchemaNode {
  return node.$ref === undefined ? node : resolved(defs[node.$ref] ?? OPEN, defs);
}

const OPEN: SchemaNode = { 'x-kubernetes-preserve-unknown-fields': true };
