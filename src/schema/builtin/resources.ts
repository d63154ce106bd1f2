import { quantityNanos } from '../formats/quantity';
import type { Place } from './refusals';

/** Amounts by the name of a resource. */
type Amounts = Readonly<Record<string, string | number>>;

/** What a container asks for, and what it may have at most. */
export type Resources = Partial<Record<'requests' | 'limits', Amounts | null>>;

const STANDARD = /^(cpu|memory|ephemeral-storage|hugepages-.+)$/;

/** Judges requests and limits: names, signs, and that no request is above its limit. */
export function judgeResources(place: Place, { requests, limits }: Resources): void {
  for (const [step, amounts] of Object.entries({ requests, limits })) {
    for (const [name, amount] of Object.entries(amounts ?? {})) judgeAmount(place.at(step, name), name, amount);
  }
  for (const [name, request] of Object.entries(requests ?? {})) {
    judgeRequest(place.at('requests', name), { name, request, limit: limits?.[name] });
  }
}

function judgeAmount(place: Place, name: string, amount: string | number): void {
  if (!name.includes('/') && !STANDARD.test(name)) {
    const remedy = "give 'cpu', 'memory', 'ephemeral-storage', 'hugepages-<size>' or a name with a domain";
    place.refuse({ problem: `'${name}' is no resource of containers`, remedy, value: name });
  }
  if ((quantityNanos(amount) ?? 0n) < 0n) {
    place.refuse({ problem: `'${amount}' is below 0`, remedy: 'give at least 0', value: amount });
  }
}

interface Request {
  readonly name: string;
  readonly request: string | number;
  readonly limit: string | number | undefined;
}

/** Devices and huge pages cannot be shared, so their request is their limit. */
function judgeRequest(place: Place, { name, request, limit }: Request): void {
  const [asked, most] = [quantityNanos(request), quantityNanos(limit)];
  if (limit === undefined) {
    if (isShared(name)) return;
    place.refuse({ problem: `'${name}' has a request but no limit`, remedy: 'set the same limit', value: request });
  } else if (asked !== undefined && most !== undefined && (isShared(name) ? asked > most : asked !== most)) {
    const problem = `request '${request}' of '${name}' is ${isShared(name) ? 'above' : 'not'} its limit '${limit}'`;
    place.refuse({
      problem,
      remedy: isShared(name) ? 'raise the limit or ask for less' : 'give the same amount twice',
      value: request,
    });
  }
}

function isShared(name: string): boolean {
  return (
    name === 'cpu' || name === 'memory' || name === 'ephemeral-storage' || name.split('/')[0].endsWith('kubernetes.io')
  );
}
