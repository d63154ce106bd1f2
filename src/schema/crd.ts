import { fail } from '../model/finding-error';
import type { KindSchema } from './catalog';
import type { SchemaNode } from './structure/schema-node';
import { Dialect, shapeOf } from './structure/shape';
import { yamlDocuments } from './yaml-documents';

/** A CustomResourceDefinition, as far as it describes objects. */
interface Crd {
  readonly kind?: string;
  readonly items?: readonly unknown[];
  readonly spec?: {
    readonly group?: string;
    readonly scope?: string;
    readonly names?: { readonly kind?: string };
    readonly versions?: readonly CrdVersion[];
  };
}

interface CrdVersion {
  readonly name?: string;
  readonly served?: boolean;
  readonly schema?: { readonly openAPIV3Schema?: SchemaNode };
}

/** The kinds of all CustomResourceDefinitions of a text, by `group/version/Kind`. */
export function readCrds(text: string, origin: string): ReadonlyMap<string, KindSchema> {
  const kinds = new Map<string, KindSchema>();
  for (const { value, problem } of yamlDocuments(text)) {
    if (problem) return unreadable(origin, `${problem.text} in line ${problem.line}, column ${problem.column}`);
    for (const [key, kind] of crdKinds(value)) kinds.set(key, kind);
  }
  if (kinds.size > 0) return kinds;
  const problem = 'it holds no CustomResourceDefinition of apiextensions.k8s.io/v1 with a schema';
  return fail({ code: 'FL8031', path: origin, problem, remedy: 'give the CRD as it is installed', value: origin });
}

/** The kinds of a CustomResourceDefinition, or of a list of them, by `group/version/Kind`. */
export function crdKinds(value: unknown): ReadonlyMap<string, KindSchema> {
  const kinds = new Map<string, KindSchema>();
  for (const crd of crdsOf(value)) addKinds(kinds, crd);
  return kinds;
}

function crdsOf(value: unknown): readonly Crd[] {
  const crd = value as Crd;
  if (Array.isArray(crd?.items)) return crd.items.flatMap(crdsOf);
  return crd?.kind === 'CustomResourceDefinition' ? [crd] : [];
}

function addKinds(kinds: Map<string, KindSchema>, { spec }: Crd): void {
  for (const version of spec?.versions ?? []) {
    const schema = version.schema?.openAPIV3Schema;
    if (!spec?.group || !spec.names?.kind || !version.name || !schema) continue;
    const scope = spec.scope === 'Cluster' ? 'Cluster' : 'Namespaced';
    const shape = shapeOf(schema, new Dialect());
    const isServed = version.served !== false;
    kinds.set(`${spec.group}/${version.name}/${spec.names.kind}`, { shape, scope, origin: 'extra', isServed });
  }
}

function unreadable(origin: string, reason: string): never {
  return fail({
    code: 'FL8030',
    path: origin,
    problem: `it is no YAML: ${reason}`,
    remedy: 'mend the file',
    value: origin,
  });
}
