/** A token of an expression: text, a name, or one other character. */
type Token = string;

const TOKEN =
  /[rRbB]{0,2}(?:"""(?:[^\\]|\\[\s\S])*?"""|'''(?:[^\\]|\\[\s\S])*?''')|[rR](?:"[^"\n]*"|'[^'\n]*')|[bB]?(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|`[^`\n]*`|\/\/[^\n]*|[A-Za-z_]\w*|\d[\w.]*|\s+|[\s\S]/g;

/**
 * An expression in words that the library knows, with the same meaning:
 * `has(list[0].field)` as `"field" in (list[0])`, regular expressions by a function that reads RE2, and quoted fields by index.
 */
export function rewritten(expression: string): string {
  const tokens = (expression.match(TOKEN) ?? []).filter((token) => !token.startsWith('//'));
  const renamed = tokens.map((token, index) => renamedToken(tokens, index, token));
  return withoutQuotedFields(withoutDeepHas(renamed)).join('');
}

function renamedToken(tokens: readonly Token[], index: number, token: Token): Token {
  return token === 'matches' && nextToken(tokens, index + 1) === '(' ? 'matchesRe2' : token;
}

function nextToken(tokens: readonly Token[], from: number): Token | undefined {
  return tokens.slice(from).find((token) => token.trim() !== '');
}

/** The library takes has() of plain paths only. */
function withoutDeepHas(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const opening = tokens[index] === 'has' && tokens[index + 1] === '(' ? index + 1 : -1;
    if (opening < 0) {
      result.push(tokens[index]);
      continue;
    }
    const closing = closingOf(tokens, opening);
    result.push(...presence(tokens.slice(opening + 1, closing)));
    index = closing;
  }
  return result;
}

function presence(path: readonly Token[]): Token[] {
  const inner = trimmed(path);
  const isPlain = inner.every((token) => /^[\w.?\s]+$/.test(token));
  const [field, dot] = [inner[inner.length - 1] ?? '', inner[inner.length - 2]];
  if (isPlain || dot !== '.' || !/^[\w`]/.test(field)) return ['has', '(', ...withoutDeepHas(inner), ')'];
  const name = JSON.stringify(field.replaceAll('`', ''));
  return ['(', name, ' in ', '(', ...withoutDeepHas(inner.slice(0, -2)), ')', ')'];
}

function trimmed(tokens: readonly Token[]): readonly Token[] {
  const isText = (token: Token) => token.trim() !== '';
  const first = tokens.findIndex(isText);
  return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex(isText) + 1);
}

/** Where the parenthesis closes that opens at an index; the end, if it never does. */
function closingOf(tokens: readonly Token[], opening: number): number {
  let depth = 0;
  for (let index = opening; index < tokens.length; index++) {
    if ('([{'.includes(tokens[index])) depth++;
    if (')]}'.includes(tokens[index]) && --depth === 0) return index;
  }
  return tokens.length;
}

/** The library has no quoted fields. */
function withoutQuotedFields(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    if (token.startsWith('`') && result[result.length - 1] === '.') {
      result.pop();
      result.push(`[${JSON.stringify(token.slice(1, -1))}]`);
    } else {
      result.push(token);
    }
  }
  return result;
}
