import { TemplateError } from './template-error';

/** Literal text, or the words of one `{{action}}`. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'action'; readonly words: readonly string[] };

// a word of an action, a string constant being one: Go ends an interpreted constant at a newline, a raw one only at its backquote
const WORD = /\s*(?:(}})|("(?:[^"\\\n]|\\[^\n])*")|(`[^`]*`)|([^\s"`}]+))/y;

/** Splits a template into text and actions. */
export function* tokenize(template: string): Generator<Token> {
  let at = 0;
  while (at < template.length) {
    const open = template.indexOf('{{', at);
    const end = open < 0 ? template.length : open;
    if (end > at) yield { kind: 'text', text: template.slice(at, end) };
    if (open < 0) return;
    const action = readAction(template, open + 2);
    yield { kind: 'action', words: action.words };
    at = action.end;
  }
}

function readAction(template: string, start: number): { words: string[]; end: number } {
  const words: string[] = [];
  WORD.lastIndex = start;
  for (let match = WORD.exec(template); match; match = WORD.exec(template)) {
    if (match[1]) {
      if (words.length === 0) throw new TemplateError('missing value for command');
      return { words, end: WORD.lastIndex };
    }
    words.push(match[2] ?? match[3] ?? match[4]);
  }
  throw new TemplateError('unclosed action or constant');
}
