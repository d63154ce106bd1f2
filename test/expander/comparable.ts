import { mapping } from './documents';
import type { Expansion } from './expand';
import { significant } from './significant';

/** An expansion in the form in which vectors and Argo CD's own answers are written. */
export interface ComparableExpansion {
  readonly applications: readonly unknown[];
  readonly errors: readonly { readonly set: string; readonly reason: string }[];
}

/** What Argo CD's own code answers for the same documents. */
export interface OracleAnswer extends ComparableExpansion {
  readonly refusals: readonly { readonly application: string; readonly project: string; readonly what: string }[];
}

/** Reduces the evaluator's expansion to what can be compared. */
export function comparable({ applications, errors }: Expansion): ComparableExpansion {
  return {
    applications: applications.map(({ set, name, labels, annotations, finalizers, spec }) =>
      significant({ set, name, labels, annotations, finalizers, spec }),
    ),
    errors: errors.map(({ set, reason }) => ({ set, reason })),
  };
}

/** Reduces Argo CD's own answer to what can be compared. */
export function comparableAnswer({ applications, errors }: OracleAnswer): ComparableExpansion {
  return {
    applications: applications.map((application) => significant(mapping(application, 'application'))),
    errors: errors.map(({ set, reason }) => ({ set, reason })),
  };
}
