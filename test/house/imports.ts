import * as path from 'node:path';
import * as ts from 'typescript';
import type { Project } from './project';
import type { Source } from './source';

/** One reference from a file to a module, static or dynamic. */
export interface ImportEdge {
  readonly source: Source;
  readonly node: ts.Node;
  readonly specifier: string;
  /** The file of ours it points at, if it points at one; a file that does not exist counts too. */
  readonly target?: string;
  /** Whether nothing of it is left at run time. */
  readonly typeOnly: boolean;
  /** Whether it takes the default export. */
  readonly usesDefault: boolean;
}

const cache = new WeakMap<Project, Map<string, ImportEdge[]>>();

/** What a file imports, re-exports or requires. */
export function importsOf(project: Project, source: Source): readonly ImportEdge[] {
  const known = cache.get(project) ?? new Map<string, ImportEdge[]>();
  cache.set(project, known);
  let edges = known.get(source.file);
  if (!edges) {
    edges = source.nodes.flatMap((node) => {
      const specifier = specifierOf(node);
      if (specifier === undefined) return [];
      const target = resolve(project, source.file, specifier);
      return [{ source, node, specifier, target, typeOnly: isTypeOnly(node), usesDefault: takesDefault(node) }];
    });
    known.set(source.file, edges);
  }
  return edges;
}

/** The name of the package that a bare specifier points into; undefined for a file. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('/')) return undefined;
  const [first, second] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function specifierOf(node: ts.Node): string | undefined {
  const literal = (expression?: ts.Node) =>
    expression && ts.isStringLiteralLike(expression) ? expression.text : undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isExternalModuleReference(node)) return literal(node.expression);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
  if (ts.isCallExpression(node) && isLoading(node.expression)) return literal(node.arguments[0]);
  return undefined;
}

function isLoading(callee: ts.Expression): boolean {
  const required = ts.isPropertyAccessExpression(callee) ? callee.expression : callee;
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(required) && required.text === 'require');
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || allTypes(node.exportClause);
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;
  return phaseModifier === ts.SyntaxKind.TypeKeyword || (!name && allTypes(namedBindings));
}

function allTypes(clause: ts.Node | undefined): boolean {
  if (!clause || !(ts.isNamedImports(clause) || ts.isNamedExports(clause))) return false;
  return clause.elements.length > 0 && clause.elements.every((element) => element.isTypeOnly);
}

function takesDefault(node: ts.Node): boolean {
  if (ts.isExternalModuleReference(node)) return true;
  const isDefault = (element: ts.ImportSpecifier | ts.ExportSpecifier) =>
    (element.propertyName ?? element.name).text === 'default';
  if (ts.isExportDeclaration(node)) {
    return !!node.exportClause && ts.isNamedExports(node.exportClause) && node.exportClause.elements.some(isDefault);
  }
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { name, namedBindings } = node.importClause;
  return !!name || (!!namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.some(isDefault));
}

function resolve(project: Project, from: string, specifier: string): string | undefined {
  if (specifier === 'cdk8s-fleet') return 'src/index.ts';
  if (packageOf(specifier) !== undefined) return undefined;
  const base = path.posix.join(path.posix.dirname(from), specifier);
  const candidates = [base, `${base}.ts`, `${base}.d.ts`, `${base}/index.ts`, base.replace(/\.js$/, '.ts')];
  return candidates.find((file) => project.has(file)) ?? `${base}.ts`;
}
