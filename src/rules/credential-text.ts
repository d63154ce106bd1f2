import { decodedText } from './credential-encoding';
import { ANY_ANCHOR, CREDENTIAL_FORMATS, type CredentialFormat } from './credential-formats';
import { KeyKind, keyKind, namedCredential, SECRET_KEY_END } from './credential-key';
import { isFilledIn } from './credential-value';

/** A credential somewhere in a text. */
export interface TextHit {
  /** Its kind, at most the first four characters of a public prefix, and the line. */
  readonly what: string;
  /** Whether prose may hold the like as an example. */
  readonly isLoose: boolean;
}

interface Found extends TextHit {
  readonly line: number;
}

const NOTHING: readonly TextHit[] = [];
/** No credential that is told by its text is shorter. */
const SHORTEST = 9;
/** As many finds of one kind in one text are told apart. */
const MANY = 20;
const CACHE_LIMIT = 20_000;
const CACHED_LENGTH = 4096;
const cache = new Map<string, readonly TextHit[]>();

/** Every credential that a text shows, whatever entry it stands under; the same text is read once. */
export function scanText(text: string): readonly TextHit[] {
  if (text.length < SHORTEST) return NOTHING;
  const known = cache.get(text);
  if (known) return known;
  const hits = scan(text, 0);
  if (text.length <= CACHED_LENGTH) {
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(text, hits);
  }
  return hits;
}

function scan(text: string, depth: number): readonly TextHit[] {
  const found = [...formatHits(text), ...manifestHits(text), ...assignmentHits(text)];
  if (depth === 0) found.push(...encodedHits(text));
  return found.length === 0 ? NOTHING : onePerLine(found, text.includes('\n'));
}

/** What a format has told is not told again as an assignment; what is sure goes before what prose may hold. */
function onePerLine(found: readonly Found[], hasLines: boolean): TextHit[] {
  const byLine = new Map<number, TextHit>();
  for (const { what, line, isLoose } of [...found.filter((hit) => !hit.isLoose), ...found]) {
    if (!byLine.has(line)) byLine.set(line, { what: hasLines ? `${what} on line ${line}` : what, isLoose });
  }
  return [...byLine.keys()].sort((a, b) => a - b).map((line) => byLine.get(line) as TextHit);
}

function formatHits(text: string): Found[] {
  if (!ANY_ANCHOR.test(text)) return [];
  return CREDENTIAL_FORMATS.filter(({ anchor }) => text.includes(anchor)).flatMap((format) => matches(format, text));
}

/** A line of a file that holds text for people. */
const PROSE_LINE = /^[ \t]*(?:- +)?\\*["']?(?:description|message|summary|title|help|notes|examples?)\\*["']?[ \t]*:/;

function isProseAt(text: string, index: number): boolean {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  return PROSE_LINE.test(text.slice(start, index + 1));
}

function matches({ pattern, accepts, what, hasPrefix, isLoose = false }: CredentialFormat, text: string): Found[] {
  return [...text.matchAll(pattern)]
    .filter((match) => (!accepts || accepts(match)) && !(isLoose && isProseAt(text, match.index)))
    .slice(0, MANY)
    .map((match) => ({
      what: hasPrefix ? `${what} '${match[0].slice(0, 4)}...'` : what,
      line: lineAt(text, match.index),
      isLoose,
    }));
}

const ASSIGNED = new RegExp(`${SECRET_KEY_END}\\\\*["']?[ \\t]*[:=]|${SECRET_KEY_END} |[;&?]pwd=`, 'i');
const START = '(?:^[ \\t]*(?:- +|export +|set +|ENV +)?|["\']|--|[?&;,{] *)';
const NAME = `([\\w.-]{0,60}?${SECRET_KEY_END}|pwd)`;
const VALUE =
  '(?:\\\\*"([^"\\\\\\n]+)\\\\*"|\'([^\'\\n]+)\'|([^\\s"\'`,;&(){}\\[\\]<>$\\\\]+)(?=[ \\t]*(?:[#,;&}"\\\\\']|--|$)))';
const ASSIGNMENT = new RegExp(`${START}${NAME}\\\\*["']?[ \\t]*(?::(?![:=])|=(?![=~>]))[ \\t]*${VALUE}`, 'gim');
const FLAG = new RegExp(`(?:^|\\s)--${NAME}[ \\t]+${VALUE}`, 'gim');

/** `password: x`, `"token": "x"`, `PASSWORD=x`, `--password x` and `;Pwd=x` within files, command lines and connection strings. */
function assignmentHits(text: string): Found[] {
  if (!ASSIGNED.test(text)) return [];
  return [...text.matchAll(ASSIGNMENT), ...text.matchAll(FLAG)]
    .map((match) => ({ what: assigned(match), index: match.index }))
    .filter(({ what }) => what !== undefined)
    .slice(0, MANY)
    .map(({ what = '', index }) => ({ what, line: lineAt(text, index), isLoose: true }));
}

function assigned([, name = '', ...values]: RegExpExecArray): string | undefined {
  const kind = /^pwd$/i.test(name) ? KeyKind.PASSWORD : keyKind(name);
  return namedCredential(kind, values.find((value) => value !== undefined) ?? '');
}

const KUBECONFIG = /\bkind\\*["']?: *\\*["']?Config\b/;
const USERS = /\busers\\*["']?:/;
const KUBECONFIG_LOGIN = /(?:^|[\s"'{,])(?:token|password|client-key-data)\\*["']?: *\\*["']?([^\s"'},\\]{4,})/g;
const SECRET_VERSION = /\bapiVersion\\*["']?\s*:\s*\\*["']?v1\b(?!\/)/;
const SECRET_YAML = /^( *(?:- )?)kind: *["']?Secret["']? *$/gm;
const LITERAL_ENTRY = /^ +[\w.-]+: *(?!["']?(?:\{\{|\$|<)|["']{2} *$)["']?[^\s"'#]/m;
const SECRET_JSON = /"kind\\*"\s*:\s*\\*"Secret\\*"/;
const SECRET_JSON_META = /"metadata\\*"\s*:/;
const SECRET_JSON_DATA = /"(?:data|stringData)\\*"\s*:\s*\{\s*\\*"[^"\\]+\\*"\s*:\s*\\*"(?!\{\{|\$)[^"\\]/;

/** Whole objects in a text: a kubeconfig that signs in by itself, and a Secret with data. */
function manifestHits(text: string): Found[] {
  const found: Found[] = [];
  if (text.includes('Config') && KUBECONFIG.test(text) && USERS.test(text)) {
    const login = [...text.matchAll(KUBECONFIG_LOGIN)].find(([, value = '']) => !isFilledIn(value));
    if (login) found.push({ what: 'kubeconfig with a login', line: lineAt(text, login.index), isLoose: false });
  }
  if (text.includes('Secret') && text.includes('\n')) found.push(...secretsInYaml(text));
  if (isSecretJson(text)) found.push(secretManifest(1));
  return found;
}

/** Secrets among the YAML documents of a text: version, metadata and literal data stand at the level of the kind. */
function secretsInYaml(text: string): Found[] {
  return [...text.matchAll(SECRET_YAML)].slice(0, MANY).flatMap((kind) => {
    const depth = kind[1]?.length ?? 0;
    const lead = depth < 2 ? '' : `(?: {${depth}}| {${depth - 2}}- )`;
    const start = text.lastIndexOf('\n---', kind.index) + 1;
    const end = text.indexOf('\n---', kind.index);
    const document = text.slice(start, end < 0 ? undefined : end);
    const has = (rest: string) => new RegExp(`^${lead}${rest}`, 'm').exec(document);
    const data = has(`(?:data|stringData): *\\n((?: {${depth + 1},}.*\\n?)+)`)?.[1] ?? '';
    if (!has('apiVersion: *["\']?v1["\']? *$') || !has('metadata:') || !LITERAL_ENTRY.test(data)) return [];
    return [secretManifest(lineAt(text, kind.index))];
  });
}

function isSecretJson(text: string): boolean {
  return (
    text.includes('Secret') &&
    [SECRET_JSON, SECRET_VERSION, SECRET_JSON_META, SECRET_JSON_DATA].every((part) => part.test(text))
  );
}

function secretManifest(line: number): Found {
  return { what: 'manifest of a Secret with data', line, isLoose: false };
}

/** Base64 of PEM, of JSON and of YAML that begins with apiVersion, within a text. */
const ENCODED = /(?<![A-Za-z0-9+/])(?:LS0t|eyJ|ewog|YXBpVmVyc2lvbj)[A-Za-z0-9+/]{28,}={0,2}/g;
const SHORTEST_ENCODED = 16;

/** What base64 hides: the whole text, or a piece of it that begins as PEM, JSON or a manifest does. */
function encodedHits(text: string): Found[] {
  const whole = text.length >= SHORTEST_ENCODED ? decodedText(text) : undefined;
  const pieces = whole === undefined ? [...text.matchAll(ENCODED)] : [];
  const inPieces = pieces.flatMap((piece) => inside(decodedText(piece[0]), lineAt(text, piece.index)));
  return [...inside(whole, 1), ...inPieces];
}

function inside(decoded: string | undefined, line: number): Found[] {
  if (decoded === undefined) return [];
  return scan(decoded, 1).map(({ what, isLoose }) => ({
    what: `${what.replace(/ on line \d+$/, '')} in base64`,
    line,
    isLoose,
  }));
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
