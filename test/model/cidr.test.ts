import * as fc from 'fast-check';
import { Cidr } from '../../src/model/cidr';
import { IpFamily } from '../../src/model/ip-family';
import { refusalOf } from './refusals';

// The values are those of apimachinery's own tests: TestIsValidCIDR in pkg/util/validation/ip_test.go, with a few more at the edges.

describe('a block of addresses', () => {
  const upstream = ['1.0.0.0/8', '0.0.0.0/0', '1.1.1.1/32', '2001:4860:4860::/48', '::/0', '::1/128'];
  const edges = [
    '255.255.255.255/32',
    '64:ff9b::/96',
    '::102:304/128',
    '::ffff:0:0:0/96',
    '1:0:0:2::/64',
    '1:0:2:3:4:5:6:7/128',
  ];
  test.each([...upstream, ...edges, '1:2:3:4:5:6:7:0/112', 'fd00:10::/48'])(
    'may be %j, and stays as it was given',
    (text) => {
      expect(Cidr._problem(text)).toBeUndefined();
      expect([Cidr.parse(text).text, `${Cidr.parse(text)}`]).toEqual([text, text]);
    },
  );

  test('knows its family and its prefix length', () => {
    const [four, six] = [Cidr.parse('10.1.0.0/16'), Cidr.parse('2001:db8::/32')];
    expect([four.family, four.prefixLength]).toEqual([IpFamily.IPV4, 16]);
    expect([six.family, six.prefixLength]).toEqual([IpFamily.IPV6, 32]);
  });

  test.each([
    ['2a00:79e0:2:0::/64', "canonical form, which is '2a00:79e0:2::/64'"],
    ['2001:DB8::/64', "canonical form, which is '2001:db8::/64'"],
    ['::1.2.3.4/128', "canonical form, which is '::102:304/128'"],
    ['1:2:3:4:5:6:7::/112', "canonical form, which is '1:2:3:4:5:6:7:0/112'"],
    ['1.1.01.0/24', 'leading zeros'],
    ['010.0.0.0/8', 'leading zeros'],
    ['192.168.0.0/016', 'leading zeros in its prefix length'],
    ['::ffff:1.1.1.0/24', 'IPv4-mapped'],
    ['::ffff:1.1.1.0/120', 'IPv4-mapped'],
    ['::ffff:101:100/120', 'IPv4-mapped'],
    ['::ffff:0:0/96', 'IPv4-mapped'],
    ['1.2.3.4/24', "its network is '1.2.3.0/24'"],
    ['2001:db8::1/64', "its network is '2001:db8::/64'"],
    ['', 'no CIDR'],
    ['aaaaaaa', 'no CIDR'],
    ['1.2.3.4', 'no CIDR'],
    ['192.168.0.1/0/99', 'no CIDR'],
    ['10/8', 'neither IPv4 nor IPv6'],
    ['0x0a.0.0.0/8', 'neither IPv4 nor IPv6'],
    ['fe80::%eth0/64', 'neither IPv4 nor IPv6'],
    [' 10.0.0.0/8', 'neither IPv4 nor IPv6'],
    ['1.2.3.256/32', 'above 255'],
    ['192.168.0.1/healthz', 'no number'],
    ['192.168.0.0/-16', 'no number'],
    ['192.168.0.0/+16', 'no number'],
    ['10.0.0.0/', 'no number'],
    ['10.0.0.0/33', 'above 32'],
    ['2001:db8::/129', 'above 128'],
  ])('refuses %j', (text, reason) => {
    expect(Cidr._problem(text)).toContain(reason);
    expect(refusalOf(() => Cidr.parse(text))).toMatchObject({ code: 'FL1001', value: text, path: `Cidr '${text}'` });
  });
});

describe('two blocks', () => {
  test.each([
    ['10.0.0.0/8', '10.1.0.0/16', true, false],
    ['10.0.0.0/8', '10.0.0.0/8', true, true],
    ['10.0.0.0/8', '11.0.0.0/8', false, false],
    ['10.0.0.0/9', '10.128.0.0/9', false, false],
    ['0.0.0.0/0', '255.255.255.255/32', true, false],
    ['0.0.0.0/0', '::/0', false, false],
    ['::/0', '10.0.0.0/8', false, false],
    ['2001:db8::/32', '2001:db8:ffff::/48', true, false],
    ['::/64', '0:0:0:1::/128', false, false],
  ])('%s and %s', (a, b, aContainsB, bContainsA) => {
    const [first, second] = [Cidr.parse(a), Cidr.parse(b)];
    expect([first.contains(second), second.contains(first)]).toEqual([aContainsB, bContainsA]);
    expect([first.overlaps(second), second.overlaps(first)]).toEqual(Array(2).fill(aContainsB || bContainsA));
  });

  test('overlap exactly if some address of a small space belongs to both', () => {
    const block = fc.tuple(fc.nat(8), fc.nat(255)).map(([free, last]) => ({ free, last: (last >> free) << free }));
    const toCidr = ({ free, last }: { free: number; last: number }) => Cidr.parse(`10.0.0.${last}/${32 - free}`);
    const addresses = ({ free, last }: { free: number; last: number }) =>
      Array.from({ length: 1 << free }, (_, index) => last + index);
    fc.assert(
      fc.property(block, block, (a, b) => {
        const inB = new Set(addresses(b));
        const shared = addresses(a).filter((address) => inB.has(address)).length;
        expect(toCidr(a).overlaps(toCidr(b))).toBe(shared > 0);
        expect(toCidr(a).contains(toCidr(b))).toBe(shared === inB.size);
      }),
      { numRuns: 300 },
    );
  });
});
