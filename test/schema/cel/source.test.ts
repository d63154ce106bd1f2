import { rewritten } from '../../../src/schema/cel/source';

it.each([
  ['has(self.a)', 'has(self.a)'],
  ['has(self.a.b) && self.a.b > 1', 'has(self.a.b) && self.a.b > 1'],
  ['has(self.?a.b)', 'has(self.?a.b)'],
  ['has(self.list[0].field)', '("field" in (self.list[0]))'],
  ['has( self.m["k"].field )', '("field" in (self.m["k"]))'],
  ['has(self.f(x).g)', '("g" in (self.f(x)))'],
  ['has(self.list[has(self.a) ? 0 : 1].b)', '("b" in (self.list[has(self.a) ? 0 : 1]))'],
  ["'has(self.l[0].a)' == self.b", "'has(self.l[0].a)' == self.b"],
  ["self.a.matches('^has(b)$')", "self.a.matchesRe2('^has(b)$')"],
  ["matches(self.a, r'\\d')", "matchesRe2(self.a, r'\\d')"],
  ['self.matches == 1', 'self.matches == 1'],
  ['self.`a-b`.c', 'self["a-b"].c'],
  ['has(self.`a-b`)', '("a-b" in (self))'],
  ['self.a // a remark\n&& self.b', 'self.a \n&& self.b'],
  ["self.url.startsWith('http://')", "self.url.startsWith('http://')"],
  ['self.a == """has(x[0].y)"""', 'self.a == """has(x[0].y)"""'],
])('writes %s as %s', (expression, expected) => {
  expect(rewritten(expression)).toBe(expected);
});
