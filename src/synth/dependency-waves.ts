import type { IConstruct } from 'constructs';

/** Two waves of a construct: before any object of it, and after all of them. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** What waves follow from. */
export interface WaveOptions {
  /** The wave of a construct that waits for nothing: for an object that of its layer, for all others the lowest. */
  readonly first: (one: IConstruct) => number;
  /** Told of a dependency on something outside. */
  readonly foreign: (dependent: IConstruct, target: IConstruct) => void;
}

/**
 * The wave of each construct: `node.addDependency` says that all of one construct comes after all of another.
 *
 * Linear in constructs and dependencies, unlike cdk8s, which links every pair of objects and walks the graph without memory.
 * A dependency that leads back to itself counts once.
 */
export function dependencyWaves(
  constructs: readonly IConstruct[],
  { first, foreign }: WaveOptions,
): Map<IConstruct, number> {
  const known = new Set(constructs);
  const dependents = constructs
    .map((one) => ({ one, targets: one.node.dependencies }))
    .filter(({ targets }) => targets.length > 0);
  if (dependents.length === 0) return new Map(constructs.map((one) => [one, first(one)]));
  const targets = new Map<IConstruct, IConstruct[]>();
  for (const { one, targets: all } of dependents) {
    for (const target of all.filter((each) => !known.has(each))) foreign(one, target);
    targets.set(
      one,
      all.filter((each) => known.has(each)),
    );
  }
  const spans = new Map<IConstruct, Span>();
  const open = new Set<IConstruct>();
  const startOf = (one: IConstruct): number => {
    const waits = (targets.get(one) ?? []).map((target) => (open.has(target) ? first(one) : endOf(target) + 1));
    const scope = one.node.scope;
    const outer = scope && known.has(scope) ? (spans.get(scope)?.start ?? startOf(scope)) : first(one);
    return Math.max(first(one), outer, ...waits);
  };
  const endOf = (one: IConstruct): number => {
    const span = spans.get(one);
    if (span) return span.end;
    open.add(one);
    const start = startOf(one);
    spans.set(one, { start, end: start });
    const end = Math.max(
      start,
      ...one.node.children.filter((child) => known.has(child)).map((child) => (open.has(child) ? start : endOf(child))),
    );
    open.delete(one);
    spans.set(one, { start, end });
    return end;
  };
  for (const one of constructs) endOf(one);
  return new Map(constructs.map((one) => [one, spans.get(one)!.start]));
}
