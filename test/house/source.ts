import * as ts from 'typescript';
import type { Offence } from './rule';

const { ParseAll, ParseNone } = ts.JSDocParsingMode;
const { Latest } = ts.ScriptTarget;

/** One file and, when a rule asks for it, its syntax tree. */
export class Source {
  private parsed?: ts.SourceFile;
  private visited?: readonly ts.Node[];
  private newlines?: readonly number[];
  private counted?: number;

  constructor(
    public readonly file: string,
    public readonly text: string,
  ) {}

  public get tree(): ts.SourceFile {
    const jsDocParsingMode = this.file.startsWith('src/') ? ParseAll : ParseNone; // only src has doc comments that are judged
    this.parsed ??= ts.createSourceFile(this.file, this.text, { languageVersion: Latest, jsDocParsingMode }, true);
    return this.parsed;
  }

  /** Every node of the tree, in the order of the text. */
  public get nodes(): readonly ts.Node[] {
    if (!this.visited) {
      const nodes: ts.Node[] = [];
      const visit = (node: ts.Node) => {
        nodes.push(node);
        ts.forEachChild(node, visit);
      };
      visit(this.tree);
      this.visited = nodes;
    }
    return this.visited;
  }

  /** The number of lines; a last newline begins no line of its own. */
  public get lines(): number {
    return this.text.split('\n').length - (this.text.endsWith('\n') ? 1 : 0);
  }

  /** Lines where a node begins or ends, and all lines of long texts: what is neither blank nor comment. */
  public get codeLines(): number {
    this.counted ??= this.countCodeLines();
    return this.counted;
  }

  public lineAt(position: number): number {
    this.newlines ??= [...this.text.matchAll(/\n/g)].map((match) => match.index);
    let [low, high] = [0, this.newlines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.newlines[middle] < position) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }

  public at(node: ts.Node, text: string): Offence {
    return this.atPosition(node.getStart(this.tree), text);
  }

  public atPosition(position: number, text: string): Offence {
    return { file: this.file, line: this.lineAt(position), text };
  }

  private countCodeLines(): number {
    const lines = new Set<number>();
    for (const node of this.nodes) {
      if (ts.isSourceFile(node) || node.kind === ts.SyntaxKind.EndOfFileToken) continue;
      const [first, last] = [this.lineAt(node.getStart(this.tree)), this.lineAt(node.end)];
      const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
      for (let line = first; line <= last; line += isText ? 1 : Math.max(last - first, 1)) lines.add(line);
    }
    return lines.size;
  }
}
