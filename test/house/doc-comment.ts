import * as ts from 'typescript';

/** What the doc comment above a declaration says. */
export interface DocComment {
  /** The first paragraph, on one line. */
  readonly summary: string;
  /** The text of each tag, by its name; a tag without text is empty. */
  readonly tags: ReadonlyMap<string, string>;
}

/** The last doc comment above a declaration, as the compiler and jsii read it. */
export function docOf(node: ts.Node): DocComment | undefined {
  const docs = ts.getJSDocCommentsAndTags(node).filter((doc) => ts.isJSDoc(doc));
  const doc = docs[docs.length - 1];
  if (!doc) return undefined;
  const text = ts.getTextOfJSDocComment(doc.comment) ?? '';
  const tags = (doc.tags ?? []).map((tag): [string, string] => [
    tag.tagName.text,
    ts.getTextOfJSDocComment(tag.comment) ?? '',
  ]);
  return {
    summary: text
      .split(/\n\s*\n/)[0]
      .replace(/\s+/g, ' ')
      .trim(),
    tags: new Map(tags),
  };
}

/** Whether the documentation hides a member from users. */
export function isInternal(node: ts.Node): boolean {
  return docOf(node)?.tags.has('internal') ?? false;
}

/** Words that add nothing to a name. */
const FILLER = new Set(
  'a all an and are as at be by for from get given gets has in is it its of on or props options set sets that the this to with'.split(
    ' ',
  ),
);

/** Whether a summary has no word beyond those of the names it explains. */
export function restates(summary: string, ...names: string[]): boolean {
  const known = new Set(names.flatMap(wordsOf));
  return wordsOf(summary).every((word) => FILLER.has(word) || known.has(word));
}

function wordsOf(text: string): string[] {
  const spaced = text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return (spaced.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stem);
}

/** Enough English to see that "sorts findings" is `sortFinding`. */
function stem(word: string): string {
  return word.length > 3 ? word.replace(/(ies|es|s|ed|ing|e|y)$/, '') : word;
}
