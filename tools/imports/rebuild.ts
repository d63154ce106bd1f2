import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { PackedSchema, PackedSchemas } from '../../imports/packed';
import { type LockedCrd, type LockedVersion, readLock } from './lock';
import { kindKey, unfold } from './pack';
import { readSchemas } from './schema-files';
import { readUpstreams } from './upstreams';
import { mapChildren } from './walk';

/*
 * tsx tools/imports/rebuild.ts FOLDER [NAME[@VERSION] ...]
 *
 * Writes the CRDs of the named upstreams (all of them if none is named) as files that an API server takes, out of nothing but
 * the lock and the packed schemas.
 */

/** A CRD that can be applied. */
export interface CustomResourceDefinition {
  readonly apiVersion: 'apiextensions.k8s.io/v1';
  readonly kind: 'CustomResourceDefinition';
  readonly metadata: { readonly name: string } & Readonly<Record<string, unknown>>;
  readonly spec: Readonly<Record<string, unknown>>;
}

/** Rebuilds the CRDs of one release: every served version, the storage version, names, scope, schema and rules. */
export function crdsFromLock(upstream: string, version: string, folder?: string): readonly CustomResourceDefinition[] {
  const release = readLock(folder).upstreams[upstream]?.[version];
  if (!release) throw new Error(`${upstream}@${version} is not in the lock`);
  const schemas = readSchemas(upstream, version, folder);
  return release.crds.map((crd) => rebuildCrd(crd, schemas));
}

/** The CRDs of several upstreams; of two that ship the same one the upstream listed first wins. */
export function crdsOf(wanted: readonly string[], folder?: string): readonly CustomResourceDefinition[] {
  const crds = new Map<string, CustomResourceDefinition>();
  for (const { name, versions, input } of readUpstreams(folder)) {
    const argument = wanted.find((candidate) => candidate.split('@')[0] === name);
    if (versions.length === 0 || (wanted.length > 0 ? !argument : input)) continue;
    for (const crd of crdsFromLock(name, argument?.split('@')[1] ?? versions[0], folder)) {
      if (!crds.has(crd.metadata.name)) crds.set(crd.metadata.name, crd);
    }
  }
  return [...crds.values()];
}

/** One CRD out of its lock entry and its release's schemas. */
export function rebuildCrd(crd: LockedCrd, schemas: PackedSchemas): CustomResourceDefinition {
  const { group, scope, names, labels, annotations } = crd;
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${names.plural}.${group}`, ...(labels && { labels }), ...(annotations && { annotations }) },
    spec: {
      group,
      scope,
      names,
      conversion: { strategy: 'None' },
      versions: crd.versions
        .filter((version) => version.served)
        .map((version) => rebuildVersion(crd, version, schemas)),
    },
  };
}

function rebuildVersion(crd: LockedCrd, version: LockedVersion, schemas: PackedSchemas): unknown {
  const { schema: _, ...facts } = version;
  const packed = schemas.kinds[kindKey(crd.group, version.name, crd.names.kind)]?.schema;
  if (!packed) throw new Error(`no schema of ${crd.names.kind} ${version.name}`);
  return { ...facts, schema: { openAPIV3Schema: withObjectFields(asUpstream(unfold(packed, schemas.defs))) } };
}

function withObjectFields(root: PackedSchema): PackedSchema {
  const text: PackedSchema = { type: 'string' };
  return { ...root, properties: { apiVersion: text, kind: text, metadata: { type: 'object' }, ...root.properties } };
}

/** Adds the branches that packing left out because they say no more than the keyword beside them. */
function asUpstream(schema: PackedSchema): PackedSchema {
  const node = mapChildren(schema, asUpstream);
  const written = node.anyOf ?? node.allOf?.some((branch) => branch.anyOf);
  if (!node['x-kubernetes-int-or-string'] || written) return node;
  return { ...node, anyOf: [{ type: 'integer' }, { type: 'string' }] };
}

/** Writes one file a CRD. */
export function writeCrds(crds: readonly CustomResourceDefinition[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const crd of crds) {
    // YAML 1.1 is what Kubernetes reads: strings such as `on` have to be quoted
    const text = stringify(crd, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
    writeFileSync(join(folder, `${crd.metadata.name}.yaml`), text);
  }
}

if (require.main === module) {
  const [folder, ...wanted] = process.argv.slice(2);
  if (!folder) throw new Error('usage: rebuild.ts FOLDER [NAME[@VERSION] ...]');
  const crds = crdsOf(wanted);
  writeCrds(crds, folder);
  process.stderr.write(`${crds.length} CRDs in ${folder}\n`);
}
