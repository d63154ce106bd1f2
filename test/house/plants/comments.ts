import { noDeadCode, noOrphanTodos } from '../comments';
import { clean, offending, type Plant } from '../rule';

const MARK = 'TO' + 'DO';

export const COMMENTS_PLANTS: readonly Plant[] = [
  offending(
    noDeadCode,
    'refuses statements in comments, a run of them once',
    {
      'src/core/a.ts': ['const a = 1;', '// const b = 2;', '// if (b > 1) {', '//   f(b);', '// }', 'f(a);'].join('\n'),
      'src/core/b.ts': [
        'f(); // g();',
        '/*',
        "import { x } from './x';",
        '*/',
        '// this.count += 1;',
        'x();',
        '// return 3;',
      ].join('\n'),
    },
    'src/core/a.ts:2',
    'src/core/b.ts:1',
    'src/core/b.ts:3',
    'src/core/b.ts:5',
    'src/core/b.ts:7',
  ),
  clean(noDeadCode, 'accepts prose, examples in doc comments, and marks inside of texts', {
    'src/core/a.ts': [
      '// since Karpenter 1.4 the field is read once (see its docs)',
      '// returns early, if (and only if) nothing is left',
      '/** @example new Fleet(app); */',
      "const url = 'https://x.y/z();'; // f(x) is `y`",
      'const pattern = /\\/\\/ f(); $/;',
      'const text = `// g();',
      `// \${a} h();`,
      '// const x = 1;`;',
    ].join('\n'),
  }),
  offending(
    noOrphanTodos,
    'refuses a note to oneself without an issue',
    { 'src/core/a.ts': `f();\n// ${MARK} mend this\n/* FIX${'ME'}: and this */`, 'test/a.test.ts': `// X${'XX'}` },
    'src/core/a.ts:2',
    'test/a.test.ts:1',
  ),
  clean(noOrphanTodos, 'accepts one with its issue, and the word in a text', {
    'src/core/a.ts': `// ${MARK} #12 when upstream mends it\nconst a = '${MARK}';`,
  }),
];
