import type { Cohort } from '../core/cohort';
import { groupOf, type KubernetesObject } from '../model/kubernetes-object';
import type { Rule } from './rule';

/** A bundle that delivers an object, and where. */
interface Owner {
  readonly bundle: string;
  readonly origin: string;
  readonly cohorts: Cohort[];
}

/** X1: an object belongs to one bundle on a cluster; two would overwrite one another for ever. */
export const sharedObject: Rule = ({ renderings }) => {
  const owners = new Map<string, Map<string, Owner>>();
  for (const { bundle, cohort, objects } of renderings) {
    const { path } = bundle.node;
    for (const { manifest, origin } of objects) {
      const key = identity(manifest);
      const all = owners.get(key) ?? new Map<string, Owner>();
      const owner = all.get(path) ?? { bundle: bundle.bundleName, origin, cohorts: [] };
      owner.cohorts.push(cohort);
      owners.set(key, all.set(path, owner));
    }
  }
  return [...owners].filter(([, all]) => all.size > 1).flatMap(([key, all]) => [...clashes(key, [...all.values()])]);
};

function* clashes(key: string, owners: readonly Owner[]) {
  const members = new Map(owners.map((owner) => [owner, membersOf(owner)]));
  for (const [index, first] of owners.entries()) {
    for (const second of owners.slice(index + 1)) {
      const common = [...members.get(second)!].filter((name) => members.get(first)!.has(name));
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

/** Asked only of owners that share an object, since a fleet has many members. */
function membersOf({ cohorts }: Owner): ReadonlySet<string> {
  return new Set(cohorts.flatMap((cohort) => cohort._members.map(({ name }) => name)));
}

function identity({ apiVersion, kind, metadata }: KubernetesObject): string {
  const group = groupOf(apiVersion);
  const place = metadata.namespace === undefined ? '' : `${metadata.namespace}/`;
  return `${kind}${group && `.${group}`} '${place}${metadata.name}'`;
}
