import * as ts from 'typescript';
import { docOf, isInternal, restates } from './doc-comment';
import type { Project } from './project';
import type { Offence, Rule } from './rule';
import type { Source } from './source';
import { surfaceOf } from './surface';

/** A literal, a constant or a call as one would write it, or a dash and the behaviour. */
const DEFAULT = /^(- \S.*|'[^']*'|"[^"]*"|`[^`]*`|-?[\d_.]+|true|false|\[.*\]|\{.*\}|(new )?[A-Z][\w.]*(\(.*\))?)$/s;

/** Texts that send the reader round in a circle. */
const EMPTY_DEFAULT = /\bundefined\b|^- (the |a )?defaults?( value)?\.?$/i;

export const documentedExports: Rule = {
  name: 'every exported symbol of src says in one sentence what it is',
  check: (project) => exported(project, ({ source, node, name }) => symbolOffence(source, node, name)),
};

export const documentedMembers: Rule = {
  name: 'every public member of an exported class and every member of an exported enum is documented',
  check: (project) =>
    exported(project, ({ source, node }) => membersOf(node).flatMap((member) => memberOffence(source, member))),
};

export const documentedStructs: Rule = {
  name: 'every member of a public interface is documented',
  check: (project) =>
    surfaceOf(project)
      .filter(({ node }) => ts.isInterfaceDeclaration(node))
      .flatMap(({ source, members }) => members.flatMap((member) => memberOffence(source, member))),
};

export const documentedDefaults: Rule = {
  name: 'every optional property of an exported interface says its @default',
  check: (project) =>
    exported(project, ({ source, node }) =>
      (ts.isInterfaceDeclaration(node) ? [...node.members] : [])
        .filter((member) => ts.isPropertySignature(member) && !!member.questionToken && !isInternal(member))
        .flatMap((member) => defaultOffence(source, member)),
    ),
};

export const markedInternals: Rule = {
  name: 'members named _x are internal, and internal members are named _x',
  check: (project) =>
    exported(project, ({ source, node }) =>
      (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) ? [...node.members] : [])
        .filter((member) => member.name && !isPrivate(member) && nameOf(member).startsWith('_') !== isInternal(member))
        .map((member) =>
          source.at(member, `'${nameOf(member)}': name it _x and write @internal on a line of its own, or do neither`),
        ),
    ),
};

interface Exported {
  readonly source: Source;
  readonly node: ts.Node;
  readonly name: string;
}

/** Exported declarations of src, each judged once; overloads are documented at the first. */
function exported(project: Project, judge: (symbol: Exported) => Offence[]): Offence[] {
  return project.code('src').flatMap((source) => {
    const seen = new Set<string>();
    return source.tree.statements.filter(isExported).flatMap((statement) =>
      declarationsOf(statement)
        .filter(({ name }) => !seen.has(name) && seen.add(name))
        .flatMap(({ name }) => judge({ source, node: statement, name })),
    );
  });
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) && !!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function declarationsOf(statement: ts.Statement): { name: string }[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => ({ name: name.getText() }));
  }
  const { name } = statement as ts.DeclarationStatement;
  return name ? [{ name: name.getText() }] : [];
}

function symbolOffence(source: Source, node: ts.Node, name: string): Offence[] {
  const summary = docOf(node)?.summary ?? '';
  const echoes = summary !== '' && restates(summary, name);
  return told(source, node, name, echoes ? 'has a summary that only restates its name' : summaryProblem(summary));
}

/** A member may be as plain as its name: its owner says what it belongs to. */
function memberOffence(source: Source, member: ts.Node): Offence[] {
  const doc = docOf(member);
  const silent = !doc?.summary && doc?.tags.has('internal');
  return told(source, member, nameOf(member), silent ? undefined : summaryProblem(doc?.summary ?? ''));
}

function summaryProblem(summary: string): string | undefined {
  if (summary === '') return 'has no doc comment';
  return /\.[)'"`]*$/.test(summary) ? undefined : 'has a summary that ends without a full stop';
}

function told(source: Source, node: ts.Node, name: string, problem: string | undefined): Offence[] {
  return problem ? [source.at(node, `'${name}' ${problem}; say in one sentence what it is for`)] : [];
}

function membersOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isEnumDeclaration(node)) return node.members;
  if (!ts.isClassDeclaration(node)) return [];
  const seen = new Set<string>();
  const isFirst = (member: ts.ClassElement) => !seen.has(nameOf(member)) && !!seen.add(nameOf(member)); // get and set are one
  return node.members.filter((member) => !isPrivate(member) && !isSelfEvident(member) && isFirst(member));
}

/** What needs no words: the class speaks for its constructor, the base class for what is overridden. */
function isSelfEvident(member: ts.ClassElement): boolean {
  const flags = ts.getCombinedModifierFlags(member);
  return ts.isConstructorDeclaration(member) || !member.name || (flags & ts.ModifierFlags.Override) !== 0;
}

function isPrivate(member: ts.Node): boolean {
  const named = (member as ts.NamedDeclaration).name;
  if (named && ts.isPrivateIdentifier(named)) return true;
  return (ts.getCombinedModifierFlags(member as ts.Declaration) & ts.ModifierFlags.Private) !== 0;
}

function defaultOffence(source: Source, member: ts.Node): Offence[] {
  const text = docOf(member)?.tags.get('default');
  const problem = defaultProblem(text);
  return problem
    ? [source.at(member, `'${nameOf(member)}' ${problem}; give a literal, or '- ' and the behaviour`)]
    : [];
}

function defaultProblem(text: string | undefined): string | undefined {
  if (!text) return 'has no @default';
  if (EMPTY_DEFAULT.test(text)) return `has '@default ${text}', which tells nothing`;
  return DEFAULT.test(text) ? undefined : `has '@default ${text}', which is no literal`;
}

function nameOf(member: ts.Node): string {
  return (member as ts.NamedDeclaration).name?.getText() ?? '';
}
