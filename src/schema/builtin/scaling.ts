import { groupOf } from '../../model/kubernetes-object';
import { pathSegmentProblem } from './names';
import { eachOf, listed, type Place } from './refusals';
import { judgeSelector, type Selector } from './selectors';
import { refuseNoAmount } from './workloads';

interface Metric {
  readonly type: string;
  readonly resource?: { readonly name: string; readonly target: Target } | null;
  readonly containerResource?: { readonly target: Target } | null;
  readonly pods?: { readonly target: Target } | null;
  readonly object?: { readonly target: Target } | null;
  readonly external?: { readonly target: Target } | null;
}

interface Target {
  readonly type: string;
  readonly averageUtilization?: number;
  readonly averageValue?: unknown;
  readonly value?: unknown;
}

interface Scaling {
  readonly stabilizationWindowSeconds?: number;
  readonly policies?: readonly { readonly value: number; readonly periodSeconds: number }[] | null;
}

interface Autoscaler {
  readonly spec?: {
    readonly minReplicas?: number;
    readonly maxReplicas: number;
    readonly scaleTargetRef: { readonly apiVersion?: string | null; readonly kind: string; readonly name: string };
    readonly metrics?: readonly Metric[] | null;
    readonly behavior?: Partial<Record<'scaleUp' | 'scaleDown', Scaling | null>> | null;
  };
}

/** Refuses what the API server refuses in code of a HorizontalPodAutoscaler, beyond its schema. */
export function judgeAutoscaler(place: Place, { spec }: Autoscaler): void {
  if (!spec) return;
  const { minReplicas = 1, maxReplicas } = spec;
  const at = place.at('spec');
  at.at('minReplicas').refuseBelow(1, minReplicas);
  at.at('maxReplicas').refuseBelow(1, maxReplicas);
  if (maxReplicas < minReplicas) {
    const problem = `maxReplicas '${maxReplicas}' is below minReplicas '${minReplicas}'`;
    at.at('maxReplicas').refuse({ problem, remedy: 'give at least minReplicas', value: maxReplicas });
  }
  for (const name of ['kind', 'name'] as const) {
    const text = spec.scaleTargetRef[name];
    at.at('scaleTargetRef', name).refuseText(name, text, text ? pathSegmentProblem(text) : 'is empty');
  }
  const { apiVersion } = spec.scaleTargetRef;
  if (groupOf(apiVersion ?? '') === '') {
    const [problem, remedy] = [`apiVersion '${apiVersion ?? ''}' names no group`, "give one such as 'apps/v1'"];
    at.at('scaleTargetRef', 'apiVersion').refuse({ problem, remedy, value: apiVersion ?? '' });
  }
  eachOf(at.at('metrics'), spec.metrics, judgeMetric);
  for (const name of ['scaleUp', 'scaleDown'] as const) judgeScaling(at.at('behavior', name), spec.behavior?.[name]);
}

const SOURCES = {
  Resource: 'resource',
  ContainerResource: 'containerResource',
  Pods: 'pods',
  Object: 'object',
  External: 'external',
} as const;

function judgeMetric(metric: Metric, place: Place): void {
  const field = SOURCES[metric.type as keyof typeof SOURCES];
  const source = field && metric[field];
  if (!field) {
    const remedy = `give one of ${listed(Object.keys(SOURCES))}`;
    place.at('type').refuse({ problem: `'${metric.type}' is no type of metrics`, remedy, value: metric.type });
    return;
  }
  if (!source) {
    place
      .at(field)
      .refuse({ problem: `a metric of type '${metric.type}' has no '${field}'`, remedy: `set '${field}'` });
    return;
  }
  if (metric.type === 'Resource' && metric.resource?.name === '')
    place.at(field, 'name').refuse({ problem: 'the metric names no resource', remedy: "give one such as 'cpu'" });
  const { type, averageUtilization, averageValue, value } = source.target;
  if (!['Utilization', 'Value', 'AverageValue'].includes(type)) {
    const remedy = "give 'Utilization', 'Value' or 'AverageValue'";
    place.at(field, 'target', 'type').refuse({ problem: `'${type}' is no type of targets`, remedy, value: type });
  }
  const at = place.at(field, 'target');
  at.at('averageUtilization').refuseBelow(1, averageUtilization);
  if (averageUtilization === undefined && averageValue === undefined && value === undefined) {
    at.refuse({ problem: 'it names no target', remedy: "set 'averageUtilization', 'averageValue' or 'value'" });
  }
}

function judgeScaling(place: Place, scaling: Scaling | null | undefined): void {
  if (!scaling) return;
  place.at('stabilizationWindowSeconds').refuseBelow(0, scaling.stabilizationWindowSeconds);
  eachOf(place.at('policies'), scaling.policies, ({ value, periodSeconds }, at) => {
    at.at('value').refuseBelow(1, value);
    at.at('periodSeconds').refuseBelow(1, periodSeconds);
    if (periodSeconds > 1800)
      at.at('periodSeconds').refuse({
        problem: `'${periodSeconds}' is above 1800`,
        remedy: 'give at most 1800',
        value: periodSeconds,
      });
  });
}

interface DisruptionBudget {
  readonly spec?: {
    readonly minAvailable?: number | string;
    readonly maxUnavailable?: number | string;
    readonly selector?: Selector | null;
  };
}

/** Refuses what the API server refuses in code of a PodDisruptionBudget, beyond its schema. */
export function judgeDisruptionBudget(place: Place, { spec = {} }: DisruptionBudget): void {
  const at = place.at('spec');
  const { minAvailable, maxUnavailable, selector } = spec;
  if (minAvailable !== undefined && maxUnavailable !== undefined) {
    at.refuse({ problem: "'minAvailable' and 'maxUnavailable' exclude one another", remedy: 'keep one of them' });
  }
  if (minAvailable !== undefined) refuseNoAmount(at.at('minAvailable'), minAvailable);
  if (maxUnavailable !== undefined) refuseNoAmount(at.at('maxUnavailable'), maxUnavailable);
  judgeSelector(at.at('selector'), selector);
}
