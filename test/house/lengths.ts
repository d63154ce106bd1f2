import * as ts from 'typescript';
import type { Project } from './project';
import type { Offence, Rule } from './rule';
import type { Source } from './source';

const FILE = { limit: 500, ninetieth: 350 };
const FUNCTION = { limit: 60, ninetieth: 25 };
const PARAMETERS = 3;

export const fileLength: Rule = {
  name: `no file is longer than ${FILE.limit} lines`,
  check: (project) =>
    project
      .code('src', 'test', 'tools', 'examples')
      .filter((source) => source.lines > FILE.limit)
      .map(({ file, lines }) => ({
        file,
        line: FILE.limit + 1,
        text: `${lines} lines of at most ${FILE.limit}; split it by idea`,
      })),
};

export const fileLengthUsually: Rule = {
  name: `nine of ten files of src have at most ${FILE.ninetieth} lines`,
  check: (project) =>
    ninetieth(
      project.code('src').map((source) => ({ file: source.file, line: 1, size: source.lines })),
      FILE.ninetieth,
      'file',
    ),
};

export const functionLength: Rule = {
  name: `no function is longer than ${FUNCTION.limit} lines`,
  check: (project) =>
    functions(project)
      .filter(({ size }) => size > FUNCTION.limit)
      .map(({ file, line, size }) => ({
        file,
        line,
        text: `${size} lines of at most ${FUNCTION.limit}; name its steps`,
      })),
};

export const functionLengthUsually: Rule = {
  name: `nine of ten functions of src have at most ${FUNCTION.ninetieth} lines`,
  check: (project) => ninetieth(functions(project), FUNCTION.ninetieth, 'function'),
};

export const parameterCount: Rule = {
  name: `no function of src takes more than ${PARAMETERS} parameters`,
  check: (project) =>
    project
      .code('src', 'tools')
      .flatMap((source) =>
        source.nodes
          .filter((node) => ts.isFunctionLike(node) && node.parameters.length > PARAMETERS)
          .map((node) => source.at(node, `more than ${PARAMETERS} parameters; take a struct`)),
      ),
};

interface Measured {
  readonly file: string;
  readonly line: number;
  readonly size: number;
}

/** Functions with braces, those on one line included. */
function functions(project: Project): Measured[] {
  return project
    .code('src', 'tools')
    .flatMap((source) =>
      source.nodes
        .filter((node) => ts.isFunctionLike(node) && 'body' in node && !!node.body && ts.isBlock(node.body as ts.Node))
        .map((node) => ({ file: source.file, line: source.lineAt(node.getStart()), size: linesOf(source, node) })),
    );
}

function linesOf(source: Source, node: ts.Node): number {
  return source.lineAt(node.end) - source.lineAt(node.getStart(source.tree)) + 1;
}

/** The longest one stands for all, since shortening any of them mends it. */
function ninetieth(measured: readonly Measured[], bound: number, noun: string): Offence[] {
  const sorted = [...measured].sort((a, b) => a.size - b.size);
  const value = sorted[Math.ceil(sorted.length * 0.9) - 1]?.size ?? 0;
  if (value <= bound) return [];
  const { file, line, size } = sorted[sorted.length - 1];
  return [
    {
      file,
      line,
      text: `one ${noun} in ten has ${value} lines or more, where ${bound} is the most; this one has ${size}`,
    },
  ];
}
