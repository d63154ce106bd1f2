import type { PlannedApplication } from '../../delivery/plan';
import type { WrittenObject } from '../../delivery/written-plan';
import { isDeleting, isRetired, type PlanView } from './plan-view';

/**
 * What becomes of an Application: it stays; it is deleted with its objects; it is deleted and its objects stay; or nobody
 * wants it any more, but nothing deletes it either, so that it goes on as it is.
 */
export type Fate = 'stays' | 'deleted' | 'released' | 'orphaned';

/** Objects that an Application of the former plan delivered and does not deliver any more. */
export interface Removal {
  readonly application: PlannedApplication;
  readonly fate: Fate;
  /** Those that no bundle delivers to the cluster now. */
  readonly gone: readonly WrittenObject[];
  /** Those that another bundle delivers to the cluster now. */
  readonly moved: readonly Move[];
}

/** An object that another bundle delivers now. */
export interface Move {
  readonly object: WrittenObject;
  readonly to: string;
}

/** What becomes of an Application of the former plan. */
export function fateOf(application: PlannedApplication, previous: PlanView, next: PlanView): Fate {
  if (next.applications.has(application.name)) return 'stays';
  const now = next.bundles.get(application.bundle);
  const before = previous.bundles.get(application.bundle);
  // objects go only with an Application that has its finalizer since the commit before
  if (now ? isDeleting(now) : isRetired(before)) return isDeleting(before) ? 'deleted' : 'released';
  return 'orphaned';
}

/** Every removal between two plans; where a chart takes the place of a directory, nothing is known of it. */
export function removalsBetween(previous: PlanView, next: PlanView): Removal[] {
  const missing = missingObjects(previous, next);
  return [...previous.applications.values()].flatMap((application) => {
    const fate = fateOf(application, previous, next);
    const now = next.applications.get(application.name);
    if (fate === 'orphaned' || now?.chart) return [];
    const objects = missing(application, now);
    if (objects.length === 0) return [];
    const others = next.applicationsOn(application.cluster);
    const ownerOf = (identity: string) => others.find((one) => next.objectsOf(one).has(identity));
    const owned = objects.map(([identity, object]) => ({ object, to: ownerOf(identity)?.bundle }));
    const moved = owned.filter((one): one is Move => one.to !== undefined);
    const gone = owned.filter(({ to }) => to === undefined).map(({ object }) => object);
    return [{ application, fate, gone, moved }];
  });
}

/** Whether an object outlives its removal: Argo CD asks one guard to prune and another to cascade, which no definition takes part in. */
export function survives({ guards, kind }: WrittenObject, fate: Fate): boolean {
  const all = guards?.split(',') ?? [];
  if (fate === 'stays') return all.includes('Prune=false');
  return fate === 'released' || kind === 'CustomResourceDefinition' || all.includes('Delete=false');
}

/** Clusters share directories, so what two of them differ in is found once for all. */
function missingObjects(previous: PlanView, next: PlanView) {
  const known = new Map<string, [string, WrittenObject][]>();
  return (before: PlannedApplication, now: PlannedApplication | undefined) => {
    const key = JSON.stringify([before.directory, now?.directory]);
    const found = known.get(key);
    if (found) return found;
    const kept = now && next.objectsOf(now);
    const missing = [...previous.objectsOf(before)].filter(([identity]) => !kept?.has(identity));
    known.set(key, missing);
    return missing;
  };
}
