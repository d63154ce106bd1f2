import { Schema } from '../schema';
import { objectsOf } from './list-items';

/** The schemas of the CustomResourceDefinitions among objects; one that is wrong itself is told as an object, and teaches nothing. */
export function schemasAmong(values: readonly unknown[]): Schema[] {
  return values.flatMap(objectsOf).filter(isDefinition).flatMap(readable);
}

function isDefinition(object: unknown): boolean {
  return (object as { kind?: unknown } | null)?.kind === 'CustomResourceDefinition';
}

function readable(definition: unknown): Schema[] {
  try {
    return [Schema._fromCrdObject(definition)];
  } catch {
    return [];
  }
}
