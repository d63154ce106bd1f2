import { labelKeyProblem, labelValueProblem } from '../../model/names';
import { eachOf, type Place } from './refusals';

/** A label selector. */
export interface Selector {
  /**
   * Labels that must have these values.
   * @default - none
   */
  readonly matchLabels?: Readonly<Record<string, string>> | null;
  /**
   * Expressions that must hold.
   * @default - none
   */
  readonly matchExpressions?: readonly Expression[] | null;
}

interface Expression {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[] | null;
}

/** Judges the keys, values and operators of a label selector. */
export function judgeSelector(place: Place, selector: Selector | null | undefined): void {
  for (const [key, value] of Object.entries(selector?.matchLabels ?? {})) {
    place.at('matchLabels', key).refuseText('label key', key, labelKeyProblem(key));
    place.at('matchLabels', key).refuseText('label value', value, labelValueProblem(value));
  }
  eachOf(place.at('matchExpressions'), selector?.matchExpressions, (expression, at) => judgeExpression(at, expression));
}

function judgeExpression(place: Place, { key, operator, values }: Expression): void {
  place.at('key').refuseText('label key', key, labelKeyProblem(key));
  const [isSet, count] = [operator === 'In' || operator === 'NotIn', values?.length ?? 0];
  if (!['In', 'NotIn', 'Exists', 'DoesNotExist'].includes(operator)) {
    place
      .at('operator')
      .refuse({ problem: `'${operator}' is no operator`, remedy: "give 'In', 'NotIn', 'Exists' or 'DoesNotExist'" });
  } else if (isSet && count === 0) {
    place.at('values').refuse({ problem: `operator '${operator}' has no values`, remedy: 'give values' });
  } else if (!isSet && count > 0) {
    place.at('values').refuse({ problem: `operator '${operator}' takes no values`, remedy: 'remove them' });
  }
  eachOf(place.at('values'), values, (value, at) => at.refuseText('label value', value, labelValueProblem(value)));
}

/** Whether labels are selected. */
export function selects(selector: Selector, labels: Readonly<Record<string, string>>): boolean {
  const matching = Object.entries(selector.matchLabels ?? {}).every(([key, value]) => labels[key] === value);
  return (
    matching &&
    (selector.matchExpressions ?? []).every((expression) => !expression || holds(expression, labels[expression.key]))
  );
}

function holds({ operator, values }: Expression, label: string | undefined): boolean {
  switch (operator) {
    case 'In':
      return label !== undefined && (values ?? []).includes(label);
    case 'NotIn':
      return label === undefined || !(values ?? []).includes(label);
    case 'Exists':
      return label !== undefined;
    default:
      return label === undefined;
  }
}

/** Whether a selector says nothing, and so selects everything. */
export function isEmptySelector(selector: Selector): boolean {
  return Object.keys(selector.matchLabels ?? {}).length + (selector.matchExpressions ?? []).length === 0;
}

/** A selector as a finding shows it. */
export function selectorText(selector: Selector): string {
  const labels = Object.entries(selector.matchLabels ?? {}).map(([key, value]) => `${key}=${value}`);
  const expressions = (selector.matchExpressions ?? []).map(({ key, operator }) => `${key} ${operator}`);
  return [...labels, ...expressions].join(',');
}
