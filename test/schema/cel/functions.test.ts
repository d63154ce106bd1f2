import { programOf, skippedExpressions } from '../../../src/schema/cel/programs';

/** Expressions that hold by Kubernetes' own documentation of its CEL libraries. */
const TRUE = [
  // fields and operators
  'self.n == 3 && self.n > 2.5 && self.d < 2',
  'has(self.list[0].f) && !has(self.list[0].g)',
  'self.?a.b.orValue("z") == "x" && self.?q.orValue("z") == "z"',
  'self.?a.hasValue() && !self.?q.hasValue()',
  'self.list.all(x, x.f == "y") && self.list.exists(x, x.f == "y") && self.list.exists_one(x, x.f == "y")',
  'self.list.map(x, x.f) == ["y"] && self.list.filter(x, x.f != "y").size() == 0',
  'self.map.all(k, self.map[k] > 0) && "one" in self.map && self.map.exists(k, k == "two")',
  'cel.bind(x, self.n + 1, x == 4)',
  'self.n in [1, 2, 3] && !(self.n in [4])',
  'size("😀") == 1 && "😀".size() == 1',
  'duration("1h") > duration("5m") && timestamp("2026-01-01T00:00:00Z") < timestamp("2027-01-01T00:00:00Z")',
  'int("5") == 5 && string(5) == "5" && double("1.5") == 1.5 && type(1) == int',
  'self.none.all(x, x > 0) && !self.none.exists(x, x > 0) && self.none.map(x, x + 1) == []',
  '(has(self.q) ? self.q : 7) == 7',
  // texts and regular expressions
  '"abc123".find("[0-9]+") == "123" && "abc".find("[0-9]+") == ""',
  '"123 abc 456".findAll("[0-9]+") == ["123", "456"] && "1 2 3".findAll("[0-9]", 2) == ["1", "2"]',
  '"x".matches("(?i)X") && "a.b".matches(r"^a\\.b$") && !"ab".matches("^b")',
  '"hello".charAt(1) == "e" && "hello hello".replace("he", "we") == "wello wello" && "hello hello".replace("he", "we", 1) == "wello hello"',
  '"a,b".split(",") == ["a", "b"] && ["a", "b"].join("-") == "a-b" && "abc".substring(1, 2) == "b"',
  '"ABC".lowerAscii() == "abc" && "abc".upperAscii() == "ABC" && " a ".trim() == "a" && "abc".reverse() == "cba"',
  '"abcb".indexOf("b") == 1 && "abcb".lastIndexOf("b") == 3 && "abc".contains("bc") && "abc".endsWith("c")',
  '"%s has %d of %s, %.2f%%".format(["a", 3, [1, 2], 1.5]) == "a has 3 of [1, 2], 1.50%"',
  '"%x %b %o".format([255, 5, 8]) == "ff 101 10"',
  // lists
  '[1, 2, 3].isSorted() && ["a", "b", "b"].isSorted() && ![2.0, 1.0].isSorted()',
  '[1, 3].sum() == 4 && [1.0, 3.0].sum() == 4.0 && [duration("1m"), duration("1s")].sum() == duration("1m1s")',
  '[1, 3].min() == 1 && [1, 3].max() == 3 && ["b", "a"].min() == "a"',
  '[1, 2, 2, 3].indexOf(2) == 1 && [1, 2, 2, 3].lastIndexOf(2) == 2 && [1.0].indexOf(1.1) == -1',
  '[1, 2].includes(2) && ![1].includes(2)',
  '[1, 2, 3, 4].slice(1, 3) == [2, 3] && [[1], [2, [3]]].flatten() == [1, 2, [3]] && [3, 1, 2].sort() == [1, 2, 3]',
  '[1, 1, 2].distinct() == [1, 2] && [1, 2].reverse() == [2, 1] && lists.range(3) == [0, 1, 2]',
  'sets.contains([1, 2, 3], [2, 3]) && sets.equivalent([1, 2, 2], [2, 1]) && !sets.intersects([1], [2])',
  // addresses
  'isIP("10.0.0.1") && isIP("::1") && !isIP("::ffff:1.2.3.4") && !isIP("fe80::1%eth0") && !isIP("10.0.0.300")',
  'ip("10.0.0.1").family() == 4 && ip("::1").family() == 6 && ip("::1").isLoopback() && ip("0.0.0.0").isUnspecified()',
  'ip("10.0.0.1").isGlobalUnicast() && !ip("255.255.255.255").isGlobalUnicast() && ip("169.254.1.1").isLinkLocalUnicast()',
  'ip("224.0.0.1").isLinkLocalMulticast() && ip("ff02::1").isLinkLocalMulticast() && !ip("224.0.1.0").isLinkLocalMulticast()',
  'ip("::1") == ip("0:0:0:0:0:0:0:1") && string(ip("2001:db8:0:0:1:0:0:1")) == "2001:db8::1:0:0:1"',
  'ip.isCanonical("2001:db8::abcd") && !ip.isCanonical("2001:DB8::ABCD")',
  'isCIDR("192.168.0.0/16") && !isCIDR("192.168.0.0") && cidr("192.168.0.0/24").prefixLength() == 24',
  'cidr("192.168.0.0/24").containsIP("192.168.0.1") && !cidr("192.168.0.0/24").containsIP(ip("192.168.1.1"))',
  'cidr("192.168.0.0/16").containsCIDR("192.168.10.0/24") && !cidr("192.168.0.0/24").containsCIDR(cidr("192.168.0.0/16"))',
  'cidr("192.168.1.5/24").masked() == cidr("192.168.1.0/24") && cidr("10.0.0.0/8").ip() == ip("10.0.0.0")',
  'string(cidr("10.0.0.0/8")) == "10.0.0.0/8" && !cidr("10.0.0.0/8").containsIP("::1")',
  // quantities
  'isQuantity("1.3Gi") && isQuantity("200k") && !isQuantity("200K") && !isQuantity("Three") && !isQuantity("1,3G")',
  'quantity("200M").isGreaterThan(quantity("100M")) && quantity("50Mi").isLessThan(quantity("60Mi"))',
  'quantity("1.5G") == quantity("1500M") && quantity("200M").compareTo(quantity("0.2G")) == 0',
  'quantity("50k").add(quantity("20k")) == quantity("70k") && quantity("50k").sub(20000) == quantity("30k")',
  'quantity("50k").asInteger() == 50000 && !quantity("50m").isInteger() && quantity("-1").sign() == -1',
  'quantity("1.5").asApproximateFloat() == 1.5 && quantity("1").add(1) == quantity("2")',
  // URLs
  'isURL("https://example.com:80/") && isURL("/absolute") && !isURL("../relative")',
  'url("https://user:pass@example.com:80/a%20b?k=a&k=b#f").getHost() == "example.com:80"',
  'url("https://example.com:80/").getHostname() == "example.com" && url("https://[::1]:80/").getHostname() == "::1"',
  'url("https://example.com:80/").getPort() == "80" && url("/path").getPort() == "" && url("https://a/b?c=d").getScheme() == "https"',
  'url("https://a/b%20c/?k=a&k=b&e").getEscapedPath() == "/b%20c/" && url("https://a/?k=a&k=b").getQuery()["k"] == ["a", "b"]',
  // names and versions
  '!format.dns1123Label().validate("my-label").hasValue() && format.dns1123Label().validate("My").hasValue()',
  'format.named("dns1035Label").value().validate("1a").hasValue() && !format.named("unknown").hasValue()',
  '!format.dns1123LabelPrefix().validate("a-").hasValue() && format.dns1123Label().validate("a-").hasValue()',
  '!format.uuid().validate("123e4567-e89b-12d3-a456-426614174000").hasValue() && format.date().validate("today").hasValue()',
  'isSemver("1.0.0") && !isSemver("v1.0") && isSemver("v1.0", true) && semver("1.2.3").minor() == 2',
  'semver("1.2.3").isLessThan(semver("1.10.0")) && semver("1.0.0-alpha").isLessThan(semver("1.0.0"))',
  'semver("1.0.0-1").compareTo(semver("1.0.0-a")) == -1 && semver("2.0.0").isGreaterThan(semver("1.9.9")) && semver("v01.1", true) == semver("1.1.0")',
];

const self = { n: 3n, d: 1.5, a: { b: 'x' }, list: [{ f: 'y' }], map: { one: 1n, two: 2n }, none: [] };

it.each(TRUE)('%s', (expression) => {
  const program = programOf(expression);
  expect(skippedExpressions().find((skipped) => skipped.expression === expression)?.reason).toBeUndefined();
  expect(program?.({ self })).toBe(true);
});

it.each([
  'self.q == 1',
  'self.list[1].f == "y"',
  'int("five") == 5',
  'ip("10.0.0") == ip("10.0.0.0")',
  'quantity("five") == quantity("5")',
  'url("relative") == url("relative")',
  'semver("1") == semver("1")',
  '[].min() == 0',
  'quantity("50m").asInteger() == 0',
  '[1].slice(1, 3) == []',
  'self.a.matches("x")',
])('%s fails to evaluate, as it does on the API server', (expression) => {
  expect(() => programOf(expression)?.({ self })).toThrow();
});

it.each(['self.a.madeUp() == 1', 'self.a ==', 'unknownVariable == 1'])('knows that it cannot run %s', (expression) => {
  expect(programOf(expression)).toBeUndefined();
  expect(skippedExpressions().map((skipped) => skipped.expression)).toContain(expression);
});
