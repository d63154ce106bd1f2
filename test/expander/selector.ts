import { list, type Mapping, mapping, texts } from './documents';

/** Whether a Kubernetes label selector matches; an empty one matches everything. */
export function selects(selector: Mapping, labels: Readonly<Record<string, string>>): boolean {
  const wanted = Object.entries(texts(selector.matchLabels, 'matchLabels'));
  const expressions = list(selector.matchExpressions, 'matchExpressions');
  return (
    wanted.every(([key, value]) => labels[key] === value && Object.hasOwn(labels, key)) &&
    expressions.every((expression) => holds(mapping(expression, 'matchExpressions'), labels))
  );
}

/** Whether a selector says nothing at all. */
export function isEmptySelector(selector: Mapping): boolean {
  const expressions = list(selector.matchExpressions, 'matchExpressions');
  return expressions.length === 0 && Object.keys(mapping(selector.matchLabels, 'matchLabels')).length === 0;
}

function holds(expression: Mapping, labels: Readonly<Record<string, string>>): boolean {
  const key = String(expression.key);
  const present = Object.hasOwn(labels, key);
  const named = present && list(expression.values, 'values').includes(labels[key]);
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
