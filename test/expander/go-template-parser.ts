import { type Token, tokenize } from './go-template-lexer';
import { TemplateError } from './template-error';

/** What a command is applied to: a text constant, or a path of field names from the dot. */
export type Operand =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'field'; readonly fields: readonly string[] };

/** A single command; pipelines are never emitted. */
export interface Command {
  readonly name: 'value' | 'index' | 'fail';
  readonly operands: readonly Operand[];
}

/** A piece of a template. */
export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'action'; readonly command: Command }
  | { readonly kind: 'with'; readonly command: Command; readonly body: Node[]; readonly otherwise: Node[] };

const ARGUMENTS = { value: [1, 1], index: [2, 9], fail: [1, 1] } as const;

/** Parses the emitted subset of Go's template language; anything else is a loud error, never a guess. */
export function parseTemplate(template: string): Node[] {
  const tokens = [...tokenize(template)];
  const nodes = parseNodes(tokens);
  if (tokens.length > 0) throw new TemplateError(`unexpected {{${keyword(tokens[0])}}}`);
  return nodes;
}

function parseNodes(tokens: Token[]): Node[] {
  const nodes: Node[] = [];
  while (tokens.length > 0 && !['else', 'end'].includes(keyword(tokens[0]))) {
    const token = tokens.shift() as Token;
    if (token.kind === 'text') nodes.push(token);
    else if (keyword(token) === 'with') nodes.push(parseWith(token.words.slice(1), tokens));
    else nodes.push({ kind: 'action', command: parseCommand(token.words) });
  }
  return nodes;
}

function parseWith(words: readonly string[], tokens: Token[]): Node {
  const command = parseCommand(words);
  const body = parseNodes(tokens);
  const hasElse = takeBare(tokens, 'else');
  const otherwise = hasElse ? parseNodes(tokens) : [];
  if (!takeBare(tokens, 'end')) throw new TemplateError('{{with}} without {{end}}');
  return { kind: 'with', command, body, otherwise };
}

function takeBare(tokens: Token[], word: string): boolean {
  if (keyword(tokens[0]) !== word) return false;
  const token = tokens.shift();
  if (token?.kind === 'action' && token.words.length > 1)
    throw new Error(`not supported: {{${token.words.join(' ')}}}`);
  return true;
}

function parseCommand(words: readonly string[]): Command {
  const name = words[0] === 'index' || words[0] === 'fail' ? words[0] : 'value';
  const operands = (name === 'value' ? words : words.slice(1)).map(parseOperand);
  const [least, most] = ARGUMENTS[name];
  if (operands.length < least || operands.length > most) throw new Error(`not supported: {{${words.join(' ')}}}`);
  return { name, operands };
}

function parseOperand(word: string): Operand {
  if (word.startsWith('"') || word.startsWith('`')) return { kind: 'literal', text: unquote(word) };
  if (word === '.') return { kind: 'field', fields: [] };
  if (/^(\.[A-Za-z_][A-Za-z0-9_]*)+$/.test(word)) return { kind: 'field', fields: word.slice(1).split('.') };
  if (/^\$[A-Za-z_]/.test(word)) throw new TemplateError(`undefined variable "${word.split('.')[0]}"`);
  throw new Error(`not supported: '${word}' in a template`);
}

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' };

/** The text of a Go string constant, raw (backquotes) or interpreted. */
function unquote(word: string): string {
  if (word.startsWith('`')) return word.slice(1, -1).replaceAll('\r', '');
  return word.slice(1, -1).replace(/\\(u[0-9a-fA-F]{4}|.)/g, (whole, code: string) => {
    if (code.length === 5) return String.fromCodePoint(Number.parseInt(code.slice(1), 16));
    if (!(code in ESCAPES)) throw new Error(`not supported: escape '${whole}' in a template`);
    return ESCAPES[code];
  });
}

function keyword(token: Token | undefined): string {
  return token?.kind === 'action' ? token.words[0] : '';
}
