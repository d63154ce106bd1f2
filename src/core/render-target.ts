import type { Chart } from 'cdk8s';
import type { FindingProps } from '../model/finding';
import { fail } from '../model/finding-error';
import type { MemberRecord } from '../model/member-record';
import { labelKeyProblem } from '../model/names';
import type { Team } from '../model/team';
import type { Tier } from '../model/tier';
import type { Bundle } from './bundle';
import type { Cohort } from './cohort';
import { Fleet } from './fleet';
import { VaryBy } from './vary-by';

/**
 * What a target is made of.
 * @internal
 */
export interface RenderTargetParts {
  readonly chart: Chart;
  readonly bundle: Bundle;
  readonly cohort: Cohort;
}

/**
 * What `renderAt` is given: a chart for the objects, and the values that all clusters of the target share.
 *
 * Reading a value that differs among them throws a finding with the clusters, the values and the `varyBy` to add.
 * **Checks** FL1050, FL1051.
 */
export class RenderTarget {
  /** Chart for the objects; in a shared bundle a scope of the component's own. */
  public readonly chart: Chart;
  /** Name of the bundle that is rendered. */
  public readonly bundleName: string;
  /** Name of the cohort that is rendered. */
  public readonly cohortName: string;
  /** Whether the target is the hub. */
  public readonly isHub: boolean;
  /** @internal */
  public readonly _problems: FindingProps[] = [];
  /** @internal */
  public readonly _failures: unknown[] = [];
  private readonly fleet: Fleet;
  private readonly members: readonly MemberRecord[];
  private readonly bundle: Bundle;

  /** @internal */
  public static _of(parts: RenderTargetParts): RenderTarget {
    return new RenderTarget(parts);
  }

  private constructor(parts: RenderTargetParts) {
    this.chart = parts.chart;
    this.bundle = parts.bundle;
    this.bundleName = parts.bundle.bundleName;
    this.cohortName = parts.cohort.cohortName;
    this.isHub = parts.cohort.isHub;
    this.fleet = Fleet.of(parts.bundle);
    this.members = parts.cohort._members;
  }

  /** Rollout stage; the hub has none. */
  public get tier(): Tier {
    return this.required('tier', (member) => member.tier, VaryBy.tier());
  }

  /** Region. */
  public get region(): string {
    return this.required('region', (member) => member.region, VaryBy.region());
  }

  /** Name of the cluster; with `VaryBy.cluster()`, or while the target is one cluster. */
  public get clusterName(): string {
    return this.required('clusterName', (member) => member.name, VaryBy.cluster());
  }

  /** Provider's name; undefined if the clusters have none. */
  public get provider(): string | undefined {
    return this.shared('provider', (member) => member.provider, VaryBy.provider());
  }

  /** Team that owns the clusters; undefined if they have none. */
  public get team(): Team | undefined {
    return this.shared('team', (member) => member.team, VaryBy.team());
  }

  /** Version of the API servers, as declared. */
  public get kubernetesVersion(): string {
    return this.required('kubernetesVersion', (member) => member.kubernetesVersion);
  }

  /**
   * Version of a system that runs on the clusters; undefined if it does not.
   * @param system name of the system, such as `karpenter`
   */
  public installed(system: string): string | undefined {
    return this.shared(`installed('${system}')`, (member) => member.installed[system]);
  }

  /**
   * Value of a label of the clusters' registrations; undefined if they do not carry it.
   * @param key the label's key
   */
  public label(key: string): string | undefined {
    return this.shared(`label('${key}')`, (member) => member.labels[key], VaryBy.label(key));
  }

  /**
   * Value of an annotation of the clusters' registrations; undefined if they do not carry it.
   * @param key the annotation's key
   */
  public annotation(key: string): string | undefined {
    return this.shared(`annotation('${key}')`, (member) => member.annotations[key]);
  }

  /**
   * Says why the objects for this target cannot be made: nothing of them is written, and the reason is reported.
   *
   * An exception in `renderAt` does the same, except in Go, where a panic would end the whole run: there, `defer` a function that
   * hands what it recovers to this method.
   * @param reason what is missing or wrong
   */
  public fail(reason: string): void {
    this._failures.push(reason);
  }

  private required<T>(what: string, read: (member: MemberRecord) => T | undefined, by?: VaryBy): T {
    const value = this.shared(what, read, by);
    if (value !== undefined) return value;
    const names = this.members.map((member) => `'${member.name}'`).join(', ');
    const remedy = this.isHub ? 'ask isHub first' : 'give it to these clusters, or do not read it';
    return this.refuse({
      code: 'FL1051',
      path: this.bundle.node.path,
      problem: `${what} is read, but ${names} has none`,
      value: what,
      remedy,
    });
  }

  private shared<T>(what: string, read: (member: MemberRecord) => T, by?: VaryBy): T {
    const values = new Map<T, string[]>();
    for (const member of this.members) {
      const value = read(member);
      const names = values.get(value);
      if (names) names.push(member.name);
      else values.set(value, [member.name]);
    }
    if (values.size <= 1) return values.keys().next().value as T;
    const text = [...values].map(([value, names]) => `${textOf(value)} on ${listed(names)}`).join(', ');
    const problem = `${what} is read, but differs in cohort '${this.cohortName}': ${text}`;
    const remedy = `add ${by?._text ?? this.separatorOf([...values.values()])} to varyBy`;
    return this.refuse({ code: 'FL1050', path: this.bundle.node.path, problem, value: what, remedy });
  }

  /** The first thing to vary by that tells the groups of clusters apart. */
  private separatorOf(groups: readonly string[][]): string {
    const labels = new Map(this.members.map((member) => [member.name, member.labels]));
    const own = [VaryBy.tier(), VaryBy.region(), VaryBy.provider(), VaryBy.team()];
    const keys = [...new Set(this.members.flatMap((member) => Object.keys(member.labels)))].sort();
    // a key that is no label key is a finding of its own, and nothing to vary by
    const usable = keys.filter((key) => !key.startsWith(`${this.fleet.domain}/`) && !labelKeyProblem(key));
    const others = usable.map((key) => VaryBy.label(key));
    const tellsApart = (by: VaryBy) => {
      const values = groups.map(
        (names) => new Set(names.map((name) => labels.get(name)![by._labelKey(this.fleet.domain)])),
      );
      return new Set(values.flatMap((set) => [...set])).size === values.reduce((sum, set) => sum + set.size, 0);
    };
    return ([...own, ...others].find(tellsApart) ?? VaryBy.cluster())._text;
  }

  /** Remembers the finding too, since other languages hand back only its text. */
  private refuse(props: FindingProps): never {
    this._problems.push(props);
    return fail(props);
  }
}

function textOf(value: unknown): string {
  if (value === undefined) return 'absent';
  const name = (value as { name?: unknown }).name;
  return `'${typeof name === 'string' ? name : String(value)}'`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `'${name}'`);
  return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ');
}
