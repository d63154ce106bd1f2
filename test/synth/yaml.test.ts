import assert from 'node:assert/strict';
import { Yaml } from 'cdk8s';
import fc from 'fast-check';
import { parse, parseAllDocuments } from 'yaml';
import { FindingError } from '../../src/model/finding-error';
import { toYaml } from '../../src/synth/yaml';
import { thrownBy } from '../fleets/outcome';
import { NASTY_STRINGS } from './nasty-strings';
import { anyData, anyNumber, anyObject, anyText, mapOf } from './yaml-data';

const RUNS = { numRuns: 500 };

/** Both versions of YAML read back what was written: maps, lists, text and numbers, each the same. */
function expectReadsBack(value: unknown): void {
  const text = toYaml(value);
  const data = JSON.parse(JSON.stringify(value));
  for (const version of ['1.1', '1.2'] as const) assert.deepStrictEqual(parse(text, { version }), data, text);
}

function findingOf(value: unknown): string {
  try {
    toYaml(value);
  } catch (error) {
    if (error instanceof FindingError) return error.message;
    throw error;
  }
  return 'no finding';
}

/** The same data with every map's keys in another order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, reordered(member)])
      .reverse(),
  );
}

describe('what is written', () => {
  test('is a document that people can read', () => {
    const object = {
      spec: {
        replicas: 3,
        paused: false,
        template: {
          containers: [
            {
              name: 'web',
              image: 'nginx:1.29@sha256:0a1b',
              args: ['--listen=:8080', '-v', '*.yaml', '{{.name}}', 'yes', '8080', '10.0.0.0/8'],
              env: [{ name: 'EMPTY', value: '' }, { name: 'N' }],
              resources: { limits: { memory: '512Mi', cpu: '1.5' } },
            },
          ],
          volumes: [],
          nodeSelector: {},
          matrix: [[1, 2], [], [{ a: 1, b: [true] }]],
        },
        script: '#!/bin/sh\nset -eu\n\n  echo "a: b" # c\n',
        motd: 'two\nlines',
        poem: 'ends with empty lines\n\n',
        ratio: 1e-9,
        huge: 1e21,
        nothing: null,
        dropped: undefined,
      },
      metadata: { name: 'web', annotations: { 'app.acme.io/on': 'off', on: 'a b', '1': 'x: y' } },
      kind: 'Widget',
      apiVersion: 'acme.io/v1',
      data: {},
    };
    expect(toYaml(object)).toBe(`apiVersion: acme.io/v1
kind: Widget
metadata:
  annotations:
    "1": "x: y"
    app.acme.io/on: "off"
    "on": a b
  name: web
data: {}
spec:
  huge: 1.0e+21
  motd: |-
    two
    lines
  nothing: null
  paused: false
  poem: |+
    ends with empty lines

  ratio: 1.0e-9
  replicas: 3
  script: |
    #!/bin/sh
    set -eu

      echo "a: b" # c
  template:
    containers:
      - args:
          - --listen=:8080
          - -v
          - "*.yaml"
          - "{{.name}}"
          - "yes"
          - "8080"
          - 10.0.0.0/8
        env:
          - name: EMPTY
            value: ""
          - name: "N"
        image: nginx:1.29@sha256:0a1b
        name: web
        resources:
          limits:
            cpu: "1.5"
            memory: 512Mi
    matrix:
      - - 1
        - 2
      - []
      - - a: 1
          b:
            - true
    nodeSelector: {}
    volumes: []
`);
  });

  test('is empty braces or brackets for what is empty or has only undefined entries', () => {
    expect([toYaml({}), toYaml([]), toYaml({ a: undefined }), toYaml([{ a: undefined }, {}])]).toEqual([
      '{}\n',
      '[]\n',
      '{}\n',
      '- {}\n- {}\n',
    ]);
  });

  test('sorts keys by code unit at every level, apiVersion, kind and metadata first at the top alone', () => {
    const lines = toYaml({ b: { metadata: 1, kind: 2, a: 3 }, Z: 1, a10: 1, a9: 1, metadata: 1, é: 1, kind: 1 }).split(
      '\n',
    );
    expect(lines.map((line) => line.replace(/: \d$/, ''))).toEqual([
      'kind',
      'metadata',
      'Z',
      'a10',
      'a9',
      'b:',
      '  a',
      '  kind',
      '  metadata',
      '"é"',
      '',
    ]);
  });

  test('has a question mark before keys that are too long for a reader to look ahead', () => {
    const key = 'k'.repeat(2000);
    expect(toYaml({ [key]: { a: 1 } })).toBe(`? ${key}\n:\n  a: 1\n`);
    expectReadsBack({ [key]: 'a\nb', a: { [`${key}é`]: [1, { [key]: {} }] }, b: [{ [key]: 1, c: 2 }] });
  });

  test('never folds a line', () => {
    const long = 'word '.repeat(400).trim();
    expect(toYaml({ a: long, b: `${long}: ${long}` }).split('\n')).toHaveLength(3);
  });

  test('escapes what cannot be seen, so that nothing hides in a review', () => {
    expect(toYaml({ a: 'x\u202ey', b: 'x\u0085\ufeff\u2028', c: 'x\0\x7f', d: 'one\ntwo\u200b', e: '\u{e0041}' })).toBe(
      'a: "x\\u202ey"\nb: "x\\u0085\\ufeff\\u2028"\nc: "x\\u0000\\u007f"\nd: "one\\ntwo\\u200b"\ne: "\\U000e0041"\n',
    );
  });

  test('quotes what would leave a literal block other than it came', () => {
    const quotedTexts = ['\n', ' a\nb', '\n a\n', 'a \nb', 'a\n ', '\ta\nb', 'a\n\tb', 'a\r\nb', 'a\n\u2028', 'a\t\nb'];
    for (const text of quotedTexts) expect(toYaml({ text }).split('\n')).toHaveLength(2);
  });
});

describe('what is read back', () => {
  test('is every text of the dictionary, wherever it stands', () => {
    for (const text of NASTY_STRINGS) {
      expectReadsBack({ value: text, [text]: 1, list: [text, [text, { [text]: text }]], last: { [text]: text } });
      expectReadsBack(text);
    }
  });

  test('is the same for any text and key', () => {
    fc.assert(fc.property(mapOf(anyText), expectReadsBack), RUNS);
  });

  test('is the same for any number, and JSON writes the same one', () => {
    fc.assert(
      fc.property(anyNumber, (number) => expectReadsBack({ number, list: [number] })),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.integer(), (number) => expect(toYaml([number])).toBe(`- ${JSON.stringify(number)}\n`)),
      RUNS,
    );
  });

  test('is the same for any nesting', () => {
    fc.assert(fc.property(anyData, expectReadsBack), RUNS);
    fc.assert(fc.property(anyObject, expectReadsBack), RUNS);
  });

  test('is what the stock writer of cdk8s means', () => {
    const tame = fc
      .stringMatching(/^[a-z][a-z0-9 .:/"'{}-]{0,20}[a-z]$/)
      .filter((text) => !/^(?:no|on|off|yes)$/.test(text));
    fc.assert(
      fc.property(fc.dictionary(tame, fc.oneof(tame, fc.array(tame), fc.dictionary(tame, anyNumber))), (object) => {
        assert.deepStrictEqual(
          parse(toYaml(object), { version: '1.1' }),
          parse(Yaml.stringify(object), { version: '1.1' }),
        );
      }),
      RUNS,
    );
  });

  test('is the same when documents follow one another', () => {
    fc.assert(
      fc.property(fc.array(anyObject, { minLength: 1, maxLength: 4 }), (objects) => {
        const documents = parseAllDocuments(objects.map((one) => toYaml(one)).join('---\n'));
        assert.deepStrictEqual(
          [...documents].map((document) => document.toJS()),
          JSON.parse(JSON.stringify(objects)),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('the text', () => {
  test('is the same whatever the order of keys', () => {
    fc.assert(
      fc.property(anyObject, (object) => toYaml(reordered(object)) === toYaml(object)),
      RUNS,
    );
  });

  test('is the same when written again, also after thousands of other strings', () => {
    const object = { a: NASTY_STRINGS };
    const before = toYaml(object);
    for (let index = 0; index < 25_000; index++) toYaml([`${index}`]);
    expect(toYaml(object)).toBe(before);
  });

  test('of objects without a prototype, and of lists shared by two entries, is that of plain data', () => {
    const shared = [{ a: 1 }];
    const bare = Object.assign(Object.create(null), { v: shared, w: shared });
    expect(toYaml(bare)).toBe('v:\n  - a: 1\nw:\n  - a: 1\n');
  });
});

describe('a value that no document carries', () => {
  const REMEDY = 'give plain data: maps, lists, text, finite numbers, booleans and null';
  class Port {
    public readonly port = 1;
  }

  test.each<[string, unknown, string]>([
    ['no number', { spec: { replicas: Number.NaN } }, "spec.replicas: 'NaN' is no number of JSON"],
    ['infinity', { spec: { list: [1, -Infinity] } }, "spec.list[1]: '-Infinity' is no number of JSON"],
    ['a class instance', { spec: { ports: [new Port()] } }, "spec.ports[0]: an instance of 'Port' is no plain data"],
    [
      'a Date',
      { metadata: { annotations: { 'a.b/c': new Date(0) } } },
      "metadata.annotations[a.b/c]: an instance of 'Date' is no plain data",
    ],
    ['a Map', new Map(), "(object): an instance of 'Map' is no plain data"],
    ['a function', { a: [{ b: () => 1 }] }, 'a[0].b: a function is no plain data'],
    ['a bigint', { a: { b: 1n } }, 'a.b: a bigint is no plain data'],
    ['a symbol', { a: Symbol('b') }, 'a: a symbol is no plain data'],
    ['undefined in a list', { a: [1, undefined] }, 'a[1]: nothing is given'],
    ['a hole in a list', { a: Array(2) }, 'a[0]: nothing is given'],
    ['undefined alone', undefined, '(object): nothing is given'],
    ['half a surrogate pair', { a: { b: 'x\ud800' } }, 'a.b: the text holds half a surrogate pair'],
    ['half a surrogate pair among lines', { a: 'x\n\udc00\n' }, 'a: the text holds half a surrogate pair'],
    ['a key with half a surrogate pair', { a: { 'x\ud800': 1 } }, 'a: key "x\\ud800" holds half a surrogate pair'],
  ])('refuses %s', (_, value, problem) => {
    expect(findingOf(value)).toBe(`FL9020 ${problem}; ${REMEDY}`);
  });

  test('refuses with the path of the construct, where it is known', () => {
    expect(thrownBy(() => toYaml({ spec: { size: 1n } }, 'acme/bundles/web/config'))).toMatch(
      /FL9020 acme\/bundles\/web\/config#spec\.size: a bigint is no plain data; /,
    );
  });

  test('refuses a cycle instead of running out of stack', () => {
    const cycle: Record<string, unknown> = { kind: 'Loop' };
    cycle.self = [cycle];
    expect(findingOf(cycle)).toMatch(/^FL9020 self\[0\]\.self.*\.\.\.: nested deeper than 256 levels; /);
  });

  test('refuses the first offender in the order of writing, and takes two hundred levels', () => {
    expect(findingOf({ z: 1n, apiVersion: 'v1', b: { c: 1, a: 2n } })).toContain('FL9020 b.a: ');
    const deep = Array.from({ length: 200 }).reduce<unknown>((inner) => ({ inner }), 1);
    expectReadsBack(deep);
  });
});
