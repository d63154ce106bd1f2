import { dnsSubdomainProblem } from '../../model/names';
import { listed, type Place } from './refusals';

/** Refuses what is no name of another object; nothing is no name either, where one is needed. */
export function refuseReference(place: Place, name: string | undefined, isNeeded = false): void {
  if (name) place.refuseText('name', name, dnsSubdomainProblem(name));
  else if (isNeeded) place.refuse({ problem: 'it names nothing', remedy: 'give a name' });
}

/** What is wrong with a text as the key of a ConfigMap or Secret, if anything. */
export function keyProblem(key: string): string | undefined {
  if (key.length > 253) return `is longer than 253 characters (${key.length})`;
  if (!/^[-._a-zA-Z0-9]+$/.test(key)) return "has characters other than letters, digits, '-', '_' and '.'";
  return key === '.' || key.startsWith('..') ? "is '.', or starts with '..'" : undefined;
}

/** A key of another object. */
export type KeyReference = Partial<Record<'name' | 'key', string>>;

/** Judges a reference to a key of another object. */
export function judgeKeyReference(place: Place, { name, key = '' }: KeyReference): void {
  refuseReference(place.at('name'), name, true);
  place.at('key').refuseText('key', key, keyProblem(key));
}

const FIELDS: ReadonlySet<string> = new Set([
  ...['metadata.name', 'metadata.namespace', 'metadata.uid', 'spec.nodeName', 'spec.serviceAccountName'],
  ...['status.hostIP', 'status.hostIPs', 'status.podIP', 'status.podIPs'],
]);

/** Refuses what is no field of a Pod that a variable may show. */
export function refuseField(place: Place, path: string | undefined): void {
  if (path !== undefined && (FIELDS.has(path) || /^metadata\.(labels|annotations)\['[^']+'\]$/.test(path))) return;
  place.refuse({
    problem: `'${path ?? ''}' is no field that a variable may show`,
    remedy: `give one of ${listed([...FIELDS])}`,
    value: path,
  });
}
