import {
  Bundle,
  ClusterSelector,
  FleetComponent,
  HelmBundle,
  type HelmBundleProps,
  Manifest,
  type RenderTarget,
  Team,
  VaryBy,
} from '../../src';
import type { FindingCase } from '../fleets/finding-case';
import { bundleOf, type MinimalFleet, minimalFleet } from '../fleets/minimal-fleet';
import { Note } from '../fleets/note';

const LOCKED = 'give a DNS label other than root, registrations, namespaces: it names Applications and directories';

const declaring = (declare: (made: MinimalFleet) => unknown) => () => {
  const made = minimalFleet({
    lab: { labels: { 'acme.io/rack': 'r1' }, installed: { karpenter: '1.15' } },
    live: { labels: { 'acme.io/rack': 'r2' }, installed: { karpenter: '1.16' } },
  });
  declare(made);
  return made;
};

const reserved = (id: string): FindingCase => ({
  name: `a bundle named '${id}'`,
  found: {
    text: `FL1040 acme/bundles/${id}: bundle name '${id}' is a name of the fleet itself; ${LOCKED}`,
    value: id,
  },
  passes: declaring(({ fleet }) => bundleOf(fleet, `${id}-2`)),
  fails: declaring(({ fleet }) => bundleOf(fleet, id)),
});

const reading = (
  name: string,
  read: (target: RenderTarget) => unknown,
  said: { what: string; found: string; varyBy: VaryBy; remedy: string },
): FindingCase => {
  const reader = (varyBy: VaryBy[]) =>
    declaring(({ fleet }) => new Note(fleet, 'reader', { namespace: 'tools', varyBy }, read));
  const text = `FL1050 acme/bundles/reader: ${said.what} is read, but differs in cohort 'all': ${said.found}; add ${said.remedy} to varyBy`;
  return { name, found: { text, value: said.what }, passes: reader([said.varyBy]), fails: reader([]) };
};

const chart = (props: Partial<HelmBundleProps>) =>
  declaring(({ fleet }) => {
    const given = { chartName: 'podinfo', repoUrl: 'https://charts.acme.io', version: '1.2.3', namespace: 'tools' };
    return new HelmBundle(fleet, 'info', { ...given, ...props });
  });

class Silent extends FleetComponent {}

/** What is wrong with a bundle or a component by itself, or with what it reads of its clusters. */
export const BUNDLE_CASES: readonly FindingCase[] = [
  {
    name: 'a bundle name with a dot',
    found: { text: `FL1040 acme/bundles/my.notes: bundle name 'my.notes' contains dots; ${LOCKED}`, value: 'my.notes' },
    passes: declaring(({ fleet }) => bundleOf(fleet, 'my-notes')),
    fails: declaring(({ fleet }) => bundleOf(fleet, 'my.notes')),
  },
  reserved('root'),
  reserved('registrations'),
  reserved('namespaces'),
  {
    name: 'a namespace of a bundle with an underscore',
    found: {
      text: "FL1003 acme/bundles/extra: namespace 'my_tools' has characters other than lower-case letters, digits and '-', or does not start and end alphanumerically; give a DNS label of at most 63 characters",
      value: 'my_tools',
    },
    passes: declaring(({ fleet }) => bundleOf(fleet, 'extra', { namespaces: ['my-tools'] })),
    fails: declaring(({ fleet }) => bundleOf(fleet, 'extra', { namespaces: ['my_tools'] })),
  },
  {
    name: 'a bundle of a team that the fleet does not know',
    found: {
      text: "FL1023 acme/bundles/extra: team 'pay' is none of the fleet's ('shop'); use a Team object of the list given to the Fleet",
      value: 'pay',
      limit: "'shop'",
    },
    passes: declaring(({ fleet, shop }) => bundleOf(fleet, 'extra', { team: shop })),
    fails: declaring(({ fleet }) => bundleOf(fleet, 'extra', { team: new Team('pay') })),
  },
  {
    name: 'a component with a bundle and clusters of its own',
    found: {
      text: "FL1042 acme/components/web: bundle 'notes' is given together with clusters, team; say these on the bundle, or leave out bundle",
      value: 'clusters, team',
    },
    passes: declaring(({ fleet, notes }) => new Note(fleet, 'web', { bundle: notes })),
    fails: declaring(
      ({ fleet, notes, shop }) =>
        new Note(fleet, 'web', { bundle: notes, clusters: ClusterSelector.all(), team: shop }),
    ),
  },
  {
    name: 'a component that renders nothing',
    found: {
      text: "FL1043 acme/components/web: does not say what it renders for 'web'; override renderAt(target) and put objects into target.chart",
    },
    passes: declaring(({ fleet }) => new Note(fleet, 'web', { namespace: 'tools' })),
    fails: declaring(({ fleet }) => new Silent(fleet, 'web', { namespace: 'tools' })),
  },
  ...(['kind', 'apiVersion'] as const).map((field) => ({
    name: `a manifest without ${field}`,
    found: { text: `FL1046 acme/bundles/extra/note: manifest has no ${field}; give ${field} as text` },
    passes: declaring(({ fleet }) => lacking(new Bundle(fleet, 'extra', { namespace: 'tools' }), 'other')),
    fails: declaring(({ fleet }) => lacking(new Bundle(fleet, 'extra', { namespace: 'tools' }), field)),
  })),
  {
    name: 'a chart that varies by region',
    found: {
      text: 'FL1047 acme/bundles/info: a chart cannot vary by VaryBy.region(); use byTier for what differs by tier, and ClusterFact for what differs by cluster',
      value: 'VaryBy.region()',
    },
    passes: chart({ varyBy: [] }),
    fails: chart({ varyBy: [VaryBy.region()] }),
  },
  reading('the tier of clusters in two tiers', (target) => target.tier, {
    what: 'tier',
    found: "'dev' on 'lab', 'prod' on 'live'",
    varyBy: VaryBy.tier(),
    remedy: 'VaryBy.tier()',
  }),
  reading('the region of clusters in two regions', (target) => target.region, {
    what: 'region',
    found: "'eu-central-1' on 'lab', 'eu-west-1' on 'live'",
    varyBy: VaryBy.region(),
    remedy: 'VaryBy.region()',
  }),
  reading('the name of two clusters', (target) => target.clusterName, {
    what: 'clusterName',
    found: "'lab' on 'lab', 'live' on 'live'",
    varyBy: VaryBy.cluster(),
    remedy: 'VaryBy.cluster()',
  }),
  reading('a label that differs', (target) => target.label('acme.io/rack'), {
    what: "label('acme.io/rack')",
    found: "'r1' on 'lab', 'r2' on 'live'",
    varyBy: VaryBy.label('acme.io/rack'),
    remedy: "VaryBy.label('acme.io/rack')",
  }),
  reading('the version of a system that differs', (target) => target.installed('karpenter'), {
    what: "installed('karpenter')",
    found: "'1.15' on 'lab', '1.16' on 'live'",
    varyBy: VaryBy.tier(),
    remedy: 'VaryBy.tier()',
  }),
  {
    name: 'the tier of the hub',
    found: {
      text: "FL1051 acme/bundles/reader: tier is read, but 'hub' has none; ask isHub first",
      value: 'tier',
    },
    passes: onHub((target) => (target.isHub ? undefined : target.tier)),
    fails: onHub((target) => target.tier),
  },
  {
    name: 'the region of a hub without one, read by a component that catches errors',
    found: {
      text: "FL1051 acme/bundles/reader: region is read, but 'hub' has none; ask isHub first",
      value: 'region',
    },
    passes: onHub(() => undefined),
    fails: onHub((target) => {
      try {
        return target.region;
      } catch {
        return undefined;
      }
    }),
  },
  {
    name: 'a bundle that varies by its result and by a tier',
    found: {
      text: 'FL1056 acme/bundles/reader: varyBy names VaryBy.result() together with VaryBy.tier(), which it makes idle; keep VaryBy.result() alone, or leave it out',
      value: 'VaryBy.tier()',
    },
    passes: declaring(({ fleet }) => new Note(fleet, 'reader', { namespace: 'tools', varyBy: [VaryBy.result()] })),
    fails: declaring(
      ({ fleet }) => new Note(fleet, 'reader', { namespace: 'tools', varyBy: [VaryBy.result(), VaryBy.tier()] }),
    ),
  },
];

function lacking(bundle: Bundle, field: string) {
  const whole = { apiVersion: 'v1', kind: 'ConfigMap', other: 'x' };
  const { [field as 'kind']: _, other: __, ...rest } = whole as Record<string, string>;
  return new Manifest(bundle.chart, 'note', rest);
}

function onHub(read: (target: RenderTarget) => unknown) {
  return declaring(({ fleet }) => {
    new Note(fleet, 'reader', { namespace: 'tools', clusters: ClusterSelector.hub() }, read);
  });
}
