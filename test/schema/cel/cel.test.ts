import { celProblems } from '../../../src/schema/cel/cel';
import { pathText } from '../../../src/schema/problem';
import type { CelRule, SchemaNode } from '../../../src/schema/structure/schema-node';
import { Dialect, shapeOf } from '../../../src/schema/structure/shape';

function broken(schema: SchemaNode, object: object): string[] {
  const problems = celProblems(shapeOf(schema, new Dialect()), object);
  return problems.map(({ code, steps, problem }) => `${code} ${pathText(steps)}: ${problem}`);
}

function withRule(node: SchemaNode, ...rules: (CelRule | string)[]): SchemaNode {
  const written = rules.map((rule) => (typeof rule === 'string' ? { rule, message: rule } : rule));
  return { ...node, 'x-kubernetes-validations': written };
}

const replicas: SchemaNode = {
  type: 'object',
  properties: { min: { type: 'integer' }, max: { type: 'integer', default: 3 } },
};

it('runs a rule where it stands, and says where it does not hold', () => {
  const schema: SchemaNode = {
    type: 'object',
    properties: {
      spec: {
        type: 'object',
        properties: {
          pools: {
            type: 'array',
            items: withRule(replicas, { rule: 'self.min <= self.max', message: 'min is above max.' }),
          },
        },
      },
    },
  };
  const object = {
    spec: {
      pools: [
        { min: 1, max: 2 },
        { min: 2, max: 1 },
      ],
    },
  };
  expect(broken(schema, object)).toEqual(['FL8010 spec.pools[1]: min is above max']);
});

it('fills in defaults first', () => {
  const schema = withRule(replicas, 'self.min <= self.max');
  expect(broken(schema, { min: 3 })).toEqual([]);
  expect(broken(schema, { min: 4 })).toHaveLength(1);
});

it('skips rules that compare with what was there before', () => {
  expect(
    broken(withRule(replicas, 'self.min == oldSelf.min', { rule: '!oldSelf.hasValue()', optionalOldSelf: true }), {
      min: 1,
    }),
  ).toEqual([]);
});

it('counts what cannot be evaluated as broken, as the API server does', () => {
  const [line] = broken(withRule(replicas, 'self.min > 0'), {});
  expect(line).toMatch(/^FL8010 : self.min > 0 \(it cannot be evaluated: No such key: min/);
});

it('computes messages, and falls back to the given one', () => {
  const computed = { rule: 'self.min > 9', message: 'given', messageExpression: '"min is " + string(self.min)' };
  const failing = { rule: 'self.min > 9', message: 'given', messageExpression: 'self.max.foo' };
  expect(broken(withRule(replicas, computed, failing), { min: 1 })).toEqual(['FL8010 : min is 1', 'FL8010 : given']);
  expect(broken(withRule(replicas, { rule: 'self.min > 9' }), { min: 1 })).toEqual([
    "FL8010 : rule 'self.min > 9' does not hold",
  ]);
});

it('adds the field path of a rule', () => {
  expect(broken(withRule(replicas, { rule: 'false', message: 'no', fieldPath: ".spec['a.b'].c" }), {})).toEqual([
    'FL8010 spec[a.b].c: no',
  ]);
});

it('shows rules the types of the schema', () => {
  const schema: SchemaNode = {
    type: 'object',
    properties: {
      whole: { type: 'integer' },
      real: { type: 'number' },
      time: { type: 'string', format: 'date-time' },
      wait: { type: 'string', format: 'duration' },
      data: { type: 'string', format: 'byte' },
      port: { 'x-kubernetes-int-or-string': true },
      open: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
    },
  };
  const object = {
    whole: 1,
    real: 1,
    time: '2026-01-01T00:00:00Z',
    wait: '90s',
    data: 'aGk=',
    port: '50%',
    open: { a: 1 },
  };
  const rules = [
    'type(self.whole) == int && type(self.real) == double',
    'self.time.getFullYear() == 2026 && self.wait == duration("1m30s") && size(self.data) == 2',
    'type(self.port) == string && self.port.endsWith("%") || type(self.port) == int && self.port > 0',
  ];
  expect(broken(withRule(schema, ...rules), object)).toEqual([]);
  expect(broken(withRule(schema, ...rules), { ...object, port: 8 })).toEqual([]);
});

it('shows rules the escaped names of fields, and the plain keys of maps', () => {
  const schema: SchemaNode = {
    type: 'object',
    properties: {
      namespace: { type: 'string' },
      'a-b': { type: 'string' },
      'c.d/e': { type: 'string' },
      f__g: { type: 'string' },
      map: { type: 'object', additionalProperties: { type: 'string' } },
    },
  };
  const object = { namespace: 'n', 'a-b': 'ab', 'c.d/e': 'cde', f__g: 'fg', map: { 'x-y': 'xy' } };
  const rule =
    'self.__namespace__ == "n" && self.a__dash__b == "ab" && self.c__dot__d__slash__e == "cde" && self.f__underscores__g == "fg" && self.map["x-y"] == "xy"';
  expect(broken(withRule(schema, rule), object)).toEqual([]);
});

it('shows rules of the object its name and type, and no more of its metadata', () => {
  const object = { apiVersion: 'a/v1', kind: 'A', metadata: { name: 'a', labels: {} }, spec: {} };
  const schema = withRule(
    { type: 'object', properties: { spec: { type: 'object' } } },
    'self.metadata.name == "a" && self.kind == "A" && !has(self.metadata.labels)',
  );
  expect(broken(schema, object)).toEqual([]);
});

it('runs rules inside of allOf', () => {
  const schema: SchemaNode = {
    ...replicas,
    allOf: [withRule({}, 'self.min < 2'), { properties: { min: withRule({}, 'self > 0') } }],
  };
  expect(broken(schema, { min: 1 })).toEqual([]);
  expect(broken(schema, { min: 2 })).toEqual(['FL8010 : self.min < 2']);
  expect(broken(schema, { min: 0 })).toEqual(['FL8010 min: self > 0']);
});

it('runs no rule on a null', () => {
  expect(
    broken({ type: 'object', properties: { x: withRule({ type: 'string', nullable: true }, 'false') } }, { x: null }),
  ).toEqual([]);
});

it('passes over rules that the library cannot run', () => {
  expect(broken(withRule(replicas, 'self.madeUpFunction()'), { min: 1 })).toEqual([]);
});

it('judges recursive schemas to the bottom', () => {
  const tree = withRule(
    { type: 'object', properties: { size: { type: 'integer' }, parts: { type: 'array', items: { $ref: 'tree' } } } },
    'self.size < 9',
  );
  const shape = shapeOf({ $ref: 'tree' }, new Dialect({ tree }));
  const problems = celProblems(shape, { size: 1, parts: [{ size: 2, parts: [{ size: 9 }] }] });
  expect(problems.map(({ steps }) => pathText(steps))).toEqual(['parts[0].parts[0]']);
});
