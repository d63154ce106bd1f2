import type { RenderedObject } from '../core/rendering';
import { encodeFileNamePart } from '../model/cohort-name';
import type { FindingProps } from '../model/finding';
import { BUILT_IN_GROUPS, groupOf, type KubernetesObject } from '../model/kubernetes-object';

/** An object with its place in the output. */
export interface PlacedObject extends RenderedObject {
  readonly path: string;
}

/** A folder of the output, as one Application reads it. */
export interface Directory {
  readonly path: string;
  readonly objects: readonly PlacedObject[];
}

/** `<kind>[.<group>][.<namespace>].<name>.yaml`, lower case; the group for every kind that is not Kubernetes' own. */
export function fileName(manifest: KubernetesObject): string {
  const group = groupOf(manifest.apiVersion);
  const { namespace, name } = manifest.metadata;
  const parts = [manifest.kind.toLowerCase(), BUILT_IN_GROUPS.has(group) ? undefined : group, namespace, name];
  return `${parts
    .filter((part) => part)
    .map((part) => encodeFileNamePart(part!))
    .join('.')}.yaml`;
}

/** Gives each object of a folder its path, in order of paths; a path taken twice is a finding that names both owners. */
export function placeObjects(
  path: string,
  objects: readonly RenderedObject[],
  report: (props: FindingProps) => void,
): Directory {
  const placed = new Map<string, PlacedObject>();
  for (const object of objects) {
    const file = `${path}/${fileName(object.manifest)}`;
    const other = placed.get(file);
    if (other) report(takenTwice(file, other, object));
    else placed.set(file, { ...object, path: file });
  }
  return { path, objects: [...placed.keys()].sort().map((file) => placed.get(file)!) };
}

function takenTwice(file: string, first: RenderedObject, second: RenderedObject): FindingProps {
  const { kind } = second.manifest;
  const { name } = second.manifest.metadata;
  return {
    code: 'FL9024',
    path: second.origin,
    problem: `${kind} '${name}' is written to '${file}', which '${first.origin}' takes too`,
    value: file,
    remedy: 'give one of them another id, or another metadata.name',
    acceptable: false,
  };
}
