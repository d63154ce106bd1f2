import { FACT_MARKER } from '../core/cluster-fact';
import type { RenderedObject } from '../core/rendering';
import type { FindingProps } from '../model/finding';

/** Texts that show, wherever they turn up in the output, that something was left unresolved. */
const REFUSED: readonly {
  readonly text: string;
  readonly code: string;
  readonly problem: string;
  readonly remedy: string;
}[] = [
  {
    text: FACT_MARKER,
    code: 'FL9023',
    problem: 'a ClusterFact stands outside the values of a HelmBundle',
    remedy: 'use facts in Helm values only, whole or through ClusterFact.format, or vary by what differs',
  },
  {
    text: 'Failed fetching value for output',
    code: 'FL9028',
    problem: 'a resolver could not fetch a value, and left its message in the object',
    remedy: 'check that the stack is deployed and its endpoint and region are reachable, and run again',
  },
  {
    text: '${Token[',
    code: 'FL9029',
    problem: 'an unresolved token is left in the object',
    remedy: 'give the app the resolver of the framework that made it, and pass tokens whole, never joined or as keys',
  },
];

/** Looks through the text of one object; the object itself is walked only to say where. */
export function refusedTexts(yaml: string, object: RenderedObject): FindingProps[] {
  return REFUSED.filter(({ text }) => yaml.includes(text)).map(({ text, code, problem, remedy }) => {
    const where = pathTo(object.manifest, text) ?? '';
    return { code, path: object.origin, problem: `${problem}, at '${where}'`, value: where, remedy, acceptable: false };
  });
}

function pathTo(value: unknown, text: string): string | undefined {
  if (typeof value === 'string') return value.includes(text) ? '' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const below = key.includes(text) ? '' : pathTo(item, text);
    if (below !== undefined) return Array.isArray(value) ? `[${key}]${below}` : `.${key}${below}`;
  }
  return undefined;
}
