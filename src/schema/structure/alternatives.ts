import type { Problem } from '../problem';
import { settled } from './defaults';
import type { Shape } from './shape';
import type { Walk } from './walk';

/** What must hold besides: all of allOf, some of anyOf, exactly one of oneOf, and not the one of not. */
export function judgeAlternatives(walk: Walk, shape: Shape, given: unknown): void {
  // alternatives say nothing of defaults, and are judged after they are filled in
  const value = shape.spine ? given : settled(shape, given);
  const { allOf, anyOf, oneOf, not } = shape.alternatives();
  for (const part of allOf) walk.problems.push(...walk.apart(part, value));
  if (anyOf.length > 0) judgeAnyOf(walk, anyOf, value);
  if (oneOf.length > 0) judgeOneOf(walk, oneOf, value);
  if (not && walk.apart(not, value).length === 0) {
    const fields = not.required.map((name) => `'${name}'`).join(' and ');
    const problem = fields
      ? `${fields} must not be set${not.required.length > 1 ? ' together' : ''}`
      : 'it is what the schema excludes';
    walk.note({ code: 'FL8009', problem, remedy: fields ? 'remove what is too much' : 'give another value' });
  }
}

function judgeAnyOf(walk: Walk, shapes: readonly Shape[], value: unknown): void {
  const failures: (readonly Problem[])[] = [];
  for (const shape of shapes) {
    const problems = walk.apart(shape, value);
    if (problems.length === 0) return;
    failures.push(problems);
  }
  walk.note({
    code: 'FL8009',
    problem: `it meets none of its alternatives: ${texts(failures)}`,
    remedy: 'meet one of them',
  });
}

function judgeOneOf(walk: Walk, shapes: readonly Shape[], value: unknown): void {
  const results = shapes.map((shape) => walk.apart(shape, value));
  const met = shapes.filter((_, index) => results[index]?.length === 0);
  if (met.length === 1) return;
  if (met.length === 0) {
    walk.note({
      code: 'FL8009',
      problem: `it meets none of its alternatives: ${texts(results)}`,
      remedy: 'meet exactly one of them',
    });
    return;
  }
  const names = met.flatMap((shape) => shape.required).map((name) => `'${name}'`);
  const problem =
    names.length > 1 ? `${names.join(' and ')} exclude one another` : `it meets ${met.length} alternatives at once`;
  walk.note({ code: 'FL8009', problem, remedy: names.length > 1 ? 'keep one of them' : 'meet exactly one of them' });
}

/** The first reason of each alternative, without repetition. */
function texts(failures: readonly (readonly Problem[])[]): string {
  const first = failures.map(([problem]) => problem?.problem);
  const few = [...new Set(first)].slice(0, 4);
  return few.join(', or ');
}
