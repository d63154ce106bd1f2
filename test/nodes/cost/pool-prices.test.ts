import * as fc from 'fast-check';
import { type Machine, machineOf } from '../../../src/nodes/cost/machine';
import { type PoolPrices, poolPrices } from '../../../src/nodes/cost/pool-prices';
import type { RequirementData } from '../../../src/nodes/requirements/value-set';
import { seenPool } from '../../../src/nodes/rules/seen-pool';
import { rawPool, template } from '../raw-fleet';
import { priced, TYPES } from './books';

const MACHINES = Object.entries(TYPES).map(([type, data]) => machineOf('eu-central-1', type, data));

const machine = (type: string, vcpu: number, onDemand: number, more = {}) =>
  machineOf('eu-central-1', type, priced(vcpu, onDemand, more));

/** The prices of a pool with some requirements and limits. */
function pricesFor(requirements: readonly RequirementData[], machines: readonly Machine[], limits = {}) {
  const manifest = rawPool({ ...template({ requirements }), limits });
  return poolPrices(seenPool({ manifest: manifest as never, origin: 'raw' }), machines) as PoolPrices;
}

const capacity = (...values: string[]): RequirementData => ({
  key: 'karpenter.sh/capacity-type',
  operator: 'In',
  values,
});
const arch = (...values: string[]): RequirementData => ({ key: 'kubernetes.io/arch', operator: 'In', values });

describe('prices of a pool', () => {
  it.each([
    [['on-demand'], 'never'],
    [['on-demand', 'reserved'], 'never'],
    [['spot'], 'only'],
    [['spot', 'on-demand'], 'both'],
    [['spot', 'reserved'], 'both'],
  ])('know of capacity %j whether spot is a choice: %s', (values, choice) => {
    expect(pricesFor([capacity(...values)], MACHINES).spot).toBe(choice);
  });

  it('know of no capacity that any will do', () => expect(pricesFor([], MACHINES).spot).toBe('both'));

  it.each([
    [['amd64'], 'never', { base: 0.1, arm64Ratio: 1 }],
    [['amd64', 'arm64'], 'both', { base: 0.1, arm64Ratio: 0.8 }],
    [['arm64'], 'only', { base: 0.1, arm64Ratio: 0.8 }],
  ])('know of architectures %j whether arm64 is a choice: %s', (values, choice, vcpu) => {
    const { arm64, vcpu: found } = pricesFor([arch(...values)], MACHINES);
    expect(arm64).toBe(choice);
    expect(found.base).toBe(vcpu.base);
    expect(found.arm64Ratio).toBeCloseTo(vcpu.arm64Ratio);
  });

  it('take arm64 as the only choice where the book has nothing else for a pool', () => {
    expect(pricesFor([], [machine('c7g.large', 2, 0.16, { arch: 'arm64' })])).toMatchObject({
      arm64: 'only',
      vcpu: { base: 0.08, arm64Ratio: 1 },
    });
  });

  it('name the smallest of equally cheap machines, and the first by name', () => {
    const equal = [machine('c7i.4xlarge', 16, 1.6), machine('c7i.large', 2, 0.2), machine('c7a.large', 2, 0.2)];
    expect(pricesFor([], equal).cheapestVcpu).toEqual({ type: 'c7a.large', price: 0.1 });
    expect(pricesFor([], equal.toReversed()).cheapestVcpu).toEqual({ type: 'c7a.large', price: 0.1 });
  });

  it('know accelerators only of machines that the pool itself may have', () => {
    const both = [machine('c7g.large', 2, 0.16, { arch: 'arm64' }), machine('g6.xlarge', 4, 1, { gpus: 2 })];
    expect(pricesFor([], both).gpu).toEqual({ base: 0.5, arm64Ratio: 1 });
    expect(pricesFor([arch('arm64')], both).gpu).toBeUndefined();
  });

  it('are bounded by what limits say, as Kubernetes reads quantities', () => {
    const hour = (limits: object) => pricesFor([], MACHINES, limits).worstHour;
    expect(hour({ cpu: '2500m' })).toBeCloseTo(2.5 * 0.2);
    expect(hour({ memory: '512Mi' })).toBeCloseTo(0.5 * 0.05);
    expect(hour({ cpu: '1k', nodes: '2' })).toBeCloseTo(2 * 1);
    expect(hour({ 'nvidia.com/gpu': '0', cpu: '10' })).toBeCloseTo(2); // no machine has any, so that this bounds nothing
    expect(hour({ 'ephemeral-storage': '1Ti', cpu: 'many' })).toBeUndefined();
  });

  it('are the keys that leave no machine, where there is none', () => {
    const gpu: RequirementData = { key: 'karpenter.k8s.aws/instance-gpu-name', operator: 'Exists' };
    expect(pricesFor([gpu], MACHINES)).toEqual([gpu.key]);
  });

  it('never rise where the book has one machine more', () => {
    const types = fc.uniqueArray(
      fc.record({ vcpu: fc.integer({ min: 1, max: 64 }), price: fc.integer({ min: 1, max: 500 }) }),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(types, (list) => {
        const machines = list.map(({ vcpu, price }, index) => machine(`c7i.size${index}`, vcpu, price / 100));
        const [fewer, all] = [pricesFor([], machines.slice(1)), pricesFor([], machines)];
        expect(all.vcpu.base).toBeLessThanOrEqual(fewer.vcpu.base);
        expect(all.vcpu.base).toBe(all.cheapestVcpu.price);
        expect(all.cheapestGib.price).toBeLessThanOrEqual(fewer.cheapestGib.price);
      }),
    );
  });

  it('bound at their limits what any machines within them cost', () => {
    const counts = fc.array(fc.nat({ max: 20 }), { minLength: MACHINES.length, maxLength: MACHINES.length });
    fc.assert(
      fc.property(counts, (nodes) => {
        const sum = (measure: (one: Machine) => number) =>
          MACHINES.reduce((total, one, index) => total + nodes[index]! * measure(one), 0);
        const limits = {
          cpu: `${sum(({ vcpu }) => vcpu)}`,
          memory: `${sum(({ memoryGiB }) => memoryGiB)}Gi`,
          nodes: `${sum(() => 1)}`,
        };
        expect(pricesFor([], MACHINES, limits).worstHour! + 1e-9).toBeGreaterThanOrEqual(sum(({ price }) => price));
      }),
    );
  });
});
