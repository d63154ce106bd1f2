import { createHash } from 'node:crypto';
import { Bundle, type ResultOf } from '../core/bundle';
import { Cohort } from '../core/cohort';
import type { Fleet } from '../core/fleet';
import { BUILT_IN_NAMESPACES, type KubernetesObject } from '../model/kubernetes-object';
import type { MemberRecord } from '../model/member-record';
import { ClusterSelector } from '../model/selector';
import type { Team } from '../model/team';
import { KEEP, withSyncOptions } from './guards';

/** A namespace, who owns it, and where it is needed. */
interface NamespaceNeed {
  readonly name: string;
  readonly owner: Team | undefined;
  readonly clusters: ClusterSelector;
}

/** Name of the bundle. */
export const NAMESPACES = 'namespaces';

const LONGEST_READABLE_NAME = 60;

/**
 * The namespaces that teams and bundles declare, each once on every cluster that needs it.
 *
 * Clusters that need the same namespaces share a directory; the partition follows from the selectors of those who declared them.
 */
export class NamespaceBundle extends Bundle {
  private readonly needs: readonly NamespaceNeed[];
  private readonly owningFleet: Fleet;

  constructor(fleet: Fleet, argoCdNamespace: string) {
    super(fleet, NAMESPACES, { clusters: ClusterSelector.all().union(ClusterSelector.hub()) });
    this.owningFleet = fleet;
    this.needs = namespaceNeeds(fleet, argoCdNamespace);
  }

  /** @internal */
  public override _cohorts(members: readonly MemberRecord[], resultOf: ResultOf): Cohort[] {
    const hub = members.filter((member) => member.role === 'hub');
    const needed = hub.some((member) => this.neededBy(member).length > 0);
    return super._cohorts(needed ? members : members.filter((member) => member.role === 'cluster'), resultOf);
  }

  /** @internal */
  protected override _clusterCohorts(members: readonly MemberRecord[]): Cohort[] {
    const groups = new Map<string, { needs: NamespaceNeed[]; members: MemberRecord[] }>();
    for (const member of members) {
      const needs = this.neededBy(member);
      if (needs.length === 0) continue;
      const name = groupName(needs.map((need) => need.name));
      const group = groups.get(name) ?? { needs, members: [] };
      group.members.push(member);
      groups.set(name, group);
    }
    return [...groups.keys()].sort().map((name) => {
      const group = groups.get(name)!;
      const boxes = this.selectorOf(group.needs)._boxes(this.owningFleet._labelDomain);
      return Cohort._of(name, false, { members: group.members, boxes, directory: `fleet/${this.bundleName}/${name}` });
    });
  }

  /** @internal */
  public override _manifests(cohort: Cohort): KubernetesObject[] {
    return this.neededBy(cohort._members[0]!).map((need) => this.manifest(need));
  }

  /** @internal */
  public override get _isFoundation(): boolean {
    return true;
  }

  private neededBy(member: MemberRecord): NamespaceNeed[] {
    return this.needs.filter((need) => need.clusters._matches(member.labels, this.owningFleet._labelDomain));
  }

  /** Where exactly these namespaces are needed: by all of their selectors, and by none of the others. */
  private selectorOf(needs: readonly NamespaceNeed[]): ClusterSelector {
    const distinct = (all: readonly NamespaceNeed[]) => {
      const text = (need: NamespaceNeed) =>
        JSON.stringify(need.clusters._boxes(this.owningFleet._labelDomain).map((box) => [...box]));
      return [...new Map(all.map((need) => [text(need), need.clusters])).values()];
    };
    const others = this.needs.filter((need) => !needs.includes(need));
    const inside = distinct(needs).reduce((selector, one) => selector.intersect(one), ClusterSelector.all());
    return distinct(others).reduce((selector, one) => selector.minus(one), inside);
  }

  private manifest(need: NamespaceNeed): KubernetesObject {
    const labels = {
      [`${this.owningFleet.domain}/fleet`]: this.owningFleet.node.id,
      ...(need.owner && { [`${this.owningFleet.domain}/team`]: need.owner.name }),
    };
    return withSyncOptions({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: need.name, labels } }, KEEP);
  }
}

/** Every declared namespace once; Kubernetes' own and Argo CD's exist already. */
function namespaceNeeds(fleet: Fleet, argoCdNamespace: string): NamespaceNeed[] {
  const owners = new Map(fleet.teams.flatMap((team) => (team.namespaces ?? []).map((name) => [name, team] as const)));
  const declared = [
    ...fleet.teams.flatMap((team) => team.namespaces.map((name) => ({ name, clusters: team.clusters }))),
    ...fleet._bundles.flatMap((bundle) => bundle.namespaces.map((name) => ({ name, clusters: bundle.clusters }))),
  ];
  const byName = new Map<string, ClusterSelector>();
  for (const { name, clusters } of declared) byName.set(name, byName.get(name)?.union(clusters) ?? clusters);
  const mine = (name: string) => !BUILT_IN_NAMESPACES.has(name) && name !== argoCdNamespace;
  return [...byName.keys()]
    .filter(mine)
    .sort()
    .map((name) => ({ name, owner: owners.get(name), clusters: byName.get(name)! }));
}

/** Namespaces are DNS labels, so a dot joins them without doubt; a long list becomes its count and hash. */
function groupName(namespaces: readonly string[]): string {
  const text = namespaces.join('.');
  if (text.length <= LONGEST_READABLE_NAME) return text;
  return `${namespaces.length}-${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
}
