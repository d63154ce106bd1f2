import * as ts from 'typescript';
import type { Project } from './project';
import type { Offence, Rule } from './rule';
import type { Source } from './source';

/** Layers that skip, and say so, where their toolchain is missing. */
const SKIPPING_LAYERS = /^test\/(conformance|languages|scale)\//;

const SNAPSHOT = /^to(Match|ThrowErrorMatching)(Inline)?Snapshot$/;
const SNAPSHOT_SHARE = 0.25;

const LINES_PER_CODE_LINE = 1.5;

const RUNNERS = ['it', 'test', 'describe'];

export const noFocusedTests: Rule = {
  name: 'every test runs: none is focused',
  check: (project) => runnerOffences(project, /^only$/, /^f(it|describe|test)$/, 'hides all other tests; take it away'),
};

export const noSkippedTests: Rule = {
  name: 'every test runs: none is skipped',
  check: (project) =>
    runnerOffences(
      project,
      /^(skip|todo|failing)$/,
      /^x(it|describe|test)$/,
      'does not run; mend the test or delete it',
    ).filter(({ file }) => !SKIPPING_LAYERS.test(file)),
};

export const fewSnapshots: Rule = {
  name: 'at most a quarter of what tests expect are snapshots',
  check: (project) => {
    const sources = project.code('test');
    const counted = sources.map((source) => ({ source, ...expectations(source) }));
    const total = counted.reduce((sum, { expects }) => sum + expects, 0);
    const snapshots = counted.flatMap((entry) => entry.snapshots.map((node) => ({ node, source: entry.source })));
    if (snapshots.length <= total * SNAPSHOT_SHARE) return [];
    const { source, node } = snapshots[snapshots.length - 1];
    return [source.at(node, `${snapshots.length} of ${total} expectations are snapshots; assert what they mean`)];
  },
};

export const enoughTests: Rule = {
  name: `tests of src have ${LINES_PER_CODE_LINE} lines for each line of code`,
  check: (project) => {
    const { tests, code } = testRatio(project);
    if (tests >= code * LINES_PER_CODE_LINE) return [];
    const thinnest = [...floorRatios(project)].sort((a, b) => a.ratio - b.ratio)[0];
    const text = `${tests} test lines for ${code} code lines; '${thinnest.floor}' has fewest (${thinnest.ratio.toFixed(2)} a line)`;
    return [{ file: thinnest.file, line: 1, text }];
  },
};

/** Lines that are neither blank nor comment, in src and in the tests of it. */
function testRatio(project: Project): { readonly tests: number; readonly code: number } {
  const isTestOfSrc = ({ file }: Source) => !file.startsWith('test/house');
  const sum = (sources: readonly Source[]) => sources.reduce((total, source) => total + source.codeLines, 0);
  return { tests: sum(project.code('test').filter(isTestOfSrc)), code: sum(project.code('src')) };
}

function floorRatios(project: Project): { readonly floor: string; readonly file: string; readonly ratio: number }[] {
  const floors = new Set(project.code('src').map(({ file }) => file.split('/')[1]));
  return [...floors].map((floor) => {
    const sources = project.code('src').filter(({ file }) => file.split('/')[1] === floor);
    const [tests, code] = [project.code(`test/${floor}`), sources].map((all) =>
      all.reduce((total, source) => total + source.codeLines, 0),
    );
    return { floor, file: sources[0].file, ratio: code === 0 ? Infinity : tests / code };
  });
}

function runnerOffences(project: Project, member: RegExp, name: RegExp, text: string): Offence[] {
  return project.code('test').flatMap((source) =>
    source.nodes
      .filter((node) => {
        if (ts.isPropertyAccessExpression(node)) return member.test(node.name.text) && RUNNERS.includes(rootOf(node));
        return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && name.test(node.expression.text);
      })
      .map((node) => source.at(node, `'${node.getText().split('(')[0]}' ${text}`)),
  );
}

/** The name that a chain of accesses and calls begins with. */
function rootOf(node: ts.Node): string {
  if (ts.isIdentifier(node)) return node.text;
  const chained =
    ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node);
  return chained ? rootOf(ts.isTaggedTemplateExpression(node) ? node.tag : node.expression) : '';
}

function expectations(source: Source): { readonly expects: number; readonly snapshots: readonly ts.Node[] } {
  const isExpect = (node: ts.Node) => ts.isCallExpression(node) && node.expression.getText() === 'expect';
  const isSnapshot = (node: ts.Node) => ts.isPropertyAccessExpression(node) && SNAPSHOT.test(node.name.text);
  return { expects: source.nodes.filter(isExpect).length, snapshots: source.nodes.filter(isSnapshot) };
}
