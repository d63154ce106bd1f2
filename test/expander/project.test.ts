import type { ExpandedApplication } from './application';
import { globMatches } from './glob';
import { admits, type PlacedObject, refusals } from './project';

const REPOSITORY = 'https://git.example/fleet.git';

const application: ExpandedApplication = {
  name: 'lab.notes',
  cluster: { name: 'lab', server: 'https://lab.example' },
  project: 'shop',
  sources: [{ repoURL: REPOSITORY, path: 'dist/fleet/notes/all' }],
  paths: ['dist/fleet/notes/all'],
  namespace: 'shop',
  labels: {},
  annotations: {},
  finalizers: [],
  syncPolicy: {},
  spec: {},
};

const project = (spec: object) => ({
  spec: { sourceRepos: [REPOSITORY], destinations: [{ name: '*', namespace: 'shop' }], ...spec },
});

const configMap: PlacedObject = { group: '', kind: 'ConfigMap', name: 'note', namespace: 'shop' };
const clusterRole: PlacedObject = { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'reader' };

describe('a project', () => {
  test('admits what it lists', () => {
    expect(admits(project({}), application, [configMap])).toBe(true);
    expect(refusals(project({}), application, [configMap])).toEqual([]);
  });

  test('names everything that it refuses', () => {
    const elsewhere = { ...configMap, namespace: 'kube-system' };
    const other = project({ sourceRepos: [], destinations: [] });
    expect(admits(other, application, [])).toBe(false);
    expect(refusals(other, application, [elsewhere, clusterRole])).toEqual([
      `source ${REPOSITORY}`,
      'destination shop',
      'object /ConfigMap kube-system/note',
      'object rbac.authorization.k8s.io/ClusterRole /reader',
    ]);
  });

  test('refuses an object in a namespace that it does not list, though its Application is admitted', () => {
    const objects = [configMap, { ...configMap, namespace: 'shop-2' }];
    expect(refusals(project({}), application, objects)).toEqual(['object /ConfigMap shop-2/note']);
  });

  describe('for kinds of the whole cluster', () => {
    const admitting = (entry: object) => project({ clusterResourceWhitelist: [entry] });

    test('admits only those that it lists, whatever namespaces it has', () => {
      const group = clusterRole.group;
      expect(admits(project({}), application, [clusterRole])).toBe(false);
      expect(admits(admitting({ group, kind: 'ClusterRole' }), application, [clusterRole])).toBe(true);
      expect(admits(admitting({ group: '', kind: 'ClusterRole' }), application, [clusterRole])).toBe(false);
      expect(admits(admitting({ group: '*', kind: '*' }), application, [clusterRole])).toBe(true);
      expect(admits(admitting({ group, kind: 'Cluster*' }), application, [clusterRole])).toBe(true);
    });

    test('admits a named one alone', () => {
      const named = (name: string) => admitting({ group: clusterRole.group, kind: 'ClusterRole', name });
      expect(admits(named('reader'), application, [clusterRole])).toBe(true);
      expect(admits(named('read*'), application, [clusterRole])).toBe(true);
      expect(admits(named('writer'), application, [clusterRole])).toBe(false);
    });

    test('refuses what is on its other list', () => {
      const both = { group: '*', kind: '*' };
      const listed = project({ clusterResourceWhitelist: [both], clusterResourceBlacklist: [both] });
      expect(admits(listed, application, [clusterRole])).toBe(false);
    });
  });

  describe('for kinds of a namespace', () => {
    const kind = { group: '', kind: 'ConfigMap' };

    test('admits every kind unless it lists some', () => {
      expect(admits(project({ namespaceResourceWhitelist: [kind] }), application, [configMap])).toBe(true);
      expect(admits(project({ namespaceResourceWhitelist: [] }), application, [configMap])).toBe(false);
    });

    test('refuses what is on its other list', () => {
      expect(admits(project({ namespaceResourceBlacklist: [kind] }), application, [configMap])).toBe(false);
    });
  });

  test('takes an OCI registry, which has no scheme', () => {
    const oci = {
      ...application,
      sources: [{ repoURL: 'registry.example/charts', chart: 'x', targetRevision: '1.0.0' }],
    };
    expect(admits(project({ sourceRepos: ['registry.example/charts'] }), oci, [])).toBe(true);
    expect(admits(project({ sourceRepos: ['registry.example/other'] }), oci, [])).toBe(false);
  });

  test('is loud about a repository that is no URL', () => {
    const scp = { ...application, sources: [{ repoURL: 'git@git.example:fleet.git', path: 'x' }] };
    expect(() => admits(project({}), scp, [])).toThrow('not supported: repository');
  });
});

describe('a pattern', () => {
  test.each([
    ['*', 'anything/at all', '', true],
    ['*', 'a/b', '/', false],
    ['**', 'a/b', '/', true],
    ['a*c', 'abc', '', true],
    ['a*c', 'abcd', '', false],
    ['', '', '', true],
    ['', 'a', '', false],
    ['a.c', 'abc', '', false],
    ['shop', 'shop', '', true],
  ])("'%s' against '%s' with separator '%s': %s", (pattern, text, separator, expected) => {
    expect(globMatches(pattern, text, separator)).toBe(expected);
  });

  test.each(['!a', 'a?', '[ab]', '{a,b}', 'a\\*'])("'%s' is loudly not understood", (pattern) => {
    expect(() => globMatches(pattern, 'a')).toThrow('not supported: pattern');
  });
});
