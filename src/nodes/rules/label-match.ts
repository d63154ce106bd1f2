import { fieldAt, listOf, textsOf } from './loose';

interface Expression {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

/** Whether labels are what a label selector of Kubernetes asks for; one that says nothing selects everything. */
export function matchesLabels(selector: unknown, labels: Readonly<Record<string, string>>): boolean {
  const equal = Object.entries(textsOf(fieldAt(selector, 'matchLabels'))).every(
    ([key, value]) => labels[key] === value,
  );
  return equal && listOf<Expression>(fieldAt(selector, 'matchExpressions')).every((one) => matches(one, labels));
}

function matches({ key, operator, values = [] }: Expression, labels: Readonly<Record<string, string>>): boolean {
  const value = labels[key];
  if (operator === 'In') return value !== undefined && values.includes(value);
  if (operator === 'NotIn') return value === undefined || !values.includes(value);
  return (value !== undefined) === (operator === 'Exists');
}
