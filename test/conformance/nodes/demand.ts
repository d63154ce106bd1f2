import type { Mapping } from '../../expander/documents';
import type { NodePool } from './simulated-objects';

/** Labels by which Pods choose among the nodes of a pool. */
export const ZONE = 'topology.kubernetes.io/zone';
/** Architecture. */
export const ARCH = 'kubernetes.io/arch';
/** How a node is paid for. */
export const CAPACITY = 'karpenter.sh/capacity-type';

/** Zones and ways to pay that the simulated provider has. */
const ZONES = ['test-zone-a', 'test-zone-b', 'test-zone-c', 'test-zone-d'];
const CAPACITIES = ['on-demand', 'spot'];

/** Pods that want nodes of one kind of a pool. */
export interface Demand {
  readonly name: string;
  readonly pool: string;
  readonly zone: string;
  readonly arch: string;
  /** How the nodes must be paid for; undefined where the Pods leave it to the pool. */
  readonly capacity?: string;
  /** What the pool must choose then: spot where it may, since that is cheaper. */
  readonly expected: string;
}

/** Every kind of Pod that a pool takes: two zones, each architecture, and one for each way to pay. */
export function demandsOf(pool: NodePool): Demand[] {
  const zones = allowed(pool, ZONE, ZONES).slice(-2);
  const capacities = allowed(pool, CAPACITY, CAPACITIES);
  const expected = capacities.includes('spot') ? 'spot' : 'on-demand';
  const { name } = pool.metadata;
  const free = allowed(pool, ARCH, ['amd64', 'arm64']).flatMap((arch) =>
    zones.map((zone) => ({ name: `${name}-${arch}-${zone.slice(-1)}`, pool: name, zone, arch, expected })),
  );
  const [first] = free;
  if (!first) throw new Error(`NodePool '${name}' allows no zone or architecture of the simulated provider`);
  const paid = capacities.map((capacity) => ({ ...first, name: `${name}-${capacity}`, capacity, expected: capacity }));
  return [...free, ...paid];
}

/** What a pool does not allow: one Pod for each label of which the provider has more than the pool takes. */
export function refusedDemandsOf(pool: NodePool): Demand[] {
  const [first] = demandsOf(pool);
  const { name } = pool.metadata;
  const beyond = (key: string, known: readonly string[]) => {
    const inside = allowed(pool, key, known);
    return known.filter((one) => !inside.includes(one)).slice(0, 1);
  };
  return [
    ...beyond(ZONE, ZONES).map((zone) => ({ ...first!, zone, name: `${name}-not-${zone}` })),
    ...beyond(ARCH, ['amd64', 'arm64']).map((arch) => ({ ...first!, arch, name: `${name}-not-${arch}` })),
    ...beyond(CAPACITY, CAPACITIES).map((capacity) => ({ ...first!, capacity, name: `${name}-not-${capacity}` })),
  ];
}

/** The Deployment of a demand: it tolerates what the pool's nodes are tainted with, and selects a class only where there is a taint. */
export function deploymentOf(demand: Demand, pool: NodePool, pods: { replicas?: number; cpu?: string } = {}): Mapping {
  const { taints = [] } = pool.spec.template.spec;
  const labels = { demand: demand.name };
  const nodeSelector = {
    [ZONE]: demand.zone,
    [ARCH]: demand.arch,
    ...(demand.capacity && { [CAPACITY]: demand.capacity }),
    ...(taints.length > 0 && pool.spec.template.metadata?.labels),
  };
  const hasGpu = taints.some(({ key }) => key === 'nvidia.com/gpu');
  const limits = hasGpu ? { 'nvidia.com/gpu': '1' } : {};
  const container = {
    name: 'work',
    image: 'example.invalid/work:1',
    resources: { requests: { cpu: pods.cpu ?? '1500m', memory: '1Gi', ...limits }, limits },
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: demand.name },
    spec: {
      replicas: pods.replicas ?? 1,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          terminationGracePeriodSeconds: 0,
          nodeSelector,
          tolerations: taints.map(({ key, value, effect }) => ({ key, effect, operator: 'Equal', value: value ?? '' })),
          containers: [container],
        },
      },
    },
  };
}

function allowed(pool: NodePool, key: string, known: readonly string[]): string[] {
  const requirements = pool.spec.template.spec.requirements.filter((one) => one.key === key);
  return known.filter((value) =>
    requirements.every(({ operator, values = [] }) => {
      if (operator === 'In') return values.includes(value);
      if (operator === 'NotIn') return !values.includes(value);
      return operator === 'Exists';
    }),
  );
}
