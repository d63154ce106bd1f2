import { NAMESPACES } from '../../delivery/namespace-bundle';
import { identityOf, isDeleting, type PlanView } from './plan-view';
import { counted, Tally, told } from './tally';
import { bundlePath, type TransitionInput, type TransitionRule } from './transition';

/** A cluster that a bundle selects no more keeps what it has, and whom to ask for it, until somebody deletes the Application. */
export const selectionShrinks: TransitionRule = function* (previous, input) {
  for (const [bundle, names] of lostApplications(previous, input)) {
    const tally = new Tally();
    for (const name of names) {
      const application = previous.applications.get(name)!;
      for (const object of previous.objectsOf(application).values()) tally.add(application.cluster, identityOf(object));
    }
    const clusters = names.map((name) => previous.applications.get(name)!.cluster);
    const objects = tally.total === 0 ? '' : ` with ${tally.objectsText}`;
    const stays = !isDeleting(input.next.bundles.get(bundle));
    yield {
      code: 'FL6208',
      path: bundlePath(input, bundle),
      problem: `bundle '${bundle}' lost ${counted(clusters.length, 'cluster')} (${told(clusters)}), where its Applications would ${stays ? 'stay' : 'be deleted'}${objects}`,
      value: bundle,
      remedy: `select them again, or accept this with a reason${stays ? ` and delete on the hub, after the sync: ${told(names)}` : ''}`,
    };
  }
};

/** Applications of bundles and members that are both still in use, but no longer together; namespaces follow their bundles. */
function lostApplications(previous: PlanView, { next }: TransitionInput): Map<string, string[]> {
  const lost = new Map<string, string[]>();
  for (const { name, bundle, cluster } of previous.applications.values()) {
    const isKept = next.applications.has(name) || !next.bundles.has(bundle) || bundle === NAMESPACES;
    if (isKept || !next.isInUse(cluster)) continue;
    const names = lost.get(bundle);
    if (names) names.push(name);
    else lost.set(bundle, [name]);
  }
  return lost;
}
