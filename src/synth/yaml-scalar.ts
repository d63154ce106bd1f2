/** What no reader takes for anything but text, as far as its characters go: ASCII, no `: `, no ` #`, no space at either end. */
const PLAIN = /^(?:[A-Za-z/_$(]|[0-9]|--?[A-Za-z])(?:[\w./@+=~,;$%&()<>^|\\{}[\]*!?'"`-]|:(?=[^ ])|#| +(?=[^ #]))*$/;

/**
 * Words that some reader takes for a boolean, a null or a number, in any case: YAML 1.1, YAML 1.2 and Go differ in which.
 * Numbers and dates need no list: see SURELY_TEXT.
 */
const WORD = /^-{0,2}(?:y|n|yes|no|on|off|true|false|null|nan|inf|infinity|e[-+]?[0-9_]+)$/i;

/** A character that no number, time or date contains: what starts with a digit and has one (`5Gi`, `10.0.0.0/8`) is text. */
const SURELY_TEXT = /[g-mq-suvwyG-MQ-SU-WY/]/;

/** Not printable everywhere, a line break for some reader, or invisible: written as an escape. */
const HIDDEN =
  /(?![\t\n])[\p{Cc}\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/u;
const EVERY_HIDDEN = new RegExp(HIDDEN, 'gu');

/** A line that ends in white space or starts with a tab; a first line with text that is indented. */
const NO_LITERAL = /[ \t]\n|[ \t]$|(?:^|\n)\t|^\n* /;

const LONE_SURROGATE = /\p{Cs}/u;

const LINE_START = /^(?=.)/gm;
const NEWLINE = 10;
const CACHE_LIMIT = 20_000;
const CACHED_LENGTH = 256;
const cache = new Map<string, string>();

/** A string as a YAML scalar on one line, the same text for the same string; undefined if no YAML can carry it. */
export function inlineScalar(text: string): string | undefined {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const scalar = isPlain(text) ? text : quoted(text);
  if (scalar !== undefined && text.length <= CACHED_LENGTH) {
    if (cache.size >= CACHE_LIMIT) cache.clear(); // a bound, so that a long run over generated names cannot grow
    cache.set(text, scalar);
  }
  return scalar;
}

/**
 * A string of several lines as a literal block that starts behind its key; undefined if a block would not read back exactly.
 * The line break that ends the last line of every scalar is left to the caller.
 */
export function literalBlock(text: string, indent: string): string | undefined {
  if (HIDDEN.test(text) || NO_LITERAL.test(text) || !isWellFormed(text)) return undefined;
  let end = text.length;
  while (text.charCodeAt(end - 1) === NEWLINE) end--;
  if (end === 0) return undefined;
  const breaks = text.length - end;
  const header = breaks === 0 ? '|-' : breaks === 1 ? '|' : '|+';
  return `${header}\n${text.slice(0, end).replace(LINE_START, indent)}${text.slice(end + 1)}`;
}

/** Whether UTF-8 can carry the text: half a surrogate pair is no character. */
export function isWellFormed(text: string): boolean {
  return !LONE_SURROGATE.test(text);
}

function isPlain(text: string): boolean {
  if (!PLAIN.test(text) || WORD.test(text)) return false;
  const startsWithDigit = text <= ':' && text >= '0';
  return !startsWithDigit || SURELY_TEXT.test(text);
}

function quoted(text: string): string | undefined {
  return isWellFormed(text) ? JSON.stringify(text).replace(EVERY_HIDDEN, escaped) : undefined;
}

function escaped(char: string): string {
  const code = char.codePointAt(0)?.toString(16) ?? '';
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
