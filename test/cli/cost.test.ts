import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { SpotMode } from '../../src/nodes/spot-mode';
import { exampleOf } from '../fleets/finding-case';
import { scratchFolder } from '../fleets/minimal-fleet';
import { outcomeOf, readOutput } from '../fleets/outcome';
import { book, TYPES } from '../nodes/cost/books';
import { type CostFleetChanges, costFleet } from '../nodes/cost/cost-fleet';

/** What a command prints, and its status. */
function run(...args: string[]): { status: number; out: string; err: string } {
  const printed = { out: '', err: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    jest.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[stream === 'stdout' ? 'out' : 'err'] += text;
      return true;
    }),
  );
  try {
    return { status: main(args), ...printed, out: printed.out, err: printed.err };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** An output folder whose cost report has the given text. */
function written(text: string): string {
  const dir = scratchFolder();
  mkdirSync(join(dir, 'plan'));
  writeFileSync(join(dir, 'plan/cost.json'), text);
  return dir;
}

/** The output folder of a fleet. */
function synthesized(changes: CostFleetChanges): string {
  const { app } = costFleet(changes);
  outcomeOf(app);
  expect(readOutput(app, 'plan/cost.json')).toContain('"format": 1');
  return app.outdir;
}

const SAVING: CostFleetChanges = {
  pool: { spot: SpotMode.PREFER },
  cost: { demands: [{ vcpus: 100, spotShare: 0.5, rightSizing: 0.1 }], targetSaving: 0.2 },
};

describe('cdk8s-fleet cost', () => {
  test('shows what each lever saves, alone and in sequence', () => {
    const { status, out } = run('cost', synthesized(SAVING));
    expect(status).toBe(0);
    const levers = out.split('\n\n')[1];
    expect(levers!.split('\n')).toEqual([
      'LEVER          SAVES ALONE  IN SEQUENCE  LEFT',
      'none                                     14,600.00',
      'right-sizing   1,460.00     1,460.00     13,140.00',
      'schedule       0.00         0.00         13,140.00',
      'consolidation  0.00         0.00         13,140.00',
      'spot           4,380.00     3,942.00     9,198.00',
      'arm64          0.00         0.00         9,198.00',
    ]);
  });

  test('says what is saved, what it may come to, and what it rests on', () => {
    const { out } = run('cost', synthesized(SAVING));
    expect(out).toContain("Nodes of fleet acme, a month, in USD, by the prices of 'invented'.");
    expect(out).toContain('Saved 5,402.00 of 14,600.00: 37.0 %; the target is 20.0 %.');
    expect(out).toContain('At the limits of all pools it would be 29,200.00.');
    expect(out).toContain('  - spot costs 40.0 % of what the same machine costs on demand\n  - prices are invented\n');
  });

  test('shows each pool on each cluster', () => {
    const { out } = run('cost', synthesized(SAVING));
    const rows = out.split('\n').filter((line) => /^(CLUSTER|lab|live) /.test(line));
    expect(rows.map((row) => row.split(/ {2,}/))).toEqual([
      'CLUSTER,POOL,CLASS,TYPES,A VCPU,A GIB,WANTED,SPOT,ARM64,LEVERLESS,EXPECTED,AT MOST'.split(','),
      [
        'lab',
        'general',
        'general',
        '3',
        '0.1 c7i.large',
        '0.025 r7i.large',
        '100 vCPUs',
        '50.0 %',
        '0.0 %',
        '7,300.00',
        '4,599.00',
        '14,600.00',
      ],
      [
        'live',
        'general',
        'general',
        '3',
        '0.1 c7i.large',
        '0.025 r7i.large',
        '100 vCPUs',
        '50.0 %',
        '0.0 %',
        '7,300.00',
        '4,599.00',
        '14,600.00',
      ],
    ]);
  });

  test('says what has no target, no limit and no price', () => {
    const prices = book({ regions: { 'eu-central-1': TYPES } });
    const { out } = run('cost', synthesized({ pool: { limits: {} }, cost: { prices } }));
    expect(out).toContain('0.0 %; no target is declared.');
    expect(out).toContain('Nothing bounds the cost of lab/general.');
    expect(out).toContain("Without a price:\n  - live/general: price book 'invented' has no region 'eu-west-1'\n");
  });

  test('gives the report as data', () => {
    const dir = synthesized(SAVING);
    expect(JSON.parse(run('cost', dir, '--json').out)).toMatchObject({
      fleet: 'acme',
      baseline: 14600,
      expected: 9198,
    });
  });

  test.each([
    ['a folder without a report', () => join(scratchFolder(), 'dist'), 'FL9043', 'there is no cost report'],
    ['a report that is cut', () => written('{"format": 1'), 'FL9044', 'is no cost report'],
    ['what is no report', () => written('null'), 'FL9044', 'is no cost report'],
    [
      'a report of another version',
      () => written('{"format": 2}'),
      'FL9044',
      "is a cost report of format '2', not '1'",
    ],
  ])('refuses %s', (_, folder, code, problem) => {
    const dir = folder();
    const { status, err, out } = run('cost', dir);
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe(`${code} ${join(dir, 'plan/cost.json')}: ${problem}; ${remedyOf(code)}\n`);
  });

  test('is told by how it is used', () => expect(run('help').err).toContain('  cost [DIR] [--json]\n'));

  test('refuses unknown options', () => expect(run('cost', '--colour').status).toBe(2));
});

/** What the docs say to do about a finding. */
const remedyOf = (code: string) => exampleOf(code)!.split('; ').at(-1)!;
