import { quantityNanos } from '../../schema/formats/quantity';
import type { RequirementSet } from '../requirements/requirement-set';
import { valueSetHas, valueSetOf } from '../requirements/value-set';
import type { SeenPool } from '../rules/seen-pool';
import { ARCH, CAPACITY_TYPE } from '../vocabulary';
import { admissible, type TooFewValues, tooFewValues } from './admissible';
import type { Machine } from './machine';

/** What a pool allows of a thing: nothing else, nothing of it, or both. */
export type Choice = 'never' | 'both' | 'only';

/** The cheapest machine of a pool by one measure. */
export interface Cheapest {
  readonly type: string;
  /** Price of an hour of one unit. */
  readonly price: number;
}

/** The price of what a demand counts. */
export interface UnitPrice {
  /** Price of an hour of a unit on demand, on amd64 as far as there is any. */
  readonly base: number;
  /** The same on arm64, as a share of `base`; 1 where there is no difference to tell. */
  readonly arm64Ratio: number;
}

/** What a pool's machines cost in one region. */
export interface PoolPrices {
  /** How many instance types it may have. */
  readonly types: number;
  readonly cheapestVcpu: Cheapest;
  readonly cheapestGib: Cheapest;
  readonly vcpu: UnitPrice;
  /**
   * Of an accelerator.
   * @default - no machine of the pool has any
   */
  readonly gpu?: UnitPrice;
  readonly spot: Choice;
  readonly arm64: Choice;
  /** The most that an hour may cost by the pool's limits; undefined where they limit nothing that has a price. */
  readonly worstHour: number | undefined;
  readonly tooFew: readonly TooFewValues[];
}

/** What a pool costs, or the keys that leave no machine of the region. */
export function poolPrices(pool: SeenPool, all: readonly Machine[]): PoolPrices | readonly string[] {
  const { machines, blocking } = admissible(pool.labels, all);
  if (machines.length === 0) return blocking;
  const hasArch = (name: string) => machines.some(({ arch }) => arch === name);
  const compared = hasArch('amd64') ? machines : [...machines, ...admissible(onAmd64(pool.labels), all).machines];
  const gpu = unitPrice(compared, gpus);
  return {
    types: machines.length,
    cheapestVcpu: cheapest(machines, vcpus)!,
    cheapestGib: cheapest(machines, gibibytes)!,
    vcpu: unitPrice(compared, vcpus)!,
    ...(gpu && machines.some(hasGpu) && { gpu }),
    spot: choiceOf(allows(pool.labels, 'spot'), allows(pool.labels, 'on-demand') || allows(pool.labels, 'reserved')),
    arm64: choiceOf(hasArch('arm64'), hasArch('amd64')),
    worstHour: worstHour(pool.limits, machines),
    tooFew: tooFewValues(pool.labels, machines),
  };
}

type Measure = (machine: Machine) => number;

const vcpus: Measure = ({ vcpu }) => vcpu;
const gibibytes: Measure = ({ memoryGiB }) => memoryGiB;
const gpus: Measure = ({ gpus: count }) => count;
const hasGpu = (machine: Machine) => machine.gpus > 0;

/** What limits speak of, each with how much of it a machine has and how many of Kubernetes' own units that is. */
const LIMITED: Readonly<Record<string, { readonly measure: Measure; readonly unit: number }>> = {
  cpu: { measure: vcpus, unit: 1 },
  memory: { measure: gibibytes, unit: 1024 ** 3 },
  nodes: { measure: () => 1, unit: 1 },
  'nvidia.com/gpu': { measure: gpus, unit: 1 },
};

/** By price; where that is the same to a billionth, the smallest machine, and the first by name. */
function cheapest(machines: readonly Machine[], measure: Measure): Cheapest | undefined {
  const offers = machines
    .filter((one) => measure(one) > 0)
    .map((one) => ({ type: one.type, vcpu: one.vcpu, price: Math.round((one.price / measure(one)) * 1e9) / 1e9 }));
  const [first] = offers.sort((a, b) => a.price - b.price || a.vcpu - b.vcpu || (a.type < b.type ? -1 : 1));
  return first && { type: first.type, price: first.price };
}

/** The cheapest unit on each architecture; undefined where no machine has any. */
function unitPrice(machines: readonly Machine[], measure: Measure): UnitPrice | undefined {
  const [amd64, arm64] = ['amd64', 'arm64'].map((arch) =>
    cheapest(
      machines.filter((one) => one.arch === arch),
      measure,
    ),
  );
  const base = (amd64 ?? arm64)?.price;
  return base === undefined ? undefined : { base, arm64Ratio: (arm64?.price ?? base) / base };
}

/** Each limit bounds the price by its dearest unit; the tightest one counts. */
function worstHour(limits: SeenPool['limits'], machines: readonly Machine[]): number | undefined {
  const bounds = Object.entries(LIMITED).flatMap(([name, { measure, unit }]) => {
    const nanos = quantityNanos(limits[name]);
    const dearest = Math.max(...machines.map((one) => one.price / measure(one)));
    return nanos === undefined || !Number.isFinite(dearest) ? [] : [(Number(nanos) / 1e9 / unit) * dearest];
  });
  return bounds.length === 0 ? undefined : Math.min(...bounds);
}

/** The same pool, were it on amd64: what arm64 is compared with where a pool has nothing else. */
function onAmd64(required: RequirementSet): RequirementSet {
  return new Map(required).set(ARCH, valueSetOf({ key: ARCH, operator: 'In', values: ['amd64'] }));
}

const allows = (required: RequirementSet, capacity: string) => {
  const set = required.get(CAPACITY_TYPE);
  return set === undefined || valueSetHas(set, capacity);
};

const choiceOf = (has: boolean, hasOther: boolean): Choice => (has ? (hasOther ? 'both' : 'only') : 'never');
