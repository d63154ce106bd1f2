import { isDeepStrictEqual } from 'node:util';
import { parseAllDocuments } from 'yaml';
import type { CustomResourceDefinition } from './rebuild';

/*
 * The proof that nothing is lost on the way from upstream's file to ours and back. It shares no code with what it checks: upstream's
 * document is stripped here in its own, simpler way and compared with the rebuilt one.
 */

type Tree = Record<string, unknown>;

/** The CRDs of upstream's files that are not equal to the rebuilt ones, but for prose, status and versions that are not served. */
export function roundTripProblems(
  files: readonly string[],
  rebuilt: readonly CustomResourceDefinition[],
): readonly string[] {
  const ours = new Map(rebuilt.map((crd) => [crd.metadata.name, crd]));
  const upstream = files.flatMap(documents).filter((document) => document.kind === 'CustomResourceDefinition');
  return upstream.flatMap((document) => {
    const { name } = document.metadata as { name: string };
    const crd = ours.get(name);
    if (!crd) return [`${name} was not rebuilt`];
    const path = firstDifference(expected(document.spec as Tree, crd), plain(crd.spec), '');
    return path === undefined ? [] : [`${name} differs at ${path || '/'}`];
  });
}

function documents(text: string): readonly Tree[] {
  const parsed = parseAllDocuments(text, { logLevel: 'error' }) as { toJSON(): Tree | null }[];
  return parsed.map((document) => document.toJSON()).filter((document) => document !== null);
}

function expected(spec: Tree, crd: CustomResourceDefinition): Tree {
  const served = (spec.versions as Tree[]).filter((version) => version.served);
  const rebuilt = crd.spec.versions as Tree[];
  const versions = served.map((version, index) => {
    const { deprecationWarning, deprecated, additionalPrinterColumns, ...facts } = structuredClone(version);
    const columns = (additionalPrinterColumns as Tree[] | undefined)?.map(({ description, ...column }) => column);
    return plain({
      ...facts,
      deprecated: deprecated || undefined,
      additionalPrinterColumns: columns,
      schema: { openAPIV3Schema: withStatusOf(rebuilt[index], withoutProse(schemaOf(version))) },
    });
  });
  return { group: spec.group, scope: spec.scope, names: spec.names, conversion: { strategy: 'None' }, versions };
}

function schemaOf(version: Tree | undefined): Tree {
  return ((version?.schema as Tree | undefined)?.openAPIV3Schema ?? {}) as Tree;
}

/** Takes over an open status; one that was kept has to be equal. */
function withStatusOf(rebuilt: Tree | undefined, schema: Tree): Tree {
  const properties = schema.properties as Record<string, Tree>;
  const status = (schemaOf(rebuilt).properties as Record<string, Tree> | undefined)?.status;
  const open = status && !status.properties && status['x-kubernetes-preserve-unknown-fields'] === true;
  return open && properties.status ? { ...schema, properties: { ...properties, status } } : schema;
}

function withoutProse(node: Tree): Tree {
  const kept = Object.entries(node).filter(([key]) => !['description', 'title', 'example'].includes(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, keywordWithoutProse(key, value)]));
}

function keywordWithoutProse(key: string, value: unknown): unknown {
  if (key === 'default' || key === 'enum' || typeof value !== 'object' || value === null) return value;
  if (key === 'required') return [...(value as string[])].sort();
  if (Array.isArray(value))
    return value.map((entry) => (typeof entry === 'object' ? withoutProse(entry as Tree) : entry));
  if (key !== 'properties') return withoutProse(value as Tree);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withoutProse(field as Tree)]));
}

function firstDifference(left: unknown, right: unknown, path: string): string | undefined {
  if (isDeepStrictEqual(left, right)) return undefined;
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return path;
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const difference = firstDifference((left as Tree)[key], (right as Tree)[key], `${path}/${key}`);
    if (difference !== undefined) return difference;
  }
  return path;
}

function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
