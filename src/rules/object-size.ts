import type { RenderedObject } from '../core/rendering';
import { SYNC_OPTIONS } from '../delivery/guards';
import type { FindingProps } from '../model/finding';
import type { Rule } from './rule';

/** What an annotation holds, and a client-side apply writes the whole object into one. */
const APPLIED = 262_144;
/** etcd's limit of a request. */
const STORED = 1_572_864;
/** A character takes at most six bytes in JSON. */
const WORST = 6;

/** K3: an object is small enough to be applied, and to be stored. */
export const objectSize: Rule = ({ renderings }) => {
  const found = renderings.flatMap(({ objects }) =>
    objects.filter(({ manifest }) => weight(manifest) * WORST > APPLIED).flatMap(findingsOf),
  );
  return [...new Map(found.map((one) => [one.path, one])).values()];
};

function findingsOf({ manifest, origin }: RenderedObject): FindingProps[] {
  const bytes = Buffer.byteLength(JSON.stringify(manifest));
  const about = { path: origin, value: `${bytes}` };
  const name = `${manifest.kind} '${manifest.metadata.name}'`;
  if (bytes > STORED) {
    const problem = `${name} has ${bytes} bytes, and the API server stores at most ${STORED}`;
    return [{ code: 'FL6152', ...about, problem, limit: `${STORED}`, remedy: 'split it', acceptable: false }];
  }
  const options = (manifest.metadata.annotations?.[SYNC_OPTIONS] ?? '').split(',').map((one) => one.trim());
  if (bytes <= APPLIED || !options.includes('ServerSideApply=false')) return [];
  const problem = `${name} has ${bytes} bytes, and applied on the client's side it may have ${APPLIED}`;
  const remedy = `leave ServerSideApply=false out of '${SYNC_OPTIONS}'`;
  return [{ code: 'FL6151', ...about, problem, limit: `${APPLIED}`, remedy }];
}

/** Characters of an object, about as many as in JSON; counted, since writing each one as JSON would cost as much as its file. */
function weight(value: unknown): number {
  if (typeof value === 'string') return value.length + 3;
  if (typeof value !== 'object' || value === null) return 8;
  let sum = 2;
  if (Array.isArray(value)) for (const item of value) sum += weight(item);
  else for (const key in value) sum += key.length + 4 + weight((value as Record<string, unknown>)[key]);
  return sum;
}
