import type { LoweredSelector } from '../model/label-selector';
import type { ExpectedRegistration } from './expected-registrations';
import type { PlannedApplication } from './plan';

/** Format of `plan/`; a reader refuses any other, so it grows whenever a field that rules read changes its meaning. */
export const PLAN_FORMAT = 1;

/** `plan/fleet.json`, as far as it is the model: the findings of the run stand beside it. */
export interface WrittenFleet {
  readonly format: number;
  readonly fleet: string;
  readonly domain: string;
  readonly argoCd: {
    readonly repoUrl: string;
    readonly revision: string;
    readonly path: string;
    readonly namespace: string;
  };
  readonly tiers: readonly string[];
  readonly teams: readonly { readonly name: string; readonly namespaces: readonly string[] }[];
  readonly projects: readonly WrittenProject[];
  readonly members: readonly WrittenMember[];
  /** Registrations that somebody else writes, with what they must carry. */
  readonly expectedRegistrations: readonly ExpectedRegistration[];
  readonly bundles: readonly WrittenBundle[];
  /** Kinds that no schema describes, so that only their metadata was judged. */
  readonly kindsWithoutSchema: readonly string[];
}

/** An AppProject: what its Applications may do. */
export interface WrittenProject {
  readonly name: string;
  /** Namespaces on clusters. */
  readonly namespaces: readonly string[];
  /** Namespaces on the hub. */
  readonly hubNamespaces: readonly string[];
  /** Cluster-scoped kinds, as `<group>/<kind>`. */
  readonly clusterKinds: readonly string[];
  readonly repositories: readonly string[];
}

/** A member, its labels among them. */
export interface WrittenMember {
  readonly name: string;
  readonly role: 'cluster' | 'hub';
  readonly labels: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** A bundle, without what it delivers. */
export interface WrittenBundle {
  readonly name: string;
  readonly project: string;
  readonly namespaces: readonly string[];
  /**
   * Cluster-scoped kinds that a chart of others is said to bring, as `<group>/<kind>`.
   * @default - none, or the bundle is rendered by synth
   */
  readonly clusterKinds?: readonly string[];
  readonly varyBy: readonly string[];
  readonly requires: readonly string[];
  /**
   * Tiers that may be ahead of those before them.
   * @default - none
   */
  readonly promotionOverrides?: readonly { readonly tier: string; readonly reason: string; readonly until: string }[];
  readonly lifecycle: string;
  /**
   * What becomes of its objects.
   * @default - it is not retired
   */
  readonly retire?: string;
  readonly wave: number;
  readonly selectors: readonly LoweredSelector[];
  readonly cohorts: readonly string[];
}

/** `plan/plan.json`: which cluster gets which directory, and once for each directory what lies in it. */
export interface WrittenPlan {
  readonly applications: readonly PlannedApplication[];
  readonly directories: readonly WrittenDirectory[];
}

/** A directory with its objects, by name alone. */
export interface WrittenDirectory {
  readonly path: string;
  readonly objects: readonly WrittenObject[];
}

/** An object of a directory, by name alone. */
export interface WrittenObject {
  readonly file: string;
  readonly apiVersion: string;
  readonly kind: string;
  /**
   * Its namespace.
   * @default - its kind has none
   */
  readonly namespace?: string;
  readonly name: string;
  /**
   * Which removals it survives: `Prune=false`, `Delete=false` or both, comma-joined.
   * @default - none
   */
  readonly guards?: string;
}
