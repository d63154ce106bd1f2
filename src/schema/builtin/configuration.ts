import { keyProblem } from './references';
import type { Place } from './refusals';

type Entries = Readonly<Record<string, string>> | null;

interface ConfigMap {
  readonly data?: Entries;
  readonly binaryData?: Entries;
}

interface Secret {
  readonly type?: string;
  readonly data?: Entries;
  readonly stringData?: Entries;
}

/** All entries of a ConfigMap or Secret together. */
const MAX_SIZE = 1024 * 1024;

/** Refuses what the API server refuses in code of a ConfigMap, beyond its schema. */
export function judgeConfigMap(place: Place, { data, binaryData }: ConfigMap): void {
  judgeKeys(place.at('data'), data);
  judgeKeys(place.at('binaryData'), binaryData);
  for (const key of Object.keys(binaryData ?? {})) {
    if (data && key in data)
      place
        .at('binaryData', key)
        .refuse({ problem: `key '${key}' is in 'data', too`, remedy: 'keep one of them', value: key });
  }
  refuseSize(place, sizeOf(data) + decodedSizeOf(binaryData));
}

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/dockercfg': ['.dockercfg'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
};

/** Refuses what the API server refuses in code of a Secret, beyond its schema. */
export function judgeSecret(place: Place, { type = 'Opaque', data, stringData }: Secret): void {
  judgeKeys(place.at('data'), data);
  judgeKeys(place.at('stringData'), stringData);
  const known = new Set([...Object.keys(data ?? {}), ...Object.keys(stringData ?? {})]);
  for (const key of NEEDED[type] ?? []) {
    if (!known.has(key))
      place.at('data', key).refuse({ problem: `a Secret of type '${type}' has no '${key}'`, remedy: `set '${key}'` });
  }
  if (type === 'kubernetes.io/basic-auth' && !known.has('username') && !known.has('password')) {
    place.at('data').refuse({
      problem: `a Secret of type '${type}' has neither 'username' nor 'password'`,
      remedy: 'set one of them',
    });
  }
  refuseSize(place, sizeOf(stringData) + decodedSizeOf(data));
}

function judgeKeys(place: Place, entries: Entries | undefined): void {
  for (const key of Object.keys(entries ?? {})) place.at(key).refuseText('key', key, keyProblem(key));
}

function refuseSize(place: Place, size: number): void {
  if (size <= MAX_SIZE) return;
  place.refuse({
    problem: `its entries have ${size} bytes, more than ${MAX_SIZE}`,
    remedy: 'split it, or keep large files elsewhere',
    value: size,
  });
}

function sizeOf(entries: Entries | undefined): number {
  return Object.values(entries ?? {}).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function decodedSizeOf(entries: Entries | undefined): number {
  return Object.values(entries ?? {}).reduce((sum, text) => sum + Buffer.byteLength(text, 'base64'), 0);
}
