import { isReference, looksRandom } from './credential-value';

/** What the name of an entry says about its value. */
export enum KeyKind {
  /** Nothing. */
  OTHER = 'other',
  /** A literal is a password, however simple. */
  PASSWORD = 'password',
  /** The value is a credential if it looks random: names of Secrets stand under the same keys. */
  SECRET = 'secret',
}

/** The end of a name, as a pattern for names in any case, also within a text. */
export const SECRET_KEY_END =
  '(?:password|passwd|passphrase|token|secret|(?:api|private|access|secret|account|encryption|signing|master|auth|licen[cs]e|shared|hmac|session|webhook|service|integration|routing)[_.-]?key)';

const SECRET_KEY = new RegExp(`${SECRET_KEY_END}$`, 'i');
const PASSWORD_KEY = /(?:password|passwd|passphrase)$/i;
const NO_CREDENTIAL =
  /(?:^|-)(?:checksums?|hash|hashed|digest|sha\d+|fingerprint|encrypted|sealed|public|enabled?s?|disabled?s?|requires?d?|allow(?:ed)?|use|reset|forgot|max|min|continue|next|page)(?:-|$)/;
const LONGEST_KEY = 100;

/** What a key says: `dbPassword`, `DB_PASSWORD` and `db.password` the same. */
export function keyKind(key: string): KeyKind {
  if (key.length > LONGEST_KEY || !SECRET_KEY.test(key)) return KeyKind.OTHER;
  const words = key.replace(/([a-z0-9])(?=[A-Z])/g, '$1-').replace(/[^A-Za-z0-9]+/g, '-');
  if (NO_CREDENTIAL.test(words.toLowerCase())) return KeyKind.OTHER;
  return PASSWORD_KEY.test(key) ? KeyKind.PASSWORD : KeyKind.SECRET;
}

/** What kind of credential an entry is by its key; undefined if it is none. */
export function namedCredential(kind: KeyKind, value: string): string | undefined {
  if (kind === KeyKind.OTHER) return undefined;
  if (kind === KeyKind.PASSWORD) return isReference(value) ? undefined : 'literal password';
  return looksRandom(value) ? 'literal token or key' : undefined;
}
