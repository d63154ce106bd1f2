import { mapping } from './documents';
import type { Expansion } from './expand';
import { refusals } from './project';
import { significant } from './significant';

/** An expansion in the form in which vectors and Argo CD's own answers are written. */
export interface ComparableExpansion {
  readonly applications: readonly unknown[];
  readonly errors: readonly { readonly set: string; readonly reason: string }[];
  /** Names of the Applications that their projects do not admit. */
  readonly refused: readonly string[];
}

/** What Argo CD's own code answers for the same documents. */
export interface OracleAnswer extends Omit<ComparableExpansion, 'refused'> {
  readonly refusals: readonly { readonly application: string; readonly project: string; readonly what: string }[];
}

/** Reduces the evaluator's expansion to what can be compared. */
export function comparable({ applications, errors, projects }: Expansion): ComparableExpansion {
  const refused = applications.filter((application) => {
    const project = projects.get(application.project);
    return !project || refusals(project, application, []).length > 0;
  });
  return {
    applications: applications.map(({ set, name, labels, annotations, finalizers, spec }) =>
      significant({ set, name, labels, annotations, finalizers, spec }),
    ),
    errors: errors.map(({ set, reason }) => ({ set, reason })),
    refused: refused.map(({ name }) => name).sort(),
  };
}

/** Reduces Argo CD's own answer to what can be compared. */
export function comparableAnswer({ applications, errors, refusals: refused }: OracleAnswer): ComparableExpansion {
  return {
    applications: applications.map((application) => significant(mapping(application, 'application'))),
    errors: errors.map(({ set, reason }) => ({ set, reason })),
    refused: [...new Set(refused.map(({ application }) => application))].filter((name) => name !== '').sort(),
  };
}
