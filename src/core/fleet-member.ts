import { Construct } from 'constructs';
import { Cidr } from '../model/cidr';
import type { Cni } from '../model/cni';
import { Finding, type FindingProps } from '../model/finding';
import { KubernetesVersion } from '../model/kubernetes-version';
import { Lifecycle } from '../model/lifecycle';
import type { MemberRecord } from '../model/member-record';
import {
  annotationKeyProblem,
  dnsLabelProblem,
  isUnresolvedToken,
  labelKeyProblem,
  labelValueProblem,
} from '../model/names';
import type { Provider } from '../model/provider';
import type { Team } from '../model/team';
import type { Tier } from '../model/tier';
import { reportFinding } from './finding-log';
import { Fleet } from './fleet';
import type { Registration } from './registration';
import type { RegistrationContent } from './registration-content';
import { resolveTokensOf } from './resolve-tokens';

/** What clusters and the hub have in common. */
export interface FleetMemberProps {
  /** Version of its API server, such as `1.36.2`. */
  readonly kubernetesVersion: string;
  /**
   * How Argo CD reaches it.
   * @default - `Registration.inCluster()` for the hub; a cluster without one is a finding
   */
  readonly registration?: Registration;
  /**
   * Who runs its machines.
   * @default - unknown; no provider label
   */
  readonly provider?: Provider;
  /**
   * Team that owns it.
   * @default - the platform; no team label
   */
  readonly team?: Team;
  /**
   * Ranges of its nodes, IPv4 and IPv6.
   * @default - unknown
   */
  readonly nodeCidrs?: string[];
  /**
   * Ranges of its pods, IPv4 and IPv6.
   * @default - unknown
   */
  readonly podCidrs?: string[];
  /**
   * Ranges of its Services, IPv4 and IPv6.
   * @default - unknown
   */
  readonly serviceCidrs?: string[];
  /**
   * Its network plugin.
   * @default - unknown
   */
  readonly cni?: Cni;
  /**
   * Systems that run there and their versions, such as `{ karpenter: '1.15' }`; those that the fleet's HelmBundles bring need no mention.
   * @default - none
   */
  readonly installed?: Record<string, string>;
  /**
   * Labels of its registration, for selectors and facts; the prefix `<domain>/` is the fleet's own.
   * @default - only the fleet's labels
   */
  readonly labels?: Record<string, string>;
  /**
   * Annotations of its registration, for facts that are no label values.
   * @default - none
   */
  readonly annotations?: Record<string, string>;
}

/**
 * The texts of a member that may come from another framework.
 * @internal
 */
export interface MemberTexts {
  readonly labels: Record<string, string>;
  readonly annotations: Record<string, string>;
  readonly content: RegistrationContent;
  readonly cidrs: Readonly<Record<'nodeCidrs' | 'podCidrs' | 'serviceCidrs', string[]>>;
}

/** Prefixes of label keys that a controller writes or reads for itself. */
const FOREIGN_PREFIXES = ['argocd.argoproj.io/', 'kubectl.kubernetes.io/', 'kubernetes.io/', 'k8s.io/'];

/**
 * A Kubernetes cluster of the fleet: a `Cluster` or the `Hub`.
 *
 * **Checks** FL1001-FL1005, FL1023, FL1030-FL1032, FL1035, FL1038.
 */
export class FleetMember extends Construct {
  /** Name, as in Argo CD and in the label `<domain>/cluster`. */
  public readonly memberName: string;
  /** Version of its API server, as given. */
  public readonly kubernetesVersion: string;
  /** How Argo CD reaches it. */
  public readonly registration: Registration | undefined;
  /** Who runs its machines. */
  public readonly provider: Provider | undefined;
  /** Team that owns it. */
  public readonly team: Team | undefined;
  /** Ranges of its nodes. */
  public readonly nodeCidrs: string[];
  /** Ranges of its pods. */
  public readonly podCidrs: string[];
  /** Ranges of its Services. */
  public readonly serviceCidrs: string[];
  /** Its network plugin. */
  public readonly cni: Cni | undefined;
  /** Systems that run there, as declared. */
  public readonly installed: Record<string, string>;
  /** @internal */
  public readonly _userLabels: Record<string, string>;
  /** @internal */
  public readonly _annotations: Record<string, string>;
  private readonly fleet: Fleet;
  private resolved: MemberTexts | undefined;

  constructor(scope: Construct, id: string, props: FleetMemberProps) {
    const place = Fleet._place(scope, 'clusters', id);
    super(place.scope, place.id);
    this.fleet = Fleet.of(this);
    this.memberName = id;
    this.kubernetesVersion = props.kubernetesVersion;
    this.registration = props.registration;
    this.provider = props.provider;
    this.team = props.team;
    this.nodeCidrs = [...(props.nodeCidrs ?? [])];
    this.podCidrs = [...(props.podCidrs ?? [])];
    this.serviceCidrs = [...(props.serviceCidrs ?? [])];
    this.cni = props.cni;
    this.installed = { ...props.installed };
    this._userLabels = { ...props.labels };
    this._annotations = { ...props.annotations };
    this.checkSyntax();
    if (!place.refused) this.fleet._members.push(this);
  }

  /** @internal */
  public get _role(): 'cluster' | 'hub' {
    return 'cluster';
  }

  /** @internal */
  public get _tier(): Tier | undefined {
    return undefined;
  }

  /** @internal */
  public get _region(): string | undefined {
    return undefined;
  }

  /** @internal */
  public get _lifecycle(): Lifecycle {
    return Lifecycle.ACTIVE;
  }

  /**
   * The member as plain data.
   * @internal
   */
  public get _record(): MemberRecord {
    return {
      name: this.memberName,
      path: this.node.path,
      role: this._role,
      labels: { ...this._texts.labels, ...this.fleetLabels },
      annotations: this._texts.annotations,
      kubernetesVersion: this.kubernetesVersion,
      installed: this.installed,
      lifecycle: this._lifecycle,
      tier: this._tier,
      team: this.team,
      region: this._region,
      provider: this.provider?.name,
      server: this._texts.content.server,
    };
  }

  /**
   * What may come from another framework, as its resolvers read it; a failure is told once, and the tokens stay.
   * @internal
   */
  public get _texts(): MemberTexts {
    if (this.resolved) return this.resolved;
    const texts = {
      labels: this._userLabels,
      annotations: this._annotations,
      content: this.registration?._content ?? {},
      cidrs: { nodeCidrs: this.nodeCidrs, podCidrs: this.podCidrs, serviceCidrs: this.serviceCidrs },
    };
    this.resolved = resolveTokensOf(this, texts);
    return this.resolved;
  }

  private get fleetLabels(): Record<string, string> {
    const values: Record<string, string | undefined> = {
      fleet: this.fleet.node.id,
      cluster: this.memberName,
      role: this._role,
      tier: this._tier?.name,
      team: this.team?.name,
      region: this._region,
      provider: this.provider?.name,
      lifecycle: this._lifecycle,
    };
    const present = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return Object.fromEntries(present.map(([key, value]) => [`${this.fleet.domain}/${key}`, value]));
  }

  private checkSyntax(): void {
    this.checkName();
    this.checkTeam();
    const versionProblem = this.checked(this.kubernetesVersion, KubernetesVersion._problem);
    if (versionProblem) {
      const problem = `kubernetesVersion '${this.kubernetesVersion}' ${versionProblem}`;
      this.refuse('FL1002', problem, { value: this.kubernetesVersion, remedy: 'give a version such as 1.36.2' });
    }
    for (const field of ['nodeCidrs', 'podCidrs', 'serviceCidrs'] as const) {
      for (const cidr of this[field]) this.checkCidr(field, cidr);
    }
    for (const [key, value] of Object.entries(this._userLabels)) this.checkLabel(key, value);
    for (const [key, value] of Object.entries(this._annotations)) this.checkAnnotation(key, value);
  }

  private checkName(): void {
    const nameProblem = this.memberName === '' ? undefined : dnsLabelProblem(this.memberName);
    if (!nameProblem) return;
    const remedy = 'give a DNS label of at most 63 characters: it names the cluster in Argo CD, labels and folders';
    this.refuse('FL1003', `name '${this.memberName}' ${nameProblem}`, { value: this.memberName, remedy });
  }

  private checkTeam(): void {
    const { teams } = this.fleet;
    if (!this.team || teams.includes(this.team)) return;
    const limit = teams.map((team) => `'${team.name}'`).join(', ') || 'none';
    const problem = `team '${this.team.name}' is none of the fleet's (${limit})`;
    const remedy = 'use a Team object of the list given to the Fleet';
    this.refuse('FL1023', problem, { value: this.team.name, limit, remedy });
  }

  private checkCidr(field: string, cidr: string): void {
    const problem = this.checked(cidr, Cidr._problem);
    const remedy = 'give a network address and a prefix length, such as 10.1.0.0/16';
    if (problem) this.refuse('FL1001', `${field} '${cidr}' ${problem}`, { value: cidr, remedy });
  }

  private checkLabel(key: string, value: unknown): void {
    const keyProblem = labelKeyProblem(key);
    const remedy = 'give [PREFIX/]NAME as Kubernetes wants it';
    if (keyProblem) this.refuse('FL1004', `label key '${key}' ${keyProblem}`, { value: key, remedy });
    this.checkPrefix('label', key);
    if (!this.isText('label', key, value)) return;
    const valueProblem = this.checked(value, labelValueProblem);
    if (!valueProblem) return;
    const problem = `label '${key}' has value '${value}', which ${valueProblem}`;
    this.refuse('FL1005', problem, { value, remedy: 'shorten or respell it, or make it an annotation' });
  }

  private checkAnnotation(key: string, value: unknown): void {
    const keyProblem = annotationKeyProblem(key);
    const remedy = 'give [PREFIX/]NAME as Kubernetes wants it';
    if (keyProblem) this.refuse('FL1035', `annotation key '${key}' ${keyProblem}`, { value: key, remedy });
    this.checkPrefix('annotation', key);
    this.isText('annotation', key, value);
  }

  /** Whether a value is a text, as types cannot promise in every language; reported if not. */
  private isText(what: string, key: string, value: unknown): value is string {
    if (typeof value === 'string') return true;
    const problem = `${what} '${key}' has value ${JSON.stringify(value)}, a ${typeof value} and no text`;
    const remedy = `write '${String(value)}' in quotes, or another text`;
    this.refuse('FL1032', problem, { value: String(value), limit: 'text', remedy });
    return false;
  }

  private checkPrefix(what: string, key: string): void {
    const taken = [`${this.fleet.domain}/`, ...FOREIGN_PREFIXES].find((prefix) => key.startsWith(prefix));
    if (!taken) return;
    const problem = `${what} '${key}' begins with '${taken}', which is reserved`;
    this.refuse('FL1030', problem, { value: key, remedy: 'choose a prefix of your own' });
  }

  /**
   * Judges a region, which becomes a label.
   * @internal
   */
  public _checkRegion(region: string): void {
    const problem = isUnresolvedToken(region) ? 'is a token, but becomes a label' : labelValueProblem(region);
    if (!problem && region !== '') return;
    const limit = 'a non-empty label value';
    const remedy = 'give the name of the region as text';
    this.refuse('FL1031', `region '${region}' ${problem ?? 'is empty'}`, { value: region, limit, remedy });
  }

  /** What is wrong with a text, unless it is a token that only a resolver can read. */
  private checked(text: string, problemOf: (text: string) => string | undefined): string | undefined {
    return isUnresolvedToken(text) ? undefined : problemOf(text);
  }

  private refuse(code: string, problem: string, about: Pick<FindingProps, 'value' | 'limit' | 'remedy'>): void {
    this._report({ code, path: this.node.path, problem, ...about });
  }

  /** @internal */
  public _report(props: FindingProps): Finding {
    reportFinding(this, props);
    return new Finding(props);
  }
}
