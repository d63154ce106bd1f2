import type { PackedSchema } from '../../imports/packed';
import type { LockedCrd } from './lock';
import { kindKey, unfold } from './pack';
import { readSchemas } from './schema-files';
import type { Declaration, TypeModule } from './type-module';
import { nameShapes, type RecordedNames, recordNames, type WellKnown } from './type-names';
import { type Shape, Shapes } from './type-shapes';
import { isRequired, type Naming, typeText } from './type-text';
import type { Upstream } from './upstreams';

/** What the types of an upstream's CRDs are made of. */
export interface CrdTypesInput {
  readonly upstream: Upstream;
  /** The CRDs of the upstream's default version. */
  readonly crds: readonly LockedCrd[];
  readonly recorded: Readonly<Record<string, RecordedNames>>;
  readonly wellKnown: WellKnown;
  readonly folder: string;
}

/** A file of types, and the names it gave. */
export interface NamedModule {
  readonly module: TypeModule;
  readonly names: RecordedNames;
}

/** One file for each API group that the upstream's entry names. */
export function crdTypes(input: CrdTypesInput): readonly NamedModule[] {
  return Object.entries(input.upstream.types).map(([group, file]) => groupTypes(input, group, file));
}

function groupTypes(input: CrdTypesInput, group: string, file: string): NamedModule {
  const crds = input.crds.filter((crd) => crd.group === group && crd.picked);
  if (crds.length === 0) throw new Error(`${input.upstream.name} has no kind of ${group}`);
  const shapes = new Shapes();
  const roots = crds.map((crd) => rootSchema(input, crd));
  for (const [index, crd] of crds.entries()) shapes.add(roots[index], [crd.names.kind]);
  const names = nameShapes(shapes.list(), input.recorded[file] ?? {}, input.wellKnown);
  const naming: Naming = { object: (node) => nameOf(names, shapes.of(node)), reference: (name) => name };
  const kinds = new Map(crds.map((crd) => [crd.names.kind, crd]));
  const module: TypeModule = {
    name: file,
    header: header(input.upstream, group),
    imports: new Map([['kubernetes-meta', new Set(['ObjectMeta'])]]),
    declarations: shapes.list().map((shape) => declaration(shape, naming, kinds.get(shape.paths[0].join('/')))),
  };
  return { module, names: recordNames(names) };
}

/** Where a file of types comes from. */
export function header({ name, versions, goModule, reference }: Upstream, group: string): readonly string[] {
  return [
    `${group === '' ? 'core' : group}: made by tools/imports/generate.ts from ${name} ${versions[0]} (${goModule}). Do not edit.`,
    `Reference: ${reference}`,
  ];
}

/** The whole object: what packing leaves out of every kind comes back, with its own apiVersion and kind. */
function rootSchema({ upstream, folder }: CrdTypesInput, crd: LockedCrd): PackedSchema {
  const schemas = readSchemas(upstream.name, upstream.versions[0], folder);
  const packed = schemas.kinds[kindKey(crd.group, crd.picked ?? '', crd.names.kind)]?.schema;
  if (!packed) throw new Error(`no schema of ${crd.names.kind} ${crd.picked}`);
  const schema = unfold(packed, schemas.defs);
  const { status: _, ...written } = schema.properties ?? {};
  return {
    ...schema,
    required: [...new Set(['apiVersion', 'kind', 'metadata', ...(schema.required ?? [])])],
    properties: {
      apiVersion: { type: 'string', enum: [`${crd.group}/${crd.picked}`] },
      kind: { type: 'string', enum: [crd.names.kind] },
      ...written,
      metadata: { $ref: 'ObjectMeta' },
    },
  };
}

function declaration(shape: Shape, naming: Naming, crd: LockedCrd | undefined): Declaration {
  const { node } = shape;
  return {
    name: naming.object(node),
    doc: crd && `${crd.scope === 'Cluster' ? 'Cluster-scoped' : 'Namespaced'} (${crd.names.plural}).`,
    open: node['x-kubernetes-preserve-unknown-fields'],
    fields: Object.entries(node.properties ?? {}).map(([name, field]) => ({
      name,
      type: typeText(field, naming),
      required: isRequired(node, name),
      doc: shape.facts.get(name),
    })),
  };
}

function nameOf(names: ReadonlyMap<Shape, string>, shape: Shape): string {
  const name = names.get(shape);
  if (!name) throw new Error(`a shape without a name at ${shape.paths[0].join('.')}`);
  return name;
}
