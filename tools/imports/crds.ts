import { parseAllDocuments } from 'yaml';
import type { PackedSchema } from '../../imports/packed';
import { normaliseRoot } from './normalise';

/** How a CRD names its kind. */
export interface CrdNames {
  readonly kind: string;
  readonly plural: string;
  readonly singular?: string;
  readonly listKind?: string;
  readonly shortNames?: readonly string[];
  readonly categories?: readonly string[];
}

/** One version of a CRD, without its schema. */
export interface CrdVersionFacts {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  readonly deprecated?: true;
  readonly subresources?: unknown;
  readonly additionalPrinterColumns?: readonly unknown[];
  readonly selectableFields?: readonly unknown[];
}

/** A version with its schema. */
export interface CrdVersion extends CrdVersionFacts {
  readonly schema: PackedSchema;
}

/** A CRD as upstream ships it, without prose. */
export interface Crd {
  readonly group: string;
  readonly scope: 'Cluster' | 'Namespaced';
  readonly names: CrdNames;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly versions: readonly CrdVersion[];
}

/** An API server refuses CRDs of `*.k8s.io` without the one; Cluster API finds its contract versions by the others. */
const KEPT_ANNOTATIONS = ['api-approved.kubernetes.io'];
const KEPT_LABELS = /^cluster\.x-k8s\.io\//;

/** The CRDs in a YAML file of any number of documents. */
export function readCrds(text: string): readonly Crd[] {
  const documents = parseAllDocuments(text, { logLevel: 'error' });
  return (documents as { errors: Error[]; toJSON(): unknown }[])
    .map((document) => {
      if (document.errors.length > 0) throw document.errors[0];
      return document.toJSON() as RawCrd | null;
    })
    .filter((crd): crd is RawCrd => crd?.kind === 'CustomResourceDefinition')
    .map(toCrd);
}

interface RawCrd {
  readonly kind: string;
  readonly metadata: { labels?: Record<string, string>; annotations?: Record<string, string> };
  readonly spec: {
    readonly group: string;
    readonly scope: 'Cluster' | 'Namespaced';
    readonly names: CrdNames;
    readonly versions: readonly RawVersion[];
  };
}

interface RawVersion extends Omit<CrdVersionFacts, 'deprecated'> {
  readonly deprecated?: boolean;
  readonly schema: { readonly openAPIV3Schema: unknown };
}

function toCrd({ metadata, spec }: RawCrd): Crd {
  const { kind, plural, singular, listKind, shortNames, categories } = spec.names;
  return compact({
    group: spec.group,
    scope: spec.scope,
    names: compact({ kind, plural, singular, listKind, shortNames, categories }),
    labels: pick(metadata.labels, (name) => KEPT_LABELS.test(name)),
    annotations: pick(metadata.annotations, (name) => KEPT_ANNOTATIONS.includes(name)),
    versions: spec.versions.map(toVersion),
  });
}

function toVersion(raw: RawVersion): CrdVersion {
  return compact({
    name: raw.name,
    served: raw.served,
    storage: raw.storage,
    deprecated: raw.deprecated ? (true as const) : undefined,
    subresources: raw.subresources,
    additionalPrinterColumns: raw.additionalPrinterColumns?.map(withoutDescription),
    selectableFields: raw.selectableFields,
    schema: normaliseRoot(raw.schema.openAPIV3Schema, raw.selectableFields),
  });
}

function withoutDescription(column: unknown): unknown {
  const { description, ...facts } = column as Record<string, unknown>;
  return facts;
}

function pick(from: Record<string, string> | undefined, keep: (name: string) => boolean) {
  const entries = Object.entries(from ?? {}).filter(([name]) => keep(name));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
