import { mapOf } from '../rules/loose';
import type { PoolState } from './pool-state';

/** What a change of a pool does to its nodes. */
export interface Impact {
  /** Fields for which every node is replaced. */
  readonly all: readonly string[];
  /** Fields for which those nodes are replaced that do not match any more. */
  readonly some: readonly string[];
}

/** Fields of node classes that are resolved on the provider: nodes are replaced that do not match the new result. */
const RESOLVED = [
  'subnetSelectorTerms',
  'securityGroupSelectorTerms',
  'capacityReservationSelectorTerms',
  'amiFamily',
  'ipPrefixCount',
];

/** A new image is resolved too, but none of the nodes has it. */
const REPLACED = 'amiSelectorTerms';

/** What Karpenter does about the nodes of a pool that was one thing and is another one; weight, limits and disruption move none. */
export function impactOf(former: PoolState, next: PoolState): Impact {
  const template = changed(former.template, next.template).map((field) => `template.${field}`);
  const nodeClass = former.nodeClass && next.nodeClass ? changed(former.nodeClass, next.nodeClass) : [];
  const isWhole = (field: string) => field === REPLACED || !RESOLVED.includes(field);
  return {
    all: [...template, ...nodeClass.filter(isWhole).map((field) => `nodeClass.${field}`)],
    some: [
      ...(same(former.requirements, next.requirements) ? [] : ['template.requirements']),
      ...nodeClass.filter((field) => !isWhole(field)).map((field) => `nodeClass.${field}`),
    ],
  };
}

/** Fields that differ; those of metadata one by one. */
function changed(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>, prefix = ''): string[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return keys.flatMap((key) => {
    if (same(a[key], b[key])) return [];
    const isOpen = ['metadata', 'labels', 'annotations'].includes(key);
    return isOpen ? changed(mapOf(a[key]), mapOf(b[key]), `${prefix}${key}.`) : [`${prefix}${key}`];
  });
}

const same = (a: unknown, b: unknown) => text(a) === text(b);

/** Data as text that does not depend on the order of keys. */
function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(text).join()}]`;
  if (typeof value !== 'object' || value === null) return `${JSON.stringify(value)}`;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => `${key}:${text(inner)}`)
    .join()}}`;
}
