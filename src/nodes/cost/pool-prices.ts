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

/** What a pool's machines cost in one region. */
export interface PoolPrices {
  /** How many instance types it may have. */
  readonly types: number;
  readonly cheapestVcpu: Cheapest;
  readonly cheapestGib: Cheapest;
  /** Price of an hour of a vCPU on demand, on amd64 as far as there is any. */
  readonly base: number;
  /** The same on arm64, as a share of `base`; 1 where there is no difference to tell. */
  readonly arm64Ratio: number;
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
  const [amd64, arm64] = ['amd64', 'arm64'].map((arch) => machines.filter((one) => one.arch === arch));
  const compared = amd64!.length > 0 ? amd64! : admissible(onAmd64(pool.labels), all).machines;
  const arm64Price = cheapest(arm64!, vcpus)?.price;
  const base = cheapest(compared, vcpus)?.price ?? arm64Price!;
  return {
    types: machines.length,
    cheapestVcpu: cheapest(machines, vcpus)!,
    cheapestGib: cheapest(machines, gibibytes)!,
    base,
    arm64Ratio: (arm64Price ?? base) / base,
    spot: choiceOf(allows(pool.labels, 'spot'), allows(pool.labels, 'on-demand') || allows(pool.labels, 'reserved')),
    arm64: choiceOf(arm64!.length > 0, amd64!.length > 0),
    worstHour: worstHour(pool.limits, machines),
    tooFew: tooFewValues(pool.labels, machines),
  };
}

type Measure = (machine: Machine) => number;

const vcpus: Measure = ({ vcpu }) => vcpu;
const gibibytes: Measure = ({ memoryGiB }) => memoryGiB;

/** What limits speak of, each with how much of it a machine has and how many of Kubernetes' own units that is. */
const LIMITED: Readonly<Record<string, { readonly measure: Measure; readonly unit: number }>> = {
  cpu: { measure: vcpus, unit: 1 },
  memory: { measure: gibibytes, unit: 1024 ** 3 },
  nodes: { measure: () => 1, unit: 1 },
  'nvidia.com/gpu': { measure: ({ gpus }) => gpus, unit: 1 },
};

/** By price, and by name where that is the same. */
function cheapest(machines: readonly Machine[], measure: Measure): Cheapest | undefined {
  const offers = machines.map((one) => ({ type: one.type, price: one.price / measure(one) }));
  return offers.sort((a, b) => a.price - b.price || (a.type < b.type ? -1 : 1))[0];
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
