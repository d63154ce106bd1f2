import type { Size } from 'cdk8s';
import { budgetData } from '../disruption/disruption-budget';
import type { NodePoolLimits, NodePoolNarrowing } from '../node-pool-narrowing';
import type { RequirementData } from '../requirements/value-set';
import { SpotMode } from '../spot-mode';
import { taintData } from '../taint';
import { ARCH, CAPACITY_TYPE, requirementsOf, type Vocabulary, ZONE } from '../vocabulary';
import type { WorkloadClass } from '../workload-class';
import { type PoolLayer, SILENT } from './layer';

/** What a class is told for. */
export interface ClassPlace {
  /** Domain of the fleet's labels. */
  readonly domain: string;
  readonly vocabulary: Vocabulary;
  /** Names of accelerators that are wanted; undefined for any. */
  readonly accelerators: readonly string[] | undefined;
}

/** What a class says in the words of a provider. */
export function classLayer(
  { name, _meaning }: WorkloadClass,
  { domain, vocabulary, accelerators }: ClassPlace,
): PoolLayer {
  const taint = ({ key, value }: { key: string; value: string }) => ({
    key: key.replace('<domain>', domain),
    value,
    effect: 'NoSchedule',
  });
  const { machines } = _meaning;
  const wish = machines.accelerators && accelerators ? { ...machines, accelerators } : machines;
  return {
    ...SILENT,
    layer: `class '${name}'`,
    requirements: requirementsOf(wish, vocabulary),
    taints: _meaning.taints.map(taint),
    labels: { [`${domain}/workload-class`]: name },
    budgets: [{ nodes: _meaning.nodes }],
    consolidationPolicy: _meaning.policy,
    consolidateAfter: _meaning.consolidateAfter,
    expireAfter: _meaning.expireAfter,
    terminationGracePeriod: _meaning.terminationGracePeriod,
  };
}

/** What the pool itself, a tier or a cluster says. */
export function layerOf(layer: string, said: NodePoolNarrowing, reserved: boolean): PoolLayer {
  return {
    layer,
    requirements: [...(said.requirements ?? []).map((one) => one._data), ...shorthands(said, reserved)],
    limits: limitsOf(said.limits ?? {}),
    taints: (said.taints ?? []).map(taintData),
    startupTaints: (said.startupTaints ?? []).map(taintData),
    labels: { ...said.labels },
    budgets: (said.budgets ?? []).map(budgetData),
    windows: [...(said.windows ?? [])],
    consolidateAfter: said.neverConsolidate ? Infinity : said.consolidateAfter?.toSeconds(),
    consolidationPolicy: said.consolidationPolicy,
    expireAfter: said.expireAfter?.toSeconds(),
    terminationGracePeriod: said.terminationGracePeriod?.toSeconds(),
    exceptions: (said.exceptions ?? []).map(({ field, reason, until }) => ({ field, reason, until })),
  };
}

/** What has a property of its own, as requirements. */
function shorthands({ zones, architectures, spot }: NodePoolNarrowing, reserved: boolean): RequirementData[] {
  const list: RequirementData[] = [];
  if (zones) list.push({ key: ZONE, operator: 'In', values: [...zones] });
  if (architectures) list.push({ key: ARCH, operator: 'In', values: [...architectures] });
  if (spot) list.push({ key: CAPACITY_TYPE, operator: 'In', values: capacityTypes(spot, reserved) });
  return list;
}

/** Karpenter takes what is reserved first, then spot, then on demand, and the next where there is none. */
function capacityTypes(spot: SpotMode, reserved: boolean): string[] {
  if (spot === SpotMode.ONLY) return ['spot'];
  return [...(reserved ? ['reserved'] : []), ...(spot === SpotMode.PREFER ? ['spot'] : []), 'on-demand'];
}

function limitsOf({ cpu, memory, nodes, gpus, others }: NodePoolLimits): Record<string, string> {
  return {
    ...others,
    ...(cpu !== undefined && { cpu: `${cpu}` }),
    ...(memory !== undefined && { memory: sizeText(memory) }),
    ...(nodes !== undefined && { nodes: `${nodes}` }),
    ...(gpus !== undefined && { 'nvidia.com/gpu': `${gpus}` }),
  };
}

/** A size in the greatest unit that it is whole in. */
export function sizeText(size: Size): string {
  const kibibytes = size.toKibibytes();
  const [unit, divisor] = (
    [
      ['Ti', 1024 ** 3],
      ['Gi', 1024 ** 2],
      ['Mi', 1024],
    ] as const
  ).find(([, factor]) => kibibytes % factor === 0) ?? ['Ki', 1];
  return `${kibibytes / divisor}${unit}`;
}
