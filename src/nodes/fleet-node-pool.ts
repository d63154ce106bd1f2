import { Duration } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Bundle } from '../core/bundle';
import { reportFinding } from '../core/finding-log';
import { Fleet } from '../core/fleet';
import { FleetComponent } from '../core/fleet-component';
import { Manifest } from '../core/manifest';
import type { RenderTarget } from '../core/render-target';
import { VaryBy } from '../core/vary-by';
import { Cni } from '../model/cni';
import type { FindingProps } from '../model/finding';
import { Finding } from '../model/finding';
import { FindingError } from '../model/finding-error';
import type { ClusterSelector } from '../model/selector';
import type { Team } from '../model/team';
import { Architecture } from './architecture';
import { windowProblem } from './disruption/feasibility';
import type { MaintenanceWindow } from './disruption/maintenance-window';
import { compileWindows, type WindowFault, windowFault } from './disruption/window-budgets';
import { NodeReporter } from './drift/node-reporter';
import type { NodePoolHeadroom } from './headroom';
import { headroomObjects } from './headroom-objects';
import { exceptionFindings, narrowingFinding } from './layer-findings';
import { merged } from './merged';
import type { PoolLayer } from './narrowing/layer';
import { classLayer, layerOf } from './narrowing/layer-of';
import { type NarrowedPool, narrow } from './narrowing/narrow';
import type { NodeClass } from './node-class';
import { budgetsOf, nodePoolSpec } from './node-pool-lowering';
import type {
  NodePoolClusterOptions,
  NodePoolException,
  NodePoolNarrowing,
  NodePoolTierOptions,
} from './node-pool-narrowing';
import type { AmiReleases } from './release/ami-releases';
import { ARCH, OS } from './vocabulary';
import type { WorkloadClass } from './workload-class';

/** What a pool is described by, for the whole fleet. */
export interface FleetNodePoolProps extends NodePoolNarrowing {
  /** What its workloads are like. */
  readonly workloadClass: WorkloadClass;
  /** What its machines are made from, on each provider that its clusters have. */
  readonly nodeClasses: NodeClass[];
  /**
   * Clusters that get it.
   * @default ClusterSelector.all()
   */
  readonly clusters?: ClusterSelector;
  /**
   * What tiers take away.
   * @default - nothing
   */
  readonly byTier?: NodePoolTierOptions[];
  /**
   * What single clusters take away from what their tier leaves.
   * @default - nothing
   */
  readonly byCluster?: NodePoolClusterOptions[];
  /**
   * Which of several pools that would do is asked first: the heaviest.
   * @default - the least weight of the workload class
   */
  readonly weight?: number;
  /**
   * Accelerators of NVIDIA by name, such as `l4`; for the GPU classes.
   * @default - any that the requirements allow
   */
  readonly accelerators?: string[];
  /**
   * Whether nodes are consolidated in windows only, and not just replaced in them.
   * @default false
   */
  readonly consolidateInWindows?: boolean;
  /**
   * How long it takes to replace a node; windows are judged by it.
   * @default Duration.minutes(10)
   */
  readonly replaceTime?: Duration;
  /**
   * Room that is kept free by placeholders.
   * @default - none
   */
  readonly headroom?: NodePoolHeadroom;
  /**
   * Day that exceptions are judged by, as YYYY-MM-DD; synth reads no clock.
   * @default - exceptions are noted on the NodePool, and not judged
   */
  readonly asOf?: string;
  /**
   * Any further fields of the NodePool's spec, as upstream writes them; they win over the others.
   * @default - none
   */
  readonly spec?: Record<string, any>;
  /**
   * Team that owns it.
   * @default - the platform
   */
  readonly team?: Team;
  /**
   * Bundles that must be created before it, such as that of Karpenter's definitions.
   * @default - none
   */
  readonly requires?: Bundle[];
}

/** A pool as its layers leave it, and what is wrong with that. */
interface NarrowedAt {
  readonly pool: NarrowedPool;
  readonly nodePool: Record<string, any>;
  readonly problems: readonly FindingProps[];
}

/** Namespace of placeholders. */
const HEADROOM = 'node-headroom';

/** What Cilium's operator takes away once its agent runs on a node. */
const CILIUM_TAINT = { key: 'node.cilium.io/agent-not-ready', value: 'true', effect: 'NoExecute' };

/**
 * A pool of nodes on every cluster that it selects, whoever runs the machines: described once, narrowed by tier and cluster.
 *
 * **Emits** for each cluster, shared by those with the same result: a NodePool, its node class, and placeholders for headroom.
 * **Checks** FL2030-FL2033, FL2035-FL2040; with the fleet FL2001-FL2023, FL2050, FL2052, FL2070-FL2072.
 */
export class FleetNodePool extends FleetComponent {
  /** What its workloads are like. */
  public readonly workloadClass: WorkloadClass;
  /** Name of the NodePool on its clusters. */
  public readonly poolName: string;
  private readonly said: FleetNodePoolProps;
  private readonly fleet: Fleet;
  private readonly narrowed = new Map<string, NarrowedAt>();
  private readonly faults = new Map<string, WindowFault | undefined>();
  /** Network plugin of each cluster, by its name. */
  private networks: Map<string, string | undefined> | undefined;

  constructor(scope: Construct, id: string, props: FleetNodePoolProps) {
    super(scope, id, {
      clusters: props.clusters,
      varyBy: [VaryBy.result()],
      team: props.team,
      requires: props.requires,
      ...(props.headroom && { namespace: HEADROOM }),
    });
    this.poolName = id;
    this.workloadClass = props.workloadClass;
    this.said = props;
    this.fleet = Fleet.of(this);
    if (!this.fleet._reporters.some((one) => one instanceof NodeReporter))
      this.fleet._reporters.push(new NodeReporter(this.fleet));
    this.checkOwn();
    this.checkExceptions();
  }

  /**
   * Puts the NodePool and its node class for the clusters of a target into its chart.
   * @param target chart, and the values that the target's clusters share
   */
  public override renderAt(target: RenderTarget): void {
    const nodeClass = this.nodeClassOf(target);
    const { pool, nodePool, problems } = this.narrowedAt(target, nodeClass);
    if (problems.length > 0) throw new FindingError(problems.map((one) => new Finding(one)));
    const place = { pool: this.poolName, target, domain: this.fleet.domain, path: this.node.path };
    const manifest = nodeClass._manifest(place);
    if (manifest) new Manifest(target.chart, 'node-class', manifest);
    new Manifest(target.chart, 'node-pool', nodePool);
    this.addHeadroom(target, pool);
  }

  /**
   * Node classes that somebody else brings, as `group/kind/name`.
   * @internal
   */
  public get _existingClasses(): string[] {
    return this.said.nodeClasses
      .filter(({ _binding }) => _binding.name !== undefined)
      .map(({ _binding }) => `${_binding.group}/${_binding.kind}/${_binding.name}`);
  }

  /**
   * Images on their way through the tiers that its machines run.
   * @internal
   */
  public get _releases(): AmiReleases[] {
    return this.said.nodeClasses.flatMap(({ _releases }) => _releases ?? []);
  }

  /**
   * Exceptions that let nothing pass on any cluster.
   * @internal
   */
  public get _idleExceptions(): NodePoolException[] {
    const used = new Set(
      [...this.narrowed.values()].flatMap(({ pool }) => pool.used.map((one) => JSON.stringify(one))),
    );
    const all = [this.said, ...this.layers].flatMap((one) => one.exceptions ?? []);
    return this.narrowed.size === 0
      ? []
      : all.filter(({ field, reason, until }) => !used.has(JSON.stringify({ field, reason, until })));
  }

  private nodePool(pool: NarrowedPool, nodeClass: NodeClass): Record<string, any> {
    const [least] = this.workloadClass._meaning.weights;
    const spec = nodePoolSpec(pool, {
      nodeClassRef: nodeClass._ref(this.poolName),
      weight: this.said.weight ?? least,
      windowReasons: this.windowReasons,
    });
    const exceptions = pool.used.length > 0 ? JSON.stringify(pool.used) : undefined;
    return {
      apiVersion: 'karpenter.sh/v1',
      kind: 'NodePool',
      metadata: {
        name: this.poolName,
        ...(exceptions && { annotations: { [`${this.fleet.domain}/exceptions`]: exceptions } }),
      },
      spec: merged(spec as unknown as Record<string, unknown>, this.said.spec ?? {}),
    };
  }

  private get windowReasons(): string[] {
    return this.said.consolidateInWindows ? ['Drifted', 'Empty', 'Underutilized'] : ['Drifted'];
  }

  private nodeClassOf(target: RenderTarget): NodeClass {
    const { provider } = target;
    const found = this.said.nodeClasses.find((one) => one.provider.name === provider);
    if (found) return found;
    const known = this.said.nodeClasses.map((one) => `'${one.provider.name}'`).join(', ');
    const problem = `has no node class for '${target.clusterName}', whose provider is '${provider ?? 'unknown'}' (there is ${known || 'none'})`;
    const remedy = 'add a NodeClass of that provider, give the cluster its provider, or select other clusters';
    throw new FindingError([new Finding({ code: 'FL2033', path: this.node.path, problem, value: provider, remedy })]);
  }

  /** What its layers leave; worked out once for clusters that have the same layers. */
  private narrowedAt(target: RenderTarget, nodeClass: NodeClass): NarrowedAt {
    const own = this.said.byCluster?.some((one) => one.cluster.memberName === target.clusterName);
    const key = [nodeClass.provider.name, target.tier.name, own ? target.clusterName : '', this.hasCilium(target)].join(
      ' ',
    );
    const known = this.narrowed.get(key);
    if (known) return known;
    const pool = narrow(this.layersAt(target, nodeClass));
    const problems = [
      ...pool.problems.map((one) => narrowingFinding(one, this.node.path)),
      ...this.windowFindings(pool),
    ];
    const result = { pool, nodePool: this.nodePool(pool, nodeClass), problems };
    this.narrowed.set(key, result);
    return result;
  }

  private layersAt(target: RenderTarget, nodeClass: NodeClass): PoolLayer[] {
    const { workloadClass, said } = this;
    const { reserved, machines } = workloadClass._meaning;
    const base = classLayer(workloadClass, {
      domain: this.fleet.domain,
      vocabulary: nodeClass._binding.vocabulary,
      accelerators: said.accelerators,
    });
    const hasArch = said.requirements?.some(({ _data }) => _data.key === ARCH);
    const own = layerOf(`pool '${this.poolName}'`, { ...this.defaults(hasArch), ...said }, reserved);
    const gpu: Record<string, string> = machines.accelerators ? { 'nvidia.com/gpu.present': 'true' } : {};
    const linux = { key: OS, operator: 'In' as const, values: ['linux'] };
    const layers = [
      base,
      {
        ...own,
        requirements: [linux, ...own.requirements],
        labels: { ...gpu, ...own.labels },
        startupTaints: [...this.startupTaintsAt(target), ...own.startupTaints],
      },
    ];
    const tier = said.byTier?.find((one) => one.tier === target.tier);
    if (tier) layers.push(layerOf(`tier '${tier.tier.name}'`, tier, reserved));
    for (const one of said.byCluster ?? [])
      if (one.cluster.memberName === target.clusterName)
        layers.push(layerOf(`cluster '${one.cluster.memberName}'`, one, reserved));
    return layers;
  }

  private defaults(hasArch: boolean | undefined): NodePoolNarrowing {
    return {
      spot: this.workloadClass._meaning.spot,
      ...(hasArch ? {} : { architectures: [Architecture.AMD64] }),
    };
  }

  private startupTaintsAt(target: RenderTarget) {
    return this.said.startupTaints === undefined && this.hasCilium(target) ? [CILIUM_TAINT] : [];
  }

  private hasCilium(target: RenderTarget): boolean {
    this.networks ??= new Map(this.fleet.clusters.map(({ memberName, cni }) => [memberName, cni?.name]));
    return this.networks.get(target.clusterName) === Cni.CILIUM.name || target.installed('cilium') !== undefined;
  }

  private addHeadroom(target: RenderTarget, { taints }: NarrowedPool): void {
    const { headroom } = this.said;
    if (!headroom) return;
    const nodeSelector = { 'karpenter.sh/nodepool': this.poolName };
    const place = { pool: this.poolName, namespace: HEADROOM, taints, nodeSelector };
    for (const manifest of headroomObjects(headroom, place))
      new Manifest(target.chart, `headroom-${manifest.kind.toLowerCase()}`, manifest);
  }

  private windowFindings(pool: NarrowedPool): FindingProps[] {
    const { open } = pool;
    if (!open) return [];
    const faults = pool.windows.flatMap((list) => this.windowFault(list) ?? []);
    if (faults.length > 0) return faults;
    const lifetime = (pool.expireAfter ?? Infinity) / 60;
    const each = (this.said.replaceTime ?? Duration.minutes(10)).toMinutes();
    const nodes = pool.limits.nodes === undefined ? undefined : Number(pool.limits.nodes);
    const why = windowProblem({ open, budgets: budgetsOf(pool, this.windowReasons), lifetime, each, nodes });
    if (why === undefined) return [];
    const problem = `nothing is replaced in its windows before it expires: ${why}`;
    const remedy = 'give longer or more windows, a larger budget, or a longer life';
    return [{ code: 'FL2035', path: this.node.path, problem, remedy }];
  }

  /** What the budgets of windows do otherwise than the windows say, in any minute of a year; each list is looked at once. */
  private windowFault(list: readonly MaintenanceWindow[]): FindingProps | undefined {
    const key = list.map((one) => one._text).join(' and ');
    if (!this.faults.has(key)) this.faults.set(key, windowFault(list, compileWindows(list, this.windowReasons)));
    const fault = this.faults.get(key);
    if (!fault) return undefined;
    const when = new Date(Date.UTC(2026, 0, 1) + fault.minute * 60_000).toJSON().slice(0, 16);
    const problem = `windows '${key}' are ${fault.fault} at ${when}Z`;
    const remedy = 'report this with the windows: it is a fault of the library';
    return { code: 'FL2040', path: this.node.path, problem, value: key, remedy, acceptable: false };
  }

  private checkOwn(): void {
    const path = this.node.path;
    const { weights, spotModes } = this.workloadClass._meaning;
    const { weight, spot } = this.said;
    const [least, most] = weights;
    if (weight !== undefined && !(Number.isInteger(weight) && weight >= least && weight <= most)) {
      const limit = `${least} to ${most}`;
      const problem = `weight ${weight} is not among those of class '${this.workloadClass.name}', ${limit}`;
      const remedy = 'give a whole number among them, or choose another class';
      reportFinding(this, { code: 'FL2036', path, problem, value: `${weight}`, limit, remedy });
    }
    for (const mode of [spot, ...this.layers.map((one) => one.spot)]) {
      if (mode === undefined || spotModes.includes(mode)) continue;
      const limit = spotModes.map((one) => `'${one}'`).join(', ');
      const problem = `spot '${mode}' is not for class '${this.workloadClass.name}'`;
      reportFinding(this, { code: 'FL2037', path, problem, value: mode, limit, remedy: `choose one of ${limit}` });
    }
  }

  private get layers(): (NodePoolTierOptions | NodePoolClusterOptions)[] {
    return [...(this.said.byTier ?? []), ...(this.said.byCluster ?? [])];
  }

  private checkExceptions(): void {
    const all = [this.said, ...this.layers].flatMap((one) => one.exceptions ?? []);
    for (const finding of exceptionFindings(all, this.said.asOf, this.node.path)) reportFinding(this, finding);
  }
}
