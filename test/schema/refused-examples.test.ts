import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Refused {
  readonly module: string;
  readonly path: string;
  readonly finding: string;
  readonly reason: string;
}

const list = JSON.parse(readFileSync(join(__dirname, 'fixtures', 'refused-examples.json'), 'utf8')) as Refused[];
/** How many objects `tools/schema/examples.ts` found in the examples of all upstreams. */
const EXAMPLES = 1213;

it('refuses at most 2 % of the examples that upstream ships', () => {
  expect(list.length / EXAMPLES).toBeLessThanOrEqual(0.02);
});

it.each(list.map((entry) => [`${entry.path} (${entry.reason})`, entry] as const))(
  'has a reason to refuse %s',
  (_, entry) => {
    expect(entry.finding).toMatch(/^FL80\d\d /);
    expect(entry.reason).not.toBe('');
  },
);
