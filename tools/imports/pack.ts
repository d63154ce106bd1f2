import type { PackedKind, PackedSchema, PackedSchemas } from '../../imports/packed';
import type { Crd, CrdVersion } from './crds';
import { SharedNodes } from './share';
import type { Upstream } from './upstreams';
import { mapChildren } from './walk';

/** The CRDs of an upstream at one version. */
export interface CrdRelease {
  readonly version: string;
  readonly crds: readonly Crd[];
}

/** Packs all versions of an upstream: the newest whole, each older one as a difference to it. */
export function packCrds(
  upstream: Pick<Upstream, 'name' | 'input'>,
  releases: readonly CrdRelease[],
): readonly PackedSchemas[] {
  const shared = new SharedNodes();
  for (const { kinds } of distinctKinds(releases)) {
    for (const [path, schema] of kinds) shared.add({ path: [path], schema });
  }
  shared.assignNames();
  const whole = releases.map(({ version, crds }) => {
    const defs: Record<string, PackedSchema> = {};
    const kinds: Record<string, PackedKind> = {};
    for (const [key, crd, crdVersion] of listVersions(crds)) {
      kinds[key] = packedKind(crd, crdVersion, { input: upstream.input, fold: (schema) => shared.fold(schema, defs) });
    }
    return { upstream: upstream.name, version, kinds, defs: sortedByName(defs) };
  });
  return asDifferences(whole);
}

/** Replaces all files but the first by what they differ in from the first. */
export function asDifferences(whole: readonly PackedSchemas[]): readonly PackedSchemas[] {
  const [base, ...others] = whole;
  return [base, ...others.map((other) => difference(base, other))];
}

/** The file with everything that it takes from the one that it extends. */
export function merged(file: PackedSchemas, base: PackedSchemas): PackedSchemas {
  const { extends: _, ...own } = file;
  return { ...own, kinds: mergeMaps(base.kinds, file.kinds), defs: mergeMaps(base.defs, file.defs) };
}

/** A version's schema with every reference resolved. Not for built-in kinds, whose types may contain themselves. */
export function unfold(schema: PackedSchema, defs: PackedSchemas['defs']): PackedSchema {
  if (schema.$ref !== undefined) {
    const definition = defs[schema.$ref];
    if (!definition) throw new Error(`no definition '${schema.$ref}'`);
    return unfold(definition, defs);
  }
  return mapChildren(schema, (child) => unfold(child, defs));
}

/** Name of the file of an upstream's version. */
export function packedName({ upstream, version }: Pick<PackedSchemas, 'upstream' | 'version'>): string {
  return `${upstream}@${version}`;
}

/** Key of a kind in the packed files. */
export function kindKey(group: string, version: string, kind: string): string {
  return group === '' ? `${version}/${kind}` : `${group}/${version}/${kind}`;
}

interface Folding {
  readonly input?: boolean;
  fold(schema: PackedSchema): PackedSchema;
}

function packedKind(crd: Crd, version: CrdVersion, { input, fold }: Folding): PackedKind {
  const kind: PackedKind = { scope: crd.scope };
  if (!version.served) return { ...kind, served: false };
  kind.schema = fold(version.schema);
  if (version.storage) kind.storage = true;
  if (version.deprecated) kind.deprecated = true;
  if (input) kind.input = true;
  return kind;
}

/** Every kind's schema once, although several releases have it: else each would seem to be shared. */
function distinctKinds(releases: readonly CrdRelease[]) {
  const seen = new Set<string>();
  return releases.map(({ crds }) => ({
    kinds: listVersions(crds)
      .filter(([key, , version]) => version.served && isNew(seen, `${key} ${JSON.stringify(version.schema)}`))
      .map(([, crd, version]) => [crd.names.kind, version.schema] as const),
  }));
}

function isNew(seen: Set<string>, key: string): boolean {
  const known = seen.has(key);
  seen.add(key);
  return !known;
}

function listVersions(crds: readonly Crd[]) {
  return crds
    .flatMap((crd) =>
      crd.versions.map((version) => [kindKey(crd.group, version.name, crd.names.kind), crd, version] as const),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function difference(base: PackedSchemas, other: PackedSchemas): PackedSchemas {
  const { upstream, version } = other;
  return {
    upstream,
    version,
    extends: packedName(base),
    kinds: mapDifference(base.kinds, other.kinds, true),
    // a definition too many does no harm: nothing refers to it
    defs: mapDifference(base.defs, other.defs, false),
  };
}

function mapDifference<T>(
  base: Record<string, T>,
  other: Record<string, T>,
  removals: boolean,
): Record<string, T | null> {
  const changes: Record<string, T | null> = {};
  for (const [name, value] of Object.entries(other)) {
    if (JSON.stringify(value) !== JSON.stringify(base[name])) changes[name] = value;
  }
  if (removals) for (const name of Object.keys(base)) if (!(name in other)) changes[name] = null;
  return sortedByName(changes);
}

function mergeMaps<T>(base: Record<string, T | null>, own: Record<string, T | null>): Record<string, T> {
  const all = Object.entries({ ...base, ...own }).filter(([, value]) => value !== null);
  return sortedByName(Object.fromEntries(all) as Record<string, T>);
}

function sortedByName<T>(map: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
