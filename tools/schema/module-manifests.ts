import { packedSchemas } from '../../src/schema/packed';
import { yamlDocuments } from '../../src/schema/yaml-documents';

/** A manifest inside of a file, by its position among the manifests of that file. */
export interface FoundManifest {
  readonly document: number;
  readonly value: Record<string, unknown>;
}

/** Values for shell variables, by name. */
export type Variables = Readonly<Record<string, string>>;

const FALLBACK = 'example';

/** Marks around what a documentation's templates leave alone. */
const RAW_MARKS = /^\s*\{% (end)?raw %\}[ \t]*$/gm;

/** How the texts of a file are found, by its ending. */
const PARTS: Readonly<Record<string, (text: string) => string[]>> = {
  '.go': rawStrings,
  '.md': yamlBlocks,
  '.rst': directiveBlocks,
  '.txtar': (text) => text.split(/^-- .* --$/m).slice(1),
};

/**
 * Reads the manifests of a file: the documents of YAML and JSON, the YAML blocks of Markdown and reStructuredText, the files in a
 * `.txtar`, the raw strings of Go, and the stubs of kubernetes' own list of stored objects, whose kinds stand beside them.
 * What cannot be parsed is no manifest.
 */
export function manifestsIn(path: string, text: string, variables: Variables = {}): FoundManifest[] {
  if (path.endsWith('test/integration/etcd/data.go')) return storedStubs(text, variables);
  const filled = filledIn(text.replace(RAW_MARKS, ''), variables);
  if (/\.(ya?ml|json)$/.test(path)) return documentsOf(filled);
  const partsOf = PARTS[path.slice(path.lastIndexOf('.'))] ?? yamlBlocks;
  return partsOf(filled)
    .flatMap((part) => documentsOf(part))
    .map(({ value }, at) => ({ document: at + 1, value }));
}

/** Fills in what an installer would by envsubst: `${NAME}`, `${NAME:=default}` and `${NAME:0:8}`. */
export function filledIn(text: string, variables: Variables): string {
  return text.replace(/\$\{(\w+)(?::?[=-]["']?([^}"']*)["']?|:0:(\d+))?\}/g, (...[, name, fallback, length]) =>
    (variables[name] ?? (fallback || FALLBACK)).slice(0, length === undefined ? undefined : Number(length)),
  );
}

function documentsOf(text: string): FoundManifest[] {
  if (!/^\s*["']?apiVersion/m.test(text)) return [];
  try {
    return yamlDocuments(text).flatMap(({ number, value }) => (isManifest(value) ? [{ document: number, value }] : []));
  } catch {
    return [];
  }
}

function isManifest(value: unknown): value is Record<string, unknown> {
  const { apiVersion, kind } = (value ?? {}) as Record<string, unknown>;
  return typeof apiVersion === 'string' && typeof kind === 'string';
}

function yamlBlocks(text: string): string[] {
  return [...text.matchAll(/^([ \t]*)```ya?ml[^\n]*\n([\s\S]*?)^\s*```/gm)].map(([, indent, block]) =>
    block.replace(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

/** What is indented below `.. code-block:: yaml` and the like. */
function directiveBlocks(text: string): string[] {
  return [
    ...text.matchAll(/^([ \t]*)\.\. (?:code-block|parsed-literal)::[^\n]*\n((?:\1[ \t]+[^\n]*\n|[ \t]*\n)+)/gm),
  ].map(([, , block]) => {
    const indent = block.match(/^([ \t]*)apiVersion/m)?.[1] ?? '';
    return block.replace(new RegExp(`^${indent}`, 'gm'), '');
  });
}

/** Raw strings as they are; one that is indented as a whole is moved to the margin. */
function rawStrings(text: string): string[] {
  return [...text.matchAll(/`([^`]*)`/g)].flatMap(([, raw]) => {
    const indent = raw.match(/^([ \t]*)["']?apiVersion/m)?.[1] ?? '';
    return [raw.replace(new RegExp(`^${indent}`, 'gm'), '')];
  });
}

/** `gvr("apps", "v1", "deployments"): { Stub: `{"metadata": ...}`, ... }`; what the code puts between texts is some text. */
function storedStubs(text: string, variables: Variables): FoundManifest[] {
  const stubs = text.matchAll(/gvr\("([^"]*)", "([^"]*)", "([^"]*)"\):\s*\{\s*Stub:\s*`(.*)`,\n/g);
  return [...stubs].flatMap(([, group, version, resource, literal], at) => {
    const apiVersion = group === '' ? version : `${group}/${version}`;
    const kind = kindOfResource(apiVersion, resource);
    if (kind === undefined) return [];
    const stub = JSON.parse(literal.replace(/` \+ (\w+) \+ `/g, (_, name) => variables[name] ?? FALLBACK)) as Record<
      string,
      unknown
    >;
    return [{ document: at + 1, value: { apiVersion, kind, ...stub } }];
  });
}

function kindOfResource(apiVersion: string, resource: string): string | undefined {
  const kinds = Object.keys(packedSchemas().index().kinds).filter((key) => key.startsWith(`${apiVersion}/`));
  return kinds.map((key) => key.slice(apiVersion.length + 1)).find((kind) => pluralOf(kind.toLowerCase()) === resource);
}

function pluralOf(name: string): string {
  if (name === 'endpoints') return name;
  if (name.endsWith('s')) return `${name}es`;
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
}
