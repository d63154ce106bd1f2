import { demandAt, demandFindings, speaksOf } from '../../../src/nodes/cost/demands';
import { WorkloadClass } from '../../../src/nodes/workload-class';
import { nodeFleet, poolOf } from '../node-fleet';

const PLACE = { pool: 'general', cluster: 'lab', tier: 'dev', workloadClass: 'general' };
const made = nodeFleet();
const pool = poolOf(made);

describe('what is declared of pools', () => {
  it.each([
    [{}, true],
    [{ pool }, true],
    [{ pool: poolOf(made, {}, 'other') }, false],
    [{ workloadClass: WorkloadClass.GENERAL }, true],
    [{ workloadClass: WorkloadClass.BURST }, false],
    [{ tier: made.dev }, true],
    [{ tier: made.prod }, false],
    [{ cluster: made.lab }, true],
    [{ cluster: made.live }, false],
    [{ pool, tier: made.dev, cluster: made.lab, workloadClass: WorkloadClass.GENERAL }, true],
    [{ pool, tier: made.prod }, false],
  ])('speaks of what all its names are about (%#)', (demand, isMeant) => {
    expect(speaksOf(demand, PLACE)).toBe(isMeant);
  });

  it('speaks of no tier or class where a pool has none', () => {
    const bare = { ...PLACE, tier: undefined, workloadClass: undefined };
    expect(speaksOf({ tier: made.dev }, bare)).toBe(false);
    expect(speaksOf({ workloadClass: WorkloadClass.GENERAL }, bare)).toBe(false);
    expect(speaksOf({ pool }, bare)).toBe(true);
  });

  it('is nothing but whole weeks where nobody says more', () => {
    expect(demandAt([{ pool }], PLACE)).toEqual({
      vcpus: undefined,
      gpus: undefined,
      hoursPerWeek: 168,
      rightSizing: 0,
      consolidation: 0,
      spotShare: 0,
      arm64Share: 0,
    });
  });

  it('is taken together field by field, the later word first', () => {
    const demands = [
      { vcpus: 100, spotShare: 0.3, rightSizing: 0.1 },
      { tier: made.dev, vcpus: 20, hoursPerWeek: 60, spotShare: undefined },
      { tier: made.prod, vcpus: 500 },
      { cluster: made.lab, rightSizing: 0 },
    ];
    expect(demandAt(demands, PLACE)).toMatchObject({ vcpus: 20, hoursPerWeek: 60, spotShare: 0.3, rightSizing: 0 });
  });

  it.each([
    [{ vcpus: -1 }, 'vcpus', 'at least 0'],
    [{ vcpus: Number.POSITIVE_INFINITY }, 'vcpus', 'at least 0'],
    [{ gpus: -1 }, 'gpus', 'at least 0'],
    [{ hoursPerWeek: 169 }, 'hoursPerWeek', '0 to 168'],
    [{ rightSizing: 1.1 }, 'rightSizing', '0 to 1'],
    [{ consolidation: -0.1 }, 'consolidation', '0 to 1'],
    [{ spotShare: 35 }, 'spotShare', '0 to 1'],
    [{ arm64Share: Number.NaN }, 'arm64Share', '0 to 1'],
  ])('refuses %j', (demand, field, limit) => {
    const found = demandFindings([{ vcpus: 0, spotShare: 1, hoursPerWeek: 168 }, demand], 'acme/costs/cost');
    expect(found).toMatchObject([{ code: 'FL2063', limit, value: `${Object.values(demand)[0]}` }]);
    expect(found[0]!.problem).toContain(`${field} of demands[1]`);
  });
});
