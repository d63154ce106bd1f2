/** The keywords of a schema. */
export interface Keywords {
  readonly $ref: string;
  readonly type: string;
  readonly format: string;
  readonly nullable: boolean;
  readonly default: unknown;
  readonly enum: readonly unknown[];
  readonly pattern: string;
  readonly minLength: number;
  readonly maxLength: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly exclusiveMinimum: boolean;
  readonly exclusiveMaximum: boolean;
  readonly multipleOf: number;
  readonly minItems: number;
  readonly maxItems: number;
  readonly uniqueItems: boolean;
  readonly minProperties: number;
  readonly maxProperties: number;
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties: SchemaNode | boolean;
  readonly items: SchemaNode;
  readonly allOf: readonly SchemaNode[];
  readonly anyOf: readonly SchemaNode[];
  readonly oneOf: readonly SchemaNode[];
  readonly not: SchemaNode;
  readonly 'x-kubernetes-int-or-string': boolean;
  readonly 'x-kubernetes-preserve-unknown-fields': boolean;
  readonly 'x-kubernetes-embedded-resource': boolean;
  readonly 'x-kubernetes-list-type': string;
  readonly 'x-kubernetes-list-map-keys': readonly string[];
  readonly 'x-kubernetes-validations': readonly CelRule[];
}

/**
 * A node of a structural OpenAPI v3 schema, as a CRD writes it, or as `imports/schemas` packs it.
 *
 * `$ref` is a bare name into the definitions of the same file; CRDs have none.
 */
export type SchemaNode = Partial<Keywords>;

/** What a rule says. */
interface RuleKeywords {
  readonly message: string;
  readonly messageExpression: string;
  readonly fieldPath: string;
  readonly optionalOldSelf: boolean;
}

/** A rule of `x-kubernetes-validations`. */
export type CelRule = { readonly rule: string } & Partial<RuleKeywords>;

/** Definitions that `$ref` names. */
export type SchemaDefs = Readonly<Record<string, SchemaNode>>;
