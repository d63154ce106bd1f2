import type { Bundle } from '../../core/bundle';
import type { RenderedObject, Rendering } from '../../core/rendering';
import type { MemberRecord } from '../../model/member-record';
import { isNodePool, type SeenPool, seenPool } from './seen-pool';

/** An object, and the bundle that delivers it. */
export interface DeliveredObject extends RenderedObject {
  readonly bundle: Bundle;
}

/** Clusters that get the same directories, and what they get. */
export interface ClusterView {
  readonly members: readonly MemberRecord[];
  readonly objects: readonly DeliveredObject[];
  readonly pools: readonly SeenPool[];
}

/** All clusters that have a pool, each distinct set of directories once. */
export function clusterViews({ renderings }: { readonly renderings: readonly Rendering[] }): ClusterView[] {
  const seen = new Map<RenderedObject['manifest'], SeenPool>();
  const directories = new Map<MemberRecord, number[]>();
  for (const [index, { cohort }] of renderings.entries()) {
    for (const member of cohort._members) {
      const list = directories.get(member);
      if (list) list.push(index);
      else directories.set(member, [index]);
    }
  }
  const groups = new Map<string, { members: MemberRecord[]; indexes: number[] }>();
  for (const [member, indexes] of directories) {
    const key = indexes.join();
    const group = groups.get(key) ?? { members: [], indexes };
    group.members.push(member);
    groups.set(key, group);
  }
  const hasPool = renderings.map(({ objects }) => objects.some(isNodePool));
  return [...groups.values()]
    .filter(({ indexes }) => indexes.some((index) => hasPool[index]))
    .map(({ members, indexes }) => {
      const objects = indexes.flatMap((index) => {
        const { objects: all, bundle } = renderings[index]!;
        return all.map((object) => ({ ...object, bundle }));
      });
      return { members, objects, pools: objects.filter(isNodePool).map((object) => once(seen, object)) };
    });
}

/** A NodePool, looked at once however many clusters get it. */
function once(seen: Map<RenderedObject['manifest'], SeenPool>, object: RenderedObject): SeenPool {
  const pool = seen.get(object.manifest) ?? seenPool(object);
  seen.set(object.manifest, pool);
  return pool;
}

/** The names of clusters, a few of them. */
export function clustersText(members: readonly MemberRecord[]): string {
  const names = members.map(({ name }) => `'${name}'`);
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}
