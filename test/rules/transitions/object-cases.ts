import {
  Bundle,
  type BundleProps,
  ClusterSelector,
  FleetComponent,
  Lifecycle,
  Manifest,
  type RenderTarget,
  VaryBy,
} from '../../../src';
import { bundleOf, configMap, type MinimalFleet } from '../../fleets/minimal-fleet';
import { definition, extra, fleetAnd, fleetOfHub, fleetWith, info, memos, notes, RETIRED } from './fleets';
import type { TransitionCase } from './transition-case';

const GUARDS = { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' };

/** An object of the minimal fleet's bundle that is never deleted. */
const guarded =
  (name: string) =>
  ({ notes: bundle }: MinimalFleet) =>
    configMap(bundle, name, { annotations: GUARDS });

/** A bundle of the platform with a ConfigMap, and one more that keeps the permissions it needs. */
const extraAndKeeper = (made: MinimalFleet) => {
  extra(RETIRED)(made);
  keeper(made);
};

const keeper = ({ fleet }: MinimalFleet) => {
  const bundle = new Bundle(fleet, 'keeper', { namespace: 'keeper', namespaces: ['tools'] });
  configMap(bundle, 'kept');
};

const ROLE = { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole' };
const ANY = { group: '*', kind: '*' };

/** An object outside the namespaces of its project, which somebody bears. */
const stray = ({ fleet, notes: bundle }: MinimalFleet) => {
  const { path } = configMap(bundle, 'stray', { namespace: 'kube-public' }).node;
  fleet.acceptFinding({ code: 'FL6113', path: `acme/bundles/${path}`, reason: 'a stray one' });
};

/** A bundle of the hub that is to be deleted. */
const onHub = ({ fleet }: MinimalFleet) => bundleOf(fleet, 'on-hub', { clusters: ClusterSelector.hub(), ...RETIRED });

/** A bundle of the platform with a ConfigMap and a ClusterRole. */
const roles =
  (withRole: boolean) =>
  ({ fleet }: MinimalFleet) => {
    const bundle = new Bundle(fleet, 'roles', { namespace: 'roles' });
    configMap(bundle, 'kept');
    if (!withRole) return;
    new Manifest(bundle.chart, 'reader', {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      rules: [],
    });
  };

/** A bundle of the platform with CustomResourceDefinitions. */
const definitions =
  (plurals: readonly string[], props: BundleProps = {}) =>
  ({ fleet }: MinimalFleet) => {
    const bundle = new Bundle(fleet, 'definitions', props);
    for (const plural of plurals) definition(bundle, plural);
  };

/** Objects of a kind that the fleet defines. */
const gadget = ({ notes: bundle, fleet }: MinimalFleet) => {
  new Manifest(bundle.chart, 'gadget', { apiVersion: 'acme.io/v1', kind: 'Gadget' });
  bundle.addRequirement(fleet._bundles.find(({ bundleName }) => bundleName === 'definitions')!);
};

/** A bundle whose first objects go everywhere, and the others to production alone; one directory if there are no others. */
const tiered =
  (everywhere: readonly string[], inProduction: readonly string[]) =>
  ({ fleet, shop, prod }: MinimalFleet) => {
    class Tiered extends FleetComponent {
      public override renderAt(target: RenderTarget): void {
        const more = inProduction.length > 0 && target.tier === prod ? inProduction : [];
        for (const name of [...everywhere, ...more]) {
          new Manifest(target.chart, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
        }
      }
    }
    const varyBy = inProduction.length > 0 ? [VaryBy.tier()] : [];
    new Tiered(fleet, 'tiered', { team: shop, namespace: 'shop', varyBy });
  };

/** What becomes of objects. */
export const OBJECT_CASES: Readonly<Record<string, readonly TransitionCase[]>> = {
  objectMoves: [
    {
      name: 'an object that changes bundle',
      before: fleetAnd(notes('moving'), memos([])),
      after: fleetAnd(memos(['moving'])),
      found: [
        {
          text: "FL6201 acme/bundles/memos: ConfigMap 'shop/moving' on 2 clusters ('lab', 'live') would be deleted by bundle 'notes', which delivered it, before 'memos' creates it anew; take two steps: first give it the annotation argocd.argoproj.io/sync-options 'Prune=false,Delete=false' in 'notes', commit and sync, then move it to 'memos'",
          value: 'notes',
        },
      ],
      harmless: [
        {
          name: 'an object that leaves while another one comes',
          before: fleetAnd(notes('leaving'), memos([])),
          after: fleetAnd(memos(['coming'])),
        },
        {
          name: 'a bundle that passes from the platform to a team',
          before: fleetAnd(extra({ namespace: 'shop' })),
          after: fleetAnd((made) => extra({ namespace: 'shop', team: made.shop })(made)),
        },
      ],
    },
    {
      name: 'an object that a bundle takes over from one that is to be deleted',
      before: fleetAnd(memos(['moving'], RETIRED)),
      after: fleetAnd(notes('moving')),
      found: [
        {
          text: "FL6201 acme/bundles/notes: ConfigMap 'shop/moving' on 2 clusters ('lab', 'live') would be deleted by bundle 'memos', which delivered it, before 'notes' creates it anew; take two steps: first give it the annotation argocd.argoproj.io/sync-options 'Prune=false,Delete=false' in 'memos', commit and sync, then move it to 'notes'",
          value: 'memos',
        },
      ],
      harmless: [],
    },
  ],
  objectHandover: [
    {
      name: 'a guarded object that changes bundle',
      before: fleetAnd(guarded('moving'), memos([])),
      after: fleetAnd(memos(['moving'])),
      found: [
        {
          text: "FL6202 acme/bundles/memos: ConfigMap 'shop/moving' on 2 clusters ('lab', 'live') passes unharmed from bundle 'notes', but keeps its mark, so that Argo CD will not sync 'memos' there; after the sync take the mark off on each cluster: kubectl annotate KIND NAME -n NAMESPACE argocd.argoproj.io/tracking-id-",
          value: 'notes',
          severity: 'warning',
        },
      ],
      harmless: [
        { name: 'an object that is guarded', before: fleetAnd(notes('moving')), after: fleetAnd(guarded('moving')) },
        { name: 'an object that loses its guard', before: fleetAnd(guarded('one')), after: fleetAnd(notes('one')) },
      ],
    },
    {
      name: 'an object that a bundle takes over from one that keeps its objects',
      before: fleetAnd(memos(['moving'], { lifecycle: Lifecycle.RETIRED })),
      after: fleetAnd(notes('moving')),
      found: [
        {
          text: "FL6202 acme/bundles/notes: ConfigMap 'shop/moving' on 2 clusters ('lab', 'live') passes unharmed from bundle 'memos', but keeps its mark, so that Argo CD will not sync 'notes' there; after the sync take the mark off on each cluster: kubectl annotate KIND NAME -n NAMESPACE argocd.argoproj.io/tracking-id-",
          value: 'memos',
          severity: 'warning',
        },
      ],
      harmless: [],
    },
  ],
  projectShrinks: [
    {
      name: 'a project that gives up a namespace while objects in it are to be deleted',
      before: fleetAnd(extra(RETIRED)),
      after: fleetAnd(),
      found: [
        {
          text: "FL6203 hub/root/appproject.argoproj.io.argocd.platform.yaml: project 'platform' permits namespace 'tools' no more, so that Argo CD would leave ConfigMap 'tools/extra' on 2 clusters ('lab', 'live') as it is, without a word; keep permitting it (namespaces of the Team, or of another bundle of the project) until they are gone from the clusters, and drop it in a commit of its own",
          value: 'tools',
        },
      ],
      harmless: [
        {
          name: 'a project that gives up a namespace whose objects stay',
          before: fleetAnd(extra({ lifecycle: Lifecycle.RETIRED })),
          after: fleetAnd(),
        },
        {
          name: 'a project that keeps the namespace for another bundle',
          before: fleetAnd(extraAndKeeper),
          after: fleetAnd(keeper),
        },
        {
          name: 'a project that leaves the code, and so keeps what it permits',
          before: fleetOfHub('hub', 'crew'),
          after: fleetOfHub('hub'),
        },
        {
          name: 'an object that its project never permitted',
          before: fleetAnd(stray),
          after: fleetAnd(),
        },
        {
          name: 'a project that gives up a namespace without objects',
          before: fleetWith({ shop: { namespaces: ['shop', 'spare'] } }),
          after: fleetAnd(),
        },
      ],
    },
    {
      name: 'a project that gives up a namespace on the hub and keeps it on clusters',
      before: fleetAnd(extra(), onHub),
      after: fleetAnd(extra()),
      found: [
        {
          text: "FL6203 hub/root/appproject.argoproj.io.argocd.platform.yaml: project 'platform' permits namespace 'tools' no more, so that Argo CD would leave ConfigMap 'tools/on-hub' on 1 cluster ('hub') as it is, without a word; keep permitting it (namespaces of the Team, or of another bundle of the project) until they are gone from the clusters, and drop it in a commit of its own",
          value: 'tools',
        },
      ],
      harmless: [],
    },
    {
      name: 'a project that gives up a cluster-scoped kind together with its last object',
      before: fleetAnd(roles(true)),
      after: fleetAnd(roles(false)),
      found: [
        {
          text: "FL6203 hub/root/appproject.argoproj.io.argocd.platform.yaml: project 'platform' permits cluster-scoped kind 'rbac.authorization.k8s.io/ClusterRole' no more, so that Argo CD would leave ClusterRole.rbac.authorization.k8s.io 'reader' on 2 clusters ('lab', 'live') as it is, without a word; keep permitting it (clusterKinds of the Team, or an object or clusterKinds of another bundle of the platform) until they are gone from the clusters, and drop it in a commit of its own",
          value: 'rbac.authorization.k8s.io/ClusterRole',
        },
      ],
      harmless: [
        {
          name: 'a cluster-scoped object that leaves a bundle while a chart declares its kind',
          before: fleetAnd(roles(true), info({ clusterKinds: [ROLE] })),
          after: fleetAnd(roles(false), info({ clusterKinds: [ROLE] })),
        },
      ],
    },
    {
      name: 'a project that gives up what a chart has on clusters',
      before: fleetAnd(info({ clusterKinds: [{ group: '', kind: 'Node' }], namespaces: ['more'] })),
      after: fleetAnd(info()),
      found: [
        {
          text: "FL6203 hub/root/appproject.argoproj.io.argocd.platform.yaml: project 'platform' permits cluster-scoped kind '/Node' no more, so that Argo CD would leave what chart 'podinfo' of bundle 'info' brought on 2 clusters ('lab', 'live') as it is, without a word; keep permitting it (clusterKinds of the Team, or an object or clusterKinds of another bundle of the platform) until they are gone from the clusters, and drop it in a commit of its own",
          value: '/Node',
        },
        {
          text: "FL6203 hub/root/appproject.argoproj.io.argocd.platform.yaml: project 'platform' permits namespace 'more' no more, so that Argo CD would leave what chart 'podinfo' of bundle 'info' brought on 2 clusters ('lab', 'live') as it is, without a word; keep permitting it (namespaces of the Team, or of another bundle of the project) until they are gone from the clusters, and drop it in a commit of its own",
          value: 'more',
        },
      ],
      harmless: [
        {
          name: 'a project that permits any kind',
          before: fleetWith({ shop: { namespaces: ['shop'], clusterKinds: [ANY, ROLE] } }, (made) =>
            info({ team: made.shop, namespace: 'shop', clusterKinds: [ROLE] })(made),
          ),
          after: fleetWith({ shop: { namespaces: ['shop'], clusterKinds: [ANY] } }, (made) =>
            info({ team: made.shop, namespace: 'shop' })(made),
          ),
        },
      ],
    },
    {
      name: 'a project that gives up the repository of a cluster that is being retired',
      before: fleetAnd(info()),
      after: fleetWith({ live: { lifecycle: Lifecycle.RETIRED } }, info({ repoUrl: 'https://other.acme.io' })),
      found: [
        {
          text: "FL6203 hub/root/appproject.argoproj.io.argocd.platform.yaml: project 'platform' permits repository 'https://charts.acme.io' no more, so that Argo CD would leave Application 'live.info' on 1 cluster ('live') as it is, without a word; keep permitting it (repositories of the Team, or another bundle of the project) until they are gone from the clusters, and drop it in a commit of its own",
          value: 'https://charts.acme.io',
        },
      ],
      harmless: [
        {
          name: 'a chart that comes from another repository',
          before: fleetAnd(info()),
          after: fleetAnd(info({ repoUrl: 'https://other.acme.io' })),
        },
      ],
    },
  ],
  definitionDisappears: [
    {
      name: 'a CustomResourceDefinition that leaves its bundle',
      before: fleetAnd(definitions(['gadgets', 'widgets']), gadget),
      after: fleetAnd(definitions(['gadgets']), gadget),
      found: [
        {
          text: "FL6209 acme/bundles/definitions: CustomResourceDefinition.apiextensions.k8s.io 'widgets.acme.io' on 2 clusters ('lab', 'live') left bundle 'definitions' and would stay, but never be updated (its group holds Gadget.acme.io 'shop/gadget'); deliver it again; where it shall go, remove the objects of its kind first, accept this with a reason, and delete it on the clusters by hand",
          value: 'definitions',
        },
      ],
      harmless: [
        {
          name: 'a CustomResourceDefinition that leaves with a bundle which keeps its objects',
          before: fleetAnd(definitions(['gadgets'], { lifecycle: Lifecycle.RETIRED })),
          after: fleetAnd(),
        },
        {
          name: 'a CustomResourceDefinition that leaves with a bundle which is deleted',
          before: fleetAnd(definitions(['gadgets'], RETIRED)),
          after: fleetWith({ app: { deletionBudget: 0 } }),
        },
        {
          name: 'a CustomResourceDefinition that comes',
          before: fleetAnd(definitions(['gadgets'])),
          after: fleetAnd(definitions(['gadgets', 'widgets'])),
        },
      ],
    },
  ],
  deletionBudget: [
    {
      name: 'more deleted objects than the budget has',
      before: fleetAnd(notes('one', 'two'), extra()),
      after: fleetWith({ app: { deletionBudget: 3 } }, extra()),
      found: [
        {
          text: "FL6210 acme: 4 objects would be deleted, more than the deletion budget of 3: 'notes' 4 on 2 clusters ('lab', 'live'): ConfigMap 'shop/one', ConfigMap 'shop/two'; check that every one is meant to go, then accept this with a reason, remove them in several commits, or raise deletionBudget of the FleetApp",
          value: '4',
          limit: '3',
        },
      ],
      harmless: [
        {
          name: 'objects that a cluster loses together with a bundle that is to be deleted, as many as the budget has',
          before: fleetAnd(memos(['more'], RETIRED)),
          after: fleetWith(
            { live: { lifecycle: Lifecycle.RETIRED }, app: { deletionBudget: 2 } },
            memos(['more'], RETIRED),
          ),
        },
        {
          name: 'as many deleted objects as the budget has',
          before: fleetAnd(notes('one', 'two')),
          after: fleetWith({ app: { deletionBudget: 4 } }),
        },
        {
          name: 'guarded objects beyond any budget',
          before: fleetAnd(guarded('one')),
          after: fleetWith({ app: { deletionBudget: 0 } }),
        },
        {
          name: 'new objects beyond any budget',
          before: fleetAnd(),
          after: fleetWith({ app: { deletionBudget: 0 } }, notes('one', 'two')),
        },
      ],
    },
    {
      name: 'objects that a cluster loses together with a bundle that is to be deleted',
      before: fleetAnd(memos(['more'], RETIRED)),
      after: fleetWith(
        { live: { lifecycle: Lifecycle.RETIRED }, app: { deletionBudget: 1 } },
        memos(['more'], RETIRED),
      ),
      found: [
        {
          text: "FL6210 acme: 2 objects would be deleted, more than the deletion budget of 1: 'memos' 2 on 1 cluster ('live'): ConfigMap 'shop/memo', ConfigMap 'shop/more'; check that every one is meant to go, then accept this with a reason, remove them in several commits, or raise deletionBudget of the FleetApp",
          value: '2',
          limit: '1',
        },
      ],
      harmless: [],
    },
    {
      name: 'objects that go from one tier alone',
      before: fleetAnd(tiered(['a', 'b'], [])),
      after: fleetWith({ app: { deletionBudget: 0 } }, tiered(['a'], ['b'])),
      found: [
        {
          text: "FL6210 acme: 1 object would be deleted, more than the deletion budget of 0: 'tiered' 1 on 1 cluster ('lab'): ConfigMap 'shop/b'; check that every one is meant to go, then accept this with a reason, remove them in several commits, or raise deletionBudget of the FleetApp",
          value: '1',
          limit: '0',
        },
      ],
      harmless: [],
    },
  ],
};
