import { Size } from 'cdk8s';
import * as fc from 'fast-check';
import { Architecture } from '../../../src/nodes/architecture';
import { FleetCost } from '../../../src/nodes/cost/fleet-cost';
import { money } from '../../../src/nodes/cost/levers';
import type { WrittenCost } from '../../../src/nodes/cost/written-cost';
import { NodeRequirement } from '../../../src/nodes/requirements/node-requirement';
import { SpotMode } from '../../../src/nodes/spot-mode';
import { WorkloadClass } from '../../../src/nodes/workload-class';
import { testFindings } from '../../fleets/finding-case';
import { outcomeOf, readOutput } from '../../fleets/outcome';
import { poolOf } from '../node-fleet';
import { rawFleet, rawPool } from '../raw-fleet';
import { book, priced, TYPES } from './books';
import { COST_CASES } from './cost-cases';
import { type CostFleetChanges, costFleet } from './cost-fleet';

const { PREFER, ONLY } = SpotMode;
const { AMD64, ARM64 } = Architecture;

/** A machine with one accelerator, at 1 an hour. */
const L4 = {
  ...priced(4, 1),
  gpus: 1,
  labels: { 'karpenter.k8s.aws/instance-gpu-name': 'l4', 'karpenter.k8s.aws/instance-gpu-manufacturer': 'nvidia' },
};

/** 100 vCPUs at 0.10 for a month of 730 hours. */
const MONTH = 7300;

function costOf(changes: CostFleetChanges = {}): WrittenCost {
  const { app } = costFleet(changes);
  expect(outcomeOf(app).findings).toEqual([]);
  return JSON.parse(readOutput(app, 'plan/cost.json'));
}

const leverOf = (cost: WrittenCost, name: string) => cost.levers.find(({ lever }) => lever === name)!;
const onLab = ({ pools }: WrittenCost) => pools.find(({ cluster }) => cluster === 'lab')!;

describe('the cost of a fleet', () => {
  testFindings(COST_CASES);

  it('is that of the declared vCPUs on the cheapest machines, by cluster and pool', () => {
    const cost = costOf();
    expect(cost).toMatchObject({ format: 1, fleet: 'acme', prices: 'invented', currency: 'USD', hoursPerMonth: 730 });
    expect(cost).toMatchObject({ baseline: 2 * MONTH, expected: 2 * MONTH, saving: 0, targetSaving: null });
    expect(cost.pools.map(({ cluster, pool, baseline }) => [cluster, pool, baseline])).toEqual([
      ['lab', 'general', MONTH],
      ['live', 'general', MONTH],
    ]);
    expect(onLab(cost)).toMatchObject({
      tier: 'dev',
      region: 'eu-central-1',
      workloadClass: 'general',
      unit: 'vcpu',
      units: 100,
    });
  });

  it('says what it rests on: what the book assumes first', () => {
    expect(costOf().assumptions[0]).toBe('prices are invented');
    expect(costOf().assumptions.length).toBeGreaterThan(1);
  });

  it('knows the cheapest vCPU and the cheapest GiB of each pool', () => {
    expect(onLab(costOf())).toMatchObject({
      types: 3,
      cheapestVcpu: { type: 'c7i.large', price: 0.1 },
      cheapestGib: { type: 'r7i.large', price: 0.025 },
    });
    const requirements = [NodeRequirement.oneOf('karpenter.k8s.aws/instance-category', ['m'])];
    expect(onLab(costOf({ pool: { requirements } }))).toMatchObject({
      types: 1,
      cheapestVcpu: { type: 'm7i.2xlarge', price: 0.125 },
      baseline: MONTH * 1.25,
    });
  });

  it('takes prices of the region that a cluster is in', () => {
    const dear = { 'c7i.large': { ...TYPES['c7i.large']!, onDemand: 0.3 } };
    const cost = costOf({ cost: { prices: book({ regions: { 'eu-central-1': TYPES, 'eu-west-1': dear } }) } });
    expect(cost.pools.map(({ baseline }) => baseline)).toEqual([MONTH, MONTH * 1.5]);
  });

  it.each([
    ['processors', { cpu: 10 }, 10 * 0.2],
    ['memory', { memory: Size.gibibytes(100) }, 100 * 0.05],
    ['nodes', { nodes: 3 }, 3 * 1],
    ['the tightest of several', { cpu: 10, nodes: 1, memory: Size.gibibytes(100) }, 1],
  ])('is bounded by %s at the dearest machine', (_, limits, hour) => {
    expect(onLab(costOf({ pool: { limits } })).worstCase).toBe(money(hour * 730));
  });

  it('is bounded by nothing where a limit is on what machines may not have', () => {
    const cost = costOf({ pool: { limits: { gpus: 4 } } });
    expect([cost.worstCase, onLab(cost).worstCase]).toEqual([null, null]);
  });

  it('leaves out of the totals what has no price', () => {
    const { app } = costFleet({ cost: { prices: book({ regions: { 'eu-central-1': TYPES } }) } });
    outcomeOf(app);
    const cost: WrittenCost = JSON.parse(readOutput(app, 'plan/cost.json'));
    expect(cost.baseline).toBe(MONTH);
    expect(cost.unpriced).toEqual([
      { cluster: 'live', pool: 'general', why: "price book 'invented' has no region 'eu-west-1'" },
    ]);
  });

  const GPUS = { ...TYPES, 'g6.xlarge': L4, 'g6.12xlarge': { ...L4, vcpu: 48, gpus: 4, onDemand: 6 } };
  const WITH_L4 = {
    pool: { workloadClass: WorkloadClass.GPU_INFERENCE, accelerators: ['l4'], limits: { gpus: 8 } },
    prices: book({ regions: { 'eu-central-1': GPUS, 'eu-west-1': GPUS } }),
  };

  it('is that of declared accelerators on the cheapest machines that have them', () => {
    const cost = costOf({ ...WITH_L4, cost: { prices: WITH_L4.prices, demands: [{ vcpus: 1000, gpus: 3 }] } });
    expect(onLab(cost)).toMatchObject({ types: 2, unit: 'gpu', units: 3, unitPrice: 1, baseline: 3 * 730 });
    expect(onLab(cost).worstCase).toBe(8 * 1.5 * 730);
  });

  it('is that of vCPUs where no accelerators are declared, or there are none', () => {
    const cost = costOf({ ...WITH_L4, cost: { prices: WITH_L4.prices, demands: [{ vcpus: 48 }] } });
    expect(onLab(cost)).toMatchObject({ unit: 'vcpu', units: 48, unitPrice: 0.125 });
    const mixed = costOf({
      ...WITH_L4,
      cost: (made) => {
        poolOf(made, {}, 'plain');
        return { prices: WITH_L4.prices, demands: [{ vcpus: 100, gpus: 2 }] };
      },
    });
    expect(mixed.pools.map(({ pool, unit, units }) => [pool, unit, units]).slice(0, 2)).toEqual([
      ['general', 'gpu', 2],
      ['plain', 'vcpu', 100],
    ]);
  });

  it('counts pools that somebody wrote by hand', () => {
    const requirements = [{ key: 'karpenter.sh/capacity-type', operator: 'In', values: ['spot'] }];
    const made = rawFleet([rawPool({ limits: { cpu: '4' }, template: { spec: { requirements } } })]);
    new FleetCost(made.fleet, 'cost', { prices: book(), demands: [{ vcpus: 10 }] });
    expect(outcomeOf(made.app).findings).toEqual([]);
    const cost: WrittenCost = JSON.parse(readOutput(made.app, 'plan/cost.json'));
    expect(cost.pools).toMatchObject([{ pool: 'raw', workloadClass: null, units: 10, spotShare: 1, types: 4 }]);
    expect(cost.pools[0]!.worstCase).toBe(money(4 * 0.2 * 730));
  });
});

describe('levers of a fleet', () => {
  it('save by the share of spot that pools with a choice are declared to have', () => {
    const cost = costOf({ pool: { spot: PREFER }, cost: { demands: [{ vcpus: 100, spotShare: 0.35 }] } });
    expect(leverOf(cost, 'spot').alone).toBe(money(2 * MONTH * 0.35 * 0.6));
    expect(cost.saving).toBe(0.21);
  });

  it('save spot by requirement where a pool has nothing else', () => {
    const pool = { workloadClass: WorkloadClass.SPOT_TOLERANT, spot: ONLY };
    const cost = costOf({ pool });
    expect(onLab(cost)).toMatchObject({ spotShare: 1, workloadClass: 'spot-tolerant' });
    expect(leverOf(cost, 'spot').alone).toBe(money(2 * MONTH * 0.6));
  });

  it('count a share only where a pool has a choice', () => {
    const changes: CostFleetChanges = {
      pool: { spot: PREFER },
      cost: (made) => {
        poolOf(made, { workloadClass: WorkloadClass.SYSTEM }, 'system');
        return { demands: [{ vcpus: 100, spotShare: 0.5 }] };
      },
    };
    const shares = costOf(changes).pools.map(({ pool, spotShare }) => [pool, spotShare]);
    expect(shares).toEqual([
      ['general', 0.5],
      ['system', 0],
      ['general', 0.5],
      ['system', 0],
    ]);
  });

  it('save by the share of arm64 and its price', () => {
    const pool = { architectures: [AMD64, ARM64] };
    const cost = costOf({ pool, cost: { demands: [{ vcpus: 100, arm64Share: 0.5 }] } });
    expect(leverOf(cost, 'arm64').alone).toBe(money(2 * MONTH * 0.5 * 0.2));
    expect(onLab(cost).cheapestVcpu).toEqual({ type: 'c7g.large', price: 0.08 });
  });

  it('compare arm64 with amd64 where a pool has nothing else', () => {
    const cost = costOf({ pool: { architectures: [ARM64] } });
    expect(cost).toMatchObject({ baseline: 2 * MONTH, expected: money(2 * MONTH * 0.8) });
    expect(onLab(cost)).toMatchObject({ types: 1, arm64Share: 1 });
  });

  it('save nothing by arm64 where the pool leaves nothing to compare with', () => {
    const requirements = [NodeRequirement.oneOf('karpenter.k8s.aws/instance-family', ['c7g'])];
    const cost = costOf({ pool: { architectures: [ARM64], requirements } });
    expect(cost).toMatchObject({ baseline: money(2 * MONTH * 0.8), expected: money(2 * MONTH * 0.8) });
  });

  it('make nodes dearer where arm64 is', () => {
    const types = { ...TYPES, 'c7g.large': { ...TYPES['c7g.large']!, onDemand: 0.3 } };
    const prices = book({ regions: { 'eu-central-1': types, 'eu-west-1': types } });
    const pool = { architectures: [AMD64, ARM64] };
    const cost = costOf({ pool, cost: { prices, demands: [{ vcpus: 100, arm64Share: 1 }] } });
    expect(leverOf(cost, 'arm64')).toMatchObject({ alone: money(-2 * MONTH * 0.5), left: 3 * MONTH });
    expect(cost.saving).toBe(-0.5);
  });

  it('save what is declared of use: size, hours and consolidation', () => {
    const demands = [{ vcpus: 100, rightSizing: 0.1, hoursPerWeek: 84, consolidation: 0.2 }];
    const savings = costOf({ cost: { demands } }).levers.map(({ lever, alone, inSequence }) => [
      lever,
      alone,
      inSequence,
    ]);
    expect(savings).toEqual([
      ['right-sizing', 1460, 1460],
      ['schedule', 7300, 6570],
      ['consolidation', 2920, 1314],
      ['spot', 0, 0],
      ['arm64', 0, 0],
    ]);
  });

  it('are told by tier: nights off in dev alone', () => {
    const cost = costOf({ cost: ({ dev }) => ({ demands: [{ vcpus: 100 }, { tier: dev, hoursPerWeek: 60 }] }) });
    expect(cost.pools.map(({ hoursPerWeek }) => hoursPerWeek)).toEqual([60, 168]);
    expect(leverOf(cost, 'schedule').alone).toBe(money(MONTH * (1 - 60 / 168)));
  });

  it('add up in sequence to what is saved, whatever is declared', () => {
    const share = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
    const demand = fc.record({
      vcpus: fc.integer({ min: 1, max: 5000 }),
      hoursPerWeek: fc.integer({ min: 0, max: 168 }),
      rightSizing: share,
      consolidation: share,
      spotShare: share,
      arm64Share: share,
    });
    const pool = { spot: PREFER, architectures: [AMD64, ARM64] };
    fc.assert(
      fc.property(demand, demand, (first, second) => {
        const cost = costOf({ pool, cost: ({ prod }) => ({ demands: [first, { ...second, tier: prod }] }) });
        const saved = cost.levers.reduce((sum, { inSequence }) => sum + inSequence, 0);
        expect(money(saved)).toBe(money(cost.baseline - cost.expected));
        for (const { alone, inSequence } of cost.levers) expect(Math.min(alone, inSequence)).toBeGreaterThanOrEqual(0);
        expect(money(cost.pools.reduce((sum, { expected }) => sum + expected, 0))).toBeCloseTo(cost.expected, 1);
      }),
      { numRuns: 12 },
    );
  });
});

describe('the report of cost', () => {
  it('is the same bytes however often it is made, and whatever is declared first', () => {
    const files = ['plan/cost.json', 'plan/cost.svg'];
    const made = (order: readonly string[]) => {
      const { app, fleet } = costFleet({
        cost: (fleetOf) => {
          for (const id of order) poolOf(fleetOf, {}, id);
          return {};
        },
      });
      // pools of equal weight would do for the same Pods
      for (const id of ['general', ...order])
        fleet.acceptFinding({ code: 'FL2010', path: `acme/bundles/${id}/node-pool`, reason: 'a test' });
      outcomeOf(app);
      return files.map((file) => readOutput(app, file));
    };
    expect(made(['one', 'two'])).toEqual(made(['two', 'one']));
  });

  it('has a line for each pool and each lever, so that a diff shows what changed', () => {
    const { app } = costFleet();
    outcomeOf(app);
    const lines = readOutput(app, 'plan/cost.json').split('\n');
    expect(lines.filter((line) => line.includes('"cluster":'))).toHaveLength(2);
    expect(lines.filter((line) => line.includes('"lever":'))).toHaveLength(5);
  });

  it('is not written of a fleet that declares no cost', () => {
    const { app } = rawFleet([rawPool()]);
    outcomeOf(app);
    expect(() => readOutput(app, 'plan/cost.json')).toThrow('ENOENT');
  });

  it('is not written where the target is missed', () => {
    const { app } = costFleet({ cost: { targetSaving: 0.01 } });
    expect(outcomeOf(app).findings.map(({ code }) => code)).toEqual(['FL2061']);
    expect(() => readOutput(app, 'plan/cost.json')).toThrow('ENOENT');
  });

  it('is met by a target that is just reached', () => {
    const demands = [{ vcpus: 100, rightSizing: 0.1 }];
    expect(costOf({ cost: { demands, targetSaving: 0.1 } })).toMatchObject({ saving: 0.1, targetSaving: 0.1 });
  });
});
