import { deterministic, noConsole, noHiddenState, noPromises, noRawErrors } from '../purity';
import { clean, offending, type Plant } from '../rule';

export const PURITY_PLANTS: readonly Plant[] = [
  offending(
    noRawErrors,
    'refuses errors made in place, whatever their class, and texts that are thrown',
    {
      'src/core/a.ts': `function f() {\n  throw new Error('no');\n}\nconst e = Error('no');\nconst t = new TypeError('no');`,
      'src/core/b.ts': `class Mine extends RangeError {}\nfunction g() {\n  throw 'no';\n}`,
    },
    'src/core/a.ts:2',
    'src/core/a.ts:4',
    'src/core/a.ts:5',
    'src/core/b.ts:1',
    'src/core/b.ts:3',
  ),
  clean(noRawErrors, 'accepts fail, an error passed on, and the one place where errors are made', {
    'src/core/a.ts': `fail({ code: 'x' });\ntry {\n  f();\n} catch (e) {\n  if (!(e instanceof Error)) throw e;\n} // new Error('x')`,
    'src/model/finding-error.ts': `export class FindingError extends Error {}\nthrow new Error('x');`,
    'test/a.test.ts': `throw new Error('x');`,
  }),
  offending(
    noConsole,
    'refuses a line to the console, and the console itself as a value',
    { 'src/cli/a.ts': `\nconsole.log('x');\nconst log = console;` },
    'src/cli/a.ts:2',
    'src/cli/a.ts:3',
  ),
  clean(noConsole, 'accepts streams and members of that name', {
    'src/cli/a.ts': `process.stderr.write('console.log');\nthis.console.show();`,
    'tools/a.ts': `console.log('x');`,
  }),
  offending(
    deterministic,
    'refuses clock, randomness, environment and locale',
    {
      'src/core/a.ts': [
        'const a = Math.random();',
        'const b = Date.now();',
        'const c = new Date();',
        'const d = Date();',
        'const e = process.env.HOME;',
        'const f = globalThis.process.env;',
        'names.sort((x, y) => x.localeCompare(y));',
        'new Intl.Collator();',
        'performance.now();',
        'const g = randomUUID();',
      ].join('\n'),
    },
    ...Array.from({ length: 10 }, (_, index) => `src/core/a.ts:${index + 1}`),
  ),
  offending(
    deterministic,
    'refuses randomness even where environment and clock are allowed',
    { 'src/synth/a.ts': `const a = process.env.CDK8S_OUTDIR;\nconst b = Math.random();` },
    'src/synth/a.ts:2',
  ),
  clean(deterministic, 'accepts a date that is given, members of the same name, and the environment where it is due', {
    'src/core/a.ts': `const a = new Date(text);\nconst b = this.env;\nconst c = Math.max(1, 2);\nprops.process.of(1);`,
    'src/synth/a.ts': `const a = process.env.CDK8S_OUTDIR;\nconst b = performance.now();`,
    'src/cli/a.ts': `run(process.argv);`,
  }),
  offending(
    noPromises,
    'refuses async functions, await and promises',
    {
      'src/core/a.ts': `async function f() {\n  await g();\n}\nfunction h(): Promise<void> {\n  return Promise.resolve();\n}`,
    },
    'src/core/a.ts:1',
    'src/core/a.ts:2',
    'src/core/a.ts:4',
    'src/core/a.ts:5',
  ),
  clean(noPromises, 'accepts the command line', { 'src/cli/a.ts': `async function f() {\n  await g();\n}` }),
  offending(
    noHiddenState,
    'refuses module variables and statics that change',
    { 'src/core/a.ts': `let count = 0;\nexport var b = 1;\nclass A {\n  static all: A[] = [];\n}` },
    'src/core/a.ts:1',
    'src/core/a.ts:2',
    'src/core/a.ts:4',
  ),
  clean(noHiddenState, 'accepts constants and variables of a call', {
    'src/core/a.ts': `const MOST = 3;\nclass A {\n  public static readonly MAIN = new A();\n  f() {\n    let n = 0;\n  }\n}`,
  }),
];
