import * as ts from 'typescript';
import type { Project } from './project';
import type { Offence, Rule } from './rule';
import type { Source } from './source';

interface Comment {
  readonly start: number;
  readonly text: string;
}

const cache = new WeakMap<Source, readonly Comment[]>();

/** Lines that a compiler would take and that no sentence looks like. */
const CODE = [
  /^(import|export) .*['"];?$/,
  /^(const|let|var) [\w{[][^.]* = /,
  /^(if|for|while|switch) \(.*\) ?\{?$/,
  /^return\b.*;$/,
  /^(await |this\.|new )?[\w.]+\(.*\);$/,
  /^[\w.]+ [+-]?= .*;$/,
  /^\}( else.*)?[;,)]*$/,
  /^(public|private|protected) [\w ]+[(:=;{]/,
];

export const noDeadCode: Rule = {
  name: 'comments are prose: no code is commented out',
  check: (project) =>
    eachComment(project, (text) =>
      CODE.some((pattern) => pattern.test(text)) ? 'code in a comment; delete it, history keeps it' : undefined,
    ),
};

export const noOrphanTodos: Rule = {
  name: 'what is left to do names its issue',
  check: (project) =>
    eachComment(project, (text) =>
      /\b(TODO|FIXME|HACK|XXX)\b/.test(text) && !/#\d+/.test(text)
        ? 'a TODO without an issue number; do it, or name the issue'
        : undefined,
    ),
};

/** Judges every line of every comment, without its marks; a run of offending lines counts once. */
function eachComment(project: Project, judge: (line: string) => string | undefined): Offence[] {
  return project.code('src', 'test', 'tools', 'examples').flatMap((source) => {
    const offences = commentsOf(source).flatMap(({ start, text }) => {
      let offset = start;
      return text.split('\n').flatMap((line) => {
        const position = offset + line.search(/\S|$/);
        offset += line.length + 1;
        const problem = judge(
          line
            .replace(/^\s*(\/\/+|\/?\*+)?/, '')
            .replace(/\*\/\s*$/, '')
            .trim(),
        );
        return problem ? [source.atPosition(position, problem)] : [];
      });
    });
    return offences.filter(({ line }, index) => offences[index - 1]?.line !== line - 1);
  });
}

/** Comments that are not documentation: whatever the marks enclose outside of strings, templates and expressions. */
function commentsOf(source: Source): readonly Comment[] {
  const known = cache.get(source) ?? readComments(source);
  cache.set(source, known);
  return known;
}

function readComments(source: Source): Comment[] {
  const literals = source.nodes.filter(isLiteral).map((node) => ({ start: node.getStart(source.tree), end: node.end }));
  const comments: Comment[] = [];
  let next = 0;
  const marks = /\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  for (let match = marks.exec(source.text); match; match = marks.exec(source.text)) {
    while (next < literals.length && literals[next].end <= match.index) next++;
    if (next < literals.length && literals[next].start <= match.index) marks.lastIndex = literals[next].end;
    else if (!match[0].startsWith('/**')) comments.push({ start: match.index, text: match[0] });
  }
  return comments;
}

function isLiteral(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  );
}
