import { builtinModules } from 'node:module';
import * as ts from 'typescript';
import { type ImportEdge, importsOf, packageOf } from './imports';
import { type Project, planted } from './project';
import type { Offence, Rule } from './rule';
import type { Source } from './source';

/** Areas of the user's mind; none of them knows another. */
const AREAS = ['clusters', 'capacity', 'network', 'gateway', 'policy', 'observability', 'rollout', 'portal'];

const UP_TO_RULES = ['model', 'core', 'delivery', 'schema', 'rules'];
const UP_TO_SYNTH = [...UP_TO_RULES, ...AREAS, 'nodes', 'synth'];

/** What each folder of `src` may import besides itself. */
export const FLOORS: ReadonlyMap<string, readonly string[]> = new Map([
  ['model', []],
  ['core', ['model']],
  ['delivery', ['core', 'model']],
  ['schema', ['model']],
  ...AREAS.map((area): [string, string[]] => [area, ['model', 'core']]),
  ['nodes', ['model', 'core', 'schema']],
  ['rules', ['model', 'core', 'delivery', 'schema']],
  ['synth', [...UP_TO_RULES, ...AREAS, 'nodes']],
  ['diff', UP_TO_SYNTH],
  ['testing', UP_TO_SYNTH],
  ['cli', [...UP_TO_SYNTH, 'diff', 'testing']],
  ['index.ts', [...UP_TO_SYNTH, 'diff', 'testing', 'cli']],
]);

/** Packages of constructs, which pure floors do without. */
const CONSTRUCTS = ['constructs', 'cdk8s', 'cdk8s-plus-30'];

/** Node's own modules that a pure value has use for; all others reach outside the program. */
const PURE_BUILTINS = ['node:buffer', 'node:crypto', 'node:path', 'node:util'];

/** The schemas of kinds are files of the package. */
const SCHEMA_BUILTINS = [...PURE_BUILTINS, 'node:fs', 'node:module', 'node:url', 'node:zlib'];

/** Modules that open connections. */
const NETWORK = ['dgram', 'dns', 'dns/promises', 'http', 'http2', 'https', 'inspector', 'net', 'tls'].map(
  (name) => `node:${name}`,
);

/** Units of measure are values, though cdk8s ships them beside its constructs. */
const VALUE_TYPES = ['Duration', 'Size'];

export const floors: Rule = {
  name: 'imports of src point only to lower floors',
  check: (project) => edges(project, 'src').flatMap((edge) => refused(edge, floorOffence(edge))),
};

export const generatedTypesAreErased: Rule = {
  name: 'generated upstream types are imported as types alone',
  check: (project) =>
    edges(project, 'src')
      .filter((edge) => edge.target?.startsWith('imports/') && !edge.typeOnly)
      .flatMap((edge) => refused(edge, `'${edge.specifier}' is loaded at run time; write import type`)),
};

export const generatedTypesStayInside: Rule = {
  name: 'generated upstream types are named in no declaration: the package does not hold them',
  check: (project) =>
    project
      .code('src')
      .filter((source) => importsOf(project, source).some(({ target }) => target?.startsWith('imports/')))
      .flatMap(shownOutside),
};

export const pureFloors: Rule = {
  name: 'model and schema hold no constructs and reach nothing outside',
  check: (project) => [
    ...edges(project, 'src/model').flatMap((edge) => refused(edge, impurity(edge, PURE_BUILTINS))),
    ...edges(project, 'src/schema').flatMap((edge) => refused(edge, impurity(edge, SCHEMA_BUILTINS))),
  ],
};

export const noNetwork: Rule = {
  name: 'src opens no connections',
  check: (project) =>
    edges(project, 'src')
      .filter((edge) => NETWORK.includes(builtin(edge.specifier) ?? ''))
      .flatMap((edge) => refused(edge, `'${edge.specifier}' reaches the network; take the data as an argument`)),
};

export const shippedPackages: Rule = {
  name: 'src imports only packages that its users get',
  check: (project) => {
    const shipped = dependencies(project);
    return edges(project, 'src').flatMap((edge) => {
      const name = packageOf(edge.specifier);
      if (!name || edge.target || builtin(edge.specifier) || shipped.has(name)) return [];
      return refused(edge, `'${name}' is no dependency of the package; declare it or do without`);
    });
  },
};

export const noDefaults: Rule = {
  name: 'src has no default imports and no default exports',
  check: (project) => [
    ...edges(project, 'src')
      .filter((edge) => edge.usesDefault)
      .flatMap((edge) => refused(edge, `default import of '${edge.specifier}'; import names, or * as a name`)),
    ...project
      .code('src')
      .flatMap((source) =>
        source.tree.statements
          .filter((statement) => /^export (default\b|=)/.test(statement.getText(source.tree)))
          .map((statement) => source.at(statement, 'default export; export a name')),
      ),
  ],
};

export const blindExpander: Rule = {
  name: "the tests' expander reads output alone and knows nothing of src",
  check: (project) =>
    edges(project, 'test/expander')
      .filter((edge) => edge.target !== undefined && !edge.target.startsWith('test/expander/'))
      .flatMap((edge) => refused(edge, `'${edge.specifier}' lies outside the expander; it reads emitted YAML alone`)),
};

function edges(project: Project, folder: string): ImportEdge[] {
  return project.code(folder).flatMap((source) => importsOf(project, source));
}

/** What the declarations of a file take from generated types, written or inferred. */
function shownOutside(source: Source): Offence[] {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source.text, {
    fileName: source.file,
    compilerOptions: { isolatedDeclarations: true },
    reportDiagnostics: true,
  });
  const declarations = planted({ [source.file]: outputText });
  const shown = importsOf(declarations, declarations.source(source.file)).map(({ specifier }) => specifier);
  const named = importsOf(declarations, source).filter(
    ({ specifier, target }) => target?.startsWith('imports/') && shown.includes(specifier),
  );
  return [
    ...named.map(({ node, specifier }) => source.at(node, `'${specifier}' is named in a declaration; export ours`)),
    // what is inferred may be a generated type
    ...diagnostics.map(({ start = 0 }) => source.atPosition(start, 'a type that is inferred; write it out')),
  ];
}

function refused(edge: ImportEdge, text: string | undefined): Offence[] {
  return text === undefined ? [] : [edge.source.at(edge.node, text)];
}

function floorOffence(edge: ImportEdge): string | undefined {
  const from = floorOf(edge.source.file);
  const allowed = FLOORS.get(from);
  if (!allowed)
    return `'${from}' is no floor; add it to the floors of CONTRIBUTING.md and of this test, or move the file`;
  if (edge.target === undefined) return undefined;
  if (edge.target.startsWith('imports/')) {
    return from === 'model' || from === 'index.ts'
      ? `'${from}' imports generated types; keep them to constructs`
      : undefined;
  }
  if (edge.target.startsWith('vendor/') && from === 'schema') return undefined; // kept libraries of the judge, packed along
  if (!edge.target.startsWith('src/')) return `'${edge.specifier}' lies outside src; src stands alone`;
  const to = floorOf(edge.target);
  if (to === from || allowed.includes(to)) return undefined;
  return `'${from}' imports '${to}'; it may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing of ours'}`;
}

function floorOf(file: string): string {
  return file.split('/')[1];
}

function impurity(edge: ImportEdge, builtins: readonly string[]): string | undefined {
  const name = packageOf(edge.specifier) ?? '';
  if (CONSTRUCTS.includes(name) && !isValueImport(edge))
    return `'${name}' brings constructs; keep this floor to plain data`;
  const own = builtin(edge.specifier);
  if (own && !builtins.includes(own)) return `'${own}' reaches outside; take the data as an argument`;
  return undefined;
}

function isValueImport(edge: ImportEdge): boolean {
  const bindings = ts.isImportDeclaration(edge.node) ? edge.node.importClause?.namedBindings : undefined;
  if (edge.specifier !== 'cdk8s' || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.every((element) => VALUE_TYPES.includes((element.propertyName ?? element.name).text));
}

function builtin(specifier: string): string | undefined {
  const bare = specifier.replace(/^node:/, '');
  return builtinModules.includes(bare) ? `node:${bare}` : undefined;
}

function dependencies(project: Project): Set<string> {
  const manifest = JSON.parse(project.source('package.json').text);
  return new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));
}
