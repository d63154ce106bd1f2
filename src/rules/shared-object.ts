import { groupOf, type KubernetesObject } from '../model/kubernetes-object';
import type { Rule } from './rule';

/** A bundle that delivers an object, and where. */
interface Owner {
  readonly bundle: string;
  readonly origin: string;
  readonly members: Set<string>;
}

/** X1: an object belongs to one bundle on a cluster; two would overwrite one another for ever. */
export const sharedObject: Rule = ({ renderings }) => {
  const owners = new Map<string, Map<string, Owner>>();
  for (const { bundle, cohort, objects } of renderings) {
    for (const { manifest, origin } of objects) {
      const key = identity(manifest);
      const all = owners.get(key) ?? new Map<string, Owner>();
      const owner = all.get(bundle.node.path) ?? { bundle: bundle.bundleName, origin, members: new Set<string>() };
      for (const { name } of cohort._members) owner.members.add(name);
      owners.set(key, all.set(bundle.node.path, owner));
    }
  }
  return [...owners].filter(([, all]) => all.size > 1).flatMap(([key, all]) => [...clashes(key, [...all.values()])]);
};

function* clashes(key: string, owners: readonly Owner[]) {
  for (const [index, first] of owners.entries()) {
    for (const second of owners.slice(index + 1)) {
      const common = [...second.members].filter((name) => first.members.has(name));
      if (common.length === 0) continue;
      const where = `'${common[0]}'${common.length > 1 ? ` and ${common.length - 1} more` : ''}`;
      yield {
        code: 'FL6127',
        path: second.origin,
        problem: `${key} is delivered by bundle '${first.bundle}' too, on ${where}`,
        value: key,
        remedy: `let one bundle deliver it, or narrow the clusters of '${second.bundle}'`,
      };
    }
  }
}

function identity({ apiVersion, kind, metadata }: KubernetesObject): string {
  const group = groupOf(apiVersion);
  const place = metadata.namespace === undefined ? '' : `${metadata.namespace}/`;
  return `${kind}${group && `.${group}`} '${place}${metadata.name}'`;
}
