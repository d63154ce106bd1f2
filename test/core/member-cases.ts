import { Cluster, ClusterSelector, type FleetMemberProps, HelmBundle, Team, Tier } from '../../src';
import type { ExpectedFinding, FindingCase } from '../fleets/finding-case';
import { clusterProps, minimalFleet } from '../fleets/minimal-fleet';

/** A label value of 63 characters, as many as there may be. */
const OWNER = 'the-team-that-runs-the-payment-gateway-of-all-european-stores-o';

/** A case about one property of the cluster 'lab'. */
const labCase = (name: string, good: object, bad: object, found: ExpectedFinding): FindingCase => ({
  name,
  found,
  passes: () => minimalFleet({ lab: good as Partial<FleetMemberProps> }),
  fails: () => minimalFleet({ lab: bad as Partial<FleetMemberProps> }),
});

const badCidr = (name: string, cidrs: [field: string, good: string, bad: string], problem: string): FindingCase => {
  const [field, good, bad] = cidrs;
  const text = `FL1001 acme/clusters/lab: ${field} '${bad}' ${problem}; give a network address and a prefix length, such as 10.1.0.0/16`;
  return labCase(name, { [field]: [good] }, { [field]: [bad] }, { text, value: bad });
};

const reserved = (what: 'label' | 'annotation', key: string, prefix: string): FindingCase =>
  labCase(
    `${what} '${key}'`,
    { [`${what}s`]: { 'acme.io/zone': 'a' } },
    { [`${what}s`]: { [key]: 'a' } },
    {
      text: `FL1030 acme/clusters/lab: ${what} '${key}' begins with '${prefix}', which is reserved; choose a prefix of your own`,
      value: key,
    },
  );

const named = (id: string) => {
  const made = minimalFleet();
  new Cluster(made.fleet, id, clusterProps('extra', made.dev));
  return made;
};

const STRANGERS = new Team('shop');

/** What is wrong with a cluster or a hub by itself. */
export const MEMBER_CASES: readonly FindingCase[] = [
  badCidr(
    'a prefix length above 32',
    ['podCidrs', '10.0.0.0/16', '10.0.0.0/99'],
    'has prefix length 99, which is above 32',
  ),
  badCidr(
    'node ranges with bits beyond the prefix',
    ['nodeCidrs', '10.0.0.0/16', '10.0.1.0/16'],
    "has bits set beyond its prefix length; its network is '10.0.0.0/16'",
  ),
  badCidr(
    'a Service range without a prefix length',
    ['serviceCidrs', 'fd00::/108', 'fd00::'],
    'is no CIDR: an address, a slash and a prefix length',
  ),
  labCase(
    'a version of Kubernetes without a minor number',
    { kubernetesVersion: '1.36' },
    { kubernetesVersion: '1' },
    {
      text: "FL1002 acme/clusters/lab: kubernetesVersion '1' is no Kubernetes version: two or three numbers, joined by dots; give a version such as 1.36.2",
      value: '1',
    },
  ),
  {
    name: 'a cluster name with a capital',
    found: {
      text: "FL1003 acme/clusters/Extra: name 'Extra' has characters other than lower-case letters, digits and '-', or does not start and end alphanumerically; give a DNS label of at most 63 characters: it names the cluster in Argo CD, labels and folders",
      value: 'Extra',
    },
    passes: () => named('extra'),
    fails: () => named('Extra'),
  },
  labCase(
    'a label key without a name',
    { labels: { 'acme.io/zone': 'a' } },
    { labels: { 'acme.io/': 'a' } },
    {
      text: "FL1004 acme/clusters/lab: label key 'acme.io/' has a name after its prefix that is empty; give [PREFIX/]NAME as Kubernetes wants it",
      value: 'acme.io/',
    },
  ),
  labCase(
    'a label value that is too long',
    { labels: { 'acme.io/owner': OWNER } },
    { labels: { 'acme.io/owner': `${OWNER}o` } },
    {
      text: `FL1005 acme/clusters/lab: label 'acme.io/owner' has value '${OWNER}o', which is longer than 63 characters (64); shorten or respell it, or make it an annotation`,
      value: `${OWNER}o`,
    },
  ),
  labCase(
    'an annotation key with two slashes',
    { annotations: { 'ACME.io/Zone': 'a' } },
    { annotations: { 'acme.io/eu/zone': 'a' } },
    {
      text: "FL1035 acme/clusters/lab: annotation key 'acme.io/eu/zone' contains more than one '/'; give [PREFIX/]NAME as Kubernetes wants it",
      value: 'acme.io/eu/zone',
    },
  ),
  {
    name: 'a tier that is like one of the fleet, but another object',
    found: {
      text: "FL1023 acme/clusters/extra: tier 'dev' is none of the fleet's ('dev', 'prod'); use a Tier object of the list given to the Fleet",
      value: 'dev',
      limit: "'dev', 'prod'",
    },
    passes: () => {
      const made = minimalFleet();
      new Cluster(made.fleet, 'extra', clusterProps('extra', made.dev));
      return made;
    },
    fails: () => {
      const made = minimalFleet();
      new Cluster(made.fleet, 'extra', clusterProps('extra', new Tier('dev')));
      return made;
    },
  },
  labCase(
    'a cluster of a team that the fleet does not know',
    { team: undefined },
    { team: STRANGERS },
    {
      text: "FL1023 acme/clusters/lab: team 'shop' is none of the fleet's ('shop'); use a Team object of the list given to the Fleet",
      value: 'shop',
      limit: "'shop'",
    },
  ),
  {
    name: 'a hub of a team that the fleet does not know',
    found: {
      text: "FL1023 acme/clusters/hub: team 'shop' is none of the fleet's (none); use a Team object of the list given to the Fleet",
      value: 'shop',
      limit: 'none',
    },
    passes: () => minimalFleet({ fleet: { teams: [] }, notes: { team: undefined } }),
    fails: () => minimalFleet({ fleet: { teams: [] }, notes: { team: undefined }, hub: { team: STRANGERS } }),
  },
  reserved('label', 'fleet.acme.io/zone', 'fleet.acme.io/'),
  reserved('label', 'argocd.argoproj.io/secret-type', 'argocd.argoproj.io/'),
  reserved('annotation', 'fleet.acme.io/note', 'fleet.acme.io/'),
  reserved('annotation', 'kubectl.kubernetes.io/last-applied-configuration', 'kubectl.kubernetes.io/'),
  labCase(
    'a region without a name',
    { region: 'eu-central-1' },
    { region: '' },
    {
      text: "FL1031 acme/clusters/lab: region '' is empty; give the name of the region as text",
      value: '',
      limit: 'a non-empty label value',
    },
  ),
  {
    name: 'a region of the hub that is no label value',
    found: {
      text: "FL1031 acme/clusters/hub: region 'Frankfurt (Main)' has characters other than letters, digits, '-', '_' and '.', or does not start and end alphanumerically; give the name of the region as text",
      value: 'Frankfurt (Main)',
      limit: 'a non-empty label value',
    },
    passes: () => minimalFleet({ hub: { region: 'Frankfurt' } }),
    fails: () => minimalFleet({ hub: { region: 'Frankfurt (Main)' } }),
  },
  labCase(
    'a label value that is a number',
    { labels: { 'acme.io/rack': '7' } },
    { labels: { 'acme.io/rack': 7 } },
    {
      text: "FL1032 acme/clusters/lab: label 'acme.io/rack' has value 7, a number and no text; write '7' in quotes, or another text",
      value: '7',
      limit: 'text',
    },
  ),
  labCase(
    'an annotation value that is true',
    { annotations: { 'acme.io/spare': 'true' } },
    { annotations: { 'acme.io/spare': true } },
    {
      text: "FL1032 acme/clusters/lab: annotation 'acme.io/spare' has value true, a boolean and no text; write 'true' in quotes, or another text",
      value: 'true',
      limit: 'text',
    },
  ),
  {
    name: 'a cluster that Argo CD cannot reach',
    found: {
      text: 'FL1033 acme/clusters/extra: has no registration, so Argo CD cannot reach it; give registration, such as Registration.aws({ server, clusterName })',
    },
    passes: () => {
      const made = minimalFleet();
      new Cluster(made.fleet, 'extra', clusterProps('extra', made.dev));
      return made;
    },
    fails: () => {
      const made = minimalFleet();
      new Cluster(made.fleet, 'extra', { ...clusterProps('extra', made.dev), registration: undefined });
      return made;
    },
  },
  {
    name: 'a version declared that a bundle contradicts',
    found: {
      text: "FL1048 acme/clusters/lab: installed says cert-manager '1.14', but a bundle brings '1.15.2'; leave 'cert-manager' out of installed, or give one version in both places",
      value: '1.14',
      limit: '1.15.2',
    },
    passes: () => installing('1.15'),
    fails: () => installing('1.14'),
  },
];

function installing(declared: string) {
  const made = minimalFleet({ lab: { installed: { 'cert-manager': declared } } });
  new HelmBundle(made.fleet, 'cert-manager', {
    chartName: 'cert-manager',
    repoUrl: 'https://charts.jetstack.io',
    version: 'v1.15.2',
    namespace: 'cert-manager',
    clusters: ClusterSelector.named('lab'),
  });
  return made;
}
