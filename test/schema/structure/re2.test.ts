import { toJavaScript } from '../../../src/schema/structure/re2';

/** Pattern, texts that Go's RE2 matches, texts that it does not. */
const TABLE: readonly [string, readonly string[], readonly string[]][] = [
  ['^[a-z0-9]([-a-z0-9]*[a-z0-9])?$', ['a', 'a-b'], ['-a', 'A', '']],
  ['(?i)^true$', ['true', 'TRUE'], ['truee']],
  ['^(?i)on|off$', ['ON', 'xOFF'], ['of']],
  ['(?s)^a.b$', ['a\nb'], ['ab']],
  ['^a.b$', ['a\u2028b', 'a\rb'], ['a\nb']],
  ['^\\PC*$', ['plain text'], ['bell\u0007']],
  ['^\\pL+$', ['äöü'], ['a1']],
  ['^\\p{Lu}$', ['A', 'Ä'], ['a']],
  ['^\\p{Greek}+$', ['αβ'], ['ab']],
  ['^\\P{^Greek}+$', ['αβ'], ['ab']],
  ['^[[:alpha:]]+$', ['abcXYZ'], ['a1', 'ä']],
  ['^[[:alnum:]_.-]+$', ['a_1.-'], ['a b']],
  ['\\Aabc\\z', ['abc'], ['xabc', 'abc\n']],
  ['^[\\w-.]+$', ['a-b.c'], ['a b']],
  ['^[a-z\\-]+$', ['a-b'], ['A']],
  ['^[]a]+$', [']a'], ['b']],
  ['^[^]a]+$', ['b'], [']']],
  ['^[-a]+$', ['-a'], ['b']],
  ['^[a-]+$', ['-a'], ['b']],
  ['^[+-]?\\d+$', ['-1', '+1', '1'], ['*1']],
  ['^\\s$', [' ', '\t', '\n'], ['\u00a0', '\v']],
  ['^[\\s]$', [' '], ['\u00a0']],
  ['^\\S$', ['\u00a0', 'a'], [' ']],
  ['^a{2}$', ['aa'], ['a']],
  ['^a{1,}b{0,2}$', ['aaab', 'abb'], ['bbb', 'abbb']],
  ['^{a}$', ['{a}'], ['a']],
  ['^\\{\\{.*\\}\\}$', ['{{ x }}'], ['x']],
  ['^a]$', ['a]'], ['a']],
  ['^\\_\\:\\"\\-\\@\\#$', ['_:"-@#'], ['x']],
  ["^[\\'\\,\\;]$", ["'", ',', ';'], ['x']],
  ['^(?P<name>a)(?<other>b)(?:c)$', ['abc'], ['ab']],
  ['^\\x41\\x{42}\\103$', ['ABC'], ['abc']],
  ['^\\Qa.b\\E$', ['a.b'], ['axb']],
  ['^[^\\x00-\\x1f]+$', ['a b'], ['\u0001']],
  ['^[!-~]+([\\t ]?[!-~]+)*$', ['a b'], ['a  b']],
  ["^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$", ['a`|&&'], ['a/']],
  ['^\\d{3}[- ]?\\d{2}$', ['123-45', '123 45', '12345'], ['1234']],
  ['^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$', ['1h30m', '1.5s'], ['1d']],
  ['^$|^[^*]$', ['', 'a'], ['*']],
  ['^😀+$', ['😀😀'], ['x']],
];

it.each(TABLE)('%s matches what RE2 matches', (pattern, matching, other) => {
  const regex = toJavaScript(pattern);
  expect(matching.filter((text) => !regex?.test(text))).toEqual([]);
  expect(other.filter((text) => regex?.test(text))).toEqual([]);
});

it.each(['a(?i:b)c', '(?U)a+', '[\\S]', '[[:^alpha:]]', '\\C', '(?=a)', '[', 'a)', '\\p{'])(
  'knows that it cannot say %s',
  (pattern) => {
    expect(toJavaScript(pattern)).toBeUndefined();
  },
);
