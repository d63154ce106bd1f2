import {
  fewParameters,
  noAbstractMembers,
  noGetMethods,
  noNamesakes,
  noNewTypes,
  noReservedNames,
  readOnlyMembers,
  upperCaseEnums,
} from '../api-shape';
import { clean, offending, type Plant } from '../rule';

/** A public file, and one beside it that no index re-exports. */
const api = (...lines: string[]) => ({
  'src/index.ts': `export * from './core/a';`,
  'src/core/a.ts': lines.join('\n'),
});

const unseen = (...lines: string[]) => ({ 'src/index.ts': '', 'src/core/a.ts': lines.join('\n') });

export const API_SHAPE_PLANTS: readonly Plant[] = [
  offending(
    noAbstractMembers,
    'refuses abstract methods and properties',
    api('export abstract class A {', '  public abstract f(): void;', '  protected abstract readonly g: string;', '}'),
    'src/core/a.ts:2',
    'src/core/a.ts:3',
  ),
  clean(
    noAbstractMembers,
    'accepts an abstract class without any, and internal ones',
    api(
      'export abstract class A {',
      '  public f(): void {}',
      '  /** @internal */',
      '  public abstract _g(): void;',
      '}',
    ),
  ),
  offending(noNewTypes, 'refuses NewThing', api('', 'export class NewThing {}'), 'src/core/a.ts:2'),
  clean(noNewTypes, 'accepts words that begin so', api('export class Newest {}', 'export class Renewal {}')),
  offending(
    fewParameters,
    'refuses a fourth parameter of methods and constructors',
    api(
      'export class A {',
      '  constructor(a: B, b: B, c: B, d: B) {}',
      '  static of(a: B, b: B, c: B, d?: B): A {}',
      '}',
      'export interface IB {',
      '  f(a: B, b: B, c: B, d: B): void;',
      '}',
    ),
    'src/core/a.ts:2',
    'src/core/a.ts:3',
    'src/core/a.ts:6',
  ),
  clean(
    fewParameters,
    'accepts three, and more in files that are not public',
    unseen('export class A {', '  f(a: B, b: B, c: B, d: B): void {}', '}'),
  ),
  offending(
    upperCaseEnums,
    'refuses members in camel case, without a text, or with a number',
    api('export enum A {', "  one = 'one',", '  TWO,', '  THREE = 3,', "  FOUR__FIVE = 'x',", '}'),
    ...[2, 3, 4, 5].map((line) => `src/core/a.ts:${line}`),
  ),
  clean(upperCaseEnums, 'accepts UPPER_SNAKE with a text', api('export enum A {', "  IPV4_ONLY = 'ipv4',", '}')),
  offending(
    noReservedNames,
    'refuses words of Python and Go, and options that collide with positional arguments',
    api(
      'export class A {',
      '  public in(): void {}',
      '  public static from(): A {}',
      '  public readonly type: string;',
      '}',
      'export interface AProps {',
      '  readonly range: string;',
      '  readonly id: string;',
      '}',
    ),
    ...[2, 3, 4, 7, 8].map((line) => `src/core/a.ts:${line}`),
  ),
  clean(
    noReservedNames,
    "accepts Kubernetes' own words, and the base class's",
    api(
      'export class A {',
      '  public readonly id: string;',
      '  public readonly namespace: string;',
      '  public override select(): void {}',
      '}',
    ),
  ),
  offending(
    noNamesakes,
    'refuses a member named like its class',
    api('export class Tier {', '  public readonly tier: string;', '}'),
    'src/core/a.ts:2',
  ),
  clean(
    noNamesakes,
    'accepts a member named like another class',
    api('export class Cluster {', '  public readonly tier: Tier;', '}'),
  ),
  offending(
    noGetMethods,
    'refuses methods that read like accessors',
    api('export class A {', '  public getName(): string {}', '  public setName(name: string): void {}', '}'),
    'src/core/a.ts:2',
    'src/core/a.ts:3',
  ),
  clean(
    noGetMethods,
    'accepts accessors and other verbs',
    api(
      'export class A {',
      '  get name(): string {}',
      '  public settle(): void {}',
      '  public getAt(index: number): string {}',
      '}',
    ),
  ),
  offending(
    readOnlyMembers,
    'refuses fields, properties and accessors that can be overwritten',
    api(
      'export class A {',
      '  public x: string;',
      '  set y(value: string) {}',
      '}',
      'export interface AProps {',
      '  z?: string;',
      '}',
    ),
    'src/core/a.ts:2',
    'src/core/a.ts:3',
    'src/core/a.ts:6',
  ),
  clean(
    readOnlyMembers,
    'accepts readonly ones, and private fields that change',
    api('export class A {', '  private x = 1;', '  public readonly y: string;', '  get z(): string {}', '}'),
  ),
];
