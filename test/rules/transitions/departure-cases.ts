import { Bundle, Cluster, ClusterSelector, Lifecycle, Retirement, Tier } from '../../../src';
import { clusterProps, configMap, type MinimalFleet } from '../../fleets/minimal-fleet';
import { extra, fleetAnd, fleetWith, info, memos, notes } from './fleets';
import type { TransitionCase } from './transition-case';

const old =
  (lifecycle = Lifecycle.ACTIVE) =>
  ({ fleet, dev }: MinimalFleet) =>
    new Cluster(fleet, 'old', { ...clusterProps('old', dev), lifecycle });

/** The minimal fleet with other tiers, and the tiers that its clusters are in. */
const tiers = (list: readonly string[], lab: number, live: number, lifecycle = Lifecycle.ACTIVE) => {
  const made = list.map((name) => new Tier(name));
  return fleetWith({ fleet: { tiers: made }, lab: { tier: made[lab]!, lifecycle }, live: { tier: made[live]! } });
};

/** The bundle `memos` of the minimal fleet, for some of its clusters. */
const memosFor = (...names: string[]) => memos([], { clusters: ClusterSelector.named(...names) });

/** The same, to be deleted. */
const deletedFor = (...names: string[]) =>
  memos([], {
    clusters: ClusterSelector.named(...names),
    lifecycle: Lifecycle.RETIRED,
    retire: Retirement.DELETE,
  });

/** A bundle of seven objects. */
const seven = ({ fleet }: MinimalFleet) => {
  const bundle = new Bundle(fleet, 'seven', { namespace: 'tools' });
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) configMap(bundle, name);
};

/** What leaves the code, and what is selected no more. */
export const DEPARTURE_CASES: Readonly<Record<string, readonly TransitionCase[]>> = {
  clusterLeaves: [
    {
      name: 'a cluster that leaves the code unretired',
      before: fleetAnd(old()),
      after: fleetAnd(),
      found: [
        {
          text: "FL6204 acme/clusters/old: cluster 'old' left the code unretired, so its registration 'cluster-old' in namespace 'argocd' is orphaned and goes on receiving 2 bundles ('namespaces', 'notes'); put it back with lifecycle: Lifecycle.RETIRED, commit and sync, delete its Applications on the hub, then remove it",
          value: 'old',
        },
      ],
      harmless: [
        { name: 'a cluster that is retired', before: fleetAnd(old()), after: fleetAnd(old(Lifecycle.RETIRED)) },
        { name: 'a retired cluster that leaves', before: fleetAnd(old(Lifecycle.RETIRED)), after: fleetAnd() },
        { name: 'a retired cluster that returns', before: fleetAnd(old(Lifecycle.RETIRED)), after: fleetAnd(old()) },
        { name: 'a cluster that comes', before: fleetAnd(), after: fleetAnd(old()) },
      ],
    },
  ],
  bundleLeaves: [
    {
      name: 'a bundle that leaves the code unretired',
      before: fleetAnd(extra()),
      after: fleetAnd(),
      found: [
        {
          text: "FL6205 acme/bundles/extra: bundle 'extra' left the code unretired, so 2 Applications of it would stay behind and deploy nothing any more, with ConfigMap 'tools/extra' on 2 clusters ('lab', 'live'); put it back with lifecycle: Lifecycle.RETIRED and retire: Retirement.KEEP or DELETE, commit and sync, then remove it",
          value: 'extra',
        },
      ],
      harmless: [
        {
          name: 'a bundle that is retired',
          before: fleetAnd(extra()),
          after: fleetAnd(extra({ lifecycle: Lifecycle.RETIRED })),
        },
        {
          name: 'a retired bundle that leaves',
          before: fleetAnd(extra({ lifecycle: Lifecycle.RETIRED })),
          after: fleetAnd(),
        },
        { name: 'a bundle that comes', before: fleetAnd(), after: fleetAnd(extra()) },
      ],
    },
    {
      name: 'a bundle of many objects that leaves the code unretired',
      before: fleetAnd(seven),
      after: fleetAnd(),
      found: [
        {
          text: "FL6205 acme/bundles/seven: bundle 'seven' left the code unretired, so 2 Applications of it would stay behind and deploy nothing any more, with ConfigMap 'tools/a', ConfigMap 'tools/b', ConfigMap 'tools/c', ConfigMap 'tools/d', ConfigMap 'tools/e' and 2 more on 2 clusters ('lab', 'live'); put it back with lifecycle: Lifecycle.RETIRED and retire: Retirement.KEEP or DELETE, commit and sync, then remove it",
          value: 'seven',
        },
      ],
      harmless: [],
    },
    {
      name: 'a chart that leaves the code unretired',
      before: fleetAnd(info()),
      after: fleetAnd(),
      found: [
        {
          text: "FL6205 acme/bundles/info: bundle 'info' left the code unretired, so 2 Applications of it would stay behind and deploy nothing any more; put it back with lifecycle: Lifecycle.RETIRED and retire: Retirement.KEEP or DELETE, commit and sync, then remove it",
          value: 'info',
        },
      ],
      harmless: [],
    },
    {
      name: 'a bundle that is renamed',
      before: fleetAnd(extra()),
      after: fleetAnd(({ fleet }) => {
        const bundle = new Bundle(fleet, 'other', { namespace: 'tools' });
        configMap(bundle, 'extra');
      }),
      found: [
        {
          text: "FL6205 acme/bundles/extra: bundle 'extra' left the code unretired, so 2 Applications of it would stay behind and deploy nothing any more, with ConfigMap 'tools/extra' on 2 clusters ('lab', 'live'); put it back with lifecycle: Lifecycle.RETIRED and retire: Retirement.KEEP or DELETE, commit and sync, then remove it",
          value: 'extra',
        },
      ],
      harmless: [],
    },
  ],
  tierRenamed: [
    {
      name: 'a tier that is renamed',
      before: tiers(['dev', 'prod'], 0, 1),
      after: tiers(['trial', 'prod'], 0, 1),
      found: [
        {
          text: "FL6206 acme: tier 'dev' was renamed to 'trial', so 1 cluster ('lab') would change label and directories at once; keep 'dev' and add 'trial' beside it, commit, move the clusters in later commits, and remove 'dev' when it is empty",
          value: 'dev',
        },
      ],
      harmless: [
        {
          name: 'a tier that comes and takes a cluster, while the former one stays',
          before: tiers(['dev', 'prod'], 0, 1),
          after: tiers(['dev', 'trial', 'prod'], 1, 2),
        },
        {
          name: 'an empty tier that is renamed',
          before: tiers(['dev', 'spare', 'prod'], 0, 2),
          after: tiers(['dev', 'other', 'prod'], 0, 2),
        },
      ],
    },
  ],
  tierRemoved: [
    {
      name: 'a tier that is removed while a cluster is in it',
      before: tiers(['dev', 'prod'], 0, 1),
      after: tiers(['prod'], 0, 0),
      found: [
        {
          text: "FL6207 acme: tier 'dev' was removed while 1 cluster ('lab') used it, which would pass to 'prod' at once; keep 'dev', move its clusters in commits of their own, and remove it when it is empty",
          value: 'dev',
        },
      ],
      harmless: [
        {
          name: 'an empty tier that is removed',
          before: tiers(['dev', 'spare', 'prod'], 0, 2),
          after: tiers(['dev', 'prod'], 0, 1),
        },
        {
          name: 'a tier that is removed while a retired cluster returns to another',
          before: tiers(['dev', 'prod'], 0, 1, Lifecycle.RETIRED),
          after: tiers(['prod'], 0, 0),
        },
        {
          name: 'a tier that is removed with a retired cluster in it',
          before: tiers(['dev', 'prod'], 0, 1, Lifecycle.RETIRED),
          after: tiers(['prod'], 0, 0, Lifecycle.RETIRED),
        },
      ],
    },
    {
      name: 'a tier that is divided into two new ones',
      before: tiers(['dev'], 0, 0),
      after: tiers(['left', 'right'], 0, 1),
      found: [
        {
          text: "FL6207 acme: tier 'dev' was removed while 2 clusters ('lab', 'live') used it, which would pass to 'left', 'right' at once; keep 'dev', move its clusters in commits of their own, and remove it when it is empty",
          value: 'dev',
        },
      ],
      harmless: [],
    },
  ],
  selectionShrinks: [
    {
      name: 'a selector that loses a cluster',
      before: fleetAnd(memosFor('lab', 'live')),
      after: fleetAnd(memosFor('lab')),
      found: [
        {
          text: "FL6208 acme/bundles/memos: bundle 'memos' lost 1 cluster ('live'), where its Applications would stay with ConfigMap 'shop/memo'; select them again, or accept this with a reason and delete on the hub, after the sync: 'live.memos'",
          value: 'memos',
        },
      ],
      harmless: [
        {
          name: 'a selector that wins a cluster',
          before: fleetAnd(memosFor('lab')),
          after: fleetAnd(memosFor('lab', 'live')),
        },
        {
          name: 'a selector that says the same otherwise',
          before: fleetAnd(memosFor('lab', 'live')),
          after: fleetAnd(memos([])),
        },
        {
          name: 'a selector that loses a cluster which is being retired',
          before: fleetAnd(notes()),
          after: fleetWith({ live: { lifecycle: Lifecycle.RETIRED } }),
        },
      ],
    },
    {
      name: 'a selector that loses a cluster while its bundle is being retired',
      before: fleetAnd(memosFor('lab', 'live')),
      after: fleetAnd(deletedFor('lab')),
      found: [
        {
          text: "FL6208 acme/bundles/memos: bundle 'memos' lost 1 cluster ('live'), where its Applications would be deleted with ConfigMap 'shop/memo'; select them again, or accept this with a reason",
          value: 'memos',
        },
      ],
      harmless: [],
    },
    {
      name: 'a selector that loses a cluster while its bundle returns',
      before: fleetAnd(deletedFor('lab', 'live')),
      after: fleetAnd(memosFor('lab')),
      found: [
        {
          text: "FL6208 acme/bundles/memos: bundle 'memos' lost 1 cluster ('live'), where its Applications would stay with ConfigMap 'shop/memo'; select them again, or accept this with a reason and delete on the hub, after the sync: 'live.memos'",
          value: 'memos',
        },
      ],
      harmless: [],
    },
    {
      name: 'a selector that loses the hub, where a chart goes',
      before: fleetAnd(info({ clusters: ClusterSelector.all().union(ClusterSelector.hub()) })),
      after: fleetAnd(info()),
      found: [
        {
          text: "FL6208 acme/bundles/info: bundle 'info' lost 1 cluster ('hub'), where its Applications would stay; select them again, or accept this with a reason and delete on the hub, after the sync: 'hub.info'",
          value: 'info',
        },
      ],
      harmless: [],
    },
  ],
};
