import type { TaintData } from '../narrowing/layer';
import { emptyKeys, meetRequirementSets, type RequirementSet, requirementSetOf } from '../requirements/requirement-set';
import type { RequirementData } from '../requirements/value-set';
import { fieldAt, listOf, textsOf } from './loose';
import type { SeenPool } from './seen-pool';
import type { Workload } from './workload';

interface Toleration {
  readonly key?: string;
  readonly operator?: string;
  readonly value?: string;
  readonly effect?: string;
}

/** Labels that nodes have without a pool that says so. */
const WELL_KNOWN = new Set([
  'topology.kubernetes.io/zone',
  'topology.kubernetes.io/region',
  'node.kubernetes.io/instance-type',
  'kubernetes.io/arch',
  'kubernetes.io/os',
  'karpenter.sh/capacity-type',
  'node.kubernetes.io/windows-build',
  'kubernetes.io/hostname',
]);
const PROVIDERS = /^(karpenter\.k8s\.aws|karpenter\.azure\.com|karpenter\.kwok\.sh|topology\.k8s\.aws)\//;

/** Whether Pods tolerate a taint. */
export function tolerates(pod: Readonly<Record<string, unknown>>, taint: TaintData): boolean {
  return listOf<Toleration>(pod.tolerations).some(
    ({ key = '', operator = 'Equal', value = '', effect = '' }) =>
      (effect === '' || effect === taint.effect) &&
      (key === '' ? operator === 'Exists' : key === taint.key) &&
      (operator === 'Exists' || value === (taint.value ?? '')),
  );
}

/** Taints that keep Pods off, not just put them elsewhere if possible. */
export function refusing(taints: readonly TaintData[]): TaintData[] {
  return taints.filter(({ effect }) => effect === 'NoSchedule' || effect === 'NoExecute');
}

/** What Pods ask of nodes' labels: one set for each alternative. */
export function wantedLabels({ pod }: Workload): RequirementSet[] {
  const selector = Object.entries(textsOf(pod.nodeSelector)).map(([key, value]) => ({
    key,
    operator: 'In' as const,
    values: [value],
  }));
  const base = requirementSetOf(selector);
  const affinity = fieldAt(pod.affinity, 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution');
  const terms = listOf(fieldAt(affinity, 'nodeSelectorTerms'));
  if (terms.length === 0) return [base];
  return terms.map((term) =>
    meetRequirementSets(base, requirementSetOf(listOf<RequirementData>(term.matchExpressions))),
  );
}

/** Whether a node of a pool could have the labels that Pods ask for. */
export function hasLabels(pool: SeenPool, workload: Workload): boolean {
  return wantedLabels(workload).some((wanted) => isCompatible(pool, wanted));
}

/** Whether a node of a pool takes Pods. */
export function takes(pool: SeenPool, workload: Workload): boolean {
  return refusing(pool.taints).every((taint) => tolerates(workload.pod, taint)) && hasLabels(pool, workload);
}

function isCompatible(pool: SeenPool, wanted: RequirementSet): boolean {
  const unknown = [...wanted].some(
    ([key, set]) => !pool.labels.has(key) && !set.absent && !WELL_KNOWN.has(key) && !PROVIDERS.test(key),
  );
  const keys = [...wanted.keys()];
  const empty = emptyKeys(meetRequirementSets(pool.labels, wanted));
  return !unknown && !empty.some((key) => keys.includes(key));
}
