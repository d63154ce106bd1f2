import type { FindingProps } from '../model/finding';
import type { NarrowingProblem } from './narrowing/narrow';
import type { NodePoolException } from './node-pool-narrowing';
import { isDay } from './release/release-file';

/** Two layers that do not go together, as a finding that names both. */
export function narrowingFinding({ kind, field, parent, child }: NarrowingProblem, path: string): FindingProps {
  const [lower, upper] = [`${child.layer} ('${child.text}')`, `${parent.layer} ('${parent.text}')`];
  const remedy = `give ${child.layer} what ${parent.layer} allows, or an exception for '${field}'`;
  if (kind === 'wider') {
    const problem = `${field} of ${lower} is wider than that of ${upper}`;
    return { code: 'FL2030', path, problem, value: child.text, limit: parent.text, remedy };
  }
  const problem = `${field} of ${lower} and of ${upper} have nothing in common`;
  return { code: 'FL2031', path, problem, value: child.text, limit: parent.text, remedy };
}

/** Exceptions without a reason or a day, and those that are over on the day that is given. */
export function exceptionFindings(
  exceptions: readonly NodePoolException[],
  asOf: string | undefined,
  path: string,
): FindingProps[] {
  return exceptions.flatMap((exception) => {
    const why = exceptionProblem(exception, asOf);
    if (why === undefined) return [];
    const problem = `the exception for '${exception.field}' ${why}`;
    const remedy = 'narrow the field again, or give a reason and a later day as YYYY-MM-DD';
    return [{ code: 'FL2032', path, problem, value: exception.until, remedy }];
  });
}

function exceptionProblem({ reason, until }: NodePoolException, asOf: string | undefined): string | undefined {
  if (!isDay(until)) return `ends '${until}', which is no day`;
  if (reason.trim() === '') return 'has no reason';
  return asOf !== undefined && until < asOf ? `ended '${until}', and it is '${asOf}'` : undefined;
}
