import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES } from '../../tools/schema/examples';

interface Refused {
  readonly module: string;
  readonly path: string;
  readonly finding: string;
  readonly reason: string;
}

const list = JSON.parse(readFileSync(join(__dirname, 'fixtures', 'refused-examples.json'), 'utf8')) as Refused[];

it('refuses at most 2 % of the examples that upstream ships', () => {
  expect(list.length / EXAMPLES).toBeLessThanOrEqual(0.02);
});

it.each(list.map((entry) => [`${entry.path} (${entry.reason})`, entry] as const))(
  'has a reason to refuse %s',
  (_, entry) => {
    expect(entry.finding).toMatch(/^FL80\d\d /);
    expect(entry.reason.length).toBeGreaterThan(20);
  },
);
