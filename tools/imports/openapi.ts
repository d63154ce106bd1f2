import type { PackedKind, PackedSchema, PackedSchemas } from '../../imports/packed';
import type { FieldEnum, FieldEnums } from './go-enums';
import { normaliseNode, OPEN_OBJECT, sortKeys } from './normalise';
import { mapChildren } from './walk';

/** One of Kubernetes' OpenAPI v3 documents, as far as it is read here. */
export interface OpenApiDocument {
  readonly components?: { readonly schemas?: Readonly<Record<string, RawNode>> };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

type RawNode = Record<string, unknown>;

interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

const GVK = 'x-kubernetes-group-version-kind';
/** Keywords of clients and of merge patches; a judge of whole objects has no use for them. */
const CLIENT_ONLY = [GVK, 'x-kubernetes-patch-merge-key', 'x-kubernetes-patch-strategy', 'x-kubernetes-unions'];
/** Types that Go reads in a way of their own. */
const SCALARS: Readonly<Record<string, PackedSchema>> = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': { format: 'quantity' },
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': { 'x-kubernetes-int-or-string': true },
  'io.k8s.apimachinery.pkg.apis.meta.v1.Time': { format: 'date-time', type: 'string' },
  'io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime': { format: 'date-time', type: 'string' },
  'io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1': OPEN_OBJECT,
  'io.k8s.apimachinery.pkg.runtime.RawExtension': OPEN_OBJECT,
};

/** Reads every built-in kind that is stored (one that can be fetched by name) from a release's OpenAPI documents. */
export function readBuiltIns(
  documents: readonly OpenApiDocument[],
  enums: FieldEnums,
): Omit<PackedSchemas, 'upstream' | 'version'> {
  const raw = Object.assign({}, ...documents.map((document) => document.components?.schemas ?? {}));
  const scopes = storedKinds(documents);
  const defs = new Definitions(raw, enums);
  const kinds: Record<string, PackedKind> = {};
  for (const [name, node] of Object.entries(raw as Record<string, RawNode>)) {
    for (const gvk of (node[GVK] ?? []) as GroupVersionKind[]) {
      const key = kindKey(gvk);
      const scope = scopes.get(key);
      if (scope) kinds[key] = { scope, schema: defs.rootReference(name) };
    }
  }
  return { kinds: sortKeys(kinds) as Record<string, PackedKind>, defs: defs.reachable() };
}

/** Collects what the kinds refer to, under short names. */
class Definitions {
  private readonly done = new Map<string, PackedSchema>();

  public constructor(
    private readonly raw: Readonly<Record<string, RawNode>>,
    private readonly enums: FieldEnums,
  ) {}

  public rootReference(name: string): PackedSchema {
    return { $ref: this.resolve(name, true) };
  }

  public reachable(): Record<string, PackedSchema> {
    return Object.fromEntries([...this.done].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private resolve(name: string, isRoot: boolean): string {
    const short = shortName(name);
    if (this.done.has(short)) return short;
    this.done.set(short, {}); // a type may contain itself
    const root = isRoot || this.raw[name][GVK] !== undefined;
    const node = normaliseNode(this.withReferences(this.raw[name], root));
    this.done.set(short, this.withEnums(short, node));
    return short;
  }

  /** Raw node -> raw node whose references are ours; scalars are put in place. */
  private withReferences(raw: RawNode, isRoot = false): RawNode {
    const reference = raw.$ref ?? ((raw.allOf as RawNode[] | undefined)?.[0]?.$ref as string | undefined);
    if (typeof reference === 'string') return this.referenced(reference);
    const node: RawNode = {};
    for (const [key, value] of Object.entries(raw)) {
      if (CLIENT_ONLY.includes(key) || (key === 'default' && isZero(value))) continue;
      node[key] = this.withReferencesIn(key, value, isRoot);
    }
    // `apiextensions.v1.JSON` and its like: no type means anything
    if (Object.keys(node).every((key) => key === 'description')) node['x-kubernetes-preserve-unknown-fields'] = true;
    return node;
  }

  private withReferencesIn(key: string, value: unknown, isRoot: boolean): unknown {
    if (key === 'items' || (key === 'additionalProperties' && typeof value === 'object')) {
      return this.withReferences(value as RawNode);
    }
    if (key !== 'properties') return value;
    const fields = Object.entries(value as Record<string, RawNode>);
    return Object.fromEntries(
      fields.map(([name, field]) => [name, isRoot && name === 'status' ? OPEN_OBJECT : this.withReferences(field)]),
    );
  }

  /** A default beside a reference is dropped: the only ones that are not empty belong to optional structs of beta kinds. */
  private referenced(reference: string): RawNode {
    const name = reference.replace('#/components/schemas/', '');
    return SCALARS[name] ? { ...SCALARS[name] } : { $ref: this.resolve(name, false) };
  }

  private withEnums(definition: string, node: PackedSchema): PackedSchema {
    return mapChildren(node, (child, field) => {
      const values = field === undefined ? undefined : this.enums.get(`${definition}.${field}`);
      return values ? withEnum(child, values) : child;
    });
  }
}

function withEnum(field: PackedSchema, { values, ofElements }: FieldEnum): PackedSchema {
  if (ofElements && field.items?.type === 'string')
    return { ...field, items: sorted({ ...field.items, enum: values }) };
  if (!ofElements && field.type === 'string') return sorted({ ...field, enum: values });
  return field;
}

function sorted(node: PackedSchema): PackedSchema {
  return sortKeys(node) as PackedSchema;
}

/** Kind and scope of everything that has a path of its own by name. */
function storedKinds(documents: readonly OpenApiDocument[]): ReadonlyMap<string, PackedKind['scope']> {
  const scopes = new Map<string, PackedKind['scope']>();
  for (const [path, methods] of documents.flatMap((document) => Object.entries(document.paths ?? {}))) {
    // an API server serves alpha versions only where a flag says so
    if (path.includes('/watch/') || /\/v\d+alpha\d+\//.test(path) || !path.endsWith('/{name}')) continue;
    const get = methods.get as { [GVK]?: GroupVersionKind } | undefined;
    if (!get?.[GVK]) continue;
    scopes.set(kindKey(get[GVK]), path.includes('/namespaces/{namespace}/') ? 'Namespaced' : 'Cluster');
  }
  return scopes;
}

function kindKey({ group, version, kind }: GroupVersionKind): string {
  return [group, version, kind].filter((part) => part !== '').join('/');
}

/** `io.k8s.api.core.v1.PodSpec` as `core.v1.PodSpec`. */
function shortName(name: string): string {
  return name.split('.').slice(-3).join('.');
}

/** What Go's zero values look like: the generator writes them as defaults of every field that is not a pointer. */
function isZero(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === '' || value === 0 || value === false || value === null;
}
