import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Fleet, Manifest } from '../../src';
import type { PlanReport } from '../../src/core/plan-reporter';
import { fail } from '../../src/model/finding-error';
import { minimalFleet } from '../fleets/minimal-fleet';
import { codesOf, outcomeOf, readOutput } from '../fleets/outcome';

const finding = { code: 'FL2062', path: 'acme/x', problem: 'is odd', remedy: 'mend it' };

/** Lets something report on a fleet, and notes what it saw. */
function reporting(fleet: Fleet, report: () => PlanReport): string[] {
  const seen: string[] = [];
  fleet._reporters.push({
    _report: ({ members, renderings }) => {
      seen.push(...members.map(({ name }) => name), ...renderings.map(({ bundle }) => bundle.bundleName));
      return report();
    },
  });
  return seen;
}

describe('what an area says of a fleet', () => {
  it('is written to plan/, text as it is and data with a line for each element', () => {
    const { app, fleet } = minimalFleet();
    const seen = reporting(fleet, () => ({
      files: { 'a.json': { sum: 1, list: [{ b: 2 }, 3] }, 'a.txt': 'as it is' },
      findings: [],
    }));
    expect(outcomeOf(app).findings).toEqual([]);
    expect(readOutput(app, 'plan/a.txt')).toBe('as it is');
    expect(readOutput(app, 'plan/a.json')).toBe('{\n  "sum": 1,\n  "list": [\n    {"b":2},\n    3\n  ]\n}\n');
    expect(seen).toEqual(expect.arrayContaining(['hub', 'lab', 'live', 'notes']));
  });

  it('is a finding where it is one, which the fleet may accept', () => {
    const { app, fleet } = minimalFleet();
    reporting(fleet, () => ({ files: {}, findings: [finding] }));
    fleet.acceptFinding({ code: 'FL2062', path: 'acme/x', reason: 'a test' });
    expect(outcomeOf(app).findings).toEqual([]);
    expect(JSON.parse(readOutput(app, 'plan/fleet.json')).accepted).toHaveLength(1);
  });

  it('stops synth where the finding is an error, or the report throws one', () => {
    for (const report of [() => ({ files: {}, findings: [finding] }), () => fail(finding)]) {
      const { app, fleet } = minimalFleet();
      reporting(fleet, report);
      expect(codesOf(app)).toEqual(['FL2062']);
      expect(existsSync(join(app.outdir, 'plan'))).toBe(false);
    }
  });

  it('is not asked for while something else is wrong', () => {
    const { app, fleet, notes } = minimalFleet();
    const seen = reporting(fleet, () => ({ files: {}, findings: [finding] }));
    new Manifest(notes.chart, 'nameless', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: '' } });
    expect(codesOf(app)).toEqual(['FL9025']);
    expect(seen).toEqual([]);
  });
});
