import {
  annotationKeyProblem,
  dnsLabelProblem,
  dnsSubdomainProblem,
  isUnresolvedToken,
  labelKeyProblem,
  labelValueProblem,
} from '../../src/model/names';

// The values are those of apimachinery's own tests: pkg/util/validation/validation_test.go and pkg/api/validation/objectmeta_test.go.

const labels = ['a', 'ab', 'abc', 'a1', 'a-1', 'a--1--2--b', '0', '01', '012', '1a', '1-a', '1--a--b--2'];
const notEvenSubdomains = [
  ...[
    '',
    'A',
    'ABC',
    'aBc',
    'A1',
    'A-1',
    '1-A',
    '-',
    'a-',
    '-a',
    '1-',
    '-1',
    '_',
    'a_',
    '_a',
    'a_b',
    '1_',
    '_1',
    '1_2',
  ],
  ...['.', 'a.', '.a', '1.', '.1', ' ', 'a ', ' a', 'a b', '1 ', ' 1', '1 2'],
];

describe('a DNS label', () => {
  test.each([...labels, 'a'.repeat(63)])('takes %j', (text) => {
    expect(dnsLabelProblem(text)).toBeUndefined();
  });

  test.each([...notEvenSubdomains, 'a.b', '1.2', 'a'.repeat(64), 'a\n', 'ā'])('refuses %j', (text) => {
    expect(dnsLabelProblem(text)).toBeDefined();
  });

  test('is told apart from a subdomain and from a text that is too long', () => {
    expect(dnsLabelProblem('')).toBe('is empty');
    expect(dnsLabelProblem('a.b')).toBe('contains dots');
    expect(dnsLabelProblem('a'.repeat(70))).toBe('is longer than 63 characters (70)');
    expect(dnsLabelProblem('a_b')).toContain('characters other than lower-case letters');
  });
});

describe('a DNS subdomain', () => {
  const dotted = [
    ...[
      'a.a',
      'ab.a',
      'abc.a',
      'a1.a',
      'a-1.a',
      'a--1--2--b.a',
      'a.1',
      'ab.1',
      'abc.1',
      'a1.1',
      'a-1.1',
      'a--1--2--b.1',
    ],
    ...['0.a', '01.a', '012.a', '1a.a', '1-a.a', '0.1', '01.1', '012.1', '1a.1', '1-a.1', '1--a--b--2.1'],
    ...['a.b.c.d.e', 'aa.bb.cc.dd.ee', '1.2.3.4.5', '11.22.33.44.55'],
  ];
  test.each([...labels, ...dotted, 'a'.repeat(253)])('takes %j', (text) => {
    expect(dnsSubdomainProblem(text)).toBeUndefined();
  });

  const refused = [
    ...[
      'a..b',
      '1..2',
      'A.a',
      'aB.a',
      'ab.A',
      'A1.a',
      'a1.A',
      'A.1',
      'aB.1',
      'A1.1',
      '1A.1',
      '0.A',
      '01.A',
      '012.A',
      '1A.a',
      '1a.A',
    ],
    ...['A.B.C.D.E', 'AA.BB.CC.DD.EE', 'a.B.c.d.e', 'aa.bB.cc.dd.ee', 'a@b', 'a,b', 'a;b', 'a:b', 'a%b', 'a?b', 'a$b'],
  ];
  test.each([...notEvenSubdomains, ...refused, 'a'.repeat(254)])('refuses %j', (text) => {
    expect(dnsSubdomainProblem(text)).toBeDefined();
  });
});

describe('the key of a label', () => {
  const keys = [
    ...['simple', 'now-with-dashes', '1-starts-with-num', '1234', 'simple/simple', 'now-with-dashes/simple'],
    ...[
      'now-with-dashes/now-with-dashes',
      'now.with.dots/simple',
      'now-with.dashes-and.dots/simple',
      '1-num.2-num/3-num',
    ],
    ...['1234/5678', '1.2.3.4/5678', 'Uppercase_Is_OK_123', 'example.com/Uppercase_Is_OK_123', 'requests.storage-foo'],
    ...['a'.repeat(63), `${'a'.repeat(253)}/${'b'.repeat(63)}`],
  ];
  test.each(keys)('may be %j, and so may that of an annotation', (text) => {
    expect(labelKeyProblem(text)).toBeUndefined();
    expect(annotationKeyProblem(text)).toBeUndefined();
  });

  const refused = [
    ...[
      'nospecialchars%^=@',
      'cantendwithadash-',
      '-cantstartwithadash-',
      'only/one/slash',
      'example_com/abc',
      'example.com/',
    ],
    ...['/simple', 'a'.repeat(64), `${'a'.repeat(254)}/abc`],
  ];
  test.each([...refused, 'Example.com/abc', '', '/', '\n'])('refuses %j', (text) => {
    expect(labelKeyProblem(text)).toBeDefined();
  });
  test.each(refused)('refuses %j for an annotation too', (text) => {
    expect(annotationKeyProblem(text)).toBeDefined();
  });

  test('may have capitals in its prefix on an annotation only', () => {
    expect(annotationKeyProblem('Example.com/abc')).toBeUndefined();
    expect(annotationKeyProblem('GOOD/Also-Good')).toBeUndefined();
  });

  test('is explained by the part that is wrong', () => {
    expect(labelKeyProblem('/simple')).toBe('has a prefix that is empty');
    expect(labelKeyProblem('example.com/')).toBe('has a name after its prefix that is empty');
    expect(labelKeyProblem(`x/${'a'.repeat(64)}`)).toBe(
      'has a name after its prefix that is longer than 63 characters (64)',
    );
    expect(labelKeyProblem('only/one/slash')).toBe("contains more than one '/'");
  });
});

describe('the value of a label', () => {
  const values = ['simple', 'now-with-dashes', '1-starts-with-num', 'end-with-num-1', '1234', 'a'.repeat(63), ''];
  test.each(values)('may be %j', (text) => {
    expect(labelValueProblem(text)).toBeUndefined();
  });

  const refused = [
    ...[
      'nospecialchars%^=@',
      'Tama-nui-te-rā.is.Māori.sun',
      '\\backslashes\\are\\bad',
      '-starts-with-dash',
      'ends-with-dash-',
    ],
    ...['.starts.with.dot', 'ends.with.dot.', 'a'.repeat(64), 'a\n', 'two words'],
  ];
  test.each(refused)('refuses %j', (text) => {
    expect(labelValueProblem(text)).toBeDefined();
  });

  test('is measured in bytes, as upstream does', () => {
    expect(labelValueProblem('ā'.repeat(40))).toBe('is longer than 63 characters (80)');
  });
});

describe('an unresolved token', () => {
  const dollar = '$';
  const produced = { produce: () => 'x' };
  const tokens = [
    `${dollar}{Token[TOKEN.1]}`,
    `arn:${dollar}{Token[A.2]}:x`,
    '#{Token[L.3]}',
    `${dollar}{TfToken[TOKEN.4]}`,
    -1.8881545897087e289,
    produced,
  ];
  test.each([...tokens, { resolve: () => 'x' }])('is seen in %p', (value) => {
    expect(isUnresolvedToken(value)).toBe(true);
  });

  test.each([
    '',
    'Token[x]',
    `${dollar}{x}`,
    `${dollar}{ Token[`,
    -1e280,
    0,
    null,
    undefined,
    true,
    {},
    { resolve: 'x' },
    [],
    ['a'],
  ])('is not seen in %p', (value) => {
    expect(isUnresolvedToken(value)).toBe(false);
  });
});
