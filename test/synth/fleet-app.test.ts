import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ApiObject, App, Chart, type IResolver, Lazy, type ResolutionContext } from 'cdk8s';
import { Construct } from 'constructs';
import { parse } from 'yaml';
import { ArgoCd, Bundle, Cluster, Fleet, FleetApp, Hub, Manifest, Registration, Tier } from '../../src';

const root = mkdtempSync(join(tmpdir(), 'fleet-app-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const dev = new Tier('dev');

/** A fleet of one cluster with one bundle, whose objects the test adds. */
function fleetOf(app: FleetApp): { fleet: Fleet; bundle: Bundle } {
  const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: [dev] });
  new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/fleet.git' });
  new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2' });
  const registration = Registration.exec({ server: 'https://a.acme.io', command: 'token' });
  new Cluster(fleet, 'a', { tier: dev, region: 'eu', kubernetesVersion: '1.36.2', registration });
  return { fleet, bundle: new Bundle(fleet, 'notes', { namespace: 'notes' }) };
}

function note(bundle: Bundle, name: string, text = name): void {
  new Manifest(bundle.chart, name, { apiVersion: 'v1', kind: 'ConfigMap', data: { text } });
}

const filesBelow = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();

describe('what is written', () => {
  test('a second run keeps unchanged files as they are, adds new ones and removes stale ones', () => {
    const outdir = join(root, 'again');
    const first = new FleetApp({ outdir });
    note(fleetOf(first).bundle, 'kept');
    first.synth();
    const kept = join(outdir, 'fleet/notes/all/configmap.notes.kept.yaml');
    const before = statSync(kept);
    const second = new FleetApp({ outdir });
    const { bundle } = fleetOf(second);
    note(bundle, 'kept');
    note(bundle, 'fresh');
    second.synth();
    expect(readdirSync(join(outdir, 'fleet/notes/all'))).toEqual([
      'configmap.notes.fresh.yaml',
      'configmap.notes.kept.yaml',
    ]);
    expect(statSync(kept).mtimeMs).toBe(before.mtimeMs);
    expect(statSync(kept).ino).toBe(before.ino);
    const third = new FleetApp({ outdir });
    note(fleetOf(third).bundle, 'fresh');
    third.synth();
    expect(readdirSync(join(outdir, 'fleet/notes/all'))).toEqual(['configmap.notes.fresh.yaml']);
  });

  test('a run with findings leaves the former output whole', () => {
    const outdir = join(root, 'whole');
    const good = new FleetApp({ outdir });
    note(fleetOf(good).bundle, 'note');
    good.synth();
    const before = filesBelow(outdir).map((file) => [file, readFileSync(join(outdir, file), 'utf8')]);
    const bad = new FleetApp({ outdir });
    const { fleet } = fleetOf(bad);
    new Bundle(fleet, 'Bad Name');
    expect(() => bad.synth()).toThrow('FL1040');
    expect(filesBelow(outdir).map((file) => [file, readFileSync(join(outdir, file), 'utf8')])).toEqual(before);
  });

  test('objects of one kind and name in other groups or namespaces have files of their own', () => {
    const outdir = join(root, 'names');
    const app = new FleetApp({ outdir, schemaJudge: false }); // names that no server takes, written all the same
    const { fleet } = fleetOf(app);
    const bundle = new Bundle(fleet, 'mixed', { namespace: 'one', namespaces: ['two'] });
    const add = (id: string, apiVersion: string, namespace: string) =>
      new Manifest(bundle.chart, id, { apiVersion, kind: 'Cluster', metadata: { name: 'Ü.x', namespace } });
    add('a', 'cluster.x-k8s.io/v1beta2', 'one');
    add('b', 'fleet.example.com/v1', 'one');
    add('c', 'fleet.example.com/v1', 'two');
    note(bundle, 'plain');
    fleet.acceptFinding({ code: 'FL6107', path: 'acme/bundles/notes', reason: 'left empty by this test' });
    app.synth();
    expect(readdirSync(join(outdir, 'fleet/mixed/all'))).toEqual([
      'cluster.cluster.x-k8s.io.one.%C3%9C.x.yaml',
      'cluster.fleet.example.com.one.%C3%9C.x.yaml',
      'cluster.fleet.example.com.two.%C3%9C.x.yaml',
      'configmap.one.plain.yaml',
    ]);
  });

  test('keys are sorted after JSON patches, so that every language writes the same bytes', () => {
    const outdir = join(root, 'sorted');
    const app = new FleetApp({ outdir });
    const { bundle } = fleetOf(app);
    const object = new ApiObject(bundle.chart, 'late', { apiVersion: 'v1', kind: 'ConfigMap' });
    object.addJsonPatch({ _toJson: () => ({ op: 'add', path: '/data', value: { z: '1', a: '2' } }) } as never);
    app.synth();
    const text = readFileSync(join(outdir, 'fleet/notes/all/configmap.notes.late.yaml'), 'utf8');
    expect(text.indexOf('a: ')).toBeLessThan(text.indexOf('z: '));
  });

  test('charts outside bundles are written beside the tree, with a warning', () => {
    const outdir = join(root, 'loose');
    const app = new FleetApp({ outdir });
    note(fleetOf(app).bundle, 'note');
    const chart = new Chart(app, 'loose');
    new ApiObject(chart, 'one', { apiVersion: 'v1', kind: 'ConfigMap' });
    new ApiObject(chart, 'two', { apiVersion: 'v1', kind: 'ConfigMap' });
    app.synth();
    expect(readFileSync(join(outdir, 'loose.k8s.yaml'), 'utf8').split('---\n')).toHaveLength(2);
    expect(app.findings.map(({ code, severity }) => [code, severity])).toEqual([['FL6134', 'warning']]);
  });
});

describe('order inside a bundle', () => {
  test('dependencies become waves, linearly and through constructs', () => {
    const outdir = join(root, 'waves');
    const app = new FleetApp({ outdir });
    const { bundle } = fleetOf(app);
    const layers = Array.from({ length: 40 }, (_, layer) => new Construct(bundle.chart, `layer-${layer}`));
    for (const [index, layer] of layers.entries()) {
      for (let item = 0; item < 20; item++) new ApiObject(layer, `o${item}`, { apiVersion: 'v1', kind: 'ConfigMap' });
      if (index > 0) layer.node.addDependency(layers[index - 1]!);
    }
    app.synth(); // stock cdk8s does not come back from seven such layers
    const waveOf = (name: string) => {
      const object = parse(readFileSync(join(outdir, `fleet/notes/all/configmap.notes.${name}.yaml`), 'utf8'));
      return object.metadata.annotations?.['argocd.argoproj.io/sync-wave'];
    };
    const files = readdirSync(join(outdir, 'fleet/notes/all'));
    expect(files).toHaveLength(800);
    const name = (layer: number, item: number) =>
      files
        .find((file) => file.endsWith(`layer-${layer}-o${item}.yaml`))!
        .slice('configmap.notes.'.length, -'.yaml'.length);
    expect([0, 1, 39].map((layer) => waveOf(name(layer, 7)))).toEqual([undefined, '1', '39']);
  });

  test('definitions come first and are never pruned', () => {
    const outdir = join(root, 'definitions');
    const app = new FleetApp({ outdir });
    const { bundle } = fleetOf(app);
    const spec = { group: 'acme.io', names: { kind: 'Zone', plural: 'zones' }, scope: 'Cluster', versions: [] };
    new Manifest(bundle.chart, 'zones', {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'zones.acme.io' },
      spec,
    });
    new Manifest(bundle.chart, 'zone', { apiVersion: 'acme.io/v1', kind: 'Zone' });
    app.synth();
    const read = (file: string) => parse(readFileSync(join(outdir, 'fleet/notes/all', file), 'utf8')).metadata;
    expect(read('customresourcedefinition.zones.acme.io.yaml').annotations).toEqual({
      'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
      'argocd.argoproj.io/sync-wave': '-20',
    });
    expect(read('zone.acme.io.zone.yaml')).toEqual({ name: 'zone' }); // cluster-scoped, as its definition says
  });
});

describe('tokens of other frameworks', () => {
  class Tokens implements IResolver {
    public resolve(context: ResolutionContext): void {
      if (context.value === '${Token[ROLE.1]}') context.replaceValue('arn:aws:iam::111122223333:role/web');
    }
  }

  test('resolvers of the app read them in every object, also in lists, annotations and through Lazy', () => {
    const outdir = join(root, 'tokens');
    const app = new FleetApp({ outdir, resolvers: [new Tokens()] });
    const { bundle } = fleetOf(app);
    const token = '${Token[ROLE.1]}';
    new Manifest(bundle.chart, 'account', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { annotations: { role: token } },
      data: { role: token, lazy: Lazy.any({ produce: () => token }) },
    });
    app.synth();
    const text = readFileSync(join(outdir, 'fleet/notes/all/configmap.notes.account.yaml'), 'utf8');
    expect(text.match(/role\/web/g)).toHaveLength(3);
  });

  test('refuses to write one that nobody resolves', () => {
    const app = new FleetApp({ outdir: join(root, 'unresolved') });
    note(fleetOf(app).bundle, 'note', '${Token[ROLE.1]}');
    expect(() => app.synth()).toThrow(/FL9029 .*note.*'\.data\.text'/);
  });
});

describe('as a program', () => {
  const repository = resolve(__dirname, '../..');
  const story = (folder: string, body: string) => {
    const dir = join(root, folder);
    mkdirSync(dir);
    const source = [
      `import { ArgoCd, Bundle, Cluster, Fleet, FleetApp, Hub, Manifest, Registration, Tier } from 'cdk8s-fleet';`,
      `const dev = new Tier('dev');`,
      `const app = new FleetApp();`,
      `const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: [dev] });`,
      `new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/fleet.git' });`,
      `new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2' });`,
      `const registration = Registration.exec({ server: 'https://a.acme.io', command: 'token' });`,
      `new Cluster(fleet, 'a', { tier: dev, region: 'eu', kubernetesVersion: '1.36.2', registration });`,
      `const bundle = new Bundle(fleet, 'notes', { namespace: 'notes' });`,
      `new Manifest(bundle.chart, 'note', { apiVersion: 'v1', kind: 'ConfigMap', data: {} });`,
      body,
      `app.synth();`,
    ];
    writeFileSync(join(dir, 'main.ts'), source.join('\n'));
    return dir;
  };
  const env = {
    ...process.env,
    TSX_TSCONFIG_PATH: join(repository, 'tsconfig.dev.json'),
    NODE_PATH: join(repository, 'node_modules'),
    PATH: `${join(repository, 'node_modules/.bin')}:${process.env.PATH}`,
    CDK8S_CHECK_UPGRADE: 'false',
  };
  const node = (dir: string, more: NodeJS.ProcessEnv = {}) =>
    spawnSync('node', ['--require', 'tsx/cjs', 'main.ts'], { cwd: dir, env: { ...env, ...more }, encoding: 'utf8' });

  test('writes to dist, or where CDK8S_OUTDIR says, and is quiet when nobody looks', () => {
    const dir = story('plain', '');
    expect(node(dir)).toMatchObject({ status: 0, stderr: '', stdout: '' });
    expect(readdirSync(join(dir, 'dist'))).toEqual(['bootstrap', 'fleet', 'hub', 'plan']);
    expect(node(dir, { CDK8S_OUTDIR: 'elsewhere' }).status).toBe(0);
    expect(filesBelow(join(dir, 'elsewhere'))).toEqual(filesBelow(join(dir, 'dist')));
  });

  test('prints findings and nothing else, without a stack', () => {
    const dir = story('broken', `new Bundle(fleet, 'Bad Name');\nnew Bundle(fleet, 'empty');`);
    const run = node(dir);
    expect(run.status).toBe(1);
    expect(run.stderr.split('\n').map((line) => line.trim().slice(0, 6))).toEqual([
      '3 find',
      'FL1040',
      'FL6107',
      'FL6107',
      '',
    ]);
    expect(existsSync(join(dir, 'dist'))).toBe(false);
  });

  test('prints what a single call refuses in the same way', () => {
    const run = node(story('thrown', `Registration.exec({ server: 'http://a', command: 'token' });`));
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toBe(
      "FL1034 Registration: server 'http://a' is not https; give https://HOST[:PORT] of the API server\n",
    );
  });

  test('works under cdk8s synth, and keeps the old output when told as the example does', () => {
    const dir = story('under-cli', `if (process.env.BROKEN) new Bundle(fleet, 'Bad Name');`);
    const app = 'mkdir -p .cdk8s-out && CDK8S_OUTDIR=dist node --require tsx/cjs main.ts';
    writeFileSync(join(dir, 'cdk8s.yaml'), `language: typescript\napp: ${app}\noutput: .cdk8s-out\n`);
    const cli = (more: NodeJS.ProcessEnv) =>
      spawnSync('cdk8s', ['synth'], { cwd: dir, env: { ...env, ...more }, encoding: 'utf8' });
    expect(cli({}).status).toBe(0);
    const before = filesBelow(join(dir, 'dist'));
    expect(before).toContain('fleet/notes/all/configmap.notes.note.yaml');
    const broken = cli({ BROKEN: '1' });
    expect(broken.status).not.toBe(0);
    expect(broken.stderr).toContain('FL1040');
    expect(filesBelow(join(dir, 'dist'))).toEqual(before);
  });

  test('works under cdk8s synth as stock apps do', () => {
    const dir = story('under-cli-stock', '');
    writeFileSync(join(dir, 'cdk8s.yaml'), 'language: typescript\napp: node --require tsx/cjs main.ts\n');
    const run = spawnSync('cdk8s', ['synth'], { cwd: dir, env, encoding: 'utf8' });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('dist/fleet/notes/all/configmap.notes.note.yaml');
  });
});

test('a fleet stands in a FleetApp', () => {
  expect(() => new Fleet(new App({ outdir: join(root, 'none') }), 'acme', { domain: 'x.io', tiers: [] })).toThrow(
    'FL1026',
  );
});
