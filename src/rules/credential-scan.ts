import { memberPath } from '../model/member-path';
import { decodedText } from './credential-encoding';
import { KeyKind, keyKind, namedCredential } from './credential-key';
import { isMap, isSecret, judgeSecret } from './credential-secret';
import { scanText } from './credential-text';
import { isFilledIn } from './credential-value';

/** A credential in an object, without the credential. */
export interface CredentialHit {
  /** `FL9050` a Secret with data, `FL9051` a credential in a value, `FL9052` a registration with a credential. */
  readonly code: string;
  /** Where in the object. */
  readonly path: string;
  /** Its kind, and at most its first four characters. */
  readonly what: string;
}

/** What a value stands under. */
interface Named {
  /** The name of the entry, or that of the list that holds the item. */
  readonly key: string;
  readonly kind: KeyKind;
}

interface Place extends Named {
  readonly path: string;
}

/** Texts for people, in which an example of a login is no login. */
const PROSE = new Set(['description', 'message', 'summary', 'title', 'help', 'notes', 'example', 'examples']);
/** Ciphertext, which looks like keys and is none. */
const CIPHERTEXT = new Set(['encryptedData', 'sops']);
const DEEPEST = 300;

/**
 * Every credential in one plain object: in values, keys, annotations, embedded files and command lines, and in Secrets.
 *
 * A registration of Argo CD is held against its closed list of fields instead of being refused as a Secret with data.
 */
export function findCredentials(manifest: unknown): CredentialHit[] {
  const walk = new CredentialWalk();
  walk.visit(manifest, { path: '', key: '', kind: KeyKind.OTHER }, 0);
  return [...walk.hits.values()];
}

class CredentialWalk {
  /** By path: the first says enough. */
  public readonly hits = new Map<string, CredentialHit>();

  public visit(value: unknown, place: Place, depth: number): void {
    if (typeof value === 'string') this.visitText(value, place, () => place.path);
    else if (Array.isArray(value)) this.visitList(value, place, depth);
    else if (isMap(value) && depth < DEEPEST && !CIPHERTEXT.has(place.key)) this.visitMap(value, place, depth);
  }

  private visitMap(map: Record<string, unknown>, place: Place, depth: number): void {
    if (isSecret(map, depth === 0)) this.visitSecret(map, place, depth);
    else this.visitEntries(map, place, depth);
  }

  private visitEntries(map: Record<string, unknown>, place: Place, depth: number): void {
    if (map.kind === 'Config' && Array.isArray(map.users)) this.visitUsers(map.users, place.path);
    const named = pairKind(map);
    for (const key of Object.keys(map)) {
      const value = map[key];
      const kind = key === 'value' ? (named ?? place.kind) : keyKind(key);
      if (scanText(key).length > 0) this.report(`${place.path}[(withheld)]`, `${scanText(key)[0]?.what} as a key`);
      if (typeof value === 'string') this.visitText(value, { key, kind }, () => pathOf(place.path, key));
      else if (typeof value === 'object') this.visit(value, { path: pathOf(place.path, key), key, kind }, depth + 1);
    }
  }

  private visitSecret(secret: Record<string, unknown>, { path }: Place, depth: number): void {
    const { hits, rest } = judgeSecret(secret, path, depth === 0);
    for (const hit of hits) this.hits.set(hit.path, hit);
    for (const [at, value] of rest) this.visit(value, { path: at, key: '', kind: KeyKind.OTHER }, depth + 1);
  }

  private visitList(list: readonly unknown[], { path, key, kind }: Place, depth: number): void {
    list.forEach((item, at) => {
      if (typeof item === 'string') this.visitText(item, { key, kind: flagKind(list[at - 1]) }, () => `${path}[${at}]`);
      else this.visit(item, { path: `${path}[${at}]`, key, kind }, depth + 1);
    });
  }

  /** Looks at a text; the path is asked for only if there is something to say. */
  private visitText(text: string, { key, kind }: Named, path: () => string): void {
    const isProse = PROSE.has(key);
    const hits = scanText(text);
    const told = isProse ? hits.find(({ isLoose }) => !isLoose) : hits[0];
    const what = told?.what ?? (isProse ? undefined : entryCredential(key, kind, text));
    if (what) this.report(path(), what);
  }

  /** The users of a kubeconfig: there even a short token is one. */
  private visitUsers(users: readonly unknown[], path: string): void {
    users.forEach((entry, at) => {
      const user = isMap(entry) && isMap(entry.user) ? entry.user : {};
      for (const key of ['token', 'password', 'client-key-data']) {
        const value = user[key];
        if (typeof value !== 'string' || isFilledIn(value)) continue;
        this.report(memberPath(`${memberPath(path, 'users')}[${at}].user`, key), 'kubeconfig with a login');
      }
    });
  }

  private report(path: string, what: string): void {
    if (!this.hits.has(path)) this.hits.set(path, { code: 'FL9051', path, what });
  }
}

/** The path of an entry; a key that is a credential itself is withheld. */
function pathOf(path: string, key: string): string {
  return scanText(key).length > 0 ? `${path}[(withheld)]` : memberPath(path, key);
}

/** What an entry's name says about its literal value. */
function entryCredential(key: string, kind: KeyKind, text: string): string | undefined {
  if (key === 'auth' && isLogin(text)) return 'registry login';
  return namedCredential(kind, text);
}

/** What `{name: DB_PASSWORD, value: x}` says about x; undefined if the map is no such pair. */
function pairKind(map: Record<string, unknown>): KeyKind | undefined {
  const name = map.name ?? map.key;
  return typeof name === 'string' && typeof map.value === 'string' ? keyKind(name) : undefined;
}

/** What `--password` says about the argument behind it. */
function flagKind(before: unknown): KeyKind {
  return typeof before === 'string' && /^--?[\w.-]+$/.test(before) ? keyKind(before) : KeyKind.OTHER;
}

/** Whether a text is base64 of `user:password`. */
function isLogin(text: string): boolean {
  return /^[^:\s]+:\S+$/.test(decodedText(text) ?? '');
}
