import { indexReExports, kebabCase, noVagueNames } from '../layout';
import { clean, offending, type Plant } from '../rule';

export const LAYOUT_PLANTS: readonly Plant[] = [
  offending(
    noVagueNames,
    'refuses a vague folder once, and a vague file',
    {
      'src/core/utils/a.ts': '',
      'src/core/utils/b.ts': '',
      'test/helpers.ts': '',
      'tools/common/fetch.ts': '',
      'test/types/a.test.ts': '',
    },
    'src/core/utils/a.ts:1',
    'test/helpers.ts:1',
    'tools/common/fetch.ts:1',
    'test/types/a.test.ts:1',
  ),
  clean(noVagueNames, 'accepts ideas, and data files of any name', {
    'src/core/cohort.ts': '',
    'src/core/type-names.ts': '',
    'examples/a/dist/types/x.yaml': '',
  }),
  offending(
    kebabCase,
    'refuses camel case and snake case',
    { 'src/core/cohortName.ts': '', 'src/Model/a.ts': '', 'test/core/cohort_name.test.ts': '' },
    'src/core/cohortName.ts:1',
    'src/Model/a.ts:1',
    'test/core/cohort_name.test.ts:1',
  ),
  clean(kebabCase, 'accepts kebab-case with the endings of tests, declarations and snapshots', {
    'src/core/cohort-name.ts': '',
    'test/core/cohort-name.test.ts': '',
    'test/core/__snapshots__/x.ts': '',
    'tools/v1.d.ts': '',
    'test/languages/go/main_test.go': '',
  }),
  offending(
    indexReExports,
    'refuses anything but re-exports in the index, and in no other',
    {
      'src/index.ts': `export * from './a';\nimport { b } from './b';\nexport const c = 1;`,
      'src/rules/index.ts': `export const RULES = [];`,
    },
    'src/index.ts:2',
    'src/index.ts:3',
  ),
  clean(indexReExports, 'accepts re-exports of all and of some', {
    'src/index.ts': `export * from './a';\nexport { B } from './b';\nexport * as c from './c';`,
  }),
];
