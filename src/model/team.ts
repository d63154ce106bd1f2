import type { ClusterKind } from './cluster-kind';
import { refuseBadKind, refuseBadName } from './name-refusals';
import { ClusterSelector } from './selector';

/** What a team owns and may do. */
export interface TeamProps {
  /**
   * The namespaces that belong to the team, each a DNS label.
   * @default []
   */
  readonly namespaces?: string[];
  /**
   * Groups of the identity provider whose members may see and sync the team's Applications.
   * @default []
   */
  readonly groups?: string[];
  /**
   * Cluster-scoped kinds that the team's bundles may create.
   * @default []
   */
  readonly clusterKinds?: ClusterKind[];
  /**
   * Git and Helm repositories that the team's bundles may be delivered from, besides the fleet's own.
   * @default []
   */
  readonly repositories?: string[];
  /**
   * The clusters on which the team's namespaces exist.
   * @default ClusterSelector.all()
   */
  readonly clusters?: ClusterSelector;
}

/** The owner of namespaces and bundles; in Argo CD a project. */
export class Team {
  /** The team's name, a DNS label. */
  public readonly name: string;
  /** The namespaces that belong to the team. */
  public readonly namespaces: string[];
  /** Groups of the identity provider whose members may see and sync the team's Applications. */
  public readonly groups: string[];
  /** Cluster-scoped kinds that the team's bundles may create. */
  public readonly clusterKinds: ClusterKind[];
  /** Git and Helm repositories besides the fleet's own. */
  public readonly repositories: string[];
  /** The clusters on which the team's namespaces exist. */
  public readonly clusters: ClusterSelector;

  constructor(name: string, props: TeamProps = {}) {
    const path = `Team '${name}'`;
    this.name = name;
    this.namespaces = [...(props.namespaces ?? [])];
    this.groups = [...(props.groups ?? [])];
    this.clusterKinds = [...(props.clusterKinds ?? [])];
    this.repositories = [...(props.repositories ?? [])];
    this.clusters = props.clusters ?? ClusterSelector.all();
    refuseBadName(path, 'name', name);
    for (const namespace of this.namespaces) refuseBadName(path, 'namespace', namespace);
    for (const kind of this.clusterKinds) refuseBadKind(path, kind);
  }
}
