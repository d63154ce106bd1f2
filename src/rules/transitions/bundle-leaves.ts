import { identityOf, isRetired } from './plan-view';
import { counted, Tally } from './tally';
import { bundlePath, type TransitionRule } from './transition';

/** A bundle leaves in two commits: its ApplicationSet is guarded until the first one has said what becomes of its objects. */
export const bundleLeaves: TransitionRule = function* (previous, input) {
  for (const bundle of previous.bundles.values()) {
    if (isRetired(bundle) || input.next.bundles.has(bundle.name)) continue;
    const tally = new Tally();
    const applications = previous.applicationsOf(bundle.name);
    for (const application of applications) {
      for (const object of previous.objectsOf(application).values()) tally.add(application.cluster, identityOf(object));
    }
    const left = tally.total === 0 ? '' : `, with ${tally.objectsText} on ${tally.clustersText}`;
    yield {
      code: 'FL6205',
      path: bundlePath(input, bundle.name),
      problem: `bundle '${bundle.name}' left the code unretired, so ${counted(applications.length, 'Application')} of it would stay behind and deploy nothing any more${left}`,
      value: bundle.name,
      remedy:
        'put it back with lifecycle: Lifecycle.RETIRED and retire: Retirement.KEEP or DELETE, commit and sync, then remove it',
    };
  }
};
