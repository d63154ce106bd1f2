/**
 * The form of the files in `schemas/`: what upstream's kinds look like, packed for the judge.
 *
 * Types only. `schemas/<upstream>@<version>.json` is a `PackedSchemas`, `schemas/index.json` a `PackedIndex`.
 */

/**
 * A node of a schema: exactly what an API server keeps of a CRD's `openAPIV3Schema`, without prose.
 *
 * A node is either a reference (`$ref` and nothing else) into the file's `defs`, or a schema of its own. References may be
 * recursive (JSONSchemaProps). A node of type `object` with neither `properties` nor `additionalProperties` nor
 * `x-kubernetes-preserve-unknown-fields` admits no field at all, as on the API server.
 */
export interface PackedSchema {
  /** A key of the file's `defs`; such a node has no other keyword. */
  $ref?: string;
  /** Absent on nodes that are int-or-string, quantity, open, or inside allOf/anyOf/oneOf/not. */
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  /**
   * As upstream wrote it: int32, int64, date-time, date, duration (Go's), byte, cidr, ipv4, ipv6, uri, hostname ...;
   * `quantity` (built-in kinds only, without `type`): a string that Kubernetes reads as a quantity, or any number.
   */
  format?: string;
  /** What the API server fills in before it validates: a required field with a default may be left out. */
  default?: unknown;
  enum?: readonly unknown[];
  nullable?: boolean;
  properties?: Record<string, PackedSchema>;
  required?: readonly string[];
  additionalProperties?: PackedSchema | boolean;
  minProperties?: number;
  maxProperties?: number;
  items?: PackedSchema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minLength?: number;
  maxLength?: number;
  /** RE2, exactly as upstream wrote it. */
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: boolean;
  exclusiveMaximum?: boolean;
  multipleOf?: number;
  allOf?: readonly PackedSchema[];
  anyOf?: readonly PackedSchema[];
  oneOf?: readonly PackedSchema[];
  not?: PackedSchema;
  /** An integer or a string; upstream's `anyOf: [integer, string]` beside it is left out (a rebuilt CRD has it again). */
  'x-kubernetes-int-or-string'?: true;
  'x-kubernetes-preserve-unknown-fields'?: true;
  'x-kubernetes-embedded-resource'?: true;
  'x-kubernetes-list-type'?: 'atomic' | 'set' | 'map';
  'x-kubernetes-list-map-keys'?: readonly string[];
  'x-kubernetes-map-type'?: 'atomic' | 'granular';
  'x-kubernetes-validations'?: readonly PackedRule[];
}

/** A CEL rule as upstream wrote it. Rules that read `oldSelf` are kept: a rebuilt CRD needs them. */
export interface PackedRule {
  rule: string;
  message?: string;
  messageExpression?: string;
  reason?: string;
  fieldPath?: string;
  optionalOldSelf?: boolean;
}

/** One version of one kind. */
export interface PackedKind {
  scope: 'Cluster' | 'Namespaced';
  /**
   * The whole object. For kinds of CRDs `apiVersion`, `kind` and `metadata` are present only where upstream constrains
   * them beyond their type; the judge reads them by its own rules (the shape of metadata is the def
   * `meta.v1.ObjectMeta` of the `kubernetes` files). `status`, where the kind has one, is open: `{type: object,
   * x-kubernetes-preserve-unknown-fields: true}`, unless a rule of the object reads it. Absent if not served.
   */
  schema?: PackedSchema;
  /** The version in which the API server stores the kind. */
  storage?: true;
  /** Upstream marks the version as deprecated. */
  deprecated?: true;
  /** Upstream still lists the version, but the API server refuses objects of it. */
  served?: false;
  /** The kind never reaches an API server: it is the input of a composition function. */
  input?: true;
}

/** All kinds of one upstream at one version. */
export interface PackedSchemas {
  upstream: string;
  version: string;
  /**
   * Name (`<upstream>@<version>`) of the file that this one is a difference to: its kinds and defs hold unless this file
   * has an entry of the same name; `null` takes an entry away. Merge both maps by name first, then resolve references.
   */
  extends?: string;
  /** By `group/version/Kind`; the core group is `v1/Kind`. The key before the last slash is the object's apiVersion. */
  kinds: Record<string, PackedKind | null>;
  defs: Record<string, PackedSchema | null>;
}

/** What there is, without reading any schema. */
export interface PackedIndex {
  upstreams: Record<string, PackedUpstream>;
  /**
   * By `group/version/Kind`: the files that list it, `<upstream>@<version>`. The upstream that judges by default comes first
   * (karpenter before karpenter-aws, the standard channel before the experimental), and of one upstream the newest first.
   */
  kinds: Record<string, readonly string[]>;
}

/** One upstream's place in the index. */
export interface PackedUpstream {
  /** The name that `installed` of a cluster uses: `karpenter`, `argocd`, `cilium` ...; `kubernetes` for the cluster's own version. */
  system: string;
  /** The version that judges where nothing says what a cluster runs. */
  default: string;
  /** Every packed version, newest first. */
  versions: readonly string[];
}
