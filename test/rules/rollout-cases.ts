import {
  ArgoCdSettings,
  Bundle,
  type BundleProps,
  Cluster,
  ClusterSelector,
  HelmBundle,
  type HelmBundleProps,
  Manifest,
  Rollout,
} from '../../src';
import type { ExpectedFinding, FindingCase } from '../fleets/finding-case';
import { bundleOf, clusterProps, type MinimalFleet, minimalFleet } from '../fleets/minimal-fleet';
import { definition } from './transitions/fleets';

const inSteps = (made: MinimalFleet) => Rollout.rollingSync({ steps: [{ tiers: [made.dev] }, { tiers: [made.prod] }] });

/** A fleet whose Argo CD knows rollouts. */
const progressive = () =>
  minimalFleet({ argoCd: { settings: new ArgoCdSettings({ progressiveSyncs: true, applications: 9_000 }) } });

const rolled = (props: (made: MinimalFleet) => BundleProps, made: MinimalFleet = progressive()) => {
  bundleOf(made.fleet, 'extra', props(made));
  return made;
};

const sized = (extra: number) => {
  const made = progressive();
  for (let index = 0; index < extra; index++)
    new Cluster(made.fleet, `edge-${index}`, clusterProps(`edge-${index}`, made.dev));
  return rolled((fleet) => ({ rollout: inSteps(fleet) }), made);
};

const CHART = { chartName: 'podinfo', repoUrl: 'https://charts.acme.io', namespace: 'tools' };

const promoted = (
  version: string,
  inDev: string,
  more: (made: MinimalFleet) => Partial<HelmBundleProps> = () => ({}),
) => {
  const made = minimalFleet();
  const byTier = [{ tier: made.dev, version: inDev }];
  new HelmBundle(made.fleet, 'info', { ...CHART, version, byTier, ...more(made) });
  return made;
};

const isAhead = (after: string, before: string, at = ''): ExpectedFinding => ({
  text: `FL6148 acme/bundles/info: tier 'prod' has version '${after}'${at && ` at '${at}'`}, and 'dev' before it '${before}'; promote it in 'dev' first, or give a promotionOverride with reason and date`,
  value: after,
  limit: before,
});

const valued = (values: Record<string, unknown>, inDev: Record<string, unknown>) => {
  const made = minimalFleet();
  const byTier = [{ tier: made.dev, values: inDev }];
  new HelmBundle(made.fleet, 'info', { ...CHART, version: '1.0.0', values, byTier });
  return made;
};

const until = (made: MinimalFleet) => ({
  promotionOverrides: [{ tier: made.prod, reason: 'CVE-2026-1', until: '2026-12-31' }],
});

const claim = (options: string | undefined) => {
  const made = minimalFleet();
  const annotations = options === undefined ? {} : { 'argocd.argoproj.io/sync-options': options };
  new Manifest(made.notes.chart, 'data', {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: 'data', annotations },
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
  });
  return made;
};

const crd = (options: string | undefined) => {
  const made = minimalFleet();
  const bundle = new Bundle(made.fleet, 'kinds');
  definition(bundle, 'widgets', options === undefined ? {} : { 'argocd.argoproj.io/sync-options': options });
  return made;
};

/** A kind that no schema describes: of a ConfigMap, Kubernetes takes less. */
const TEXT_KIND = { apiVersion: 'acme.io/v1', kind: 'Text' };

const large = (characters: number, options = '', ofKind = { apiVersion: 'v1', kind: 'ConfigMap' }) => {
  const made = minimalFleet();
  const annotations = options === '' ? {} : { 'argocd.argoproj.io/sync-options': options };
  const data = { text: 'a b '.repeat(characters / 4) };
  const manifest = { ...ofKind, metadata: { name: 'large', annotations }, data };
  new Manifest(made.notes.chart, 'large', manifest);
  return made;
};

/** Rules about how changes travel, and what they may not take along. */
export const ROLLOUT_CASES: Readonly<Record<string, readonly FindingCase[]>> = {
  rollingSelfHeal: [
    {
      name: 'self-heal together with a rollout',
      found: {
        text: 'FL6144 acme/bundles/extra: selfHeal is asked for together with a rollout, during which Argo CD has none; leave out one of them',
      },
      passes: () => rolled((made) => ({ rollout: inSteps(made) })),
      fails: () => rolled((made) => ({ rollout: inSteps(made), selfHeal: true })),
    },
  ],
  rollingSteps: [
    {
      name: 'a tier in no step',
      found: {
        text: "FL6145 acme/bundles/extra: tier 'prod' (1 of its clusters) is in no step of the rollout; name every tier of the bundle in exactly one step",
        value: 'prod',
        limit: '1',
      },
      passes: () =>
        rolled(({ dev }) => ({
          rollout: Rollout.rollingSync({ steps: [{ tiers: [dev] }] }),
          clusters: ClusterSelector.named('lab'),
        })),
      fails: () => rolled(({ dev }) => ({ rollout: Rollout.rollingSync({ steps: [{ tiers: [dev] }] }) })),
    },
    {
      name: 'a tier in two steps',
      found: {
        text: "FL6145 acme/bundles/extra: tier 'dev' (1 of its clusters) is in steps 1 and 2 of the rollout; name every tier of the bundle in exactly one step",
        value: 'dev',
        limit: '1',
      },
      passes: () => rolled((made) => ({ rollout: inSteps(made) })),
      fails: () =>
        rolled(({ dev, prod }) => ({
          rollout: Rollout.rollingSync({ steps: [{ tiers: [dev] }, { tiers: [prod, dev] }] }),
        })),
    },
  ],
  rollingSize: [
    {
      name: 'a rollout over too many clusters',
      found: {
        text: 'FL6146 acme/bundles/extra: rollout over 2001 clusters, the limit is 2000; deliver it by several bundles, each to some regions',
        value: '2001',
        limit: '2000',
      },
      passes: () => sized(1_998),
      fails: () => sized(1_999),
    },
  ],
  rollingEnabled: [
    {
      name: 'a rollout of an Argo CD that knows none',
      found: {
        text: 'FL6147 acme/bundles/extra: has a rollout, and progressiveSyncs of ArgoCdSettings is off; give progressiveSyncs: true, or leave the rollout out',
      },
      passes: () => rolled((made) => ({ rollout: inSteps(made) })),
      fails: () =>
        rolled((made) => ({ rollout: inSteps(made) }), minimalFleet({ argoCd: { settings: new ArgoCdSettings() } })),
    },
    {
      name: 'a rollout of an Argo CD of which nothing is known, as a warning',
      found: {
        text: "FL6147 acme/bundles/extra: has a rollout, and nothing says that Argo CD has progressive syncs on; give ArgoCd 'settings', with progressiveSyncs: true",
        severity: 'warning',
      },
      passes: () => rolled((made) => ({ rollout: inSteps(made) })),
      fails: () => rolled((made) => ({ rollout: inSteps(made) }), minimalFleet()),
    },
  ],
  tierOrder: [
    {
      name: 'a chart that is newer in a later tier',
      found: isAhead('1.10.0', '1.9.0'),
      passes: () => promoted('1.10.0', '1.10.0'),
      fails: () => promoted('1.10.0', '1.9.0'),
    },
    {
      name: 'a chart that a later tier has, and an earlier one as a candidate',
      found: isAhead('1.3.0', 'v1.3.0-rc.2'),
      passes: () => promoted('1.3.0-rc.1', 'v1.3.0-rc.2'),
      fails: () => promoted('1.3.0', 'v1.3.0-rc.2'),
    },
    {
      name: 'a chart that is newer in a later tier, where a tier without clusters does not count',
      found: isAhead('1.3.0', '1.2.0'),
      passes: () => promoted('1.3.0', '1.2.0', () => ({ clusters: ClusterSelector.named('live') })),
      fails: () => promoted('1.3.0', '1.2.0'),
    },
    {
      name: 'a value that names a version, newer in a later tier',
      found: isAhead('1.10.0', '1.9.0', 'image.tag'),
      passes: () => valued({ image: { tag: '1.9.0' } }, { image: { tag: '1.10.0' } }),
      fails: () => valued({ image: { tag: '1.10.0' } }, { image: { tag: '1.9.0' } }),
    },
    {
      name: 'the version of an image in a list, where one of another image does not count',
      found: isAhead('v2.0.0', 'v1.9.0', 'sidecars[1]'),
      passes: () => valued({ sidecars: ['a', 'acme.io/b:v2.0.0'] }, { sidecars: ['a', 'acme.io/c:v1.9.0'] }),
      fails: () => valued({ sidecars: ['a', 'acme.io/b:v2.0.0'] }, { sidecars: ['a', 'acme.io/b:v1.9.0'] }),
    },
    {
      name: 'a later tier that is ahead knowingly, as a warning',
      found: {
        text: "FL6149 acme/bundles/info: tier 'prod' has version '1.3.1', and 'dev' before it '1.3.0', borne until 2026-12-31: CVE-2026-1; bring the tiers before it up, and remove the override",
        value: '1.3.1',
        severity: 'warning',
      },
      passes: () => promoted('1.3.0', '1.3.0'),
      fails: () => promoted('1.3.1', '1.3.0', until),
    },
  ],
  criticalGuards: [
    {
      name: 'a claim whose guards are taken off',
      found: {
        text: "FL6150 acme/bundles/notes/data: PersistentVolumeClaim 'data' would go with its file or its Application: Prune is not guarded; leave Prune out of 'argocd.argoproj.io/sync-options'",
        value: 'Prune',
        limit: 'Prune=false,Delete=false',
      },
      passes: () => claim('Prune=confirm'),
      fails: () => claim('Prune=true'),
    },
    {
      name: 'a definition that could be pruned once somebody confirms it',
      found: {
        text: "FL6150 acme/bundles/kinds/widgets: CustomResourceDefinition 'widgets.acme.io' would go with its file or its Application: Prune is not guarded; leave Prune out of 'argocd.argoproj.io/sync-options'",
        value: 'Prune',
        limit: 'Prune=false,Delete=false',
        acceptable: false,
      },
      passes: () => crd(undefined),
      fails: () => crd('Prune=confirm'),
    },
  ],
  objectSize: [
    {
      name: 'an object that is too large for a client-side apply',
      found: {
        text: "FL6151 acme/bundles/notes/large: ConfigMap 'large' has 280178 bytes, and applied on the client's side it may have 262144; leave ServerSideApply=false out of 'argocd.argoproj.io/sync-options'",
        value: '280178',
        limit: '262144',
      },
      passes: () => large(280_000),
      fails: () => large(280_000, 'ServerSideApply=false'),
    },
    {
      name: 'an object that is too large to be stored',
      found: {
        text: "FL6152 acme/bundles/notes/large: Text 'large' has 1600107 bytes, and the API server stores at most 1572864; split it",
        value: '1600107',
        limit: '1572864',
        acceptable: false,
      },
      passes: () => large(400_000, '', TEXT_KIND),
      fails: () => large(1_600_000, '', TEXT_KIND),
    },
  ],
};
