import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type CheckFinding, ManifestCheck, Schema } from '../../../src';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string | Buffer): string {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const note = (name: string, more = '') =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: shop}\n${more}`;

const checkFiles = (...paths: string[]): CheckFinding[] => new ManifestCheck().checkFiles(paths);
const checkText = (text: string): CheckFinding[] => new ManifestCheck().checkText(text, 'a.yaml');
const codes = (findings: readonly CheckFinding[]) => findings.map(({ file, code }) => [basename(file), code]);
const messages = (findings: readonly CheckFinding[]) => findings.map(({ message }) => message);

describe('what is judged', () => {
  it('finds nothing wrong with right manifests', () => {
    expect(checkFiles(write('right.yaml', `${note('a')}---\n${note('b', 'data: {x: y z}\n')}`))).toEqual([]);
  });

  it('says which document of which file is wrong, and where in it', () => {
    const file = write('wrong.yaml', `${note('a')}---\n${note('b', 'data: {port: 80}\n')}`);
    expect(checkFiles(file)).toEqual([
      {
        file,
        document: 2,
        object: 'ConfigMap/shop/b',
        path: 'data.port',
        code: 'FL8003',
        severity: 'error',
        message: `'80' is an integer, not a string; quote it: "80"`,
        value: '80',
        limit: 'string',
      },
    ]);
  });

  it('judges a text under the name of a file', () => {
    const [finding] = checkText(note('a', 'dat: {}\n'));
    expect(finding).toMatchObject({ file: 'a.yaml', document: 1, path: 'dat', code: 'FL8001' });
    expect(new ManifestCheck().checkText('kind: Pod')[0]).toMatchObject({ file: 'text', path: 'apiVersion' });
  });

  it('reads folders to the bottom, YAML and JSON alike, and nothing else', () => {
    const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'd' }, binaryDat: {} };
    write('tree/a.yaml', note('a'));
    write('tree/b/c.yml', note('c', 'dat: {}\n'));
    write('tree/b/d.json', JSON.stringify(object));
    write('tree/b/README.md', 'not: [yaml');
    expect(codes(checkFiles(join(folder, 'tree')))).toEqual([
      ['c.yml', 'FL8001'],
      ['d.json', 'FL8001'],
    ]);
  });

  it('passes over JSON in a folder that is no manifest, but not when it is named', () => {
    const plan = write('mixed/plan.json', '{"applications":[]}');
    write('mixed/half.json', '{"kind":"Pod"}');
    write('mixed/broken.json', '{');
    expect(codes(checkFiles(join(folder, 'mixed')))).toEqual([
      ['broken.json', 'FL8041'],
      ['half.json', 'FL8015'],
    ]);
    expect(codes(checkFiles(plan))).toEqual([['plan.json', 'FL8015']]);
  });

  it('finds nothing wrong with an output of the library', () => {
    expect(checkFiles(join(__dirname, '../../../examples/first-fleet/dist'))).toEqual([]);
  });

  it('judges for the versions that are given', () => {
    const service = 'apiVersion: v1\nkind: Service\nmetadata: {name: 1st}\nspec: {ports: [{port: 80}]}\n';
    expect(new ManifestCheck({ kubernetesVersions: ['1.37'] }).checkText(service)).toEqual([]);
    expect(new ManifestCheck({ kubernetesVersions: ['1.35'] }).checkText(service)).toHaveLength(1);
  });

  it('refuses a document that is no object', () => {
    expect(checkText('just text\n')).toMatchObject([{ code: 'FL8015', object: 'object', path: '' }]);
  });

  it('notes the kinds that it does not know', () => {
    const check = new ManifestCheck();
    expect(check.notes).toEqual([]);
    expect(check.checkText('apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: a}\n')).toEqual([]);
    expect(check.notes).toEqual(['no schema, so only names and labels were judged: example.com/v1/Shop']);
  });
});

describe('what cannot be read', () => {
  it('says where a file is no YAML, and goes on with the others', () => {
    const broken = write('broken.yaml', `${note('a')}---\na: [1, 2\nb: 3\n`);
    const findings = checkFiles(broken, write('later.yaml', note('B')));
    expect(codes(findings)).toEqual([
      ['broken.yaml', 'FL8041'],
      ['later.yaml', 'FL8011'],
    ]);
    expect(findings[0]).toMatchObject({ document: 2, object: '', path: expect.stringMatching(/^\d+:\d+$/) });
    expect(findings[0]!.message).toMatch(/^document 2 is no YAML: /);
  });

  it('says which path is not there or no folder, and goes on with the others', () => {
    const wrong = write('there.yaml', note('B'));
    const findings = checkFiles(join(folder, 'none.yaml'), join(wrong, 'below.yaml'), wrong);
    expect(codes(findings)).toEqual([
      ['none.yaml', 'FL8040'],
      ['below.yaml', 'FL8040'],
      ['there.yaml', 'FL8011'],
    ]);
    expect(messages(findings)[1]).toContain("below.yaml' lies below a file; give a file or a folder");
  });

  it('says which link leads in a circle, and follows no link to a folder', () => {
    write('links/real/wrong.yaml', note('B'));
    symlinkSync('self.yaml', join(folder, 'links/self.yaml'));
    symlinkSync('gone.yaml', join(folder, 'links/broken.yaml'));
    symlinkSync('real/wrong.yaml', join(folder, 'links/to-file.yaml'));
    symlinkSync('.', join(folder, 'links/again'));
    symlinkSync('..', join(folder, 'links/real/up.yaml'));
    const findings = checkFiles(join(folder, 'links'));
    expect(codes(findings)).toEqual([
      ['broken.yaml', 'FL8040'],
      ['wrong.yaml', 'FL8011'],
      ['self.yaml', 'FL8040'],
      ['to-file.yaml', 'FL8011'],
    ]);
    expect(messages(findings)[2]).toContain("self.yaml' is a link that leads in a circle");
    expect(codes(checkFiles(join(folder, 'links/again/real')))).toEqual([['wrong.yaml', 'FL8011']]);
  });

  it('says which file or folder may not be read, and goes on with the others', () => {
    const closed = write('closed/a.yaml', note('B'));
    write('closed/below/b.yaml', note('B'));
    write('closed/c.yaml', note('B'));
    const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    const fs = jest.requireActual<typeof import('node:fs')>('node:fs');
    const [readFile, readFolder] = [fs.readFileSync, fs.readdirSync];
    jest.spyOn(fs, 'readFileSync').mockImplementation((...args) => {
      if (args[0] === closed) throw denied;
      return readFile(...args);
    });
    jest.spyOn(fs, 'readdirSync').mockImplementation(((path: string, options: object) => {
      if (path.endsWith('below')) throw denied;
      return readFolder(path, options);
    }) as typeof fs.readdirSync);
    const findings = checkFiles(join(folder, 'closed'));
    jest.restoreAllMocks();
    expect(codes(findings)).toEqual([
      ['a.yaml', 'FL8040'],
      ['below', 'FL8040'],
      ['c.yaml', 'FL8011'],
    ]);
    expect(messages(findings)[0]).toContain("a.yaml' may not be read");
  });

  it('tells an object that holds itself, and judges the documents beside it', () => {
    const findings = checkText(`a: 1\n---\nmetadata: &m {name: a,\n  labels: *m}\n---\n${note('B')}`);
    expect(findings.map(({ document, code, path }) => [document, code, path])).toEqual([
      [1, 'FL8015', 'apiVersion'],
      [2, 'FL8041', '4:11'],
      [3, 'FL8011', 'metadata.name'],
    ]);
    expect(findings[1]!.message).toContain("the value of the anchor 'm' contains itself");
  });

  it('tells bytes that are no text', () => {
    const file = write('bytes.yaml', Buffer.concat([Buffer.from('a: 1\nb: é\ufffd'), Buffer.from([0xff, 0x0a])]));
    expect(checkFiles(file)).toMatchObject([{ code: 'FL8041', document: 0, path: '2:6' }]);
    expect(messages(checkFiles(file))).toEqual(['it is no YAML: its bytes are no UTF-8; mend the text']);
  });

  it('reads UTF-16 that begins with its mark', () => {
    const little = Buffer.from(`\ufeff${note('B')}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(codes(checkFiles(write('little.yaml', little), write('big.yaml', big)))).toEqual([
      ['little.yaml', 'FL8011'],
      ['big.yaml', 'FL8011'],
    ]);
  });

  it('tells what nobody foresaw of the object where it came up, and judges the others', () => {
    const judge = jest.requireActual('../../../src/schema/judge').SchemaJudge.prototype;
    const judgeAll = judge.judge;
    jest.spyOn(judge, 'judge').mockImplementation(function (this: unknown, ...args: unknown[]) {
      if ((args[0] as { kind: string }).kind === 'Odd') throw new RangeError('too deep');
      return judgeAll.apply(this, args);
    });
    const findings = checkText(`kind: Odd\nmetadata: {name: a}\n---\n${note('B')}`);
    jest.restoreAllMocks();
    expect(findings.map(({ code, object }) => [code, object])).toEqual([
      ['FL8040', 'Odd/a'],
      ['FL8011', 'ConfigMap/shop/B'],
    ]);
    expect(findings[0]!.message).toContain('cannot be judged: too deep');
  });
});

describe('how values are told', () => {
  it.each(['014', 'y', '1_000', '1e3', '0x1F', '08', 'Off', '2.50'])('shows %s as it is written', (word) => {
    const [finding] = checkText(note('a', `data: {port: ${word}}\n`));
    expect(finding).toMatchObject({ code: 'FL8003', path: 'data.port', value: word });
    expect(finding!.message).toMatch(new RegExp(`^'${word}' is .*; quote it: "${word}"$`));
  });

  it('shows what an alias or a merged map brings as it is written, too', () => {
    const container =
      'name: a, image: b, env: [{name: A, value: &v 0x1F}, {name: B, value: *v}, {<<: {value: on}, name: C}]';
    const findings = checkText(
      `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{${container}}]}\n`,
    );
    expect(findings.map(({ path, value }) => [path, value])).toEqual([
      ['spec.containers[0].env[0].value', '0x1F'],
      ['spec.containers[0].env[1].value', '0x1F'],
      ['spec.containers[0].env[2].value', 'on'],
    ]);
  });

  it('says of what JSON has no number for that it may be a text', () => {
    const [finding] = checkText(note('a', 'data: {x: .inf}\n'));
    expect(finding).toMatchObject({ code: 'FL8041', document: 1, path: '4:11' });
    expect(finding!.message).toContain(`quote it if it is a text: ".inf"`);
    expect(checkText(note('a', 'data: {x: .e1}\n'))).toEqual([]);
  });

  it('keeps a finding on one line, whatever names and keys hold', () => {
    const findings = checkText(note('"a\\nb"', 'data: {"x\\ty\\u2028#": 1}\n"un\\nknown": 1\n'));
    expect(findings.length).toBeGreaterThan(2);
    for (const finding of findings) {
      expect([finding.object, finding.path, finding.message].join()).not.toMatch(/[\p{Cc}\u2028]/u);
      expect(finding.object).toBe('ConfigMap/shop/a\\nb');
    }
    expect(findings.map(({ path }) => path)).toContain('data[x\\ty\\u2028#]');
  });
});

describe('lists', () => {
  const list = (kind: string, items: unknown) => JSON.stringify({ apiVersion: 'v1', kind, items });

  it('are judged as their items', () => {
    const items = ['a', 'B'].map((name) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } }));
    expect(checkText(list('List', items)).map(({ object }) => object)).toEqual(['ConfigMap/B']);
  });

  it('may be empty', () => {
    for (const items of [[], null, undefined]) expect(checkText(list('List', items))).toEqual([]);
    expect(checkText(list('ConfigMapList', null))).toEqual([]);
  });

  it('of a kind give their items that kind', () => {
    const items = [{ metadata: { name: 'a' }, dat: {} }, { kind: 'Secret', metadata: { name: 'b' }, type: 'x' }, 'c'];
    expect(checkText(list('ConfigMapList', items)).map(({ object, code }) => [object, code])).toEqual([
      ['ConfigMap/a', 'FL8001'],
      ['ConfigMap/b', 'FL8001'],
      ['object', 'FL8015'],
    ]);
    expect(codes(checkText(list('List', [{ metadata: { name: 'a' } }])))).toEqual([['a.yaml', 'FL8015']]);
  });

  it('are told from objects whose kind is merely called so', () => {
    const object = { apiVersion: 'example.com/v1', kind: 'GuestList', metadata: { name: 'B' } };
    expect(checkText(JSON.stringify(object)).map(({ path }) => path)).toEqual(['metadata.name']);
  });
});

describe('kinds that are not known', () => {
  const typed = (apiVersion: string, kind: string) => `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a}\n`;

  it.each([
    ['v1', 'Podd', 'kind', "write 'Pod'"],
    ['apps/v1', 'Deploymnt', 'kind', "write 'Deployment'"],
    ['apps/v1beta1', 'Deployment', 'apiVersion', "write 'apps/v1'"],
    ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', 'apiVersion', "write 'autoscaling/v2'"],
    ['extensions/v1beta1', 'Ingress', 'apiVersion', "write 'networking.k8s.io/v1'"],
    ['networking.k8s.io/v1beta1', 'Ingress', 'apiVersion', "write 'networking.k8s.io/v1'"],
    ['v1', 'Deployment', 'apiVersion', "write 'apps/v1'"],
    ['app/v1', 'Widget', 'kind', 'give a kind that Kubernetes serves'],
    ['policy/v1beta1', 'PodSecurityPolicy', 'kind', 'give a kind that Kubernetes serves'],
    ['karpenter.sh/v1', 'NodePol', 'kind', "write 'NodePool', or give its CustomResourceDefinition"],
    ['karpenter.sh/v1beta1', 'NodePool', 'apiVersion', "write 'karpenter.sh/v1', or give its CustomResourceDefinition"],
    ['karpenter.sh/v1alpha5', 'Provisioner', 'kind', 'give its CustomResourceDefinition'],
    [
      'argoproj.io/v1',
      'Application',
      'apiVersion',
      "write 'argoproj.io/v1alpha1', or give its CustomResourceDefinition",
    ],
  ])('are a warning in a group that is known: %s %s', (apiVersion, kind, path, remedy) => {
    const check = new ManifestCheck();
    expect(check.checkText(typed(apiVersion, kind), 'a.yaml')).toEqual([
      {
        file: 'a.yaml',
        document: 1,
        object: `${kind}/a`,
        path,
        code: 'FL8042',
        severity: 'warning',
        message: `no '${kind}' of '${apiVersion}' is known, so only names and labels were judged; ${remedy}`,
        value: path === 'kind' ? kind : apiVersion,
      },
    ]);
    expect(check.notes).toEqual([]);
  });

  it.each([
    ['example.com/v1', 'Podd'],
    ['argoproj.io/v1alpha1', 'Workflow'],
    ['infrastructure.cluster.x-k8s.io/v1beta1', 'AzureCluster'],
    ['snapshot.storage.k8s.io/v1', 'VolumeSnapshot'],
  ])('are noted in a group that others add to: %s %s', (apiVersion, kind) => {
    const check = new ManifestCheck();
    expect(check.checkText(typed(apiVersion, kind))).toEqual([]);
    expect(check.notes).toEqual([`no schema, so only names and labels were judged: ${apiVersion}/${kind}`]);
  });

  it('are known by a schema that is given', () => {
    const definition = JSON.stringify(crd('karpenter.sh', 'Provisioner'));
    const check = new ManifestCheck({ schemas: [Schema.fromCrdText(definition)] });
    expect(check.checkText(typed('karpenter.sh/v1', 'Provisioner'))).toEqual([]);
    expect(check.notes).toEqual([]);
  });
});

function crd(group: string, kind: string, spec: object = {}): object {
  const openAPIV3Schema = {
    type: 'object',
    properties: { spec: { type: 'object', properties: { size: { type: 'integer' } } } },
  };
  const [plural, singular] = [`${kind.toLowerCase()}s`, kind.toLowerCase()];
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      names: { kind, plural, singular, listKind: `${kind}List` },
      scope: 'Namespaced',
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema } }],
      ...spec,
    },
  };
}

describe('definitions among the files', () => {
  const shop = (size: unknown) =>
    JSON.stringify({ apiVersion: 'example.com/v1', kind: 'Shop', metadata: { name: 'a' }, spec: { size } });

  it('judge the objects beside them, wherever they lie', () => {
    write('operator/a-objects.yaml', `${shop('big')}\n---\n${shop(2)}\n`);
    write(
      'operator/z-crds/shop.yaml',
      JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [crd('example.com', 'Shop')] }),
    );
    const check = new ManifestCheck();
    const findings = check.checkFiles([join(folder, 'operator')]);
    expect(findings).toMatchObject([{ document: 1, object: 'Shop/a', path: 'spec.size', code: 'FL8003' }]);
    expect(check.notes).toEqual([]);
  });

  it('say nothing of what is judged another time', () => {
    const check = new ManifestCheck();
    check.checkText(JSON.stringify(crd('example.com', 'Shop')));
    expect(check.checkText(shop('big'))).toEqual([]);
    expect(check.notes).toHaveLength(1);
  });

  it('count less than a schema that is given', () => {
    const schemas = [Schema.fromCrdText(JSON.stringify(crd('example.com', 'Shop')).replace('integer', 'string'))];
    const text = `${shop('big')}\n---\n${JSON.stringify(crd('example.com', 'Shop'))}`;
    expect(new ManifestCheck({ schemas }).checkText(text)).toEqual([]);
    expect(new ManifestCheck().checkText(text)).toHaveLength(1);
  });

  it('are told when they are wrong themselves, and judge nothing', () => {
    const wrong = JSON.stringify(crd('example.com', 'Shop', { versions: [null] }));
    const findings = checkText(`${wrong}\n---\n${shop('big')}`);
    expect(new Set(findings.map(({ document }) => document))).toEqual(new Set([1]));
  });
});

describe('versions that are asked for', () => {
  it.each([
    [
      { installed: { karpentr: '1.15' } },
      "FL8043 installed 'karpentr': no system 'karpentr' is known; write 'karpenter'",
    ],
    [{ installed: { kubernetes: '1.36' } }, "no system 'kubernetes' is known"],
    [{ installed: { x: '1' } }, /give one of argo-rollouts, argocd, .*, vertical-pod-autoscaler$/],
    [
      { installed: { karpenter: 'foo' } },
      "FL8043 installed 'karpenter': 'foo' is no version of 'karpenter'; give a version",
    ],
    [{ installed: { karpenter: '1.x' } }, "'1.x' is no version of 'karpenter'"],
    [{ kubernetesVersions: ['new'] }, 'FL1002'],
  ])('are refused if they are none: %j', (props, message) => {
    expect(() => new ManifestCheck(props)).toThrow(message);
  });

  it('are judged by the nearest that is known, which is said', () => {
    const installed = { karpenter: '1.2.3', 'gateway-api': '1.7-experimental', argocd: 'v3.6.0' };
    expect(new ManifestCheck({ kubernetesVersions: ['1.99', '1.36.1'], installed }).notes).toEqual([
      'there are no schemas of kubernetes 1.99, so those of 1.37 judge',
      'there are no schemas of karpenter 1.2.3, so those of 1.14 judge',
    ]);
    expect(new ManifestCheck({ kubernetesVersions: ['v1.36.2-eks-abc'] }).notes).toEqual([]);
  });
});
