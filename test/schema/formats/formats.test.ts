import { Dialect } from '../../../src/schema/structure/shape';
import { codes, judged, withField } from '../judged';

/** Format, texts that the API server takes, texts that it refuses. */
const TABLE: readonly [string, readonly string[], readonly string[]][] = [
  [
    'date-time',
    ['2026-01-31T12:00:00Z', '2026-01-31t12:00:00.123+01:00', '2024-02-29T00:00:00Z'],
    ['2026-01-31', '2026-02-30T12:00:00Z', '2026-01-31 12:00:00Z', '2026-01-31T24:00:00Z', ''],
  ],
  ['date', ['2026-01-31', '2024-02-29'], ['2026-02-29', '26-01-31', '2026-13-01']],
  ['duration', ['1h30m', '5s', '0', '-1.5h', '1us', '3 days', '22 ns', '1 week', 'P1D'], ['5', 'soon', '', '1x']],
  [
    'cidr',
    ['10.0.0.0/16', 'fd00::/8', '10.0.0.1/8', '010.0.0.0/8'],
    ['10.0.0.0', '10.0.0.0/33', 'fd00::/129', '10.0.0/8'],
  ],
  ['ipv4', ['10.0.0.1', '010.0.0.1', '::ffff:10.0.0.1'], ['10.0.0', '256.0.0.1', 'fd00::1', '']],
  [
    'ipv6',
    ['fd00::1', '::', '1:2:3:4:5:6:7:8', '::ffff:10.0.0.1'],
    ['10.0.0.1', ':::', '1:2:3:4:5:6:7', '1::2::3', 'g::'],
  ],
  [
    'uuid',
    ['123e4567-e89b-12d3-a456-426614174000', '123E4567E89B12D3A456426614174000'],
    ['123e4567', 'x23e4567-e89b-12d3-a456-426614174000'],
  ],
  ['uuid4', ['123e4567-e89b-42d3-a456-426614174000'], ['123e4567-e89b-12d3-a456-426614174000']],
  ['byte', ['aGVsbG8=', 'aGVsbG8h'], ['aGVsbG8', 'not base64!', '']],
  [
    'uri',
    ['https://example.com/a?b=c', '/absolute/path', 'urn:isbn:123', 'https://[fd00::1]:443/'],
    ['relative/path', '', 'https://exa mple.com', 'https://example.com:port/', '%zz'],
  ],
  ['email', ['a@example.com', 'A B <a.b@example.com>'], ['a', 'a@', '@b', 'a b@c']],
  ['hostname', ['example.com', 'a-b.example', 'localhost'], ['-a.example', 'exa mple', 'a..b']],
  [
    'mac',
    ['02:00:5e:10:00:01', '02-00-5e-10-00-01', '0200.5e10.0001'],
    ['02:00:5e:10:00', '02:00-5e:10:00:01', 'zz:00:5e:10:00:01'],
  ],
  ['hexcolor', ['#fff', 'a0b1c2'], ['#ff', 'red']],
  ['k8s-short-name', ['shop', 'a-1'], ['Shop', '-a', 'a.b', 'a'.repeat(64)]],
  ['k8s-long-name', ['shop.example', 'a'.repeat(253)], ['Shop', 'a..b', 'a'.repeat(254)]],
  ['password', ['anything'], []],
  ['made-up', ['anything'], []],
  ['int32', ['a number is wanted only of integers'], []],
];

it.each(TABLE)('%s is read as the API server reads it', (format, right, wrong) => {
  const isRight = (x: string) => codes(withField({ type: 'string', format }), { x }).length === 0;
  expect(right.filter((text) => !isRight(text))).toEqual([]);
  expect(wrong.filter(isRight)).toEqual([]);
});

it('gives an example of what is wanted', () => {
  expect(judged(withField({ type: 'string', format: 'duration' }), { x: 'soon' })).toEqual([
    "FL8007 x: 'soon' is not a duration; give a duration such as '1h30m'",
  ]);
});

describe("Kubernetes' own kinds", () => {
  const own = new Dialect({}, true);
  const judge = (format: string, x: string) => codes(withField({ type: 'string', format }), { x }, own);

  it('reads base64 as Go does: empty, and over line ends', () => {
    for (const x of ['', 'aGVs\nbG8=\n']) expect(judge('byte', x)).toEqual([]);
    expect(judge('byte', 'not base64')).toEqual(['FL8007']);
  });

  it('reads points in time as RFC 3339 does', () => {
    expect(judge('date-time', '2026-01-31T12:00:00Z')).toEqual([]);
    expect(judge('date-time', '2026-01-31t12:00:00z')).toEqual(['FL8007']);
  });

  it('enforces nothing that only custom resources are held to', () => {
    expect(judge('uri', 'not a uri')).toEqual([]);
  });
});
