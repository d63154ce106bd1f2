import { builtAbstracts, builtAny, builtAsync, builtMaps, builtPlusTypes, builtUnions } from '../assembly';
import { clean, offending, type Plant, type Rule } from '../rule';

const STRING = { primitive: 'string' };
const ANY = { primitive: 'any' };

const list = (elementtype: object) => ({ collection: { kind: 'array', elementtype } });
const map = (elementtype: object) => ({ collection: { kind: 'map', elementtype } });

/** jsii's description of one class, declared at line 3, with one member at line 7. */
const built = (kind: 'methods' | 'properties', member: object, more: object = {}) => ({
  '.jsii': JSON.stringify({
    types: {
      'cdk8s-fleet.A': {
        name: 'A',
        kind: 'class',
        locationInModule: { filename: 'src/core/a.ts', line: 3 },
        [kind]: [{ name: 'member', locationInModule: { line: 7 }, ...member }],
        ...more,
      },
    },
  }),
});

const HERE = 'src/core/a.ts:7';

const ORDINARY = built(
  'methods',
  {
    parameters: [
      { name: 'names', type: list(STRING) },
      { name: 'labels', type: map(STRING) },
      { name: 'values', type: map(ANY) },
    ],
    returns: { type: { fqn: 'cdk8s-fleet.A' } },
  },
  {
    base: 'constructs.Construct',
    initializer: { parameters: [{ name: 'scope', type: { fqn: 'constructs.Construct' } }] },
    properties: [
      { name: 'spec', type: ANY },
      { name: 'inherited', overrides: 'cdk8s.Chart', type: ANY },
    ],
  },
);

const ordinary = (rule: Rule) => clean(rule, 'accepts plain types, and a clone that is not built', ORDINARY);

export const ASSEMBLY_PLANTS: readonly Plant[] = [
  offending(
    builtUnions,
    'refuses a union that was inferred, deep in a signature',
    built('methods', {
      parameters: [{ name: 'x', type: list({ union: { types: [STRING, { primitive: 'number' }] } }) }],
    }),
    HERE,
  ),
  ordinary(builtUnions),
  offending(
    builtPlusTypes,
    'refuses a type of cdk8s-plus-30 that is returned',
    built('methods', { returns: { type: { fqn: 'cdk8s-plus-30.Pod' } } }),
    HERE,
  ),
  offending(
    builtPlusTypes,
    'refuses a base class of cdk8s-plus-30',
    built('properties', { type: STRING }, { base: 'cdk8s-plus-30.Pod' }),
    'src/core/a.ts:3',
  ),
  ordinary(builtPlusTypes),
  offending(builtAbstracts, 'refuses an abstract method', built('methods', { abstract: true }), HERE),
  clean(
    builtAbstracts,
    'accepts the methods of interfaces, which are abstract to jsii',
    built('methods', { abstract: true }, { kind: 'interface' }),
  ),
  offending(builtAsync, 'refuses an asynchronous method', built('methods', { async: true }), HERE),
  offending(builtAsync, 'refuses a promise in a property', built('properties', { type: { promise: STRING } }), HERE),
  ordinary(builtAsync),
  offending(
    builtMaps,
    'refuses a map of structs, in a list too',
    built('properties', { type: list(map({ fqn: 'cdk8s-fleet.B' })) }),
    HERE,
  ),
  ordinary(builtMaps),
  offending(builtAny, 'refuses any under another name', built('properties', { name: 'data', type: map(ANY) }), HERE),
  offending(builtAny, 'refuses any that is returned', built('methods', { returns: { type: ANY } }), HERE),
  ordinary(builtAny),
];
