import { identityOf } from './plan-view';
import { type Tally, tallyOf, told } from './tally';
import { bundlePath, type TransitionRule } from './transition';

/** Where a chart takes the place of a directory, or the other way round, all that the new source does not bring by the same name is pruned. */
export const sourceReplaced: TransitionRule = function* (previous, input) {
  const tallies = new Map<string, Tally>();
  const clusters = new Map<string, string[]>();
  for (const before of previous.applications.values()) {
    const now = input.next.applications.get(before.name);
    if (!now || (now.chart === undefined) === (before.chart === undefined)) continue;
    clusters.set(before.bundle, clusters.get(before.bundle) ?? []);
    clusters.get(before.bundle)!.push(before.cluster);
    for (const object of previous.objectsOf(before).values()) {
      tallyOf(tallies, before.bundle).add(before.cluster, identityOf(object));
    }
  }
  for (const [bundle, names] of clusters) {
    const tally = tallies.get(bundle);
    const what = tally ? `${tally.objectsText} on ${tally.clustersText}` : `what the chart brought on ${told(names)}`;
    const change = tally ? 'a directory and is a chart' : 'a chart and is a directory';
    yield {
      code: 'FL6214',
      path: bundlePath(input, bundle),
      problem: `bundle '${bundle}' was ${change} now, which would delete ${what}, unless the new source brings it by the same name`,
      value: bundle,
      remedy:
        'give the new source a bundle of its own beside the old one and retire that, or accept this with a reason',
    };
  }
};
