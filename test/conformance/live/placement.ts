import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mapping } from '../../expander/documents';

/** What of a plan's directories belongs on a cluster, and what does not. */
export interface Placement {
  /** Objects that the cluster must have. */
  readonly wanted: readonly Mapping[];
  /** Objects that others of the fleet get, and this cluster does not. */
  readonly foreign: readonly Mapping[];
}

interface Plan {
  readonly applications: readonly { readonly cluster: string; readonly directory?: string }[];
  readonly directories: readonly {
    readonly path: string;
    readonly objects: readonly {
      readonly apiVersion: string;
      readonly kind: string;
      readonly namespace?: string;
      readonly name: string;
    }[];
  }[];
}

/** The one directory that no Application delivers. */
const BY_HAND = 'bootstrap';

/** Sorts the objects of every directory by whether the plan of an output brings them to a cluster. */
export function placementOf(output: string, cluster: string): Placement {
  const { applications, directories } = JSON.parse(readFileSync(join(output, 'plan/plan.json'), 'utf8')) as Plan;
  const delivered = directories.filter(({ path }) => path !== BY_HAND);
  const planned = new Set(applications.filter((each) => each.cluster === cluster).map(({ directory }) => directory));
  const objectsOf = (isPlanned: boolean) =>
    delivered
      .filter(({ path }) => planned.has(path) === isPlanned)
      .flatMap(({ objects }) => objects)
      .map(({ apiVersion, kind, namespace, name }) => ({ apiVersion, kind, metadata: { namespace, name } }));
  const wanted = objectsOf(true);
  const keys = new Set(wanted.map((object) => JSON.stringify(object)));
  return { wanted, foreign: objectsOf(false).filter((object) => !keys.has(JSON.stringify(object))) };
}
