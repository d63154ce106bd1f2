import { Bundle, Cluster, Team, Tier } from '../../src';
import type { FindingCase } from '../fleets/finding-case';
import { bundleOf, clusterProps, minimalFleet } from '../fleets/minimal-fleet';
import { Note } from '../fleets/note';

const twice = (
  what: string,
  declare: (id: string) => ReturnType<typeof minimalFleet>,
  ids: [string, string, string],
) => {
  const [path, good, bad] = ids;
  const found = {
    text: `FL1021 ${path}: '${bad}' is declared twice in ${what}; give every one a name of its own`,
    value: bad,
    acceptable: false as const,
  };
  return { name: `two ${what} of one name`, found, passes: () => declare(good), fails: () => declare(bad) };
};

/** What is wrong with the fleet itself, and with the names in it. */
export const FLEET_CASES: readonly FindingCase[] = [
  {
    name: 'a domain with capitals',
    found: {
      text: "FL1028 acme: domain 'Fleet.Acme.io' is not made of lower-case letters, digits and '-' in dot-separated parts that start and end alphanumerically; give a DNS name of your own in lower case, such as fleet.acme.io",
      value: 'Fleet.Acme.io',
    },
    passes: () => minimalFleet({ fleet: { domain: 'clusters.acme.io' } }),
    fails: () => minimalFleet({ fleet: { domain: 'Fleet.Acme.io' } }),
  },
  {
    name: 'a fleet name that is no label value',
    found: {
      text: "FL1005 acme inc: fleet name 'acme inc' has characters other than letters, digits, '-', '_' and '.', or does not start and end alphanumerically; give a name that is a label value, such as acme",
      value: 'acme inc',
    },
    passes: () => minimalFleet({ fleetId: 'acme-inc' }),
    fails: () => minimalFleet({ fleetId: 'acme inc' }),
  },
  {
    name: 'a fleet without a name',
    found: { text: "FL1005 ~0: fleet name '' is empty; give a name that is a label value, such as acme", value: '' },
    passes: () => minimalFleet({ fleetId: 'acme' }),
    fails: () => minimalFleet({ fleetId: '' }),
  },
  twice(
    'clusters',
    (id) => {
      const made = minimalFleet();
      new Cluster(made.fleet, id, clusterProps('other', made.dev));
      return made;
    },
    ['acme/clusters/lab', 'other', 'lab'],
  ),
  twice(
    'bundles',
    (id) => {
      const made = minimalFleet();
      bundleOf(made.fleet, id);
      return made;
    },
    ['acme/bundles/notes', 'memos', 'notes'],
  ),
  {
    name: 'a component named like a bundle',
    found: {
      text: "FL1021 acme/bundles/notes: 'notes' is declared twice in bundles; give every one a name of its own",
      value: 'notes',
      acceptable: false,
    },
    passes: () => withComponents('memos'),
    fails: () => withComponents('notes'),
  },
  {
    name: 'two components with one bundle name',
    found: [
      {
        text: "FL1021 acme/bundles/web: 'web' is declared twice in bundles; give every one a name of its own",
        value: 'web',
        acceptable: false,
      },
      {
        text: "FL1021 acme/components/web: 'web' is declared twice in components; give every one a name of its own",
        value: 'web',
        acceptable: false,
      },
    ],
    passes: () => withComponents('web', 'shop'),
    fails: () => withComponents('web', 'web'),
  },
  {
    name: 'a bundle without a name',
    found: {
      text: 'FL1021 acme/bundles/: a name in bundles is empty; give every one a name of its own',
      value: '',
      acceptable: false,
    },
    passes: () => withBundle('extra'),
    fails: () => withBundle(''),
  },
  {
    name: 'two tiers of one name',
    found: {
      text: "FL1022 acme: tier 'qa' is given twice; give every one a name of its own",
      value: 'qa',
      acceptable: false,
    },
    passes: () => withTiers('qa', 'staging'),
    fails: () => withTiers('qa', 'qa'),
  },
  {
    name: 'two teams of one name',
    found: {
      text: "FL1022 acme: team 'pay' is given twice; give every one a name of its own",
      value: 'pay',
      acceptable: false,
    },
    passes: () => withTeams('pay', 'search'),
    fails: () => withTeams('pay', 'pay'),
  },
  {
    name: 'a bundle that is declared while others are rendered',
    found: {
      text: "FL1024 acme/bundles/late: 'late' is declared while the fleet is being rendered; declare clusters, bundles and components before synth()",
      value: 'late',
    },
    passes: () => {
      const made = minimalFleet();
      new Note(made.fleet, 'declaring', { namespace: 'tools' }, () => {});
      return made;
    },
    fails: () => {
      const made = minimalFleet();
      new Note(made.fleet, 'declaring', { namespace: 'tools' }, () => new Bundle(made.fleet, 'late'));
      return made;
    },
  },
];

function withComponents(...ids: string[]) {
  const made = minimalFleet();
  for (const [index, id] of ids.entries()) new Note(made.fleet, id, { namespace: `tools-${index}` });
  return made;
}

function withBundle(id: string) {
  const made = minimalFleet();
  bundleOf(made.fleet, id);
  return made;
}

function withTiers(first: string, second: string) {
  const [dev, prod, one, other] = ['dev', 'prod', first, second].map((name) => new Tier(name));
  return minimalFleet({ fleet: { tiers: [dev!, prod!, one!, other!] }, lab: { tier: dev }, live: { tier: prod } });
}

function withTeams(...names: string[]) {
  return minimalFleet({
    fleet: { teams: names.map((name) => new Team(name)) },
    notes: { team: undefined },
  });
}
