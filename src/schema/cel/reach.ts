import type { Shape } from '../structure/shape';

const answers = new WeakMap<Shape, boolean>();

/** Whether there is a rule at a shape or anywhere below it; what has none is not visited again. */
export function hasRules(shape: Shape): boolean {
  const known = answers.get(shape);
  if (known !== undefined) return known;
  answers.set(shape, true); // recursive schemas come back here while the answer is looked for
  const answer = shape.rules.length > 0 || below(shape).some(hasRules);
  answers.set(shape, answer);
  return answer;
}

function below(shape: Shape): Shape[] {
  const fields = [...(shape.fields?.keys() ?? [])].map((name) => shape.field(name));
  const children = [...fields, shape.item(), shape.other(), ...shape.alternatives().allOf];
  return children.filter((child) => child !== undefined);
}
