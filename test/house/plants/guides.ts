import { FLOORS } from '../floors';
import { commandsExist, floorsAreExplained } from '../guides';
import { clean, offending, type Plant } from '../rule';

const PACKAGE = JSON.stringify({ scripts: { 'test:scale': 'x', build: 'x' } });

const row = (floor: string) => `| \`${floor}\` | holds | may import |`;

export const GUIDES_PLANTS: readonly Plant[] = [
  offending(
    commandsExist,
    'refuses a script and a task that are not there',
    { 'package.json': PACKAGE, 'README.md': 'a\nnpm run bench', 'docs/a.md': 'Run `npx projen tests`.' },
    'README.md:2',
    'docs/a.md:1',
  ),
  clean(commandsExist, 'accepts those that are, and what npm and projen bring', {
    'package.json': PACKAGE,
    'README.md': '`npm run test:scale`, `npx projen build`, `npx projen`, `npm ci`, `npm test`',
    'examples/a/dist/README.md': 'npm run bench',
  }),
  offending(
    floorsAreExplained,
    'refuses a floor without a row',
    {
      'CONTRIBUTING.md': [...FLOORS.keys()]
        .filter((floor) => floor !== 'model')
        .map(row)
        .join('\n'),
    },
    'CONTRIBUTING.md:1',
  ),
  clean(floorsAreExplained, 'accepts a row each', { 'CONTRIBUTING.md': [...FLOORS.keys()].map(row).join('\n') }),
];
