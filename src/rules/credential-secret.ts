import { memberPath } from '../model/member-path';
import { decodedText } from './credential-encoding';

/** What a Secret says by itself, and what of it is left to walk. */
export interface SecretVerdict {
  readonly hits: readonly { readonly code: string; readonly path: string; readonly what: string }[];
  /** Values to look at as those of any other object, by path. */
  readonly rest: readonly (readonly [string, unknown])[];
}

type Data = Record<string, unknown>;

const REGISTRATION_KEYS = ['name', 'server', 'config', 'project', 'shard', 'namespaces', 'clusterResources'];
const DATA_FIELDS = ['data', 'stringData'] as const;

/** Whether an object is a Secret of Kubernetes; deeper down a real one has metadata, and a pattern that matches Secrets has none. */
export function isSecret(map: Data, isRoot: boolean): boolean {
  return map.kind === 'Secret' && map.apiVersion === 'v1' && (isRoot || isMap(map.metadata));
}

/** Judges the data of a Secret: an Argo CD registration by its closed list, any other by having some. */
export function judgeSecret(secret: Data, path: string, isRoot: boolean): SecretVerdict {
  const fields = DATA_FIELDS.filter((field) => isMap(secret[field]));
  const rest = Object.entries(secret)
    .filter(([key]) => !fields.some((field) => field === key))
    .map(([key, value]) => [memberPath(path, key), value] as const);
  const parts = fields.map((field) => {
    const at = memberPath(path, field);
    const entries = Object.entries(secret[field] as Data).filter(([, value]) => value !== '' && value != null);
    if (isRegistration(secret)) return registration(entries, at, field === 'data');
    return { hits: secretHits(entries, at, isRoot), rest: [] };
  });
  return { hits: parts.flatMap(({ hits }) => hits), rest: [...rest, ...parts.flatMap((part) => part.rest)] };
}

function isRegistration({ metadata }: Data): boolean {
  const labels = isMap(metadata) ? metadata.labels : undefined;
  return isMap(labels) && labels['argocd.argoproj.io/secret-type'] === 'cluster';
}

function secretHits(entries: readonly [string, unknown][], path: string, isRoot: boolean): SecretVerdict['hits'] {
  // a template inside another object may be filled in on the cluster
  const literal = entries.filter(([, value]) => isRoot || !/\{\{|\$[({]/.test(String(value)));
  if (literal.length === 0) return [];
  const count = literal.length === 1 ? '1 entry' : `${literal.length} entries`;
  return [{ code: 'FL9050', path, what: `Secret with ${count} of data` }];
}

function registration(entries: readonly [string, unknown][], path: string, isEncoded: boolean): SecretVerdict {
  const texts = entries.map(([key, value]): [string, unknown] => [key, isEncoded ? plain(value) : value]);
  const foreign = texts.filter(([key]) => !REGISTRATION_KEYS.includes(key));
  const hits = foreign.map(([key]) => ({
    code: 'FL9052',
    path: memberPath(path, key),
    what: 'entry that a registration does not have',
  }));
  const config = texts.find(([key]) => key === 'config');
  const configPath = memberPath(path, 'config');
  const parsed = config && parse(config[1]);
  const judged = config ? configHits(parsed, configPath) : [];
  const rest = texts.map(
    ([key, value]) => [memberPath(path, key), key === 'config' && parsed ? parsed : value] as const,
  );
  return { hits: [...hits, ...judged], rest };
}

function plain(value: unknown): unknown {
  return typeof value === 'string' ? (decodedText(value) ?? value) : value;
}

function parse(config: unknown): Data | undefined {
  try {
    const data = JSON.parse(String(config));
    return isMap(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Which fields of a registration's config are credentials; Go reads the names of fields in any case. */
function configHits(config: Data | undefined, path: string): SecretVerdict['hits'] {
  if (!config) return [hit(path, 'config that is no JSON object, and so cannot be vouched for')];
  const tls = field(config, 'tlsClientConfig');
  const env = field(field(config, 'execProviderConfig').value, 'env');
  const secrets: [Found, string][] = [
    ...['bearerToken', 'username', 'password'].map((name): [Found, string] => [field(config, name), path]),
    ...['keyData', 'certData'].map((name): [Found, string] => [field(tls.value, name), memberPath(path, tls.key)]),
  ];
  const insecure = field(tls.value, 'insecure');
  return [
    ...secrets
      .filter(([{ value }]) => Boolean(value))
      .map(([{ key }, at]) => hit(memberPath(at, key), `literal '${key}'`)),
    ...(hasValues(env.value) ? [hit(`${path}.execProviderConfig.env`, 'environment with values')] : []),
    ...(insecure.value === true ? [hit(`${path}.${tls.key}.insecure`, 'connection that any server may answer')] : []),
  ];
}

interface Found {
  readonly key: string;
  readonly value: unknown;
}

function field(map: unknown, name: string): Found {
  const entries = isMap(map) ? Object.entries(map) : [];
  const [key, value] = entries.find(([key]) => key.toLowerCase() === name.toLowerCase()) ?? [name, undefined];
  return { key, value };
}

function hasValues(env: unknown): boolean {
  if (typeof env !== 'object' || env === null) return false;
  return Object.values(env).some((item) => (isMap(item) ? Boolean(field(item, 'value').value) : Boolean(item)));
}

function hit(path: string, what: string) {
  return { code: 'FL9052', path, what };
}

/** Whether a value is a map. */
export function isMap(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
