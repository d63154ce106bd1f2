import { crdsFromLock } from '../../../tools/imports/rebuild';
import { readUpstreams } from '../../../tools/imports/upstreams';
import { type Mapping, parseObjects } from '../../expander/documents';
import { moduleFiles } from './module-file';

/** The two trees that ship the definitions of Karpenter, each with rules of its own. */
export type KarpenterTree = 'karpenter' | 'karpenter-aws';

/** The definitions as Karpenter itself ships them; by a default of theirs a simulated node class is Ready. */
export async function ownDefinitions(): Promise<Mapping[]> {
  const files = await Promise.all(
    ['pkg/apis/crds', 'kwok/apis/crds'].map((folder) => moduleFiles('karpenter', folder)),
  );
  return files.flat().flatMap((text) => parseObjects(text, 'definition'));
}

/** The definitions of a tree, and the node classes that it has none of, as the lock has them. */
export function karpenterDefinitions(tree: KarpenterTree, version?: string): Mapping[] {
  const wanted = [tree, 'karpenter-aws', 'karpenter-azure', 'karpenter-kwok'];
  const definitions = new Map<string, Mapping>();
  for (const name of wanted) {
    const chosen = (name === tree && version) || versionsOf(name)[0]!;
    for (const crd of crdsFromLock(name, chosen))
      if (!definitions.has(crd.metadata.name)) definitions.set(crd.metadata.name, crd as unknown as Mapping);
  }
  return [...definitions.values()];
}

/** The versions of an upstream that are in force, newest first. */
export function versionsOf(name: string): readonly string[] {
  return readUpstreams().find((one) => one.name === name)?.versions ?? [];
}
