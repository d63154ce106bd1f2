import { packedSchemas } from '../../src/schema/packed';
import type { SchemaDefs, SchemaNode } from '../../src/schema/structure/schema-node';
import { Breaker, type Mutant } from './mutants';
import { type UpstreamManifest, upstreamManifests } from './upstream-manifests';

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

/** Every object that an upstream takes, with its mutants by the newest schema of its kind. */
export function mutatedManifests(): Mutated[] {
  return upstreamManifests().flatMap(({ good }) => good.map(mutated));
}

function mutated({ path, document, object }: UpstreamManifest): Mutated {
  const key = `${object.apiVersion}/${object.kind}`;
  const packed = packedSchemas();
  const [newest] = packed.index().kinds[key];
  const file = packed.file(newest);
  const schema = file.kinds[key]?.schema as SchemaNode;
  const from = `${path}:${document} ${key}`;
  const mutants = new Breaker(object, file.dialect.defs as SchemaDefs).mutantsOf(schema);
  return { from, object, mutants: mutants.map((mutant) => ({ ...mutant, from })) };
}
