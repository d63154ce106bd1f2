import fc from 'fast-check';
import { goDuration, isLooseDuration } from '../../../src/schema/formats/duration';

it.each([
  ['0', 0],
  ['1h30m', 5400],
  ['1.5s', 1.5],
  ['-2m', -120],
  ['+1h', 3600],
  ['100ms', 0.1],
  ['1h1m1s', 3661],
])('%s has %d seconds', (text, seconds) => {
  expect(goDuration(text)).toBeCloseTo(seconds);
});

it.each(['', '5', 's', '1d', '1h 30m', 'PT5M', '3000000h', '.s'])('%j is no Go duration', (text) => {
  expect(goDuration(text)).toBeUndefined();
});

it('is taken loosely with any unit that upstream knows', () => {
  for (const text of ['1d', '2 weeks', '3 hr', '5 minutes']) expect(isLooseDuration(text)).toBe(true);
  for (const text of ['5', 'weeks', '1 fortnight']) expect(isLooseDuration(text)).toBe(false);
});

it('adds up what stands in a row', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), (hours, minutes) => {
      expect(goDuration(`${hours}h${minutes}m`)).toBe(hours * 3600 + minutes * 60);
    }),
  );
});
