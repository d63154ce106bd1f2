import type { RequirementSet } from '../requirements/requirement-set';
import { valueSetHas } from '../requirements/value-set';
import { ARCH, AWS_VOCABULARY, AZURE_VOCABULARY, INSTANCE_TYPE, KWOK_VOCABULARY, OS } from '../vocabulary';
import type { Machine } from './machine';

/** Domains whose labels an instance type has or has not; all other labels a pool gives to its nodes itself. */
const DOMAINS = [AWS_VOCABULARY, AZURE_VOCABULARY, KWOK_VOCABULARY].map(({ domain }) => `${domain}/`);

const OF_MACHINES = [INSTANCE_TYPE, ARCH, OS, 'topology.kubernetes.io/region'];

/** Machines that a pool may have, or why there are none. */
export interface Admissible {
  readonly machines: readonly Machine[];
  /** Keys of requirements that leave out every machine by themselves; where there are none, they do so together. */
  readonly blocking: readonly string[];
}

/** The machines that fit what a pool requires. */
export function admissible(required: RequirementSet, all: readonly Machine[]): Admissible {
  const sets = [...required].filter(([key]) => concernsMachines(key));
  const machines = all.filter(({ labels }) => sets.every(([key, set]) => valueSetHas(set, labels[key])));
  if (machines.length > 0) return { machines, blocking: [] };
  const blocking = sets.filter(([key, set]) => !all.some(({ labels }) => valueSetHas(set, labels[key])));
  return { machines, blocking: blocking.map(([key]) => key).sort() };
}

/** A key of which the machines have fewer different values than the pool asks for. */
export interface TooFewValues {
  readonly key: string;
  readonly asked: number;
  readonly found: number;
}

/** Where machines are too few for the choice that a pool asks for. */
export function tooFewValues(required: RequirementSet, machines: readonly Machine[]): TooFewValues[] {
  return [...required]
    .filter(([key]) => concernsMachines(key))
    .map(([key, { minValues }]) => ({ key, asked: minValues, found: new Set(valuesOf(machines, key)).size }))
    .filter(({ asked, found }) => asked > 1 && found < asked);
}

const valuesOf = (machines: readonly Machine[], key: string) =>
  machines.flatMap(({ labels }) => (labels[key] === undefined ? [] : [labels[key]]));

const concernsMachines = (key: string) => OF_MACHINES.includes(key) || DOMAINS.some((domain) => key.startsWith(domain));
