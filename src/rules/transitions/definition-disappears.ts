import type { WrittenObject } from '../../delivery/written-plan';
import { groupOf } from '../../model/kubernetes-object';
import { identityOf, type PlanView } from './plan-view';
import { type Tally, tallyOf } from './tally';
import { bundlePath, type TransitionRule } from './transition';

/** A CustomResourceDefinition that a bundle drops stays, since nothing takes its guards off, and is never updated again. */
export const definitionDisappears: TransitionRule = function* (previous, input) {
  const definitions = new Map<string, Tally>();
  const served = new Map<string, Tally>();
  for (const { application, fate, gone } of input.removals) {
    if (fate !== 'stays') continue;
    for (const definition of gone.filter(({ kind }) => kind === 'CustomResourceDefinition')) {
      const key = application.bundle;
      tallyOf(definitions, key).add(application.cluster, identityOf(definition));
      for (const identity of objectsOf(definition, previous, application.cluster)) {
        tallyOf(served, key).add(application.cluster, identity);
      }
    }
  }
  for (const [bundle, tally] of definitions) {
    const objects = served.has(bundle) ? ` (its group holds ${served.get(bundle)!.objectsText})` : '';
    yield {
      code: 'FL6209',
      path: bundlePath(input, bundle),
      problem: `${tally.objectsText} on ${tally.clustersText} left bundle '${bundle}' and would stay, but never be updated${objects}`,
      value: bundle,
      remedy:
        'deliver it again; where it shall go, remove the objects of its kind first, accept this with a reason, and delete it on the clusters by hand',
    };
  }
};

/** Objects of the group that a definition belongs to, as its name says, on a cluster. */
function objectsOf({ name }: WrittenObject, previous: PlanView, cluster: string): string[] {
  const group = name.slice(name.indexOf('.') + 1);
  return previous
    .applicationsOn(cluster)
    .flatMap((application) => [...previous.objectsOf(application).values()])
    .filter(({ apiVersion }) => groupOf(apiVersion) === group)
    .map(identityOf);
}
