import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GenerateFolders, generate } from '../../../tools/imports/generate';
import { readLock, writeLock } from '../../../tools/imports/lock';
import { type Untyped, untypedIn } from '../../../tools/imports/untyped';
import { IMPORTS, readUpstreams, writeUpstreams } from '../../../tools/imports/upstreams';
import { problems, verify } from '../../../tools/imports/verify';

const DOCS = join(IMPORTS, '../docs');
/** Enough to stand for the rest, and quick. */
const KEPT = ['kubernetes', 'karpenter'];

let template: string;
let folders: GenerateFolders;

beforeAll(() => {
  template = mkdtempSync(join(tmpdir(), 'verify-template-'));
  const imports = join(template, 'imports');
  const isKept = (source: string) => !source.includes('@') || KEPT.some((name) => source.includes(`/${name}@`));
  cpSync(IMPORTS, imports, { recursive: true, filter: isKept });
  writeUpstreams(
    readUpstreams(IMPORTS).filter(({ name }) => KEPT.includes(name)),
    imports,
  );
  const lock = readLock(IMPORTS);
  writeLock({ upstreams: Object.fromEntries(KEPT.map((name) => [name, lock.upstreams[name]])) }, imports);
  generate({ imports, docs: template });
  writeUntyped(imports, untypedIn(imports));
});

afterAll(() => rmSync(template, { recursive: true }));

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'verify-test-'));
  folders = { imports: join(root, 'imports'), docs: root };
  cpSync(template, root, { recursive: true });
});

afterEach(() => rmSync(folders.docs, { recursive: true }));

function writeUntyped(folder: string, untyped: Untyped): void {
  writeFileSync(join(folder, 'untyped.json'), JSON.stringify(untyped));
}

function edit(path: string, from: string, to: string): void {
  const file = join(folders.imports, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

describe('what is committed', () => {
  test('is what generate makes of the lock and the schemas', () => {
    expect(problems({ imports: IMPORTS, docs: DOCS })).toEqual([]);
  });
});

describe('verify', () => {
  test('finds nothing in a folder that generate wrote', () => {
    expect(problems(folders)).toEqual([]);
  });

  test('refuses types that were edited by hand', () => {
    edit('karpenter.d.ts', 'weight?: number', 'weight?: string');
    expect(problems(folders)).toEqual(['imports/karpenter.d.ts is not what generate makes']);
    expect(() => verify(folders)).toThrow('imports are not in order');
  });

  test('refuses an edited index, page and name', () => {
    edit('schemas/index.json', '"karpenter"', '"karpentier"');
    appendFileSync(join(folders.docs, 'versions.md'), 'more\n');
    edit('names.json', '"NodePoolBudgets"', '"NodePoolBudget"');
    const found = problems(folders);
    expect(found).toContain('imports/schemas/index.json is not what generate makes');
    expect(found).toContain('docs/versions.md is not what generate makes');
    expect(found.join()).toContain('karpenter.d.ts');
  });

  test('refuses a type file that belongs to nothing', () => {
    writeFileSync(join(folders.imports, 'left-over.d.ts'), 'export interface X {}\n');
    expect(problems(folders)).toEqual(['imports/left-over.d.ts is not what generate makes']);
  });

  test('refuses a schema that is not the one in the lock', () => {
    edit('schemas/karpenter@v1.15.0.json', '"maximum":100', '"maximum":1000');
    const found = problems(folders).join('\n');
    expect(found).toContain('schemas/karpenter@v1.15.0.json is ');
    expect(found).toContain('karpenter@v1.15.0: the schema of karpenter.sh/v1/NodePool is not the one in the lock');
    // the older release is a difference to this one
    expect(found).not.toContain('schemas/karpenter@v1.14.3.json is ');
  });

  test('refuses a schema that agrees with its file, but not with what was read from upstream', () => {
    const lock = readLock(folders.imports);
    const release = lock.upstreams.karpenter['v1.15.0'];
    const [crd, ...others] = release.crds;
    const versions = crd.versions.map((version) => ({ ...version, schema: '0'.repeat(64) }));
    const changed = { ...release, crds: [{ ...crd, versions }, ...others] };
    writeLock(
      { upstreams: { ...lock.upstreams, karpenter: { ...lock.upstreams.karpenter, 'v1.15.0': changed } } },
      folders.imports,
    );
    expect(problems(folders)).toEqual([
      'karpenter@v1.15.0: the schema of autoscaling.x-k8s.io/v1beta1/CapacityBuffer is not the one in the lock',
    ]);
  });

  test.each([
    ['deprecated', { deprecated: true as const }, 'karpenter@v1.15.0: NodePool v1 is picked, but deprecated'],
    ['not served', { served: false, schema: undefined }, 'karpenter@v1.15.0: NodePool v1 is picked, but not served'],
  ])('refuses a picked version that is %s', (_, facts, expected) => {
    const lock = readLock(folders.imports);
    const release = lock.upstreams.karpenter['v1.15.0'];
    const crds = release.crds.map((crd) =>
      crd.names.kind === 'NodePool'
        ? { ...crd, versions: crd.versions.map((version) => ({ ...version, ...facts })) }
        : crd,
    );
    writeLock(
      { upstreams: { ...lock.upstreams, karpenter: { ...lock.upstreams.karpenter, 'v1.15.0': { ...release, crds } } } },
      folders.imports,
    );
    expect(problems(folders)).toContain(expected);
  });

  test.each([
    ['newest', 'v1.15.0'],
    ['older', 'v1.14.3'],
  ])('refuses a schema file of the %s version that is absent, and says how to get it', (_, version) => {
    rmSync(join(folders.imports, `schemas/karpenter@${version}.json`));
    expect(problems(folders)).toEqual([
      `schemas/karpenter@${version}.json is missing; tools/imports/update.ts karpenter@${version} writes it`,
    ]);
  });

  test('refuses a schema file that is cut short', () => {
    const file = join(folders.imports, 'schemas/karpenter@v1.14.3.json');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 100));
    const [first, second, ...others] = problems(folders);
    expect(first).toContain('schemas/karpenter@v1.14.3.json is ');
    expect(second).toContain('karpenter@v1.14.3: its schemas cannot be read: ');
    expect(others).toEqual([]);
  });

  test('refuses a field of any type that is not on the list', () => {
    const { 'kubernetes-apps': _, ...others } = untypedIn(folders.imports);
    writeUntyped(folders.imports, others);
    expect(problems(folders)).toEqual([
      'kubernetes-apps.d.ts: ControllerRevision.data is of any type; see why, and list it in untyped.json if it has to be',
    ]);
  });

  test('refuses an entry of the list that has a type, or is gone', () => {
    const untyped = untypedIn(folders.imports);
    writeUntyped(folders.imports, { ...untyped, karpenter: ['NodePoolSpec.weight'], gone: ['Widget.size'] });
    expect(problems(folders)).toEqual([
      'untyped.json lists karpenter.d.ts: NodePoolSpec.weight, which is not of any type; strike it out',
      'untyped.json lists gone.d.ts: Widget.size, which is not of any type; strike it out',
    ]);
  });

  test('refuses upstream types that were loosened by hand, as a change and as a field of any type', () => {
    edit('karpenter.d.ts', 'weight?: number', 'weight?: any');
    expect(problems(folders)).toEqual([
      'imports/karpenter.d.ts is not what generate makes',
      'karpenter.d.ts: NodeOverlaySpec.weight is of any type; see why, and list it in untyped.json if it has to be',
    ]);
  });

  test('refuses versions that are in force and not locked, and the reverse', () => {
    const upstreams = readUpstreams(folders.imports);
    writeUpstreams(
      upstreams.map((upstream) =>
        upstream.name === 'karpenter' ? { ...upstream, versions: ['v1.16.0', 'v1.15.0'] } : upstream,
      ),
      folders.imports,
    );
    expect(problems(folders)).toEqual([
      'karpenter@v1.16.0 is not in the lock',
      'schemas/karpenter@v1.14.3.json belongs to no version in force',
      'the lock holds karpenter@v1.14.3, which is not in force',
    ]);
  });
});
