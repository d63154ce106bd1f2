import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';
import type { Block } from './markdown';

const ROOT = path.join(__dirname, '..', '..');

/** A block as a file that exists for the compiler alone. */
interface Source {
  readonly block: Block;
  readonly text: string;
  /** Lines of the fixture above the block. */
  readonly offset: number;
}

/** What the compiler says about blocks of TypeScript, as `<page>:<line> <message>`; all of them are one program. */
export function typeErrors(blocks: readonly Block[]): string[] {
  const sources = new Map(blocks.map((block, index) => [fileOf(index), sourceOf(block)]));
  const program = ts.createProgram([...sources.keys()], options(), hostOf(sources));
  return [...sources].flatMap(([file, source]) => {
    const parsed = program.getSourceFile(file)!;
    const found = [...program.getSyntacticDiagnostics(parsed), ...program.getSemanticDiagnostics(parsed)];
    const alone = /^import .*'cdk8s-fleet'|^} from 'cdk8s-fleet'/m.test(source.text);
    const missing = `${source.block.file}:${source.block.line} neither imports from 'cdk8s-fleet' nor names a fixture`;
    return [...(alone ? [] : [missing]), ...found.map((one) => messageOf(source, parsed, one))];
  });
}

// in the folder of the tests, so that packages resolve as they do there
const fileOf = (index: number) => path.join(__dirname, `block-${index}.ts`);

function sourceOf(block: Block): Source {
  if (block.fixture === undefined) return { block, text: block.code, offset: 0 };
  const fixture = readFileSync(path.join(__dirname, 'fixtures', `${block.fixture}.ts.txt`), 'utf8');
  return { block, text: fixture + block.code, offset: fixture.split('\n').length - 1 };
}

function messageOf({ block, offset }: Source, parsed: ts.SourceFile, diagnostic: ts.Diagnostic): string {
  const { line } = parsed.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
  const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
  return `${block.file}:${line - offset + block.line} ${text}`;
}

function options(): ts.CompilerOptions {
  const file = path.join(ROOT, 'tsconfig.dev.json');
  const read = ts.parseJsonConfigFileContent({ extends: file, files: [] }, ts.sys, ROOT).options;
  // a page may import what it shows elsewhere, and leave what it makes unused
  return { ...read, noEmit: true, noUnusedLocals: false, noUnusedParameters: false, configFilePath: file };
}

function hostOf(sources: ReadonlyMap<string, Source>): ts.CompilerHost {
  const host = ts.createCompilerHost(options());
  const { fileExists, readFile, getSourceFile } = host;
  return {
    ...host,
    fileExists: (file) => sources.has(file) || fileExists(file),
    readFile: (file) => sources.get(file)?.text ?? readFile(file),
    getSourceFile: (file, version, onError) => {
      const source = sources.get(file);
      return source ? ts.createSourceFile(file, source.text, version) : getSourceFile(file, version, onError);
    },
  };
}
