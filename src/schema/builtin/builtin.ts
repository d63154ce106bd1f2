import type { NameRule } from '../metadata';
import type { Problem } from '../problem';

/** What names the kind of an object allows; undefined for the rule that most kinds have. */
export function nameRuleOf(_object: { apiVersion: string; kind: string }): NameRule | undefined {
  return undefined;
}

/** What the API server refuses in code, beyond schemas. */
export function builtInProblems(_object: object, _versions: readonly string[]): Problem[] {
  return [];
}
