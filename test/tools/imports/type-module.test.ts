import { moduleText } from '../../../tools/imports/type-module';

test('a file of types holds interfaces, their facts and nothing that runs', () => {
  const text = moduleText({
    name: 'widgets',
    header: ['made from widgets v1'],
    imports: new Map([['meta', new Set(['ObjectMeta', 'A'])]]),
    declarations: [
      {
        name: 'Widget',
        doc: 'Namespaced.',
        open: true,
        fields: [
          { name: 'metadata', type: 'ObjectMeta', required: true },
          { name: 'with-dash', type: 'string', required: false, doc: 'default "x"' },
        ],
      },
    ],
  });
  expect(text).toBe(`// made from widgets v1

import type { A, ObjectMeta } from './meta';

/** Namespaced. */
export interface Widget {
  metadata: ObjectMeta;
  /** default "x" */
  "with-dash"?: string;
  [key: string]: unknown;
}
`);
});
