/** Attributes of an element; numbers are written as they are. */
export type Attributes = Readonly<Record<string, string | number>>;

/** What a picture is about, and how large it is. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who cannot see it. */
  readonly title: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

/** An element without content. */
export function shape(name: string, attributes: Attributes): string {
  return `<${name}${attributeText(attributes)}/>`;
}

/** A line of text. */
export function label(content: string, attributes: Attributes): string {
  return `<text${attributeText(attributes)}>${escaped(content)}</text>`;
}

/** A whole picture, an element a line, so that a diff shows what changed; it needs no font and no style of its own. */
export function picture({ width, height, title }: Frame, elements: readonly string[]): string {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'font-family': 'sans-serif',
    'font-size': 13,
  };
  const background = shape('rect', { width, height, fill: '#ffffff' });
  const lines = [`<title>${escaped(title)}</title>`, background, ...elements].map((line) => `  ${line}`);
  return [`<svg${attributeText(root)}>`, ...lines, '</svg>', ''].join('\n');
}

const attributeText = (attributes: Attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
