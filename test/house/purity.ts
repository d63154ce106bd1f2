import * as ts from 'typescript';
import type { Project } from './project';
import type { Offence, Rule } from './rule';
import type { Source } from './source';

/** Where errors are made, and why. */
const ERROR_FACTORIES: Readonly<Record<string, string>> = {
  'src/model/finding-error.ts': 'the one error that users see',
};

const ERRORS = /^(Aggregate|Eval|Range|Reference|Syntax|Type|URI)?Error$/;

/** What makes two runs of one program differ. */
const OUTSIDE: ReadonlyMap<string, string> = new Map([
  ['Math.random', 'randomness'],
  ['crypto.randomUUID', 'randomness'],
  ['crypto.randomBytes', 'randomness'],
  ['crypto.getRandomValues', 'randomness'],
  ['randomUUID', 'randomness'],
  ['randomBytes', 'randomness'],
  ['Date.now', 'clock'],
  ['performance.now', 'clock'],
  ['process.hrtime', 'clock'],
  ['process.uptime', 'clock'],
  ['process.env', 'environment'],
  ['process.argv', 'environment'],
  ['process.cwd', 'environment'],
  ['Intl', 'locale'],
]);

/** Text that depends on the machine's language. */
const LOCALE_METHODS = /^(localeCompare|toLocale\w+)$/;

/** Who may look outside, at what, and why. */
const ALLOWED: readonly { readonly under: string; readonly what: string; readonly why: string }[] = [
  { under: 'src/synth/', what: 'environment', why: 'the cdk8s command line says CDK8S_OUTDIR' },
  { under: 'src/synth/', what: 'clock', why: 'the summary on stderr tells the seconds' },
  { under: 'src/cli/', what: 'environment', why: 'a program has arguments and a working folder' },
  { under: 'src/cli/', what: 'clock', why: 'a report may tell its date' },
];

export const noRawErrors: Rule = {
  name: 'errors are findings: src makes no error of its own',
  check: (project) =>
    inSource(project, (node, source) => (source.file in ERROR_FACTORIES ? undefined : rawError(node))),
};

export const noConsole: Rule = {
  name: 'src writes nothing to the console',
  check: (project) =>
    inSource(project, (node) =>
      ts.isIdentifier(node) && node.text === 'console' && isGlobal(node)
        ? 'console is not for a library; return a finding, or write to the stream that the caller gave'
        : undefined,
    ),
};

export const deterministic: Rule = {
  name: 'output is a function of the code: no clock, randomness, environment or locale',
  check: (project) =>
    inSource(project, (node, { file }) => {
      const what = outside(node);
      if (!what || ALLOWED.some((entry) => entry.what === what && file.startsWith(entry.under))) return undefined;
      return `'${node.getText()}' brings ${what} into the output; take it as an argument`;
    }),
};

export const noPromises: Rule = {
  name: 'src does its work at once: nothing async outside the command line',
  check: (project) =>
    inSource(project, (node, { file }) => {
      if (file.startsWith('src/cli/')) return undefined;
      const waits = node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node) || isNamed(node, 'Promise');
      return waits ? 'other languages cannot wait for a promise; use the synchronous form' : undefined;
    }),
};

export const noHiddenState: Rule = {
  name: 'src keeps no state in modules or statics',
  check: (project) =>
    inSource(project, (node) => {
      if (
        ts.isVariableStatement(node) &&
        ts.isSourceFile(node.parent) &&
        !(node.declarationList.flags & ts.NodeFlags.Const)
      ) {
        return 'a module variable is state that all fleets share; keep it in an object';
      }
      const isStatic = ts.isPropertyDeclaration(node) && has(node, ts.SyntaxKind.StaticKeyword);
      return isStatic && !has(node, ts.SyntaxKind.ReadonlyKeyword)
        ? 'a static that can change is state that all fleets share; make it readonly'
        : undefined;
    }),
};

function inSource(project: Project, judge: (node: ts.Node, source: Source) => string | undefined): Offence[] {
  return project.code('src').flatMap((source) =>
    source.nodes.flatMap((node) => {
      const text = judge(node, source);
      return text === undefined ? [] : [source.at(node, text)];
    }),
  );
}

function rawError(node: ts.Node): string | undefined {
  const made = ts.isNewExpression(node) || ts.isCallExpression(node) || ts.isExpressionWithTypeArguments(node);
  if (made && ts.isIdentifier(node.expression) && ERRORS.test(node.expression.text)) {
    return `a raw ${node.expression.text} has no code, path or remedy; use fail({ ... }) or return a finding`;
  }
  if (ts.isThrowStatement(node) && ts.isLiteralExpression(node.expression)) {
    return 'what is thrown has no code, path or remedy; use fail({ ... })';
  }
  return undefined;
}

function outside(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    if (LOCALE_METHODS.test(node.name.text)) return 'locale';
    return isDotted(node) ? OUTSIDE.get(node.getText().replace(/^globalThis\./, '')) : undefined;
  }
  if (ts.isIdentifier(node)) return isGlobal(node) && !isMentioned(node) ? OUTSIDE.get(node.text) : undefined;
  const isDate = (callee: ts.Node) => ts.isIdentifier(callee) && callee.text === 'Date';
  const now = ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length;
  return now || (ts.isCallExpression(node) && isDate(node.expression)) ? 'clock' : undefined;
}

function isDotted(node: ts.PropertyAccessExpression): boolean {
  return ts.isIdentifier(node.expression) || ts.isPropertyAccessExpression(node.expression);
}

/** Whether the name stands for itself, and is no member of something else. */
function isGlobal(node: ts.Identifier): boolean {
  const { parent } = node;
  return !((ts.isPropertyAccessExpression(parent) && parent.name === node) || isMemberName(node));
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) || ts.isClassElement(parent) || ts.isTypeElement(parent)) && parent.name === node
  );
}

function isMentioned(node: ts.Identifier): boolean {
  return ts.isImportSpecifier(node.parent) || ts.isTypeReferenceNode(node.parent);
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name && isGlobal(node);
}

function has(node: ts.HasModifiers, kind: ts.SyntaxKind): boolean {
  return !!node.modifiers?.some((modifier) => modifier.kind === kind);
}
