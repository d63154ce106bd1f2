import { ApiObject, resolve } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { isUnresolvedToken } from '../model/names';
import { BundleChart } from './bundle-chart';
import { type RunContext, reportFinding, runOf } from './finding-log';

/**
 * Plain data with the tokens of other frameworks read by the app's resolvers, for what is written as text inside a text, where
 * cdk8s would not look. As everywhere, a resolver sees whole values only, never the names of entries.
 */
export function resolveTokens<T>(data: T, run: RunContext): T {
  if (!hasToken(data)) return data;
  // cdk8s resolves in the name of an object, whose app lists the resolvers
  const chart = BundleChart.detached({ name: 'registration', path: 'registration', namespace: undefined, run });
  return resolve([], data, new ApiObject(chart, 'registration', { apiVersion: 'v1', kind: 'Secret' }));
}

/** The same for the data of a construct: a failure is told once, by its path, and the tokens stay. */
export function resolveTokensOf<T>(owner: IConstruct, data: T): T {
  const run = runOf(owner);
  if (!run) return data;
  try {
    return resolveTokens(data, run);
  } catch (error) {
    const reason = (error instanceof Error ? error.message : `${error}`).replace(/\s+/g, ' ').trim();
    const remedy = 'pass tokens whole, and deploy the stack that gives their values first';
    const problem = `a token cannot be resolved: ${reason}`;
    reportFinding(owner, { code: 'FL1038', path: owner.node.path, problem, remedy });
    return data;
  }
}

function hasToken(value: unknown): boolean {
  if (isUnresolvedToken(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasToken);
}
