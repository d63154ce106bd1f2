import { labelKeyProblem, labelValueProblem } from '../../model/names';
import { type LabelledMetadata, labelProblems } from '../metadata';
import { type Affinity, judgeAffinity } from './affinity';
import { type Container, judgeContainer, judgeHostPorts, judgeInitContainer } from './containers';
import { type Identity, judgeIdentity } from './identity';
import { refuseReference } from './references';
import { eachOf, type Place } from './refusals';
import { judgeSelector, type Selector } from './selectors';
import { judgeVolumes, type Volume } from './volumes';

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
  readonly volumes?: readonly Volume[] | null;
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
   * Containers that are added to debug it, which only a running Pod may have.
   * @default - none
   */
  readonly ephemeralContainers?: readonly object[] | null;
  /**
   * Where it wants to be.
   * @default - anywhere
   */
  readonly affinity?: Affinity | null;
  /**
   * As whom it runs.
   * @default - as its images say
   */
  readonly securityContext?: Identity | null;
  /**
   * The account that it acts as.
   * @default 'default'
   */
  readonly serviceAccountName?: string;
  /**
   * How it ranks among others.
   * @default - as the cluster says
   */
  readonly priorityClassName?: string;
  /**
   * The node that it is bound to.
   * @default - one that the scheduler finds
   */
  readonly nodeName?: string;
  /**
   * What runs its containers.
   * @default - what the node has
   */
  readonly runtimeClassName?: string;
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
  else place.at('spec').refuse({ problem: 'the template has no Pod', remedy: "set 'spec'" });
}

const REFERENCES = ['serviceAccountName', 'priorityClassName', 'nodeName', 'runtimeClassName'] as const;

/** Judges the specification of a Pod. */
export function judgePodSpec(place: Place, spec: PodSpec, moreVolumes: readonly string[] = []): void {
  const volumes = new Set([...judgeVolumes(place.at('volumes'), spec.volumes), ...moreVolumes]);
  const surroundings = { volumes, names: new Set<string>(), isOnHost: spec.hostNetwork === true };
  if (spec.containers.length === 0)
    place.at('containers').refuse({ problem: 'the Pod has no container', remedy: 'give one' });
  eachOf(place.at('containers'), spec.containers, (container, at) => judgeContainer(at, container, surroundings));
  eachOf(place.at('initContainers'), spec.initContainers, (container, at) =>
    judgeInitContainer(at, container, surroundings),
  );
  judgeHostPorts(place.at('containers'), spec.containers);
  if (spec.ephemeralContainers?.length) {
    place.at('ephemeralContainers').refuse({ problem: 'only a running Pod is debugged', remedy: 'remove them' });
  }
  for (const name of REFERENCES) refuseReference(place.at(name), spec[name]);
  judgeIdentity(place.at('securityContext'), spec.securityContext ?? {});
  place.at('activeDeadlineSeconds').refuseBelow(1, spec.activeDeadlineSeconds);
  for (const [key, value] of Object.entries(spec.nodeSelector ?? {})) {
    place.at('nodeSelector', key).refuseText('label key', key, labelKeyProblem(key));
    place.at('nodeSelector', key).refuseText('label value', value, labelValueProblem(value));
  }
  judgeAffinity(place.at('affinity'), spec.affinity ?? {});
  eachOf(place.at('tolerations'), spec.tolerations, judgeToleration);
  judgeSpread(place.at('topologySpreadConstraints'), spec.topologySpreadConstraints);
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
