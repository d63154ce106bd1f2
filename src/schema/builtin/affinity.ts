import { labelKeyProblem, labelValueProblem } from '../../model/names';
import { eachOf, type Place } from './refusals';
import { judgeSelector, type Selector } from './selectors';

interface NodeTerm {
  readonly matchExpressions?: readonly NodeExpression[] | null;
}

interface NodeExpression {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[] | null;
}

interface PodTerm {
  readonly topologyKey: string;
  readonly labelSelector?: Selector | null;
  readonly namespaceSelector?: Selector | null;
}

interface PodRules {
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly PodTerm[] | null;
  readonly preferredDuringSchedulingIgnoredDuringExecution?:
    | readonly { readonly weight: number; readonly podAffinityTerm: PodTerm }[]
    | null;
}

interface NodeRules {
  readonly requiredDuringSchedulingIgnoredDuringExecution?: {
    readonly nodeSelectorTerms?: readonly NodeTerm[] | null;
  } | null;
  readonly preferredDuringSchedulingIgnoredDuringExecution?:
    | readonly { readonly weight: number; readonly preference: NodeTerm }[]
    | null;
}

/** Where Pods want to be, and where not. */
export type Affinity = Partial<{
  readonly nodeAffinity: NodeRules | null;
  readonly podAffinity: PodRules | null;
  readonly podAntiAffinity: PodRules | null;
}>;

const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution';
const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution';

/** Judges where Pods want to be: terms, expressions, label selectors and weights. */
export function judgeAffinity(place: Place, { nodeAffinity, podAffinity, podAntiAffinity }: Affinity): void {
  judgeNodeRules(place.at('nodeAffinity'), nodeAffinity ?? {});
  judgePodRules(place.at('podAffinity'), podAffinity ?? {});
  judgePodRules(place.at('podAntiAffinity'), podAntiAffinity ?? {});
}

function judgeNodeRules(place: Place, rules: NodeRules): void {
  const required = rules[REQUIRED];
  const terms = place.at(REQUIRED, 'nodeSelectorTerms');
  if (required && !required.nodeSelectorTerms?.length) terms.refuse({ problem: 'it has no term', remedy: 'give one' });
  eachOf(terms, required?.nodeSelectorTerms, judgeNodeTerm);
  eachOf(place.at(PREFERRED), rules[PREFERRED], ({ weight, preference }, at) => {
    refuseWeight(at.at('weight'), weight);
    judgeNodeTerm(preference, at.at('preference'));
  });
}

function judgeNodeTerm({ matchExpressions }: NodeTerm, place: Place): void {
  eachOf(place.at('matchExpressions'), matchExpressions, ({ key, operator, values }, at) => {
    at.at('key').refuseText('label key', key, labelKeyProblem(key));
    const count = values?.length ?? 0;
    const problem = valuesProblem(operator, count);
    if (problem)
      at.at('values').refuse({ problem, remedy: 'give the values that the operator takes', value: operator });
    if (operator === 'In' || operator === 'NotIn') {
      eachOf(at.at('values'), values, (value, place) =>
        place.refuseText('label value', value, labelValueProblem(value)),
      );
    }
  });
}

function valuesProblem(operator: string, count: number): string | undefined {
  switch (operator) {
    case 'In':
    case 'NotIn':
      return count === 0 ? `operator '${operator}' has no values` : undefined;
    case 'Exists':
    case 'DoesNotExist':
      return count > 0 ? `operator '${operator}' takes no values` : undefined;
    case 'Gt':
    case 'Lt':
      return count === 1 ? undefined : `operator '${operator}' takes one value`;
    default:
      return `'${operator}' is no operator`;
  }
}

function judgePodRules(place: Place, rules: PodRules): void {
  eachOf(place.at(REQUIRED), rules[REQUIRED], judgePodTerm);
  eachOf(place.at(PREFERRED), rules[PREFERRED], ({ weight, podAffinityTerm }, at) => {
    refuseWeight(at.at('weight'), weight);
    judgePodTerm(podAffinityTerm, at.at('podAffinityTerm'));
  });
}

function judgePodTerm({ topologyKey, labelSelector, namespaceSelector }: PodTerm, place: Place): void {
  place.at('topologyKey').refuseText('label key', topologyKey, labelKeyProblem(topologyKey));
  judgeSelector(place.at('labelSelector'), labelSelector);
  judgeSelector(place.at('namespaceSelector'), namespaceSelector);
}

function refuseWeight(place: Place, weight: number): void {
  if (weight >= 1 && weight <= 100) return;
  place.refuse({ problem: `weight '${weight}' is not between 1 and 100`, remedy: 'give 1 to 100', value: weight });
}
