import { list, type Mapping, mapping, texts } from './documents';
import { TemplateError } from './template-error';

/** Whether a Kubernetes label selector matches; an empty one matches everything. */
export function selects(selector: Mapping, labels: Readonly<Record<string, string>>): boolean {
  const wanted = Object.entries(texts(selector.matchLabels, 'matchLabels'));
  const expressions = list(selector.matchExpressions, 'matchExpressions');
  // all of them, since a malformed one fails the whole selector
  const held = expressions.map((expression) => holds(mapping(expression, 'matchExpressions'), labels));
  return wanted.every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value) && held.every(Boolean);
}

/** Whether a selector says nothing at all. */
export function isEmptySelector(selector: Mapping): boolean {
  const expressions = list(selector.matchExpressions, 'matchExpressions');
  return expressions.length === 0 && Object.keys(mapping(selector.matchLabels, 'matchLabels')).length === 0;
}

function holds(expression: Mapping, labels: Readonly<Record<string, string>>): boolean {
  const key = String(expression.key);
  const present = Object.hasOwn(labels, key);
  const values = list(expression.values, 'values');
  const isUnary = expression.operator === 'Exists' || expression.operator === 'DoesNotExist';
  if (isUnary !== (values.length === 0)) throw new TemplateError(`selector on '${key}': wrong number of values`);
  const named = present && values.includes(labels[key]);
  switch (expression.operator) {
    case 'In':
      return named;
    case 'NotIn':
      return !named; // an absent label is not in the list either
    case 'Exists':
      return present;
    case 'DoesNotExist':
      return !present;
    default:
      throw new Error(`not supported: selector operator '${String(expression.operator)}'`);
  }
}
