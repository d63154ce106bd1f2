import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LockedVersion, lockedCrd, pickVersion, readLock, sha256, writeLock } from '../../../tools/imports/lock';

function version(name: string, facts: Partial<LockedVersion> = {}): LockedVersion {
  return { name, served: true, storage: false, ...facts };
}

describe('pickVersion', () => {
  test.each([
    [['v1beta1', 'v1', 'v1alpha3'], 'v1'],
    [['v1', 'v2'], 'v2'],
    [['v2', 'v10'], 'v10'],
    [['v2beta1', 'v1'], 'v1'],
    [['v1alpha9', 'v1beta1', 'v1beta2'], 'v1beta2'],
  ])('of %j takes %s', (names, expected) => {
    expect(pickVersion(names.map((name) => version(name)))).toBe(expected);
  });

  test('passes over what is deprecated or not served', () => {
    expect(
      pickVersion([version('v3', { served: false }), version('v2', { deprecated: true }), version('v1beta1')]),
    ).toBe('v1beta1');
    expect(pickVersion([version('v1', { deprecated: true })])).toBeUndefined();
  });
});

describe('the lock', () => {
  const crd = {
    group: 'example.com',
    scope: 'Cluster' as const,
    names: { kind: 'Widget', plural: 'widgets' },
    versions: [
      { ...version('v1', { storage: true }), schema: { type: 'object' as const } },
      { ...version('v1alpha1', { served: false }), schema: { type: 'object' as const } },
    ],
  };

  test('keeps of a schema its checksum, if it is served', () => {
    const locked = lockedCrd(crd);
    expect(locked.picked).toBe('v1');
    expect(locked.versions).toEqual([
      { name: 'v1', served: true, storage: true, schema: sha256({ type: 'object' }) },
      { name: 'v1alpha1', served: false, storage: false },
    ]);
  });

  test('lets a hand-written choice stand', () => {
    expect(lockedCrd(crd, 'v1alpha1').picked).toBe('v1alpha1');
  });

  test('reads back what it wrote, one CRD a line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lock-test-'));
    const release = {
      module: 'example.com/m',
      h1: 'h1:x=',
      files: [{ path: 'a.yaml', bytes: 1, sha256: 'y' }],
      schemas: 'z',
      crds: [lockedCrd(crd)],
    };
    const lock = { upstreams: { up: { 'v1.0.0': release } } };
    writeLock(lock, folder);
    expect(readLock(folder)).toEqual(lock);
    const lines = readFileSync(join(folder, 'lock.json'), 'utf8').split('\n');
    expect(lines.filter((line) => line.includes('"Widget"'))).toHaveLength(1);
  });

  test('starts empty', () => {
    expect(readLock(mkdtempSync(join(tmpdir(), 'lock-test-')))).toEqual({ upstreams: {} });
  });
});

test('a checksum does not depend on the order of keys', () => {
  expect(sha256({ a: 1, b: 2 })).toBe(sha256({ b: 2, a: 1 }));
  expect(sha256(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
