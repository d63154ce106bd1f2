import { labelKeyProblem } from '../../model/names';
import { quantityNanos } from '../formats/quantity';
import { eachOf, listed, type Place } from './refusals';

type Amounts = Readonly<Record<string, string | number | null>> | null;

interface Limit extends Partial<Record<Bound, Amounts>> {
  readonly type: string;
}

type Bound = 'min' | 'defaultRequest' | 'default' | 'max';

const TYPES = ['Pod', 'Container', 'PersistentVolumeClaim'];

/** Of each pair the first may not be above the second; the finding stands at the field named last. */
const ORDER: readonly (readonly [Bound, Bound, Bound])[] = [
  ['min', 'max', 'min'],
  ['min', 'defaultRequest', 'defaultRequest'],
  ['defaultRequest', 'max', 'defaultRequest'],
  ['defaultRequest', 'default', 'defaultRequest'],
  ['min', 'default', 'default'],
  ['default', 'max', 'default'],
];

/** Refuses what the API server refuses in code of a LimitRange, beyond its schema. */
export function judgeLimitRange(place: Place, { spec }: { spec?: { limits?: readonly Limit[] | null } | null }): void {
  const types = new Set<string>();
  eachOf(place.at('spec', 'limits'), spec?.limits, (limit, at) => {
    judgeType(at.at('type'), limit.type);
    at.at('type').refuseTwice('type', limit.type, types);
    for (const [low, high, field] of ORDER) judgeOrder(at, limit, { low, high, field });
    judgePod(at, limit);
    judgeClaim(at, limit);
  });
}

function judgeType(place: Place, type: string): void {
  const problem =
    labelKeyProblem(type) ?? (type.includes('/') || TYPES.includes(type) ? undefined : 'is no type of limits');
  if (!problem) return;
  const remedy = `give one of ${listed(TYPES)}, or a name with a domain`;
  place.refuse({ problem: `type '${type}' ${problem}`, remedy, value: type });
}

function judgeOrder(place: Place, limit: Limit, { low, high, field }: { low: Bound; high: Bound; field: Bound }): void {
  for (const [name, amount] of Object.entries(limit[low] ?? {})) {
    const [least, most] = [quantityNanos(amount ?? 0), quantityNanos(limit[high]?.[name] ?? undefined)];
    if (least === undefined || most === undefined || least <= most) continue;
    const [above, below] = [`${low} '${amount}' of '${name}'`, `${high} '${limit[high]?.[name]}'`];
    const remedy = 'order min, defaultRequest, default and max from low to high';
    place.at(field, name).refuse({ problem: `${above} is above ${below}`, remedy, value: limit[field]?.[name] });
  }
}

function judgePod(place: Place, limit: Limit): void {
  if (limit.type !== 'Pod') return;
  for (const field of ['default', 'defaultRequest'] as const) {
    if (Object.keys(limit[field] ?? {}).length === 0) continue;
    place.at(field).refuse({ problem: 'Pods have no defaults, only containers', remedy: 'leave it out' });
  }
}

function judgeClaim(place: Place, { type, min, max }: Limit): void {
  if (type !== 'PersistentVolumeClaim' || [min, max].some((amounts) => amounts && 'storage' in amounts)) return;
  const problem = 'limits of claims name neither the least nor the most storage';
  place.at('limits').refuse({ problem, remedy: "set 'min.storage' or 'max.storage'" });
}
