import type { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import type { ClusterKind } from '../model/cluster-kind';
import { cohortName } from '../model/cohort-name';
import { fail } from '../model/finding-error';
import type { KubernetesObject } from '../model/kubernetes-object';
import { type LabelBox, restrict } from '../model/label-selector';
import { Lifecycle, Retirement } from '../model/lifecycle';
import type { MemberRecord } from '../model/member-record';
import { dnsLabelProblem } from '../model/names';
import { partition } from '../model/partition';
import { ClusterSelector } from '../model/selector';
import type { Team } from '../model/team';
import { BundleChart } from './bundle-chart';
import { Cohort } from './cohort';
import { reportFinding } from './finding-log';
import { Fleet } from './fleet';
import type { FleetComponent } from './fleet-component';
import type { IgnoreDifference } from './ignore-difference';
import { Layer } from './layer';
import type { Rollout } from './rollout';
import type { VaryBy } from './vary-by';

/** Where a bundle goes and what it may differ by. */
export interface BundleProps {
  /**
   * Clusters that get it.
   * @default ClusterSelector.all()
   */
  readonly clusters?: ClusterSelector;
  /**
   * What its content may differ by; a directory is rendered for each combination of values that occurs.
   * @default - the same bytes for all its clusters
   */
  readonly varyBy?: VaryBy[];
  /**
   * Namespace of its objects that name none; the fleet creates it.
   * @default - none; for bundles of cluster-scoped objects
   */
  readonly namespace?: string;
  /**
   * Further namespaces that its objects name; the fleet creates them.
   * @default - none
   */
  readonly namespaces?: string[];
  /**
   * Team that owns it; its Applications belong to the team's AppProject.
   * @default - the platform
   */
  readonly team?: Team;
  /**
   * Bundles that must be created before it; orders creation only, later changes arrive independently.
   * @default - none
   */
  readonly requires?: Bundle[];
  /**
   * Where its objects stand in the order of a sync.
   * @default Layer.CONFIG
   */
  readonly layer?: Layer;
  /**
   * Where it stands between its first and its last commit.
   * @default Lifecycle.ACTIVE
   */
  readonly lifecycle?: Lifecycle;
  /**
   * What becomes of its objects once it is retired.
   * @default Retirement.KEEP
   */
  readonly retire?: Retirement;
  /**
   * Fields of its objects that somebody on the clusters owns, such as an autoscaler the replicas.
   * @default - none; those that `ArgoCdSettings` ignores everywhere
   */
  readonly ignoreDifferences?: IgnoreDifference[];
  /**
   * How a change travels over its clusters.
   * @default - every cluster takes it at once
   */
  readonly rollout?: Rollout;
  /**
   * Whether Argo CD undoes what is changed by hand; together with a rollout it cannot.
   * @default - true, and false with a rollout
   */
  readonly selfHeal?: boolean;
}

/**
 * What comes out for one cluster, as a text that is equal where the objects are.
 * @internal
 */
export type ResultOf = (bundle: Bundle, cluster: Cohort) => string;

/** Directories of the hub that are no bundle's, and the bundle that the fleet makes itself. */
const RESERVED_NAMES = ['root', 'registrations', 'namespaces'];

/**
 * The unit of delivery: objects that reach a selection of clusters together, as one Argo CD Application on each.
 *
 * **Emits** `fleet/<bundle>/<cohort>/` and an ApplicationSet on the hub; for the hub itself `hub/<bundle>/` and an Application.
 * **Checks** FL1003, FL1021, FL1023, FL1040-FL1042, FL1052, FL1056.
 */
export class Bundle extends Construct {
  /** Name, as in directories and Applications. */
  public readonly bundleName: string;
  /** Clusters that get it. */
  public readonly clusters: ClusterSelector;
  /** Namespace of its objects that name none. */
  public readonly namespace: string | undefined;
  /** Team that owns it; undefined for the platform. */
  public readonly team: Team | undefined;
  /** Where its objects stand in the order of a sync. */
  public readonly layer: Layer;
  /** Where it stands between its first and its last commit. */
  public readonly lifecycle: Lifecycle;
  /** What becomes of its objects once it is retired. */
  public readonly retire: Retirement;
  /** How a change travels over its clusters; undefined for all at once. */
  public readonly rollout: Rollout | undefined;
  /** Whether Argo CD undoes what is changed by hand. */
  public readonly selfHeal: boolean;
  /** @internal */
  public readonly _ignoreDifferences: readonly IgnoreDifference[];
  /** @internal */
  public readonly _components: FleetComponent[] = [];
  private readonly fleet: Fleet;
  private readonly varyByList: VaryBy[];
  private readonly namespaceList: string[];
  private readonly requirements: Bundle[];
  private ownChart: BundleChart | undefined;
  private boxes: LabelBox[] | undefined;

  constructor(scope: Construct, id: string, props: BundleProps = {}) {
    const place = Fleet._place(scope, 'bundles', id);
    super(place.scope, place.id);
    this.fleet = Fleet.of(this);
    this.bundleName = id;
    this.clusters = props.clusters ?? ClusterSelector.all();
    this.varyByList = [...(props.varyBy ?? [])];
    this.namespace = props.namespace;
    this.namespaceList = [...(props.namespaces ?? [])];
    this.team = props.team;
    this.requirements = [...(props.requires ?? [])];
    this.layer = props.layer ?? Layer.CONFIG;
    this.lifecycle = props.lifecycle ?? Lifecycle.ACTIVE;
    this.retire = props.retire ?? Retirement.KEEP;
    this.rollout = props.rollout;
    this.selfHeal = props.selfHeal ?? props.rollout === undefined;
    this._ignoreDifferences = (props.ignoreDifferences ?? []).map((one) => ({ ...one }));
    this.checkNames();
    if (!place.refused) this.fleet._bundles.push(this);
  }

  /** What its content may differ by. */
  public get varyBy(): VaryBy[] {
    return [...this.varyByList];
  }

  /** All namespaces that it declares. */
  public get namespaces(): string[] {
    const all = this.namespace === undefined ? this.namespaceList : [this.namespace, ...this.namespaceList];
    return [...new Set(all)].sort();
  }

  /** Bundles that are created before it. */
  public get requires(): Bundle[] {
    return [...this.requirements];
  }

  /**
   * The chart for objects that are the same on all its clusters; only while `varyBy` is empty.
   */
  public get chart(): Chart {
    if (this.varyByList.length > 0) {
      const problem = `chart is read, but the bundle varies by ${this.varyByList.map((one) => one._text).join(', ')}`;
      fail({
        code: 'FL1041',
        path: this.node.path,
        problem,
        remedy: 'render it by a FleetComponent, whose renderAt is called for each cohort',
      });
    }
    this.ownChart ??= this._newChart();
    return this.ownChart;
  }

  /**
   * Adds a bundle that must be created before this one.
   * @param bundle the other bundle
   */
  public addRequirement(bundle: Bundle): void {
    this.requirements.push(bundle);
  }

  /** @internal */
  public get _staticChart(): BundleChart | undefined {
    return this.ownChart;
  }

  /**
   * Whether its directories are written by synth; a bundle whose source lies elsewhere has none.
   * @internal
   */
  public get _rendered(): boolean {
    return true;
  }

  /**
   * Cluster-scoped kinds that synth cannot see.
   * @internal
   */
  public get _clusterKinds(): readonly ClusterKind[] {
    return [];
  }

  /**
   * Objects that the fleet itself puts into a cohort of a bundle that it made.
   * @internal
   */
  public _manifests(_cohort: Cohort): KubernetesObject[] {
    return [];
  }

  /** @internal */
  public _newChart(): BundleChart {
    const name = this.bundleName || this.node.id; // an empty name is a finding, and no id
    return BundleChart.detached({ name, path: this.node.path, namespace: this.namespace, run: this.fleet._run });
  }

  /**
   * The cohorts of its clusters, by name, and the hub's last.
   * @internal
   */
  public _cohorts(members: readonly MemberRecord[], resultOf: ResultOf): Cohort[] {
    const domain = this.fleet._labelDomain;
    const selected = members.filter((member) => this.clusters._matches(member.labels, domain));
    const clusters = selected.filter((member) => member.role === 'cluster');
    const hub = selected.filter((member) => member.role === 'hub');
    const cohorts = this._byResult ? this.resultCohorts(clusters, resultOf) : this._clusterCohorts(clusters);
    return hub.length === 0 ? cohorts : [...cohorts, this.hubCohort(hub)];
  }

  /**
   * The selection of its clusters, as Argo CD makes it; without the hub, which is delivered apart.
   * @internal
   */
  public get _clusterBoxes(): LabelBox[] {
    this.boxes ??= restrict(this.clusters._boxes(this.fleet._labelDomain), `${this.fleet.domain}/role`, 'cluster');
    return this.boxes;
  }

  /** @internal */
  public get _byCluster(): boolean {
    return this.varyByList.some((one) => one._isCluster);
  }

  /** @internal */
  public get _byResult(): boolean {
    return this.varyByList.some((one) => one._isResult);
  }

  /** @internal */
  protected _clusterCohorts(members: readonly MemberRecord[]): Cohort[] {
    if (this._byCluster) return members.map((member) => this.ownCohort(member));
    const keys = this.varyByList.map((one) => one._labelKey(this.fleet.domain));
    const groups = new Map<string, MemberRecord[]>();
    for (const member of members) {
      const name = cohortName(keys.map((key) => member.labels[key]));
      const group = groups.get(name);
      if (group) group.push(member);
      else groups.set(name, [member]);
    }
    return [...groups.keys()].sort().map((name) => {
      const group = groups.get(name)!;
      const boxes = keys.reduce((rest, key) => restrict(rest, key, group[0]!.labels[key]), this._clusterBoxes);
      return Cohort._of(name, false, { members: group, boxes, directory: `fleet/${this.bundleName}/${name}` });
    });
  }

  private resultCohorts(clusters: readonly MemberRecord[], resultOf: ResultOf): Cohort[] {
    const domain = this.fleet.domain;
    const own = ['tier', 'region', 'provider', 'team'].map((label) => `${domain}/${label}`);
    const others = new Set(clusters.flatMap(({ labels }) => Object.keys(labels)));
    const users = [...others].filter((key) => !key.startsWith(`${domain}/`)).sort();
    const members = clusters.map((record) => {
      const { name, labels } = record;
      return { name, labels, record, result: resultOf(this, this.ownCohort(record)) };
    });
    const space = { boxes: this._clusterBoxes, keys: [...own, ...users], nameKey: `${domain}/cluster` };
    return partition(members, space).map(({ name, members: some, boxes }) => {
      const place = { members: some.map(({ record }) => record), boxes, directory: `fleet/${this.bundleName}/${name}` };
      return Cohort._of(name, false, place);
    });
  }

  private ownCohort(member: MemberRecord): Cohort {
    return Cohort._of(member.name, false, {
      members: [member],
      boxes: [],
      directory: `clusters/${member.name}/${this.bundleName}`,
    });
  }

  private hubCohort(members: readonly MemberRecord[]): Cohort {
    return Cohort._of('hub', true, { members, boxes: [], directory: `hub/${this.bundleName}` });
  }

  private checkNames(): void {
    const path = this.node.path;
    const problem =
      (this.bundleName === '' ? undefined : dnsLabelProblem(this.bundleName)) ??
      (RESERVED_NAMES.includes(this.bundleName) && !this._isFoundation ? 'is a name of the fleet itself' : undefined);
    if (problem) {
      const remedy = `give a DNS label other than ${RESERVED_NAMES.join(', ')}: it names Applications and directories`;
      reportFinding(this, {
        code: 'FL1040',
        path,
        problem: `bundle name '${this.bundleName}' ${problem}`,
        value: this.bundleName,
        remedy,
      });
    }
    if (this._byResult && this.varyByList.length > 1) {
      const others = this.varyByList.filter((one) => !one._isResult).map((one) => one._text);
      reportFinding(this, {
        code: 'FL1056',
        path,
        problem: `varyBy names VaryBy.result() together with ${others.join(', ')}, which it makes idle`,
        value: others.join(', '),
        remedy: 'keep VaryBy.result() alone, or leave it out',
      });
    }
    for (const one of this._ignoreDifferences) {
      if ([one.jsonPointers, one.jqPathExpressions, one.managedFieldsManagers].some((list) => list?.length)) continue;
      reportFinding(this, {
        code: 'FL1052',
        path,
        problem: `ignoreDifferences of ${one.kind} names no field`,
        value: one.kind,
        remedy: 'give jsonPointers, jqPathExpressions or managedFieldsManagers',
      });
    }
    for (const namespace of this.namespaces) {
      const wrong = dnsLabelProblem(namespace);
      if (!wrong) continue;
      const remedy = 'give a DNS label of at most 63 characters';
      reportFinding(this, {
        code: 'FL1003',
        path,
        problem: `namespace '${namespace}' ${wrong}`,
        value: namespace,
        remedy,
      });
    }
    if (this.team && !this.fleet.teams.includes(this.team)) {
      const limit = this.fleet.teams.map((team) => `'${team.name}'`).join(', ') || 'none';
      const wrong = `team '${this.team.name}' is none of the fleet's (${limit})`;
      reportFinding(this, {
        code: 'FL1023',
        path,
        problem: wrong,
        value: this.team.name,
        limit,
        remedy: 'use a Team object of the list given to the Fleet',
      });
    }
  }

  /**
   * Whether the fleet made it itself.
   * @internal
   */
  public get _isFoundation(): boolean {
    return false;
  }
}
