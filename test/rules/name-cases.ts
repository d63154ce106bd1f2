import { Construct } from 'constructs';
import { Cluster, HelmBundle, Registration, Team } from '../../src';
import type { FindingCase } from '../fleets/finding-case';
import { bundleOf, clusterProps, minimalFleet } from '../fleets/minimal-fleet';

const CHART = { chartName: 'podinfo', repoUrl: 'https://charts.acme.io', version: '1.2.3', namespace: 'tools' };

/** A name of 59 characters. */
const LONG = 'payment-gateway-of-the-european-stores-and-its-marketplaces';

/** A name of 54 characters. */
const LONG_RELEASE = 'payment-gateway-of-the-european-stores-and-its-markets';

const bundleNamed = (id: string) => {
  const made = minimalFleet();
  bundleOf(made.fleet, id);
  return made;
};

const bundleBelow = (id: string) => {
  const made = minimalFleet();
  bundleOf(new Construct(made.fleet, 'area') as typeof made.fleet, id);
  return made;
};

const clusterBelow = (id: string) => {
  const made = minimalFleet();
  const registration = Registration.exec({ server: 'https://other.acme.io', command: 'sign-in' });
  new Cluster(new Construct(made.fleet, 'eu'), id, { ...clusterProps(id, made.dev), registration });
  return made;
};

const servedAt = (server: string, mode: 'aws' | 'exec' = 'aws') => {
  const exec = Registration.exec({ server, command: 'sign-in' });
  return minimalFleet({
    live: { registration: mode === 'exec' ? exec : Registration.aws({ server, clusterName: 'live' }) },
  });
};

const released = (releaseName: string) => {
  const made = minimalFleet();
  new HelmBundle(made.fleet, 'info', { ...CHART, releaseName });
  return made;
};

const teamNamed = (name: string) => minimalFleet({ fleet: { teams: [new Team(name)] }, notes: { team: undefined } });

const teamWith = (shop: { groups?: string[]; repositories?: string[] }) => minimalFleet({ shop });

const badGroup = (name: string, group: string): FindingCase => ({
  name,
  found: {
    text: `FL6129 acme/shop: group '${group}' is empty, begins or ends with a space, or holds a quote, a tab or a line break; give the name of the group as the identity provider sends it`,
    value: group,
  },
  passes: () => teamWith({ groups: ['shop-developers', 'cn=shop,ou=groups,dc=acme'] }),
  fails: () => teamWith({ groups: [group] }),
});

/** Rules about names, that Argo CD, Helm or Kubernetes bound, or by which Argo CD tells things apart. */
export const NAME_CASES: Readonly<Record<string, readonly FindingCase[]>> = {
  applicationName: [
    {
      name: 'an Application name that fits into no label',
      found: {
        text: `FL6106 acme/bundles/${LONG}: Application 'live.${LONG}' has 64 characters, the limit is 63; shorten the cluster's name 'live' or the bundle's '${LONG}' by 1`,
        value: `live.${LONG}`,
        limit: '63',
      },
      passes: () => bundleNamed(LONG.slice(0, 58)),
      fails: () => bundleNamed(LONG),
    },
  ],
  bundleName: [
    {
      name: 'two bundles of one name in two scopes',
      found: {
        text: "FL6110 acme/area/notes: bundle name 'notes' is taken by 'acme/bundles/notes' too; rename one, or let both components share a bundle through bundle:",
        value: 'notes',
        acceptable: false,
      },
      passes: () => bundleBelow('memos'),
      fails: () => bundleBelow('notes'),
    },
  ],
  memberName: [
    {
      name: 'two clusters of one name in two scopes',
      found: {
        text: "FL6112 acme/eu/lab: name 'lab' is taken by 'acme/clusters/lab' too; give every cluster a name of its own",
        value: 'lab',
        acceptable: false,
      },
      passes: () => clusterBelow('lab-2'),
      fails: () => clusterBelow('lab'),
    },
  ],
  serverAddress: [
    {
      name: 'two clusters behind one server address',
      found: {
        text: "FL6111 acme/clusters/live: server 'https://lab.acme.io' is also that of 'lab'; give every cluster the address of its own API server, or remove one of the clusters",
        value: 'https://lab.acme.io',
      },
      passes: () => servedAt('https://live.acme.io'),
      fails: () => servedAt('https://lab.acme.io'),
    },
    {
      name: 'one server address in two spellings',
      found: {
        text: "FL6111 acme/clusters/live: server 'https://lab.acme.io' is also that of 'lab'; give every cluster the address of its own API server, or remove one of the clusters",
        value: 'https://lab.acme.io',
      },
      passes: () => servedAt('https://LIVE.acme.io/', 'exec'),
      fails: () => servedAt('https://LAB.acme.io/', 'exec'),
    },
    {
      name: 'a cluster at the address of the hub',
      found: {
        text: "FL6111 acme/clusters/live: server 'https://kubernetes.default.svc' is also that of 'hub'; give every cluster the address of its own API server, or remove one of the clusters",
        value: 'https://kubernetes.default.svc',
      },
      passes: () => servedAt('https://live.acme.io'),
      fails: () => servedAt('https://kubernetes.default.svc'),
    },
  ],
  releaseName: [
    {
      name: 'a release name that Helm finds too long',
      found: {
        text: `FL6105 acme/bundles/info: releaseName '${LONG_RELEASE}' has 54 characters, the limit is 53; give releaseName in lower case, with at most 53 characters`,
        value: LONG_RELEASE,
        limit: '53',
      },
      passes: () => released(LONG_RELEASE.slice(0, 53)),
      fails: () => released(LONG_RELEASE),
    },
    {
      name: 'a release name with capitals',
      found: {
        text: "FL6105 acme/bundles/info: releaseName 'Info' is no DNS name; give releaseName in lower case, with at most 53 characters",
        value: 'Info',
        limit: '53',
      },
      passes: () => released('info'),
      fails: () => released('Info'),
    },
  ],
  projectValidity: [
    ...['platform', 'fleet-root', 'default'].map((name) => ({
      name: `a team named '${name}'`,
      found: {
        text: `FL6129 acme/${name}: team name '${name}' is that of a project of the fleet or of Argo CD; rename the team`,
        value: name,
        limit: 'none of default, platform, fleet-root',
      },
      passes: () => teamNamed('payments'),
      fails: () => teamNamed(name),
    })),
    {
      name: 'a group that is given twice',
      found: { text: "FL6129 acme/shop: group 'developers' is given twice; name it once", value: 'developers' },
      passes: () => teamWith({ groups: ['developers', 'operators'] }),
      fails: () => teamWith({ groups: ['developers', 'developers'] }),
    },
    badGroup('a group in quotes', '"developers"'),
    badGroup('a group with a tab', 'develop\ters'),
    badGroup('a group with a space at its end', 'developers '),
    badGroup('a group without a name', ''),
    {
      name: 'a repository pattern that denies everything',
      found: {
        text: "FL6129 acme/shop: repository '!*' is no address of a repository; give https://HOST/PATH, without a credential",
        value: '!*',
      },
      passes: () => teamWith({ repositories: ['https://git.acme.io/*'] }),
      fails: () => teamWith({ repositories: ['!*'] }),
    },
  ],
};
