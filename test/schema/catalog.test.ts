import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Catalog, nearestVersion } from '../../src/schema/catalog';
import { PackedFolder } from '../../src/schema/packed';
import { Schema } from '../../src/schema/schema';

const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: object): void {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
}

const text = { type: 'object', properties: { x: { $ref: 'value' } } };

beforeAll(() => {
  write('index', {
    upstreams: {
      kubernetes: { system: 'kubernetes', default: 'v1.37.2', versions: ['v1.37.2', 'v1.36.3'] },
      pools: { system: 'pools', default: 'v2.0.0', versions: ['v2.0.0', 'v1.5.0'] },
      'pools-cloud': { system: 'pools', default: 'v2.0.0', versions: ['v2.0.0'] },
    },
    kinds: {
      'v1/Note': ['kubernetes@v1.37.2', 'kubernetes@v1.36.3'],
      'p.example/v1/Pool': ['pools@v2.0.0', 'pools@v1.5.0', 'pools-cloud@v2.0.0'],
      'p.example/v1/Old': ['pools@v2.0.0', 'pools@v1.5.0'],
      'p.example/v2/New': ['pools@v2.0.0'],
    },
  });
  write('kubernetes@v1.37.2', {
    kinds: { 'v1/Note': { scope: 'Namespaced', schema: text } },
    defs: { value: { type: 'string' } },
  });
  write('kubernetes@v1.36.3', { extends: 'kubernetes@v1.37.2', kinds: {}, defs: { value: { type: 'integer' } } });
  write('pools@v2.0.0', {
    kinds: {
      'p.example/v1/Pool': { scope: 'Cluster', schema: text },
      'p.example/v1/Old': { scope: 'Cluster', served: false },
      'p.example/v2/New': { scope: 'Cluster', schema: text },
    },
    defs: { value: {} },
  });
  write('pools@v1.5.0', {
    extends: 'pools@v2.0.0',
    kinds: { 'p.example/v2/New': null, 'p.example/v1/Old': { scope: 'Cluster', schema: text } },
    defs: {},
  });
  write('pools-cloud@v2.0.0', {
    kinds: { 'p.example/v1/Pool': { scope: 'Cluster', schema: text } },
    defs: { value: {} },
  });
});

function origins(
  key: string,
  installed: { versions?: string[]; systems?: Record<string, string>; variant?: string } = {},
): string[] {
  const { versions = ['1.37'], systems = {}, variant } = installed;
  const catalog = new Catalog(new PackedFolder(folder), { kubernetesVersions: versions, systems, extra: [] });
  return catalog.find(key, variant).map(({ origin, isServed }) => `${origin}${isServed ? '' : ' unserved'}`);
}

it("chooses Kubernetes' own kinds by the versions of the clusters", () => {
  expect(origins('v1/Note', { versions: ['1.36.1'] })).toEqual(['kubernetes@v1.36.3']);
  expect(origins('v1/Note', { versions: ['1.36.1', '1.37.0', '1.37.2'] })).toEqual([
    'kubernetes@v1.36.3',
    'kubernetes@v1.37.2',
  ]);
  expect(origins('v1/Note', { versions: [] })).toEqual(['kubernetes@v1.37.2']);
});

it('chooses other kinds by what is installed, or by default', () => {
  expect(origins('p.example/v1/Pool')).toEqual(['pools@v2.0.0']);
  expect(origins('p.example/v1/Pool', { systems: { pools: '1.5' } })).toEqual(['pools@v1.5.0']);
});

it('knows what the installed version does not serve', () => {
  expect(origins('p.example/v1/Old')).toEqual(['pools@v2.0.0 unserved']);
  expect(origins('p.example/v1/Old', { systems: { pools: 'v1.5.3' } })).toEqual(['pools@v1.5.0']);
  expect(origins('p.example/v2/New', { systems: { pools: '1.5.3' } })).toEqual(['pools@v1.5.0 unserved']);
});

it('prefers a variant of an upstream where one is asked for, or named by what is installed', () => {
  expect(origins('p.example/v1/Pool', { variant: 'pools-cloud' })).toEqual(['pools-cloud@v2.0.0']);
  expect(origins('p.example/v1/Pool', { systems: { pools: '2.0-cloud' } })).toEqual(['pools-cloud@v2.0.0']);
  expect(origins('p.example/v2/New', { variant: 'pools-cloud' })).toEqual(['pools@v2.0.0']);
});

it('has nothing to say of unknown kinds', () => {
  expect(origins('p.example/v1/Other')).toEqual([]);
});

it('reads a file that differs from another by its own definitions', () => {
  const packed = new PackedFolder(folder);
  expect(packed.file('kubernetes@v1.36.3').dialect.defs).toEqual({ value: { type: 'integer' } });
  expect(packed.file('kubernetes@v1.37.2').dialect.defs).toEqual({ value: { type: 'string' } });
  expect(Object.keys(packed.file('pools@v1.5.0').kinds).sort()).toEqual(['p.example/v1/Old', 'p.example/v1/Pool']);
});

it("lets the user's own schemas win", () => {
  const extra = Schema.fromCrdText(
    `kind: CustomResourceDefinition
spec: {group: p.example, scope: Cluster, names: {kind: Pool}, versions: [{name: v1, schema: {openAPIV3Schema: {type: object}}}]}`,
  );
  const catalog = new Catalog(new PackedFolder(folder), { kubernetesVersions: [], systems: {}, extra: [extra] });
  expect(catalog.find('p.example/v1/Pool').map(({ origin }) => origin)).toEqual(['extra']);
});

it.each([
  ['1.36.9', 'v1.36.3'],
  ['v1.37.0', 'v1.37.2'],
  ['1.40', 'v1.37.2'],
  ['1.30', 'v1.36.3'],
])('takes for %s the schemas of %s', (version, packed) => {
  expect(nearestVersion({ default: '', versions: ['v1.37.2', 'v1.36.3'] }, version)).toBe(packed);
});
