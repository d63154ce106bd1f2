import { KubernetesVersion } from '../../src/model/kubernetes-version';
import { refusalOf } from './refusals';

// The values are those of apimachinery's own tests: pkg/util/version/version_test.go, without its surrounding white space.

/** In strictly increasing order, but that those of one group are equal. */
const ordered = [
  ['0.1.0'],
  ['1.0.0-0.3.7'],
  ['1.0.0-alpha', '1.0.0-alpha+001'],
  ['1.0.0-alpha.1'],
  ['1.0.0-alpha.beta'],
  ['1.0.0-beta', '1.0.0-beta+exp.sha.5114f85'],
  ['1.0.0-beta.2'],
  ['1.0.0-beta.11'],
  ['1.0.0-rc.1'],
  ['1.0.0-x.7.z.92'],
  ['1.0.0', '1.0.0+20130313144700', '1.0', 'v1.0'],
  ['1.8.0-alpha.3'],
  ['1.8.0-alpha.3.673+73326ef01d2d7c'],
  ['1.9.0'],
  ['1.10.0'],
  ['1.11.0'],
  ['2.0.0'],
  ['2.1.0'],
  ['2.1.1'],
  ['42.0.0'],
  ['43.0.0-1', 'v43.0.0-1'],
  ['43.0.0'],
];

describe('a version of Kubernetes', () => {
  test.each(ordered.flat())('may be %j, and stays as it was given', (text) => {
    expect(KubernetesVersion._problem(text)).toBeUndefined();
    expect(KubernetesVersion.parse(text).toString()).toBe(text);
  });

  test.each([
    ...[
      '1',
      '1.2.3.4',
      '.2.3',
      '1..3',
      '1.2.',
      '',
      '..',
      '-1.2.3',
      '1.-2.3',
      '1.2.-3',
      '1a.2.3',
      '1.2a.3',
      '1.2.3a',
      'a1.2.3',
    ],
    ...[
      'a.b.c',
      '1 .2.3',
      '1. 2.3',
      '01.2.3',
      '1.02.3',
      '1.2.03',
      '1.2.3-/',
      '1.2.3-',
      '1.2.3-.',
      '1.2.3-foo.',
      '1.2.3-.foo',
    ],
    ...[
      '1.2.3-01',
      '1.2.3+/',
      '1.2.3+',
      '1.2.3+.',
      '1.2.3+foo.',
      '1.2.3+.foo',
      'v 1.2.3',
      'vv1.2.3',
      '1.bob',
      'bob',
      '.',
    ],
    ...[' 1.36.2', '1.36.2\n', '1.36-rc.1', '1.99999999999999999999', 'latest'],
  ])('refuses %j', (text) => {
    expect(KubernetesVersion._problem(text)).toBeDefined();
    expect(refusalOf(() => KubernetesVersion.parse(text))).toMatchObject({ code: 'FL1002', value: text });
  });

  test('has its numbers apart, and no patch number if none was given', () => {
    const [full, short] = [KubernetesVersion.parse('v1.36.2-eks-abc+x'), KubernetesVersion.parse('1.36')];
    expect([full.major, full.minor, full.patch, full.minorVersion]).toEqual([1, 36, 2, '1.36']);
    expect([short.major, short.minor, short.patch, short.minorVersion]).toEqual([1, 36, undefined, '1.36']);
  });

  test('is ordered as semantic versioning has it', () => {
    const ranked = ordered.flatMap((texts, rank) =>
      texts.map((text) => ({ rank, version: KubernetesVersion.parse(text) })),
    );
    for (const a of ranked) {
      for (const b of ranked) {
        const order = [a.version.compareTo(b.version), `${a.version} <=> ${b.version}`];
        expect(order).toEqual([Math.sign(a.rank - b.rank), order[1]]);
      }
    }
  });

  test.each([
    ['1.36.2', '1.36', true],
    ['1.36', '1.36.0', true],
    ['1.36', '1.36.1', false],
    ['1.9.9', '1.10', false],
    ['2.0', '1.36', true],
    ['v1.36.0-eks-abc', '1.36', true],
    ['v1.36.2-eks-abc', '1.36.2', true],
    ['v1.36.2-gke.100', '1.36.3', false],
    ['1.36.0-alpha.1', '1.36.0-beta.1', false],
    ['1.36.0-rc.1', '1.36.0-beta.1', true],
  ])('%s is at least %s: %s', (text, floor, expected) => {
    expect(KubernetesVersion.parse(text).atLeast(floor)).toBe(expected);
  });

  test('refuses to be held against what is no version', () => {
    expect(refusalOf(() => KubernetesVersion.parse('1.36').atLeast('newest'))).toMatchObject({
      code: 'FL1002',
      value: 'newest',
    });
  });
});
