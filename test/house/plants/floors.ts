import { noCycles } from '../cycles';
import {
  blindExpander,
  floors,
  generatedTypesAreErased,
  generatedTypesStayInside,
  noDefaults,
  noNetwork,
  pureFloors,
  shippedPackages,
} from '../floors';
import { clean, offending, type Plant } from '../rule';

const PACKAGE = JSON.stringify({ dependencies: { 'ipaddr.js': '2' }, peerDependencies: { constructs: '10' } });

export const FLOORS_PLANTS: readonly Plant[] = [
  offending(
    floors,
    'refuses the model importing core',
    { 'src/model/tier.ts': `// a tier\nimport { Fleet } from '../core/fleet';`, 'src/core/fleet.ts': '' },
    'src/model/tier.ts:2',
  ),
  offending(
    floors,
    'refuses a type of a higher floor as well',
    { 'src/core/fleet.ts': `import type { ArgoCd } from '../delivery/argo-cd';`, 'src/delivery/argo-cd.ts': '' },
    'src/core/fleet.ts:1',
  ),
  offending(
    floors,
    'refuses an area importing another, by a re-export or an import type too',
    {
      'src/capacity/pool.ts': `export { Mesh } from '../network/mesh';\ntype M = import('../network/mesh').Mesh;`,
      'src/network/mesh.ts': '',
    },
    'src/capacity/pool.ts:1',
    'src/capacity/pool.ts:2',
  ),
  offending(
    floors,
    'refuses rules that know an area, and a schema that knows core',
    {
      'src/rules/pools.ts': `import { Pool } from '../capacity/pool';`,
      'src/schema/judge.ts': `import { Fleet } from '../core/fleet';`,
      'src/capacity/pool.ts': '',
      'src/core/fleet.ts': '',
    },
    'src/rules/pools.ts:1',
    'src/schema/judge.ts:1',
  ),
  offending(
    floors,
    'refuses src importing tests, tools, examples and its own index',
    {
      'src/core/a.ts': `import { a } from '../../test/a';\nimport { b } from '../../tools/b';\nconst c = require('../../examples/c');`,
      'src/core/b.ts': `import { Fleet } from '../index';\nimport { Hub } from 'cdk8s-fleet';`,
      'src/index.ts': '',
    },
    'src/core/a.ts:1',
    'src/core/a.ts:2',
    'src/core/a.ts:3',
    'src/core/b.ts:1',
    'src/core/b.ts:2',
  ),
  offending(
    floors,
    'refuses a folder that is no floor',
    { 'src/extras/a.ts': `import { Construct } from 'constructs';` },
    'src/extras/a.ts:1',
  ),
  offending(
    floors,
    'refuses a lone file beside the index',
    { 'src/extras.ts': `import { Construct } from 'constructs';` },
    'src/extras.ts:1',
  ),
  offending(
    floors,
    'refuses a kept library outside of schema',
    { 'src/core/a.ts': `import { parse } from '../../vendor/cel';`, 'vendor/cel.js': '' },
    'src/core/a.ts:1',
  ),
  clean(floors, 'accepts imports that point down, and within a floor', {
    'src/schema/cel.ts': `import { parse } from '../../vendor/cel';`,
    'vendor/cel.js': '',
    'src/model/tier.ts': '',
    'src/core/fleet.ts': `import { Tier } from '../model/tier';\nimport { Hub } from './hub';\nimport { App } from 'cdk8s';`,
    'src/core/hub.ts': '',
    'src/capacity/pool.ts': `import { Fleet } from '../core/fleet';\nimport type { NodePool } from '../../imports/karpenter';`,
    'src/synth/app.ts': `import { Pool } from '../capacity/pool';`,
    'src/index.ts': `export * from './synth/app';`,
    'imports/karpenter.d.ts': '',
  }),
  offending(
    generatedTypesAreErased,
    'refuses a generated type that is imported as a value',
    { 'src/capacity/pool.ts': `import { NodePool } from '../../imports/karpenter';`, 'imports/karpenter.d.ts': '' },
    'src/capacity/pool.ts:1',
  ),
  clean(generatedTypesAreErased, 'accepts them as types, whole or one by one', {
    'src/capacity/pool.ts': `import type { A } from '../../imports/karpenter';\nimport { type B } from '../../imports/karpenter';`,
    'imports/karpenter.d.ts': '',
  }),
  offending(
    generatedTypesStayInside,
    'refuses a generated type in an exported signature, written, inferred or passed on',
    {
      'src/nodes/a.ts': `import type { Spec } from '../../imports/karpenter';\nexport function f(): Spec {\n  return {};\n}`,
      'src/nodes/b.ts': `import type { Spec } from '../../imports/karpenter';\nfunction own(): Spec {\n  return {};\n}\nexport function f() {\n  return own();\n}`,
      'src/nodes/c.ts': `export const spec: import('../../imports/karpenter').Spec = {};\nexport type { Other } from '../../imports/argocd';`,
      'src/nodes/d.ts': `import type { Spec } from '../../imports/karpenter';\nexport class Pool {\n  public take(spec?: Spec): void {}\n}`,
    },
    'src/nodes/a.ts:1',
    'src/nodes/b.ts:5',
    'src/nodes/c.ts:1',
    'src/nodes/c.ts:2',
    'src/nodes/d.ts:1',
  ),
  clean(generatedTypesStayInside, 'accepts them inside of functions, and as the type of what stays private', {
    'src/nodes/a.ts': `import type { Spec } from '../../imports/karpenter';\nexport function f(): Record<string, unknown> {\n  return own() satisfies Spec;\n}\nfunction own(): Spec {\n  return {};\n}`,
    'src/nodes/b.ts': `import type { Spec } from '../../imports/karpenter';\nexport class Pool {\n  private readonly spec: Spec = {};\n}`,
    'src/nodes/c.ts': `export function f() {\n  return 1;\n}`,
  }),
  offending(
    pureFloors,
    'refuses constructs and files in the model, and child processes in schema',
    {
      'src/model/a.ts': `import type { Construct } from 'constructs';\nimport { readFileSync } from 'fs';`,
      'src/schema/b.ts': `import { execSync } from 'node:child_process';\nimport { ApiObject } from 'cdk8s';`,
    },
    'src/model/a.ts:1',
    'src/model/a.ts:2',
    'src/schema/b.ts:1',
    'src/schema/b.ts:2',
  ),
  clean(pureFloors, 'accepts units of measure, hashes, and the files of schemas', {
    'src/model/a.ts': `import { Duration } from 'cdk8s';\nimport { createHash } from 'node:crypto';\nimport { parse } from 'ipaddr.js';`,
    'src/schema/b.ts': `import { readFileSync } from 'node:fs';`,
    'src/core/c.ts': `import { Construct } from 'constructs';`,
  }),
  offending(
    noNetwork,
    'refuses connections, wherever they are opened',
    { 'src/cli/a.ts': `import * as https from 'https';\nconst net = require('node:net');` },
    'src/cli/a.ts:1',
    'src/cli/a.ts:2',
  ),
  clean(noNetwork, 'accepts files', { 'src/cli/a.ts': `import * as fs from 'node:fs';` }),
  offending(
    shippedPackages,
    'refuses a package that only developers have',
    {
      'package.json': PACKAGE,
      'src/synth/a.ts': `import { stringify } from 'yaml';\nimport * as x from '@scope/x/y';`,
    },
    'src/synth/a.ts:1',
    'src/synth/a.ts:2',
  ),
  clean(shippedPackages, 'accepts dependencies, peers and what Node brings', {
    'package.json': PACKAGE,
    'src/synth/a.ts': `import { parse } from 'ipaddr.js';\nimport { Node } from 'constructs';\nimport * as path from 'path';`,
  }),
  offending(
    noDefaults,
    'refuses default imports and exports in each spelling',
    {
      'src/core/a.ts': `import ip from 'ipaddr.js';\nimport { default as b } from 'b';\nimport c = require('c');\nexport default class {}`,
      'src/core/b.ts': `const b = 1;\nexport = b;`,
    },
    'src/core/a.ts:1',
    'src/core/a.ts:2',
    'src/core/a.ts:3',
    'src/core/a.ts:4',
    'src/core/b.ts:2',
  ),
  clean(noDefaults, 'accepts names and namespaces', {
    'src/core/a.ts': `import * as ip from 'ipaddr.js';\nimport { App } from 'cdk8s';\nexport class A {}`,
  }),
  offending(
    blindExpander,
    'refuses an expander that peeps into src, directly, through the package or through a neighbour',
    {
      'test/expander/a.ts': `import { Plan } from '../../src/delivery/plan';\nimport { Fleet } from 'cdk8s-fleet';\nimport { x } from '../fleets';`,
      'test/fleets.ts': '',
      'src/delivery/plan.ts': '',
    },
    'test/expander/a.ts:1',
    'test/expander/a.ts:2',
    'test/expander/a.ts:3',
  ),
  clean(blindExpander, 'accepts packages and its own files', {
    'test/expander/a.ts': `import { parse } from 'yaml';\nimport { b } from './b';`,
    'test/expander/b.ts': '',
    'test/plan.test.ts': `import { Plan } from '../src/delivery/plan';`,
  }),
  offending(
    noCycles,
    'refuses a ring of three files',
    {
      'src/core/c.ts': `import { a } from './a';`,
      'src/core/a.ts': `import { App } from 'cdk8s';\nimport { b } from './b';`,
      'src/core/b.ts': `import { c } from './c';`,
    },
    'src/core/a.ts:2',
  ),
  offending(
    noCycles,
    'refuses a file that imports itself',
    { 'src/core/a.ts': `import { a } from './a';` },
    'src/core/a.ts:1',
  ),
  clean(noCycles, 'accepts two ways to one file, and types that are gone at run time', {
    'src/core/a.ts': `import { b } from './b';\nimport { c } from './c';`,
    'src/core/b.ts': `import { c } from './c';`,
    'src/core/c.ts': `import type { A } from './a';`,
  }),
];
