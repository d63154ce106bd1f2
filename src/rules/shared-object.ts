import type { Rendering } from '../core/rendering';
import { groupOf, type KubernetesObject } from '../model/kubernetes-object';
import type { Rule } from './rule';

interface Owner {
  readonly rendering: Rendering;
  readonly origin: string;
}

/** X1: an object belongs to one bundle on a cluster; two would overwrite one another for ever. */
export const sharedObject: Rule = ({ renderings }) => {
  const owners = new Map<string, Owner[]>();
  for (const rendering of renderings) {
    for (const { manifest, origin } of rendering.objects) {
      const key = identity(manifest);
      const list = owners.get(key);
      if (list) list.push({ rendering, origin });
      else owners.set(key, [{ rendering, origin }]);
    }
  }
  return [...owners].filter(([, list]) => list.length > 1).flatMap(([key, list]) => [...clashes(key, list)]);
};

function* clashes(key: string, owners: readonly Owner[]) {
  const told = new Set<string>();
  for (const [index, first] of owners.entries()) {
    for (const second of owners.slice(index + 1)) {
      const names = [first, second].map(({ rendering }) => rendering.bundle.bundleName);
      const common = commonMembers(first, second);
      if (names[0] === names[1] || common.length === 0 || told.has(names.join())) continue;
      told.add(names.join());
      const problem = `${key} is delivered by bundle '${names[0]}' too, on '${common[0]}'${common.length > 1 ? ` and ${common.length - 1} more` : ''}`;
      yield {
        code: 'FL6127',
        path: second.origin,
        problem,
        value: key,
        remedy: `let one bundle deliver it, or narrow the clusters of '${names[1]}'`,
      };
    }
  }
}

function commonMembers(first: Owner, second: Owner): string[] {
  const names = new Set(first.rendering.cohort._members.map(({ name }) => name));
  return second.rendering.cohort._members.map(({ name }) => name).filter((name) => names.has(name));
}

function identity({ apiVersion, kind, metadata }: KubernetesObject): string {
  const group = groupOf(apiVersion);
  const place = metadata.namespace === undefined ? '' : `${metadata.namespace}/`;
  return `${kind}${group && `.${group}`} '${place}${metadata.name}'`;
}
