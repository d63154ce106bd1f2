import { clean, offending, type Plant } from '../rule';
import { enoughTests, fewSnapshots, noFocusedTests, noSkippedTests } from '../tests';

export const TESTS_PLANTS: readonly Plant[] = [
  offending(
    noFocusedTests,
    'refuses a focused test in each spelling',
    {
      'test/a.test.ts': `it.only('a', f);\ndescribe.only.each([1])('b', f);\nfit('c', f);\ntest.concurrent.only('d', f);`,
    },
    ...[1, 2, 3, 4].map((line) => `test/a.test.ts:${line}`),
  ),
  clean(noFocusedTests, 'accepts plain tests and members of that name', {
    'test/a.test.ts': `it('a', f);\nselector.only('x');\nit.each([1])('runs it.only', f);`,
  }),
  offending(
    noSkippedTests,
    'refuses a skipped test in each spelling',
    {
      'test/a.test.ts': `it.skip('a', f);\nxit('b', f);\nit.todo('c');\nxdescribe('d', f);\nconst maybe = ok ? it : it.skip;`,
    },
    ...[1, 2, 3, 4, 5].map((line) => `test/a.test.ts:${line}`),
  ),
  clean(noSkippedTests, 'accepts layers that skip where their toolchain is missing', {
    'test/conformance/a.test.ts': `const maybe = hasGo ? describe : describe.skip;`,
    'test/a.test.ts': `it('a', f);\nreader.skip(3);`,
  }),
  offending(
    fewSnapshots,
    'refuses more snapshots than a quarter',
    {
      'test/a.test.ts': `expect(a).toBe(1);\nexpect(b).toBe(1);\nexpect(c).toMatchSnapshot();`,
      'test/b.test.ts': `expect(a).toBe(1);\nexpect(b).toMatchInlineSnapshot('x');`,
    },
    'test/b.test.ts:2',
  ),
  clean(fewSnapshots, 'accepts a quarter over all tests', {
    'test/a.test.ts': `expect(a).toMatchSnapshot();`,
    'test/b.test.ts': `expect(a).toBe(1);\nexpect(b).toBe(1);\nexpect(c).toBe(1);`,
  }),
  offending(
    enoughTests,
    'refuses too few test lines, and names the floor with fewest',
    {
      'src/core/a.ts': 'x();\nx();\n',
      'src/model/b.ts': 'x();\nx();\n',
      'test/core/a.test.ts': 'x();\nx();\nx();\nx();\n// not code\n\n',
      'test/model/b.test.ts': 'x();\n',
      'test/house/c.ts': 'x();\n'.repeat(20),
    },
    'src/model/b.ts:1',
  ),
  clean(enoughTests, 'accepts three test lines for two code lines, comments and blank lines aside', {
    'src/core/a.ts': '// a comment\n\nx(\n);\n/** another\n * one */\n',
    'test/core/a.test.ts': 'x();\nconst a = `\n`;\n',
  }),
];
