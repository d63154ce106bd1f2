import { compareVersions } from '../../src/model/version-order';

/** Oldest first, the example of SemVer 11.4 among them. */
const ORDER = [
  '0.9.10',
  '1.0.0-alpha',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0-rc.1',
  'v1.0.0',
  '1.0.9',
  'v1.0.10-rc-1.x',
  '1.0.10',
  '1.10.0',
  '10.0.0',
];

describe('the order of versions', () => {
  it('is that of SemVer', () => {
    const pairs = ORDER.flatMap((a, i) => ORDER.map((b, j) => [a, b, Math.sign(i - j)] as const));
    for (const [a, b, sign] of pairs) expect([a, b, Math.sign(compareVersions(a, b))]).toEqual([a, b, sign]);
  });

  it('counts neither a leading v nor build data', () => {
    expect(compareVersions('v1.2.3+one', '1.2.3+two-three')).toBe(0);
  });
});
