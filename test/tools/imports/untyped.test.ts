import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untypedFields, untypedIn, untypedProblems } from '../../../tools/imports/untyped';

describe('untypedFields', () => {
  test.each([
    ['a field', 'export interface Widget { size?: unknown }', ['Widget.size']],
    ['any as well as unknown', 'export interface Widget { size: any }', ['Widget.size']],
    ['elements and values', 'interface A { b: readonly unknown[]; c?: { [key: string]: unknown } }', ['A.b', 'A.c']],
    ['one side of a union', 'interface A { b: string | unknown }', ['A.b']],
    ['fields beyond those listed', 'interface A { b: string; [key: string]: unknown }', ['A.*']],
    ['a name in quotes', `interface A { 'x-y': unknown }`, ['A.x-y']],
  ])('finds %s', (_, text, expected) => {
    expect(untypedFields(text)).toEqual(expected);
  });

  test('finds nothing in what has a type, whatever it is called', () => {
    const text = `/** any */ interface A { any?: boolean; unknown: 'any' | 'unknown'; c: { [key: string]: string }; d: Record<string, never> }`;
    expect(untypedFields(text)).toEqual([]);
  });
});

describe('a folder of types', () => {
  let folder: string;
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'untyped-'));
    write('widgets.d.ts', 'export interface Widget { size?: unknown; name: string }');
    write('gadgets.d.ts', 'export interface Gadget { name: string }');
    write('packed.d.ts', 'export interface PackedSchema { default?: unknown }');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test('is listed by file; what we wrote ourselves is not of upstream', () => {
    expect(untypedIn(folder)).toEqual({ widgets: ['Widget.size'] });
  });

  test('refuses everything of any type where there is no list', () => {
    expect(untypedProblems(folder)).toEqual([
      'widgets.d.ts: Widget.size is of any type; see why, and list it in untyped.json if it has to be',
    ]);
  });

  test('is in order when the list says the same', () => {
    write('untyped.json', '{"widgets":["Widget.size"]}');
    expect(untypedProblems(folder)).toEqual([]);
  });

  test('does not take an entry of one file for another', () => {
    write('untyped.json', '{"gadgets":["Widget.size"]}');
    expect(untypedProblems(folder)).toHaveLength(2);
  });
});
