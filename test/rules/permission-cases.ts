import { ClusterSelector, HelmBundle, Manifest, type TeamProps } from '../../src';
import type { FindingCase } from '../fleets/finding-case';
import { bundleOf, configMap, minimalFleet } from '../fleets/minimal-fleet';

const CLUSTER_ROLE = { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole' };

const onHubIn = (namespace: string) => {
  const made = minimalFleet();
  bundleOf(made.fleet, 'queue', { team: made.shop, namespace, clusters: ClusterSelector.hub() });
  return made;
};

const noteIn = (namespace: string) => {
  const made = minimalFleet();
  configMap(made.notes, 'second', { namespace });
  return made;
};

const bundleIn = (namespace: string | undefined) => {
  const made = minimalFleet();
  bundleOf(made.fleet, 'extra', { namespace });
  return made;
};

const roleOf = (shop: TeamProps) => {
  const made = minimalFleet({ shop });
  const role = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'reader' },
    rules: [],
  };
  new Manifest(made.notes.chart, 'role', role);
  return made;
};

const chartOf = (shop: TeamProps) => {
  const made = minimalFleet({ shop });
  new HelmBundle(made.fleet, 'info', {
    chartName: 'podinfo',
    repoUrl: 'https://charts.acme.io',
    version: '1.2.3',
    team: made.shop,
    namespace: 'shop',
    clusterKinds: [{ group: '', kind: 'PersistentVolume' }],
  });
  return made;
};

/** Rules about what a project permits. */
export const PERMISSION_CASES: Readonly<Record<string, readonly FindingCase[]>> = {
  argoCdNamespace: [
    {
      name: "a team that writes to Argo CD's own namespace",
      found: {
        text: "FL6130 acme/bundles/queue: team 'shop' would write to 'argocd' on the hub, where Applications and projects live; deliver it by a bundle of the platform, or use another namespace",
        value: 'argocd',
        acceptable: false,
      },
      passes: () => onHubIn('shop'),
      fails: () => onHubIn('argocd'),
    },
  ],
  permittedNamespace: [
    {
      name: 'an object in a namespace that nobody declares',
      found: {
        text: "FL6113 acme/bundles/notes/second: ConfigMap 'second' lies in namespace 'pay', which is not declared (declared: 'shop'); say namespace: or namespaces: on bundle 'notes', or on its team",
        value: 'pay',
        limit: "'shop'",
      },
      passes: () => noteIn('shop'),
      fails: () => noteIn('pay'),
    },
    {
      name: 'an object without a namespace in a bundle that has none',
      found: {
        text: "FL6113 acme/bundles/extra/extra: ConfigMap 'extra' has no namespace, and its bundle gives none; say namespace: or namespaces: on bundle 'extra', or on its team",
        value: '',
        limit: 'none',
      },
      passes: () => bundleIn('tools'),
      fails: () => bundleIn(undefined),
    },
  ],
  permittedClusterKind: [
    {
      name: 'a cluster-scoped object of a team that may have none',
      found: {
        text: "FL6114 acme/bundles/notes/role: team 'shop' may not create cluster-scoped 'rbac.authorization.k8s.io/ClusterRole' (granted: none); grant it in clusterKinds of the Team, or deliver it by a bundle of the platform",
        value: 'rbac.authorization.k8s.io/ClusterRole',
        limit: 'none',
      },
      passes: () => roleOf({ clusterKinds: [CLUSTER_ROLE] }),
      fails: () => roleOf({ clusterKinds: [] }),
    },
    {
      name: 'a cluster-scoped kind of a chart that its team was not given',
      found: {
        text: "FL6114 acme/bundles/info: team 'shop' may not create cluster-scoped 'PersistentVolume' (granted: rbac.authorization.k8s.io/ClusterRole); grant it in clusterKinds of the Team, or deliver it by a bundle of the platform",
        value: 'PersistentVolume',
        limit: 'rbac.authorization.k8s.io/ClusterRole',
      },
      passes: () => chartOf({ clusterKinds: [{ group: '', kind: 'PersistentVolume' }] }),
      fails: () => chartOf({ clusterKinds: [CLUSTER_ROLE] }),
    },
  ],
};
