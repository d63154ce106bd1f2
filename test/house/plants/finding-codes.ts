import {
  agreedWeights,
  documentedCodes,
  knownCodesInComments,
  liveSections,
  plainFindingTexts,
  sortedSections,
  testedCodes,
  wellFormedSections,
} from '../finding-codes';
import { clean, offending, type Plant } from '../rule';

const DOCS = 'docs/findings.md';

const CODE = `fail({\n  code: 'FL1001',\n  path: 'a',\n  problem: 'is wrong',\n  remedy: 'mend it',\n});\n`;

/** A section as it should be, under a heading of its own. */
const section = (code: string, title = 'not a thing') =>
  [
    `### ${code}${title && ` ${title}`}`,
    '',
    'error · upstream · the docs',
    '',
    `> ${code} acme/a: cidr '10.0.0.0/99' is wrong; mend it`,
    '',
    'Mend it.',
    '',
  ].join('\n');

const docs = (...parts: string[]) => ({ [DOCS]: parts.join('\n') });

export const FINDING_PLANTS: readonly Plant[] = [
  offending(
    documentedCodes,
    'refuses a code without a section, where it stands first',
    { 'src/model/a.ts': CODE, 'src/model/b.ts': `const b = 'FL1001';`, ...docs('## 1 Model', section('FL1002')) },
    'src/model/a.ts:2',
  ),
  clean(documentedCodes, 'accepts a code with a section, and texts that merely hold one', {
    'src/model/a.ts': CODE,
    'src/model/b.ts': `const b = 'see FL1009'; // FL1008`,
    ...docs('## 1 Model', section('FL1001')),
  }),
  offending(
    liveSections,
    'refuses a section without a code, and a code that is put together',
    { 'src/model/a.ts': `// FL1001\nconst a = 'FL10' + '01';`, ...docs('## 1 Model', section('FL1001')) },
    `${DOCS}:2`,
  ),
  clean(liveSections, 'accepts a section whose code is written out', {
    'src/model/a.ts': CODE,
    ...docs('## 1 Model', section('FL1001')),
  }),
  ...[
    ['a heading without a title', section('FL1001', '')],
    ['an unknown weight', section('FL1001').replace('error ·', 'fatal ·')],
    ['an unknown origin', section('FL1001').replace('upstream', 'theirs')],
    ['a weight without a source', section('FL1001').replace(' · the docs', '')],
    ['an example of another code', section('FL1001').replace('> FL1001', '> FL1002')],
    ['an example without a remedy', section('FL1001').replace('; mend it', '')],
    ['an example without a path', section('FL1001').replace(" acme/a: cidr '10.0.0.0/99'", '')],
    ['an example with a full stop', section('FL1001').replace('; mend it', '; mend it.')],
    ['no example', section('FL1001').replace(/^>.*$/m, '')],
    ['no mending', section('FL1001').replace('Mend it.', '')],
  ].map(([title, text]) => offending(wellFormedSections, `refuses ${title}`, docs('## 1 Model', text), `${DOCS}:2`)),
  clean(wellFormedSections, 'accepts the form', docs('## 1 Model', section('FL1001'), section('FL1002'))),
  offending(
    sortedSections,
    'refuses sections of another area, out of order, and twice',
    docs('## 1 Model', section('FL1002'), section('FL1001'), section('FL1001'), '## 6 Delivery', section('FL8001')),
    `${DOCS}:10`,
    `${DOCS}:18`,
    `${DOCS}:27`,
  ),
  clean(
    sortedSections,
    'accepts each in its place',
    docs('## 1 Model', section('FL1001'), '## 6 Delivery', section('FL6001')),
  ),
  offending(
    testedCodes,
    'refuses a code that no test names, but for this one',
    { 'src/model/a.ts': CODE, 'test/house/plants/x.ts': `'FL1001'`, 'test/a.test.ts': `'FL10010'` },
    'src/model/a.ts:2',
  ),
  clean(testedCodes, 'accepts a code that a test names', {
    'src/model/a.ts': CODE,
    'test/model/a.test.ts': `expect(f).toThrow(/FL1001 a/);`,
  }),
  offending(
    knownCodesInComments,
    'refuses a comment about a code that is gone',
    { 'src/model/a.ts': `${CODE}// Checks FL1002.` },
    'src/model/a.ts:7',
  ),
  clean(knownCodesInComments, 'accepts a comment about a code of another file', {
    'src/model/a.ts': CODE,
    'src/core/b.ts': '// Checks FL1001.',
  }),
  offending(
    agreedWeights,
    'refuses an error that is documented as a warning, and the reverse',
    {
      'src/model/a.ts': CODE,
      'src/model/b.ts': `const b = { code: 'FL1002', severity: Severity.WARNING };`,
      ...docs('## 1 Model', section('FL1001').replace('error', 'warning'), section('FL1002')),
    },
    'src/model/a.ts:2',
    'src/model/b.ts:1',
  ),
  clean(agreedWeights, 'accepts agreement, and what the syntax does not tell', {
    'src/model/a.ts': CODE,
    'src/model/b.ts': `const b = { code: 'FL1002', severity: chosen };`,
    ...docs('## 1 Model', section('FL1001'), section('FL1002').replace('error', 'warning')),
  }),
  offending(
    plainFindingTexts,
    'refuses a full stop, a second semicolon and a second line',
    {
      'src/model/a.ts': [
        "fail({ code: 'FL1001', path,",
        "  problem: 'is wrong; very',",
        "  remedy: 'mend it.',",
        '});',
        "fail({ code: 'FL1001', path,",
        `  problem: \`is \${bad}\\nand \${worse}\`,`,
        `  remedy: \`mend \${bad}.\`,`,
        '});',
      ].join('\n'),
    },
    ...[2, 3, 6, 7].map((line) => `src/model/a.ts:${line}`),
  ),
  clean(plainFindingTexts, 'accepts one line, a stop inside of it, and a remedy of two steps', {
    'src/model/a.ts': `fail({ code: 'FL1001', path, problem: \`'\${a}' of '1.2' is wrong\`, remedy: 'mend it; or see a.b' });`,
  }),
];
