import { App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Bundle,
  Cluster,
  ClusterFact,
  ClusterSelector,
  Fleet,
  HelmBundle,
  Manifest,
  Provider,
  Registration,
  VaryBy,
} from '../../src';
import { exampleOf } from '../fleets/finding-case';
import { bundleOf, clusterProps, minimalFleet } from '../fleets/minimal-fleet';
import { Note } from '../fleets/note';
import { codesOf, thrownBy } from '../fleets/outcome';

const CHART = { chartName: 'podinfo', repoUrl: 'https://charts.acme.io', version: '1.2.3', namespace: 'tools' };

const IN_STORE = { server: 'https://lab.acme.io', store: 'vault', key: 'clusters/lab' };

const LONG = 'the-team-that-runs-the-payment-gateway-of-all-european-stores-oo';

/** What is refused at once: what one call can know by itself. */
const REFUSALS: readonly { name: string; text: string; passes: () => unknown; fails: () => unknown }[] = [
  {
    name: 'a provider that is no label value',
    text: "FL1009 Provider 'Big Cloud': provider 'Big Cloud' has characters other than letters, digits, '-', '_' and '.', or does not start and end alphanumerically; give a non-empty label value of at most 63 characters",
    passes: () => Provider.of('big-cloud'),
    fails: () => Provider.of('Big Cloud'),
  },
  {
    name: 'a provider that is too long',
    text: `FL1009 Provider '${LONG}': provider '${LONG}' is longer than 63 characters (64); give a non-empty label value of at most 63 characters`,
    passes: () => Provider.of(LONG.slice(1)),
    fails: () => Provider.of(LONG),
  },
  {
    name: 'a provider without a name',
    text: "FL1009 Provider '': provider '' is empty; give a non-empty label value of at most 63 characters",
    passes: () => Provider.of('kind'),
    fails: () => Provider.of(''),
  },
  {
    name: 'a label key to vary by that is none',
    text: "FL1004 VaryBy.label('acme.io/'): label key 'acme.io/' has a name after its prefix that is empty; give [PREFIX/]NAME as Kubernetes wants it",
    passes: () => VaryBy.label('acme.io/zone'),
    fails: () => VaryBy.label('acme.io/'),
  },
  {
    name: 'a selector by no region',
    text: 'FL1006 ClusterSelector.region: no region is given, so nothing could be decided by it; give at least one region',
    passes: () => ClusterSelector.region('eu-central-1'),
    fails: () => ClusterSelector.region(),
  },
  {
    name: 'a bundle outside every fleet',
    text: "FL1020 (app): is not part of a fleet; create it below a Fleet, as in new Bundle(fleet, 'notes')",
    passes: () => new Bundle(new Construct(minimalFleet().fleet, 'area'), 'extra'),
    fails: () => new Bundle(minimalFleet().app, 'extra'),
  },
  {
    name: 'the fleet of a construct that has none',
    text: "FL1020 area: is not part of a fleet; create it below a Fleet, as in new Bundle(fleet, 'notes')",
    passes: () => Fleet.of(minimalFleet().notes),
    fails: () => Fleet.of(new Construct(minimalFleet().app, 'area')),
  },
  {
    name: 'clusters that are read before all are declared',
    text: 'FL1025 acme: clusters are read before all are declared; read clusters in renderAt, which runs when everything is declared',
    passes: () => {
      const { app, fleet } = minimalFleet();
      new Note(fleet, 'reader', { namespace: 'tools' }, () => fleet.clusters);
      expect(codesOf(app)).toEqual([]);
    },
    fails: () => minimalFleet().fleet.clusters,
  },
  {
    name: 'a fleet in an app of cdk8s',
    text: 'FL1026 acme: a Fleet stands outside a FleetApp; create it as new Fleet(new FleetApp(), ...)',
    passes: () => new Fleet(minimalFleet().app, 'other', { domain: 'fleet.acme.io', tiers: [] }),
    fails: () => new Fleet(new App(), 'acme', { domain: 'fleet.acme.io', tiers: [] }),
  },
  ...[
    ['lab.acme.io', 'is no URL'],
    ['http://lab.acme.io', 'is not https'],
    ['https://lab.acme.io?token=x', 'has a query or a fragment'],
  ].map(([server, problem]) => ({
    name: `a server address that ${problem}`,
    text: `FL1034 Registration: server '${server}' ${problem}; give https://HOST[:PORT] of the API server`,
    passes: () => Registration.aws({ server: 'https://lab.acme.io:6443', clusterName: 'lab' }),
    fails: () => Registration.aws({ server: server!, clusterName: 'lab' }),
  })),
  ...['https://ci:hunter2@lab.acme.io', 'https://hunter2@lab.acme.io'].map((server) => ({
    name: `a server address with a credential (${server.length})`,
    text: "FL1034 Registration: server '(withheld)' holds a user name or password; give https://HOST[:PORT] of the API server",
    passes: () => Registration.exec({ server: 'https://lab.acme.io', command: 'sign-in' }),
    fails: () => Registration.exec({ server, command: 'sign-in' }),
  })),
  {
    name: 'a cluster of the EKS capability by its name',
    text: "FL1036 Registration: clusterArn 'prod' is not the ARN of an EKS cluster; give arn:aws:eks:REGION:ACCOUNT:cluster/NAME",
    passes: () => Registration.eksCapability({ clusterArn: 'arn:aws-cn:eks:cn-north-1:123456789012:cluster/prod' }),
    fails: () => Registration.eksCapability({ clusterArn: 'prod' }),
  },
  {
    name: 'an entry of a store without a name',
    text: 'FL1037 Registration: key is empty; name the store, the entry and the property that hold the credential',
    passes: () => Registration.externalSecret(IN_STORE),
    fails: () => Registration.externalSecret({ ...IN_STORE, key: '' }),
  },
  {
    name: 'a kind of store that is none',
    text: "FL1037 Registration: storeKind 'Vault' is none of ClusterSecretStore, SecretStore; give one of them",
    passes: () => Registration.externalSecret({ ...IN_STORE, storeKind: 'SecretStore' }),
    fails: () => Registration.externalSecret({ ...IN_STORE, storeKind: 'Vault' }),
  },
  {
    name: 'the chart of a bundle that varies',
    text: "FL1041 acme/bundles/extra: chart is read, but the bundle varies by VaryBy.tier(), VaryBy.label('acme.io/zone'); render it by a FleetComponent, whose renderAt is called for each cohort",
    passes: () => new Bundle(minimalFleet().fleet, 'extra', { varyBy: [] }).chart,
    fails: () =>
      new Bundle(minimalFleet().fleet, 'extra', { varyBy: [VaryBy.tier(), VaryBy.label('acme.io/zone')] }).chart,
  },
  {
    name: 'the chart of a Helm chart',
    text: "FL1041 acme/bundles/info: chart is read, but 'info' is a Helm chart; put objects of your own into another Bundle",
    passes: () => minimalFleet().notes.chart,
    fails: () => new HelmBundle(minimalFleet().fleet, 'info', CHART).chart,
  },
  {
    name: 'as many facts as there are no places for',
    text: "FL1044 ClusterFact.format: '{}-{}' has 2 places for 1 facts; give one fact for each {}",
    passes: () => ClusterFact.format('{}-{}', ClusterFact.tier(), ClusterFact.region()),
    fails: () => ClusterFact.format('{}-{}', ClusterFact.tier()),
  },
  {
    name: 'a number inside a text',
    text: "FL1045 ClusterFact.format: a number stands in the text '{} replicas'; call asNumber() on a whole value only",
    passes: () => ClusterFact.format('{} replicas', ClusterFact.label('acme.io/size')),
    fails: () => ClusterFact.format('{} replicas', ClusterFact.label('acme.io/size').asNumber()),
  },
];

describe('one call', () => {
  it.each(REFUSALS)('refuses at once $name', ({ text, passes, fails }) => {
    expect(thrownBy(passes)).toBeUndefined();
    expect(thrownBy(fails)).toBe(text);
  });

  const documented = REFUSALS.filter(({ text }) => !/^FL100[1-8]/.test(text));
  const codes = [...new Set(documented.map(({ text }) => text.split(' ')[0]!))];
  it.each(codes)('shows in the docs what yields %s', (code) => {
    expect(exampleOf(code)).toBe(documented.find(({ text }) => text.startsWith(code))!.text);
  });

  it('takes a token of another framework for a server address unseen', () => {
    const server = `\${Token[ENDPOINT.3]}`;
    expect(Registration.aws({ server, clusterName: 'lab' }).server).toBe(server);
  });

  it('lets clusters, bundles, components and the rest have equal names', () => {
    const { app, fleet, dev, notes } = minimalFleet();
    bundleOf(fleet, 'lab');
    new Cluster(fleet, 'notes', clusterProps('other', dev));
    new Note(fleet, 'argocd', { bundle: notes });
    expect(codesOf(app)).toEqual([]);
  });

  it('reports at once where no app would report it later', () => {
    const chart = new Chart(new App(), 'loose');
    expect(thrownBy(() => new Manifest(chart, 'note', { kind: 'ConfigMap' }))).toBe(
      'FL1046 loose/note: manifest has no apiVersion; give apiVersion as text',
    );
  });
});
