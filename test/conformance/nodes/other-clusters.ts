import type { Mapping } from '../../expander/documents';
import { applyDefinitions } from '../core/apply-output';
import { startApiServer } from '../engine/api-server';
import type { KubeClient } from '../engine/kube-client';
import { Processes } from '../engine/processes';
import type { CheckContext } from '../group';
import { type KarpenterTree, karpenterDefinitions, versionsOf } from './karpenter-definitions';

/** Groups of what Karpenter and its providers define. */
const GROUP = /^karpenter\.(sh|k8s\.aws|azure\.com|kwok\.sh)\//;

/** Shows that every NodePool and node class is taken by a server with the definitions of a tree, and stored as it is. */
export async function checkTree(
  context: CheckContext,
  tree: KarpenterTree,
  objects: readonly Mapping[],
): Promise<string> {
  const { binaries, folder } = context;
  const processes = new Processes(folder);
  try {
    const { client } = await startApiServer(processes, { name: tree, folder, binaries });
    const lines: string[] = [];
    for (const version of versionsOf(tree)) {
      await applyDefinitions(client, karpenterDefinitions(tree, version));
      lines.push(`${version}: ${await applyEach(client, objects)}`);
    }
    client.close();
    return lines.join('; ');
  } finally {
    await processes.stopAll();
  }
}

/** What Karpenter reads among objects. */
export function ofKarpenter(objects: readonly Mapping[]): Mapping[] {
  return objects.filter(({ apiVersion }) => GROUP.test(String(apiVersion)));
}

async function applyEach(client: KubeClient, objects: readonly Mapping[]): Promise<string> {
  const kinds = new Map<string, number>();
  for (const object of objects) {
    const stored = await client.apply(object, { dryRun: true });
    const problem = difference(object.spec, stored.spec, 'spec');
    if (problem) throw new Error(`${String(object.kind)} ${JSON.stringify(object.metadata)}: ${problem}`);
    const kind = String(object.kind);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  if (kinds.size === 0) throw new Error('there is nothing of Karpenter');
  return [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ');
}

/** What the server has otherwise than it was given, which a sync would see as a difference for ever; defaults may be added. */
function difference(given: unknown, stored: unknown, path: string): string | undefined {
  if (typeof given !== 'object' || given === null)
    return given === stored ? undefined : `${path} is stored as ${stored}`;
  if (typeof stored !== 'object' || stored === null) return `${path} is stored as ${stored}`;
  for (const [key, value] of Object.entries(given)) {
    const problem = difference(value, (stored as Mapping)[key], `${path}.${key}`);
    if (problem) return problem;
  }
  return undefined;
}
