import { ClusterSelector, VaryBy } from '../../src';
import type { FindingCase } from '../fleets/finding-case';
import { bundleOf, configMap, minimalFleet } from '../fleets/minimal-fleet';
import { Note } from '../fleets/note';

const KUBERNETES_VERSION = 'argocd.argoproj.io/kubernetes-version';

const selecting = (clusters: ClusterSelector) => {
  const made = minimalFleet({ lab: { labels: { 'acme.io/zone': 'a' } } });
  bundleOf(made.fleet, 'extra', { clusters });
  return made;
};

const notesFor = (...names: string[]) => minimalFleet({ notes: { clusters: ClusterSelector.named(...names) } });

/** Two bundles of the team; the second one has an object of the given name. */
const twice = (name: string, clusters = ClusterSelector.all()) => {
  const made = minimalFleet();
  const memos = bundleOf(made.fleet, 'memos', { team: made.shop, namespace: 'shop', clusters });
  configMap(memos, name);
  return made;
};

/** Rules about who is selected, and by what. */
export const SELECTION_CASES: Readonly<Record<string, readonly FindingCase[]>> = {
  selectorMatches: [
    {
      name: 'a selector that matches nothing',
      found: {
        text: "FL6120 acme/bundles/extra: clusters of bundle 'extra' match no member of the fleet; widen the selector, check labels and spelling, or remove the bundle",
        value: 'extra',
      },
      passes: () => selecting(ClusterSelector.labelIn('acme.io/zone', 'a')),
      fails: () => selecting(ClusterSelector.labelIn('acme.io/zone', 'b')),
    },
    {
      name: 'a selector that contradicts itself',
      found: {
        text: "FL6120 acme/bundles/extra: clusters of bundle 'extra' match no member of the fleet; widen the selector, check labels and spelling, or remove the bundle",
        value: 'extra',
      },
      passes: () => selecting(ClusterSelector.all().minus(ClusterSelector.hub())),
      fails: () => selecting(ClusterSelector.all().intersect(ClusterSelector.hub())),
    },
  ],
  selectorNames: [
    {
      name: 'a selector that names a cluster of no fleet',
      found: {
        text: "FL6121 acme/bundles/extra: selector names 'lib', which is no cluster of the fleet; check the spelling, or select by tier or label",
        value: 'lib',
        limit: 'lab, live',
      },
      passes: () => selecting(ClusterSelector.named('live', 'lab')),
      fails: () => selecting(ClusterSelector.named('live', 'lib')),
    },
    {
      name: 'a selector that names the hub as a cluster',
      found: {
        text: "FL6121 acme/bundles/extra: selector names 'hub', which is no cluster of the fleet; check the spelling, or select by tier or label",
        value: 'hub',
        limit: 'lab, live',
      },
      passes: () => selecting(ClusterSelector.all().union(ClusterSelector.hub())),
      fails: () => selecting(ClusterSelector.all().union(ClusterSelector.named('hub'))),
    },
  ],
  selectorLabels: [
    {
      name: 'a selector by a label that Argo CD writes itself',
      found: {
        text: `FL6123 acme/bundles/extra: selection depends on label '${KUBERNETES_VERSION}', which Argo CD changes by itself; select by a label of your own`,
        value: KUBERNETES_VERSION,
      },
      passes: () => selecting(ClusterSelector.labelNotIn('acme.io/kubernetes-version', 'v1.36.2')),
      fails: () => selecting(ClusterSelector.labelNotIn(KUBERNETES_VERSION, 'v1.36.2')),
    },
    {
      name: 'cohorts by a label that Argo CD writes itself',
      found: {
        text: `FL6123 acme/bundles/varied: selection depends on label '${KUBERNETES_VERSION}', which Argo CD changes by itself; select by a label of your own`,
        value: KUBERNETES_VERSION,
      },
      passes: () => variedBy(VaryBy.label('acme.io/kubernetes-version')),
      fails: () => variedBy(VaryBy.label(KUBERNETES_VERSION)),
    },
  ],
  clusterServed: [
    {
      name: 'a cluster that no bundle selects',
      found: {
        text: "FL6122 acme/clusters/live: no bundle selects cluster 'live'; check its tier and labels against the selectors, or accept this",
        value: 'live',
        severity: 'warning',
      },
      passes: () => notesFor('lab', 'live'),
      fails: () => notesFor('lab'),
    },
  ],
  sharedObject: [
    {
      name: 'one object in two bundles',
      found: {
        text: "FL6127 acme/bundles/notes/note: ConfigMap 'shop/note' is delivered by bundle 'memos' too, on 'lab' and 1 more; let one bundle deliver it, or narrow the clusters of 'notes'",
        value: "ConfigMap 'shop/note'",
      },
      passes: () => twice('memo'),
      fails: () => twice('note'),
    },
    {
      name: 'one object in two bundles that meet on one cluster',
      found: {
        text: "FL6127 acme/bundles/notes/note: ConfigMap 'shop/note' is delivered by bundle 'memos' too, on 'live'; let one bundle deliver it, or narrow the clusters of 'notes'",
        value: "ConfigMap 'shop/note'",
      },
      passes: () => twice('note', ClusterSelector.hub()),
      fails: () => twice('note', ClusterSelector.named('live')),
    },
  ],
};

function variedBy(varyBy: VaryBy) {
  const made = minimalFleet();
  new Note(made.fleet, 'varied', { varyBy: [varyBy], namespace: 'tools' });
  return made;
}
