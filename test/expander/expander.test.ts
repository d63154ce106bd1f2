import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comparable } from './comparable';
import { expand, expandTexts } from './expand';

const VECTORS = join(__dirname, 'vectors');

interface Vector {
  readonly description: string;
  readonly documents: string[];
  readonly expected: unknown;
}

const vectors = readdirSync(VECTORS).map((file): [string, Vector] => [
  file,
  JSON.parse(readFileSync(join(VECTORS, file), 'utf8')),
]);

/** A set over every registered cluster, with one template to vary. */
const set = (path: string, spec = '') => `
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: notes, namespace: argocd}
spec:
  goTemplate: true
  goTemplateOptions: [missingkey=error]
${spec}
  generators: [{clusters: {selector: {matchLabels: {tier: dev}}}}]
  template:
    metadata: {name: '{{.name}}.notes'}
    spec:
      project: platform
      source: {repoURL: https://git.example/fleet.git, path: ${JSON.stringify(path)}}
      destination: {name: '{{.name}}'}
`;

const CLUSTER = `
apiVersion: v1
kind: Secret
metadata: {name: cluster-lab, namespace: argocd, labels: {argocd.argoproj.io/secret-type: cluster, tier: dev}}
stringData: {name: lab, server: https://lab.example}
`;

const PROJECT = `
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: {name: platform, namespace: argocd}
spec: {}
`;

const pathsOf = (path: string) =>
  expandTexts([PROJECT, CLUSTER, set(path)]).applications.map((application) => application.paths[0]);

describe('the expander', () => {
  test.each(vectors)('says what Argo CD says: %s', (_file, { documents, expected }) => {
    expect(comparable(expandTexts(documents))).toEqual(expected);
  });

  test('is held by at least thirty vectors, among them some that fail', () => {
    const failing = vectors.filter(([, { expected }]) => (expected as { errors: unknown[] }).errors.length > 0);
    expect(vectors.length).toBeGreaterThanOrEqual(30);
    expect(failing.length).toBeGreaterThanOrEqual(10);
  });

  test('reads nothing of the library that it judges', () => {
    const sources = readdirSync(__dirname).filter((file) => file.endsWith('.ts'));
    const imported = sources.flatMap((file) =>
      [...readFileSync(join(__dirname, file), 'utf8').matchAll(/^(?:import|export)\s[^;]*?\sfrom '([^']+)';/gm)].map(
        (match) => match[1],
      ),
    );
    expect(imported.filter((name) => !/^(node:|yaml$|\.\/)/.test(name))).toEqual([]);
  });

  describe('over a folder', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'expander-'));
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    const write = (name: string, text: string) => {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    };

    test('reads every YAML file under it', () => {
      write('hub/root/project.yaml', PROJECT);
      write('hub/root/set.yaml', set('dist/{{.name}}'));
      write('hub/registrations/lab.yaml', CLUSTER);
      const { applications, errors, registrations, projects } = expand(folder);
      expect(errors).toEqual([]);
      expect(applications).toMatchObject([
        {
          name: 'lab.notes',
          set: 'notes',
          project: 'platform',
          paths: ['dist/lab'],
          cluster: { name: 'lab', server: 'https://lab.example' },
        },
      ]);
      expect(registrations.map(({ file }) => file)).toEqual(['hub/registrations/lab.yaml']);
      expect([...projects.keys()]).toEqual(['platform']);
    });

    test('takes the same object in two files for one, and refuses two that differ', () => {
      write('a/lab.yaml', CLUSTER);
      write('b/lab.yaml', CLUSTER);
      write('a/set.yaml', PROJECT);
      write('b/set.yaml', PROJECT);
      expect(expand(folder).registrations).toHaveLength(1);
      write('b/lab.yaml', CLUSTER.replace('lab.example', 'other.example'));
      expect(() => expand(folder)).toThrow("cluster 'lab' is registered by a/lab.yaml and by b/lab.yaml, which differ");
      rmSync(join(folder, 'b/lab.yaml'));
      write('b/set.yaml', PROJECT.replace('spec: {}', 'spec: {description: other}'));
      expect(() => expand(folder)).toThrow("AppProject 'platform' lies in a/set.yaml and in b/set.yaml, which differ");
    });
  });

  test('names what an ApplicationSet takes from an emitted Application', () => {
    const root = `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: lab.notes, namespace: argocd}
spec: {project: platform, source: {repoURL: https://git.example/fleet.git, path: x}, destination: {name: lab}}
`;
    const { applications, errors } = expandTexts([PROJECT, CLUSTER, root, set('y')]);
    expect(applications.map(({ paths }) => paths)).toEqual([['x']]);
    expect(errors.map(({ message }) => message)).toEqual([
      "Application 'lab.notes' is also made by an emitted manifest",
    ]);
  });

  describe('is loud about what it does not understand, instead of guessing', () => {
    test.each([
      ['a pipeline', '{{.name | upper}}'],
      ['a function', '{{upper .name}}'],
      ['the root variable', '{{$.name}}'],
      ['a condition', '{{if .name}}x{{end}}'],
      ['a trimming marker', '{{- .name}}'],
      ['a comment', '{{/* why */}}'],
      ['a number', '{{1}}'],
      ['an escape that Go has and we never write', '{{"\\x41"}}'],
      ['a map as text', '{{.metadata.labels}}'],
      ['with over a map', '{{with .metadata.labels}}x{{end}}'],
      ['else with', '{{with .name}}x{{else with .server}}y{{end}}'],
    ])('%s', (_what, template) => {
      expect(() => pathsOf(template)).toThrow(/^not supported/);
    });

    test.each([
      ['a template patch', 'templatePatch: "x: y"'],
      ['a template language other than Go', 'goTemplate: false'],
      ['a set that tolerates absent keys', 'goTemplateOptions: [missingkey=zero]'],
      ['a generator of another kind', 'generators: [{git: {}}]'],
      ['a selector over a generator', 'generators: [{clusters: {}, selector: {}}]'],
      ['a flat list of clusters', 'generators: [{clusters: {flatList: true}}]'],
      ['a list as text', 'generators: [{list: {elementsYaml: "[]"}}]'],
      [
        'an operator that no selector has',
        'generators: [{clusters: {selector: {matchExpressions: [{key: a, operator: Gt, values: [b]}]}}}]',
      ],
    ])('%s', (_what, line) => {
      const key = line.split(':')[0];
      const without = set('x').replace(new RegExp(`^ {2}${key}:.*\n`, 'm'), '');
      const manifest = without.replace('spec:\n', `spec:\n  ${line}\n`);
      expect(() => expandTexts([PROJECT, CLUSTER, manifest])).toThrow(/not supported/);
    });

    test('a text that YAML 1.1 and 1.2 read differently', () => {
      expect(() => expandTexts([PROJECT.replace('spec: {}', 'spec: {description: yes}')])).toThrow(
        'document 0: YAML 1.1 and 1.2 read this text differently',
      );
    });

    test('a text that is no YAML, and one key twice', () => {
      expect(() => expandTexts(['a: [b'])).toThrow(/^document 0:/);
      expect(() => expandTexts(['a: 1\na: 2'])).toThrow(/^document 0: .*unique/);
    });

    test('an object outside the namespace of Argo CD', () => {
      expect(() => expandTexts([PROJECT.replace('namespace: argocd', 'namespace: other')])).toThrow(
        /namespace 'other'/,
      );
    });
  });
});
