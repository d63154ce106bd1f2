import { packedSchemas } from '../../src/schema/packed';
import type { SchemaDefs, SchemaNode } from '../../src/schema/structure/schema-node';
import { Breaker, type Mutant } from './mutants';
import { allGood, type UpstreamManifest, upstreamManifests } from './upstream-manifests';

/** A mutant and the manifest that it was made of. */
export interface UpstreamMutant extends Mutant {
  readonly from: string;
}

/** An object that its upstream takes, and all of its mutants. */
export interface Mutated {
  readonly from: string;
  readonly object: UpstreamManifest['object'];
  readonly mutants: readonly UpstreamMutant[];
}

/** What Kubernetes' own code does without, although its OpenAPI document calls it required. */
const NOT_NEEDED: Readonly<Record<string, RegExp>> = {
  'apiextensions.k8s.io/v1/CustomResourceDefinition': /^spec\.versions\.\d+\.served$/,
  'storage.k8s.io/v1/CSIDriver': /^spec$/,
  'storage.k8s.io/v1/CSINode': /^spec(\.drivers)?$/,
  'storagemigration.k8s.io/v1/StorageVersionMigration': /^spec\.resource\.group$/,
  'v1/Event': /^involvedObject$/,
  'v1/LimitRange': /^spec\.limits$/,
};

/** Every object that an upstream takes, with its mutants by the newest schema of its kind. */
export function mutatedManifests(): Mutated[] {
  return upstreamManifests().flatMap((upstream) => allGood(upstream).map(mutated));
}

function mutated({ path, document, object }: UpstreamManifest): Mutated {
  const key = `${object.apiVersion}/${object.kind}`;
  const packed = packedSchemas();
  const [newest] = packed.index().kinds[key];
  const file = packed.file(newest);
  const schema = file.kinds[key]?.schema as SchemaNode;
  const from = `${path}:${document} ${key}`;
  const mutants = new Breaker(object, file.dialect.defs as SchemaDefs)
    .mutantsOf(schema)
    .filter((mutant) => mutant.fault !== 'drop' || !NOT_NEEDED[key]?.test(mutant.path));
  return { from, object, mutants: mutants.map((mutant) => ({ ...mutant, from })) };
}
