import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetch, type ModuleSource } from '../../../tools/imports/fetch';
import { readLock, writeLock } from '../../../tools/imports/lock';
import { type Upstream, writeUpstreams } from '../../../tools/imports/upstreams';
import { writeZip } from './zip-file';

const WIDGETS: Upstream = {
  name: 'widgets',
  system: 'widgets',
  goModule: 'acme.io/widgets',
  versions: ['v1.0.0'],
  files: ['crds/*.yaml'],
  types: { 'acme.io': 'widgets' },
  reference: 'https://acme.io',
};

function crd(field: string): string {
  return `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.acme.io}
spec:
  group: acme.io
  scope: Namespaced
  names: {kind: Widget, plural: widgets}
  versions:
  - name: v1
    served: true
    storage: true
    schema:
      openAPIV3Schema:
        type: object
        properties:
          apiVersion: {type: string}
          kind: {type: string}
          metadata: {type: object}
          spec: {type: object, properties: {${field}: {type: string}}}
`;
}

/** Text of the one file of each version. */
const texts = new Map<string, string>();
const sums = new Map<string, string>();
let folder: string;
let said: string;

const source: ModuleSource = {
  download: (names) =>
    names.map((name) => {
      const [path, version] = name.split('@');
      const zip = writeZip([{ path: `${name}/crds/widgets.yaml`, text: texts.get(version) ?? '', deflate: true }]);
      return { path, version, sum: sums.get(version) ?? `h1:${version}`, zip };
    }),
  generate: () => {
    throw new Error('nothing is made here');
  },
};

/** Every file of the folder. */
function written(): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fetch-test-'));
  texts.clear();
  sums.clear();
  texts.set('v1.0.0', crd('size'));
  texts.set('v1.1.0', crd('shape'));
  said = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  writeUpstreams([WIDGETS], folder);
  fetch([], folder, source);
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('fetch', () => {
  test('writes schemas and lock, and has nothing to compare the first time', () => {
    expect(said).toBe('widgets v1.0.0\n');
    expect(Object.keys(written()).sort()).toEqual(['lock.json', 'upstreams.json', 'widgets@v1.0.0.json']);
    expect(readLock(folder).upstreams.widgets['v1.0.0']).toMatchObject({ module: 'acme.io/widgets', h1: 'h1:v1.0.0' });
  });

  test('changes nothing when it is run again', () => {
    const before = written();
    said = '';
    fetch(['widgets'], folder, source);
    expect(written()).toEqual(before);
    expect(said).toBe('widgets v1.0.0\n');
  });

  test('says what is new in a version that is added, and of the others that they are as they were', () => {
    said = '';
    fetch(['widgets@v1.1.0'], folder, source);
    expect(said.trimEnd().split('\n')).toEqual([
      'widgets v1.1.0 against v1.0.0',
      '  field added: acme.io/v1/Widget spec.shape',
      '  field removed: acme.io/v1/Widget spec.size',
      'widgets v1.0.0',
    ]);
    expect(Object.keys(readLock(folder).upstreams.widgets)).toEqual(['v1.1.0', 'v1.0.0']);
  });

  test('says that a new version has nothing new', () => {
    texts.set('v1.1.0', crd('size'));
    said = '';
    fetch(['widgets@v1.1.0'], folder, source);
    expect(said).toContain('widgets v1.1.0 against v1.0.0\n  the same kinds and fields\n');
  });

  test('writes a schema file again that is missing or spoilt', () => {
    const before = written();
    const file = join(folder, 'schemas/widgets@v1.0.0.json');
    rmSync(file);
    fetch([], folder, source);
    expect(written()).toEqual(before);
    writeFileSync(file, '{');
    fetch([], folder, source);
    expect(written()).toEqual(before);
  });

  test('refuses a version whose checksum is not the one in the lock, and writes nothing', () => {
    const before = written();
    sums.set('v1.0.0', 'h1:moved');
    expect(() => fetch(['widgets'], folder, source)).toThrow(
      'acme.io/widgets@v1.0.0 is not what the lock says:\nchecksum is h1:moved, locked is h1:v1.0.0',
    );
    expect(written()).toEqual(before);
  });

  test('refuses it also when another version is what was asked for', () => {
    const before = written();
    sums.set('v1.0.0', 'h1:moved');
    expect(() => fetch(['widgets@v1.1.0'], folder, source)).toThrow('checksum is h1:moved');
    expect(written()).toEqual(before);
  });

  test('refuses all upstreams for the sake of one, so that schemas and lock agree', () => {
    const gadgets = { ...WIDGETS, name: 'gadgets', goModule: 'acme.io/gadgets' };
    writeUpstreams([WIDGETS, gadgets], folder);
    fetch([], folder, source);
    const before = written();
    const download: ModuleSource['download'] = (names) =>
      source.download(names).map((module) => (module.path === 'acme.io/gadgets' ? { ...module, sum: 'h1:x' } : module));
    expect(() => fetch(['widgets@v1.1.0', 'gadgets'], folder, { ...source, download })).toThrow(
      'acme.io/gadgets@v1.0.0',
    );
    expect(written()).toEqual(before);
  });

  test('refuses a file that is not the one in the lock, although the module has the same checksum', () => {
    const before = written();
    texts.set('v1.0.0', crd('colour'));
    expect(() => fetch([], folder, source)).toThrow(/crds\/widgets\.yaml is [0-9a-f]{64}, locked is [0-9a-f]{64}/);
    expect(written()).toEqual(before);
  });

  test('refuses a module without any of the files', () => {
    writeUpstreams([{ ...WIDGETS, files: ['config/*.yaml'] }], folder);
    expect(() => fetch([], folder, source)).toThrow('acme.io/widgets@v1.0.0 has none of config/*.yaml');
  });

  test('refuses an upstream that is not in the list', () => {
    expect(() => fetch(['gadgets@v1'], folder, source)).toThrow("no upstream 'gadgets' in upstreams.json");
  });
});

describe('fetch of types that a tool makes CRDs of', () => {
  const made: Upstream = { ...WIDGETS, source: 'controller-gen' };
  const generator = { module: 'acme.io/gen@v1', h1: 'h1:gen', modules: 'm', command: 'gen' };
  const making = (facts: Partial<typeof generator>, text: string): ModuleSource => ({
    ...source,
    generate: () => ({
      files: new Map([['crds/widgets.yaml', Buffer.from(text)]]),
      generator: { ...generator, ...facts },
    }),
  });

  beforeEach(() => {
    writeLock({ upstreams: {} }, folder);
    writeUpstreams([made], folder);
    fetch([], folder, making({}, crd('size')));
  });

  test('keeps in the lock what made them, and hands that to whoever makes them', () => {
    expect(readLock(folder).upstreams.widgets['v1.0.0'].generator).toEqual(generator);
    const generate = jest.fn(making({}, crd('size')).generate);
    fetch([], folder, { ...source, generate });
    expect(generate).toHaveBeenCalledWith(expect.objectContaining({ path: 'acme.io/widgets' }), generator);
  });

  test.each<[string, Partial<typeof generator>, string, string]>([
    ['tool', { h1: 'h1:moved' }, crd('size'), 'checksum of acme.io/gen@v1 is h1:moved, locked is h1:gen'],
    ['module under the tool', { modules: 'n' }, crd('size'), 'what acme.io/gen@v1 is built of is n, locked is m'],
    ['file', {}, crd('shape'), 'crds/widgets.yaml is '],
  ])('refuses a %s that is not the one in the lock', (_, facts, text, expected) => {
    const before = written();
    expect(() => fetch([], folder, making(facts, text))).toThrow(expected);
    expect(written()).toEqual(before);
  });
});
