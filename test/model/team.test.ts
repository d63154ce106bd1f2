import { lowerBox } from '../../src/model/label-selector';
import { ClusterSelector } from '../../src/model/selector';
import { Team } from '../../src/model/team';
import { Tier } from '../../src/model/tier';
import { refusalOf } from './refusals';

const domain = { domain: 'fleet.acme.io', fleet: 'acme' };

describe('a tier', () => {
  test('has a name', () => {
    expect(new Tier('prod').name).toBe('prod');
  });

  test.each(['', 'Prod', 'prod.eu', 'p'.repeat(64)])('refuses the name %j', (name) => {
    expect(refusalOf(() => new Tier(name))).toMatchObject({ code: 'FL1003', path: `Tier '${name}'`, value: name });
  });

  test('refuses a name that is too long with the limit and its length', () => {
    const { problem, limit } = refusalOf(() => new Tier('p'.repeat(64)));
    expect(problem).toBe(`name '${'p'.repeat(64)}' is longer than 63 characters (64)`);
    expect([limit, refusalOf(() => new Tier('Prod')).limit]).toEqual(['63', undefined]);
  });
});

describe('a team', () => {
  test('owns and may do nothing by default, on every cluster', () => {
    const { name, namespaces, groups, clusterKinds, repositories, clusters } = new Team('shop');
    expect({ name, namespaces, groups, clusterKinds, repositories }).toEqual({
      name: 'shop',
      namespaces: [],
      groups: [],
      clusterKinds: [],
      repositories: [],
    });
    expect(clusters._boxes(domain).map(lowerBox)).toEqual(ClusterSelector.all()._boxes(domain).map(lowerBox));
  });

  test('keeps what it is given, and not what its lists become later', () => {
    const namespaces = ['shop', 'shop-jobs'];
    const clusters = ClusterSelector.region('eu-central-1');
    const clusterKinds = [
      { group: '', kind: 'PersistentVolume' },
      { group: 'x.io', kind: '*' },
    ];
    const team = new Team('shop', {
      namespaces,
      groups: ['acme:shop'],
      clusterKinds,
      repositories: ['https://git.acme.io/shop.git'],
      clusters,
    });
    namespaces.push('kube-system');
    expect(team).toMatchObject({
      namespaces: ['shop', 'shop-jobs'],
      groups: ['acme:shop'],
      clusterKinds,
      repositories: ['https://git.acme.io/shop.git'],
    });
    expect(team.clusters).toBe(clusters);
  });

  test('refuses a name that is no DNS label', () => {
    expect(refusalOf(() => new Team('The Shop'))).toMatchObject({
      code: 'FL1003',
      path: "Team 'The Shop'",
      value: 'The Shop',
    });
  });

  test('refuses a namespace that is no DNS label', () => {
    const refusal = refusalOf(() => new Team('shop', { namespaces: ['shop', 'shop.eu'] }));
    expect(refusal).toMatchObject({
      code: 'FL1003',
      path: "Team 'shop'",
      value: 'shop.eu',
      problem: "namespace 'shop.eu' contains dots",
    });
  });

  test.each([
    ['rbac.authorization.k8s.io/v1', 'ClusterRole', 'group'],
    ['', '', 'kind that is empty'],
    ['x.io', 'Cluster Role', 'kind that has characters'],
    ['x.io', '1Role', 'start with a letter'],
  ])('refuses the cluster kind %j/%j', (group, kind, reason) => {
    const refusal = refusalOf(() => new Team('shop', { clusterKinds: [{ group, kind }] }));
    expect(refusal).toMatchObject({ code: 'FL1007', path: "Team 'shop'", value: `${group}/${kind}` });
    expect(refusal.problem).toContain(reason);
  });
});
