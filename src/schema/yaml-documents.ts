import type { Document, LineCounter as Lines, ParseOptions, SchemaOptions, Tags } from 'yaml';

/** A document of a YAML text: its value, or why it has none. */
export interface YamlDocument {
  /** Position among the documents of the text, from 1. */
  readonly number: number;
  readonly value: unknown;
  readonly problem: YamlProblem | undefined;
}

/** Why a text is no YAML, and where. */
export interface YamlProblem {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** What YAML 1.1 knows and Go's reader takes for text. */
const UNKNOWN_TO_GO = new Set(['tag:yaml.org,2002:timestamp']);
type YamlOptions = ParseOptions & SchemaOptions & { version: '1.1' };

const OPTIONS: YamlOptions = {
  version: '1.1',
  merge: true,
  customTags: (tags: Tags) =>
    tags.filter((tag) => typeof tag === 'string' || (tag.format !== 'TIME' && !UNKNOWN_TO_GO.has(tag.tag))),
};

/** Reads all documents of a text as Kubernetes' tools do, which is YAML 1.1; empty documents are left out. */
export function yamlDocuments(text: string): YamlDocument[] {
  const { parseAllDocuments, LineCounter } = require('yaml') as typeof import('yaml'); // only for those who need it
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, { ...OPTIONS, lineCounter }) as Document.Parsed[];
  return documents
    .map((document, index) => readDocument(document, { number: index + 1, lines: lineCounter }))
    .filter((document) => document.problem || (document.value !== null && document.value !== undefined));
}

function readDocument(document: Document.Parsed, at: { number: number; lines: Lines }): YamlDocument {
  const [error] = document.errors;
  if (!error) {
    try {
      return { number: at.number, value: document.toJS({ maxAliasCount: 1000 }), problem: undefined };
    } catch (thrown) {
      return failed(at, String((thrown as Error).message), 0);
    }
  }
  return failed(at, error.message, error.pos[0]);
}

function failed(at: { number: number; lines: Lines }, message: string, offset: number): YamlDocument {
  const { line, col } = at.lines.linePos(offset);
  const text = message.split('\n')[0].replace(/ at line \d+, column \d+:?$/, '');
  return { number: at.number, value: undefined, problem: { text, line: Math.max(line, 1), column: Math.max(col, 1) } };
}
