import type { Mapping } from '../../expander/documents';

/** Labels by which Pods choose among the nodes of a pool. */
export const ZONE = 'topology.kubernetes.io/zone';
/** Architecture. */
export const ARCH = 'kubernetes.io/arch';
/** How a node is paid for. */
export const CAPACITY = 'karpenter.sh/capacity-type';

/** What the simulated provider has of them. */
const ZONES = ['test-zone-a', 'test-zone-b', 'test-zone-c', 'test-zone-d'];
const ARCHITECTURES = ['amd64', 'arm64'];
const CAPACITIES = ['on-demand', 'spot'];

/** What a pool must be good for: said beside the pool, and not read from what is written of it. */
export interface Expected {
  readonly pool: string;
  /** The class whose label its Pods select. */
  readonly workloadClass: string;
  /** Key of the taint that its Pods tolerate; Pods of a pool without one say nothing of it. */
  readonly taint?: string;
  /** Zones that it is for; all of them if none are said. */
  readonly zones?: readonly string[];
  readonly architectures: readonly string[];
  /** How its nodes may be paid for. */
  readonly capacities: readonly string[];
  /** What else its Pods select. */
  readonly selector?: Readonly<Record<string, string>>;
}

/** Pods that want nodes of one kind of a pool. */
export interface Demand {
  readonly name: string;
  readonly of: Expected;
  readonly zone: string;
  readonly arch: string;
  /** How the nodes must be paid for; undefined where the Pods leave it to the pool. */
  readonly capacity?: string;
  /** What the pool must choose then: spot where it may, since that is cheaper. */
  readonly expected: string;
}

/** Every kind of Pod that a pool takes: two zones, each architecture, and one for each way to pay. */
export function demandsOf(of: Expected): [Demand, ...Demand[]] {
  const { pool, zones = ZONES, architectures, capacities } = of;
  const expected = capacities.includes('spot') ? 'spot' : 'on-demand';
  const free = architectures.flatMap((arch) =>
    zones.slice(-2).map((zone) => ({ name: `${pool}-${arch}-${zone.slice(-1)}`, of, zone, arch, expected })),
  );
  const first = free[0]!;
  const paid = capacities.map((capacity) => ({ ...first, name: `${pool}-${capacity}`, capacity, expected: capacity }));
  return [first, ...free.slice(1), ...paid];
}

/** What a pool does not allow: one Pod for each label of which the provider has more than the pool takes. */
export function refusedDemandsOf(of: Expected): Demand[] {
  const [first] = demandsOf(of);
  const beyond = (known: readonly string[], inside: readonly string[] = known) =>
    known.filter((one) => !inside.includes(one)).slice(0, 1);
  const named = (what: string) => `${of.pool}-not-${what}`;
  return [
    ...beyond(ZONES, of.zones).map((zone) => ({ ...first, zone, name: named(zone) })),
    ...beyond(ARCHITECTURES, of.architectures).map((arch) => ({ ...first, arch, name: named(arch) })),
    ...beyond(CAPACITIES, of.capacities).map((capacity) => ({ ...first, capacity, name: named(capacity) })),
  ];
}

/** The Deployment of a demand; it selects its class only where the pool keeps other Pods off. */
export function deploymentOf(
  { name, of, zone, arch, capacity }: Demand,
  pods: { replicas?: number; cpu?: string } = {},
): Mapping {
  const labels = { demand: name };
  const nodeSelector = {
    [ZONE]: zone,
    [ARCH]: arch,
    ...(capacity && { [CAPACITY]: capacity }),
    ...(of.taint && { 'fleet.acme.io/workload-class': of.workloadClass }),
    ...of.selector,
  };
  const gpus = of.taint === 'nvidia.com/gpu' ? { 'nvidia.com/gpu': '1' } : {};
  const requests = { cpu: pods.cpu ?? '1500m', memory: '1Gi', ...gpus };
  const container = { name: 'work', image: 'example.invalid/work:1', resources: { requests, limits: gpus } };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name },
    spec: {
      replicas: pods.replicas ?? 1,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          terminationGracePeriodSeconds: 0,
          nodeSelector,
          tolerations: of.taint ? [{ key: of.taint, operator: 'Exists' }] : [],
          containers: [container],
        },
      },
    },
  };
}
