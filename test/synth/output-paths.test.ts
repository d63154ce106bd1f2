import * as fc from 'fast-check';
import type { FindingError } from '../../src/model/finding-error';
import {
  checkPaths,
  foldersAbove,
  isTopFile,
  OWNED_FOLDERS,
  sameButForCase,
  topOf,
} from '../../src/synth/output-paths';

/** The codes of the findings about these paths, in the order of the paths. */
function codesOf(...paths: string[]): string[] {
  try {
    checkPaths(paths);
    return [];
  } catch (error) {
    return (error as FindingError).findings.map((finding) => `${finding.code} ${finding.path}`);
  }
}

describe('paths to write', () => {
  test.each([
    'fleet/notes/all/configmap.shop.note.yaml',
    'clusters/lab/net/a.yaml',
    'hub/root/x.yaml',
    'bootstrap/namespace.argocd.yaml',
    'portal/catalog.yaml',
    'plan/plan.json',
    'test.k8s.yaml',
    'construct-metadata.json',
    'fleet/..hidden/...',
    `fleet/${'x'.repeat(255)}`,
  ])('accepts %s', (path) => {
    expect(codesOf(path)).toEqual([]);
  });

  test.each([
    '../x',
    'fleet/../../x',
    'fleet/..',
    '/etc/x',
    'fleet//x',
    'fleet/',
    '',
    '.',
    'fleet/./x',
    'fleet\\x',
    'fleet/a\\b',
    'fleet/a\0b',
  ])('refuses %j, which does not stay inside the output folder', (path) => {
    expect(codesOf(path)).toEqual([`FL9008 ${path}`]);
  });

  test.each([
    'README.md',
    'fleet',
    'k8s.yaml',
    '.k8s.yaml.bak',
    'other/x.yaml',
    'Fleet/x',
    'sub/x.k8s.yaml',
    'plan/files.json',
  ])('refuses %s, which is not for the library to write', (path) => {
    expect(codesOf(path)).toEqual([`FL9009 ${path}`]);
  });

  test('refuses a name that no file system takes, counted in bytes', () => {
    expect(codesOf(`fleet/${'x'.repeat(256)}/a`, `fleet/${'ü'.repeat(128)}`, `fleet/${'ü'.repeat(127)}`)).toEqual([
      `FL9012 fleet/${'x'.repeat(256)}/a`,
      `FL9012 fleet/${'ü'.repeat(128)}`,
    ]);
  });

  test('refuses a file that is also the folder of another', () => {
    expect(codesOf('fleet/a/b/c', 'fleet/a', 'fleet/ab')).toEqual(['FL9010 fleet/a/b/c']);
  });

  test('refuses all of them together, each with value, limit and remedy', () => {
    try {
      checkPaths(['../x', 'README.md', `fleet/${'x'.repeat(256)}`, 'fleet/a', 'fleet/a/b']);
      throw new Error('nothing was refused');
    } catch (error) {
      const findings = (error as FindingError).findings;
      expect(findings.map((finding) => finding.code).sort()).toEqual(['FL9008', 'FL9009', 'FL9010', 'FL9012']);
      for (const finding of findings) {
        expect(finding).toMatchObject({ value: finding.path, limit: expect.any(String), acceptable: false });
        expect(finding.toString()).toMatch(/^FL90\d\d .*: .*'.*; [a-z]/);
      }
    }
  });

  test('never pass when they lead out of the output folder', () => {
    const segment = fc.constantFrom('..', '.', '', 'fleet', 'plan', 'a', '\\', 'x.k8s.yaml', '..\\..');
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 6 }), (segments) => {
        const path = segments.join('/');
        const passes = codesOf(path).length === 0;
        const inside = !segments.some((one) => ['..', '.', ''].includes(one) || one.includes('\\'));
        const owned = segments.length === 1 ? isTopFile(path) : OWNED_FOLDERS.includes(segments[0]);
        expect(passes).toBe(inside && owned);
      }),
    );
  });
});

describe('parts of a path', () => {
  test('are its top and its folders, nearest first', () => {
    expect([topOf('fleet/a/b'), topOf('x.k8s.yaml')]).toEqual(['fleet', 'x.k8s.yaml']);
    expect(foldersAbove('fleet/a/b/c')).toEqual(['fleet/a/b', 'fleet/a', 'fleet']);
    expect(foldersAbove('x.k8s.yaml')).toEqual([]);
  });
});

describe('a path that differs in case only', () => {
  test('is found among files and folders, however its letters are composed', () => {
    expect(sameButForCase('fleet/A', ['fleet/A', 'fleet/b', 'fleet/a'])).toBe('fleet/a');
    expect(sameButForCase('fleet/Lab', ['fleet/lab/x'])).toBe('fleet/lab');
    expect(sameButForCase('fleet/u\u0308', ['fleet/\u00dc'])).toBe('fleet/\u00dc');
    expect(sameButForCase('fleet/a', ['fleet/a', 'fleet/ab', 'fleet/a/b'])).toBeUndefined();
  });
});
