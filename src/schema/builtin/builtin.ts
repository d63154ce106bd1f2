import type { Problem } from '../problem';

/** What the API server refuses in code, beyond schemas. */
export function builtInProblems(_object: object): Problem[] {
  return [];
}
