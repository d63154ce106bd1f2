import type { IResolver } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { Finding, type FindingProps } from '../model/finding';
import { fail } from '../model/finding-error';

/** What all construct trees of one run share: findings, and how tokens of other frameworks are read. */
export interface RunContext {
  readonly log: Finding[];
  readonly resolvers: readonly IResolver[];
  /**
   * Path of the bundle that a detached tree renders; its findings are told by it.
   * @default - the tree is the app's own
   */
  readonly bundlePath?: string;
}

const CONTEXT = Symbol.for('cdk8s-fleet.run');

/** Ties a construct tree to a run. */
export function openRun(root: IConstruct, context: RunContext): void {
  Object.defineProperty(root, CONTEXT, { value: context });
}

/** The run that a construct belongs to; undefined in trees that are no part of a FleetApp. */
export function runOf(scope: IConstruct): RunContext | undefined {
  return (scope.node.root as { [CONTEXT]?: RunContext })[CONTEXT];
}

/** Path of a construct for findings: in a detached tree it goes on from the bundle's. */
export function findingPath(scope: IConstruct): string {
  const bundlePath = runOf(scope)?.bundlePath;
  if (bundlePath === undefined) return scope.node.path || '(app)';
  return [bundlePath, ...scope.node.path.split('/').slice(1)].join('/');
}

/** Notes what is wrong with a construct, so that synth reports it with everything else. */
export function reportFinding(scope: IConstruct, props: FindingProps): void {
  const run = runOf(scope);
  if (run) run.log.push(new Finding(props));
  else fail(props);
}
