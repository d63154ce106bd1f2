import fc from 'fast-check';
import { compareVersions, readUpstreams, withVersion } from '../../../tools/imports/upstreams';

describe('compareVersions', () => {
  test.each([
    ['v1.9.3', 'v1.10.0'],
    ['v1.6.0-rc.1', 'v1.6.0'],
    ['v3.6.0-rc1', 'v3.6.0-rc2'],
    ['v0.157.0', 'v1.0.0'],
  ])('puts %s before %s', (older, newer) => {
    expect(compareVersions(older, newer)).toBeLessThan(0);
    expect(compareVersions(newer, older)).toBeGreaterThan(0);
  });

  test('orders by number, whatever the digits', () => {
    const number = fc.nat({ max: 2000 });
    fc.assert(
      fc.property(fc.tuple(number, number, number), fc.tuple(number, number, number), (a, b) => {
        const first = a.findIndex((value, index) => value !== b[index]);
        const expected = first < 0 ? 0 : Math.sign(a[first] - b[first]);
        expect(Math.sign(compareVersions(`v${a.join('.')}`, `v${b.join('.')}`))).toBe(expected);
      }),
    );
  });
});

describe('withVersion', () => {
  const [upstream] = readUpstreams();

  test('puts a newer version first, so that it judges by default', () => {
    expect(withVersion({ ...upstream, versions: ['v1.9.0'] }, 'v1.10.0').versions).toEqual(['v1.10.0', 'v1.9.0']);
  });

  test('strikes it from those that cannot be had, and leaves the others there', () => {
    const unavailable = { 'v1.10.0': 'no archive', 'v1.11.0': 'no archive' };
    const first = withVersion({ ...upstream, versions: ['v1.9.0'], unavailable }, 'v1.10.0');
    expect(first.unavailable).toEqual({ 'v1.11.0': 'no archive' });
    expect(withVersion(first, 'v1.11.0')).not.toHaveProperty('unavailable');
  });

  test('does not list a version twice', () => {
    expect(withVersion({ ...upstream, versions: ['v1.9.0'] }, 'v1.9.0').versions).toEqual(['v1.9.0']);
  });
});

test('every upstream lists its versions newest first', () => {
  for (const { versions } of readUpstreams())
    expect([...versions].sort((a, b) => compareVersions(b, a))).toEqual(versions);
});

test('no version is both in force and told to be unavailable', () => {
  for (const { versions, unavailable } of readUpstreams()) {
    expect(versions.filter((version) => version in (unavailable ?? {}))).toEqual([]);
  }
});
