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

/** Where a value stands; its path is put together only if there is something to say. */
interface Place {
  readonly parent?: Place;
  /** The last step of the path: the name of the entry, or the index in a list. */
  readonly step: string | number;
  /** The name of the entry, or that of the list that holds the item. */
  readonly key: string;
  readonly kind: KeyKind;
  readonly depth: number;
}

/** What the name of an entry says. */
interface KeyFacts {
  readonly kind: KeyKind;
  /** Which credential the name itself is. */
  readonly credential?: string;
}

/** Texts for people, in which an example of a login is no login. */
const PROSE = new Set(['description', 'message', 'summary', 'title', 'help', 'notes', 'example', 'examples']);
/** Ciphertext, which looks like keys and is none. */
const CIPHERTEXT = new Set(['encryptedData', 'sops']);
const DEEPEST = 300;
const CACHE_LIMIT = 20_000;
const keys = new Map<string, KeyFacts>();

/**
 * Every credential in one plain object: in values, keys, annotations, embedded files and command lines, and in Secrets.
 *
 * A registration of Argo CD is held against its closed list of fields instead of being refused as a Secret with data.
 */
export function findCredentials(manifest: unknown): CredentialHit[] {
  const walk = new CredentialWalk();
  walk.visit(manifest, rootAt('', 0));
  return [...walk.hits.values()].flat();
}

class CredentialWalk {
  /** By path: who looks first says enough. */
  public readonly hits = new Map<string, readonly CredentialHit[]>();

  public visit(value: unknown, place: Place): void {
    if (typeof value === 'string') this.visitText(value, place);
    else if (Array.isArray(value)) this.visitList(value, place);
    else if (isMap(value)) this.visitMap(value, place);
  }

  private visitMap(map: Record<string, unknown>, place: Place): void {
    if (place.depth > DEEPEST || CIPHERTEXT.has(place.key)) return;
    if (isSecret(map, place.depth === 0)) this.visitSecret(map, place);
    else this.visitEntries(map, place);
  }

  private visitEntries(map: Record<string, unknown>, parent: Place): void {
    if (map.kind === 'Config' && Array.isArray(map.users)) this.visitUsers(map.users, parent);
    for (const key of Object.keys(map)) {
      const value = map[key];
      const facts = keyFacts(key);
      const kind = key === 'value' && typeof value === 'string' ? valueKind(map, parent) : facts.kind;
      const place = { parent, step: key, key, kind, depth: parent.depth + 1 };
      if (facts.credential) this.report(place, [`${facts.credential} as a key`]);
      this.visit(value, place);
    }
  }

  private visitSecret(secret: Record<string, unknown>, place: Place): void {
    const { hits, rest } = judgeSecret(secret, pathOf(place), place.depth === 0);
    for (const hit of hits) this.hits.set(hit.path, [hit]);
    for (const [path, value] of rest) this.visit(value, rootAt(path, place.depth + 1));
  }

  private visitList(list: readonly unknown[], parent: Place): void {
    const { key, depth } = parent;
    for (let step = 0; step < list.length; step++) {
      const item = list[step];
      const kind = typeof item === 'string' ? flagKind(list[step - 1]) : parent.kind;
      this.visit(item, { parent, step, key, kind, depth: depth + 1 });
    }
  }

  private visitText(text: string, place: Place): void {
    const hits = scanText(text);
    if (hits.length === 0 && place.kind === KeyKind.OTHER && place.key !== 'auth') return;
    const isProse = PROSE.has(place.key);
    const told = hits.filter(({ isLoose }) => !isProse || !isLoose).map(({ what }) => what);
    const named = isProse || told.length > 0 ? undefined : entryCredential(text, place);
    this.report(place, named ? [named] : told);
  }

  /** The users of a kubeconfig: there even a short token is one. */
  private visitUsers(users: readonly unknown[], place: Place): void {
    users.forEach((entry, at) => {
      const user = isMap(entry) && isMap(entry.user) ? entry.user : {};
      for (const key of ['token', 'password', 'client-key-data']) {
        const value = user[key];
        if (typeof value !== 'string' || isFilledIn(value)) continue;
        const path = `${memberPath(pathOf(place), 'users')}[${at}].user`;
        this.report(rootAt(memberPath(path, key), 0), ['kubeconfig with a login']);
      }
    });
  }

  private report(place: Place, whats: readonly string[]): void {
    const path = whats.length > 0 ? pathOf(place) : '';
    if (whats.length === 0 || this.hits.has(path)) return;
    this.hits.set(
      path,
      whats.map((what) => ({ code: 'FL9051', path, what })),
    );
  }
}

function rootAt(path: string, depth: number): Place {
  return { step: path, key: '', kind: KeyKind.OTHER, depth };
}

/** The path of a place; a key that is a credential itself is withheld. */
function pathOf({ parent, step }: Place): string {
  if (!parent) return String(step);
  if (typeof step === 'number') return `${pathOf(parent)}[${step}]`;
  return keyFacts(step).credential ? `${pathOf(parent)}[(withheld)]` : memberPath(pathOf(parent), step);
}

function keyFacts(key: string): KeyFacts {
  const known = keys.get(key);
  if (known) return known;
  const facts = { kind: keyKind(key), credential: scanText(key)[0]?.what };
  if (keys.size >= CACHE_LIMIT) keys.clear();
  keys.set(key, facts);
  return facts;
}

/** What an entry's name says about its literal value. */
function entryCredential(text: string, { key, kind }: Place): string | undefined {
  if (key === 'auth' && isLogin(text)) return 'registry login';
  return namedCredential(kind, text);
}

/** What `{name: DB_PASSWORD, value: x}` says about x, or `password: {value: x}`. */
function valueKind(map: Record<string, unknown>, parent: Place): KeyKind {
  const name = map.name ?? map.key;
  return typeof name === 'string' ? keyFacts(name).kind : parent.kind;
}

/** What `--password` says about the argument behind it. */
function flagKind(before: unknown): KeyKind {
  if (typeof before !== 'string' || !before.startsWith('-')) return KeyKind.OTHER;
  return /^--?[\w.-]+$/.test(before) ? keyFacts(before).kind : KeyKind.OTHER;
}

/** Whether a text is base64 of `user:password`. */
function isLogin(text: string): boolean {
  return /^[^:\s]+:\S+$/.test(decodedText(text) ?? '');
}
