import { isIPv4, isIPv6 } from 'node:net';
import fc from 'fast-check';
import { blockProblem, ipProblem, parseBlock, parseIp } from '../../../src/schema/formats/ip';

it.each([
  '10.0.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '::',
  '::1',
  'fd00::1',
  '1:2:3:4:5:6:7:8',
  '1:2:3:4:5:6:1.2.3.4',
  '::ffff:1.2.3.4',
])('%s is an address', (text) => {
  expect(parseIp(text)).toHaveLength(isIPv4(text) ? 4 : 16);
});

it.each([
  '',
  '1.2.3',
  '1.2.3.4.5',
  '1.2.3.256',
  '01.2.3.4',
  '1::2::3',
  ':1',
  '1:',
  '12345::',
  'fe80::1%eth0',
  '1:2:3:4:5:6:7:8:9',
])('%j is no address', (text) => {
  expect(parseIp(text)).toBeUndefined();
});

it('takes leading zeros only where the API server does', () => {
  expect(parseIp('010.0.0.1', { zeros: true })).toEqual([10, 0, 0, 1]);
  expect(parseBlock('10.0.0.0/08', { zeros: true })?.prefixLength).toBe(8);
  expect(parseBlock('10.0.0.0/08')).toBeUndefined();
});

it('agrees with Node on every address, and on texts that nearly are some', () => {
  const nearly = fc.stringMatching(/^[0-9a-f:.]{0,20}$/);
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), nearly), (text) => {
      expect(parseIp(text) !== undefined).toBe(isIPv4(text) || isIPv6(text));
    }),
  );
});

it.each([
  ['10.0.0.0/8', undefined],
  ['fd00::/8', undefined],
  ['::ffff:0:0/96', 'has an IPv4-mapped IPv6 address'],
  ['10.0.0.1/31', 'has bits set beyond its prefix length'],
  ['fd00::1/127', 'has bits set beyond its prefix length'],
  ['fd00::1/128', undefined],
  ['0.0.0.0/0', undefined],
  ['128.0.0.0/0', 'has bits set beyond its prefix length'],
  ['010.0.0.0/8', 'has leading zeros'],
  ['10.0.0.0', 'is no CIDR'],
])('judges the block %s as Kubernetes does from 1.36 on', (text, problem) => {
  expect(blockProblem(text)).toBe(problem);
});

it.each([
  ['10.0.0.1', undefined],
  ['::1', undefined],
  ['::ffff:10.0.0.1', 'is an IPv4-mapped IPv6 address'],
  ['010.0.0.1', 'has leading zeros'],
  ['10.0.0', 'is no IP address'],
])('judges the address %s as Kubernetes does from 1.36 on', (text, problem) => {
  expect(ipProblem(text)).toBe(problem);
});
