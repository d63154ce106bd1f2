import type { Problem } from '../problem';
import type { Shape } from '../structure/shape';

/** What the CEL rules of a schema say about an object. */
export function celProblems(_shape: Shape, _object: object): Problem[] {
  return [];
}
