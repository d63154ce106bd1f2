import { dnsLabelProblem, labelKeyProblem, labelValueProblem } from '../../model/names';
import { type LabelledMetadata, labelProblems } from '../metadata';
import { type Container, judgeContainer, judgeHostPorts, judgeInitContainer } from './containers';
import { eachOf, listed, type Place } from './refusals';
import { judgeSelector, type Selector } from './selectors';

/** A Pod's specification, as far as code judges it. */
export interface PodSpec {
  /** What runs in the Pod. */
  readonly containers: readonly Container[];
  /**
   * What runs before.
   * @default - nothing
   */
  readonly initContainers?: readonly Container[] | null;
  /**
   * What may be mounted.
   * @default - nothing
   */
  readonly volumes?: readonly Readonly<Record<string, unknown> & { readonly name: string }>[] | null;
  /**
   * What happens when a container ends.
   * @default 'Always'
   */
  readonly restartPolicy?: string;
  /**
   * Whether the Pod uses the network of its node.
   * @default false
   */
  readonly hostNetwork?: boolean;
  /**
   * How long the Pod may run.
   * @default - for ever
   */
  readonly activeDeadlineSeconds?: number;
  /**
   * How long it may take to end.
   * @default 30
   */
  readonly terminationGracePeriodSeconds?: number;
  /**
   * Labels of nodes that it may run on.
   * @default - any
   */
  readonly nodeSelector?: Readonly<Record<string, string>> | null;
  /**
   * Taints that it bears.
   * @default - none
   */
  readonly tolerations?: readonly Toleration[] | null;
  /**
   * How it is spread.
   * @default - as the scheduler does
   */
  readonly topologySpreadConstraints?: readonly Spread[] | null;
}

interface Toleration {
  readonly key?: string;
  readonly operator?: string;
  readonly value?: string;
  readonly effect?: string;
  readonly tolerationSeconds?: number;
}

interface Spread {
  readonly maxSkew: number;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: string;
  readonly minDomains?: number;
  readonly labelSelector?: Selector | null;
}

/** What a workload makes its Pods from. */
export interface PodTemplate {
  /**
   * Labels and annotations of the Pods.
   * @default - none
   */
  readonly metadata?: LabelledMetadata | null;
  /**
   * What the Pods are.
   * @default - nothing, which is refused by the schema
   */
  readonly spec?: PodSpec | null;
}

/** Judges a template: its labels, and its Pods. */
export function judgePodTemplate(place: Place, template: PodTemplate, moreVolumes: readonly string[] = []): void {
  place.problems.push(...labelProblems(template.metadata ?? {}, place.at('metadata').path));
  if (template.spec) judgePodSpec(place.at('spec'), template.spec, moreVolumes);
}

/** Judges the specification of a Pod. */
export function judgePodSpec(place: Place, spec: PodSpec, moreVolumes: readonly string[] = []): void {
  const volumes = new Set([...judgeVolumes(place.at('volumes'), spec), ...moreVolumes]);
  const surroundings = { volumes, names: new Set<string>(), isOnHost: spec.hostNetwork === true };
  if (spec.containers.length === 0)
    place.at('containers').refuse({ problem: 'the Pod has no container', remedy: 'give one' });
  eachOf(place.at('containers'), spec.containers, (container, at) => judgeContainer(at, container, surroundings));
  eachOf(place.at('initContainers'), spec.initContainers, (container, at) =>
    judgeInitContainer(at, container, surroundings),
  );
  judgeHostPorts(place.at('containers'), spec.containers);
  place.at('activeDeadlineSeconds').refuseBelow(1, spec.activeDeadlineSeconds);
  place.at('terminationGracePeriodSeconds').refuseBelow(0, spec.terminationGracePeriodSeconds);
  for (const [key, value] of Object.entries(spec.nodeSelector ?? {})) {
    place.at('nodeSelector', key).refuseText('label key', key, labelKeyProblem(key));
    place.at('nodeSelector', key).refuseText('label value', value, labelValueProblem(value));
  }
  eachOf(place.at('tolerations'), spec.tolerations, judgeToleration);
  judgeSpread(place.at('topologySpreadConstraints'), spec.topologySpreadConstraints);
}

/** The names of the volumes, each of which has one source at most. */
function judgeVolumes(place: Place, { volumes }: PodSpec): ReadonlySet<string> {
  const names = new Set<string>();
  eachOf(place, volumes, ({ name, ...sources }, at) => {
    at.at('name').refuseText('volume name', name, dnsLabelProblem(name));
    at.at('name').refuseTwice('volume name', name, names);
    const given = Object.keys(sources).filter((source) => sources[source] !== null && sources[source] !== undefined);
    if (given.length > 1) at.refuse({ problem: `${listed(given)} exclude one another`, remedy: 'keep one of them' });
  });
  return names;
}

function judgeToleration({ key, operator, value, effect, tolerationSeconds }: Toleration, place: Place): void {
  if (key) place.at('key').refuseText('label key', key, labelKeyProblem(key));
  if (!key && operator !== 'Exists') {
    place.at('operator').refuse({
      problem: "a toleration without a key has an operator other than 'Exists'",
      remedy: "give a key, or operator 'Exists'",
    });
  }
  if (operator === 'Exists' && value) {
    place.at('value').refuse({ problem: "operator 'Exists' takes no value", remedy: 'remove it', value });
  }
  if ((operator ?? 'Equal') === 'Equal' && value)
    place.at('value').refuseText('label value', value, labelValueProblem(value));
  if (tolerationSeconds !== undefined && effect !== 'NoExecute') {
    place.at('effect').refuse({
      problem: "tolerationSeconds is set for an effect other than 'NoExecute'",
      remedy: "give effect 'NoExecute'",
    });
  }
}

function judgeSpread(place: Place, constraints: readonly Spread[] | null | undefined): void {
  const seen = new Set<string>();
  eachOf(place, constraints, ({ maxSkew, topologyKey, whenUnsatisfiable, minDomains, labelSelector }, at) => {
    at.at('maxSkew').refuseBelow(1, maxSkew);
    at.at('minDomains').refuseBelow(1, minDomains);
    at.at('topologyKey').refuseText('label key', topologyKey, labelKeyProblem(topologyKey));
    at.refuseTwice('constraint', `${topologyKey} ${whenUnsatisfiable}`, seen);
    judgeSelector(at.at('labelSelector'), labelSelector);
    if (minDomains === undefined || whenUnsatisfiable === 'DoNotSchedule') return;
    at.at('minDomains').refuse({ problem: "minDomains needs whenUnsatisfiable 'DoNotSchedule'", remedy: 'remove it' });
  });
}
