/** One entry of docs/findings.md. */
export interface FindingSection {
  readonly code: string;
  readonly line: number;
  /** The digit of the area it stands under; empty before the first area. */
  readonly area: string;
  readonly heading: string;
  readonly weight: string;
  readonly weightLine: string;
  readonly example: string;
  readonly mending: string;
}

/** The entries in their order; an entry ends where the next heading begins. */
export function readSections(markdown: string): FindingSection[] {
  let area = '';
  return markdown.split('\n').flatMap((heading, index, lines) => {
    area = /^## (\d)/.exec(heading)?.[1] ?? area;
    const code = /^### (FL\d{4})\b/.exec(heading)?.[1];
    if (!code) return [];
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((line) => /^##/.test(line));
    const [weightLine = '', example = '', ...mending] = (end < 0 ? rest : rest.slice(0, end)).filter((line) =>
      line.trim(),
    );
    const weight = weightLine.split(' ')[0];
    return [{ code, line: index + 1, area, heading, weight, weightLine, example, mending: mending.join('\n') }];
  });
}
