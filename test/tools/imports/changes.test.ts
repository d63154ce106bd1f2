import { type FetchedRelease, generatorChanges, refuseChanges, releaseChanges } from '../../../tools/imports/changes';
import { type LockedGenerator, type LockedRelease, readLock } from '../../../tools/imports/lock';

const FILE = { path: 'crds/widgets.yaml', bytes: 3, sha256: 'a'.repeat(64) };
const OTHER = { ...FILE, path: 'crds/gadgets.yaml' };
const READ: FetchedRelease = { module: 'acme.io/widgets', h1: 'h1:one', files: [FILE] };
const TOOL: LockedGenerator = { module: 'acme.io/gen@v1', h1: 'h1:tool', modules: 'm', command: 'gen crds' };
const MADE: FetchedRelease = { ...READ, generator: TOOL };

function locked(release: FetchedRelease): LockedRelease {
  return { ...release, schemas: 's', crds: [] };
}

describe('a release that is read from a module', () => {
  test('differs in nothing if it is what the lock says, or if its version is new', () => {
    expect(releaseChanges(locked(READ), READ)).toEqual([]);
    expect(releaseChanges(undefined, { ...READ, h1: 'h1:two' })).toEqual([]);
  });

  test('differs in its checksum, and in each file that is another one', () => {
    const files = [{ ...FILE, sha256: 'b'.repeat(64) }];
    expect(releaseChanges(locked(READ), { ...READ, h1: 'h1:two', files })).toEqual([
      'checksum is h1:two, locked is h1:one',
      `crds/widgets.yaml is ${'b'.repeat(64)}, locked is ${'a'.repeat(64)}`,
    ]);
  });

  test('differs if another module stands behind its name', () => {
    expect(releaseChanges(locked(READ), { ...READ, module: 'evil.io/widgets' })).toEqual([
      'module is evil.io/widgets, locked is acme.io/widgets',
    ]);
  });

  test('may read more or fewer of its files than before', () => {
    expect(releaseChanges(locked(READ), { ...READ, files: [OTHER] })).toEqual([]);
  });
});

describe('a release that is made by a tool', () => {
  test('differs in nothing if tool, modules and files are what the lock says', () => {
    expect(releaseChanges(locked(MADE), MADE)).toEqual([]);
  });

  test.each<[string, Partial<LockedGenerator>, string]>([
    ['the checksum of the tool', { h1: 'h1:x' }, 'checksum of acme.io/gen@v1 is h1:x, locked is h1:tool'],
    ['a module that the tool is built of', { modules: 'n' }, 'what acme.io/gen@v1 is built of is n, locked is m'],
  ])('differs in %s', (_, facts, expected) => {
    const now = { ...TOOL, ...facts };
    expect(generatorChanges(TOOL, now)).toEqual([expected]);
    expect(releaseChanges(locked(MADE), { ...MADE, generator: now })).toEqual([expected]);
  });

  test('differs in a file that the same tool makes otherwise, makes no more, or did not make', () => {
    const changed = { ...FILE, sha256: 'b'.repeat(64) };
    expect(releaseChanges(locked(MADE), { ...MADE, files: [changed] })).toHaveLength(1);
    expect(releaseChanges(locked(MADE), { ...MADE, files: [] })).toEqual([
      `crds/widgets.yaml is nothing, locked is ${'a'.repeat(64)}`,
    ]);
    expect(releaseChanges(locked(MADE), { ...MADE, files: [FILE, OTHER] })).toEqual([
      `crds/gadgets.yaml is ${'a'.repeat(64)}, locked is nothing`,
    ]);
  });

  test('differs if the lock does not say what its tool is built of', () => {
    const { modules: _, ...old } = TOOL;
    expect(generatorChanges(old as LockedGenerator, TOOL)).toEqual([
      'what acme.io/gen@v1 is built of is m, locked is nothing',
    ]);
  });

  test.each<[string, Partial<LockedGenerator>]>([
    ['another version of the tool', { module: 'acme.io/gen@v2', h1: 'h1:x', modules: 'n' }],
    ['another command', { command: 'gen crds --more' }],
  ])('is free to differ in what is made by %s, and not in what it is made of', (_, facts) => {
    const now = { ...MADE, generator: { ...TOOL, ...facts }, files: [OTHER] };
    expect(releaseChanges(locked(MADE), now)).toEqual([]);
    expect(releaseChanges(locked(MADE), { ...now, h1: 'h1:two' })).toEqual(['checksum is h1:two, locked is h1:one']);
  });
});

describe('refuseChanges', () => {
  test('names the release and all that differs', () => {
    expect(() => refuseChanges('acme.io/widgets@v1', ['a is b', 'c is d'])).toThrow(
      'acme.io/widgets@v1 is not what the lock says:\na is b\nc is d',
    );
  });

  test('lets pass what does not differ', () => {
    expect(() => refuseChanges('acme.io/widgets@v1', [])).not.toThrow();
  });
});

test('the lock says of every tool what it is built of', () => {
  const releases = Object.values(readLock().upstreams).flatMap((versions) => Object.values(versions));
  const tools = releases.flatMap(({ generator }) => generator ?? []);
  expect(tools.length).toBeGreaterThan(0);
  for (const { h1, modules } of tools) {
    expect(h1).toMatch(/^h1:[A-Za-z0-9+/]{43}=$/);
    expect(modules).toMatch(/^[0-9a-f]{64}$/);
  }
});
