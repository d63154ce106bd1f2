import { fileLength, fileLengthUsually, functionLength, functionLengthUsually, parameterCount } from '../lengths';
import { clean, offending, type Plant } from '../rule';

const lines = (count: number) => 'x();\n'.repeat(count);

const body = (count: number) => `{\n${lines(count - 2)}}`;

/** As many functions of a length as asked, in one file each. */
const functionsOf = (count: number, length: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `src/core/f-${length}-${index}.ts`,
      `export function f() ${body(length)}`,
    ]),
  );

/** As many files of a length as asked. */
const filesOf = (count: number, length: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/core/f-${length}-${index}.ts`, lines(length)]));

export const LENGTHS_PLANTS: readonly Plant[] = [
  offending(
    fileLength,
    'refuses a line too many in src, tests and tools',
    { 'src/core/a.ts': lines(501), 'test/a.test.ts': lines(501), 'tools/b.ts': lines(700) },
    'src/core/a.ts:501',
    'test/a.test.ts:501',
    'tools/b.ts:501',
  ),
  clean(fileLength, 'accepts the limit itself, generated files and golden output', {
    'src/core/a.ts': lines(500),
    'imports/k8s.d.ts': lines(5000),
    'examples/a/dist/b.ts': lines(5000),
  }),
  offending(
    fileLengthUsually,
    'refuses two long files of ten',
    { ...filesOf(8, 10), ...filesOf(2, 351) },
    'src/core/f-351-1.ts:1',
  ),
  clean(fileLengthUsually, 'accepts one long file of ten', { ...filesOf(9, 350), ...filesOf(1, 500) }),
  offending(
    functionLength,
    'refuses functions, methods, arrows and constructors of 61 lines',
    {
      'src/core/a.ts': `const a = 1;\nfunction f() ${body(61)}\nconst g = () => ${body(61)};`,
      'src/core/b.ts': `class A {\n  constructor() ${body(61)}\n  m() ${body(61)}\n  get x() ${body(61)}\n}`,
    },
    'src/core/a.ts:2',
    'src/core/a.ts:63',
    'src/core/b.ts:2',
    'src/core/b.ts:63',
    'src/core/b.ts:124',
  ),
  clean(functionLength, 'accepts sixty lines, and long suites of tests', {
    'src/core/a.ts': `function f() ${body(60)}`,
    'test/a.test.ts': `describe('a', () => ${body(200)});`,
  }),
  offending(
    functionLengthUsually,
    'refuses two long functions of ten',
    { ...functionsOf(8, 3), ...functionsOf(2, 26) },
    'src/core/f-26-1.ts:1',
  ),
  clean(functionLengthUsually, 'accepts one long function of ten', { ...functionsOf(9, 25), ...functionsOf(1, 60) }),
  offending(
    parameterCount,
    'refuses a fourth parameter of any kind of function',
    {
      'src/core/a.ts': `function f(a, b, c, d) {}\nconst g = (a, b, c, ...d) => 1;\nclass A {\n  constructor(a, b, c, d) {}\n  m(a, b, c, d?) {}\n}`,
    },
    'src/core/a.ts:1',
    'src/core/a.ts:2',
    'src/core/a.ts:4',
    'src/core/a.ts:5',
  ),
  clean(parameterCount, 'accepts scope, id and props', {
    'src/core/a.ts': `class A {\n  constructor(scope: Construct, id: string, props: AProps = {}) {}\n}`,
  }),
];
