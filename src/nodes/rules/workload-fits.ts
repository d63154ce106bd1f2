import { quantityNanos } from '../../schema/formats/quantity';
import { type ClusterView, clustersText } from './cluster-view';
import { hasLabels, takes, wantedLabels } from './placement';
import type { NodeRule } from './rule';
import type { SeenPool } from './seen-pool';
import { requestOf, type Workload, workloadsOf } from './workload';

const RESOURCES = ['cpu', 'memory', 'nvidia.com/gpu'];
const CPU = /^karpenter\.(k8s\.aws|kwok\.sh)\/instance-cpu$|^karpenter\.azure\.com\/sku-cpu$/;

/** In MiB. */
const MEMORY = /^karpenter\.k8s\.aws\/instance-memory$|^karpenter\.azure\.com\/sku-memory$/;
/** Families of machines that have accelerators of NVIDIA. */
const WITH_ACCELERATORS: Readonly<Record<string, readonly string[]>> = {
  'karpenter.k8s.aws/instance-category': ['g', 'gr', 'p'],
  'karpenter.azure.com/sku-family': ['N'],
};
const BILLION = 1_000_000_000n;

/** V-NP-18: Pods that say which nodes they want have a pool that makes such nodes, large enough for one of them. */
export const workloadFits: NodeRule = (input) =>
  input.views.flatMap((view) =>
    workloadsOf(view.objects)
      .filter(({ kind }) => kind !== 'DaemonSet')
      .flatMap((workload) => {
        const why = problemOf(workload, view);
        if (why === undefined) return [];
        return [
          {
            code: 'FL2019',
            path: workload.origin,
            problem: `Pods of ${workload.kind} '${workload.name}' fit no pool of ${clustersText(view.members)}: ${why}`,
            value: workload.name,
            remedy: 'change what they ask for, or give a pool that has it',
          },
        ];
      }),
  );

function problemOf(workload: Workload, { pools }: ClusterView): string | undefined {
  const wants = wantedLabels(workload);
  const labelled = pools.filter((pool) => hasLabels(pool, workload));
  // what selects no node may run on nodes that no pool made
  if (wants.every((set) => set.size === 0) && !labelled.some((pool) => takes(pool, workload))) return undefined;
  if (labelled.length === 0)
    return `no node has ${[...wants[0]!.keys()].map((key) => `'${key}'`).join(', ')} as they ask`;
  const taking = labelled.filter((pool) => takes(pool, workload));
  if (taking.length === 0)
    return `they do not tolerate the taints of ${labelled.map(({ name }) => `'${name}'`).join(', ')}`;
  const lacking = RESOURCES.find((resource) => taking.every((pool) => isTooSmall(pool, workload, resource)));
  return (
    lacking &&
    `one asks for more ${lacking} than a node of ${taking.map(({ name }) => `'${name}'`).join(', ')} may have`
  );
}

function isTooSmall(pool: SeenPool, workload: Workload, resource: string): boolean {
  const asked = requestOf(workload, resource);
  if (asked === 0n) return false;
  const limit = quantityNanos(pool.limits[resource]);
  if (limit !== undefined && asked > limit) return true;
  if (resource === 'nvidia.com/gpu') return hasNoAccelerator(pool);
  const [labels, unit] = resource === 'cpu' ? [CPU, BILLION] : [MEMORY, BILLION * 1024n * 1024n];
  const most = [...pool.labels].filter(([key]) => labels.test(key)).map(([, set]) => mostOf(set));
  return most.some((units) => Number.isFinite(units) && asked > BigInt(units) * unit);
}

/** Whether the families of a pool are of machines without accelerators. */
function hasNoAccelerator({ labels }: SeenPool): boolean {
  return Object.entries(WITH_ACCELERATORS).some(([key, families]) => {
    const set = labels.get(key);
    return set !== undefined && !set.complement && !families.some((family) => set.values.includes(family));
  });
}

function mostOf({
  complement,
  values,
  most,
}: {
  complement: boolean;
  values: readonly string[];
  most: number;
}): number {
  return complement ? most : Math.max(...values.map(Number));
}
