import { ClusterFact, ClusterSelector, HelmBundle, type HelmBundleProps, type HelmTierOptions } from '../../src';
import type { ExpectedFinding, FindingCase } from '../fleets/finding-case';
import { type MinimalFleet, minimalFleet } from '../fleets/minimal-fleet';

const CHART = { chartName: 'podinfo', repoUrl: 'https://charts.acme.io', version: '1.2.3', namespace: 'tools' };

const chartWith = (props: Partial<HelmBundleProps>) => {
  const made = minimalFleet({ lab: { labels: { 'acme.io/zone': 'a' }, annotations: { 'acme.io/note': 'x' } } });
  new HelmBundle(made.fleet, 'info', { ...CHART, ...props });
  return made;
};

const byTier = (tiers: (made: MinimalFleet) => HelmTierOptions[]) => {
  const made = minimalFleet();
  new HelmBundle(made.fleet, 'info', { ...CHART, byTier: tiers(made) });
  return made;
};

const badRepository = (name: string, repoUrl: string, problem: string): FindingCase => ({
  name,
  found: {
    text: `FL6108 acme/bundles/info: repoUrl '${repoUrl}' ${problem}; give https://HOST/PATH, or the OCI registry without oci://, and the credential to Argo CD in a repository Secret`,
    value: repoUrl,
    acceptable: false,
  },
  passes: () => chartWith({ repoUrl: 'registry.acme.io/charts' }),
  fails: () => chartWith({ repoUrl }),
});

const badValue = (name: string, value: unknown, found: ExpectedFinding): FindingCase => ({
  name,
  found,
  passes: () => chartWith({ values: { ui: { items: [{ size: 2 }] } } }),
  fails: () => chartWith({ values: { ui: { items: [{ size: value }] } } }),
});

const PLAIN = 'give text, number, true, false, list, map or ClusterFact';

const lab = ClusterSelector.named('lab');

const missing = (name: string, reads: ClusterFact, found: ExpectedFinding): FindingCase => ({
  name,
  found,
  passes: () => chartWith({ values: { zone: reads }, clusters: lab }),
  fails: () => chartWith({ values: { zone: reads }, clusters: ClusterSelector.all() }),
});

/** Rules about charts of others. */
export const CHART_CASES: Readonly<Record<string, readonly FindingCase[]>> = {
  helmCredentials: [
    {
      name: 'a token in the values of a chart',
      found: {
        text: "FL9051 acme/bundles/info: GitHub token 'ghp_...' in 'values.git.header'; keep it in a secret store and refer to the Secret by name; take it back at its issuer if it was ever committed",
      },
      passes: () => chartWith({ values: { git: { header: 'x-acme' } } }),
      fails: () =>
        chartWith({ values: { git: { header: ['ghp', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'].join('_') } } }),
    },
  ],
  chartRepository: [
    badRepository(
      'an OCI registry with its scheme',
      'oci://registry.acme.io/charts',
      "begins with 'oci://', which Argo CD adds itself",
    ),
    badRepository('a chart repository that is none', 'charts/podinfo here', 'is no Helm repository'),
  ],
  chartVersion: [
    {
      name: 'a chart version that is a range',
      found: {
        text: "FL6118 acme/bundles/info: chart version '^1.2.3' is not exact; give one full version, such as 1.19.0",
        value: '^1.2.3',
        limit: 'MAJOR.MINOR.PATCH',
      },
      passes: () => chartWith({ version: '1.2.3' }),
      fails: () => chartWith({ version: '^1.2.3' }),
    },
    {
      name: 'a chart version that is a range in one tier',
      found: {
        text: "FL6118 acme/bundles/info: chart version '1.3' is not exact; give one full version, such as 1.19.0",
        value: '1.3',
        limit: 'MAJOR.MINOR.PATCH',
      },
      passes: () => byTier(({ dev }) => [{ tier: dev, version: 'v1.3.0-rc.1+build' }]),
      fails: () => byTier(({ dev }) => [{ tier: dev, version: '1.3' }]),
    },
  ],
  tierOnce: [
    {
      name: 'a tier with two variants of a chart',
      found: {
        text: "FL6119 acme/bundles/info: byTier names tier 'dev' more than once; put version and values of a tier into one entry",
        value: 'dev',
      },
      passes: () => byTier(({ dev, prod }) => [{ tier: dev }, { tier: prod }]),
      fails: () => byTier(({ dev }) => [{ tier: dev }, { tier: dev }]),
    },
  ],
  helmValues: [
    badValue('null in Helm values', null, {
      text: "FL6115 acme/bundles/info: value at 'ui.items[0].size' is null; leave the key out, or give the chart's own empty value",
      value: 'ui.items[0].size',
    }),
    badValue('an object of a class in Helm values', new Date(0), {
      text: `FL6115 acme/bundles/info: value at 'ui.items[0].size' is an object of class Date; ${PLAIN}`,
      value: 'ui.items[0].size',
    }),
    {
      name: 'null in a list of Helm values, which other languages hand over as nothing',
      found: {
        text: "FL6115 acme/bundles/info: value at 'size[1]' is null; leave the key out, or give the chart's own empty value",
        value: 'size[1]',
      },
      passes: () => byTier(({ dev }) => [{ tier: dev, values: { size: [1], gone: undefined } }]),
      fails: () => byTier(({ dev }) => [{ tier: dev, values: { size: [1, undefined], gone: undefined } }]),
    },
    {
      name: 'null in the Helm values of one tier',
      found: {
        text: "FL6115 acme/bundles/info: value at 'size' is null; leave the key out, or give the chart's own empty value",
        value: 'size',
      },
      passes: () => byTier(({ dev }) => [{ tier: dev, values: { size: 1 } }]),
      fails: () => byTier(({ dev }) => [{ tier: dev, values: { size: null } }]),
    },
  ],
  factsCarried: [
    missing('a fact whose label a cluster lacks', ClusterFact.label('acme.io/zone'), {
      text: "FL6116 acme/bundles/info: a fact reads label 'acme.io/zone', which 'live' does not carry; give these clusters the label, or narrow the bundle's clusters",
      value: 'acme.io/zone',
    }),
    missing(
      'a fact whose annotation a cluster lacks',
      ClusterFact.format('<{}>', ClusterFact.annotation('acme.io/note')),
      {
        text: "FL6116 acme/bundles/info: a fact reads annotation 'acme.io/note', which 'live' does not carry; give these clusters the annotation, or narrow the bundle's clusters",
        value: 'acme.io/note',
      },
    ),
    {
      name: 'a fact that no cluster carries',
      found: {
        text: "FL6116 acme/bundles/info: a fact reads label 'acme.io/rack', which 'lab', 'live' do not carry; give these clusters the label, or narrow the bundle's clusters",
        value: 'acme.io/rack',
      },
      passes: () => chartWith({ values: { rack: ClusterFact.region() } }),
      fails: () => chartWith({ values: { rack: ClusterFact.label('acme.io/rack') } }),
    },
    {
      name: 'the tier of the hub, as a fact',
      found: {
        text: "FL6116 acme/bundles/info: a fact reads label 'fleet.acme.io/tier', which 'hub' does not carry; give these clusters the label, or narrow the bundle's clusters",
        value: 'fleet.acme.io/tier',
      },
      passes: () => chartWith({ values: { of: ClusterFact.clusterName() }, clusters: ClusterSelector.hub() }),
      fails: () => chartWith({ values: { of: ClusterFact.tier() }, clusters: ClusterSelector.hub() }),
    },
  ],
};
