import { Severity } from '../../../src/model/finding';
import { SchemaJudge } from '../../../src/schema/judge';
import { type KubeClient, KubeRefusal } from '../engine/kube-client';
import { inParallel } from '../engine/parallel';
import { NEWEST_MINOR } from './newest-server';

/** What the API server and the judge say of an object: the reason of a refusal, or nothing. */
interface Verdicts {
  readonly server: string | undefined;
  readonly judge: string | undefined;
}

/** An object that is right, and copies of it that may be wrong. */
export interface Suspects {
  /** Where it comes from. */
  readonly from: string;
  readonly object: object;
  readonly mutants: readonly { readonly path: string; readonly object: object; readonly fault?: string }[];
}

interface Labelled extends Verdicts {
  readonly text: string;
}

/** What came of all objects. */
export interface Labels {
  readonly originals: number;
  readonly mutants: number;
  readonly refused: number;
  /** What we take and the server refuses. */
  readonly missed: readonly string[];
  /** What we refuse and the server takes. */
  readonly overdone: readonly string[];
  /** Originals that the server refuses; their mutants show nothing. */
  readonly unfit: readonly string[];
}

/** Labels every mutant by what the server says, and compares that with what the judge says. */
export async function labelMutants(
  client: KubeClient,
  all: readonly Suspects[],
  say: (text: string) => void,
): Promise<Labels> {
  const judge = new SchemaJudge({ kubernetesVersions: [NEWEST_MINOR] });
  const server = new Map<object, string | undefined>();
  await inParallel(all, async ({ object }) => void server.set(object, await refusalOf(client, object)));
  const fit = all.filter(({ object }) => server.get(object) === undefined);
  const mutants = fit.flatMap(({ from, mutants }) => mutants.map((mutant) => ({ ...mutant, from })));
  const labelled: Labelled[] = [];
  await inParallel(mutants, async ({ fault = 'change', path, from, object }) => {
    const text = `${fault} ${path} of ${from}`;
    labelled.push({ text, server: await refusalOf(client, object), judge: judgedBy(judge, object) });
    if (labelled.length % 2000 === 0) say(`${labelled.length} of ${mutants.length} mutants`);
  });
  return {
    originals: fit.length,
    mutants: mutants.length,
    refused: labelled.filter((one) => one.server !== undefined).length,
    missed: labelled.filter((one) => one.server && !one.judge).map((one) => `${one.text}: ${one.server}`),
    overdone: labelled.filter((one) => !one.server && one.judge).map((one) => `${one.text}: ${one.judge}`),
    unfit: all.filter((one) => !fit.includes(one)).map((one) => `${one.from}: ${server.get(one.object)}`),
  };
}

/** Why the judge refuses an object, if it does. */
export function judgedBy(judge: SchemaJudge, object: object): string | undefined {
  return judge
    .judge(object, '')
    .find(({ severity }) => severity === Severity.ERROR)
    ?.toString();
}

/** Why the server refuses an object, if it does; nothing is stored. */
export async function refusalOf(client: KubeClient, object: object): Promise<string | undefined> {
  try {
    await client.apply(inDefault(object as Record<string, unknown>), { dryRun: true });
    return undefined;
  } catch (error) {
    if (error instanceof KubeRefusal) return error.message.replace(/^\w+ \S+: /, '');
    throw error;
  }
}

/** In a namespace that exists, and with a name: a server-side apply has no use for a generated one. */
function inDefault(object: Record<string, unknown>): Record<string, unknown> {
  const { namespace: _, generateName, ...metadata } = (object.metadata ?? {}) as Record<string, unknown>;
  const name = metadata.name ?? (generateName === undefined ? undefined : `${String(generateName)}x`);
  return { ...object, metadata: { ...metadata, name } };
}
