import * as path from 'node:path';

/** A page, by its path from the root of the repository. */
export interface Page {
  readonly file: string;
  readonly text: string;
}

/** A fenced piece of code. */
export interface Block {
  readonly file: string;
  /** Line of the page that the first line of the code is on. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** What an HTML comment right above says that the code stands in. */
  readonly fixture: string | undefined;
}

/** A link to a file of the repository. */
export interface Link {
  readonly line: number;
  /** Path from the root of the repository. */
  readonly target: string;
  readonly anchor: string | undefined;
}

const FENCE = /^\s*```(\w*)/;
const FIXTURE = /^\s*<!-- fixture: ([a-z-]+) -->$/;

/** The fenced code of a page. */
export function blocksOf({ file, text }: Page): Block[] {
  const lines = text.split('\n');
  const fences = lines.flatMap((line, index) => (FENCE.test(line) ? [index] : []));
  return fences.flatMap((start, index) => {
    if (index % 2 === 1) return [];
    const above = lines.slice(0, start).filter((line) => line.trim() !== '');
    return {
      file,
      line: start + 2,
      language: FENCE.exec(lines[start]!)![1]!,
      code: lines.slice(start + 1, fences[index + 1]).join('\n'),
      fixture: FIXTURE.exec(above.at(-1) ?? '')?.[1],
    };
  });
}

/** The links of a page that stay within the repository. */
export function linksOf(page: Page): Link[] {
  return proseOf(page).flatMap((line, index) =>
    [...line.matchAll(/\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(([, to, anchor]) => ({
      line: index + 1,
      target: to ? path.posix.join(path.posix.dirname(page.file), to) : page.file,
      anchor,
    })),
  );
}

/** The anchors that the headings of a page make, as GitHub spells them. */
export function anchorsOf(page: Page): string[] {
  const headings = proseOf(page).flatMap((line) => /^#+ (.*)$/.exec(line)?.[1] ?? []);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The lines of a page with those of code, and of quoted messages, left empty. */
function proseOf({ text }: Page): string[] {
  let isCode = false;
  return text.split('\n').map((line) => {
    const isFence = FENCE.test(line);
    if (isFence) isCode = !isCode;
    return isCode || isFence || line.startsWith('>') ? '' : line.replace(/`[^`]*`/g, '');
  });
}
