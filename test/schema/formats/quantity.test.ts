import fc from 'fast-check';
import { isQuantity, quantityNanos } from '../../../src/schema/formats/quantity';

const UNIT = 1_000_000_000n;

it.each([
  ['1', UNIT],
  [2, 2n * UNIT],
  ['500m', UNIT / 2n],
  ['0.5', UNIT / 2n],
  ['.5', UNIT / 2n],
  ['1.', UNIT],
  ['1k', 1000n * UNIT],
  ['1Ki', 1024n * UNIT],
  ['1.5Gi', 1_610_612_736n * UNIT],
  ['1e3', 1000n * UNIT],
  ['1E3', 1000n * UNIT],
  ['1E', 10n ** 18n * UNIT],
  ['12e-1', (12n * UNIT) / 10n],
  ['-3', -3n * UNIT],
  ['+3', 3n * UNIT],
  ['100n', 100n],
])('%s is read exactly', (text, nanos) => {
  expect(quantityNanos(text)).toBe(nanos);
});

it.each(['', 'abc', '1 Gi', '1GB', '1gi', '1.2.3', 'Gi', '--1', '1e', '0x10', null, true, {}])('refuses %j', (text) => {
  expect(isQuantity(text)).toBe(false);
});

it('orders amounts as numbers are ordered, whatever their unit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (one, other) => {
      expect(quantityNanos(`${one}m`)! < quantityNanos(`${other}m`)!).toBe(one < other);
      expect(quantityNanos(`${one}k`)).toBe(quantityNanos(`${one * 1000}`));
    }),
  );
});
