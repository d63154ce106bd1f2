import type { Document, LineCounter, ParseOptions, SchemaOptions } from 'yaml';
import { NoValue, ValueReader, type WrittenScalars } from './yaml-value';

/** A document of a YAML text: its value, or why it has none. */
export interface YamlDocument {
  /** Position among the documents of the text, from 1. */
  readonly number: number;
  readonly value: unknown;
  readonly problem: YamlProblem | undefined;
  /** How the plain scalars of the value are written. */
  readonly written: WrittenScalars;
}

/** Why a text is no YAML, and where. */
export interface YamlProblem {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

// what scalars are is for go-yaml's rules to say, so the library takes all of them for texts
const OPTIONS: ParseOptions & SchemaOptions & { version: '1.1' } = {
  version: '1.1',
  schema: 'failsafe',
  merge: false,
  uniqueKeys: false,
};

interface Text {
  readonly text: string;
  readonly lines: LineCounter;
  readonly yaml: typeof import('yaml');
}

/** Reads all documents of a text as Kubernetes' tools do, which is YAML 1.1; empty documents are left out. */
export function yamlDocuments(text: string): YamlDocument[] {
  const yaml = require('yaml') as typeof import('yaml'); // only for those who need it
  const lines = new yaml.LineCounter();
  try {
    const documents = yaml.parseAllDocuments(text, { ...OPTIONS, lineCounter: lines }) as Document.Parsed[];
    return documents
      .map((document, index) => readDocument(document, index + 1, { text, lines, yaml }))
      .filter((document) => document.problem || (document.value !== null && document.value !== undefined));
  } catch (error) {
    return [failed(1, { text: `it cannot be parsed: ${(error as Error).message}`, line: 1, column: 1 })];
  }
}

function readDocument(document: Document.Parsed, number: number, source: Text): YamlDocument {
  try {
    refuse(document, source.text);
    const reader = new ValueReader(source.yaml);
    return { number, value: reader.read(document), problem: undefined, written: reader.written };
  } catch (error) {
    const { line, col } = source.lines.linePos(error instanceof NoValue ? error.offset : document.range[0]);
    const text = (error as Error | NoValue).message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    return failed(number, { text, line: Math.max(line, 1), column: Math.max(col, 1) });
  }
}

/** Throws what is wrong before any value is looked at. */
function refuse(document: Document.Parsed, text: string): void {
  const [start, , end] = document.range;
  const [error] = document.errors;
  if (error) throw new NoValue(error.message, error.pos[0]);
  const control = controlCharacter(text, start, end);
  if (control !== undefined) throw new NoValue('it has a control character, which must be escaped', control);
  const odd = document.warnings.find(({ code }) => code === 'BAD_DIRECTIVE');
  const { yaml } = document.directives;
  if (!odd && !(yaml.explicit && yaml.version !== '1.1')) return;
  const directive = text.lastIndexOf('%YAML', document.contents?.range[0]);
  throw new NoValue('it is read by YAML 1.1 alone, and says that it is written in another version', directive);
}

/** Where a text has a character that stands in no YAML. */
function controlCharacter(text: string, start: number, end: number): number | undefined {
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    const isPlain = code >= 0x20 ? code < 0x7f || (code > 0x9f && code < 0xfffe) || code === 0x85 : false;
    if (!isPlain && code !== 0x09 && code !== 0x0a && code !== 0x0d) return index;
  }
  return undefined;
}

function failed(number: number, problem: YamlProblem): YamlDocument {
  return { number, value: undefined, problem, written: new WeakMap() };
}
