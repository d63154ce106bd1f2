import type { PlannedApplication } from '../../delivery/plan';
import type {
  WrittenBundle,
  WrittenFleet,
  WrittenMember,
  WrittenObject,
  WrittenPlan,
  WrittenProject,
} from '../../delivery/written-plan';
import { groupOf } from '../../model/kubernetes-object';
import { Lifecycle, Retirement } from '../../model/lifecycle';

/** A written plan, or one about to be written, indexed; both sides of a transition look the same. */
export class PlanView {
  /** Clusters and the hub, by name. */
  public readonly members: ReadonlyMap<string, WrittenMember>;
  /** Bundles, by name. */
  public readonly bundles: ReadonlyMap<string, WrittenBundle>;
  /** AppProjects, by name. */
  public readonly projects: ReadonlyMap<string, WrittenProject>;
  /** Applications of bundles, by name; those that deliver Argo CD's own objects are left out. */
  public readonly applications: ReadonlyMap<string, PlannedApplication>;
  private readonly directories = new Map<string, ReadonlyMap<string, WrittenObject>>();
  private readonly registrations = new Set<string>();
  private readonly byCluster = new Map<string, PlannedApplication[]>();

  constructor(
    public readonly fleet: WrittenFleet,
    plan: WrittenPlan,
  ) {
    this.members = byName(fleet.members);
    this.bundles = byName(fleet.bundles);
    this.projects = byName(fleet.projects);
    this.applications = byName(plan.applications.filter(({ bundle }) => this.bundles.has(bundle)));
    for (const { path, objects } of plan.directories) {
      this.directories.set(path, new Map(objects.map((object) => [identityOf(object), object])));
      if (path.startsWith('hub/registrations')) for (const { name } of objects) this.registrations.add(name);
    }
    for (const application of this.applications.values()) {
      const others = this.byCluster.get(application.cluster);
      if (others) others.push(application);
      else this.byCluster.set(application.cluster, [application]);
    }
  }

  /** What an Application delivers, by identity; nothing is known of a chart. */
  public objectsOf({ directory }: PlannedApplication): ReadonlyMap<string, WrittenObject> {
    return (directory !== undefined && this.directories.get(directory)) || NOTHING;
  }

  /** Whether the fleet writes the registration of a member itself, and so guards it. */
  public writesRegistration(member: string): boolean {
    return this.registrations.has(`cluster-${member}`);
  }

  /** All Applications of bundles on a cluster. */
  public applicationsOn(cluster: string): readonly PlannedApplication[] {
    return this.byCluster.get(cluster) ?? [];
  }

  /** The Applications of a bundle. */
  public applicationsOf(bundle: string): PlannedApplication[] {
    return [...this.applications.values()].filter((application) => application.bundle === bundle);
  }

  /** Whether a member is in the code and in use. */
  public isInUse(name: string): boolean {
    const member = this.members.get(name);
    return member !== undefined && this.labelOf(member, 'lifecycle') !== Lifecycle.RETIRED;
  }

  /** A label that the fleet itself writes. */
  public labelOf(member: WrittenMember, label: 'tier' | 'lifecycle'): string | undefined {
    return member.labels[`${this.fleet.domain}/${label}`];
  }
}

/** Whether the first of the two commits of a retirement is done. */
export function isRetired(bundle: WrittenBundle | undefined): boolean {
  return bundle?.lifecycle === Lifecycle.RETIRED;
}

/** Whether objects go with the Applications of a bundle. */
export function isDeleting(bundle: WrittenBundle | undefined): boolean {
  return isRetired(bundle) && bundle!.retire === Retirement.DELETE;
}

/** An object as people name it, the same on every cluster: the version is no part of it. */
export function identityOf({ apiVersion, kind, namespace, name }: Omit<WrittenObject, 'file'>): string {
  const group = groupOf(apiVersion);
  return `${kind}${group && `.${group}`} '${namespace === undefined ? '' : `${namespace}/`}${name}'`;
}

const NOTHING: ReadonlyMap<string, WrittenObject> = new Map();

const byName = <T extends { readonly name: string }>(all: readonly T[]) =>
  new Map(all.map((one) => [one.name, one] as const));
