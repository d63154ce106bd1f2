import * as ts from 'typescript';
import { isInternal } from './doc-comment';
import { importsOf, packageOf } from './imports';
import type { Project } from './project';
import type { Offence } from './rule';
import type { Source } from './source';

/** What jsii makes public: everything else that an index re-exports stays in TypeScript. */
export type PublicDeclaration = ts.ClassDeclaration | ts.InterfaceDeclaration | ts.EnumDeclaration;

/** A class, struct, interface or enum that users of any language see. */
export interface PublicType {
  readonly source: Source;
  readonly node: PublicDeclaration;
  readonly name: string;
  /** Members that users see; of an enum none. */
  readonly members: readonly PublicMember[];
}

export type PublicMember = ts.ClassElement | ts.TypeElement;

/** Where a name in a signature comes from. */
export interface Origin {
  /** The package, if it is not ours. */
  readonly pack?: string;
  /** The declaration, if it is ours. */
  readonly node?: ts.Node;
  readonly file?: string;
}

const cache = new WeakMap<Project, PublicType[]>();

/** The public API as src/index.ts re-exports it. */
export function surfaceOf(project: Project): readonly PublicType[] {
  let types = cache.get(project);
  if (!types) {
    types = project.has('src/index.ts') ? reExported(project, project.source('src/index.ts'), new Set()) : [];
    cache.set(project, types);
  }
  return types;
}

/** Judges every public type. */
export function eachType(project: Project, judge: (type: PublicType) => readonly (Offence | undefined)[]): Offence[] {
  return surfaceOf(project).flatMap((type) => judge(type).filter((offence) => offence !== undefined));
}

/** Judges every public member of every public class and interface. */
export function eachMember(
  project: Project,
  judge: (member: PublicMember, type: PublicType) => string | undefined,
): Offence[] {
  return eachType(project, (type) =>
    type.members.map((member) => {
      const text = judge(member, type);
      return text === undefined ? undefined : type.source.at(member, `${type.name}.${memberName(member)} ${text}`);
    }),
  );
}

export function memberName(member: ts.NamedDeclaration): string {
  return ts.isConstructorDeclaration(member) ? 'constructor' : (member.name?.getText() ?? '');
}

/** Whether the signature is a base class's, so that ours cannot differ. */
export function isOverride(member: ts.Declaration): boolean {
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Override) !== 0;
}

/** Where the first name of a dotted type name comes from. */
export function originOf(project: Project, source: Source, name: string): Origin {
  const local = declared(source, name);
  if (local) return { node: local, file: source.file };
  for (const edge of importsOf(project, source)) {
    if (!ts.isImportDeclaration(edge.node)) continue;
    const imported = importedAs(edge.node, name);
    if (imported === undefined) continue;
    if (edge.target === undefined) return { pack: packageOf(edge.specifier) };
    const target = project.has(edge.target) ? project.source(edge.target) : undefined;
    return { node: target && declared(target, imported), file: edge.target };
  }
  return {};
}

function reExported(project: Project, index: Source, seen: Set<string>): PublicType[] {
  if (seen.has(index.file)) return [];
  seen.add(index.file);
  const own = index.tree.statements.filter(isPublicDeclaration).map((node) => publicType(index, node));
  const others = importsOf(project, index).flatMap(({ node, target }) => {
    if (!ts.isExportDeclaration(node) || !target?.startsWith('src/') || !project.has(target)) return [];
    const types = reExported(project, project.source(target), node.exportClause ? new Set() : seen);
    const names = namesIn(node.exportClause);
    return names ? types.filter((type) => names.has(type.name)) : types;
  });
  return [...own, ...others];
}

/** The names that `export { A, B } from` picks; undefined for all. */
function namesIn(clause: ts.NamedExportBindings | undefined): Set<string> | undefined {
  if (!clause || !ts.isNamedExports(clause)) return undefined;
  return new Set(clause.elements.map((element) => (element.propertyName ?? element.name).text));
}

function isPublicDeclaration(node: ts.Statement): node is PublicDeclaration {
  const shown = ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node);
  return shown && !isInternal(node) && !!node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function publicType(source: Source, node: PublicDeclaration): PublicType {
  const members: readonly PublicMember[] = ts.isEnumDeclaration(node) ? [] : node.members;
  return { source, node, name: node.name?.text ?? 'default', members: members.filter(isShown) };
}

function isShown(member: PublicMember): boolean {
  const isPrivate = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) !== 0;
  const isHidden = !!member.name && ts.isPrivateIdentifier(member.name);
  return !isPrivate && !isHidden && !isInternal(member) && !ts.isSemicolonClassElement(member);
}

function declared(source: Source, name: string): ts.Node | undefined {
  const isIt = (node: ts.Statement) =>
    (ts.isTypeAliasDeclaration(node) || isTypeLike(node)) && (node as ts.DeclarationStatement).name?.getText() === name;
  return source.tree.statements.find(isIt);
}

function isTypeLike(node: ts.Statement): boolean {
  return ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node);
}

/** The name under which the other file knows it; undefined if this import does not bring it. */
function importedAs(node: ts.ImportDeclaration, name: string): string | undefined {
  const bindings = node.importClause?.namedBindings;
  if (node.importClause?.name?.text === name) return 'default';
  if (!bindings) return undefined;
  if (ts.isNamespaceImport(bindings)) return bindings.name.text === name ? '*' : undefined;
  const element = bindings.elements.find((candidate) => candidate.name.text === name);
  return element && (element.propertyName ?? element.name).text;
}
