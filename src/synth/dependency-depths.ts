import type { IConstruct } from 'constructs';

/** Two points of a construct in time: before any object of it, and after all of them. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How many waves each construct must wait: `node.addDependency` says that all of one construct comes after all of another.
 *
 * Linear in constructs and dependencies, unlike cdk8s, which links every pair of objects and walks the graph without memory.
 * A dependency on something outside is told to `foreign`; one that leads back to itself counts once.
 */
export function dependencyDepths(
  constructs: readonly IConstruct[],
  foreign: (dependent: IConstruct, target: IConstruct) => void,
): Map<IConstruct, number> {
  const known = new Set(constructs);
  const dependents = constructs
    .map((one) => ({ one, targets: one.node.dependencies }))
    .filter(({ targets }) => targets.length > 0);
  if (dependents.length === 0) return new Map();
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
    const waits = (targets.get(one) ?? []).map((target) => (open.has(target) ? 0 : endOf(target) + 1));
    const scope = one.node.scope;
    return Math.max(0, ...waits, scope && known.has(scope) ? (spans.get(scope)?.start ?? startOf(scope)) : 0);
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
