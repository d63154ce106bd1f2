import { type Mapping, mapping } from '../../expander/documents';
import { type KubeClient, KubeRefusal } from '../engine/kube-client';
import { eventually } from '../engine/processes';
import { type Directory, inWaves, type Output } from './output';

/** What came of applying an output folder. */
export interface Applied {
  readonly objects: number;
  readonly kinds: ReadonlySet<string>;
  /** Objects that had to go first, since another cohort's could not be turned into them. */
  readonly replaced: readonly string[];
}

/** Applies CRDs and waits until the server serves them. */
export async function applyDefinitions(client: KubeClient, definitions: readonly Mapping[]): Promise<void> {
  await Promise.all(definitions.map((definition) => client.apply(definition)));
  const wanted = definitions.flatMap(servedKinds);
  await eventually('every definition served', 300, async () => {
    const served = await client.servedKinds();
    return wanted.every((kind) => served.has(kind)) || undefined;
  });
}

/**
 * Applies everything that an output holds to one server: namespaces and CRDs first, then each directory by waves. Two cohorts of a
 * bundle follow one another on the same objects, which is what a cluster sees that moves from one to the other.
 */
export async function applyOutput(client: KubeClient, output: Output): Promise<Applied> {
  const kinds = new Set<string>();
  const replaced: string[] = [];
  let objects = 0;
  const all = output.directories.flatMap(inWaves);
  for (const namespace of all.filter(({ kind }) => kind === 'Namespace')) await client.apply(namespace);
  await applyDefinitions(
    client,
    all.filter(({ kind }) => kind === 'CustomResourceDefinition'),
  );
  for (const directory of output.directories) {
    for (const object of inWaves(directory)) {
      if (await applyOver(client, object, directory)) replaced.push(`${directory.path}: ${nameOf(object)}`);
      kinds.add(`${String(object.apiVersion)} ${String(object.kind)}`);
      objects++;
    }
    await assertStill(client, directory);
  }
  return { objects, kinds, replaced };
}

/** Applies an object; where a field that stays for ever differs from a former cohort's, the former object goes first. */
async function applyOver(client: KubeClient, object: Mapping, directory: Directory): Promise<boolean> {
  try {
    await client.apply(object, directory);
    return false;
  } catch (error) {
    if (!(error instanceof KubeRefusal)) throw error;
    if (!/is immutable|updates to .* are forbidden/.test(error.message)) {
      throw new Error(`${directory.path}: ${error.message}`);
    }
    await client.delete(object, directory.namespace);
    await client.apply(object, directory);
    return true;
  }
}

/** A second apply of the same bytes must leave every object as it is. */
async function assertStill(client: KubeClient, directory: Directory): Promise<void> {
  for (const object of inWaves(directory)) {
    const before = await client.get(object, directory.namespace);
    const after = await client.apply(object, directory);
    const versions = [before, after].map((state) => mapping(state?.metadata, 'metadata').resourceVersion);
    if (versions[0] !== versions[1]) throw new Error(`${directory.path}: ${nameOf(object)} changes on every apply`);
  }
}

function servedKinds(definition: Mapping): string[] {
  const { group, names, versions } = mapping(definition.spec, 'spec');
  const { kind } = mapping(names, 'names');
  const served = (versions as { name: string; served: boolean }[]).filter((version) => version.served);
  return served.map(({ name }) => `${String(group)}/${name}/${String(kind)}`);
}

function nameOf(object: Mapping): string {
  const { namespace, name } = mapping(object.metadata, 'metadata');
  return `${String(object.kind)} ${namespace ? `${String(namespace)}/` : ''}${String(name)}`;
}
