import type { PackedSchema, PackedSchemas } from '../../imports/packed';
import { header } from './crd-types';
import { pickVersion } from './lock';
import type { Declaration, TypeModule } from './type-module';
import type { WellKnown } from './type-names';
import { factsText, isRequired, type Naming, typeText } from './type-text';
import type { Upstream } from './upstreams';

/** A definition's name in parts: `core.v1.PodSpec`. */
interface DefinitionName {
  readonly group: string;
  readonly version: string;
  readonly type: string;
}

/** A kind with its apiVersion. */
interface BuiltInKind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly scope: string;
}

/** One file for each group of Kubernetes' own kinds, each kind in its newest stable version. */
export function builtInTypes(upstream: Upstream, schemas: PackedSchemas): readonly TypeModule[] {
  const kinds = pickedKinds(schemas);
  const reached = new Set<string>();
  for (const name of kinds.keys()) reach(name, schemas, reached);
  const names = typeNames(reached);
  const files = new Map<string, string[]>();
  for (const name of [...reached].sort()) {
    const file = fileOf(name);
    files.set(file, [...(files.get(file) ?? []), name]);
  }
  return [...files].map(([file, definitions]) => builtInModule({ upstream, schemas, kinds, names }, file, definitions));
}

/** Kubernetes' own types by their fields. */
export function wellKnownTypes(schemas: PackedSchemas): WellKnown {
  const known = Object.entries(schemas.defs)
    .filter(([name, node]) => /\.v1\./.test(name) && Object.keys(node?.properties ?? {}).length > 1)
    .map(([name, node]) => [parse(name).type, new Set(Object.keys(node?.properties ?? {}))] as const);
  return new Map(known);
}

interface BuiltIns {
  readonly upstream: Upstream;
  readonly schemas: PackedSchemas;
  readonly kinds: ReadonlyMap<string, BuiltInKind>;
  readonly names: ReadonlyMap<string, string>;
}

function builtInModule(builtIns: BuiltIns, file: string, definitions: readonly string[]): TypeModule {
  const imports = new Map<string, Set<string>>();
  const nameOf = (definition: string) => builtIns.names.get(definition) ?? definition;
  const naming: Naming = {
    object: () => {
      throw new Error(`${file}: an object that is no definition`);
    },
    reference: (definition) => {
      const home = fileOf(definition);
      if (home !== file) imports.set(home, (imports.get(home) ?? new Set()).add(nameOf(definition)));
      return nameOf(definition);
    },
  };
  const declarations = definitions.map((definition) => ({
    ...builtInDeclaration(builtIns, definition, naming),
    name: nameOf(definition),
  }));
  return { name: file, header: header(builtIns.upstream, parse(definitions[0]).group), imports, declarations };
}

function builtInDeclaration(builtIns: BuiltIns, definition: string, naming: Naming): Omit<Declaration, 'name'> {
  const node = builtIns.schemas.defs[definition] as PackedSchema;
  const kind = builtIns.kinds.get(definition);
  const fields = Object.entries(node.properties ?? {}).filter(([name]) => !kind || name !== 'status');
  return {
    doc: kind && (kind.scope === 'Cluster' ? 'Cluster-scoped.' : 'Namespaced.'),
    open: node['x-kubernetes-preserve-unknown-fields'],
    fields: fields.map(([name, field]) => ({
      name,
      type: identity(kind, name) ?? typeText(field, naming),
      required: isRequired(node, name) || (kind !== undefined && name === 'metadata'),
      doc: field.$ref ? undefined : factsText(field),
    })),
  };
}

/** `apiVersion` and `kind` of a kind. Both are optional: some kinds are also parts of others, which leave them out. */
function identity(kind: BuiltInKind | undefined, field: string): string | undefined {
  if (field === 'apiVersion' && kind) return `'${kind.apiVersion}'`;
  return field === 'kind' && kind ? `'${kind.kind}'` : undefined;
}

/** Definition -> kind, for the newest stable version of each kind. */
function pickedKinds(schemas: PackedSchemas): ReadonlyMap<string, BuiltInKind> {
  const versions = new Map<string, string[]>();
  for (const key of Object.keys(schemas.kinds)) {
    const [kind, version, group = ''] = key.split('/').reverse();
    const name = `${group}/${kind}`;
    versions.set(name, [...(versions.get(name) ?? []), version]);
  }
  const picked = new Map<string, BuiltInKind>();
  for (const [name, candidates] of versions) {
    const [group, kind] = name.split('/');
    const version = pickVersion(candidates.map((candidate) => ({ name: candidate, served: true, storage: false })));
    const apiVersion = group === '' ? `${version}` : `${group}/${version}`;
    const entry = schemas.kinds[`${apiVersion}/${kind}`];
    if (entry?.schema?.$ref) picked.set(entry.schema.$ref, { apiVersion, kind, scope: entry.scope });
  }
  return picked;
}

function reach(name: string, schemas: PackedSchemas, reached: Set<string>): void {
  if (reached.has(name)) return;
  reached.add(name);
  for (const [, next] of JSON.stringify(schemas.defs[name]).matchAll(/"\$ref":"([^"]+)"/g))
    reach(next, schemas, reached);
}

/** `PodSpec`; with its version where a file has two of that name. */
function typeNames(definitions: ReadonlySet<string>): ReadonlyMap<string, string> {
  const byName = new Map<string, string[]>();
  for (const definition of [...definitions].sort()) {
    const name = `${fileOf(definition)}/${parse(definition).type}`;
    byName.set(name, [...(byName.get(name) ?? []), definition]);
  }
  const names = [...byName.values()].flatMap((same) =>
    same.map((definition): [string, string] => {
      const { type, version } = parse(definition);
      return [definition, same.length === 1 ? type : `${type}${version[0].toUpperCase()}${version.slice(1)}`];
    }),
  );
  return new Map(names);
}

function fileOf(definition: string): string {
  return `kubernetes-${parse(definition).group}`;
}

function parse(definition: string): DefinitionName {
  const [group, version, type] = definition.split('.');
  return { group, version, type };
}
