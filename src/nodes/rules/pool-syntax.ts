import { labelKeyProblem, labelValueProblem } from '../../model/names';
import { fieldAt, textsOf } from './loose';
import type { NodeRule } from './rule';
import type { SeenPool } from './seen-pool';

/** V-NP-1: what the definition of NodePool lets pass and Karpenter refuses, so that the pool is never Ready. */
export const poolSyntax: NodeRule = ({ pools }) =>
  pools.flatMap((pool) =>
    problemsOf(pool).map(({ what, value }) => ({
      code: 'FL2001',
      path: pool.origin,
      problem: `${what}, so Karpenter never uses the pool`,
      value,
      remedy: 'give keys and values that a Kubernetes label can have',
    })),
  );

interface SyntaxProblem {
  readonly what: string;
  readonly value: string;
}

function problemsOf(pool: SeenPool): SyntaxProblem[] {
  const requirements = pool.requirements.flatMap(({ key, operator, values }) => [
    ...problem(`requirement '${key}'`, key, labelKeyProblem(key)),
    ...(/^(In|NotIn)$/.test(operator) ? (values ?? []) : []).flatMap((value) =>
      problem(`value '${value}' of requirement '${key}'`, value, labelValueProblem(`${value}`)),
    ),
    ...(/^(Gt|Lt|Gte|Lte)$/.test(operator) ? (values ?? []) : [])
      .filter((value) => !/^\+?\d+$/.test(value))
      .map((value) => ({ what: `value '${value}' of requirement '${key}' is no whole number of at least 0`, value })),
  ]);
  const labels = Object.keys(textsOf(fieldAt(pool.spec, 'template', 'metadata', 'labels'))).flatMap((key) =>
    problem(`label '${key}'`, key, labelKeyProblem(key)),
  );
  const taints = [...pool.taints, ...pool.startupTaints].flatMap(({ key, value }) => [
    ...problem(`taint '${key}'`, `${key}`, labelKeyProblem(`${key}`)),
    ...(value ? problem(`value '${value}' of taint '${key}'`, value, labelKeyProblem(value)) : []),
  ]);
  return [...requirements, ...labels, ...taints];
}

const problem = (what: string, value: string, why: string | undefined): SyntaxProblem[] =>
  why === undefined ? [] : [{ what: `${what} ${why}`, value }];
