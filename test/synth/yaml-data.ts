import fc from 'fast-check';
import { NASTY_STRINGS } from './nasty-strings';

const wellFormed = fc.string({ unit: 'binary', maxLength: 12 });
const nasty = fc.constantFrom(...NASTY_STRINGS);
const fragment = fc.constantFrom(
  ...': # - \n \r \t " \' \\ { } [ ] , & * ! | > % @ ` ? = ~ 0 1 . e x _ + y n T Z / < é'.split(' '),
  ' ',
  '\n',
  '\t',
);

/** Text of every kind: the dictionary, pieces of it side by side, any Unicode, and soup of the characters that mean something. */
export const anyText = fc.oneof(
  { arbitrary: nasty, weight: 4 },
  { arbitrary: fc.array(fragment, { maxLength: 8 }).map((parts) => parts.join('')), weight: 4 },
  {
    arbitrary: fc
      .tuple(nasty, fc.constantFrom('', ' ', '\n', ':', '\n\n', ' #', '\n  '), nasty)
      .map((parts) => parts.join('')),
    weight: 2,
  },
  { arbitrary: wellFormed, weight: 1 },
  { arbitrary: fc.string({ maxLength: 12 }), weight: 1 },
);

/** Numbers as JSON has them. */
export const anyNumber = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(
    0,
    -0,
    1e21,
    1e-7,
    5e-324,
    1.7976931348623157e308,
    2 ** 53,
    -(2 ** 63),
    2 ** 64,
    1e20,
    0.1,
    1.5e300,
    123456789012345680000,
  ),
);

/** A map whose keys are text of every kind, `__proto__` among them. */
export function mapOf<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .uniqueArray(fc.tuple(anyText, value), { maxLength: 5, selector: ([key]) => key })
    .map((entries) => Object.fromEntries(entries));
}

/** Nested plain data. */
export const anyData: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    anyText,
    anyNumber,
    fc.constantFrom<unknown>(null, true, false, [], {}),
    fc.array(tie('node'), { maxLength: 4 }),
    mapOf(tie('node')),
  ),
})).node;

/** What stands at the top of a document: an object. */
export const anyObject = fc
  .record({ apiVersion: anyText, kind: anyText, metadata: mapOf(anyData) }, { requiredKeys: [] })
  .chain((head) => mapOf(anyData).map((rest) => ({ ...rest, ...head })));
