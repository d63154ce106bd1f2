import { Construct, type IConstruct } from 'constructs';
import { fail } from '../model/finding-error';
import type { LabelDomain } from '../model/label-selector';
import { dnsSubdomainProblem, labelKeyProblem, labelValueProblem } from '../model/names';
import type { Team } from '../model/team';
import type { Tier } from '../model/tier';
import type { Bundle } from './bundle';
import type { Cluster } from './cluster';
import { findingPath, type RunContext, reportFinding, runOf } from './finding-log';
import type { FleetComponent } from './fleet-component';
import type { FleetMember } from './fleet-member';
import type { PlanReporter } from './plan-reporter';

/** What a fleet is described by. */
export interface FleetProps {
  /**
   * DNS domain below which the fleet writes its labels, such as `fleet.acme.io`; the prefix `<domain>/` is reserved for it.
   * Keep it for ever: it is part of every selector.
   */
  readonly domain: string;
  /** Rollout stages, first to last. */
  readonly tiers: Tier[];
  /**
   * Teams that own namespaces and bundles.
   * @default - no teams; bundles belong to the platform
   */
  readonly teams?: Team[];
}

/** A finding that is known and borne. */
export interface FindingAcceptance {
  /** Code of the finding. */
  readonly code: string;
  /** Path of the finding, exactly as it is printed. */
  readonly path: string;
  /** Why it is borne; written to `plan/fleet.json`. */
  readonly reason: string;
}

/**
 * Where a construct ends up in the tree of its fleet.
 * @internal
 */
export interface FleetPlace {
  readonly scope: Construct;
  readonly id: string;
  /** Whether the id was refused, so that the construct is judged, but is no part of the fleet. */
  readonly refused: boolean;
}

/**
 * A fleet of Kubernetes clusters: the root of the model, one in each `FleetApp`.
 *
 * **Emits** labels `<domain>/{fleet,cluster,role,tier,team,region,provider,lifecycle}` on every registration.
 * **Checks** FL1005, FL1020-FL1022, FL1024-FL1026, FL1028.
 */
export class Fleet extends Construct {
  /**
   * The fleet that a construct belongs to.
   * @param scope a construct below a fleet
   */
  public static of(scope: IConstruct): Fleet {
    const fleet = scope.node.scopes.find((one): one is Fleet => one instanceof Fleet);
    if (fleet) return fleet;
    const remedy = "create it below a Fleet, as in new Bundle(fleet, 'notes')";
    return fail({ code: 'FL1020', path: findingPath(scope), problem: 'is not part of a fleet', remedy });
  }

  /**
   * The place of a construct of its kind: `fleet/<group>/<id>` when made directly below the fleet. An id that is empty or
   * taken is reported and replaced, so that the rest of the description is still judged.
   * @internal
   */
  public static _place(scope: Construct, group: string, id: string): FleetPlace {
    const fleet = Fleet.of(scope);
    const parent = scope === fleet ? fleet.group(group) : scope;
    const path = `${parent.node.path}/${id}`;
    const refused = () => ({ scope: parent, id: `${id}~${parent.node.children.length}`, refused: true });
    if (fleet._sealed) {
      reportFinding(fleet, {
        code: 'FL1024',
        path,
        problem: `'${id}' is declared while the fleet is being rendered`,
        value: id,
        remedy: 'declare clusters, bundles and components before synth()',
      });
      return refused();
    }
    if (id !== '' && !parent.node.tryFindChild(id)) return { scope: parent, id, refused: false };
    const problem = id === '' ? `a name in ${group} is empty` : `'${id}' is declared twice in ${group}`;
    reportFinding(fleet, {
      code: 'FL1021',
      path,
      problem,
      value: id,
      acceptable: false,
      remedy: 'give every one a name of its own',
    });
    return refused();
  }

  /** Domain of the fleet's labels. */
  public readonly domain: string;
  /** @internal */
  public readonly _members: FleetMember[] = [];
  /** @internal */
  public readonly _bundles: Bundle[] = [];
  /** @internal */
  public readonly _components: FleetComponent[] = [];
  /** @internal */
  public readonly _acceptances: FindingAcceptance[] = [];
  /** @internal */
  public readonly _reporters: PlanReporter[] = [];
  /** @internal */
  public readonly _run: RunContext;
  /** @internal */
  public _sealed = false;
  private readonly tierList: Tier[];
  private readonly teamList: Team[];
  private labelDomain: LabelDomain | undefined;

  constructor(scope: Construct, id: string, props: FleetProps) {
    super(scope, freeId(scope, id)); // a second fleet is reported by synth, an empty name below
    this._run = this.openRun();
    this.domain = props.domain;
    this.tierList = [...props.tiers];
    this.teamList = [...(props.teams ?? [])];
    this.checkDomain();
    this.checkName(id);
    this.checkNames('tier', this.tierList);
    this.checkNames('team', this.teamList);
  }

  /** Rollout stages, first to last. */
  public get tiers(): Tier[] {
    return [...this.tierList];
  }

  /** Teams of the fleet. */
  public get teams(): Team[] {
    return [...this.teamList];
  }

  /** The clusters, by name; readable from `renderAt` on, when all are declared. */
  public get clusters(): Cluster[] {
    if (!this._sealed) {
      const remedy = 'read clusters in renderAt, which runs when everything is declared';
      fail({ code: 'FL1025', path: this.node.path, problem: 'clusters are read before all are declared', remedy });
    }
    return this._members.filter((member): member is Cluster => member._role === 'cluster');
  }

  /**
   * Bears a finding knowingly. Secrets, duplicate names and paths taken twice can never be accepted.
   * @param acceptance code and path of the finding, and why it is borne
   */
  public acceptFinding(acceptance: FindingAcceptance): void {
    this._acceptances.push(acceptance);
  }

  /** @internal */
  public get _labelDomain(): LabelDomain {
    this.labelDomain ??= { domain: this.domain, fleet: this.node.id };
    return this.labelDomain;
  }

  private openRun(): RunContext {
    const run = runOf(this);
    if (run) return run;
    const remedy = 'create it as new Fleet(new FleetApp(), ...)';
    return fail({ code: 'FL1026', path: this.node.path, problem: 'a Fleet stands outside a FleetApp', remedy });
  }

  private group(id: string): Construct {
    return (this.node.tryFindChild(id) as Construct | undefined) ?? new Construct(this, id);
  }

  private checkDomain(): void {
    const path = this.node.path;
    const problem = dnsSubdomainProblem(this.domain) ?? labelKeyProblem(`${this.domain}/lifecycle`);
    if (problem) {
      const remedy = 'give a DNS name of your own in lower case, such as fleet.acme.io';
      reportFinding(this, {
        code: 'FL1028',
        path,
        problem: `domain '${this.domain}' ${problem}`,
        value: this.domain,
        remedy,
      });
    }
  }

  private checkName(name: string): void {
    const problem = name === '' ? 'is empty' : labelValueProblem(name);
    if (!problem) return;
    const remedy = 'give a name that is a label value, such as acme';
    const text = `fleet name '${name}' ${problem}`;
    reportFinding(this, { code: 'FL1005', path: this.node.path, problem: text, value: name, remedy });
  }

  private checkNames(what: string, named: { name: string }[]): void {
    const names = named.map((one) => one.name);
    for (const name of new Set(names.filter((one, index) => names.indexOf(one) !== index))) {
      const remedy = 'give every one a name of its own';
      const problem = `${what} '${name}' is given twice`;
      reportFinding(this, { code: 'FL1022', path: this.node.path, problem, value: name, acceptable: false, remedy });
    }
  }
}

/** The id, or one like it where it is empty or taken, which constructs would refuse with an error of their own. */
function freeId(scope: Construct, id: string): string {
  return id !== '' && !scope.node.tryFindChild(id) ? id : `${id}~${scope.node.children.length}`;
}
