/** A pattern with what is left to translate. */
interface Reader {
  readonly pattern: string;
  at: number;
  /** Where the members of the bracket expression begin that is being read. */
  members: number;
  /** Whether JavaScript has words for all that was read. */
  isSpeakable: boolean;
}

/**
 * The JavaScript regular expression that matches what a pattern of Go's RE2 matches; undefined if there is none.
 *
 * Both agree on most of the syntax; what differs is named at each place below.
 */
export function toJavaScript(pattern: string): RegExp | undefined {
  const { flags, rest } = leadingFlags(pattern);
  const reader: Reader = { pattern: rest, at: 0, members: 0, isSpeakable: true };
  let source = '';
  while (reader.at < rest.length) source += outside(reader, flags);
  try {
    return reader.isSpeakable ? new RegExp(source, flags) : undefined;
  } catch {
    return undefined; // what JavaScript refuses although it looks the same
  }
}

/** `(?i)`, `(?s)` and `(?m)` are flags of JavaScript only if they hold for the whole pattern. */
function leadingFlags(pattern: string): { flags: string; rest: string } {
  const [whole, anchor = '', letters = ''] = /^(\^?)\(\?([ism]+)\)/.exec(pattern) ?? [''];
  return { flags: `u${[...new Set(letters)].join('')}`, rest: anchor + pattern.slice(whole.length) };
}

function outside(reader: Reader, flags: string): string {
  const char = next(reader);
  switch (char) {
    case '\\':
      return escapedOutside(reader);
    case '[':
      return bracket(reader);
    case '(':
      return group(reader);
    case '.': // JavaScript's dot leaves out more line ends than the one of RE2
      return flags.includes('s') ? '.' : '[^\\n]';
    case '{': // text, unless it counts
      return /^\d+(,\d*)?\}/.test(reader.pattern.slice(reader.at)) ? upTo(reader, '}', '{') : '\\{';
    case '}':
    case ']':
      return `\\${char}`;
    default:
      return char;
  }
}

function group(reader: Reader): string {
  const rest = reader.pattern.slice(reader.at);
  if (!rest.startsWith('?')) return '(';
  const name = /^\?P?<([A-Za-z_]\w*)>/.exec(rest);
  if (name) return skip(reader, name[0].length, `(?<${name[1]}>`);
  if (rest.startsWith('?:')) return skip(reader, 2, '(?:');
  return unspeakable(reader);
}

const ASCII_SPACE = '\\t\\n\\f\\r ';
const CLASSES: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7F',
  blank: '\\t ',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

/** What follows a backslash, outside of brackets. */
function escapedOutside(reader: Reader): string {
  const char = next(reader);
  if (char === 'A') return '(?<![\\s\\S])';
  if (char === 'z') return '(?![\\s\\S])';
  if (char === 'b' || char === 'B') return `\\${char}`;
  if (char === 's') return `[${ASCII_SPACE}]`; // JavaScript's spaces are Unicode's
  if (char === 'S') return `[^${ASCII_SPACE}]`;
  if (char === 'Q') return quoted(reader);
  return escapedAnywhere(reader, char);
}

/** What follows a backslash and means the same inside and outside of brackets. */
function escapedAnywhere(reader: Reader, char: string): string {
  if (/[dDwWtnfrv]/.test(char)) return `\\${char}`;
  if (char === 'a') return '\\x07';
  if (char === 'p' || char === 'P') return unicodeClass(reader, char);
  if (char === 'x') return hexadecimal(reader);
  if (/[0-7]/.test(char)) {
    const [digits] = /^[0-7]{0,2}/.exec(reader.pattern.slice(reader.at)) ?? [''];
    return skip(reader, digits.length, codePoint(Number.parseInt(char + digits, 8)));
  }
  if (/[\^$\\.*+?()[\]{}|/]/.test(char)) return `\\${char}`;
  if (/[A-Za-z0-9]/.test(char)) return unspeakable(reader);
  return char === '-' ? '\\x2D' : char; // RE2 lets any punctuation be escaped, JavaScript only some
}

function unicodeClass(reader: Reader, letter: string): string {
  const rest = reader.pattern.slice(reader.at);
  const [whole, not = '', name] = /^\{(\^?)(\w+)\}/.exec(rest) ?? [rest.slice(0, 1), '', rest.slice(0, 1)];
  if (!name) return unspeakable(reader);
  const sign = not ? (letter === 'p' ? 'P' : 'p') : letter;
  const isCategory = /^[A-Z][a-z]?$/.test(name); // all others are scripts, whose names JavaScript wants announced
  return skip(reader, whole.length, `\\${sign}{${isCategory ? '' : 'Script='}${name}}`);
}

function hexadecimal(reader: Reader): string {
  const rest = reader.pattern.slice(reader.at);
  const found = /^\{([0-9A-Fa-f]+)\}/.exec(rest) ?? /^([0-9A-Fa-f]{2})/.exec(rest);
  if (!found) return unspeakable(reader);
  return skip(reader, found[0].length, codePoint(Number.parseInt(found[1], 16)));
}

function quoted(reader: Reader): string {
  const end = reader.pattern.indexOf('\\E', reader.at);
  const text = reader.pattern.slice(reader.at, end < 0 ? undefined : end);
  return skip(reader, text.length + (end < 0 ? 0 : 2), text.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&'));
}

/** A bracket expression: a bracket right after the opening one is text, and a dash is text where it makes no range. */
function bracket(reader: Reader): string {
  let source = '[';
  if (peek(reader) === '^') source += next(reader);
  reader.members = reader.at;
  for (let first = true; reader.isSpeakable && (first || peek(reader) !== ']'); first = false) source += member(reader);
  next(reader);
  return `${source}]`;
}

function member(reader: Reader): string {
  const char = next(reader);
  const named = char === '[' ? /^:(\^?)(\w+):\]/.exec(reader.pattern.slice(reader.at)) : undefined;
  if (named) return namedClass(reader, named);
  if (char !== '\\') return /[-[\]{}()|/^$&]/.test(char) ? dashOr(reader, char) : char;
  const letter = next(reader);
  if (letter === 's') return ASCII_SPACE + literalDash(reader);
  if (letter === 'S') return unspeakable(reader);
  const source = escapedAnywhere(reader, letter);
  return /[dDwWpP]/.test(letter) ? source + literalDash(reader) : source;
}

function namedClass(reader: Reader, [whole, not, name]: RegExpExecArray): string {
  const members = CLASSES[name];
  return !members || not ? unspeakable(reader) : skip(reader, whole.length, members);
}

/** After a class a dash makes no range. */
function literalDash(reader: Reader): string {
  if (peek(reader) !== '-') return '';
  next(reader);
  return '\\x2D';
}

function dashOr(reader: Reader, char: string): string {
  if (char !== '-') return `\\${char === '&' ? 'x26' : char}`;
  const isAtEdge = reader.at - 1 === reader.members || peek(reader) === ']';
  return isAtEdge ? '\\x2D' : '-';
}

/** Gives up: nothing more is read. */
function unspeakable(reader: Reader): string {
  reader.isSpeakable = false;
  reader.at = reader.pattern.length;
  return '';
}

function codePoint(code: number): string {
  return `\\u{${code.toString(16)}}`;
}

function next(reader: Reader): string {
  const code = reader.pattern.codePointAt(reader.at);
  if (code === undefined) return unspeakable(reader);
  const char = String.fromCodePoint(code);
  reader.at += char.length;
  return char;
}

function peek(reader: Reader): string | undefined {
  return reader.pattern[reader.at];
}

function skip(reader: Reader, length: number, result: string): string {
  reader.at += length;
  return result;
}

function upTo(reader: Reader, end: string, start: string): string {
  const from = reader.at;
  reader.at = reader.pattern.indexOf(end, from) + 1;
  return start + reader.pattern.slice(from, reader.at);
}
