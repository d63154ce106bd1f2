import type { RenderedObject, Rendering } from '../../core/rendering';
import { groupOf } from '../../model/kubernetes-object';
import type { BudgetData } from '../disruption/budget';
import type { TaintData } from '../narrowing/layer';
import { meetRequirementSets, type RequirementSet, requirementSetOf } from '../requirements/requirement-set';
import type { RequirementData } from '../requirements/value-set';
import { fieldAt, listOf, mapOf, textsOf } from './loose';

const OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt', 'Gte', 'Lte'];

/** A NodePool as a rule looks at it, whoever wrote it. */
export interface SeenPool {
  readonly name: string;
  /** Path of the construct, for findings. */
  readonly origin: string;
  readonly spec: Readonly<Record<string, unknown>>;
  /** Requirements as they are listed. */
  readonly requirements: readonly RequirementData[];
  /** What its nodes' labels are, from requirements, labels and the pool's own name. */
  readonly labels: RequirementSet;
  /** What keeps Pods off for good. */
  readonly taints: readonly TaintData[];
  readonly startupTaints: readonly TaintData[];
  readonly budgets: readonly BudgetData[];
  readonly limits: Readonly<Record<string, unknown>>;
  readonly weight: number;
  /** Whether it has a fixed number of nodes. */
  readonly isStatic: boolean;
  /** Name, group and kind of its node class. */
  readonly nodeClass: { readonly group: string; readonly kind: string; readonly name: string };
}

/** Whether an object is a NodePool of Karpenter. */
export const isNodePool = ({ manifest }: RenderedObject): boolean =>
  manifest.kind === 'NodePool' && groupOf(manifest.apiVersion) === 'karpenter.sh';

/** A NodePool as its object says. */
export function seenPool({ manifest, origin }: RenderedObject): SeenPool {
  const spec = mapOf(manifest.spec);
  const template = mapOf(spec.template);
  const inner = mapOf(template.spec);
  const requirements = listOf<RequirementData>(inner.requirements).filter(
    ({ key, operator }) => typeof key === 'string' && OPERATORS.includes(operator),
  );
  const labels = {
    ...textsOf(fieldAt(template, 'metadata', 'labels')),
    'karpenter.sh/nodepool': manifest.metadata.name,
  };
  const fixed = Object.entries(labels).map(([key, value]) => ({ key, operator: 'In' as const, values: [value] }));
  const ref = textsOf(inner.nodeClassRef);
  return {
    name: manifest.metadata.name,
    origin,
    spec,
    requirements,
    labels: meetRequirementSets(requirementSetOf(requirements), requirementSetOf(fixed)),
    taints: listOf<TaintData>(inner.taints),
    startupTaints: listOf<TaintData>(inner.startupTaints),
    budgets: listOf<BudgetData>(fieldAt(spec, 'disruption', 'budgets')),
    limits: mapOf(spec.limits),
    weight: typeof spec.weight === 'number' ? spec.weight : 0,
    isStatic: spec.replicas !== undefined && spec.replicas !== null,
    nodeClass: { group: ref.group ?? '', kind: ref.kind ?? '', name: ref.name ?? '' },
  };
}

/** Every NodePool, each object once. */
export function seenPools(renderings: readonly Rendering[]): SeenPool[] {
  const objects = new Map(
    renderings.flatMap(({ objects: all }) => all.filter(isNodePool)).map((one) => [one.manifest, one]),
  );
  return [...objects.values()].map(seenPool);
}

/** A field of a template, as text. */
export function templateText(pool: SeenPool, field: string): string | undefined {
  const value = fieldAt(pool.spec, 'template', 'spec', field);
  return typeof value === 'string' ? value : undefined;
}

/** A field of `disruption`, as text. */
export function disruptionText(pool: SeenPool, field: string): string | undefined {
  const value = fieldAt(pool.spec, 'disruption', field);
  return typeof value === 'string' ? value : undefined;
}
